import { meansOther } from '../../counted-words';
import type { CountedWord } from '../../figure-grammar';

/** The ending that an adjective has before a noun: 30 neue Schulen, mit 15 verletzten Soldaten. */
const ADJECTIVE = /(?:e|en|er|em)$/;
const MOST_ADJECTIVES = 2;

/**
 * In German what is counted has a capital, as every noun has: "30.000 russische Soldaten", "15 neue Schulen". At most two
 * adjectives may stand before it; any other word, or a sign, ends the search.
 *
 * @returns how many of the words behind a number (below 0 for a year) belong to what is counted
 */
export function counted(words: readonly CountedWord[], value: number): number {
  // a part of all counts none of them: zwei Drittel aller Haushalte
  if (value > 0 && value < 1 && words[0]?.capital === 'none') return 0;
  const year = value < 0;
  for (const [index, { folded, capital, known }] of words.entries()) {
    // "52 verletzte Personen": the noun is still to come
    const described = capital === 'none' && words[index + 1]?.capital === 'initial';
    if (known?.sense && !described && (!year || index === 0)) return index + 1;
    if (year || (known?.amid !== true && !known?.sense && meansOther(known))) return 0;
    if (capital === 'none') {
      if (index >= MOST_ADJECTIVES || !ADJECTIVE.test(folded)) return 0;
      continue;
    }
    return capital === 'initial' && value !== 1 && folded.length >= 3 ? index + 1 : 0;
  }
  return 0;
}
