import type { Knowledge } from '@/lib/knowledge';
import type { Language } from '@/lib/languages';
import { foldText } from '@/lib/text';
import type { ReadBlock } from './candidates';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** By pack and language, the numbers of countries by their adjectives, folded. */
const known = new WeakMap<Knowledge, Map<string, ReadonlyMap<string, number>>>();

/**
 * Notes the countries whose adjectives a block has: "the French port of Brest" is about France. Costs one look a word; the
 * adjectives are gathered once for a pack and a language.
 *
 * @param countries receives their numbers
 */
export function notedCountries(
  { words, language }: ReadBlock,
  knowledge: Knowledge,
  countries: Set<number>,
): void {
  const adjectives = adjectivesOf(knowledge, language);
  if (adjectives.size === 0) return;
  for (const { folded, cased, capital } of words) {
    if (cased && capital === 'none') continue;
    const country = adjectives.get(folded);
    if (country !== undefined) countries.add(country);
  }
}

function adjectivesOf(knowledge: Knowledge, language: Language): ReadonlyMap<string, number> {
  let ofPack = known.get(knowledge);
  if (ofPack === undefined) known.set(knowledge, (ofPack = new Map<string, ReadonlyMap<string, number>>()));
  let adjectives = ofPack.get(language.code);
  if (adjectives === undefined) ofPack.set(language.code, (adjectives = gather(knowledge, language)));
  return adjectives;
}

function gather(knowledge: Knowledge, { code, names }: Language): ReadonlyMap<string, number> {
  const adjectives = new Map<string, number>();
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const word = knowledge.demonym?.(first + second)?.adjective[code];
      if (word === undefined || word.includes(' ')) continue;
      const index = knowledge.indexOf(first + second);
      if (index < 0) continue;
      const folded = foldText(word);
      for (const form of names.inflected?.(folded) ?? [folded]) adjectives.set(form, index);
    }
  }
  return adjectives;
}
