import { describe, expect, it } from 'vitest';
import { byWeight } from '@/components/margin';
import type { PageItem } from '@/lib/messaging';

function item(key: string, change: Partial<PageItem> = {}): PageItem {
  return {
    key,
    kind: 'entity',
    type: 'person',
    label: key,
    lang: 'en',
    description: '',
    count: 1,
    ...change,
  };
}
const order = (...items: PageItem[]): string =>
  byWeight(items)
    .map(({ key }) => key)
    .join(' ');

describe('the order of the margin', () => {
  it('puts what the article speaks of most first', () => {
    expect(order(item('a'), item('b', { count: 5 }), item('c', { count: 3 }))).toBe('b c a');
  });

  it('puts what the headline names before what is named more often', () => {
    const rest = [...Array.from({ length: 8 }, (_, i) => item(`x${i}`)), item('often', { count: 5 })];
    expect(byWeight([item('head', { count: 2, headline: true }), ...rest])[0]?.key).toBe('head');
    expect(byWeight([item('head', { count: 2 }), ...rest])[0]?.key).toBe('often');
  });

  it('lets the beginning weigh more than the end', () => {
    const filler = Array.from({ length: 8 }, (_, i) => item(`x${i}`));
    const [first] = byWeight([item('early', { count: 4 }), ...filler, item('late', { count: 5 })]);
    expect(first?.key).toBe('early');
    const [most] = byWeight([item('early', { count: 4 }), ...filler, item('late', { count: 9 })]);
    expect(most?.key).toBe('late');
  });

  it('leaves what weighs the same in the order of the text, and loses nothing', () => {
    const items = Array.from({ length: 30 }, (_, i) => item(`${i}`));
    expect(byWeight(items).map(({ key }) => key)).toEqual(items.map(({ key }) => key));
    expect(byWeight([])).toEqual([]);
  });
});
