import type { Detached, Language } from '@/lib/languages';
import type { EntityId, Knowledge, Sense } from '@/lib/knowledge';
import type { Casing } from './casing';
import { lies } from './containment';
import { adjectivesOf } from './nationalities';
import { crossable, type Word } from './words';

/** A block made ready: its words, its language, what its capitals mean. */
export interface ReadBlock {
  readonly id: number;
  readonly text: string;
  readonly language: Language;
  readonly words: readonly Word[];
  readonly casing: Casing;
  /** How many words the blocks before it have: places in the article are counted through. */
  readonly offset: number;
}

/** A stretch of words that is an alias of something. */
export interface Candidate {
  readonly block: ReadBlock;
  /** Its first word, and the one after its last. */
  readonly from: number;
  readonly to: number;
  readonly key: string;
  /** How its first word was read. */
  readonly reading: Detached;
  readonly senses: readonly Sense[];
  /** True where the pack also knows it with the class word that stands before it ("قصر" before "الإليزيه"). */
  readonly classed?: boolean;
}

/** What the pack knows of one word: the ways to read it that start an alias, and how far to try. */
interface Start {
  readonly reading: Detached;
  readonly longest: number;
}

/** From this weight on a place is somebody's. */
const OWNED = 140;
/** No alias is tried over more words than this, whatever the pack says. */
const MOST_WORDS = 12;
/** A candidate that ends before a word is among so many before it. */
const MOST_BEFORE = 12;
/** "Group plc": no company has more such words at its end. */
const MOST_SUFFIXES = 2;
/** Classes of records that are companies. */
const COMPANIES = new Set(['company', 'bank', 'airline']);
/** Classes of the bodies that every country has. */
const OF_COUNTRIES = new Set([
  'government',
  'parliament',
  'military',
  'police-force',
  'ministry',
  'central-bank',
  'people',
  'national-team',
]);
/** A university's town has no more words. */
const MOST_SITE = 3;

/** Looks names up in a pack, remembering what it has seen: an article repeats itself. */
export class CandidateFinder {
  readonly #knowledge: Knowledge;
  readonly #seen = new Map<Language, Seen>();
  readonly #senses = new Map<string, readonly Sense[]>();
  readonly #countries: Set<number> | undefined;

  /** @param countries receives the numbers of the countries whose adjectives are among the words */
  constructor(knowledge: Knowledge, countries?: Set<number>) {
    this.#knowledge = knowledge;
    this.#countries = countries;
  }

  /** Every stretch of a block's words that is an alias, in order of its first word, shorter before longer. */
  find(block: ReadBlock): Candidate[] {
    const found: Candidate[] = [];
    const { words } = block;
    for (let from = 0; from < words.length; from++) {
      const word = words[from];
      if (word === undefined || word.barred || !mayStart(block, from)) continue;
      for (const start of this.#startsOf(word.folded, block.language))
        if (isReadable(start.reading, block, from)) this.#extend(block, from, start, found);
      if (word.gap === 'comma') this.#addRegion(block, from, found);
    }
    return found.length > 1 ? withoutDescriptions(found) : found;
  }

  lookup(key: string): readonly Sense[] {
    let senses = this.#senses.get(key);
    if (senses === undefined) {
      senses = this.#knowledge.lookup(key);
      this.#senses.set(key, senses);
    }
    return senses;
  }

  #extend(block: ReadBlock, from: number, { reading, longest }: Start, found: Candidate[]): void {
    const { words } = block;
    let key = reading.stem;
    let letters = !(words[from]?.number ?? true);
    let hasComma = false;
    for (let to = from + 1; ; to++) {
      // A number alone is a figure, and a letter alone an initial.
      if (letters && key.length > 1 && mayEnd(block, from, to)) {
        const all = this.#withPlus(block, to, this.#owned(block, to, this.lookup(key)));
        const senses = hasComma ? all.filter((sense) => mayHoldComma(sense, block, from, to)) : all;
        if (senses.length > 0) {
          found.push({ block, from, to, key, reading, senses });
          this.#addSited({ block, from, to, key, reading, senses }, found);
          this.#addCompany({ block, from, to, key, reading, senses }, found);
        }
      }
      const next = words[to];
      if (to - from >= longest || next === undefined || next.barred) return;
      if (!crossable(next.gap) && (hasComma || next.gap !== 'comma' || !next.cased)) return;
      hasComma ||= next.gap === 'comma';
      key += ` ${next.folded}`;
      letters ||= !next.number;
    }
  }

  /** "OPEC+", "Disney+": keys have no signs, but who is written with one is meant where there is one. */
  #withPlus({ text, words }: ReadBlock, to: number, senses: readonly Sense[]): readonly Sense[] {
    if (senses.length < 2 || text[words[to - 1]?.end ?? text.length] !== '+') return senses;
    const plus = senses.filter(
      ({ index }) => this.#knowledge.record(index).names['en']?.endsWith('+') === true,
    );
    return plus.length > 0 ? plus : senses;
  }

  /** "New Zealand's first" television is no party: an owner and a small word name the owner's own bodies only, as in "Israel's military". */
  #owned({ words, casing }: ReadBlock, to: number, senses: readonly Sense[]): readonly Sense[] {
    const last = words[to - 1];
    if (last?.gap !== 'possessive' || last.capital !== 'none' || casing === 'lower') return senses;
    return senses.filter(({ index }) => OF_COUNTRIES.has(this.#knowledge.record(index).class));
  }

  /** "University of California at San Diego", which is listed without the preposition. */
  #addSited({ block, from, to, key, reading }: Candidate, found: Candidate[]): void {
    const { words } = block;
    if (!opensSited(block, from, to)) return;
    let longer = key;
    for (let end = to + 2; end <= to + 1 + MOST_SITE; end++) {
      const word = words[end - 1];
      if (word === undefined || word.capital === 'none' || word.barred || !crossable(word.gap)) return;
      longer += ` ${word.folded}`;
      const senses = this.lookup(longer);
      if (senses.length > 0) found.push({ block, from, to: end, key: longer, reading, senses });
    }
  }

  /** "BHP Group", "Roche Holding AG" for companies that are listed without these words. */
  #addCompany({ block, from, to, key, reading, senses }: Candidate, found: Candidate[]): void {
    const { companies } = block.language.names;
    if (companies === undefined) return;
    let end = to;
    for (; end < to + MOST_SUFFIXES; end++) {
      const word = block.words[end];
      if (word?.gap !== 'space' || word.capital === 'none' || !companies.has(word.folded)) break;
    }
    if (end === to) return;
    const bearers = senses.filter(
      ({ index, type }) => type === 'organisation' && COMPANIES.has(this.#knowledge.record(index).class),
    );
    if (bearers.length > 0) found.push({ block, from, to: end, key, reading, senses: bearers });
  }

  /** "TX" after "Houston,": a state by its abbreviation, where the town before the comma lies in it. */
  #addRegion(block: ReadBlock, from: number, found: Candidate[]): void {
    const word = block.words[from];
    const names = word && block.language.names.regions?.get(word.folded);
    if (word === undefined || names === undefined || word.capital === 'none') return;
    const towns = found.slice(-MOST_BEFORE).filter(({ to }) => to === from);
    for (const key of names) {
      const senses = this.lookup(key).filter((region) =>
        towns.some((town) => town.senses.some((sense) => lies(sense, region, this.#knowledge))),
      );
      const reading = { stem: key, cut: 0, stripped: false, preposition: false };
      if (senses.length > 0) found.push({ block, from, to: from + 1, key, reading, senses });
    }
  }

  /** A well-known place with a pronoun: "لبناننا". */
  #possessed(word: string, { names }: Language): readonly Start[] {
    const reading = names
      .possessed?.(word)
      .find(
        ({ stem }) =>
          !names.common.has(stem) &&
          this.lookup(stem).some(({ type, main, weight }) => type === 'place' && main && weight >= OWNED),
      );
    return reading ? [{ reading, longest: 1 }] : [];
  }

  #startsOf(word: string, language: Language): readonly Start[] {
    let seen = this.#seen.get(language);
    if (seen === undefined) {
      const adjectives = this.#countries
        ? adjectivesOf(this.#knowledge, language)
        : new Map<string, EntityId>();
      seen = { starts: new Map(), adjectives };
      this.#seen.set(language, seen);
    }
    let starts = seen.starts.get(word);
    if (starts === undefined) {
      const country = seen.adjectives.get(word);
      if (country !== undefined) this.#countries?.add(this.#knowledge.indexOf(country));
      starts = this.#read(word, language);
      seen.starts.set(word, starts);
    }
    return starts;
  }

  #read(word: string, language: Language): readonly Start[] {
    const starts: Start[] = [];
    for (const reading of language.names.detach(word)) {
      const longest = Math.min(this.#knowledge.longestFrom(reading.stem), MOST_WORDS);
      if (longest > 0) starts.push({ reading, longest });
    }
    return starts.length > 0 ? starts : this.#possessed(word, language);
  }
}

/** What has been seen of a language's words. */
interface Seen {
  readonly starts: Map<string, readonly Start[]>;
  readonly adjectives: ReadonlyMap<string, EntityId>;
}

/**
 * Leaves out what is more than a name: a class word that an alias starts with, where the rest names the same thing alone
 * ("قصر الإليزيه": the card hangs on الإليزيه), a title likewise ("الملك عبد الله الثاني"); an office of a country that is
 * named in it ("رئيس أذربيجان"); and a description that ends in a name ("الحرب في أوكرانيا").
 */
function withoutDescriptions(found: readonly Candidate[]): Candidate[] {
  const classed = new Map<Candidate, Candidate>();
  const kept = found.filter((candidate, i) => {
    if (candidate.to - candidate.from < 2) return true;
    // Candidates come in order of their first word, so those that end together with this one follow it closely.
    for (let k = i + 1; k < found.length; k++) {
      const inner = found[k];
      if (inner === undefined || inner.from >= candidate.to) break;
      if (inner.to !== candidate.to || inner.from === candidate.from) continue;
      if (isRestOfClassName(candidate, inner)) {
        classed.set(inner, candidate);
        return false;
      }
      if (isOfficeOf(candidate, inner) || isDescribed(candidate, inner)) return false;
    }
    return true;
  });
  return classed.size === 0
    ? kept
    : kept.map((candidate) => {
        const longer = classed.get(candidate);
        return longer === undefined ? candidate : ofThatClass(candidate, longer);
      });
}

/** "ولاية جورجيا" is the state and not the country: the class word before a name says which of those it names. */
function ofThatClass(candidate: Candidate, longer: Candidate): Candidate {
  const senses = candidate.senses.filter(({ index }) => longer.senses.some((sense) => sense.index === index));
  return { ...candidate, senses, classed: true };
}

function isRestOfClassName({ block, from, to, reading, senses }: Candidate, inner: Candidate): boolean {
  if (inner.from !== from + 1) return false;
  const { before, common } = block.language.names;
  const cue = before.get(reading.stem);
  if (cue === undefined || cue === 'speaks') return false;
  // In Latin letters a class word with a capital is part of the name, but for titles of full names.
  if (startsWithCapital(block, from) && (cue !== 'title' || to - inner.from < 2)) return false;
  if (common.has(inner.key)) return false;
  return inner.senses.some(({ index, weak }) => !weak && senses.some((sense) => sense.index === index));
}

function isOfficeOf({ block, from, reading }: Candidate, inner: Candidate): boolean {
  if (startsWithCapital(block, from) || block.language.names.before.get(reading.stem) !== 'office')
    return false;
  return inner.senses.some(({ type, weak }) => type === 'place' && !weak);
}

/** A body's or person's name is that to its end: "منظمة الأمن والتعاون في أوروبا", "محمد علي الحوثي". */
function isDescribed({ block, from, senses }: Candidate, inner: Candidate): boolean {
  if (senses.some(({ type, weak }) => (type === 'organisation' || type === 'person') && !weak)) return false;
  const before = block.words[inner.from - 1];
  if (before === undefined || inner.from - 1 <= from || startsWithCapital(block, from)) return false;
  return block.language.names.describes.has(before.folded);
}

function startsWithCapital(block: ReadBlock, from: number): boolean {
  const first = block.words[from];
  return first !== undefined && first.cased && first.capital !== 'none';
}

/** True for a university's name with "at" or "in" and a name behind it. */
export function opensSited({ words, language }: ReadBlock, from: number, to: number): boolean {
  const { sited } = language.names;
  const link = words[to];
  const site = words[to + 1];
  if (sited === undefined || link?.gap !== 'space' || !sited.site.has(link.folded)) return false;
  if (site === undefined || site.gap !== 'space' || site.capital === 'none') return false;
  for (let at = from; at < to; at++) if (sited.of.has(words[at]?.folded ?? '')) return true;
  return false;
}

/** A place lighter than this is somebody's first name as well: "سيدني". */
const WELL_KNOWN = 150;

export function isWellKnownPlace({ type, weak, weight }: Sense): boolean {
  return type === 'place' && !weak && weight >= WELL_KNOWN;
}

/**
 * "في بوداي" is no "في ب" and "وداي": a word behind a preposition has none written onto it. "ان رايس" is Anne only with her madda, "ان ماري
 * جاسر" without it too.
 */
export function isReadable(
  { stem, stripped, preposition }: Detached,
  block: ReadBlock,
  from: number,
): boolean {
  const { prepositions, exact } = block.language.names;
  const word = block.words[from];
  if (word === undefined) return false;
  if (preposition && word.gap === 'space' && prepositions?.has(block.words[from - 1]?.folded ?? '') === true)
    return false;
  const letter = stripped ? undefined : exact?.get(stem);
  if (letter === undefined) return true;
  const first = block.text[word.start];
  return first === letter || (first === stem[0] && isFirstName(block, from + 1));
}

function isFirstName({ words, language }: ReadBlock, at: number): boolean {
  return language.names.given.has(words[at]?.folded ?? '');
}

/** "von der Leyen", "of the". */
const MOST_LINKS = 3;
/** So many small class words may stand behind a name, and so many words be in the whole then. */
const MOST_CLASS_WORDS = 4;
const MOST_CLASSED = 8;

/** A name starts with a capital, or with a small link before one ("al-Assad", "the Guardian"). */
export function mayStart({ words, casing, language }: ReadBlock, at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (casing === 'lower' || !word.cased || word.number || word.capital !== 'none') return true;
  const { links } = language.names;
  for (let i = at; i < at + MOST_LINKS && links.has(words[i]?.folded ?? ''); i++) {
    const next = words[i + 1];
    if (next === undefined || !crossable(next.gap)) return false;
    if (next.capital !== 'none') return true;
  }
  return false;
}

/**
 * Between its ends a name has small links only. Its last words may be small where they are class words which newsrooms write
 * either way ("Labour party", "Jenin refugee camp", "Zaporizhzhia nuclear power plant"), so that the alias as a whole is known.
 */
function mayEnd({ words, casing, language }: ReadBlock, from: number, to: number): boolean {
  if (casing === 'lower') return true;
  const { links, articles, small: unstressed } = language.names;
  let small = 0;
  let tail = true;
  for (let at = to - 1; at > from; at--) {
    const word = words[at];
    if (word === undefined) return false;
    // "Co-operation" is one word with a capital.
    if (!word.cased || word.number || word.capital !== 'none' || word.gap === 'hyphen') {
      tail = false;
      continue;
    }
    const isLink = links.has(word.folded);
    if (tail ? isLink || to - at > MOST_CLASS_WORDS || to - from > MOST_CLASSED : !isLink) return false;
    small++;
  }
  // "Nuclear power plants" opens a sentence as any words do.
  if (small > 1 && small === to - from - 1 && opensPlainly(words[from], language)) return false;
  // "The bottom", "As far" have no capital but that of their place in the sentence.
  const opener = words[from]?.folded ?? '';
  if (small > 0 && small === to - from - 1 && (articles.has(opener) || unstressed.has(opener))) return false;
  const first = words[from];
  return to - from > 1 || first === undefined || !first.cased || first.capital !== 'none';
}

/** "University of California, Berkeley", "Diana, Princess of Wales": not two of a list ("Michael, Jordan"), nor a town and its state. */
function mayHoldComma({ type }: Sense, { words, language }: ReadBlock, from: number, to: number): boolean {
  if (to - from < 3 || type === 'place') return false;
  if (type !== 'person') return true;
  for (let at = from + 1; at < to; at++) if (language.names.links.has(words[at]?.folded ?? '')) return true;
  return false;
}

function opensPlainly(word: Word | undefined, { names }: Language): boolean {
  return word !== undefined && word.opens && names.everyday(word.folded);
}
