import type { Knowledge } from '@/lib/knowledge';
import type { EntityType } from '@/lib/mentions';
import { LABELS, TAGGED_TYPES, type TaggedSpan, type Tagger } from '@/lib/tagger';
import type { Candidate, ReadBlock } from './candidates';
import type { CueReader } from './cues';
import { FeatureReader } from './features';
import { sentencesOf } from './sentences';

const COUNT = LABELS.length;

/** What the tagger makes of a stretch of words that the pack knows as an alias. */
export interface Opinion {
  /** How likely its words are names at all, 0 to 1. */
  readonly name: number;
  /** How likely it is cut out of a longer name, 0 to 1. */
  readonly part: number;
  /** How likely each type is, given that it is a name, 0 to 1. */
  readonly types: Readonly<Partial<Record<EntityType, number>>>;
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
        weigh: (hashes) => tagger.weigh(hashes),
      });
      this.#readers.set(tagger, reader);
    }
    const features = reader.read(block, candidates);
    const marginals = new Float32Array(block.words.length * COUNT);
    const spans: TaggedSpan[] = [];
    for (const { from, to } of sentencesOf(block.words)) {
      const tagging = tagger.tag(features, from, to);
      marginals.set(tagging.marginals, from * COUNT);
      for (const span of tagging.spans) spans.push({ ...span, from: span.from + from, to: span.to + from });
    }
    return new TaggedBlock(block, spans, marginals);
  }
}

export class TaggedBlock {
  readonly spans: readonly TaggedSpan[];
  readonly #block: ReadBlock;
  readonly #marginals: Float32Array;

  constructor(block: ReadBlock, spans: readonly TaggedSpan[], marginals: Float32Array) {
    this.#block = block;
    this.spans = spans;
    this.#marginals = marginals;
  }

  of(from: number, to: number): Opinion {
    const sums = new Float64Array(TAGGED_TYPES.length);
    let inside = 0;
    for (let at = from; at < to; at++) {
      inside += 1 - (this.#marginals[at * COUNT] ?? 1);
      for (let type = 0; type < TAGGED_TYPES.length; type++) {
        const row = at * COUNT + 1 + type * 2;
        sums[type] = (sums[type] ?? 0) + (this.#marginals[row] ?? 0) + (this.#marginals[row + 1] ?? 0);
      }
    }
    let total = 0.02;
    for (const sum of sums) total += sum;
    const shareOf = (type: number): number => ((sums[type] ?? 0) + 0.005) / total;
    return {
      name: inside / (to - from),
      part: Math.max(this.goesOn(from), this.goesOn(to)),
      types: { person: shareOf(0), place: shareOf(1), organisation: shareOf(2), other: shareOf(3) },
    };
  }

  /** How likely the word goes on with the name before it, 0 to 1. */
  goesOn(at: number): number {
    if (at >= this.#block.words.length) return 0;
    let sum = 0;
    for (let type = 0; type < TAGGED_TYPES.length; type++)
      sum += this.#marginals[at * COUNT + 2 + type * 2] ?? 0;
    return sum;
  }
}
