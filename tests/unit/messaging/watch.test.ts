import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '@/lib/browser';
import { letWatch, watchPage } from '@/lib/messaging';

type Listener = (...args: unknown[]) => void;
function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    fire: (...args: unknown[]) => listeners.forEach((listener) => listener(...args)),
    get size() {
      return listeners.size;
    },
  };
}
const port = (url?: string) => ({
  name: 'hawamish-watch',
  sender: { url },
  postMessage: vi.fn(),
  disconnect: vi.fn(),
  onMessage: event(),
  onDisconnect: event(),
});

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a page that lets itself be watched', () => {
  const connecting = event();
  beforeEach(() => {
    vi.spyOn(browser.runtime, 'onConnect', 'get').mockReturnValue(
      connecting as unknown as typeof browser.runtime.onConnect,
    );
  });

  it('tells a burst of changes once, to pages of the extension alone', () => {
    const { tell, stop } = letWatch();
    const own = port(browser.runtime.getURL('/sidepanel.html'));
    const other = port('https://page.example/');
    for (const one of [own, other]) connecting.fire(one);
    for (let i = 0; i < 10; i++) tell();
    vi.runAllTimers();
    expect(own.postMessage).toHaveBeenCalledTimes(1);
    expect(other.postMessage).not.toHaveBeenCalled();
    own.onDisconnect.fire();
    tell();
    vi.runAllTimers();
    expect(own.postMessage).toHaveBeenCalledTimes(1);
    stop();
    expect(connecting.size).toBe(0);
  });
});

describe('watching a page', () => {
  it('hears of changes, of the page that follows, and of nothing once it has ended', () => {
    const updated = event();
    const ports: ReturnType<typeof port>[] = [];
    vi.spyOn(browser.tabs, 'onUpdated', 'get').mockReturnValue(
      updated as unknown as typeof browser.tabs.onUpdated,
    );
    vi.spyOn(browser.tabs, 'connect').mockImplementation(() => {
      const made = port();
      ports.push(made);
      return made as unknown as ReturnType<typeof browser.tabs.connect>;
    });
    const changed = vi.fn();
    const stop = watchPage(7, changed);
    ports[0]?.onMessage.fire(null);
    expect(changed).toHaveBeenCalledTimes(1);
    // The page goes, and another is complete before its script has started.
    ports[0]?.onDisconnect.fire();
    updated.fire(8, { status: 'complete' });
    expect(ports).toHaveLength(1);
    updated.fire(7, { status: 'complete' });
    expect(ports).toHaveLength(2);
    ports[1]?.onDisconnect.fire();
    vi.runAllTimers();
    expect(ports).toHaveLength(3);
    changed.mockClear();
    stop();
    expect(ports[2]?.disconnect).toHaveBeenCalled();
    expect(updated.size).toBe(0);
    vi.runAllTimers();
    expect(changed).not.toHaveBeenCalled();
  });
});
