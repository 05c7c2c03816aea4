import type { EntityId, Knowledge } from '@/lib/knowledge';
import type { Language } from '@/lib/languages';
import { foldText } from '@/lib/text';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** By pack and language, the ids of countries by their adjectives, folded. */
const known = new WeakMap<Knowledge, Map<string, ReadonlyMap<string, EntityId>>>();

/**
 * The countries of a pack by their adjectives in a language, folded: "the French port of Brest" is about France. Gathered once for
 * a pack and a language, in well under a millisecond.
 */
export function adjectivesOf(knowledge: Knowledge, { code, names }: Language): ReadonlyMap<string, EntityId> {
  let ofPack = known.get(knowledge);
  if (ofPack === undefined) known.set(knowledge, (ofPack = new Map<string, ReadonlyMap<string, EntityId>>()));
  const gathered = ofPack.get(code);
  if (gathered) return gathered;
  const adjectives = new Map<string, EntityId>();
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const country = first + second;
      const word = knowledge.demonym?.(country)?.adjective[code];
      if (word === undefined || word.includes(' ')) continue;
      const folded = foldText(word);
      for (const form of names.inflected?.(folded) ?? [folded]) adjectives.set(form, country);
    }
  }
  ofPack.set(code, adjectives);
  return adjectives;
}
