import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Note, Notes } from '@/lib/notes';

/** Notes that are out of sight are let go beyond this number. */
const KEPT = 2000;

/**
 * The notes with these ids, as far as they have been read; the others are read and come later.
 *
 * @returns the notes by id, a way to put some in that are known already, and one to forget those that were changed (none
 *   named: all).
 */
export function useNotes(notes: Notes) {
  const known = useRef(new Map<string, Note>());
  const asked = useRef(new Set<string>());
  /** Shown until they are read again: a list that goes blank at each change would flicker. */
  const stale = useRef(new Set<string>());
  const [, draw] = useState(0);

  const want = useCallback(
    (ids: readonly string[]): void => {
      const missing = ids.filter(
        (id) => (!known.current.has(id) || stale.current.has(id)) && !asked.current.has(id),
      );
      if (missing.length === 0) return;
      for (const id of missing) {
        asked.current.add(id);
        stale.current.delete(id);
      }
      notes.getMany(missing).then(
        (found) => {
          for (const note of found) known.current.set(note.id, note);
          for (const id of missing) asked.current.delete(id);
          while (known.current.size > KEPT) known.current.delete(known.current.keys().next().value ?? '');
          draw((n) => n + 1);
        },
        () => {
          // What follows the database says that it cannot be read.
          for (const id of missing) asked.current.delete(id);
        },
      );
    },
    [notes],
  );

  const forget = useCallback((ids: readonly string[]): void => {
    for (const id of ids.length === 0 ? known.current.keys() : ids) stale.current.add(id);
    // What is being read now may be the version before the change.
    asked.current.clear();
  }, []);

  const learn = useCallback((some: readonly Note[]): void => {
    for (const note of some) known.current.set(note.id, note);
    draw((n) => n + 1);
  }, []);

  return { known: known.current as ReadonlyMap<string, Note>, want, forget, learn };
}

/** One note as it is stored now, followed; undefined while it is read, null where there is none. */
export function useStored(notes: Notes, id: string | undefined): Note | null | undefined {
  const [state, setState] = useState<{ readonly id: string; readonly note: Note | null } | null>(null);
  useEffect(() => {
    if (id === undefined) return undefined;
    return notes.observe(() => notes.get(id), {
      next: (note) => setState({ id, note: note ?? null }),
      error: () => setState({ id, note: null }),
    });
  }, [notes, id]);
  return state?.id === id ? state?.note : undefined;
}
