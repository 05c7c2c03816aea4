import { describe, expect, it } from 'vitest';
import { parseCard, parsePageState } from '@/lib/messaging';

const item = {
  key: 'k',
  kind: 'figure',
  type: 'date',
  label: 'May',
  lang: 'en',
  description: '',
  count: 2,
  figure: { type: 'date', timex: '2025-05' },
};
const state = { status: 'marked', url: 'https://a.example/', title: 'T', lang: 'en', items: [item] };
const card = {
  kind: 'entity',
  id: 'q',
  lang: 'en',
  dir: 'ltr',
  type: 'person',
  name: 'N',
  description: '',
  facts: [],
  alsoKnownAs: [],
  links: { wikipedia: 'https://en.wikipedia.org/wiki/N' },
};

describe('what a page answers', () => {
  it('is taken as it is where it has the right shape', () => {
    expect(parsePageState(state)).toEqual(state);
    expect(parseCard(card)).toEqual(card);
  });

  it.each([
    null,
    'marked',
    { ...state, status: 'owned' },
    { ...state, title: { toString: 'x' } },
    { ...state, items: [{ ...item, count: 0 }] },
    { ...state, items: [{ ...item, map: { lat: 400, lon: 0 } }] },
    { ...state, items: Array.from({ length: 5_001 }, () => item) },
  ])('is not shown where it has not: %o', (answer) => {
    expect(parsePageState(answer)).toBeNull();
  });

  it('may lead to the web, and to nothing that runs', () => {
    for (const bad of ['javascript:alert(1)', 'data:text/html,x', 'not an address'])
      expect(parseCard({ ...card, links: { wikipedia: bad } })).toBeNull();
    expect(parseCard({ ...card, links: { own: ['javascript:alert(1)'] } })).toBeNull();
  });

  it('leaves out a figure that is none, and keeps its line', () => {
    const items = [{ ...item, figure: { type: 'range', from: { type: 'date' } } }];
    const [read] = parsePageState({ ...state, items })?.items ?? [];
    expect(read?.label).toBe('May');
    expect(read?.figure).toBeUndefined();
  });
});
