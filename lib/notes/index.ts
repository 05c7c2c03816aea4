export { Catalogue, subjectOf, type Facet, type Facets, type NoteQuery, type NoteSort } from './catalogue';
export { noteSite, searchTerms, targetName } from './content';
export { notesDatabase, type Anchor, type NotesDatabase } from './database';
export { draftNote } from './draft';
export { NotesError, notesErrorOf, type NotesErrorCode } from './errors';
export { followNotes } from './follow';
export { excerpt, matchesIn } from './matches';
export type { MergeCount } from './merge';
export {
  createNotes,
  TRASH_DAYS,
  type LongWork,
  type NotePage,
  type Notes,
  type NotesChanged,
  type SaveResult,
} from './operations';
export { parseNote } from './schema';
export { NOTE_COLOURS, type Note, type NoteColour, type NoteTarget } from './types';
