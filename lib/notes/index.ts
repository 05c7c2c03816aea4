export { targetName } from './content';
export { notesDatabase, type NotesDatabase } from './database';
export { draftNote } from './draft';
export { NotesError, notesErrorOf, type NotesErrorCode } from './errors';
export type { RefusedEntry } from './json';
export { createNotes, type ImportResult, type NotePage, type Notes, type SaveResult } from './operations';
export { parseNote } from './schema';
export type { Note, NoteTarget } from './types';
