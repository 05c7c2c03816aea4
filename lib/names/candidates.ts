import type { Detached, Language } from '@/lib/languages';
import type { Knowledge, Sense } from '@/lib/knowledge';
import type { Casing } from './casing';
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

/** No alias is tried over more words than this, whatever the pack says. */
const MOST_WORDS = 12;

/** Looks names up in a pack, remembering what it has seen: an article repeats itself. */
export class CandidateFinder {
  readonly #knowledge: Knowledge;
  readonly #starts = new Map<Language, Map<string, readonly Start[]>>();
  readonly #senses = new Map<string, readonly Sense[]>();

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
  }

  /** Every stretch of a block's words that is an alias, in order of its first word, shorter before longer. */
  find(block: ReadBlock): Candidate[] {
    const found: Candidate[] = [];
    const { words } = block;
    for (let from = 0; from < words.length; from++) {
      const word = words[from];
      if (word === undefined || word.barred || !mayStart(block, from)) continue;
      for (const start of this.#startsOf(word.folded, block.language))
        this.#extend(block, from, start, found);
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
    for (let to = from + 1; ; to++) {
      // A number alone is a figure, and a letter alone an initial.
      if (letters && key.length > 1 && mayEnd(block, from, to)) {
        const senses = this.lookup(key);
        if (senses.length > 0) found.push({ block, from, to, key, reading, senses });
      }
      const next = words[to];
      if (to - from >= longest || next === undefined || next.barred || !crossable(next.gap)) return;
      key += ` ${next.folded}`;
      letters ||= !next.number;
    }
  }

  #startsOf(word: string, language: Language): readonly Start[] {
    let ofLanguage = this.#starts.get(language);
    if (ofLanguage === undefined)
      this.#starts.set(language, (ofLanguage = new Map<string, readonly Start[]>()));
    let starts = ofLanguage.get(word);
    if (starts === undefined) {
      starts = language.names
        .detach(word)
        .map((reading) => ({
          reading,
          longest: Math.min(this.#knowledge.longestFrom(reading.stem), MOST_WORDS),
        }))
        .filter(({ longest }) => longest > 0);
      ofLanguage.set(word, starts);
    }
    return starts;
  }
}

/**
 * Leaves out what is more than a name: a class word that an alias starts with, where the rest names the same thing alone
 * ("قصر الإليزيه": the card hangs on الإليزيه), a title likewise ("الملك عبد الله الثاني"); an office of a country that is
 * named in it ("رئيس أذربيجان"); and a description that ends in a name ("الحرب في أوكرانيا").
 */
function withoutDescriptions(found: readonly Candidate[]): Candidate[] {
  const classed = new Set<Candidate>();
  const kept = found.filter((candidate, i) => {
    if (candidate.to - candidate.from < 2) return true;
    // Candidates come in order of their first word, so those that end together with this one follow it closely.
    for (let k = i + 1; k < found.length; k++) {
      const inner = found[k];
      if (inner === undefined || inner.from >= candidate.to) break;
      if (inner.to !== candidate.to || inner.from === candidate.from) continue;
      if (isRestOfClassName(candidate, inner)) {
        classed.add(inner);
        return false;
      }
      if (isOfficeOf(candidate, inner) || isDescribed(candidate, inner)) return false;
    }
    return true;
  });
  return classed.size === 0
    ? kept
    : kept.map((candidate) => (classed.has(candidate) ? { ...candidate, classed: true } : candidate));
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

function isDescribed({ block, from }: Candidate, inner: Candidate): boolean {
  const before = block.words[inner.from - 1];
  if (before === undefined || inner.from - 1 <= from || startsWithCapital(block, from)) return false;
  return block.language.names.describes.has(before.folded);
}

function startsWithCapital(block: ReadBlock, from: number): boolean {
  const first = block.words[from];
  return first !== undefined && first.cased && first.capital !== 'none';
}

/** "von der Leyen", "of the". */
const MOST_LINKS = 3;

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
 * Between its ends a name has small links only. Its last word may be small where that is a class word which newsrooms write
 * either way ("Labour party", "Iraq war"), so that the alias as a whole is known.
 */
function mayEnd({ words, casing, language }: ReadBlock, from: number, to: number): boolean {
  if (casing === 'lower') return true;
  const { links } = language.names;
  for (let at = to - 1; at > from; at--) {
    const word = words[at];
    if (word === undefined) return false;
    if (!word.cased || word.number || word.capital !== 'none') continue;
    if (at === to - 1 ? to - from > 3 || links.has(word.folded) : !links.has(word.folded)) return false;
  }
  const first = words[from];
  return to - from > 1 || first === undefined || !first.cased || first.capital !== 'none';
}
