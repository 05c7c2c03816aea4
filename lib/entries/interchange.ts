import { parse, unparse } from 'papaparse';
import { parseDraft, parseEntry } from './schema';
import type { EntryDraft, OwnEntry } from './types';

const FORMAT = 'hawamish-entries';
const VERSION = 1;
const COLUMNS = ['name', 'type', 'aliases', 'description', 'links'] as const;
type Column = (typeof COLUMNS)[number];
/** Between the aliases in a cell, and between the links. */
const SEPARATOR = ' | ';
/** As in the export of notes: what a spreadsheet would take for a formula gets an apostrophe, which is taken off again. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@\t\r＝＋－＠]/u;
const ESCAPED = /^'(?=[\s\p{Cf}]*[=+\-@\t\r＝＋－＠])/u;

/** A line of a file that could not be read, from 1, and the field that is missing or wrong. */
export interface RefusedLine {
  readonly line: number;
  readonly field: string;
}

/** What a file holds: whole entries where it has their ids, and drafts where it has not. */
export interface ReadFile {
  readonly entries: readonly (OwnEntry | EntryDraft)[];
  readonly refused: readonly RefusedLine[];
}

export type EntriesFileError =
  | { readonly error: 'empty' | 'not-entries' | 'newer' | 'no-name-column' }
  | { readonly error: 'not-json'; readonly line: number };

/** Entries as a JSON file, one entry a line. */
export function entriesToJson(entries: readonly OwnEntry[], exported: Date): string {
  const head = JSON.stringify({ format: FORMAT, version: VERSION, exported: exported.toISOString() });
  return `${head.slice(0, -1)},"entries":[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]}\n`;
}

/** Entries as a table that spreadsheets read (RFC 4180). The byte order mark tells them that it is UTF-8. */
export function entriesToCsv(entries: readonly OwnEntry[]): string {
  const rows = entries.map(({ name, type, aliases, description, links }): Record<Column, string> => ({
    name,
    type,
    aliases: aliases.join(SEPARATOR),
    description,
    links: links.join(SEPARATOR),
  }));
  return `\ufeff${unparse({ fields: [...COLUMNS], data: rows }, { escapeFormulae: FORMULA })}\r\n`;
}

/** Reads a file of entries: JSON as {@link entriesToJson} writes it or a bare list, else a table. Never throws. */
export function readEntries(file: string): ReadFile | EntriesFileError {
  const text = file.replace(/^\ufeff/u, '');
  if (text.trim() === '') return { error: 'empty' };
  return /^\s*[[{]/u.test(text) ? fromJson(text) : fromCsv(text);
}

function fromJson(text: string): ReadFile | EntriesFileError {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { error: 'not-json', line: lineOfError(text, error) };
  }
  const { format, version, entries } = (
    Array.isArray(data) ? { format: FORMAT, version: VERSION, entries: data as unknown } : data
  ) as Record<string, unknown>;
  if (format !== FORMAT || typeof version !== 'number') return { error: 'not-entries' };
  if (version > VERSION) return { error: 'newer' };
  if (!Array.isArray(entries)) return { error: 'not-entries' };
  const starts = lineOfEach(text);
  return sift(entries.map((value: unknown, i) => ({ value, line: starts[i] ?? i + 1 })));
}

/** Chrome and Firefox say where the parser stopped, each in its own words. */
function lineOfError(text: string, error: unknown): number {
  const message = error instanceof Error ? error.message : '';
  const line = /line (\d+)/u.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/u.exec(message)?.[1];
  return linesTo(text, position === undefined ? text.trimEnd().length : Number(position));
}

function linesTo(text: string, offset: number): number {
  let lines = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) lines++;
  return lines;
}

/** The lines on which the objects of the outermost list start. The text is sound JSON. */
function lineOfEach(text: string): number[] {
  const starts: number[] = [];
  let line = 1;
  let depth = 0;
  let list = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (sign === '\n') line++;
    if (quoted) {
      if (sign === '\\') i++;
      else if (sign === '"') quoted = false;
      continue;
    }
    if (sign === '"') quoted = true;
    else if (sign === '[' || sign === '{') {
      depth++;
      if (sign === '[' && list === 0) list = depth;
      else if (depth === list + 1 && list > 0) starts.push(line);
    } else if (sign === ']' || sign === '}') {
      if (depth === list) list = Infinity;
      depth--;
    }
  }
  return starts;
}

function fromCsv(text: string): ReadFile | EntriesFileError {
  let columns: readonly string[] | undefined;
  const rows: { value: unknown; line: number }[] = [];
  const broken: RefusedLine[] = [];
  let line = 1;
  let last = 0;
  parse<string[]>(text, {
    skipEmptyLines: false,
    step: ({ data, errors, meta }) => {
      const at = line;
      // A cell in quotes may run over several lines.
      line += linesTo(text.slice(last, meta.cursor), Infinity) - 1;
      last = meta.cursor;
      if (data.every((cell) => cell.trim() === '')) return;
      if (!columns) {
        columns = data.map((cell) => cell.trim().toLowerCase());
        return;
      }
      if (errors.some(({ type }) => type === 'Quotes')) broken.push({ line: at, field: '"' });
      else rows.push({ value: valueOf(columns, data), line: at });
    },
  });
  if (columns?.includes('name') !== true) return { error: 'no-name-column' };
  const { entries, refused } = sift(rows);
  return { entries, refused: [...refused, ...broken].sort((a, b) => a.line - b.line) };
}

function valueOf(columns: readonly string[], cells: readonly string[]): Record<Column, unknown> {
  const cell = (column: Column): string => {
    const text = cells[columns.indexOf(column)] ?? '';
    return text.replace(ESCAPED, '');
  };
  const list = (column: Column): string[] =>
    cell(column)
      .split('|')
      .map((part) => part.trim())
      .filter(Boolean);
  return {
    name: cell('name'),
    type: cell('type').trim().toLowerCase() || undefined,
    aliases: list('aliases'),
    description: cell('description'),
    links: list('links'),
  };
}

function sift(values: readonly { readonly value: unknown; readonly line: number }[]): ReadFile {
  const entries: (OwnEntry | EntryDraft)[] = [];
  const refused: RefusedLine[] = [];
  for (const { value, line } of values) {
    const whole = typeof value === 'object' && value !== null && 'id' in value;
    const parsed = whole ? parseEntry(value) : parseDraft(value);
    if ('value' in parsed) entries.push(parsed.value);
    else refused.push({ line, field: parsed.field });
  }
  return { entries, refused };
}
