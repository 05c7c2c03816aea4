import type { Knowledge } from '@/lib/knowledge';
import type { EntityType } from '@/lib/mentions';
import { LABELS, TAGGED_TYPES, type TaggedSpan, type Tagger } from '@/lib/tagger';
import type { Candidate, ReadBlock } from './candidates';
import type { CueReader } from './cues';
import { FeatureReader, type SeenBlock } from './features';
import { sentencesOf } from './sentences';

const COUNT = LABELS.length;

/** What the tagger makes of a stretch of words that the pack knows as an alias. */
export interface Opinion {
  /** How likely its words are names at all, 0 to 1. */
  readonly name: number;
  /** How likely it is cut out of a longer name, 0 to 1. */
  readonly part: number;
  /** The same for what stands after it only. */
  readonly partAfter: number;
  /** How likely each type is, given that it is a name, 0 to 1. */
  readonly types: Readonly<Partial<Record<EntityType, number>>>;
  /** True where the words were read without the particle that is written onto the first. */
  readonly bare?: boolean;
}

/** Taggers by language, BCP 47. */
export type Taggers = Readonly<Partial<Record<string, Tagger>>>;

/** What the taggers say of the blocks of one article. */
export class BlockTagger {
  readonly #taggers: Taggers;
  readonly #readers = new Map<Tagger, FeatureReader>();
  readonly #tools: { readonly knowledge: Knowledge; readonly cues: CueReader };

  constructor(taggers: Taggers, tools: { readonly knowledge: Knowledge; readonly cues: CueReader }) {
    this.#taggers = taggers;
    this.#tools = tools;
  }

  /** Tags a block; undefined where its language has no tagger. */
  tag(block: ReadBlock, candidates: readonly Candidate[]): TaggedBlock | undefined {
    const tagger = this.#taggers[block.language.code];
    if (tagger === undefined) return undefined;
    let reader = this.#readers.get(tagger);
    if (reader === undefined) {
      reader = new FeatureReader({
        ...this.#tools,
        listed: (hash) => tagger.word(hash),
        weigh: (hashes, sums, at) => {
          tagger.weigh(hashes, sums, at);
        },
      });
      this.#readers.set(tagger, reader);
    }
    return new SentenceReader(block, candidates, { tagger, reader }).read();
  }
}

/** The probabilities of the words of a sentence, and which of its block is the first of them. */
interface SentenceRead {
  readonly marginals: Float32Array;
  readonly from: number;
}

/** Reads the sentences of one block, and again those that have a word with a particle. */
class SentenceReader {
  readonly #block: ReadBlock;
  readonly #tagger: Tagger;
  readonly #reader: FeatureReader;
  readonly #seen: SeenBlock;
  readonly #scores: Float32Array;
  readonly #sentences: readonly { readonly from: number; readonly to: number }[];

  constructor(
    block: ReadBlock,
    candidates: readonly Candidate[],
    { tagger, reader }: { readonly tagger: Tagger; readonly reader: FeatureReader },
  ) {
    this.#block = block;
    this.#tagger = tagger;
    this.#reader = reader;
    this.#seen = reader.read(block, candidates);
    this.#scores = tagger.score(this.#seen.features());
    this.#sentences = sentencesOf(block.words);
  }

  read(): TaggedBlock {
    const marginals = new Float32Array(this.#block.words.length * COUNT);
    const spans: TaggedSpan[] = [];
    for (const { from, to } of this.#sentences) {
      const tagging = this.#tagger.tag(this.#scores, from, to);
      marginals.set(tagging.marginals, from * COUNT);
      for (const span of tagging.spans) spans.push({ ...span, from: span.from + from, to: span.to + from });
    }
    return new TaggedBlock(this.#block, { spans, marginals, again: (at, stem) => this.#again(at, stem) });
  }

  /** The sentence of a word with another stem for it. What the few words that see it score is read anew, all else is as it was. */
  #again(at: number, stem: string): SentenceRead {
    const sentence = this.#sentences[lastUpTo(this.#sentences, at)] ?? { from: at, to: at + 1 };
    const { from, to } = sentence;
    const scores = this.#scores.slice(from * COUNT, to * COUNT);
    const near = this.#seen.thoseThatSee(at, sentence);
    const features = this.#reader.withStem(this.#seen, at, stem).features(near.from, near.to);
    scores.set(this.#tagger.score(features), (near.from - from) * COUNT);
    return { marginals: this.#tagger.tag(scores, 0, to - from).marginals, from };
  }
}

/** Of what is in order of its first word, the last that starts no later than a word; -1 where none does. */
function lastUpTo(items: readonly { readonly from: number }[], at: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.from ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

export class TaggedBlock {
  readonly spans: readonly TaggedSpan[];
  readonly #block: ReadBlock;
  readonly #marginals: Float32Array;
  readonly #again: (at: number, stem: string) => SentenceRead;

  constructor(
    block: ReadBlock,
    read: {
      readonly spans: readonly TaggedSpan[];
      /** Of all words of the block. */
      readonly marginals: Float32Array;
      /** Reads the sentence of a word without its particle. */
      readonly again: (at: number, stem: string) => SentenceRead;
    },
  ) {
    this.#block = block;
    this.spans = read.spans;
    this.#marginals = read.marginals;
    this.#again = read.again;
  }

  /** What the tagger would make of a stretch of words if the particle of its first were not there. Costs a sentence tagged anew. */
  withoutParticle(from: number, to: number, stem: string): Opinion {
    const { marginals, from: first } = this.#again(from, stem);
    return { ...opinionIn(marginals, from - first, to - first), bare: true };
  }

  of(from: number, to: number): Opinion {
    return opinionIn(this.#marginals, from, to);
  }

  /** How likely the words are names at all, 0 to 1: {@link Opinion.name} without the rest, for it is asked of nearly every word. */
  nameIn(from: number, to: number): number {
    return nameIn(this.#marginals, from, to);
  }

  /** How likely the word goes on with the name before it, 0 to 1. */
  goesOn(at: number): number {
    return at >= this.#block.words.length ? 0 : goesOnIn(this.#marginals, at);
  }
}

/** Filled anew at each call: an article asks for some hundreds of opinions. */
const SUMS = new Float64Array(TAGGED_TYPES.length);

/** What probabilities of words say of a stretch of them. */
function opinionIn(marginals: Float32Array, from: number, to: number): Opinion {
  const sums = SUMS.fill(0);
  for (let at = from; at < to; at++) {
    for (let type = 0; type < TAGGED_TYPES.length; type++) {
      const row = at * COUNT + 1 + type * 2;
      sums[type] = (sums[type] ?? 0) + (marginals[row] ?? 0) + (marginals[row + 1] ?? 0);
    }
  }
  let total = 0.02;
  for (const sum of sums) total += sum;
  const shareOf = (type: number): number => ((sums[type] ?? 0) + 0.005) / total;
  const partAfter = goesOnIn(marginals, to);
  return {
    name: nameIn(marginals, from, to),
    part: Math.max(goesOnIn(marginals, from), partAfter),
    partAfter,
    types: { person: shareOf(0), place: shareOf(1), organisation: shareOf(2), other: shareOf(3) },
  };
}

function nameIn(marginals: Float32Array, from: number, to: number): number {
  let inside = 0;
  for (let at = from; at < to; at++) inside += 1 - (marginals[at * COUNT] ?? 1);
  return inside / (to - from);
}

function goesOnIn(marginals: Float32Array, at: number): number {
  let sum = 0;
  for (let type = 0; type < TAGGED_TYPES.length; type++) sum += marginals[at * COUNT + 2 + type * 2] ?? 0;
  return sum;
}
