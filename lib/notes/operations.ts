import Dexie from 'dexie';
import { sameContent, searchTerms, searchText } from './content';
import type { Anchor, NotesDatabase } from './database';
import { notesErrorOf } from './errors';
import { merge, type MergeCount } from './merge';
import type { Note } from './types';

/**
 * What became of a note that was to be saved:
 * - `saved`: it is stored, as returned, with its revision raised;
 * - `conflict`: someone else changed it since (or deleted it: `note.deleted` is set); nothing was written, and `note` is
 *   what is stored now. Saving again with that revision overwrites it;
 * - `full`: no room is left on the disk.
 */
export type SaveResult =
  | { readonly result: 'saved'; readonly note: Note }
  | { readonly result: 'conflict'; readonly note: Note }
  | { readonly result: 'full' };

/** A page of a list: the notes asked for, and how many there are in all. */
export interface NotePage {
  readonly notes: readonly Note[];
  readonly total: number;
}

/** What a change of many notes did: each changed note as it was and as it is. `undo` takes it. */
export interface NotesChanged {
  readonly before: readonly Note[];
  readonly after: readonly Note[];
}

/** How far something long has come. Called between pieces of work. */
export type Progress = (done: number, total: number) => void;

/** For work on many notes: to be told of, and to be called off. */
export interface LongWork {
  readonly signal?: AbortSignal | undefined;
  readonly progress?: Progress | undefined;
}

/** The trash keeps what was deleted for so long. */
export const TRASH_DAYS = 30;
const DAY_MS = 86_400_000;

/** So many notes are read or written at a time; a batch takes some ten milliseconds. */
const BATCH = 1000;
/** Writes that are remembered for those who follow the notes; who has missed more reads all notes again. */
const CHANGES_KEPT = 1000;

/**
 * The operations on the reader's notes. All reject with a `NotesError` where the database cannot be reached; a read inside
 * `liveQuery` is repeated when its answer changes, whichever window changed it.
 *
 * @param now the reader's clock.
 */
export function createNotes(db: NotesDatabase, now: () => Date = () => new Date()) {
  const time = (): string => now().toISOString();

  /** Every operation goes through here: what Dexie throws comes out as one kind of error, in a native promise. */
  async function guarded<T>(run: () => PromiseLike<T>): Promise<T> {
    try {
      return await run();
    } catch (error) {
      throw notesErrorOf(error);
    }
  }

  /** A transaction that may write notes. */
  const writing = <T>(run: () => Promise<T>): Promise<T> =>
    guarded(() => db.transaction('rw', db.notes, db.changes, run));

  /** Inside {@link writing}: says which notes were written. */
  async function record(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const n = await db.changes.add({ ids });
    if (n % CHANGES_KEPT === 0)
      await db.changes
        .where('n')
        .belowOrEqual(n - CHANGES_KEPT)
        .delete();
  }

  /** Changes stored notes; `change` returns undefined to leave one. Each changed note's revision rises. */
  function change(ids: readonly string[], change: (note: Note) => Note | undefined): Promise<NotesChanged> {
    return writing(async () => {
      const before: Note[] = [];
      const after: Note[] = [];
      for (const stored of await db.notes.bulkGet([...ids])) {
        const changed = stored && change(stored);
        if (!changed) continue;
        before.push(stored);
        after.push({ ...changed, revision: stored.revision + 1 });
      }
      await db.notes.bulkPut(after);
      await record(after.map(({ id }) => id));
      return { before, after };
    });
  }

  /** Deletes for good. */
  const destroy = (ids: readonly string[]): Promise<number> =>
    guarded(() =>
      db.transaction('rw', db.notes, db.changes, db.anchors, async () => {
        await db.notes.bulkDelete([...ids]);
        await db.anchors.bulkDelete([...ids]);
        await record(ids);
        return ids.length;
      }),
    );

  const newestFirst = () => db.notes.orderBy('updated').reverse();
  const live = (note: Note): boolean => note.deleted === undefined;
  const trash = (note: Note): Note | undefined => (live(note) ? { ...note, deleted: time() } : undefined);
  const untrash = ({ deleted, ...note }: Note): Note | undefined =>
    deleted === undefined ? undefined : note;

  return {
    /** The note with this id, in the trash or not. */
    get: (id: string): Promise<Note | undefined> => guarded(() => db.notes.get(id)),

    /** Notes by their ids, in that order; those that are gone are left out. */
    getMany: (ids: readonly string[]): Promise<readonly Note[]> =>
      guarded(async () => (await db.notes.bulkGet([...ids])).filter((note) => note !== undefined)),

    /** The notes on an entity or a figure, newest first. */
    forTarget: ({
      entity,
      figure,
    }: {
      readonly entity?: string | undefined;
      readonly figure?: string | undefined;
    }): Promise<readonly Note[]> =>
      guarded(async () => {
        if (entity === undefined && figure === undefined) return [];
        const found =
          entity === undefined
            ? db.notes.where('target.key').equals(figure ?? '')
            : db.notes.where('target.entity').equals(entity);
        return (await found.reverse().sortBy('updated')).filter(live);
      }),

    /** The notes on any of these entities and figures, newest first. */
    forTargets: ({
      entities,
      figures,
    }: {
      readonly entities: readonly string[];
      readonly figures: readonly string[];
    }): Promise<readonly Note[]> =>
      guarded(async () => {
        const found = [
          ...(await db.notes.where('target.entity').anyOf(entities).toArray()),
          ...(await db.notes.where('target.key').anyOf(figures).toArray()),
        ];
        return found.filter(live).sort((a, b) => (a.updated < b.updated ? 1 : -1));
      }),

    /** The notes on passages of a page, by its address. */
    passagesOf: (url: string): Promise<readonly Note[]> =>
      guarded(async () => {
        const read = await db.anchors.where('url').equals(url).primaryKeys();
        const named = await db.notes.where('page.url').equals(url).primaryKeys();
        const found = await db.notes.bulkGet([...new Set([...read, ...named])]);
        return found.filter(
          (note) => note !== undefined && live(note) && note.target.kind === 'passage',
        ) as Note[];
      }),

    /** Notes newest first, at most `limit` of them. Costs as much as the notes it returns, not as all there are. */
    list: (limit = Infinity): Promise<NotePage> =>
      guarded(() =>
        db.transaction('r', db.notes, async () => {
          const total = (await db.notes.count()) - (await db.notes.where('deleted').above('').count());
          return { notes: await newestFirst().filter(live).limit(limit).toArray(), total };
        }),
      ),

    /**
     * The notes that hold every word of the query, in any spelling that folding takes for the same, newest first. Reads
     * and folds all notes: who asks again and again keeps a catalogue (`followNotes`).
     */
    search: (query: string, limit = Infinity): Promise<NotePage> =>
      guarded(async () => {
        const terms = searchTerms(query);
        const found = (await db.notes.toArray())
          .filter((note) => {
            if (!live(note)) return false;
            const text = searchText(note);
            return terms.every((term) => text.includes(term));
          })
          .sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0));
        return { notes: found.slice(0, limit), total: found.length };
      }),

    /**
     * Stores a note whose `revision` is the one that its writer knew (0 for a new one). A note that is stored in just this
     * wording already counts as saved: a request repeated because its answer was lost is no conflict.
     */
    save: (note: Note): Promise<SaveResult> =>
      writing(async (): Promise<SaveResult> => {
        const stored = await db.notes.get(note.id);
        if (stored && live(stored) && sameContent(stored, note)) return { result: 'saved', note: stored };
        if (stored && stored.revision !== note.revision) return { result: 'conflict', note: stored };
        const { deleted: _, ...kept } = note;
        const saved: Note = { ...kept, updated: time(), revision: note.revision + 1 };
        await db.notes.put(saved);
        await record([saved.id]);
        return { result: 'saved', note: saved };
      }).catch((error: unknown): SaveResult => {
        if (notesErrorOf(error).code === 'full') return { result: 'full' };
        throw error;
      }),

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
    ): Promise<NotesChanged> =>
      change(ids, (note) => {
        const { colour: old, ...rest } = note;
        const kept = note.tags.filter((tag) => tag !== removeTag);
        const tags = addTag === undefined || kept.includes(addTag) ? kept : [...kept, addTag];
        const painted = colour === undefined ? old : (colour ?? undefined);
        const changed: Note = { ...rest, tags, ...(painted && { colour: painted }), updated: time() };
        return sameContent(note, changed) ? undefined : changed;
      }),

    /** Puts a note into the trash. False where there is none with this id, or it lies there already. */
    remove: async (id: string): Promise<boolean> => (await change([id], trash)).after.length > 0,

    /** Takes a note out of the trash. False where it does not lie there. */
    restore: async (id: string): Promise<boolean> => (await change([id], untrash)).after.length > 0,

    /** As {@link remove}, for many. */
    removeMany: (ids: readonly string[]): Promise<NotesChanged> => change(ids, trash),

    /** As {@link restore}, for many. */
    restoreMany: (ids: readonly string[]): Promise<NotesChanged> => change(ids, untrash),

    /**
     * Takes back a change of many notes. A note that was changed again since, or is gone, stays as it is.
     *
     * @returns how many are as they were, and how many were left.
     */
    undo: ({ before, after }: NotesChanged): Promise<{ readonly undone: number; readonly left: number }> =>
      writing(async () => {
        const stored = await db.notes.bulkGet(after.map(({ id }) => id));
        const back = before
          .filter((_, index) => stored[index]?.revision === after[index]?.revision)
          .map((note) => ({ ...note, revision: note.revision + 2 }));
        await db.notes.bulkPut(back);
        await record(back.map(({ id }) => id));
        return { undone: back.length, left: before.length - back.length };
      }),

    /** How many notes lie in the trash. */
    trashed: (): Promise<number> => guarded(() => db.notes.where('deleted').above('').count()),

    /** Deletes for good what lies in the trash: all of it, or what was put there before a time. Returns how many. */
    emptyTrash: async (before?: Date): Promise<number> =>
      destroy(
        await guarded(() =>
          before
            ? db.notes.where('deleted').between('', before.toISOString()).primaryKeys()
            : db.notes.where('deleted').above('').primaryKeys(),
        ),
      ),

    /** Deletes for good what has lain in the trash for thirty days. Returns how many. */
    purge: async (): Promise<number> => {
      const before = new Date(now().getTime() - TRASH_DAYS * DAY_MS).toISOString();
      return destroy(await guarded(() => db.notes.where('deleted').between('', before).primaryKeys()));
    },

    /** Deletes those of the notes for good that lie in the trash. Returns how many. */
    destroy: async (ids: readonly string[]): Promise<number> => {
      const stored = await guarded(() => db.notes.bulkGet([...ids]));
      return destroy(stored.flatMap((note) => (note && !live(note) ? [note.id] : [])));
    },

    /** All notes in the order in which they were last changed, in batches; with the trash where asked for. */
    all: async ({ trash = false, signal, progress }: LongWork & { readonly trash?: boolean } = {}): Promise<
      readonly Note[]
    > => {
      const ids = await guarded(() => db.notes.orderBy('updated').primaryKeys());
      const all: Note[] = [];
      for (let from = 0; from < ids.length; from += BATCH) {
        signal?.throwIfAborted();
        for (const note of await guarded(() => db.notes.bulkGet(ids.slice(from, from + BATCH)))) {
          if (note && (trash || live(note))) all.push(note);
        }
        progress?.(Math.min(from + BATCH, ids.length), ids.length);
      }
      return all;
    },

    /**
     * Takes in notes that come from a file. Notes are told apart by id; of two versions the later stays, and one in the trash
     * comes back. Taken in twice, they change nothing the second time. One transaction: where the disk is full, or the
     * work is called off (it then rejects with an AbortError), nothing has changed.
     *
     * @returns for each note how it counts, in their order.
     */
    bring: (incoming: readonly Note[], { signal, progress }: LongWork = {}): Promise<readonly MergeCount[]> =>
      writing(async () => {
        const counts: MergeCount[] = [];
        for (let from = 0; from < incoming.length; from += BATCH) {
          signal?.throwIfAborted();
          const batch = incoming.slice(from, from + BATCH);
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
          await record([...written.keys()]);
          progress?.(Math.min(from + BATCH, incoming.length), incoming.length);
        }
        return counts;
      }).catch((error: unknown) => {
        // Dexie makes its own error of the signal's.
        signal?.throwIfAborted();
        throw error;
      }),

    /** Keeps what became of passages when their page was read. */
    anchor: (anchors: readonly Anchor[]): Promise<void> =>
      guarded(async () => void (await db.anchors.bulkPut([...anchors]))),

    /** What became of these passages, as far as their pages have been read. */
    anchorsOf: (ids: readonly string[]): Promise<readonly Anchor[]> =>
      guarded(async () => (await db.anchors.bulkGet([...ids])).filter((anchor) => anchor !== undefined)),

    /** What became of all passages whose pages have been read again. */
    anchors: (): Promise<readonly Anchor[]> => guarded(() => db.anchors.toArray()),

    /**
     * Calls back with what a read returns, now and whenever another answer would come, until it is stopped.
     *
     * @returns a function that ends it.
     */
    observe: <T>(
      read: () => Promise<T>,
      { next, error }: { readonly next: (value: T) => void; readonly error: (error: unknown) => void },
    ): (() => void) => {
      const subscription = Dexie.liveQuery(read).subscribe({
        next,
        error: (cause) => error(notesErrorOf(cause)),
      });
      return () => subscription.unsubscribe();
    },

    /** How many notes there are, the trash included, and the number of the last write. */
    state: (): Promise<{ readonly count: number; readonly last: number }> =>
      guarded(() =>
        db.transaction('r', db.notes, db.changes, async () => ({
          count: await db.notes.count(),
          last: (await db.changes.orderBy('n').last())?.n ?? 0,
        })),
      ),

    /** The next notes by id, the trash included: a walk over all that no write upsets. */
    after: (id: string, limit = BATCH): Promise<readonly Note[]> =>
      guarded(() => db.notes.where('id').above(id).limit(limit).toArray()),

    /**
     * The ids that later writes have touched, and the number of the last of them. Null where they are not all remembered
     * any more.
     */
    changesSince: (
      last: number,
    ): Promise<{ readonly ids: readonly string[]; readonly last: number } | null> =>
      guarded(async () => {
        const changes = await db.changes.where('n').above(last).toArray();
        if (changes.length > 0 && changes[0]?.n !== last + 1) return null;
        return { ids: [...new Set(changes.flatMap(({ ids }) => ids))], last: changes.at(-1)?.n ?? last };
      }),
  } as const;
}

export type Notes = ReturnType<typeof createNotes>;
