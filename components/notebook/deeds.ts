import { useMemo, useRef } from 'preact/hooks';
import type { Text } from '@/lib/locale';
import type { Notes, NotesChanged } from '@/lib/notes';
import type { ToastMessage } from '../interface';

export interface Deeds {
  readonly sort: (ids: readonly string[], change: Parameters<Notes['sort']>[1]) => Promise<void>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
  readonly restore: (ids: readonly string[]) => Promise<void>;
  readonly destroy: (ids: readonly string[]) => Promise<void>;
  /** Takes back the last of them that can be taken back. */
  readonly undo: () => Promise<void>;
}

/** What is done with many notes, each told to the reader with a way back. */
export function useDeeds(
  notes: Notes,
  {
    t,
    say,
    gone,
  }: {
    readonly t: Text;
    readonly say: (message: ToastMessage) => void;
    /** These notes are no longer where the reader saw them. */
    readonly gone: (ids: readonly string[]) => void;
  },
): Deeds {
  const last = useRef<NotesChanged | null>(null);
  const leaving = useRef(gone);
  leaving.current = gone;
  return useMemo(() => {
    const failed = (): void => say({ text: t('notebook_failed') });

    const undo = async (): Promise<void> => {
      const changed = last.current;
      if (!changed) return;
      last.current = null;
      try {
        const { undone, left } = await notes.undo(changed);
        const told = t('notebook_undone', { count: undone });
        say({ text: left > 0 ? `${told} ${t('notebook_undone_left', { count: left })}` : told });
      } catch {
        failed();
      }
    };

    const told = async (
      change: Promise<NotesChanged>,
      key: 'notebook_changed' | 'notebook_trashed' | 'notebook_restored',
    ): Promise<void> => {
      try {
        const changed = await change;
        if (changed.after.length > 0) last.current = changed;
        say({
          text: t(key, { count: changed.after.length }),
          ...(changed.after.length > 0 && { undo: () => void undo() }),
        });
        if (key !== 'notebook_changed') leaving.current(changed.after.map(({ id }) => id));
      } catch {
        failed();
      }
    };

    return {
      sort: (ids, change) => told(notes.sort(ids, change), 'notebook_changed'),
      remove: (ids) => told(notes.removeMany(ids), 'notebook_trashed'),
      restore: (ids) => told(notes.restoreMany(ids), 'notebook_restored'),
      destroy: async (ids) => {
        try {
          const count = await notes.destroy(ids);
          say({ text: t('notebook_destroyed', { count }) });
          leaving.current(ids);
        } catch {
          failed();
        }
      },
      undo,
    };
  }, [notes, t, say]);
}
