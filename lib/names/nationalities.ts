import type { EntityId, Knowledge, Sense } from '@/lib/knowledge';
import type { Language } from '@/lib/languages';
import { foldText } from '@/lib/text';
import type { Candidate } from './candidates';

/** What it adds or takes, in log odds, that the adjective of a country behind a name is that of a sense's country, or is not. */
const SAME = 0.8;
const OTHER_TOWN = -5;
const OTHER_BODY = -6;
/** Bodies heavier than this are known far beyond their country: "مايكروسوفت الهندية". */
const KNOWN_BODY = 170;

/** What an adjective of a country behind a name, and the class word before it, say of the senses of the name. */
export interface Nationality {
  fitOf(sense: Sense): number;
}

/**
 * "حزب الأمة العراقي" is no Sudanese party, "مدينة إسن الألمانية" in Germany, in a language whose adjectives follow the name. Undefined
 * where none follows, which costs one look. Of a place only where a class word stands before it, for "قاعدة العديد الأميركية" lies in Qatar.
 */
export function nationalityOf(
  { block, from, to, senses }: Candidate,
  knowledge: Knowledge,
): Nationality | undefined {
  const { words, language } = block;
  const { names } = language;
  const { towns, provinces, article } = names;
  const next = words[to];
  if (article === undefined || provinces === undefined || next?.gap !== 'space') return undefined;
  if (!senses.some(({ type }) => type === 'place' || type === 'organisation')) return undefined;
  const country = next.folded.startsWith(article)
    ? adjectivesOf(knowledge, language).get(next.folded)
    : undefined;
  if (country === undefined) return undefined;
  const before = words[from]?.gap === 'space' ? (words[from - 1]?.folded ?? '') : '';
  const isPart = names.detach(before).some(({ stem }) => towns?.has(stem) === true || provinces.has(stem));
  return {
    fitOf({ index, type, weight }) {
      const { id, class: kind, facts } = knowledge.record(index);
      const own = kind === 'country' ? id : facts.country;
      if (own === undefined || (type !== 'place' && type !== 'organisation')) return 0;
      if (own === country) return SAME;
      if (type === 'organisation') return weight > KNOWN_BODY ? 0 : OTHER_BODY;
      return isPart ? OTHER_TOWN : 0;
    },
  };
}

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
