import type { NameGrammar } from '@/lib/languages';
import type { Word } from './words';

/**
 * What a capital means in a block.
 *
 * - `sentence`: names have one, and words that open a sentence.
 * - `title`, `upper`: a headline in Title Case or in CAPITALS, where it means nothing by itself.
 * - `lower`: the whole article is without capitals.
 * - `none`: the script has no capitals.
 */
export type Casing = 'sentence' | 'title' | 'upper' | 'lower' | 'none';

/** Words that are short enough to stay small in a headline. */
const SMALL = 4;
/** A headline is no longer than this. */
const HEADLINE_WORDS = 25;
const HEADLINE_SHARE = 0.75;

/** The casing of one block, `lower` aside, which is a matter of the whole article. */
export function casingOf(words: readonly Word[], grammar: NameGrammar): Casing {
  if (!grammar.cased) return 'none';
  let cased = 0;
  let upper = 0;
  let long = 0;
  let capitals = 0;
  let everyday = 0;
  let sentences = 0;
  let small = 0;
  for (const word of words) {
    if (word.number || !word.cased || word.barred) continue;
    cased++;
    if (word.gap === 'end') sentences++;
    if (word.capital === 'all' || word.folded.length === 1) upper++;
    if (word.capital === 'none' && !grammar.small.has(word.folded)) small++;
    if (word.opens || word.folded.length < SMALL) continue;
    long++;
    if (word.capital !== 'none') {
      capitals++;
      if (grammar.everyday(word.folded) && !grammar.before.has(word.folded)) everyday++;
    }
  }
  if (cased > 2 && upper === cased) return 'upper';
  if (words.length > HEADLINE_WORDS || sentences > 2 || small > 0) return 'sentence';
  return long > 2 && capitals / long >= HEADLINE_SHARE && everyday > 0 ? 'title' : 'sentence';
}

/** How the words of an article are written where a capital tells names from words. */
export class CaseStatistics {
  readonly #small = new Set<string>();
  readonly #capital = new Set<string>();

  add(words: readonly Word[], casing: Casing): void {
    if (casing !== 'sentence') return;
    for (const word of words) {
      if (word.number || !word.cased) continue;
      if (word.capital === 'none') this.#small.add(word.folded);
      else if (!word.opens) this.#capital.add(word.folded);
    }
  }

  /** True for a word that the article also writes small, and never with a capital inside a sentence. */
  isPlain(word: string): boolean {
    return this.#small.has(word) && !this.#capital.has(word);
  }

  /** True for a word that the article writes with a capital inside a sentence. */
  isName(word: string): boolean {
    return this.#capital.has(word);
  }
}
