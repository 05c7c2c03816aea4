import Dexie from 'dexie';
import { guarded, record, writing } from './access';
import { sameContent, searchTerms, searchText } from './content';
import type { Anchor, NotesDatabase } from './database';
import { notesErrorOf } from './errors';
import { changesOfMany } from './many';
import type { Note } from './types';
import { BATCH, type LongWork } from './work';

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

/** The trash keeps what was deleted for so long. */
export const TRASH_DAYS = 30;
const DAY_MS = 86_400_000;

/**
 * The operations on the reader's notes. All reject with a `NotesError` where the database cannot be reached; a read inside
 * `liveQuery` is repeated when its answer changes, whichever window changed it.
 *
 * @param now the reader's clock.
 */
export function createNotes(db: NotesDatabase, now: () => Date = () => new Date()) {
  const time = (): string => now().toISOString();

  const newestFirst = () => db.notes.orderBy('updated').reverse();
  const live = (note: Note): boolean => note.deleted === undefined;

  const { erase, ...changes } = changesOfMany(db, time);

  return {
    ...changes,

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

    /** As {@link list}, without counting: a hundred thousand notes take some time to count. */
    newest: (limit: number): Promise<readonly Note[]> =>
      guarded(() => newestFirst().filter(live).limit(limit).toArray()),

    /** Notes newest first, at most `limit` of them, and how many there are. */
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
      writing(db, async (): Promise<SaveResult> => {
        const stored = await db.notes.get(note.id);
        if (stored && live(stored) && sameContent(stored, note)) return { result: 'saved', note: stored };
        if (stored && stored.revision !== note.revision) return { result: 'conflict', note: stored };
        const { deleted: _, ...kept } = note;
        const saved: Note = { ...kept, updated: time(), revision: note.revision + 1 };
        await db.notes.put(saved);
        await record(db, [saved.id]);
        return { result: 'saved', note: saved };
      }).catch((error: unknown): SaveResult => {
        if (notesErrorOf(error).code === 'full') return { result: 'full' };
        throw error;
      }),

    /** How many notes lie in the trash. */
    trashed: (): Promise<number> => guarded(() => db.notes.where('deleted').above('').count()),

    /** Deletes for good what lies in the trash: all of it, or what was put there before a time. Returns how many. */
    emptyTrash: async (before?: Date): Promise<number> =>
      erase(
        await guarded(() =>
          before
            ? db.notes.where('deleted').between('', before.toISOString()).primaryKeys()
            : db.notes.where('deleted').above('').primaryKeys(),
        ),
      ),

    /** Deletes for good what has lain in the trash for thirty days. Returns how many. */
    purge: async (): Promise<number> => {
      const before = new Date(now().getTime() - TRASH_DAYS * DAY_MS).toISOString();
      return erase(await guarded(() => db.notes.where('deleted').between('', before).primaryKeys()));
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

    /** The number of the last write; another one tells that something was written. */
    lastWrite: (): Promise<number> => guarded(async () => (await db.changes.orderBy('n').last())?.n ?? 0),

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
