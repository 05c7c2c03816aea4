import type { FigureGrammar } from './figure-grammar';
import type { NameGrammar } from './name-grammar';
import type { PhraseGrammar } from './phrase-grammar';

/** All that the engine knows of a language in which articles are read. */
export interface Language {
  /** BCP 47. */
  readonly code: string;
  readonly dir: 'rtl' | 'ltr';
  /** How names are written: proclitics, titles, particles, words that are no names. */
  readonly names: NameGrammar;
  /** How figures are written: number words, units, months, qualifiers. */
  readonly figures: FigureGrammar;
}

/**
 * A language that cards speak as well: all that is known of it. Adding a language is adding a folder with one of these, or at
 * first with a {@link Language}, whose articles then have cards in the language of the reader.
 */
export interface SpokenLanguage extends Language {
  /** How facts are said: descriptions, labels, plural forms. */
  readonly phrases: PhraseGrammar;
}
