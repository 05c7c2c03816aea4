import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchAddress } from '../../../lib/reading/address';

/** A window whose address can be set, with or without the browser's own news of it. */
function windowAt(href: string, navigation?: EventTarget) {
  const view = { location: { href }, navigation };
  return {
    view: view as unknown as Window,
    go: (to: string) => {
      view.location.href = to;
      navigation?.dispatchEvent(new Event('currententrychange'));
      vi.advanceTimersByTime(1_500);
    },
  };
}

describe.each([
  ['as the browser tells', true],
  ['looked at now and then', false],
])('the address, %s', (_, tells) => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it.each([
    ['another page', 'https://news.example/b', 1],
    ['another query', 'https://news.example/a?page=2', 1],
    ['a place in the page', 'https://news.example/a#comments', 0],
    ['a page that is named like a place', 'https://news.example/a#!/b', 1],
    ['the same page once more', 'https://news.example/a', 0],
  ])('changes with %s', (_what, to, times) => {
    const changed = vi.fn();
    const { view, go } = windowAt('https://news.example/a', tells ? new EventTarget() : undefined);
    const end = watchAddress(view, changed);
    go(to);
    expect(changed).toHaveBeenCalledTimes(times);
    end();
    go('https://news.example/c');
    expect(changed).toHaveBeenCalledTimes(times);
  });
});
