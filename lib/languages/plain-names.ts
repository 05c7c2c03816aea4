import type { Detached, NameCue, NameGrammar, ShortForm } from './name-grammar';
import { wordMap, wordSet } from './words';

/** What a language must say of its names at the least. All lists are words with spaces between them. */
export interface PlainNames {
  readonly code: string;
  /** True where names are written with capitals. */
  readonly cased: boolean;
  /** Everyday words: those that open sentences, and those that are names of something as well. */
  readonly common: string;
  /** Words that stand before a name, by what they say of it. */
  readonly before: Partial<Readonly<Record<NameCue, string>>>;
  /** Small words inside names ("Union des nations"), and those of them that join a name to what follows. */
  readonly links: string;
  readonly joins: string;
  readonly articles: string;
  /** Words that make a street, a club or an institution of the name after or before them. */
  readonly institutions?: string;
  readonly calendar?: string;
  /** Particles of family names: "de", "von der". */
  readonly family?: string;
  readonly abbreviations?: string;
  /** Other readings of a word beside the whole of it. */
  readonly detach?: (word: string) => readonly Detached[];
}

/** The reading of a word as it stands. */
export const asItStands = (word: string): Detached => ({
  stem: word,
  cut: 0,
  stripped: false,
  preposition: false,
});

/**
 * A name grammar of little more than word lists: enough to find what a pack of names in the language holds. People who are
 * named in full are found again by their family names.
 */
export function plainNames(plain: PlainNames): NameGrammar {
  const common = wordSet(plain.common);
  const none: ReadonlySet<string> = new Set<string>();
  const openers = wordSet(plain.family ?? '');
  return {
    code: plain.code,
    plain: true,
    cased: plain.cased,
    detach: plain.detach ?? ((word) => [asItStands(word)]),
    links: wordSet(plain.links),
    joins: wordSet(plain.joins),
    articles: wordSet(plain.articles),
    conjunctions: none,
    introduces: none,
    describes: none,
    calendar: wordSet(plain.calendar ?? ''),
    before: wordMap<NameCue>(plain.before),
    after: new Map<string, NameCue>(),
    between: () => false,
    common,
    everyday: (word) => common.has(word),
    small: wordSet(plain.links, plain.articles),
    offices: none,
    institutions: wordSet(plain.institutions ?? ''),
    given: none,
    agrees: () => false,
    extends: none,
    abbreviations: wordSet(plain.abbreviations ?? ''),
    shortForms: (full) => familyName(full, openers),
  };
}

function familyName(full: readonly string[], openers: ReadonlySet<string>): readonly ShortForm[] {
  if (full.length < 2) return [];
  let start = full.length - 1;
  while (start > 1 && openers.has(full[start - 1] ?? '')) start--;
  return [{ key: full.slice(start).join(' '), part: 'family' }];
}
