import type { EntityId, Knowledge, Sense } from '@/lib/knowledge';
import type { Language } from '@/lib/languages';
import { introducedAbbreviations, Strangers } from './introductions';
import { CandidateFinder, type ReadBlock } from './candidates';
import { CaseStatistics } from './casing';
import { type Chosen, choose } from './choice';
import { Choices } from './choices';
import { Coherence } from './coherence';
import { isSameTown } from './containment';
import { CueReader } from './cues';
import { isOtherGender } from './genders';
import { Placer } from './placing';
import { type Article, type Placed, readCandidate } from './readings';
import { Respeller } from './respelled';
import { inRow, rowOf } from './rows';
import { Surrounder } from './surroundings';
import { BlockTagger, type TaggedBlock, type Taggers } from './tagging';
import { Teams } from './teams';
import { Ties } from './ties';
import { Titles } from './titles';
import { ANCHOR } from './weights';

/** A block as the first round leaves it. */
interface ReadAlone {
  readonly block: ReadBlock;
  readonly tagged: TaggedBlock | undefined;
  readonly placer: Placer;
  readonly placed: readonly Placed[];
  readonly chosen: readonly Chosen[];
}

/** A block as it is read in its article: what is shown of it, and all that was weighed. */
export interface ReadTogether {
  readonly block: ReadBlock;
  readonly tagged: TaggedBlock | undefined;
  readonly all: readonly Placed[];
  readonly chosen: readonly Chosen[];
}

interface RoundOptions {
  readonly known: readonly EntityId[];
  readonly choices: Readonly<Record<string, EntityId>>;
  readonly taggers: Taggers;
}

/** Reads the blocks of one article twice: each by itself, then each with what the first round is sure of in all of them. */
export class Rounds {
  /** The titles by which the article introduces somebody; filled by {@link read}. */
  readonly titles = new Titles();
  readonly #knowledge: Knowledge;
  readonly #cases = new CaseStatistics();
  readonly #cues = new CueReader();
  readonly #teams: Teams;
  readonly #ties: Ties;
  readonly #choices: Choices;
  readonly #finder: CandidateFinder;
  readonly #respeller: Respeller;
  readonly #tagger: BlockTagger;
  readonly #anchors = new Set<number>();
  /** The countries whose adjectives the article has. */
  readonly #countries = new Set<number>();
  readonly #abbreviations = new Set<string>();

  constructor(knowledge: Knowledge, { known, choices, taggers }: RoundOptions, blocks: readonly ReadBlock[]) {
    this.#knowledge = knowledge;
    this.#teams = new Teams(knowledge);
    this.#ties = new Ties(knowledge);
    this.#choices = new Choices(choices, knowledge);
    this.#finder = new CandidateFinder(knowledge, this.#countries);
    this.#respeller = new Respeller(knowledge);
    this.#tagger = new BlockTagger(taggers, { knowledge, cues: this.#cues });
    addKnown(known, blocks, knowledge, this.#ties, this.#anchors);
    for (const block of blocks) {
      this.#cases.add(block.words, block.casing);
      this.#teams.read(block);
    }
  }

  /** Reads all blocks in two rounds. */
  read(blocks: readonly ReadBlock[]): ReadTogether[] {
    const alone = this.#article({
      strangerDistance: () => Infinity,
      isStrangeSurname: () => false,
      isFirstName: () => false,
      isStrangeAbbreviation: () => false,
    });
    const first = blocks.map((block) => this.#readAlone(block, alone));
    for (const read of first) this.#note(read);
    const coherence = new Coherence(this.#knowledge, this.#anchors, this.#countries);
    const strangers = new Strangers();
    const { surnames, firstNames } = namesOfStrangers(first);
    const second = first.map((read) => ({ ...read, all: this.#placedTogether(read, strangers) }));
    const article = this.#article({
      coherence,
      isStrangeSurname: (key) => surnames.has(key),
      isFirstName: (key) => firstNames.has(key),
      strangerDistance: (key, at) => strangers.distance(key, at),
      isStrangeAbbreviation: (key) => this.#abbreviations.has(key),
    });
    return second.map(({ block, tagged, all }) => {
      const chosen = choose(all.map((candidate) => readCandidate(candidate, article)));
      return { block, tagged, all, chosen: chosen.filter(({ shown }) => shown) };
    });
  }

  #article(
    more: Omit<Article, 'cases' | 'chosen' | 'ties' | 'anchors' | 'isOtherGender' | 'isSameTown'>,
  ): Article {
    return {
      cases: this.#cases,
      chosen: this.#choices,
      ties: this.#ties,
      anchors: this.#anchors,
      isOtherGender: (index, gender) => isOtherGender(index, gender, this.#knowledge),
      isSameTown: (one, other) => isSameTown(one, other, this.#knowledge),
      ...more,
    };
  }

  #readAlone(block: ReadBlock, alone: Article): ReadAlone {
    const knowledge = this.#knowledge;
    const candidates = this.#finder.find(block);
    const surrounder = new Surrounder(block, candidates, { cases: this.#cases, cues: this.#cues, knowledge });
    const tagged = this.#tagger.tag(block, candidates);
    const tools = { surrounder, knowledge, ties: this.#ties, tagged, respeller: this.#respeller };
    const placer = new Placer(block, candidates, tools);
    const placed = placer.place(candidates);
    const chosen = choose(placed.map((candidate) => readCandidate(candidate, alone)));
    return { block, tagged, placer, placed, chosen };
  }

  /** What one block is sure of helps with all. */
  #note({ block, placed, chosen }: ReadAlone): void {
    this.titles.note(block, chosen);
    this.#teams.note(placed);
    for (const reading of chosen) {
      noteAnchor(reading, block, this.#ties, this.#anchors);
      this.#noteTail(reading, block);
    }
    introducedAbbreviations(block, chosen, this.#ties, this.#abbreviations);
  }

  /** "the Senate" after "Montana Senate", "the Golden Dawn" after the order of that name: whose name ends so, and no better known namesake. */
  #noteTail({ candidate: { from, to }, senses }: Chosen, { words, language }: ReadBlock): void {
    const best = senses[0];
    if (best === undefined || best.share < ANCHOR || !language.names.cased) return;
    const { type, index } = best.sense;
    if (type === 'person' || type === 'place') return;
    for (let start = Math.max(from + 1, to - MOST_TAIL); start < to; start++) {
      const key = words
        .slice(start, to)
        .map(({ folded }) => folded)
        .join(' ');
      const namesakes = this.#knowledge.lookup(key);
      if (namesakes.some((sense) => sense.index === index)) continue;
      if (namesakes.some((sense) => sense.weak && sense.type === 'organisation'))
        this.#ties.addAbbreviation(best.sense, language, key);
    }
  }

  /** The candidates of a block with the short forms, teams and rows of the article; notes the strangers among them. */
  #placedTogether({ placer, placed, chosen }: ReadAlone, strangers: Strangers): Placed[] {
    const row = rowOf(chosen);
    const all = placer.withTies(placed).map((candidate) => {
      const sport = this.#teams.of(candidate);
      return inRow(sport ? { ...candidate, sport } : candidate, row);
    });
    const inFull = new Set(all.filter(({ from, to }) => to - from > 1).map(({ to }) => to));
    for (const candidate of all) if (!inFull.has(candidate.to)) strangers.note(candidate);
    return all;
  }
}

/** "National Assembly": a name that is called by its last words is called by so many at most. */
const MOST_TAIL = 2;

/** What was found in earlier parts of the article counts as named in full. */
function addKnown(
  ids: readonly string[],
  blocks: readonly ReadBlock[],
  knowledge: Knowledge,
  ties: Ties,
  anchors: Set<number>,
): void {
  const languages = new Set(blocks.map(({ language }) => language));
  for (const id of ids) {
    const index = knowledge.indexOf(id);
    if (index < 0) continue;
    anchors.add(index);
    const { type, weight } = knowledge.record(index);
    const sense: Sense = { index, type, weight, main: true, weak: false };
    for (const language of languages) ties.addFullName(sense, language);
  }
}

/**
 * The last words of the persons' full names that the tagger sees and the pack does not hold, and the first ones of all persons' full names:
 * by one of them no town is meant, nor a saint of that name.
 */
function namesOfStrangers(
  blocks: readonly {
    readonly block: ReadBlock;
    readonly tagged: TaggedBlock | undefined;
    readonly chosen: readonly Chosen[];
  }[],
): { readonly surnames: ReadonlySet<string>; readonly firstNames: ReadonlySet<string> } {
  const surnames = new Set<string>();
  const firstNames = new Set<string>();
  for (const { block, tagged, chosen } of blocks) {
    const known = new Set(chosen.map(({ candidate }) => candidate.to));
    for (const { from, to, type } of tagged?.spans ?? []) {
      const first = block.words[from];
      const last = block.words[to - 1];
      if (type !== 'person' || to - from < 2 || first === undefined || last === undefined) continue;
      if (!known.has(to)) surnames.add(last.folded);
      // "مانيش وسيماو" are two.
      if (!isJoined(last.folded, block.language)) firstNames.add(first.folded);
    }
  }
  return { surnames, firstNames };
}

/** True for a word onto which "and" may be written. */
function isJoined(word: string, { names }: Language): boolean {
  const { attachedConjunction } = names;
  return attachedConjunction !== undefined && word.startsWith(attachedConjunction);
}

function noteAnchor(reading: Chosen, block: ReadBlock, ties: Ties, anchors: Set<number>): void {
  const best = reading.senses[0];
  if (best === undefined || best.share < ANCHOR || best.sense.weak) return;
  if (reading.candidate.origin === 'surname') return;
  anchors.add(best.sense.index);
  const { from, to, reading: first, origin } = reading.candidate;
  ties.addFullName(best.sense, block.language, block.offset + from);
  if (origin !== 'respelled') return;
  // Whoever spells the full name otherwise than the pack does so with the surname too.
  const words = [first.stem, ...block.words.slice(from + 1, to).map(({ folded }) => folded)];
  ties.addSpelling(best.sense, block.language, words);
}
