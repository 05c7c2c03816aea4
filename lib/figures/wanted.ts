import type { Language } from '@/lib/languages';
import { find, type Item } from './items';
import { opensTemporal } from './patterns';

const WANTED_SIGNS = /^[-+.'$€£¥₹₺₽₪₩฿₫₴₦₱₭₮₲₡₵₸₼₾₿¢~<>=]$/u;

/** Whether a figure can start at an item: at most words of a text none can, and no more is asked. */
export function isWanted(item: Item, { figures }: Language): boolean {
  return (
    item.type === 'number' ||
    item.hits.some(({ lexeme }) => lexeme.begins) ||
    (item.type !== 'word' && item.hits.length > 0) ||
    opensTemporal(figures, item) ||
    item.capital === 'all' ||
    (item.type === 'sign' && WANTED_SIGNS.test(item.folded)) ||
    item.folded.includes('⁄') ||
    // ,77
    (item.start === 0 && item.folded === figures.decimal)
  );
}

/** Now, nightly, weekly, daily: words that names are made of. */
const isOften = ({ hits }: Item): boolean =>
  hits.some(({ lexeme }) => lexeme.set !== undefined || lexeme.timex !== undefined);

/** The Second Amendment, the Third Reich; but not the Third Tuesday of a month. */
function numbersName({ hits }: Item, next: Item | undefined): boolean {
  if (next?.type !== 'word' || next.capital !== 'initial') return false;
  if (!hits.some(({ lexeme }) => lexeme.ordinal !== undefined)) return false;
  return !next.hits.some(
    ({ lexeme }) =>
      lexeme.weekday ?? lexeme.month ?? lexeme.time ?? lexeme.ordinal ?? lexeme.number ?? lexeme.last,
  );
}

const isName = (word: Item | undefined): boolean =>
  word?.type === 'word' && word.capital === 'initial' && word.hits.length === 0;

/** "Democracy Now", "Firefox Nightly", the Daily Mail: such a word with a capital, beside another that has one. */
export function isInName(items: readonly Item[], index: number): boolean {
  const item = items[index];
  const [before, next] = [items[index - 1], items[index + 1]];
  // Muhammed bin Selman is no thousand
  if (item?.hits.some(({ lexeme }) => lexeme.inNames) && isName(before) && isName(next)) return true;
  if (item?.capital !== 'initial') return false;
  if (numbersName(item, next)) return true;
  // Deux-Sèvres, Trois-Rivières
  const tied = next?.folded === '-' && !next.spaced ? items[index + 2] : undefined;
  if (tied?.capital === 'initial' && !tied.spaced && tied.hits.length === 0 && !/\d/.test(item.folded))
    return true;
  if (!isOften(item)) return false;
  return (
    (before?.type === 'word' && before.capital !== 'none' && before.hits.length === 0) ||
    (next?.type === 'word' && next.capital !== 'none' && next.hits.length === 0)
  );
}

/** Whether an amount can start here at all: most words of a text never get further than this. */
export function isQuantity(item: Item): boolean {
  if (item.type !== 'word' || item.capital === 'all') return true;
  return item.hits.some(({ lexeme }) => AMOUNT_KINDS.some((kind) => lexeme[kind] !== undefined));
}

const AMOUNT_KINDS = [
  'number',
  'few',
  'fraction',
  'currency',
  'measure',
  'time',
  'count',
  'negative',
  'multiple',
  'point',
  'nation',
  'percentBefore',
] as const;

/** A year, or a date that a word leads into: no article stands before it. */
export const opensItself = (items: readonly Item[], index: number): boolean =>
  /^\d{4}$/.test(items[index]?.folded ?? '') || find(items, index, 'lead') !== undefined;
