import { browser } from '@/lib/browser';
import { parseSettings, SETTING_NAMES, type Settings } from './schema';

/** Each setting has a storage key of its own, so two windows that change different settings never undo each other. */
const PREFIX = 'setting:';
const KEYS = SETTING_NAMES.map((name) => PREFIX + name);

/**
 * Reads the settings. Never rejects: where storage cannot be read (a damaged profile, an extension that was updated under
 * this page) the defaults stand.
 */
async function get(): Promise<Settings> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEYS).catch(() => ({}));
  return parseSettings(Object.fromEntries(SETTING_NAMES.map((name) => [name, stored[PREFIX + name]])));
}

/**
 * Begins to read the settings, for a background that is about to be asked something.
 *
 * @returns gives what was read to the first who asks, unless something was stored since; the settings as they are to all others
 */
function readAhead(): () => Promise<Settings> {
  let ahead: Promise<Settings> | null = get();
  browser.storage.onChanged.addListener(() => {
    ahead = null;
  });
  return () => {
    const asked = ahead ?? get();
    ahead = null;
    return asked;
  };
}

/** Stores the settings named in the patch and leaves the others. Rejects where storage refuses to write. */
async function set(patch: Partial<Settings>): Promise<void> {
  const entries = Object.entries(patch).map(([name, value]) => [PREFIX + name, value] as const);
  await browser.storage.local.set(Object.fromEntries(entries));
}

/**
 * Calls back with the whole settings whenever one of them changes, in this or another window, and when the page comes back
 * into sight: it may not have been told, having slept in the back/forward cache, or because the window that made the change
 * closed too soon after (in Firefox the news goes by way of that window).
 *
 * @returns a function that ends the watch.
 */
function watch(changed: (settings: Settings) => void): () => void {
  let stopped = false;
  const tell = (): void =>
    void get().then((settings) => {
      if (!stopped) changed(settings);
    });
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(PREFIX))) tell();
  };
  browser.storage.onChanged.addListener(listener);
  document.addEventListener('visibilitychange', tell);
  return () => {
    stopped = true;
    browser.storage.onChanged.removeListener(listener);
    document.removeEventListener('visibilitychange', tell);
  };
}

/** Calls back when one setting changes. For the background, which is woken by it and has no page that could come back into sight. */
function follow(name: keyof Settings, changed: () => void): void {
  browser.storage.onChanged.addListener((changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && PREFIX + name in changes) changed();
  });
}

/** The reader's settings, kept in the extension's local storage. */
export const settings = { get, readAhead, set, watch, follow } as const;
