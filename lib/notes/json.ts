import { parseNote } from './schema';
import type { Note } from './types';

/** The version of the file format, raised when an older reader would misread a file. */
const FORMAT = 'hawamish-notes';
const VERSION = 1;

/** An entry of an import file that could not be read: its place (from 0), and the field that is missing or wrong. */
export interface RefusedEntry {
  readonly index: number;
  readonly field: string;
}

export type ImportFileError = 'truncated' | 'not-json' | 'not-notes' | 'newer';

/** Notes as a JSON file, one note a line so that two exports can be compared line by line. */
export function notesToJson(notes: readonly Note[], exported: Date): string {
  const head = JSON.stringify({ format: FORMAT, version: VERSION, exported: exported.toISOString() });
  const lines = notes.map((note) => JSON.stringify(note)).join(',\n');
  return `${head.slice(0, -1)},"notes":[\n${lines}\n]}\n`;
}

/** Reads what {@link notesToJson} wrote, or a file that claims to be that. Never throws. */
export function notesFromJson(file: string):
  | {
      readonly notes: readonly { readonly index: number; readonly note: Note }[];
      readonly refused: readonly RefusedEntry[];
    }
  | { readonly error: ImportFileError } {
  let data: unknown;
  try {
    // A byte order mark is what some editors leave when the reader looks into the file.
    data = JSON.parse(file.replace(/^\ufeff/, ''));
  } catch {
    const begun = file.trimStart().startsWith('{"format"') && !file.trimEnd().endsWith('}');
    return { error: begun ? 'truncated' : 'not-json' };
  }
  if (typeof data !== 'object' || data === null) return { error: 'not-notes' };
  const { format, version, notes: entries } = data as Record<string, unknown>;
  if (format !== FORMAT || typeof version !== 'number') return { error: 'not-notes' };
  if (version > VERSION) return { error: 'newer' };
  if (!Array.isArray(entries)) return { error: 'not-notes' };
  const notes: { index: number; note: Note }[] = [];
  const refused: RefusedEntry[] = [];
  entries.forEach((entry: unknown, index) => {
    const parsed = parseNote(entry);
    if ('note' in parsed) notes.push({ index, note: parsed.note });
    else refused.push({ index, field: parsed.field });
  });
  return { notes, refused };
}
