import type { LongWork, Note } from '@/lib/notes';
import { mapInBatches } from './batches';
import { csvStart, noteToCsv } from './csv';
import { JSON_END, jsonStart, noteToJson } from './json';
import { JSON_LD_END, jsonLdStart, noteToJsonLd } from './json-ld';
import { markdownByArticle, markdownBySubject, notesToMarkdown } from './markdown';
import { zipTexts } from './zip';

/**
 * - `json`: all that a note is; comes back without loss. So does
 * - `json-ld`: W3C Web Annotations;
 * - `csv`: one row a note, for spreadsheets;
 * - `markdown`: one text; `markdown-subjects`, `markdown-articles`: a zip of files with front matter, for Obsidian and the like.
 */
export const EXPORT_FORMATS = [
  'json',
  'json-ld',
  'csv',
  'markdown',
  'markdown-subjects',
  'markdown-articles',
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportedFile {
  readonly parts: readonly (string | Uint8Array)[];
  readonly extension: string;
  readonly type: string;
}

/** Formats that are written note by note: what stands before, between and after them. */
const LINES = {
  json: {
    start: jsonStart,
    line: noteToJson,
    separator: ',\n',
    end: JSON_END,
    extension: 'json',
    type: 'application/json',
  },
  'json-ld': {
    start: jsonLdStart,
    line: noteToJsonLd,
    separator: ',\n',
    end: JSON_LD_END,
    extension: 'jsonld',
    type: 'application/ld+json',
  },
  csv: {
    start: csvStart,
    line: noteToCsv,
    separator: '\r\n',
    end: '\r\n',
    extension: 'csv',
    type: 'text/csv;charset=utf-8',
  },
} as const;

/**
 * Writes notes as a file.
 *
 * @param title of a Markdown text.
 * @throws the signal's reason, an AbortError, when the work is called off.
 */
export async function exportNotes(
  notes: readonly Note[],
  format: ExportFormat,
  { title, now, ...work }: LongWork & { readonly title: string; readonly now: Date },
): Promise<ExportedFile> {
  if (format === 'markdown') {
    const parts = await notesToMarkdown(notes, title, work);
    return { parts, extension: 'md', type: 'text/markdown;charset=utf-8' };
  }
  if (format === 'markdown-subjects' || format === 'markdown-articles') {
    const files = format === 'markdown-subjects' ? markdownBySubject(notes) : markdownByArticle(notes);
    return { parts: await zipTexts(files, work), extension: 'zip', type: 'application/zip' };
  }
  const { start, line, separator, end, extension, type } = LINES[format];
  const lines = await mapInBatches(
    notes,
    (note, index) => (index === 0 ? line(note) : separator + line(note)),
    work,
  );
  return { parts: [start(now), ...lines, end], extension, type };
}
