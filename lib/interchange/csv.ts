import { unparse } from 'papaparse';
import { targetName, type Note } from '@/lib/notes';

/**
 * What a spreadsheet would take for a formula: a cell that begins so, with or without white space and unseen characters
 * before it. Papaparse puts an apostrophe before such a cell.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^[\s\p{Cf}]*[=+\-@\t\r＝＋－＠]/u;

const COLUMNS = [
  'kind',
  'about',
  'quote',
  'note',
  'tags',
  'colour',
  'page',
  'address',
  'language',
  'created',
  'updated',
  'id',
] as const;

function row(note: Note): Readonly<Record<(typeof COLUMNS)[number], string>> {
  const { target } = note;
  return {
    kind: target.kind,
    about: target.kind === 'passage' ? '' : targetName(target),
    quote: target.kind === 'passage' ? target.quote.exact : '',
    note: note.body,
    tags: note.tags.join('; '),
    colour: note.colour ?? '',
    page: note.page.title,
    address: note.page.url,
    language: note.lang,
    created: note.created,
    updated: note.updated,
    id: note.id,
  };
}

/** The names of the columns; the byte order mark tells spreadsheets that this is UTF-8, without which Arabic is lost. */
export function csvStart(): string {
  return `\ufeff${COLUMNS.join(',')}\r\n`;
}

/** One note as a row (RFC 4180), every cell in quotes. */
export function noteToCsv(note: Note): string {
  return unparse([row(note)], {
    columns: [...COLUMNS],
    header: false,
    quotes: true,
    escapeFormulae: FORMULA,
  });
}
