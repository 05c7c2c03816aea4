import { browser } from '@/lib/browser';

/**
 * Follows which tab is in front of the reader in this panel's window. Opened as a tab itself (where a browser has no panels),
 * it stays with the one before.
 *
 * @param changed is told the tab's number, or null where there is none
 * @returns how to end it
 */
export function followActiveTab(changed: (tabId: number | null) => void): () => void {
  let current: number | null | undefined;
  let asked = 0;
  const ask = async (): Promise<void> => {
    const turn = ++asked;
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => []);
    const id = tab?.id ?? null;
    const own = await browser.tabs.getCurrent().catch(() => undefined);
    if (turn !== asked || id === current || (id !== null && id === own?.id)) return;
    current = id;
    changed(id);
  };
  const look = (): void => void ask();
  browser.tabs.onActivated.addListener(look);
  // A tab may also come to the front because the one before it has gone to another window.
  browser.tabs.onAttached?.addListener(look);
  browser.tabs.onDetached?.addListener(look);
  look();
  return () => {
    asked = Infinity;
    browser.tabs.onActivated.removeListener(look);
    browser.tabs.onAttached?.removeListener(look);
    browser.tabs.onDetached?.removeListener(look);
  };
}
