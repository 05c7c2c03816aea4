import type { Sense } from '@/lib/knowledge';
import type { Language, TitleGrammar } from '@/lib/languages';
import type { ReadBlock } from './candidates';
import type { Chosen } from './choice';
import { ANCHOR } from './weights';
import { crossable, offsetInside, type Word } from './words';

/** "رئيس الوزراء الأرميني نيكول باشينيان": no more adjectives stand between a title and the name. */
const MOST_BETWEEN = 3;
/** How sure it is that the title alone means whom the article has introduced by it. */
const CONFIDENCE = 0.85;

/** A title in the text. */
interface Found {
  readonly title: string;
  readonly from: number;
  readonly to: number;
  /** Folded letters of the first word that are not part of it. */
  readonly cut: number;
}

/** A title that stands for the one who is introduced by it. */
export interface TitleMention {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly sense: Sense;
  readonly confidence: number;
}

/** Whom an article has introduced by a title, and where; null where it means more than one. */
interface Holder {
  readonly sense: Sense;
  readonly place: number;
}

/**
 * Titles that stand alone for somebody whom the article has introduced by them: "the prime minister" after "Prime Minister Nikol
 * Pashinyan". A title that the article also gives to somebody else, named or not, means nobody.
 */
export class Titles {
  readonly #holders = new Map<string, Holder | null>();

  /** Notes the titles before the names of a block. Called for all blocks, in their order, before {@link find}. */
  note(block: ReadBlock, chosen: readonly Chosen[]): void {
    const grammar = block.language.names.titles;
    if (grammar === undefined) return;
    const persons = new Map(
      chosen.flatMap((one) => (isPerson(one) ? [[one.candidate.from, one] as const] : [])),
    );
    for (const found of titlesIn(block, grammar)) {
      const holder = this.#after(block, found.to, persons);
      if (holder === undefined) {
        // "the Ukrainian president", "الرئيس الأوكراني": somebody else, whoever it is.
        if (isAnothers(block, found, grammar)) this.#holders.set(keyOf(block.language, found.title), null);
        continue;
      }
      const key = keyOf(block.language, found.title);
      const known = this.#holders.get(key);
      if (known === undefined) this.#holders.set(key, { sense: holder, place: block.offset + found.to });
      else if (known !== null && known.sense.index !== holder.index) this.#holders.set(key, null);
    }
  }

  /** The titles of a block that stand for somebody. Costs one look a word where the article has introduced anybody by one. */
  find(block: ReadBlock, chosen: readonly Chosen[]): TitleMention[] {
    const grammar = block.language.names.titles;
    if (grammar === undefined || this.#holders.size === 0) return [];
    const taken = new Set<number>();
    for (const { candidate } of chosen) for (let at = candidate.from; at < candidate.to; at++) taken.add(at);
    return titlesIn(block, grammar).flatMap((found): TitleMention[] => {
      const holder = this.#holders.get(keyOf(block.language, found.title));
      if (!holder || block.offset + found.from < holder.place) return [];
      if (!standsAlone(block, found, grammar)) return [];
      for (let at = found.from; at < found.to; at++) if (taken.has(at)) return [];
      if (taken.has(found.to) && block.words[found.to]?.gap === 'space') return [];
      const first = block.words[found.from];
      if (first === undefined) return [];
      const start = offsetInside(block.text, first, found.cut);
      return [{ from: found.from, to: found.to, start, sense: holder.sense, confidence: CONFIDENCE }];
    });
  }

  /** Who is named right after a title, with adjectives between at most. */
  #after(
    { words, language }: ReadBlock,
    to: number,
    persons: ReadonlyMap<number, Chosen>,
  ): Sense | undefined {
    for (let at = to; at <= to + MOST_BETWEEN; at++) {
      const word = words[at];
      if (word?.gap !== 'space') return undefined;
      const person = persons.get(at);
      if (person) return person.senses[0]?.sense;
      if (!language.names.between(word.folded)) return undefined;
    }
    return undefined;
  }
}

function isPerson({ senses, candidate }: Chosen): boolean {
  const best = senses[0];
  return best?.sense.type === 'person' && best.share >= ANCHOR && candidate.origin !== 'surname';
}

function keyOf({ code }: Language, title: string): string {
  return `${code} ${title}`;
}

function titlesIn({ words, language }: ReadBlock, { titles }: TitleGrammar): Found[] {
  const found: Found[] = [];
  for (let from = 0; from < words.length; from++) {
    const word = words[from];
    if (word === undefined || word.barred) continue;
    const last = word.folded.slice(-LAST);
    for (const title of titles.get(last) ?? []) {
      const [first = '', ...rest] = title.split(' ');
      const reading = language.names.detach(word.folded).find(({ stem }) => stem === first);
      const to = from + 1 + rest.length;
      if (reading && rest.every((part, i) => goesOn(words[from + 1 + i], part)))
        found.push({ title, from, to, cut: reading.cut });
    }
  }
  return found;
}

/** Titles are listed by the last letters of their first word, which no particle changes. */
const LAST = 3;

function goesOn(word: Word | undefined, part: string): boolean {
  return word?.folded === part && word.gap === 'space';
}

/** True where somebody who is not named is meant: "the Ukrainian president", "president of France". */
function isAnothers({ words, language }: ReadBlock, { from, to }: Found, grammar: TitleGrammar): boolean {
  const { names } = language;
  const next = words[to];
  if (next?.gap === 'space' && (grammar.foreign(next.folded) || names.joins.has(next.folded))) return true;
  const before = words[from - 1];
  return (
    before !== undefined &&
    before.cased &&
    before.capital !== 'none' &&
    !before.opens &&
    !grammar.former.has(before.folded)
  );
}

/** True for a title with the article that it needs, and nothing beside it that makes another office or holder of it. */
function standsAlone({ words, language }: ReadBlock, { from, to }: Found, grammar: TitleGrammar): boolean {
  const before = words[from - 1];
  const next = words[to];
  const { names } = language;
  if (
    grammar.articles.size > 0 &&
    (words[from]?.gap !== 'space' || !grammar.articles.has(before?.folded ?? ''))
  )
    return false;
  if (words[from]?.gap === 'space' && before !== undefined) {
    if (
      grammar.former.has(before.folded) ||
      names.detach(before.folded).some(({ stem }) => grammar.former.has(stem))
    )
      return false;
  }
  if (next === undefined || !crossable(next.gap) || next.gap === 'possessive') return true;
  if (next.gap !== 'space' || names.joins.has(next.folded) || grammar.notBefore(next.folded)) return false;
  return !next.cased || next.capital === 'none';
}
