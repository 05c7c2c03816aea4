import type { Note } from '@/lib/notes';
import type { FileReading } from './reading';

/** The version of the file format, raised when an older reader would misread a file. */
const FORMAT = 'hawamish-notes';
const VERSION = 1;
/** A backup holds the notes in the same form, among other things. Its version is checked by who reads those. */
const BACKUP = 'hawamish-backup';

/** The beginning of the file, up to the first note; after the notes, one a line, comes {@link JSON_END}. */
export function jsonStart(exported: Date): string {
  const head = JSON.stringify({ format: FORMAT, version: VERSION, exported: exported.toISOString() });
  return `${head.slice(0, -1)},"notes":[\n`;
}

export const JSON_END = '\n]}\n';

/** One note a line, so that two exports can be compared line by line. */
export function noteToJson(note: Note): string {
  return JSON.stringify(note);
}

/** Whether parsed data is, or claims to be, what this extension has exported; and what is in it. */
export function readJson(data: Readonly<Record<string, unknown>>): FileReading | null {
  const { format, version, notes } = data;
  if (format === BACKUP && Array.isArray(notes)) return reading(notes);
  if (format !== FORMAT) return null;
  if (typeof version !== 'number') return { error: 'not-notes' };
  if (version > VERSION) return { error: 'newer' };
  if (!Array.isArray(notes)) return { error: 'not-notes' };
  return reading(notes);
}

function reading(entries: readonly unknown[]): FileReading {
  return { path: ['notes'], entries, toNote: (entry) => entry };
}
