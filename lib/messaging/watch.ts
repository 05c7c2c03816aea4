import type { Runtime } from 'webextension-polyfill';
import { browser } from '@/lib/browser';

/** Told apart from whatever else ever connects. */
const NAME = 'hawamish-watch';
/** Changes come in bursts, a paragraph at a time; who watches hears of a burst once. */
const AT_MOST_EVERY_MS = 250;
/** A page's script starts a moment after the page is complete. */
const CONNECT_AGAIN_MS = [300, 1_500];

export interface Watchers {
  /** Tells whoever watches that there is something new to ask for. Costs nothing where nobody does. */
  readonly tell: () => void;
  readonly stop: () => void;
}

/**
 * In a page: lets the extension's own pages watch it. Nothing but the fact that something has changed goes through; what
 * it is they ask for, and check.
 */
export function letWatch(): Watchers {
  const own = browser.runtime.getURL('');
  const ports = new Set<Runtime.Port>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const connected = (port: Runtime.Port): void => {
    if (port.name !== NAME || !port.sender?.url?.startsWith(own)) return;
    ports.add(port);
    port.onDisconnect.addListener(() => void ports.delete(port));
  };
  browser.runtime.onConnect.addListener(connected);
  return {
    tell: () => {
      if (ports.size === 0) return;
      timer ??= setTimeout(() => {
        timer = undefined;
        for (const port of ports) {
          try {
            port.postMessage(null);
          } catch {
            // It has gone, with its window or with the extension.
            ports.delete(port);
          }
        }
      }, AT_MOST_EVERY_MS);
    },
    stop: () => {
      clearTimeout(timer);
      ports.clear();
      try {
        browser.runtime.onConnect.removeListener(connected);
      } catch {
        // The extension is gone, and its listeners with it.
      }
    },
  };
}

/**
 * In a page of the extension: calls back when the page of a tab has changed, has gone, or has been followed by another.
 * The way is a connection between the two, so that nobody asks every second and no background is woken.
 *
 * @returns a function that ends it.
 */
export function watchPage(tabId: number, changed: () => void): () => void {
  let port: Runtime.Port | null = null;
  let retries: ReturnType<typeof setTimeout>[] = [];
  let stopped = false;

  function connect(): void {
    if (port || stopped) return;
    const made = browser.tabs.connect(tabId, { name: NAME, frameId: 0 });
    port = made;
    made.onMessage.addListener(changed);
    made.onDisconnect.addListener(() => {
      // Chrome complains of an error that nobody has looked at: here it says that no script of ours is in the page.
      void browser.runtime.lastError;
      if (port === made) port = null;
      if (!stopped) changed();
    });
  }

  function again(): void {
    for (const retry of retries) clearTimeout(retry);
    retries = CONNECT_AGAIN_MS.map((delay) =>
      setTimeout(() => {
        if (port) return;
        connect();
        changed();
      }, delay),
    );
  }

  const updated = (id: number, { status }: { readonly status?: string | undefined }): void => {
    if (id !== tabId || status === undefined) return;
    if (status === 'complete') {
      connect();
      again();
    }
    changed();
  };
  browser.tabs.onUpdated.addListener(updated);
  connect();
  return () => {
    stopped = true;
    for (const retry of retries) clearTimeout(retry);
    browser.tabs.onUpdated.removeListener(updated);
    port?.disconnect();
  };
}
