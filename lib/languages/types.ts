import type { FigureGrammar } from './figure-grammar';
import type { NameGrammar } from './name-grammar';
import type { PhraseGrammar } from './phrase-grammar';

/** All that the engine and the cards know of one language. Adding a language is adding a folder with one of these. */
export interface Language {
  /** BCP 47. */
  readonly code: string;
  readonly dir: 'rtl' | 'ltr';
  /** How names are written: proclitics, titles, particles, words that are no names. */
  readonly names: NameGrammar;
  /** How figures are written: number words, units, months, qualifiers. */
  readonly figures: FigureGrammar;
  /** How facts are said: descriptions, labels, plural forms. */
  readonly phrases: PhraseGrammar;
}
