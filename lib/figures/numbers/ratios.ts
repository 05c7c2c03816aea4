import type { CountedWord, FigureGrammar } from '@/lib/languages';
import { find, type Hit, type Item } from '../items';
import { tidy } from './cardinals';
import { type NumberReading, readNumber } from './numbers';

/** What a number counts or measures, so that it is no whole that others are a part of: "one in three *weeks*". */
function measures(items: readonly Item[], index: number): boolean {
  return (
    items[index]?.hits.some(
      ({ lexeme }) => lexeme.time ?? lexeme.measure ?? lexeme.month ?? lexeme.percent ?? lexeme.currency,
    ) ?? false
  );
}

/** un *Français* sur trois: the word that says of what the part is, where the language puts it there. */
function behindNoun(items: readonly Item[], part: NumberReading): Hit | undefined {
  const noun = items[part.next];
  if (noun?.type !== 'word' || noun.hits.some(({ lexeme }) => lexeme.stop ?? lexeme.number ?? lexeme.time))
    return undefined;
  const ratio = find(items, part.next + 1, 'ratio');
  return ratio?.lexeme.ratio === 'in' && ratio.lexeme.apart ? ratio : undefined;
}

/** "une attaque sur trois sites": the second number counts something else. */
function countsOn(items: readonly Item[], index: number, value: number, { counted }: FigureGrammar): boolean {
  const words: CountedWord[] = [];
  for (let at = index; at < index + 3 && items[at]?.type === 'word'; at++) {
    const { folded, capital, hits } = items[at] as Item;
    words.push({ folded, capital, known: hits[0]?.lexeme });
  }
  return counted(words, value) > 0;
}

const ROUND = new Set([10, 100, 1000, 10_000, 100_000, 1_000_000]);

/**
 * A part said of a whole: "one in ten", "two out of five", واحد على مئة, ثلاثة من أصل عشرة. The number before it is
 * already read. Not where the second number is a year or has a unit: "one in 2014", "one in three weeks".
 */
export function readRatio(
  items: readonly Item[],
  part: NumberReading,
  text: string,
  grammar: FigureGrammar,
): NumberReading | undefined {
  const near = find(items, part.next, 'ratio');
  const counted = near ? undefined : behindNoun(items, part);
  const between = near ?? counted;
  if (!between || between.tied || part.fraction || part.few || !Number.isInteger(part.value))
    return undefined;
  const whole = readNumber(items, between.next, text, grammar);
  if (!whole || whole.weak || whole.fraction || whole.tied || whole.article || !Number.isInteger(whole.value))
    return undefined;
  const size = Math.abs(part.value);
  if (size < 1 || whole.value < 2 || size >= whole.value || measures(items, whole.next)) return undefined;
  if (whole.digits === 4 && whole.value >= 1900 && whole.value <= 2100) return undefined;
  if (counted && countsOn(items, whole.next, whole.value, grammar)) return undefined;
  // 450 of 1,200 flights are so many flights
  if (between.lexeme.ratio === 'of' && size >= 20 && whole.value > 100 && !ROUND.has(whole.value))
    return undefined;
  if (between.lexeme.ratio === 'in' && size !== 1 && !(size < 10 && ROUND.has(whole.value))) return undefined;
  return {
    value: tidy(part.value / whole.value),
    next: whole.next,
    start: part.start,
    plain: false,
    tied: part.tied,
    weak: false,
    words: true,
    fraction: true,
    ratio: true,
  };
}
