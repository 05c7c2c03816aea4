import type { Figure, SimpleFigure } from '@/lib/mentions';
import type { OutputDocument, OutputMention } from './documents';

/** First strong isolate and its end: they keep a right-to-left cell from moving the cells beside it. */
const ISOLATE = '\u2068';
const END_ISOLATE = '\u2069';
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const ZERO_WIDTH = /[\p{M}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const WIDEST = 44;

/** The mentions of a document as an aligned table, in the order of the text, for people to read. */
export function tableOf({ lang, article, mentions }: OutputDocument, name: string): string {
  const head = [`${name}  (${lang})`];
  if (article === null) return `${name}: no article found\n`;
  if (article) head.push(`${cell(article.title ?? '', 0)}  ${article.published ?? ''}`.trimEnd());
  if (mentions.length === 0) return `${head.join('\n')}\nNothing found.\n`;
  const rows = mentions.map((mention) => [
    String(mention.start),
    mention.type,
    mention.surface.replace(/\s+/gu, ' '),
    meaningOf(mention),
    mention.kind === 'entity' ? mention.confidence.toFixed(2) : '',
  ]);
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.min(WIDEST, Math.max(...rows.map((row) => widthOf(row[column] ?? '')))),
  );
  const lines = rows.map((row) =>
    row
      .map((text, column) => cell(text, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${[...head, ...lines].join('\n')}\n`;
}

function cell(text: string, width: number): string {
  const shown = RIGHT_TO_LEFT.test(text) ? `${ISOLATE}${text}${END_ISOLATE}` : text;
  return shown + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Columns that a text takes in a terminal, near enough: marks and invisible characters take none. */
function widthOf(text: string): number {
  return [...text.replace(ZERO_WIDTH, '')].length;
}

function meaningOf(mention: OutputMention): string {
  if (mention.kind === 'figure') return figureOf(mention);
  if (mention.entity === null) return '?';
  const { id, names } = mention.entity;
  const name = names['en'] ?? Object.values(names)[0] ?? id;
  return mention.senses ? `${name}, or ${mention.senses.slice(1).join(', ')}` : name;
}

function figureOf(figure: Figure): string {
  const value = figure.type === 'range' ? `${simple(figure.from)} – ${simple(figure.to)}` : simple(figure);
  return figure.qualifier === undefined ? value : `${figure.qualifier.replace('-', ' ')} ${value}`;
}

function simple(figure: SimpleFigure): string {
  switch (figure.type) {
    case 'number':
    case 'ordinal':
      return String(figure.value);
    case 'count':
      return `${String(figure.value)} ${figure.sense ?? figure.of}`;
    case 'percent':
      return `${String(figure.value)} %`;
    case 'money':
      return `${String(figure.value)} ${figure.currency ?? '(currency open)'}`;
    case 'measure':
    case 'age':
      return `${String(figure.value)} ${figure.unit}`;
    case 'duration':
    case 'date':
    case 'time':
    case 'set':
      return figure.timex;
  }
}
