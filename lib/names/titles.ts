import type { Sense } from '@/lib/knowledge';
import type { Language, TitleGrammar } from '@/lib/languages';
import type { ReadBlock } from './candidates';
import type { Chosen } from './choice';
import type { TaggedBlock } from './tagging';
import { ANCHOR } from './weights';
import { crossable, offsetInside, type Word } from './words';

/** "رئيس الوزراء الأرميني نيكول باشينيان": no more adjectives stand between a title and the name. */
const MOST_BETWEEN = 3;
/** From here on the tagger is believed that a word is a name, and a person's. */
const NAME_LIKE = 0.5;
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
  readonly #blocks: { readonly block: ReadBlock; readonly introducing: ReadonlySet<number> }[] = [];
  /** The titles of each block, once they have been looked for. */
  #found: Map<ReadBlock, readonly Found[]> | undefined;

  /** Notes the titles before the names of a block. Called for all blocks, in their order, before {@link find}. Costs a few looks a person. */
  note(block: ReadBlock, chosen: readonly Chosen[]): void {
    const grammar = block.language.names.titles;
    if (grammar === undefined) return;
    const introducing = new Set<number>();
    for (const reading of chosen) {
      const holder = reading.senses[0]?.sense;
      if (holder === undefined || !isPerson(reading)) continue;
      const found = titleBefore(block, reading.candidate.from, grammar);
      if (found === undefined) continue;
      introducing.add(found.from);
      const key = keyOf(block.language, found.title);
      const known = this.#holders.get(key);
      if (known === undefined) this.#holders.set(key, { sense: holder, place: block.offset + found.to });
      else if (known !== null && known.sense.index !== holder.index) this.#holders.set(key, null);
    }
    this.#blocks.push({ block, introducing });
  }

  /** The titles of a block that stand for somebody. Costs one look a word where the article has introduced anybody by one. */
  find(block: ReadBlock, chosen: readonly Chosen[], tagged?: TaggedBlock): TitleMention[] {
    const grammar = block.language.names.titles;
    if (grammar === undefined || this.#holders.size === 0) return [];
    this.#found ??= this.#findAll();
    const found = this.#found.get(block) ?? [];
    if (found.length === 0) return [];
    const taken = new Set<number>();
    for (const { candidate } of chosen) {
      for (let at = candidate.from; at < candidate.to; at++) taken.add(at);
    }
    return found.flatMap((title): TitleMention[] => {
      const { from, to, cut } = title;
      const holder = this.#holders.get(keyOf(block.language, title.title));
      if (!holder || block.offset + from < holder.place || !standsAlone(block, title, grammar)) return [];
      for (let at = from; at < to; at++) if (taken.has(at)) return [];
      if (block.words[to]?.gap === 'space' && (taken.has(to) || isName(tagged, to))) return [];
      const first = block.words[from];
      if (first === undefined) return [];
      const start = offsetInside(block.text, first, cut);
      return [{ from, to, start, sense: holder.sense, confidence: CONFIDENCE }];
    });
  }

  /** The titles of all blocks. Those of somebody who is not named ("the Ukrainian president") mean nobody from then on. */
  #findAll(): Map<ReadBlock, readonly Found[]> {
    const all = new Map<ReadBlock, readonly Found[]>();
    for (const { block, introducing } of this.#blocks) {
      const grammar = block.language.names.titles;
      if (grammar === undefined) continue;
      const found = titlesIn(block, grammar).filter(({ from }) => !introducing.has(from));
      for (const title of found) {
        if (isAnothers(block, title, grammar)) this.#holders.set(keyOf(block.language, title.title), null);
      }
      if (found.length > 0) all.set(block, found);
    }
    return all;
  }
}

/** "البابا إينوقنتيوس الثالث": somebody whom the pack does not hold, whose title it is. */
function isName(tagged: TaggedBlock | undefined, at: number): boolean {
  if (tagged === undefined || tagged.nameIn(at, at + 1) <= NAME_LIKE) return false;
  return (tagged.of(at, at + 1).types.person ?? 0) > NAME_LIKE;
}

/** The title right before a name, with adjectives between at most. */
function titleBefore(block: ReadBlock, name: number, { titles }: TitleGrammar): Found | undefined {
  const { words, language } = block;
  for (let to = name; to > 0 && to >= name - MOST_BETWEEN; to--) {
    if (words[to]?.gap !== 'space') return undefined;
    if (to < name && !language.names.between(words[to]?.folded ?? '')) return undefined;
    for (const ofLetters of titles.values()) {
      for (const title of ofLetters) {
        const last = words[to - 1]?.folded ?? '';
        if (!last.endsWith(title.at(-1)?.slice(-LAST) ?? '')) continue;
        const found = titleAt(block, to - title.length, title);
        if (found) return found;
      }
    }
  }
  return undefined;
}

function titleAt({ words, language }: ReadBlock, from: number, title: readonly string[]): Found | undefined {
  const word = words[from];
  if (word === undefined || word.barred) return undefined;
  for (let i = 1; i < title.length; i++) if (!goesOn(words[from + i], title[i] ?? '')) return undefined;
  const reading = language.names.detach(word.folded).find(({ stem }) => stem === title[0]);
  return reading && { title: title.join(' '), from, to: from + title.length, cut: reading.cut };
}

function isPerson({ senses, candidate }: Chosen): boolean {
  const best = senses[0];
  return best?.sense.type === 'person' && best.share >= ANCHOR && candidate.origin !== 'surname';
}

function keyOf({ code }: Language, title: string): string {
  return `${code} ${title}`;
}

function titlesIn(block: ReadBlock, { titles }: TitleGrammar): Found[] {
  const found: Found[] = [];
  block.words.forEach(({ folded }, from) => {
    for (const title of titles.get(folded.slice(-LAST)) ?? []) {
      const one = titleAt(block, from, title);
      if (one) found.push(one);
    }
  });
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
