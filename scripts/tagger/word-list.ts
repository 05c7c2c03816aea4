import nlp from 'compromise';
import { aliasKey } from '@/lib/text';
import { hashText } from '@/lib/tagger';

/** What a word list says of a word: bits that together are a feature. */
const FIRST_NAME = 1;
const LAST_NAME = 2;
const EVERYDAY = 4;
const PLACE = 8;
const ORGANISATION = 16;
const DEMONYM = 32;

const BITS: Readonly<Record<string, number>> = {
  MaleName: FIRST_NAME,
  FemaleName: FIRST_NAME,
  FirstName: FIRST_NAME,
  LastName: LAST_NAME,
  City: PLACE,
  Country: PLACE,
  Region: PLACE,
  Place: PLACE,
  Organization: ORGANISATION,
  SportsTeam: ORGANISATION,
  Demonym: DEMONYM,
  Gerund: EVERYDAY,
  Adjective: EVERYDAY,
  PastTense: EVERYDAY,
  Plural: EVERYDAY,
  PresentTense: EVERYDAY,
  Infinitive: EVERYDAY,
  Singular: EVERYDAY,
  Comparative: EVERYDAY,
  Superlative: EVERYDAY,
  Uncountable: EVERYDAY,
  Noun: EVERYDAY,
  Adverb: EVERYDAY,
  Preposition: EVERYDAY,
  Conjunction: EVERYDAY,
  Actor: EVERYDAY,
};

/** The English words of compromise's lexicon, as hashes of their folded forms (rising) with what it says of each. */
export function englishWords(): { readonly words: Uint32Array; readonly wordBits: Uint8Array } {
  const bits = new Map<number, number>();
  const { lexicon } = (nlp.model() as unknown as { one: { lexicon: Record<string, string | string[]> } }).one;
  for (const [entry, tags] of Object.entries(lexicon)) {
    const key = aliasKey(entry);
    if (key.includes(' ') || key === '') continue;
    const hash = hashText(key);
    for (const tag of [tags].flat()) {
      const bit = BITS[tag];
      if (bit !== undefined) bits.set(hash, (bits.get(hash) ?? 0) | bit);
    }
  }
  const sorted = [...bits].sort(([a], [b]) => a - b);
  return {
    words: Uint32Array.from(sorted, ([hash]) => hash),
    wordBits: Uint8Array.from(sorted, ([, bit]) => bit),
  };
}
