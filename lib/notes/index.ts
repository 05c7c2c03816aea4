export type { Note, NoteTarget } from './types';
