import type { PageItem } from '@/lib/messaging';
import type { Figure } from '@/lib/mentions';

/** What spreadsheets would run: a cell that starts so is a formula to them. */
const FORMULA = /^[=+\-@\t\r]/u;
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/u;

/**
 * Rows as CSV after RFC 4180. A text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, "CSV
 * injection"): articles are written by anyone.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(text: string): string {
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n']/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The value of a figure as a program reads it: a number, a TIMEX3 value, or both ends of a range with a slash between. */
function valueOf(figure: Figure): string {
  if (figure.type === 'range') return `${valueOf(figure.from)}/${valueOf(figure.to)}`;
  return 'timex' in figure ? figure.timex : String(figure.value);
}

/** CLDR unit id, ISO 4217 code, or the noun that is counted. */
function unitOf(figure: Figure): string {
  switch (figure.type) {
    case 'range':
      return unitOf(figure.to);
    case 'measure':
    case 'age':
      return figure.unit;
    case 'money':
      return figure.currency ?? '';
    case 'count':
      return figure.of;
    case 'percent':
      return '%';
    default:
      return '';
  }
}

/** A page's figures, one a line, under the headings given: text, kind, value, unit, reading, how often. */
export function figuresCsv(items: readonly PageItem[], headings: readonly string[]): string {
  const rows = items.flatMap(({ label, type, figure, description, count }) =>
    figure ? [[label, type, valueOf(figure), unitOf(figure), description, String(count)]] : [],
  );
  return csvOf([headings, ...rows]);
}
