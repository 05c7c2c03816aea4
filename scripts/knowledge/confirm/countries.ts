import type { Base } from '../build';
import { nameKey } from './claims';

/** Countries by their names and adjectives in running English ("a French airline", "bank in the United Kingdom"). */
export interface CountryWords {
  /** The countries that a text names, by code. */
  within(text: string): Set<string>;
  /** The country of this name. */
  called(name: string): string | undefined;
}

/** What tables call parts of countries by, and countries by names that ours do not have. */
const MORE: Readonly<Record<string, string>> = {
  'united states': 'US',
  american: 'US',
  us: 'US',
  english: 'GB',
  england: 'GB',
  scottish: 'GB',
  scotland: 'GB',
  welsh: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  'great britain': 'GB',
  britain: 'GB',
  burma: 'MM',
  'korea south': 'KR',
  'korea north': 'KP',
  'south korean': 'KR',
  'cote divoire': 'CI',
  'west bank': 'PS',
  'gaza strip': 'PS',
};
const CONTINENTS = new Set(['africa', 'asia', 'europe']);
const LONGEST = 5;

export function countryWords({ drafts, tables }: Base): CountryWords {
  const names = new Map<string, string>(Object.entries(MORE));
  const add = (name: string | undefined, code: string) => {
    const key = nameKey(name ?? '');
    if (key.length > 2 && !CONTINENTS.has(key) && !names.has(key)) names.set(key, code);
  };
  const countries = [...drafts.values()].filter(({ id }) => /^[A-Z]{2}$/.test(id));
  for (const { id, names: own } of countries) add(own['en'], id);
  for (const { id, aliases } of countries) for (const alias of aliases['en'] ?? []) add(alias, id);
  for (const [code, { adjective }] of Object.entries(tables.demonyms)) add(adjective['en'], code);
  const withinWords = (words: readonly string[]): Set<string> => {
    const found = new Set<string>();
    for (let i = 0; i < words.length; i++) {
      for (let n = Math.min(LONGEST, words.length - i); n > 0; n--) {
        const code = names.get(words.slice(i, i + n).join(' '));
        if (code === undefined) continue;
        found.add(code);
        i += n - 1;
        break;
      }
    }
    return found;
  };
  return {
    within: (text) => withinWords(nameKey(text).split(' ')),
    called: (name) => names.get(nameKey(name)),
  };
}
