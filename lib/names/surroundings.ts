import type { Knowledge } from '@/lib/knowledge';
import type { NameCue, NameGrammar } from '@/lib/languages';
import type { EntityType } from '@/lib/mentions';
import { isWellKnownPlace, opensSited, type Candidate, type ReadBlock } from './candidates';
import type { CaseStatistics } from './casing';
import { goesOnChain, isCompound, isFathers, isSpelled } from './chains';
import type { CueReader } from './cues';
import { crossable, type Gap, type Word } from './words';

/** What the words around a candidate say of it. */
export interface Surroundings {
  /** For each type, how much the words beside the name speak for it (or, below 0, against). */
  readonly types: Readonly<Partial<Record<EntityType, number>>>;
  /**
   * Where the candidate looks like a part of a longer name that the pack does not hold ("Jordan" in "Jordan Henderson"):
   * `hard` in running text, `soft` where capitals say little.
   */
  readonly partOf: 'none' | 'soft' | 'hard';
  /** True where it is a first name or a capitalised word that stands before it, rather than something after it. */
  readonly partOfLeft: boolean;
  /** True where what stands beside it surely makes one name with it: a first name, "street" before it; "at San Diego" after it. */
  readonly partOfSurely: boolean;
  /** True where all that makes it look so is "of" after a capitalised word: "Bank of England", "Division of the African National Congress". */
  readonly partOfLink: boolean;
  /** True behind "son of" in a chain of fathers. */
  readonly fathered: boolean;
  /** True for a word by itself that is a usual first name. */
  readonly givenName: boolean;
  /** True after a word that gives the name of somebody who is not known: "a man named Caligula". */
  readonly introduced: boolean;
  /** True after an office and "of", which is no part of the name: "mayor of Southampton". */
  readonly ofOffice: boolean;
}

/** How many adjectives and portfolios may stand between a title and the name. */
const BETWEEN = 4;
/** Names in a row, with the words between them, go no further than this. */
const ROW = 12;
/** "State University of New York": the word is not further back from its end. */
const UNIVERSITY = 5;

type Types = Partial<Record<EntityType, number>>;
const BEFORE: Readonly<Record<Exclude<NameCue, 'office' | 'whole'>, Types>> = {
  title: { person: 1.6, place: -1.2, organisation: -1.2, event: -1, work: -1, other: -1 },
  speaks: { person: 0.7, organisation: 0.3, place: 0.1, event: -1, work: -1 },
  place: { place: 1, organisation: 0.1, person: -0.8 },
  organisation: { organisation: 1.6, place: -0.4, person: -0.8 },
};
/** An office that touches the name: "president of France", "رئيس فرنسا". */
const OFFICE_OF: Types = { place: 0.9, organisation: 0.8, person: -0.6 };
const AFTER: Readonly<Partial<Record<NameCue, Types>>> = {
  speaks: { person: 0.8, organisation: 0.4, place: -0.3, event: -1 },
  organisation: { organisation: 1.6, place: -0.8, person: -0.8 },
  title: { organisation: 0.6, place: 0.4, person: -0.6 },
};
/** "الجديدة" in "السيارات الجديدة" is no town, and "السعودية" in "المبادرة السعودية" an adjective. */
const ADJECTIVE: Types = { place: -3, organisation: -3, event: -3, work: -3, other: -3, person: -0.5 };
/** "University of Utah": what comes before "of" and a name is one name with it, unless it is a person ("Xi of China"). */
const HEAD_OF_LONGER: Types = { place: -4, organisation: -3, work: -3, event: -2, other: -3 };
/** "Cornwall" in "in Newquay, Cornwall". */
const AFTER_PLACE: Types = { place: 0.3 };
/** In one row with somebody's bare first name: "Paris and Kim". */
const BESIDE_FIRST_NAME: Types = { place: -3.5, organisation: -1 };
/** Before a preposition that is written as one with the name: "بموسكو". */
const ATTACHED_PREPOSITION: Types = { place: 0.3 };

/** A word before a candidate that says something of it. */
interface FoundCue {
  readonly cue: NameCue;
  readonly word: string;
  /** How many adjectives stand between. */
  readonly skipped: number;
}

/** What is the same for all blocks of an article. */
export interface SurroundingTools {
  readonly cases: CaseStatistics;
  readonly cues: CueReader;
  readonly knowledge: Knowledge;
}

/** Reads the surroundings of the candidates of one block. */
export class Surrounder {
  readonly #block: ReadBlock;
  readonly #grammar: NameGrammar;
  readonly #cases: CaseStatistics;
  readonly #cues: CueReader;
  readonly #knowledge: Knowledge;
  /** Words at which a candidate of several words starts, or before which it ends: their neighbours are names in full. */
  readonly #starts = new Set<number>();
  readonly #ends = new Set<number>();
  /** Words at which a name starts that is nothing else: no first name. */
  readonly #sureStarts = new Set<number>();
  /** Words that are well-known places by themselves: in "أبلغت واشنطن طهران" nobody's first name. */
  readonly #places = new Set<number>();
  /** The same for candidates of any length, which a hyphen may join: "Russia-Ukraine". */
  readonly #anyStarts = new Set<number>();
  readonly #anyEnds = new Set<number>();

  constructor(block: ReadBlock, candidates: readonly Candidate[], tools: SurroundingTools) {
    this.#block = block;
    this.#grammar = block.language.names;
    this.#cases = tools.cases;
    this.#cues = tools.cues;
    this.#knowledge = tools.knowledge;
    for (const { from, to, senses } of candidates) {
      if (senses.some(({ weak }) => !weak)) this.#sureStarts.add(from);
      this.#anyStarts.add(from);
      this.#anyEnds.add(to);
      if (to - from < 2) {
        if (senses.some(isWellKnownPlace)) this.#places.add(from);
        continue;
      }
      this.#starts.add(from);
      this.#ends.add(to);
    }
  }

  of({
    from,
    to,
    reading,
    classed = false,
  }: Pick<Candidate, 'from' | 'to' | 'reading' | 'classed'>): Surroundings {
    const types: Types = {};
    const before = this.#cueBefore(from);
    let whole = false;
    if (reading.preposition) add(types, ATTACHED_PREPOSITION);
    if (before !== undefined) {
      const { cue, skipped } = before;
      if (cue === 'whole') whole = skipped === 0 && !reading.stripped && !classed;
      else if (cue === 'office') {
        add(types, skipped > 0 ? BEFORE.title : OFFICE_OF);
      } else if (skipped === 0 || cue === 'title') add(types, BEFORE[cue]);
    }
    if (to - from === 1 && !reading.stripped && this.#isAdjective(from)) add(types, ADJECTIVE);
    if (before === undefined && this.#isPlaceBeforeComma(from)) add(types, AFTER_PLACE);
    if (this.#headsLongerName(to)) add(types, HEAD_OF_LONGER);
    if (to - from === 1 && before === undefined && this.#isBesideFirstName(from, to))
      add(types, BESIDE_FIRST_NAME);
    const after = this.#cueAfter(to);
    if (after !== undefined) add(types, AFTER[after] ?? {});

    const left = whole || (!reading.stripped && this.#namesOnLeft(from));
    const rightSurely = this.#sharesClass(to) || this.#isSited(from, to);
    const right = rightSurely || this.#namesOnRight(from, to);
    let partOf: Surroundings['partOf'] = 'none';
    if (left || right)
      partOf = this.#block.casing === 'title' || this.#block.casing === 'upper' ? 'soft' : 'hard';
    const previous = this.#block.words[from - 1];
    const fathered = left && this.#isFathers(from);
    const surely =
      rightSurely || whole || fathered || (left && previous !== undefined && this.#isGivenName(previous));
    const givenName = to - from === 1 && this.#grammar.cased && this.#grammar.given.has(reading.stem);
    return {
      types,
      partOf,
      partOfLeft: left && !right,
      partOfSurely: surely,
      partOfLink: left && !right && !whole && previous !== undefined && previous.capital === 'none',
      fathered,
      givenName,
      introduced: previous !== undefined && this.#grammar.introduces.has(previous.folded),
      ofOffice: this.#grammar.cased && before?.cue === 'office' && before.skipped === 0,
    };
  }

  /** True where the word may stand before a name and say something of it. Costs one look. */
  mayCue(at: number): boolean {
    const word = this.#block.words[at];
    return word !== undefined && this.#cues.of(this.#grammar, word.folded) !== null;
  }

  /** True after the title of an office, so that a surname alone can name its bearer. */
  holdsOffice(from: number): boolean {
    const before = this.#cueBefore(from);
    if (before === undefined) return false;
    const { cue, skipped, word } = before;
    return this.#grammar.offices.has(word) && (cue === 'title' || (cue === 'office' && skipped > 0));
  }

  /** The cue before a word, and how many adjectives stand between. */
  #cueBefore(from: number): FoundCue | undefined {
    const { words } = this.#block;
    for (let at = from - 1, skipped = 0; at >= 0 && skipped <= BETWEEN; at--) {
      const gap = words[at + 1]?.gap ?? 'end';
      // A title touches the name, but for the quotation marks around a title of a paper: وكالة "إنترفاكس".
      if (!crossable(gap) && !(gap === 'sign' && at === from - 1)) return undefined;
      const word = words[at];
      if (word === undefined) return undefined;
      const found = this.#cues.of(this.#grammar, word.folded);
      if (found === null) return this.#cueThroughLink(at);
      if (found.cue !== 'between') return { cue: found.cue, word: found.word, skipped };
      skipped++;
    }
    return undefined;
  }

  /** "president of France": the office before the link. */
  #cueThroughLink(at: number): FoundCue | undefined {
    const { words } = this.#block;
    if (this.#grammar.articles.has(words[at]?.folded ?? '')) at--;
    if (!this.#grammar.joins.has(words[at]?.folded ?? '')) return undefined;
    const head = words[at - 1];
    return head !== undefined && this.#grammar.before.get(head.folded) === 'title'
      ? { cue: 'office', word: head.folded, skipped: 0 }
      : undefined;
  }

  #cueAfter(to: number): NameCue | undefined {
    const word = this.#block.words[to];
    if (word === undefined || (!crossable(word.gap) && word.gap !== 'comma')) return undefined;
    return this.#grammar.after.get(word.folded);
  }

  #namesOnLeft(from: number): boolean {
    const { words } = this.#block;
    const first = words[from];
    const previous = words[from - 1];
    if (first === undefined || previous === undefined || this.#ends.has(from)) return false;
    if (first.gap !== 'space' && first.gap !== 'hyphen' && first.gap !== 'dot' && first.gap !== 'ampersand')
      return false;
    if (first.gap === 'hyphen' && this.#anyEnds.has(from)) return false;
    if (!this.#grammar.cased) {
      return (
        first.gap === 'space' &&
        ((!this.#places.has(from - 1) && this.#isGivenName(previous)) ||
          this.#isFathers(from) ||
          isCompound(this.#block, from) ||
          isSpelled(this.#block, from))
      );
    }
    if (this.#isNameWord(previous, from - 1) || this.#isParticle(previous, from - 1)) return true;
    return this.#opensLongerName(from - 1);
  }

  /** "de Miranda" is somebody's surname, whatever Miranda is by itself. */
  #isParticle({ folded, capital }: Word, at: number): boolean {
    return capital === 'none' && this.#grammar.particles?.has(folded) === true && !this.#starts.has(at);
  }

  /** "Bank of England", "University of the Arts London": a capitalised word, that is no title, before "of". */
  #opensLongerName(at: number): boolean {
    const { words } = this.#block;
    if (this.#grammar.articles.has(words[at]?.folded ?? '')) at--;
    const head = words[at - 1];
    const link = words[at];
    const university = at - UNIVERSITY;
    if (this.#isSited(Math.max(0, university), at)) return head !== undefined && head.capital !== 'none';
    if (!this.#grammar.joins.has(link?.folded ?? '')) return false;
    if (head === undefined || link === undefined || !crossable(link.gap)) return false;
    return this.#isNameWord(head, at - 1) && this.#grammar.before.get(head.folded) !== 'title';
  }

  #isAdjective(from: number): boolean {
    const word = this.#block.words[from];
    const previous = this.#block.words[from - 1];
    return (
      word?.gap === 'space' && previous !== undefined && this.#grammar.agrees(previous.folded, word.folded)
    );
  }

  #headsLongerName(to: number): boolean {
    const { words } = this.#block;
    const link = words[to];
    if (!this.#grammar.cased || link?.gap !== 'space' || !this.#grammar.joins.has(link.folded)) return false;
    const article = this.#grammar.articles.has(words[to + 1]?.folded ?? '') ? 1 : 0;
    const next = words[to + 1 + article];
    return next?.gap === 'space' && next.capital !== 'none';
  }

  /** True after a comma before which a name stands that a preposition of place is said of. */
  #isPlaceBeforeComma(from: number): boolean {
    const { words } = this.#block;
    if (!this.#grammar.cased || words[from]?.gap !== 'comma') return false;
    let start = from - 1;
    while (start > 0 && crossable(words[start]?.gap ?? 'end') && words[start - 1]?.capital !== 'none')
      start--;
    return this.#cueBefore(start)?.cue === 'place';
  }

  /** "Paris and Kim", "Brooklyn, Romeo, Cruz": the next in the row, or the one before, is a first name and no more than that. */
  #isBesideFirstName(from: number, to: number): boolean {
    const { words } = this.#block;
    const { conjunctions, cased } = this.#grammar;
    if (!cased || this.#block.casing !== 'sentence') return false;
    const next = words[to];
    if (next?.gap === 'space' && conjunctions.has(next.folded)) return this.#isBareFirstName(to + 1, 'space');
    const goesOn = words[to + 1]?.gap === 'comma' || conjunctions.has(words[to + 1]?.folded ?? '');
    if (next?.gap === 'comma' && goesOn && this.#isBareFirstName(to, 'comma')) return true;
    return (
      conjunctions.has(words[from - 1]?.folded ?? '') && this.#isBareFirstName(from - 2, words[from - 2]?.gap)
    );
  }

  #isBareFirstName(at: number, gap: Gap | undefined): boolean {
    const { words } = this.#block;
    const word = words[at];
    if (word === undefined || word.gap !== gap || word.capital !== 'initial' || word.number) return false;
    // Of the usual first names only: "Devon" begins people's names as well.
    if (this.#sureStarts.has(at) || !this.#grammar.given.has(word.folded)) return false;
    const next = words[at + 1];
    const previous = words[at - 1];
    if (next !== undefined && crossable(next.gap) && next.capital !== 'none') return false;
    return !(previous !== undefined && crossable(word.gap) && previous.capital !== 'none');
  }

  #isSited(from: number, to: number): boolean {
    const part = this.#grammar.sited?.part.has(this.#block.words[to]?.folded ?? '');
    return part === true && opensSited(this.#block, from, to);
  }

  /** "Riverside" in "Riverside and Orange Counties": names in a row that share the class word at its end. */
  #sharesClass(to: number): boolean {
    const { words } = this.#block;
    const { shared, conjunctions } = this.#grammar;
    if (shared === undefined) return false;
    let joined = false;
    for (let at = to; at < to + ROW && at < words.length; at++) {
      const word = words[at];
      if (word === undefined || (word.gap !== 'comma' && !crossable(word.gap))) return false;
      if (word.capital !== 'none') {
        if (shared.has(word.folded)) return joined;
      } else if (conjunctions.has(word.folded)) joined = true;
      else return false;
    }
    return false;
  }

  #namesOnRight(from: number, to: number): boolean {
    const { words } = this.#block;
    const next = words[to];
    const last = words[to - 1];
    if (next === undefined || last === undefined || this.#starts.has(to)) return false;
    if (next.gap !== 'space' && next.gap !== 'hyphen' && next.gap !== 'ampersand') return false;
    if (next.gap === 'hyphen' && this.#anyStarts.has(to)) return false;
    if (!this.#grammar.cased) {
      if (next.gap !== 'space') return false;
      if (goesOnChain(this.#block, from, to) || isSpelled(this.#block, to)) return true;
      return this.#grammar.extends.has(next.folded) && !this.#isAround(from);
    }
    if (next.number) return next.gap === 'hyphen';
    if (next.capital !== 'none' && this.#grammar.institutions.has(next.folded)) return true;
    if (last.dotted && this.#grammar.common.has(next.folded)) return false;
    return this.#isNameWord(next, to) && !this.#grammar.after.has(next.folded);
  }

  #isFathers(from: number): boolean {
    return isFathers(this.#block, from - 1, (word) => this.#isGivenName(word));
  }

  /** "ريف درعا الغربي": the adjective after the name goes with the word before it. */
  #isAround(from: number): boolean {
    const { surroundings } = this.#grammar;
    const before = this.#block.words[from - 1];
    if (surroundings === undefined || before === undefined || this.#block.words[from]?.gap !== 'space')
      return false;
    return this.#grammar.detach(before.folded).some(({ stem }) => surroundings.has(stem));
  }

  /** True for a capitalised word that is likely to be a name, or a part of one. */
  #isNameWord(word: Word, at: number): boolean {
    if (word.number || word.barred || !word.cased || word.capital === 'none') return false;
    if (this.#isTitle(word.folded)) return false;
    const next = this.#block.words[at + 1];
    // "Prime Minister", "Foreign Secretary": an everyday word that belongs to the title after it.
    if (next?.gap === 'space' && this.#isTitle(next.folded) && this.#grammar.common.has(word.folded))
      return false;
    if (word.folded.length === 1) return word.capital === 'initial';
    const { casing } = this.#block;
    if (casing === 'title' || casing === 'upper') {
      return !this.#grammar.everyday(word.folded) && !this.#cases.isPlain(word.folded);
    }
    if (this.#block.words[at]?.opens !== true) return !this.#grammar.calendar.has(word.folded);
    if (this.#cases.isName(word.folded) || this.#grammar.given.has(word.folded)) return true;
    return !this.#grammar.everyday(word.folded) && !this.#cases.isPlain(word.folded);
  }

  #isTitle(word: string): boolean {
    return this.#grammar.before.get(word) === 'title';
  }

  #isGivenName(word: Word): boolean {
    for (const { stem } of this.#grammar.detach(word.folded)) {
      if (this.#grammar.before.has(stem) || this.#grammar.between(stem)) return false;
      if (this.#grammar.given.has(stem)) return true;
      if (this.#knowledge.givenName?.(stem) === true && !this.#grammar.common.has(stem)) return true;
    }
    return false;
  }
}

function add(types: Types, more: Types): void {
  for (const type of Object.keys(more) as EntityType[]) types[type] = (types[type] ?? 0) + (more[type] ?? 0);
}
