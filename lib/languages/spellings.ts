import type { Respelling } from './name-grammar';

/** A choice that transliterators have: each of these letters (or none, "") is written for the same sound. */
export interface SpellingRule {
  readonly forms: readonly string[];
  /** Where in a word it holds; anywhere where left out. `inside` is neither at the start nor at the end. */
  readonly at?: 'start' | 'inside' | 'end';
}

/** Exchanges applied to a word: no name differs from its other spellings in more places. */
const MOST_CHANGES = 2;
/** Words shorter than this have too many neighbours that are other names. */
const SHORTEST = 4;

/** One exchange, at one place of a word or at all: what is written, and what may be written instead. */
interface Exchange {
  readonly from: string;
  readonly to: string;
  readonly at: SpellingRule['at'];
}

/**
 * Makes the function that gives the other spellings of a (folded) word, the nearest first: all that differ by one exchange,
 * then, where asked for, those that differ by two, until there are `most`. Cost: the word's length times the number of rules, squared for the
 * second step, and never more than `most` words.
 */
export function respeller(
  rules: readonly SpellingRule[],
  most: number,
): (word: string, most?: number) => readonly Respelling[] {
  const exchanges: Exchange[] = rules.flatMap(({ forms, at }) =>
    forms.flatMap((from) => forms.filter((to) => to !== from).map((to) => ({ from, to, at }))),
  );
  return (word, changesAllowed = 1) => {
    if (word.length < SHORTEST) return [];
    const found = new Map<string, number>([[word, 0]]);
    let edge = [word];
    for (let changes = 1; changes <= Math.min(changesAllowed, MOST_CHANGES); changes++) {
      const next: string[] = [];
      for (const known of edge) {
        for (const exchange of exchanges) {
          for (const spelling of exchanged(known, exchange)) {
            if (found.size > most) break;
            if (found.has(spelling) || spelling.length < SHORTEST) continue;
            found.set(spelling, changes);
            next.push(spelling);
          }
        }
      }
      edge = next;
    }
    found.delete(word);
    return [...found].map(([spelling, changes]) => ({ word: spelling, changes }));
  };
}

function* exchanged(word: string, { from, to, at }: Exchange): Generator<string> {
  const { length } = word;
  const first = at === 'inside' ? 1 : at === 'end' ? length - from.length : 0;
  const last = at === 'start' ? 0 : at === 'inside' ? length - from.length - 1 : length - from.length;
  for (let i = Math.max(first, 0); i <= last; i++) {
    if (word.startsWith(from, i)) yield word.slice(0, i) + to + word.slice(i + from.length);
  }
  // Whoever writes one ج for the g of a name does so with all of them: "غوندوغان" is "جوندوجان".
  if (at === undefined && word.indexOf(from) !== word.lastIndexOf(from)) yield word.replaceAll(from, to);
}
