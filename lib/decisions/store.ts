import { browser } from '@/lib/browser';
import { settings } from '@/lib/settings';
import { parseDecisions, withDecision, withoutDecision, type Decision } from './types';

const KEY = 'decisions';

/** Everything the reader has decided, oldest first. Never rejects: where storage cannot be read nothing is decided. */
async function all(): Promise<readonly Decision[]> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY).catch(() => ({}));
  return parseDecisions(stored[KEY]);
}

let writing: Promise<unknown> = Promise.resolve();

/** One change after the other, all in the background, so that none undoes another. Open pages follow the setting. */
function change(make: (before: readonly Decision[]) => readonly Decision[]): Promise<void> {
  const done = writing.then(async () => {
    await browser.storage.local.set({ [KEY]: make(await all()) });
    await settings.set({ decisions: Date.now() });
  });
  writing = done.catch(() => undefined);
  return done;
}

/** Calls back when decisions have changed, in this or another window. Returns a function that ends it. */
function watch(changed: (decisions: readonly Decision[]) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && KEY in changes) void all().then(changed);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** What the reader has decided of names, in the extension's local storage. Writes reject where storage refuses them. */
export const decisions = {
  all,
  watch,
  keep: (decision: Decision) => change((before) => withDecision(before, decision)),
  takeBack: (decision: Decision) => change((before) => withoutDecision(before, decision)),
} as const;
