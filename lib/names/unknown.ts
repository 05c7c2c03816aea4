import type { Knowledge, Sense } from '@/lib/knowledge';
import type { Detached, Language, NameCue } from '@/lib/languages';
import { unknownName, type EntityMention } from '@/lib/mentions';
import type { TaggedSpan, TaggedType } from '@/lib/tagger';
import { aliasKey } from '@/lib/text';
import { isReadable, mayStart, type Candidate, type ReadBlock } from './candidates';
import type { Chosen } from './choice';
import { isTitleOfWork } from './classes';
import { isHomograph } from './homographs';
import { abbreviationAfter } from './introductions';
import { namesIn } from './spans';
import type { TaggedBlock } from './tagging';
import { UNKNOWN_SHOWN } from './weights';
import { crossable, offsetInside, type Word } from './words';

type NamedType = Exclude<TaggedType, 'other'>;

/** Somebody or something that the article names and the pack does not hold. */
interface Unknown {
  /** The fullest form in which the article has the name. */
  readonly name: string;
  readonly type: NamedType;
}

/** A stretch of words that is the name of something unknown. */
interface Found {
  readonly from: number;
  readonly to: number;
  readonly type: NamedType;
  readonly cut: number;
  readonly key: string;
  readonly confidence: number;
}

interface Part {
  readonly block: ReadBlock;
  readonly taken: Uint8Array;
  readonly found: Found[];
}

/** No name that is met again has more words. */
const MOST_WORDS = 8;
/** How sure it is that a full name, or a surname or abbreviation of one, means the same where it is met again. */
const AGAIN = 0.6;

/**
 * The names of an article that its taggers see and the pack does not hold: people, places and organisations. A full name is
 * found wherever it is written again; a surname, and an abbreviation that the article has given in brackets, go with it.
 */
export class UnknownNames {
  readonly #knowledge: Knowledge;
  readonly #parts: Part[] = [];
  /** By language and key: full names, and short forms of them. */
  readonly #known = new Map<string, Unknown>();
  /** First words of what is known, by language (BCP 47), so that most words cost one look. */
  readonly #firstWords = new Map<string, Set<string>>();
  /** By language and key: whom names in one word are linked to. */
  readonly #linked = new Map<string, Sense>();

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
  }

  /** What an earlier part of the article has named, by the id that it was given there. */
  addKnown(id: string, language: Language): void {
    const unknown = unknownName(id);
    if (
      unknown === undefined ||
      unknown.type === 'event' ||
      unknown.type === 'work' ||
      unknown.type === 'other'
    )
      return;
    this.#learn(language, aliasKey(unknown.name), { name: unknown.name, type: unknown.type });
  }

  /** The names that a block's tagger sees where nothing that is linked stands. Called in the order of the text. */
  add(block: ReadBlock, tagged: TaggedBlock, linked: readonly Pick<Candidate, 'from' | 'to'>[]): void {
    const taken = new Uint8Array(block.words.length);
    for (const { from, to } of linked) taken.fill(1, from, to);
    const found: Found[] = [];
    for (const span of namesIn(tagged, block, this.#knowledge)) {
      if (!isShown(span) || !isFree(span, block, taken) || isLetterWithHyphen(span, block)) continue;
      if (isTitleOfWork(block, span) || isHomograph(block, span.from, span.to)) continue;
      const { from, to, type, probability } = span;
      const { stem, cut } = readingOf(block, from, this.#knowledge);
      const words = [stem, ...block.words.slice(from + 1, to).map(({ folded }) => folded)];
      const key = words.join(' ');
      found.push({ from, to, type, cut, key, confidence: probability });
      taken.fill(1, from, to);
      if (to - from < 2) continue;
      const unknown = { name: surfaceOf(block, { from, to, cut }), type };
      this.#learn(block.language, key, unknown);
      const abbreviation = type === 'person' ? undefined : abbreviationAfter(block, to);
      if (abbreviation !== undefined) this.#learnForm(block.language, abbreviation, unknown);
    }
    this.#parts.push({ block, taken, found });
  }

  /** Notes the places and organisations that are linked by one word somewhere in the article. Called for all blocks before {@link mentions}. */
  noteLinked({ code }: Language, chosen: readonly Chosen[]): void {
    for (const { candidate, senses } of chosen) {
      const { from, to, key, origin, ties } = candidate;
      const [best] = senses;
      if (to - from > 1 || best === undefined || origin !== 'alias' || ties.length > 0) continue;
      if (best.sense.type !== 'place' && best.sense.type !== 'organisation') continue;
      this.#linked.set(`${code} ${key}`, best.sense);
    }
  }

  /** All mentions, by block id, in order. */
  mentions(): ReadonlyMap<number, readonly EntityMention[]> {
    const all = new Map<number, EntityMention[]>();
    for (const part of this.#parts) {
      const found = [...part.found, ...this.#again(part)].sort((a, b) => a.from - b.from);
      all.set(
        part.block.id,
        found.flatMap((one) => this.#mentionOf(part.block, one)),
      );
    }
    return all;
  }

  #learn(language: Language, key: string, unknown: Unknown): void {
    this.#learnForm(language, key, unknown);
    if (unknown.type !== 'person') return;
    for (const form of language.names.shortForms(key.split(' '), false)) {
      if (form.part === 'family') this.#learnForm(language, form.key, unknown);
    }
  }

  /** The first who is called so keeps the form: headlines and leads name in full whom the article is about. */
  #learnForm(language: Language, key: string, unknown: Unknown): void {
    const place = `${language.code} ${key}`;
    if (key.length < 2 || this.#known.has(place)) return;
    this.#known.set(place, unknown);
    let first = this.#firstWords.get(language.code);
    if (first === undefined) this.#firstWords.set(language.code, (first = new Set<string>()));
    first.add(key.split(' ')[0] ?? '');
  }

  /** Names known from elsewhere in the article that the tagger has not seen here. */
  #again({ block, taken }: Part): Found[] {
    const found: Found[] = [];
    const { words, language } = block;
    const { code, names } = language;
    const first = this.#firstWords.get(code);
    if (first === undefined) return found;
    for (let from = 0; from < words.length; from++) {
      const word = words[from];
      if (word === undefined || taken[from] === 1 || word.barred || !mayStart(block, from)) continue;
      for (const { stem, cut } of names.detach(word.folded)) {
        if (!first.has(stem)) continue;
        const one = this.#longest(block, taken, { from, stem, cut });
        if (one === undefined) continue;
        found.push(one);
        from = one.to - 1;
        break;
      }
    }
    return found;
  }

  #longest(
    { words, language }: ReadBlock,
    taken: Uint8Array,
    { from, stem, cut }: { readonly from: number; readonly stem: string; readonly cut: number },
  ): Found | undefined {
    let best: Found | undefined;
    let key = stem;
    for (let to = from + 1; to - from <= MOST_WORDS; to++) {
      const unknown = this.#known.get(`${language.code} ${key}`);
      const last = words[to - 1];
      const everyday = to - from === 1 && language.names.everyday(key);
      if (unknown && !everyday && last !== undefined && (!last.cased || last.capital !== 'none'))
        best = { from, to, type: unknown.type, cut, key, confidence: AGAIN };
      const next = words[to];
      if (next === undefined || taken[to] === 1 || next.barred || !crossable(next.gap)) break;
      key += ` ${next.folded}`;
    }
    return best;
  }

  #mentionOf(block: ReadBlock, found: Found): EntityMention[] {
    const { from, to, key, confidence, cut } = found;
    const known = this.#known.get(`${block.language.code} ${key}`);
    const surface = surfaceOf(block, found);
    const start = offsetInside(block.text, wordAt(block, from), cut);
    const end = block.words[to - 1]?.end ?? 0;
    const linked =
      known && known.name !== surface ? undefined : this.#linked.get(`${block.language.code} ${key}`);
    // One name, one bearer: what is a company elsewhere in the article is no stranger here, and what is a town no person.
    if (linked ? linked.type !== 'organisation' && linked.type !== found.type : isOpeningWord(found, block))
      return [];
    const entity = linked ? this.#knowledge.record(linked.index).id : null;
    return [
      {
        kind: 'entity',
        start,
        end,
        surface,
        type: linked?.type ?? known?.type ?? found.type,
        entity,
        ...(entity === null && { name: known?.name ?? surface }),
        confidence: Math.round(confidence * 1000) / 1000,
      },
    ];
  }
}

function isShown(span: TaggedSpan): span is TaggedSpan & { readonly type: NamedType } {
  return span.type !== 'other' && span.probability >= UNKNOWN_SHOWN;
}

/** What class words say of a name after them. */
const CLASS_CUES: ReadonlySet<NameCue> = new Set<NameCue>(['place', 'organisation', 'whole']);

function isFree(span: TaggedSpan, { words, language }: ReadBlock, taken: Uint8Array): boolean {
  const { from, to, type } = span;
  const { before, cased, common, extends: directions } = language.names;
  if (to - from === 1 && isNobody(words[from], type, language)) return false;
  let letters = false;
  // "المنطقة الشرقية", "قناة": a class word and a direction are something, and which is not said.
  let description = !cased;
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word === undefined || word.barred || taken[at] === 1) return false;
    letters ||= !word.number && word.folded.length > 1;
    description &&=
      directions.has(word.folded) ||
      language.names
        .detach(word.folded)
        .some(
          ({ stem }) => (type === 'place' && common.has(stem)) || CLASS_CUES.has(before.get(stem) ?? 'title'),
        );
  }
  return letters && !description;
}

/** "الصليبيون", "GDP", and the letter that is left of "دي. إي. سي." */
function isNobody(word: Word | undefined, type: TaggedType, { names }: Language): boolean {
  if (word === undefined) return true;
  const { folded, capital } = word;
  if (names.letters?.has(folded) === true) return true;
  // "MA" is a degree, and "Ma" somebody.
  if (names.things?.has(folded) === true && (capital === 'all' || folded.length > ABBREVIATION)) return true;
  const { crowds } = names;
  return type === 'person' && crowds !== undefined && names.detach(folded).some(({ stem }) => crowds(stem));
}

/** No abbreviation of a thing that is also somebody's name is longer. */
const ABBREVIATION = 4;

function wordAt({ words }: ReadBlock, at: number): ReadBlock['words'][number] {
  const word = words[at];
  if (word === undefined) throw new Error('a name has no word');
  return word;
}

function surfaceOf(
  block: ReadBlock,
  { from, to, cut }: { readonly from: number; readonly to: number; readonly cut: number },
): string {
  return block.text.slice(offsetInside(block.text, wordAt(block, from), cut), wordAt(block, to - 1).end);
}

/** The first word of a name without what is attached to it, where what is left is better known than the whole. */
function readingOf(block: ReadBlock, at: number, knowledge: Knowledge): Detached {
  const { words, language } = block;
  const readings = language.names
    .detach(words[at]?.folded ?? '')
    .filter((reading, i) => i === 0 || isReadable(reading, block, at));
  const [whole] = readings;
  if (whole === undefined) throw new Error('a word has no reading');
  const isKnown = ({ stem }: Detached): boolean =>
    knowledge.longestFrom(stem) > 0 || knowledge.givenName?.(stem) === true || language.names.given.has(stem);
  if (isKnown(whole)) return whole;
  return readings.find(isKnown) ?? whole;
}

/** "R-La.", "D-Ga.", "X-ray": a letter that a hyphen ties to what follows starts no name. */
function isLetterWithHyphen({ from, to }: TaggedSpan, { words }: ReadBlock): boolean {
  return to - from > 1 && words[from]?.folded.length === 1 && words[from + 1]?.gap === 'hyphen';
}

/** "(Reporting by …; Editing by …)": an everyday word whose capital is that of its place is no name. */
function isOpeningWord({ from, to }: Found, { words, language }: ReadBlock): boolean {
  const word = words[from];
  return to - from === 1 && word?.opens === true && word.cased && language.names.everyday(word.folded);
}
