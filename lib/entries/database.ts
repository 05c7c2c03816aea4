import Dexie, { type Table } from 'dexie';
import type { OwnEntry, OwnPack } from './types';

/** The reader's own entries and packs: apart from the notes, so that neither's schema is the other's business. */
export interface EntriesDatabase extends Dexie {
  readonly entries: Table<OwnEntry, string>;
  readonly packs: Table<OwnPack, string>;
  /** The packs' files, by the packs' ids: kept apart, so that a list of packs reads none of them. */
  readonly files: Table<ArrayBuffer, string>;
}

/** One line a version; a line that was released is never edited, a new version goes below it with its `upgrade`. */
const SCHEMA_VERSIONS: readonly Readonly<Record<string, string>>[] = [
  { entries: 'id, updated', packs: 'id, added', files: '' },
];

/** The database, not yet open: Dexie opens it with the first operation. */
export function entriesDatabase(name = 'hawamish-entries'): EntriesDatabase {
  const db = new Dexie(name, { cache: 'disabled' });
  SCHEMA_VERSIONS.forEach((stores, index) => db.version(index + 1).stores(stores));
  return db as EntriesDatabase;
}
