export { COLOUR_TEXTS } from './colour-choice';
export { downloadFile } from './download';
export { hasDrafts, isChanged, useDrafts, type Draft } from './drafts';
export { useLongWork, WorkProgress } from './long-work';
export { NoteEditor } from './note-editor';
export { usePersistence } from './persist';
export { NotesView, STORE_TEXTS } from './notes-view';
export { FormatChoice, Transfer } from './transfer';
export { useCatalogue } from './use-catalogue';
