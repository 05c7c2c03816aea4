import type { Language } from '@/lib/languages';
import type { Item } from './items';
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
    WANTED_SIGNS.test(item.folded) ||
    item.folded.includes('⁄') ||
    // ,77
    (item.start === 0 && item.folded === figures.decimal)
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
] as const;
