import { guarded, record, writing } from './access';
import { sameContent } from './content';
import type { NotesDatabase } from './database';
import { merge, type MergeCount } from './merge';
import type { Note } from './types';
import { callable, inBatches, type LongWork } from './work';

/** What a change of many notes did: each changed note as it was and as it is. `undo` takes it. */
export interface NotesChanged {
  readonly before: readonly Note[];
  readonly after: readonly Note[];
}

/**
 * The operations that change many notes at once: each is one transaction, so that where the disk is full, or the work is called off
 * (it then rejects with an AbortError), nothing has changed.
 */
export function changesOfMany(db: NotesDatabase, time: () => string) {
  /** Changes stored notes; `change` returns undefined to leave one. Each changed note's revision rises. */
  function change(
    ids: readonly string[],
    change: (note: Note) => Note | undefined,
    work: LongWork = {},
  ): Promise<NotesChanged> {
    const changing = writing(db, async () => {
      const before: Note[] = [];
      const after: Note[] = [];
      await inBatches(
        ids,
        async (batch) => {
          const first = after.length;
          for (const stored of await db.notes.bulkGet([...batch])) {
            const changed = stored && change(stored);
            if (!changed) continue;
            before.push(stored);
            after.push({ ...changed, revision: stored.revision + 1 });
          }
          await db.notes.bulkPut(after.slice(first));
        },
        work,
      );
      await record(
        db,
        after.map(({ id }) => id),
      );
      return { before, after };
    });
    return callable(changing, work);
  }

  /** Deletes for good. */
  function erase(ids: readonly string[], work: LongWork = {}): Promise<number> {
    const destroying = guarded(() =>
      db.transaction('rw', db.notes, db.changes, db.anchors, async () => {
        await inBatches(
          ids,
          async (batch) => {
            await db.notes.bulkDelete([...batch]);
            await db.anchors.bulkDelete([...batch]);
          },
          work,
        );
        await record(db, ids);
        return ids.length;
      }),
    );
    return callable(destroying, work);
  }

  const live = (note: Note): boolean => note.deleted === undefined;
  const trash = (note: Note): Note | undefined => (live(note) ? { ...note, deleted: time() } : undefined);
  const untrash = ({ deleted, ...note }: Note): Note | undefined =>
    deleted === undefined ? undefined : note;

  return {
    /** Changes what readers sort many notes by: tags and colour (null takes it off). Notes in which nothing changes are left. */
    sort: (
      ids: readonly string[],
      {
        addTag,
        removeTag,
        colour,
      }: {
        readonly addTag?: string | undefined;
        readonly removeTag?: string | undefined;
        readonly colour?: Note['colour'] | null;
      },
      work?: LongWork,
    ): Promise<NotesChanged> =>
      change(
        ids,
        (note) => {
          const { colour: old, ...rest } = note;
          const kept = note.tags.filter((tag) => tag !== removeTag);
          const tags = addTag === undefined || kept.includes(addTag) ? kept : [...kept, addTag];
          const painted = colour === undefined ? old : (colour ?? undefined);
          const changed: Note = { ...rest, tags, ...(painted && { colour: painted }), updated: time() };
          return sameContent(note, changed) ? undefined : changed;
        },
        work,
      ),

    /** Puts a note into the trash. False where there is none with this id, or it lies there already. */
    remove: async (id: string): Promise<boolean> => (await change([id], trash)).after.length > 0,

    /** Takes a note out of the trash. False where it does not lie there. */
    restore: async (id: string): Promise<boolean> => (await change([id], untrash)).after.length > 0,

    /** As {@link remove}, for many. */
    removeMany: (ids: readonly string[], work?: LongWork): Promise<NotesChanged> => change(ids, trash, work),

    /** As {@link restore}, for many. */
    restoreMany: (ids: readonly string[], work?: LongWork): Promise<NotesChanged> =>
      change(ids, untrash, work),

    /**
     * Takes back a change of many notes. A note that was changed again since, or is gone, stays as it is.
     *
     * @returns how many are as they were, and how many were left.
     */
    undo: (
      { before, after }: NotesChanged,
      work: LongWork = {},
    ): Promise<{ readonly undone: number; readonly left: number }> => {
      const undoing = writing(db, async () => {
        const undone: string[] = [];
        await inBatches(
          before.map((note, index) => ({ note, revision: after[index]?.revision })),
          async (batch) => {
            const stored = await db.notes.bulkGet(batch.map(({ note }) => note.id));
            const back = batch
              .filter(({ revision }, index) => stored[index]?.revision === revision)
              .map(({ note }) => ({ ...note, revision: note.revision + 2 }));
            await db.notes.bulkPut(back);
            for (const { id } of back) undone.push(id);
          },
          work,
        );
        await record(db, undone);
        return { undone: undone.length, left: before.length - undone.length };
      });
      return callable(undoing, work);
    },

    /** Deletes those of the notes for good that lie in the trash. Returns how many. */
    destroy: async (ids: readonly string[], work?: LongWork): Promise<number> => {
      const stored = await guarded(() => db.notes.bulkGet([...ids]));
      return erase(
        stored.flatMap((note) => (note && !live(note) ? [note.id] : [])),
        work,
      );
    },

    /** Deletes these notes for good, wherever they are. Returns how many. */
    erase,

    /**
     * Takes in notes that come from a file. Notes are told apart by id; of two versions the later stays, and one in the trash
     * comes back. Taken in twice, they change nothing the second time. One transaction: where the disk is full, or the
     * work is called off (it then rejects with an AbortError), nothing has changed.
     *
     * @returns for each note how it counts, in their order.
     */
    bring: (incoming: readonly Note[], work: LongWork = {}): Promise<readonly MergeCount[]> => {
      const bringing = writing(db, async () => {
        const counts: MergeCount[] = [];
        await inBatches(
          incoming,
          async (batch) => {
            const ids = [...new Set(batch.map(({ id }) => id))];
            const stored = await db.notes.bulkGet(ids);
            const current = new Map(ids.map((id, index) => [id, stored[index]]));
            const written = new Map<string, Note>();
            for (const one of batch) {
              const { count, note } = merge(current.get(one.id), one);
              counts.push(count);
              if (count === 'same' || count === 'kept') continue;
              current.set(note.id, note);
              written.set(note.id, note);
            }
            await db.notes.bulkPut([...written.values()]);
            await record(db, [...written.keys()]);
          },
          work,
        );
        return counts;
      });
      return callable(bringing, work);
    },
  } as const;
}
