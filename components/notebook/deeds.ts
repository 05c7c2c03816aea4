import { useMemo, useRef } from 'preact/hooks';
import type { Text } from '@/lib/locale';
import { notesErrorOf, type LongWork, type Notes, type NotesChanged } from '@/lib/notes';
import type { ToastMessage } from '../interface';
import { useLongWork, type Running } from '../notes';

export interface Deeds {
  readonly sort: (ids: readonly string[], change: Parameters<Notes['sort']>[1]) => Promise<void>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
  readonly restore: (ids: readonly string[]) => Promise<void>;
  readonly destroy: (ids: readonly string[]) => Promise<void>;
  /** Takes back the last of them that can be taken back. */
  readonly undo: () => Promise<void>;
}

/** What is done with many notes, each told to the reader with a way back; and how far one has come that takes its time. */
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
): { readonly deeds: Deeds; readonly running: Running | null } {
  const last = useRef<NotesChanged | null>(null);
  const leaving = useRef(gone);
  leaving.current = gone;
  const { run, running } = useLongWork();
  const latest = useRef(run);
  latest.current = run;
  const deeds = useMemo<Deeds>(() => {
    const failed = (error: unknown): void => {
      const full = notesErrorOf(error).code === 'full' ? `${t('store_full')} ` : '';
      say({ text: `${full}${t('notebook_failed')}` });
    };
    let queue: Promise<unknown> = Promise.resolve();
    /** One after the other: starting the next must not call off the one before. Undefined where the reader called it off. */
    function inTurn<T>(deed: (work: LongWork) => Promise<T>): Promise<T | undefined> {
      const done = queue.then(() => latest.current(deed));
      queue = done.catch(() => undefined);
      return done.then((result) => {
        if (result === undefined) say({ text: t('transfer_cancelled') });
        return result;
      });
    }

    const undo = async (): Promise<void> => {
      const changed = last.current;
      if (!changed) return;
      last.current = null;
      try {
        const result = await inTurn((work) => notes.undo(changed, work));
        if (!result) {
          last.current = changed;
          return;
        }
        const { undone, left } = result;
        const told = t('notebook_undone', { count: undone });
        say({ text: left > 0 ? `${told} ${t('notebook_undone_left', { count: left })}` : told });
      } catch (error) {
        last.current = changed;
        failed(error);
      }
    };

    const told = async (
      change: (work: LongWork) => Promise<NotesChanged>,
      key: 'notebook_changed' | 'notebook_trashed' | 'notebook_restored',
    ): Promise<void> => {
      try {
        const changed = await inTurn(change);
        if (!changed) return;
        if (changed.after.length > 0) last.current = changed;
        say({
          text: t(key, { count: changed.after.length }),
          ...(changed.after.length > 0 && { undo: () => void undo() }),
        });
        if (key !== 'notebook_changed') leaving.current(changed.after.map(({ id }) => id));
      } catch (error) {
        failed(error);
      }
    };

    return {
      sort: (ids, change) => told((work) => notes.sort(ids, change, work), 'notebook_changed'),
      remove: (ids) => told((work) => notes.removeMany(ids, work), 'notebook_trashed'),
      restore: (ids) => told((work) => notes.restoreMany(ids, work), 'notebook_restored'),
      destroy: async (ids) => {
        try {
          const count = await inTurn((work) => notes.destroy(ids, work));
          if (count === undefined) return;
          say({ text: t('notebook_destroyed', { count }) });
          leaving.current(ids);
        } catch (error) {
          failed(error);
        }
      },
      undo,
    };
  }, [notes, t, say]);
  return { deeds, running };
}
