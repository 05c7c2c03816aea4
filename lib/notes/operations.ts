import Dexie from 'dexie';
import { createMatcher, sameContent, searchTerms } from './content';
import type { NotesDatabase } from './database';
import { notesErrorOf } from './errors';
import { notesFromJson, notesToJson, type ImportFileError, type RefusedEntry } from './json';
import { notesToMarkdown } from './markdown';
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

/** What an import did, in numbers of notes. `kept` are those that are newer here than in the file. */
export type ImportResult =
  | {
      readonly added: number;
      readonly same: number;
      readonly changed: number;
      readonly kept: number;
      readonly refused: readonly RefusedEntry[];
    }
  | { readonly error: ImportFileError | 'full' };

/** A page of a list: the notes asked for, and how many there are in all. */
export interface NotePage {
  readonly notes: readonly Note[];
  readonly total: number;
}

/** Says what the stored note becomes when a file brings its own version of it, and how that counts. */
function merge(
  stored: Note | undefined,
  incoming: Note,
): { count: 'added' | 'same' | 'changed' | 'kept'; note: Note } {
  if (!stored) return { count: 'added', note: incoming };
  const { deleted, ...live } = stored;
  if (sameContent(stored, incoming)) {
    if (deleted === undefined || incoming.deleted !== undefined) return { count: 'same', note: stored };
    // Whoever imports a file wants the notes in it back from the trash.
    return { count: 'changed', note: { ...live, revision: stored.revision + 1 } };
  }
  if (stored.updated > incoming.updated) {
    if (deleted === undefined || incoming.deleted !== undefined) return { count: 'kept', note: stored };
    return { count: 'changed', note: { ...live, revision: stored.revision + 1 } };
  }
  // Above both, so that an editor open on the stored version is told.
  return {
    count: 'changed',
    note: { ...incoming, revision: Math.max(stored.revision, incoming.revision) + 1 },
  };
}

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

  /** Changes one stored note in a transaction; `change` returns undefined to leave it. */
  function alter(id: string, change: (note: Note) => Note | undefined): Promise<boolean> {
    return guarded(() =>
      db.transaction('rw', db.notes, async () => {
        const stored = await db.notes.get(id);
        const changed = stored && change(stored);
        if (!changed) return false;
        await db.notes.put({ ...changed, revision: changed.revision + 1 });
        return true;
      }),
    );
  }

  const matches = createMatcher();
  const newestFirst = () => db.notes.orderBy('updated').reverse();
  const live = (note: Note): boolean => note.deleted === undefined;

  return {
    /** The note with this id, in the trash or not. */
    get: (id: string): Promise<Note | undefined> => guarded(() => db.notes.get(id)),

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
     * all notes, and folds those that it has not met in this version.
     */
    search: (query: string, limit = Infinity): Promise<NotePage> =>
      guarded(async () => {
        const terms = searchTerms(query);
        // Read at one go: a cursor over 10,000 notes takes several times as long.
        const found = (await db.notes.toArray())
          .filter((note) => live(note) && matches(note, terms))
          .sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0));
        return { notes: found.slice(0, limit), total: found.length };
      }),

    /**
     * Stores a note whose `revision` is the one that its writer knew (0 for a new one). A note that is stored in just this
     * wording already counts as saved: a request repeated because its answer was lost is no conflict.
     */
    save: (note: Note): Promise<SaveResult> =>
      guarded(() =>
        db.transaction('rw', db.notes, async (): Promise<SaveResult> => {
          const stored = await db.notes.get(note.id);
          if (stored && live(stored) && sameContent(stored, note)) return { result: 'saved', note: stored };
          if (stored && stored.revision !== note.revision) return { result: 'conflict', note: stored };
          const { deleted: _, ...kept } = note;
          const saved: Note = { ...kept, updated: time(), revision: note.revision + 1 };
          await db.notes.put(saved);
          return { result: 'saved', note: saved };
        }),
      ).catch((error: unknown): SaveResult => {
        if (notesErrorOf(error).code === 'full') return { result: 'full' };
        throw error;
      }),

    /** Puts a note into the trash. False where there is none with this id, or it lies there already. */
    remove: (id: string): Promise<boolean> =>
      alter(id, (note) => (live(note) ? { ...note, deleted: time() } : undefined)),

    /** Takes a note out of the trash. False where it does not lie there. */
    restore: (id: string): Promise<boolean> =>
      alter(id, ({ deleted, ...note }) => (deleted === undefined ? undefined : note)),

    /** How many notes lie in the trash. */
    trashed: (): Promise<number> => guarded(() => db.notes.where('deleted').above('').count()),

    /** Deletes for good what lies in the trash: all of it, or what was put there before a time. Returns how many. */
    emptyTrash: (before?: Date): Promise<number> =>
      guarded(() =>
        before
          ? db.notes.where('deleted').between('', before.toISOString()).delete()
          : db.notes.where('deleted').above('').delete(),
      ),

    /** All notes but those in the trash as a JSON file, which `importJson` reads back without loss. */
    exportJson: (): Promise<string> =>
      guarded(async () => notesToJson(await db.notes.orderBy('updated').filter(live).toArray(), now())),

    /** All notes but those in the trash as a Markdown text under this title. */
    exportMarkdown: (title: string): Promise<string> =>
      guarded(async () => notesToMarkdown(await newestFirst().filter(live).toArray(), title)),

    /**
     * Imports a file written by `exportJson`. Notes are told apart by id; of two versions the later stays, and one in the
     * trash comes back. Importing a file twice changes nothing the second time. A file that cannot be read, or a disk that is
     * full, changes nothing at all.
     */
    importJson: (file: string): Promise<ImportResult> => {
      const read = notesFromJson(file);
      if ('error' in read) return Promise.resolve(read);
      return guarded(() =>
        db.transaction('rw', db.notes, async (): Promise<ImportResult> => {
          const counts = { added: 0, same: 0, changed: 0, kept: 0 };
          const ids = [...new Set(read.notes.map(({ note }) => note.id))];
          const stored = await db.notes.bulkGet(ids);
          const current = new Map(ids.map((id, index) => [id, stored[index]]));
          const written = new Map<string, Note>();
          for (const { note: incoming } of read.notes) {
            const { count, note } = merge(current.get(incoming.id), incoming);
            counts[count]++;
            if (count === 'same' || count === 'kept') continue;
            current.set(note.id, note);
            written.set(note.id, note);
          }
          await db.notes.bulkPut([...written.values()]);
          return { ...counts, refused: read.refused };
        }),
      ).catch((error: unknown): ImportResult => {
        if (notesErrorOf(error).code === 'full') return { error: 'full' };
        throw error;
      });
    },

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
  } as const;
}

export type Notes = ReturnType<typeof createNotes>;
