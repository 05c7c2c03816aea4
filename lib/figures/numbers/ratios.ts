import type { FigureGrammar } from '@/lib/languages';
import { find, type Item } from '../items';
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
  const between = find(items, part.next, 'ratio');
  if (!between || between.tied || part.fraction || part.few || !Number.isInteger(part.value))
    return undefined;
  const whole = readNumber(items, between.next, text, grammar);
  if (!whole || whole.weak || whole.fraction || whole.tied || whole.article || !Number.isInteger(whole.value))
    return undefined;
  const size = Math.abs(part.value);
  if (size < 1 || whole.value < 2 || size >= whole.value || measures(items, whole.next)) return undefined;
  if (whole.digits === 4 && whole.value >= 1900 && whole.value <= 2100) return undefined;
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
