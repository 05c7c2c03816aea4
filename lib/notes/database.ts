import Dexie, { type Table } from 'dexie';
import type { Note } from './types';

/** The reader's notes in the extension's own origin: background, popup and options page open the same one. */
export interface NotesDatabase extends Dexie {
  readonly notes: Table<Note, string>;
}

/**
 * One line a version; a line that was released is never edited, a new version goes below it with its `upgrade`.
 * `target.entity` and `target.key` find the notes of a card, `deleted` holds only what lies in the trash.
 */
const SCHEMA_VERSIONS: readonly Readonly<Record<string, string>>[] = [
  { notes: 'id, target.entity, target.key, updated, deleted' },
];

/** The database, not yet open: Dexie opens it with the first operation. */
export function notesDatabase(name = 'hawamish'): NotesDatabase {
  // Dexie's cache between queries is for pages that live long; here it would only hide what other windows write.
  const db = new Dexie(name, { cache: 'disabled' });
  SCHEMA_VERSIONS.forEach((stores, index) => db.version(index + 1).stores(stores));
  return db as NotesDatabase;
}
