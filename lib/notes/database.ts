import Dexie, { type Table } from 'dexie';
import type { Note } from './types';

/** One write to the notes: the ids that it touched. What follows the notes reads these instead of all notes again. */
export interface NoteChange {
  /** Rises by one with each write; given by the database. */
  readonly n?: number;
  readonly ids: readonly string[];
}

/**
 * What became of a passage when its page was last read: still there word for word, there in other words (`exact` is how it
 * reads now), or not there any more. Not part of the note: it says something of the page.
 */
export interface Anchor {
  readonly id: string;
  readonly state: 'found' | 'changed' | 'orphaned';
  readonly exact: string;
  /** Where the page was read: its own address, which need not be the canonical one that the note keeps. */
  readonly url: string;
  /** ISO 8601, when the page was read. */
  readonly seen: string;
}

/** The reader's notes in the extension's own origin: background, popup and options page open the same one. */
export interface NotesDatabase extends Dexie {
  readonly notes: Table<Note, string>;
  readonly changes: Table<NoteChange, number>;
  readonly anchors: Table<Anchor, string>;
}

/**
 * One line a version; a line that was released is never edited, a new version goes below it with its `upgrade`.
 * `target.entity` and `target.key` find the notes of a card, `page.url` those of a page, `deleted` holds only what lies in the trash.
 */
const SCHEMA_VERSIONS: readonly Readonly<Record<string, string>>[] = [
  { notes: 'id, target.entity, target.key, updated, deleted' },
  {
    notes: 'id, target.entity, target.key, page.url, updated, deleted',
    changes: '++n',
    anchors: 'id, state, url',
  },
];

/** The database, not yet open: Dexie opens it with the first operation. */
export function notesDatabase(name = 'hawamish'): NotesDatabase {
  // Dexie's cache between queries is for pages that live long; here it would only hide what other windows write.
  const db = new Dexie(name, { cache: 'disabled' });
  SCHEMA_VERSIONS.forEach((stores, index) => db.version(index + 1).stores(stores));
  return db as NotesDatabase;
}
