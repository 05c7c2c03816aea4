import type { Lexeme } from '@/lib/languages';
import { after, type Hit, type Item } from '../items';
import type { QuantityContext } from './quantities';

/** The words after a number that say what it counts. */
export function readCounted(
  { items, text, grammar }: QuantityContext,
  index: number,
  value: number,
): { of: string; next: number; sense?: NonNullable<Lexeme['sense']> } | undefined {
  const words: { folded: string; capital: Item['capital']; known: Lexeme | undefined }[] = [];
  const ends: number[] = [];
  let at = after(items, index);
  while (words.length < 4) {
    const item = items[at];
    if (item?.type !== 'word' || (!item.spaced && at === index && !isJoined(items, index))) break;
    const hit: Hit | undefined = item.hits[0];
    words.push({ folded: item.folded, capital: item.capital, known: hit?.lexeme });
    ends.push(at + 1);
    at = after(items, at + 1);
  }
  if (words.length === 0) return undefined;
  const taken = grammar.counted(words, value);
  if (taken === 0) return undefined;
  const next = ends[taken - 1] ?? index;
  const first = items[after(items, index)];
  // "d'habitants": what is elided before the noun is not counted with it
  const from = (first?.start ?? 0) + (grammar.elided ? (first?.forms.at(-1)?.offset ?? 0) : 0);
  const last = items[next - 1];
  if (!first || !last) return undefined;
  const sense = words
    .slice(0, taken)
    .map((word) => word.known?.sense)
    .find((found) => found !== undefined);
  return { of: text.slice(from, last.end), next, ...(sense === undefined ? {} : { sense }) };
}

function isJoined(items: readonly Item[], index: number): boolean {
  return items[index]?.folded === '-';
}
