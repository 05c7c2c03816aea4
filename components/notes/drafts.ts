import type { Note } from '@/lib/notes';

/** A note that is being edited: the stored version that the edit started from, and the text as it stands. */
export interface Draft {
  readonly base: Note;
  readonly text: string;
}

export type Drafts = ReadonlyMap<string, Draft>;

const PREFIX = 'draft:';

/**
 * Reads the drafts that an earlier popup left behind. A popup closes without warning when the reader clicks beside it,
 * and nothing asynchronous is sure to finish then: so drafts are kept with every keystroke in `localStorage`, which is synchronous.
 */
export function loadDrafts(storage: Storage = localStorage): Drafts {
  const drafts = new Map<string, Draft>();
  for (let i = 0; i < storage.length; i++) {
    const key = storage.key(i);
    if (!key?.startsWith(PREFIX)) continue;
    try {
      const draft = JSON.parse(storage.getItem(key) ?? '') as Draft;
      if (typeof draft.text === 'string' && typeof draft.base.id === 'string')
        drafts.set(draft.base.id, draft);
    } catch {
      // Not a draft of this version: left alone.
    }
  }
  return drafts;
}

/** Keeps a draft, or with null drops it. A draft that finds no room is still in the editor, just not kept beyond it. */
export function keepDraft(id: string, draft: Draft | null, storage: Storage = localStorage): void {
  try {
    if (draft && draft.text !== draft.base.body) storage.setItem(PREFIX + id, JSON.stringify(draft));
    else storage.removeItem(PREFIX + id);
  } catch {
    // Full, or refused in a private window.
  }
}

export function hasDrafts(): boolean {
  return loadDrafts().size > 0;
}
