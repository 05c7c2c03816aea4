import Dexie, { type Table } from 'dexie';
import type { Meeting } from './types';

/** Where the reader has met whom: apart from the notes, so that forgetting it all can touch nothing else. */
export interface HistoryDatabase extends Dexie {
  readonly meetings: Table<Meeting, [string, string]>;
}

/** One line a version; a line that was released is never edited, a new version goes below it with its `upgrade`. */
const SCHEMA_VERSIONS: readonly Readonly<Record<string, string>>[] = [
  { meetings: '[entity+url], [entity+met], met' },
];

/** The database, not yet open: Dexie opens it with the first operation. */
export function historyDatabase(name = 'hawamish-history'): HistoryDatabase {
  const db = new Dexie(name, { cache: 'disabled' });
  SCHEMA_VERSIONS.forEach((stores, index) => db.version(index + 1).stores(stores));
  return db as HistoryDatabase;
}
