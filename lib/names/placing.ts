import type { Knowledge, Sense } from '@/lib/knowledge';
import type { TaggedSpan } from '@/lib/tagger';
import type { Candidate, ReadBlock } from './candidates';
import { headOfChain } from './chains';
import { isInverted } from './citations';
import { classFits } from './classes';
import { containments } from './containment';
import { universityTurned, withoutInitial } from './fuller';
import { genderBefore, isOtherGender } from './genders';
import { isSmallPlace, type Placed } from './readings';
import type { Respeller } from './respelled';
import type { Surrounder, Surroundings } from './surroundings';
import type { Opinion, TaggedBlock } from './tagging';
import type { Tie, TiedCandidate, Ties } from './ties';
import type { Word } from './words';

/** Classes of records that are peoples. */
const PEOPLES = new Set(['people', 'ethnic-group', 'religious-community']);
/** Words that may stand between a first name and the surname: initials, a patronymic. */
const MOST_BETWEEN = 2;
/** A surname with many bearers is not decoded for all of them. */
const MOST_BEARERS = 4;

/** From here on a name that the tagger sees is looked for in other spellings. */
const RESPELLED_LIKE = 0.5;
/** From here on it is believed that a name goes on with the next word. */
const OPENS_NAME = 0.6;
/** Below this the tagger is believed that a word is no name. */
const NO_NAME = 0.1;
/** From here on the tagger needs no second look at a name with a particle. */
const SURELY_NAME = 0.9;
/** A name of so many letters is no part of another word by accident. */
const LONG = 5;
/** From here on the tagger is believed that a word is a person's name. */
const SURNAME_LIKE = 0.4;

/** Puts candidates of one block in their place: with what stands around them, and with the short forms of the article. */
export class Placer {
  readonly #block: ReadBlock;
  readonly #surrounder: Surrounder;
  readonly #knowledge: Knowledge;
  readonly #ties: Ties;
  readonly #tagged: TaggedBlock | undefined;
  readonly #respeller: Respeller;
  /** Of first words that are aliases as they stand, with nothing taken off, where the longest of these ends. */
  readonly #wholes = new Map<number, number>();
  readonly #containments: ReadonlyMap<Candidate, ReadonlySet<number>>;

  constructor(
    block: ReadBlock,
    candidates: readonly Candidate[],
    tools: {
      readonly surrounder: Surrounder;
      readonly knowledge: Knowledge;
      readonly ties: Ties;
      readonly tagged: TaggedBlock | undefined;
      readonly respeller: Respeller;
    },
  ) {
    this.#block = block;
    this.#surrounder = tools.surrounder;
    this.#knowledge = tools.knowledge;
    this.#ties = tools.ties;
    this.#tagged = tools.tagged;
    this.#respeller = tools.respeller;
    this.#containments = containments(candidates, tools.knowledge);
    // Candidates come shorter before longer.
    for (const { reading, from, to } of candidates) if (!reading.stripped) this.#wholes.set(from, to);
  }

  /** The aliases of the first round, and the longer forms of persons' names that they are the end of. */
  place(candidates: readonly Candidate[]): Placed[] {
    const placed: Placed[] = [];
    const singles = new Set<number>();
    for (const candidate of candidates) {
      const one = this.#placed(candidate);
      placed.push(one);
      if (candidate.to - candidate.from > 1) continue;
      if (!this.#isOfOtherGender(one)) singles.add(candidate.from);
      for (const sense of candidate.senses) this.#addVariant(candidate, sense, placed);
    }
    for (let at = 0; at < this.#block.words.length; at++) {
      if (!singles.has(at) && !this.#addTitledSurname(at, placed)) this.#addSurname(at, placed);
    }
    this.#addTagged(candidates, placed);
    return placed;
  }

  /** The candidates of the first round together with the short forms that the article has introduced. */
  withTies(placed: readonly Placed[]): Placed[] {
    const all = [...placed];
    const found = this.#ties.find(this.#block);
    if (found.length === 0) return all;
    const places = new Map<string, number>();
    placed.forEach((candidate, i) => {
      if (candidate.origin === 'alias') places.set(spotOf(candidate), i);
    });
    for (const tied of found) {
      if (this.#goesOnChain(tied.from) || this.#opensName(tied) || this.#isAnothersFamily(tied)) continue;
      const i = places.get(spotOf(tied));
      const known = i === undefined ? undefined : all[i];
      if (i !== undefined && known !== undefined) {
        all[i] = { ...known, ties: tied.ties };
        continue;
      }
      const base = { ...tied, senses: [] };
      all.push(this.#placed(base, tied.ties));
      for (const { sense, kind } of tied.ties) {
        if (kind === 'family') this.#addVariant(base, sense, all);
      }
    }
    return all;
  }

  #placed(candidate: Candidate, ties: readonly Tie[] = [], origin: Placed['origin'] = 'alias'): Placed {
    const { block, from, to, key, reading, senses, classed } = candidate;
    const surroundings = this.#doubted(this.#surrounder.of(candidate), from);
    const wholeIsAlias = reading.stripped && (this.#wholes.get(from) ?? 0) >= to;
    const opinion = this.#opinionOf(candidate, wholeIsAlias);
    const contained = this.#containments.get(candidate);
    const fits = classFits(candidate, this.#knowledge);
    const namesakes =
      to - from === 1 && senses.some(isStageName) ? this.#knowledge.surname?.(key) : undefined;
    // Asked only where nothing else says that it is a place.
    const firstName =
      to - from === 1 && (surroundings.types.place ?? 0) <= 0 && senses.some(isSmallPlace)
        ? this.#knowledge.givenName?.(key)
        : undefined;
    return {
      block,
      from,
      to,
      key,
      reading,
      senses,
      classed,
      surroundings,
      ties,
      origin,
      wholeIsAlias,
      opinion,
      contained,
      fits,
      people: to - from === 1 && this.#isPeople(candidate),
      namesakes,
      firstName,
      gender: genderBefore(candidate),
    };
  }

  /** "وزيرة الخارجية كلينتون": none of those whose alias it is, so that it may be the surname of another. */
  #isOfOtherGender({ gender, senses }: Placed): boolean {
    if (gender === undefined) return false;
    return senses.every(
      ({ index, type }) => type !== 'person' || isOtherGender(index, gender, this.#knowledge),
    );
  }

  /**
   * The tagger's opinion. It has seen few names with each particle: what it does not take for one with a particle is read without.
   * Not a short name, for there the whole may be quite another word, nor where an everyday word may be meant.
   */
  #opinionOf({ from, to, key, reading }: Candidate, wholeIsAlias: boolean): Opinion | undefined {
    const opinion = this.#tagged?.of(from, to);
    if (opinion === undefined || !reading.stripped || wholeIsAlias || opinion.name > SURELY_NAME)
      return opinion;
    if (key.length < LONG || this.#mayBePlain(from)) return opinion;
    return this.#tagged?.withoutParticle(from, to, reading.stem) ?? opinion;
  }

  /** "العراقيين": a people, of which a tagger makes now a word and now a person. */
  #isPeople({ key, senses: [best] }: Candidate): boolean {
    if (best === undefined || this.#block.language.names.peoples?.(key) !== true) return false;
    return PEOPLES.has(this.#knowledge.record(best.index).class);
  }

  #mayBePlain(at: number): boolean {
    const { names } = this.#block.language;
    const word = this.#block.words[at]?.folded ?? '';
    return names.detach(word).some(({ stem }) => names.common.has(stem));
  }

  /**
   * Without capitals any word that is somebody's first name looks like the start of a longer name: "نظام معمر القذافي", "مالك
   * تسلا". Where the tagger is sure that it is no name, it is not.
   */
  #doubted(surroundings: Surroundings, from: number): Surroundings {
    const { partOf, partOfLeft } = surroundings;
    if (partOf === 'none' || !partOfLeft || this.#block.language.names.cased || from === 0)
      return surroundings;
    const before = this.#tagged?.nameIn(from - 1, from) ?? 1;
    return before < NO_NAME ? { ...surroundings, partOf: 'none', partOfSurely: false } : surroundings;
  }

  /** "Vladimir V. Putin" for the candidate "Putin": a first name of the same person a little before. */
  #addVariant(candidate: Candidate, sense: Sense, into: Placed[]): void {
    // A conjunction before the surname says that another name came before it.
    if (candidate.reading.stripped) return;
    if (sense.type !== 'person' || candidate.senses.length > MOST_BEARERS) return;
    const { block, from } = candidate;
    const { words } = block;
    if (this.#isPlainWord(candidate)) return;
    // A father's name is nobody's family name: with something between it is another chain of fathers.
    if (block.language.names.patronymics?.has(words[from]?.folded ?? '') === true) return;
    let given: ReadonlySet<string> | undefined;
    for (let at = from - 1; at >= 0 && at >= from - 1 - MOST_BETWEEN; at--) {
      const gap = words[at + 1]?.gap;
      const word = words[at];
      if (word === undefined || word.barred || (gap !== 'space' && gap !== 'dot' && gap !== 'hyphen')) return;
      if (word.cased && word.capital === 'none') return;
      given ??= this.#ties.givenNames(sense.index, block.language);
      const reading = block.language.names.detach(word.folded).find(({ stem }) => given?.has(stem));
      if (reading) {
        into.push(this.#placed({ ...candidate, from: at, reading, senses: [sense] }, [], 'variant'));
        return;
      }
    }
  }

  /** "بن عبد العزيز" in "سعود بن مشعل بن عبد العزيز": the father's name of whoever is named before it, and nobody's alone. */
  #goesOnChain(from: number): boolean {
    const { words, language } = this.#block;
    const word = words[from];
    if (word?.gap !== 'space' || language.names.patronymics?.has(word.folded) !== true) return false;
    return (this.#tagged?.nameIn(from - 1, from) ?? 0) > SURNAME_LIKE;
  }

  /** "آل مكتوم" in "راشد بن محمد آل مكتوم": the family of whoever heads the chain of fathers before it. */
  #isAnothersFamily({ from, ties }: TiedCandidate): boolean {
    const head = headOfChain(this.#block, from);
    if (head === undefined) return false;
    const { language } = this.#block;
    const stems = language.names.detach(head).map(({ stem }) => stem);
    return ties.every(({ sense }) => {
      const given = this.#ties.givenNames(sense.index, language);
      return !stems.some((stem) => given.has(stem));
    });
  }

  /** "كيم" in "كيم أوك", a namesake of whoever is called كيم: without capitals only the tagger sees that the name goes on. */
  #opensName({ from, to, block }: Pick<Candidate, 'from' | 'to' | 'block'>): boolean {
    if (block.language.names.cased || to - from > 1) return false;
    return (this.#tagged?.goesOn(to) ?? 0) > OPENS_NAME;
  }

  /** An everyday word that is a surname too, where nothing says that it is one: "آبي أحمد السد على". */
  #isPlainWord({ block, from, to, key }: Candidate): boolean {
    const { cased, common } = block.language.names;
    return !cased && common.has(key) && (this.#tagged?.nameIn(from, to) ?? 0) < NO_NAME;
  }

  /** A surname that is nobody's alias, after the title of an office, where one bearer is known to have held one. */
  #addTitledSurname(at: number, into: Placed[]): boolean {
    const word = this.#surnameAt(at);
    if (word === undefined || at === 0 || word.gap !== 'space') return false;
    if (!this.#surrounder.mayCue(at - 1) || !this.#surrounder.holdsOffice(at)) return false;
    const bearers = this.#bearers(at, word.folded).filter(
      ({ index }) => (this.#knowledge.record(index).facts.roles?.length ?? 0) > 0,
    );
    const holders = bearers.length > 1 ? this.#holdersOf(at, bearers) : bearers;
    if (holders.length !== 1) return false;
    if (this.#tagged !== undefined && this.#tagged.nameIn(at, at + 1) < NO_NAME) return false;
    if (this.#opensName({ block: this.#block, from: at, to: at + 1 })) return false;
    this.#pushSurname(at, at + 1, holders, 'titled-surname', into);
    return true;
  }

  /** "الرئيس طالباني": of several bearers of a surname those who have been what the title right before it says. */
  #holdersOf(at: number, bearers: readonly Sense[]): readonly Sense[] {
    const office = this.#block.language.names.heads?.get(this.#block.words[at - 1]?.folded ?? '');
    if (office === undefined) return bearers;
    return bearers.filter(({ index }) =>
      this.#knowledge.record(index).facts.roles?.some((role) => role.office === office),
    );
  }

  /** A surname that is nobody's alias and stands alone, where the tagger sees a person: the best known of its bearers. */
  #addSurname(at: number, into: Placed[]): void {
    const word = this.#surnameAt(at);
    if (word === undefined || this.#tagged === undefined) return;
    // Most words are no names.
    if (this.#tagged.nameIn(at, at + 1) < SURNAME_LIKE || isInverted(this.#block, at)) return;
    const { types, part } = this.#tagged.of(at, at + 1);
    if ((types.person ?? 0) < SURNAME_LIKE || part > SURNAME_LIKE) return;
    const { names } = this.#block.language;
    if (names.given.has(word.folded) || this.#knowledge.givenName?.(word.folded) === true) return;
    const bearers = this.#bearers(at, word.folded);
    if (bearers.length > 0) this.#pushSurname(at, at + 1, bearers, 'surname', into);
  }

  /**
   * Those whose family name a word is, and of the gender that a title before it says: the pack lists ends of names, and "the First" or
   * "of Teck" is one too.
   */
  #bearers(at: number, key: string): readonly Sense[] {
    const { language } = this.#block;
    const family = (this.#knowledge.surname?.(key) ?? []).filter(({ index }) =>
      this.#ties.isFamilyName(index, language, key),
    );
    const gender =
      family.length === 0 ? undefined : genderBefore(plainCandidate(this.#block, at, at + 1, key, family));
    return gender === undefined
      ? family
      : family.filter(({ index }) => !isOtherGender(index, gender, this.#knowledge));
  }

  /** What the tagger takes for a name and the pack knows in another form or spelling. */
  #addTagged(candidates: readonly Candidate[], into: Placed[]): void {
    const spots = new Set(candidates.map(({ from, to }) => `${String(from)} ${String(to)}`));
    for (const span of this.#tagged?.spans ?? []) {
      if (span.type === 'other' || span.probability < RESPELLED_LIKE) continue;
      if (spots.has(`${String(span.from)} ${String(span.to)}`)) continue;
      if (this.#addOtherForm(span, into)) continue;
      const candidate = this.#respeller.find(this.#block, span);
      if (candidate) into.push(this.#placed(candidate, [], 'respelled'));
    }
  }

  /** "Linda Buck" for Linda B. Buck, "Levi-Montalcini" for her who is called so, "University of Leiden" for Leiden University. */
  #addOtherForm({ from, to, type }: TaggedSpan, into: Placed[]): boolean {
    if (to - from < 2) return false;
    const block = this.#block;
    const words = block.words.slice(from, to);
    const key = words.map(({ folded }) => folded).join(' ');
    if (type === 'organisation') {
      const senses = universityTurned(key, this.#knowledge, block.language.names.turned);
      if (senses.length > 0) into.push(this.#placed(plainCandidate(block, from, to, key, senses)));
      return senses.length > 0;
    }
    if (type !== 'person') return false;
    const shortened = withoutInitial(block, { from, to }, { knowledge: this.#knowledge, ties: this.#ties });
    if (shortened) {
      into.push(this.#placed(shortened, [], 'shortened'));
      return true;
    }
    if (
      !words
        .slice(1)
        .every(({ gap }, i) => gap === 'hyphen' || block.language.names.links.has(words[i]?.folded ?? ''))
    )
      return false;
    const bearers = this.#knowledge.surname?.(key) ?? [];
    if (bearers.length > 0) this.#pushSurname(from, to, bearers, 'surname', into);
    return bearers.length > 0;
  }

  /** The word at a place if it can be a surname by itself. */
  #surnameAt(at: number): Word | undefined {
    const word = this.#block.words[at];
    if (word === undefined || word.barred || word.number) return undefined;
    return word.cased && word.capital === 'none' ? undefined : word;
  }

  #pushSurname(
    from: number,
    to: number,
    senses: readonly Sense[],
    origin: Placed['origin'],
    into: Placed[],
  ): void {
    const words = this.#block.words.slice(from, to);
    const key = words.map(({ folded }) => folded).join(' ');
    into.push(this.#placed(plainCandidate(this.#block, from, to, key, senses), [], origin));
  }
}

/** A candidate whose first word is read as it stands. */
function plainCandidate(
  block: ReadBlock,
  from: number,
  to: number,
  key: string,
  senses: readonly Sense[],
): Candidate {
  const reading = { stem: block.words[from]?.folded ?? '', cut: 0, stripped: false, preposition: false };
  return { block, from, to, key, reading, senses };
}

/** A person whose one-word name is an everyday word, or somebody's surname, as well: "Beck". */
function isStageName({ type, weak }: Sense): boolean {
  return weak && type === 'person';
}

function spotOf({ from, to, reading }: Pick<Candidate, 'from' | 'to' | 'reading'>): string {
  return `${String(from)} ${String(to)} ${reading.stem}`;
}
