import type { NotesDatabase } from './database';
import { notesErrorOf } from './errors';

/** Writes that are remembered for those who follow the notes; who has missed more reads all notes again. */
const CHANGES_KEPT = 1000;

/** Every operation goes through here: what Dexie throws comes out as one kind of error, in a native promise. */
export async function guarded<T>(run: () => PromiseLike<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw notesErrorOf(error);
  }
}

/** A transaction that may write notes. */
export function writing<T>(db: NotesDatabase, run: () => Promise<T>): Promise<T> {
  return guarded(() => db.transaction('rw', db.notes, db.changes, run));
}

/** Inside {@link writing}: says which notes were written. */
export async function record(db: NotesDatabase, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const n = await db.changes.add({ ids });
  if (n % CHANGES_KEPT === 0)
    await db.changes
      .where('n')
      .belowOrEqual(n - CHANGES_KEPT)
      .delete();
}
