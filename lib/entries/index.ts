export { entriesDatabase, type EntriesDatabase } from './database';
export type { EntriesFileError, RefusedLine } from './interchange';
export {
  createEntries,
  type AddPackResult,
  type Entries,
  type ImportEntriesResult,
  type SaveEntryResult,
} from './operations';
export { parseEntry } from './schema';
export type { EntryDraft, OwnEntry, OwnPack } from './types';
