export { hasDrafts } from './drafts';
export { NotesView } from './notes-view';
export { Transfer } from './transfer';
