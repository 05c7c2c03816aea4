import { find, type Item } from '../items';
import type { Reading } from '../reading';
import type { QuantityContext } from './quantities';

/** How far back the last word of a hedge can be from the first: "more than double". */
const HEDGE = 4;

/** Whether a hedge ends right before an item: "nearly double", أكثر من ضعف. */
function isHedged(items: readonly Item[], index: number): boolean {
  for (let back = 1; back <= HEDGE; back++) {
    const hedge = items[index - back]?.hits.find(({ lexeme }) => lexeme.qualifier !== undefined);
    if (hedge?.next === index) return true;
  }
  return false;
}

/**
 * A multiple in one word: doubled, threefold, ضعفي. A word that says much else besides (double, ضعف, which is weakness too)
 * is one only behind a hedge or before what it multiplies: "more than double", "double the number", ضعف ما كان عليه.
 */
export function readMultiple({ items }: QuantityContext, index: number): Reading | undefined {
  const hit = find(items, index, 'multiple');
  if (!hit) return undefined;
  const { multiple, beside } = hit.lexeme;
  const whole = items[hit.next]?.hits.some(({ lexeme }) => lexeme.multiplied) ?? false;
  if (beside && !whole && !isHedged(items, index)) return undefined;
  return { figure: { type: 'number', value: multiple }, start: hit.start, next: hit.next, tied: hit.tied };
}
