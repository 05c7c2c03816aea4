import {
  notesErrorOf,
  parseNote,
  partOf,
  type LongWork,
  type MergeCount,
  type Note,
  type Notes,
} from '@/lib/notes';
import { mapInBatches } from './batches';
import { readHypothesis } from './hypothesis';
import { readJson } from './json';
import { readJsonLd } from './json-ld';
import { elementLines } from './lines';
import { fieldsOf, type Fields, type FileReading, type ImportFileError } from './reading';

/** An entry of a file that could not be read: its place (from 0), the line it begins on (from 1), and the field that is missing or wrong. */
export interface RefusedEntry {
  readonly index: number;
  readonly line: number;
  readonly field: string;
}

/** What an import did, in numbers of notes. `kept` are those that are newer here than in the file. */
export type ImportResult =
  | (Readonly<Record<MergeCount, number>> & { readonly refused: readonly RefusedEntry[] })
  | { readonly error: ImportFileError | 'full' };

/** A file that has been read as JSON, and what kind of file it is. */
export interface OpenedFile {
  readonly text: string;
  /** The fields of the whole; none where it is a list. */
  readonly data: Fields;
  readonly reading: Exclude<FileReading, { readonly error: unknown }>;
}

/** Finds out what a file is. */
export function openFile(file: string): OpenedFile | { readonly error: ImportFileError } {
  let data: unknown;
  try {
    // A byte order mark is what some editors leave when the reader looks into the file.
    data = JSON.parse(file.replace(/^\ufeff/, ''));
  } catch {
    const begun = /^\s*[{[]/.test(file) && !/[}\]]\s*$/.test(file);
    return { error: begun ? 'truncated' : 'not-json' };
  }
  const fields = fieldsOf(data);
  const reading = readJson(fields) ?? readJsonLd(data) ?? readHypothesis(fields);
  if (!reading) return { error: 'not-notes' };
  return 'error' in reading ? reading : { text: file, data: fields, reading };
}

/**
 * Imports a file: our own JSON (of a backup the notes alone) or JSON-LD, other Web Annotations, or an export of Hypothesis. Notes are told apart by id; of
 * two versions the later stays, and one in the trash comes back. Importing a file twice changes nothing the second time. A
 * file that cannot be read, a disk that is full, or work that is called off (an AbortError) change nothing at all.
 */
export async function importFile(
  file: string | OpenedFile,
  notes: Pick<Notes, 'bring'>,
  work: LongWork = {},
): Promise<ImportResult> {
  const opened = typeof file === 'string' ? openFile(file) : file;
  if ('error' in opened) return opened;
  const { text, reading } = opened;
  const { entries, toNote, path } = reading;
  const good: Note[] = [];
  const bad: { index: number; field: string }[] = [];
  await mapInBatches(
    entries,
    (entry, index) => {
      const parsed = parseNote(isObject(entry) ? toNote(entry) : entry);
      if ('note' in parsed) good.push(parsed.note);
      else bad.push({ index, field: parsed.field });
    },
    // Reading is half of the work, writing the other.
    partOf(work, 0, 0.5),
  );
  const lines = bad.length > 0 ? elementLines(text, path) : [];
  const refused = bad.map(({ index, field }) => ({ index, line: lines[index] ?? 1, field }));
  try {
    const counts = { added: 0, same: 0, changed: 0, kept: 0 };
    const brought = await notes.bring(good, partOf(work, 0.5, 1));
    for (const count of brought) counts[count]++;
    return { ...counts, refused };
  } catch (error) {
    work.signal?.throwIfAborted();
    if (notesErrorOf(error).code === 'full') return { error: 'full' };
    throw error;
  }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
