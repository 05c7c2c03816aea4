import { useCallback, useState } from 'preact/hooks';
import type { Note, NoteColour } from '@/lib/notes';

/** A note that is being edited: the stored version that the edit started from, and what it is to become. */
export interface Draft {
  readonly base: Note;
  readonly text: string;
  /** As typed, separated by commas; where absent, the tags stay. */
  readonly tags?: string;
  /** Null for none; where absent, the colour stays. */
  readonly colour?: NoteColour | null;
}

export type Drafts = ReadonlyMap<string, Draft>;

const PREFIX = 'draft:';

/** The tags in a field: without doubles, in the order of writing. Arabic has a comma of its own. */
export function tagsOf(field: string): readonly string[] {
  const tags = field.split(/[,،;؛\n]/).map((tag) => tag.replace(/\s+/g, ' ').trim());
  return [...new Set(tags)].filter((tag) => tag !== '');
}

/** What the note of a draft is to become, but for its revision. */
export function draftedNote({ base, text, tags, colour }: Draft): Note {
  const { colour: old, ...rest } = base;
  const painted = colour === undefined ? old : (colour ?? undefined);
  return {
    ...rest,
    body: text,
    tags: tags === undefined ? base.tags : tagsOf(tags),
    ...(painted && { colour: painted }),
  };
}

/** Whether there is anything to save, or to lose. */
export function isChanged(draft: Draft): boolean {
  const { body, tags, colour } = draftedNote(draft);
  const { base } = draft;
  return body !== base.body || colour !== base.colour || tags.join() !== base.tags.join();
}

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
    if (draft && isChanged(draft)) storage.setItem(PREFIX + id, JSON.stringify(draft));
    else storage.removeItem(PREFIX + id);
  } catch {
    // Full, or refused in a private window.
  }
}

export function hasDrafts(): boolean {
  return loadDrafts().size > 0;
}

/** The drafts of this window, that of a note to begin with among them, and how one is written (with null, dropped). */
export function useDrafts(open?: Note): readonly [Drafts, (id: string, draft: Draft | null) => void] {
  const [drafts, setDrafts] = useState<Drafts>(() => {
    const drafts = loadDrafts();
    return open && !drafts.has(open.id)
      ? new Map([...drafts, [open.id, { base: open, text: open.body }]])
      : drafts;
  });
  const write = useCallback((id: string, draft: Draft | null): void => {
    keepDraft(id, draft);
    setDrafts((current) => {
      const next = new Map(current);
      if (draft) next.set(id, draft);
      else next.delete(id);
      return next;
    });
  }, []);
  return [drafts, write];
}
