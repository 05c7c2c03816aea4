import type { Knowledge, Sense } from '@/lib/knowledge';
import type { Language } from '@/lib/languages';
import type { EntityMention } from '@/lib/mentions';
import type { Token } from '@/lib/text';
import { introducedAbbreviations, Strangers } from './introductions';
import { CandidateFinder, type ReadBlock } from './candidates';
import { CaseStatistics, casingOf } from './casing';
import { Coherence } from './coherence';
import { Placer } from './placing';
import { type Article, type Reading, readCandidate } from './readings';
import { CueReader } from './cues';
import { Respeller } from './respelled';
import { type Chosen, choose, confidenceOf } from './choice';
import { Choices } from './choices';
import { isSameTown } from './containment';
import { inRow, rowOf } from './rows';
import { Surrounder } from './surroundings';
import { BlockTagger, type TaggedBlock, type Taggers } from './tagging';
import { Teams } from './teams';
import { Ties } from './ties';
import { type TitleMention, Titles } from './titles';
import { UnknownNames } from './unknown';
import { ANCHOR } from './weights';
import { offsetInside, readWords } from './words';

/** A block of the article, in a language that is read. */
export interface NamesBlock {
  readonly id: number;
  readonly text: string;
  readonly language: Language;
  /** The text's tokens, where the caller has them. */
  readonly tokens?: readonly Token[];
}

interface NamesOptions {
  /** Ids of entities found in earlier parts of the same article. */
  readonly known?: readonly string[];
  /** Whom the reader has chosen for names that could be two things: entity ids by alias key. */
  readonly choices?: Readonly<Record<string, string>>;
  /** Trained taggers; without them only names that the pack holds are found. */
  readonly taggers?: Taggers;
}

/**
 * Finds the names in the blocks of one article and says whom they name.
 *
 * Two rounds: the first reads every stretch of words that is an alias by itself, and keeps what is sure; the second reads
 * all of them again with what is sure in mind (relations, surnames of people named in full, abbreviations that the article
 * introduces). Where readings overlap the longest one that is a name wins.
 *
 * @returns for each block that has any, its mentions in order. Offsets are UTF-16 code units into the block's text.
 *   Deterministic. Linear in the text; see `npm run bench` for what it takes.
 */
export function findNames(
  blocks: readonly NamesBlock[],
  knowledge: Knowledge,
  options: NamesOptions = {},
): Map<number, EntityMention[]> {
  const noted = new Set<number>();
  const finder = new CandidateFinder(knowledge, noted);
  const read = readBlocks(blocks);
  const cases = new CaseStatistics();
  for (const { words, casing } of read) cases.add(words, casing);

  const teams = new Teams(knowledge);
  for (const block of read) teams.read(block);
  const cues = new CueReader();
  const respeller = new Respeller(knowledge);
  const tagger = new BlockTagger(options.taggers ?? {}, { knowledge, cues });
  const ties = new Ties(knowledge);
  const anchors = new Set<number>();
  const unknown = new UnknownNames(knowledge);
  addKnown(options.known ?? [], blocks, knowledge, ties, anchors);
  for (const id of options.known ?? []) {
    for (const language of new Set(blocks.map((block) => block.language))) unknown.addKnown(id, language);
  }

  const chosen = new Choices(options.choices ?? {}, knowledge);
  const sameTown = (one: Sense, other: Sense) => isSameTown(one, other, knowledge);
  const alone: Article = {
    cases,
    chosen,
    ties,
    anchors,
    isSameTown: sameTown,
    strangerDistance: () => Infinity,
    isStrangeSurname: () => false,
    isStrangeAbbreviation: () => false,
  };
  const first = read.map((block) => {
    const candidates = finder.find(block);
    const surrounder = new Surrounder(block, candidates, { cases, cues, knowledge });
    const tagged = tagger.tag(block, candidates);
    const placer = new Placer(block, candidates, { surrounder, knowledge, ties, tagged, respeller });
    const placed = placer.place(candidates);
    return {
      block,
      tagged,
      placer,
      placed,
      chosen: choose(placed.map((candidate) => readCandidate(candidate, alone))),
    };
  });

  const titles = new Titles();
  const abbreviations = new Set<string>();
  for (const { block, placed, chosen } of first) {
    titles.note(block, chosen);
    teams.note(placed);
    for (const reading of chosen) noteAnchor(reading, block, ties, anchors);
    introducedAbbreviations(block, chosen, ties, abbreviations);
  }
  const coherence = new Coherence(knowledge, anchors, noted);

  const strangers = new Strangers();
  const surnames = strangeSurnames(first);
  const second = first.map(({ block, tagged, placer, placed, chosen }) => {
    const row = rowOf(chosen);
    const all = placer.withTies(placed).map((candidate) => {
      const sport = teams.of(candidate);
      return inRow(sport ? { ...candidate, sport } : candidate, row);
    });
    const inFull = new Set(all.filter(({ from, to }) => to - from > 1).map(({ to }) => to));
    for (const candidate of all) if (!inFull.has(candidate.to)) strangers.note(candidate);
    return { block, tagged, all };
  });
  const article: Article = {
    cases,
    chosen,
    ties,
    anchors,
    coherence,
    isSameTown: sameTown,
    isStrangeSurname: (key) => surnames.has(key),
    strangerDistance: (key, at) => strangers.distance(key, at),
    isStrangeAbbreviation: (key) => abbreviations.has(key),
  };
  const found = new Map<number, EntityMention[]>();
  for (const { block, tagged, all } of second) {
    const chosen = choose(all.map((candidate) => readCandidate(candidate, article))).filter(
      ({ shown }) => shown,
    );
    const mentions = joined(chosen).map((reading) => mentionOf(reading, block, knowledge));
    const titled = titles.find(block, chosen);
    mentions.push(...titled.map((title) => titleMention(title, block, knowledge)));
    mentions.sort((a, b) => a.start - b.start);
    // A team that the pack lacks has the name of its place all the same, and is nobody unknown; nor is a people.
    const nobody = all.filter(
      ({ from, to, sport, people }) =>
        sport !== undefined ||
        (people === true && tagged?.spans.some((span) => span.from === from && span.to === to)),
    );
    const teamed = nobody.map((candidate) => ({ candidate }));
    const named = [...chosen, ...teamed].map(({ candidate }) => candidate);
    unknown.noteLinked(block.language, chosen);
    if (tagged) unknown.add(block, tagged, [...named, ...titled]);
    if (mentions.length > 0) found.set(block.id, mentions);
  }
  for (const [id, mentions] of unknown.mentions()) {
    const all = [...(found.get(id) ?? []), ...mentions].sort((a, b) => a.start - b.start);
    if (all.length > 0) found.set(id, all);
  }
  return found;
}

export function readBlocks(blocks: readonly NamesBlock[]): ReadBlock[] {
  let offset = 0;
  const read: ReadBlock[] = blocks.map(({ id, text, language, tokens }) => {
    const words = readWords(text, language.names, tokens);
    const block = { id, text, language, words, casing: casingOf(words, language.names), offset };
    // Between two blocks lies more than between two words.
    offset += words.length + 10;
    return block;
  });
  const capitals = read.some(({ words }) => words.some(({ capital }) => capital !== 'none'));
  return capitals
    ? read
    : read.map((block) => (block.casing === 'none' ? block : { ...block, casing: 'lower' as const }));
}

/** What was found in earlier parts of the article counts as named in full. */
function addKnown(
  ids: readonly string[],
  blocks: readonly NamesBlock[],
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

/** The last words of the persons' full names that the tagger sees and the pack does not hold. */
function strangeSurnames(
  blocks: readonly {
    readonly block: ReadBlock;
    readonly tagged: TaggedBlock | undefined;
    readonly chosen: readonly Chosen[];
  }[],
): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { block, tagged, chosen } of blocks) {
    const known = new Set(chosen.map(({ candidate }) => candidate.to));
    for (const { from, to, type } of tagged?.spans ?? []) {
      const last = block.words[to - 1];
      if (type === 'person' && to - from > 1 && last && !known.has(to)) surnames.add(last.folded);
    }
  }
  return surnames;
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

/** "محمد بن سلمان بن عبد العزيز آل سعود": a person's full name and the family name right behind it are one mention. */
function joined(chosen: readonly Chosen[]): Chosen[] {
  const all: Chosen[] = [];
  for (const reading of chosen) {
    const before = all.at(-1);
    const { block, from, to, ties } = reading.candidate;
    const same = before?.senses[0]?.sense.index === reading.senses[0]?.sense.index;
    if (
      before &&
      same &&
      ties.length > 0 &&
      before.candidate.to === from &&
      block.words[from]?.gap === 'space'
    )
      all[all.length - 1] = { ...before, candidate: { ...before.candidate, to } };
    else all.push(reading);
  }
  return all;
}

function titleMention(
  { start, to, sense, confidence }: TitleMention,
  { text, words }: ReadBlock,
  knowledge: Knowledge,
): EntityMention {
  const end = words[to - 1]?.end ?? start;
  const { id } = knowledge.record(sense.index);
  return {
    kind: 'entity',
    start,
    end,
    surface: text.slice(start, end),
    type: sense.type,
    entity: id,
    confidence,
  };
}

function mentionOf(reading: Chosen & Reading, block: ReadBlock, knowledge: Knowledge): EntityMention {
  const { candidate, senses, offered } = reading;
  const firstWord = block.words[candidate.from];
  const lastWord = block.words[candidate.to - 1];
  const [best, second] = senses;
  if (firstWord === undefined || lastWord === undefined || best === undefined)
    throw new Error('empty reading');
  const start = offsetInside(block.text, firstWord, candidate.reading.cut);
  const { tail } = candidate.reading;
  const end =
    tail === undefined ? lastWord.end : offsetInside(block.text, lastWord, lastWord.folded.length - tail);
  const id = (sense: Sense) => knowledge.record(sense.index).id;
  return {
    kind: 'entity',
    start,
    end,
    surface: block.text.slice(start, end),
    type: best.sense.type,
    entity: id(best.sense),
    confidence: confidenceOf(best.share),
    ...(offered && second ? { senses: [id(best.sense), id(second.sense)], key: candidate.key } : {}),
    ...(offered && second && reading.chosen ? { chosen: true } : {}),
  };
}
