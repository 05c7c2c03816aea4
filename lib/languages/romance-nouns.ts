import type { CountedWord, Lexeme } from './figure-grammar';

/** How a Romance language says what is counted. All words are folded. */
interface CountedNouns {
  /** Adjectives that stand before their noun. */
  readonly before: ReadonlySet<string>;
  /** Plurals by other endings, and collectives. */
  readonly plurals: ReadonlySet<string>;
  /** What a plural ends in, and words that end so and are none. */
  readonly ending: RegExp;
  readonly notPlural: RegExp;
}

/** What can never be counted: a word with a meaning of its own among figures. */
function isOther(known: Lexeme | undefined): boolean {
  if (!known) return false;
  return Boolean(
    known.stop ??
    known.lead ??
    known.from ??
    known.number ??
    known.month ??
    known.weekday ??
    known.currency ??
    known.measure ??
    known.percent ??
    known.label ??
    known.qualifier ??
    known.conjunction ??
    known.ordinal ??
    known.day ??
    known.meridiem ??
    known.dayPart ??
    known.time ??
    known.fraction ??
    known.holiday ??
    known.few ??
    known.negative,
  );
}

/**
 * The reader of what is counted where it comes first and is a plural, with at most two adjectives before it: "30.000 soldados",
 * "quinze nouvelles écoles". A preposition, a verb or a sign ends the search.
 *
 * @returns a function that says how many of the words behind a number (below 0 for a year) belong to what is counted
 */
export function countedNouns({ before, plurals, ending, notPlural }: CountedNouns) {
  return (words: readonly CountedWord[], value: number): number => {
    const year = value < 0;
    for (const [index, { folded, known }] of words.entries()) {
      if (known?.sense && (!year || index === 0)) return index + 1;
      if (year) return 0;
      if (before.has(folded) && index < 2) continue;
      if (isOther(known) || value < 2 || !/^[a-z']{3,}$/.test(folded)) return 0;
      return plurals.has(folded) || (ending.test(folded) && !notPlural.test(folded)) ? index + 1 : 0;
    }
    return 0;
  };
}
