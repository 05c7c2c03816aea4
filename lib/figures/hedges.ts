import type { Figure, Qualifier, SimpleFigure } from '@/lib/mentions';
import { find, type Hit, type Item } from './items';

const LIMITS: ReadonlySet<Qualifier> = new Set(['more-than', 'less-than', 'at-most']);

/** Whether a hedge can be said of a figure: no day is "more" or "less" ("Under Wednesday's deal …"), nor "at most" (حتى الجمعة). */
export function hedgeable(figure: Figure, qualifier: Qualifier): boolean {
  const { qualifier: own } = figure;
  // "over the next two months" is in them
  const type = figure.type === 'range' ? figure.from.type : figure.type;
  // حتى نهاية العام: when in the year it is, the date says itself
  if ((type === 'date' || type === 'time') && own !== undefined) return false;
  if (type === 'date' || type === 'time') return !LIMITS.has(qualifier);
  return type !== 'ordinal' && type !== 'set';
}

/**
 * Whether what stands at an item hedges the figure behind it: not "rose *up to* 4.2 %", not "a seven-*under* 63", and of a
 * length of time not the "over" of "a trial of 300 people over two years", which says in what time.
 */
export function isHedgedBy(
  items: readonly Item[],
  index: number,
  { lexeme }: Hit & { readonly lexeme: { readonly qualifier: Qualifier } },
  figure: Figure,
): boolean {
  const before = items[index - 1]?.folded ?? '';
  if (before === '-' && items[index]?.type === 'word' && !items[index]?.spaced) return false;
  if (lexeme.notBehind?.test(before) || !hedgeable(figure, lexeme.qualifier)) return false;
  return figure.type !== 'duration' || index === 0 || (lexeme.lasting?.test(before) ?? true);
}

/** A figure with its hedge. */
export function withQualifier(figure: Figure, qualifier: Qualifier): Figure {
  return { ...(figure as SimpleFigure), qualifier };
}

/** "200 or more *than 190*": what stands behind the one begins the hedge of the next. */
function hedgesNext(items: readonly Item[], index: number, end: number): boolean {
  for (let at = index + 1; at < end; at++) {
    const hedge = find(items, at, 'qualifier');
    if (hedge && hedge.next > end && items[hedge.next]?.type === 'number') return true;
  }
  return false;
}

/** The ending of a word; a word of the lexicon that has its own (yaşından) ends in it. */
const caseOf = (item: Item | undefined): string =>
  item?.ending ?? (item?.hits.some(({ lexeme }) => lexeme.age) ? item.folded : '');

/** The hedge that stands behind a figure: 500 *or more*; not "$5 and up to 4 votes", where the words go on. */
export function hedgeBehind(items: readonly Item[], index: number): Hit | undefined {
  if (/^[,،;]$/.test(items[index - 1]?.folded ?? '')) return undefined;
  return items[index]?.hits.find(
    ({ lexeme, next }) =>
      lexeme.after &&
      !lexeme.negative &&
      (lexeme.cased?.test(caseOf(items[index - 1])) ?? true) &&
      !find(items, next, 'to') &&
      // "5,000 or more than 4,500": a limit of its own
      items[next]?.type !== 'number' &&
      !hedgesNext(items, index, next),
  );
}
