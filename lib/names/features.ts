import type { Knowledge } from '@/lib/knowledge';
import type { NameGrammar } from '@/lib/languages';
import { hashText, mix, mixTwo, type FeatureSequence } from '@/lib/tagger';
import type { Candidate, ReadBlock } from './candidates';
import type { CueReader } from './cues';
import { gazetteOf, runsOf, type Gazette, type Run } from './feature-context';
import { FeatureList, WeighedRows, type Weigh } from './feature-list';
import { IN_RUN, OF_ALL, SEEN, SEEN_COUNT, T, WITH_NEXT, WITH_PREVIOUS } from './templates';
import type { Word } from './words';

/** Where there is no word: before the first and after the last of a sentence. */
const EDGE = 1;
const LONGEST_AFFIX = 4;
/** The words before that are looked at without regard to their order. */
const NEAR = 4;
/** A word is seen by so many words before it. */
const SEEN_BACK = 2;

/** What is known of a word of some shape wherever it stands. */
interface Known {
  readonly hash: number;
  readonly shape: number;
  /** Features of the word by itself, and the row in which they are weighed. */
  readonly own: readonly number[];
  readonly row: number;
  /** Bits: of the model's word list, first name in the pack, everyday word. */
  readonly list: number;
  readonly cue: number;
  readonly cueAfter: number;
  readonly suffix: number;
  readonly prefix: number;
}

export interface FeatureTools {
  readonly knowledge: Knowledge;
  readonly cues: CueReader;
  /** The bits of a word of the model's own list, by its hash. */
  listed(hash: number): number;
  /**
   * Adds what features weigh with the model that is asked to a row of sums. With it, features of a word that do not depend on
   * where it stands are weighed once, and come as sums; without it, all come as hashes.
   */
  readonly weigh?: Weigh;
}

const CUES = ['title', 'office', 'speaks', 'place', 'organisation', 'whole', 'between'] as const;
const CAPITALS = ['none', 'initial', 'all', 'mixed'] as const;
const GAPS = ['space', 'hyphen', 'dot', 'ampersand', 'possessive', 'comma', 'sign', 'end'] as const;

/** Reads the features of the words of an article, remembering words: an article repeats itself. */
export class FeatureReader {
  readonly #tools: FeatureTools;
  /** By shape and folded form. */
  readonly #known = new Map<NameGrammar, Map<string, Known>[]>();
  readonly #rows: WeighedRows | undefined;

  constructor(tools: FeatureTools) {
    this.#tools = tools;
    this.#rows = tools.weigh && new WeighedRows(tools.weigh);
  }

  /** A block as a tagger sees it, given the aliases in it. Linear in the number of words. */
  read(block: ReadBlock, candidates: readonly Candidate[]): SeenBlock {
    const { words } = block;
    return new SeenBlock({
      block,
      known: words.map((word) => this.#knownOf(word.folded, word, block)),
      gazette: gazetteOf(words.length, candidates),
      runs: runsOf(block),
      gaps: words.map((word, i) => gapOf(block, word, words[i - 1])),
      rows: this.#rows,
    });
  }

  /** A block with another stem for one of its words. */
  withStem({ parts }: SeenBlock, at: number, stem: string): SeenBlock {
    const word = parts.block.words[at];
    if (word === undefined) throw new RangeError('The block has no such word.');
    return new SeenBlock({ ...parts, known: parts.known.with(at, this.#knownOf(stem, word, parts.block)) });
  }

  #knownOf(folded: string, word: Word, block: ReadBlock): Known {
    const grammar = block.language.names;
    const shape = shapeOf(folded, word, block);
    let shapes = this.#known.get(grammar);
    if (shapes === undefined) this.#known.set(grammar, (shapes = []));
    const words = (shapes[shape] ??= new Map<string, Known>());
    let known = words.get(folded);
    if (known === undefined) words.set(folded, (known = this.#look(folded, shape, grammar)));
    return known;
  }

  #look(word: string, shape: number, grammar: NameGrammar): Known {
    const { knowledge, cues } = this.#tools;
    const hash = hashText(word);
    const own = [mix(T.bias, 0), mix(T.word, hash)];
    const { length } = word;
    let given = false;
    const readings = grammar.detach(word);
    for (const { stem } of readings) {
      own.push(mix(T.stem, hashText(stem)));
      given ||= knowledge.givenName?.(stem) === true || grammar.given.has(stem);
    }
    for (let n = 1; n <= LONGEST_AFFIX && n < length; n++) {
      own.push(mixTwo(T.prefix, n, hashText(word, 0, n)), mixTwo(T.suffix, n, hashText(word, length - n)));
    }
    const cue = cues.of(grammar, word)?.cue;
    const after = grammar.after.get(word);
    const everyday = grammar.everyday(word);
    const list = (this.#tools.listed(hash) << 2) | (given ? 2 : 0) | (everyday ? 1 : 0);
    own.push(mix(T.list, list), mix(T.shape, shape));
    own.push(mixTwo(T.shapeWord, shape, hash), mixTwo(T.listShape, list, shape));
    return {
      hash,
      shape,
      own,
      row: this.#rows?.add(own) ?? 0,
      list,
      cue: cue === undefined ? 0 : CUES.indexOf(cue) + 1,
      cueAfter: after === undefined ? 0 : CUES.indexOf(after) + 1,
      suffix: hashText(word, Math.max(0, length - 3)),
      prefix: hashText(word, 0, Math.min(2, length)),
    };
  }
}

/** Capitals, digits, length and place in the sentence, as a small number. */
function shapeOf(folded: string, word: Word, { casing }: ReadBlock): number {
  if (word.number) return 1 + Math.min(folded.length, 5);
  const length = folded.length > 3 ? 2 : folded.length > 1 ? 1 : 0;
  if (casing === 'none') return 8 + (word.cased ? 3 : length);
  const meaning = casing === 'sentence' ? 0 : 24;
  return 12 + meaning + CAPITALS.indexOf(word.capital) * 6 + length * 2 + (word.opens ? 1 : 0);
}

/** What stands before a word: the kind of gap, or the sign nearest to the word. */
function gapOf({ text }: ReadBlock, word: Word, previous: Word | undefined): number {
  const end = previous?.end ?? 0;
  if (word.gap === 'space') return 0;
  if (word.gap !== 'sign' && word.gap !== 'end') return GAPS.indexOf(word.gap);
  const base = word.gap === 'end' ? 100_000 : 0;
  for (let i = word.start - 1; i >= end; i--) {
    const code = text.charCodeAt(i);
    if (code > 32 && code !== 160) return base + 16 + code;
  }
  return base + GAPS.indexOf(word.gap);
}

/** All that the features of a block are made of, by word. */
interface Parts {
  readonly block: ReadBlock;
  readonly known: readonly Known[];
  readonly gazette: Gazette;
  readonly runs: readonly (Run | undefined)[];
  readonly gaps: readonly number[];
  readonly rows: WeighedRows | undefined;
}

/** A word and those beside it in its sentence. */
interface Neighbours {
  readonly self: Known;
  readonly previous: Known | undefined;
  readonly next: Known | undefined;
  readonly previous2: Known | undefined;
  readonly next2: Known | undefined;
}

/** A block as a tagger sees it. */
export class SeenBlock {
  readonly parts: Parts;
  /** Of the word that is being read. */
  readonly #seen = new Int32Array(SEEN_COUNT);

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /** The features of the words `from` to `to`. Linear in their number. */
  features(from = 0, to: number = this.parts.known.length): FeatureSequence {
    const out = new FeatureList(to - from, this.parts.rows);
    for (let at = from; at < to; at++) this.#add(at, out);
    return out.done();
  }

  /** The words of a sentence that see one of its words, itself among them: no others have features that depend on it. */
  thoseThatSee(
    at: number,
    { from, to }: { readonly from: number; readonly to: number },
  ): { readonly from: number; readonly to: number } {
    // In a run of capitals all see the first and the last.
    if (this.parts.runs.length > 0) return { from, to };
    return { from: Math.max(from, at - SEEN_BACK), to: Math.min(to, at + NEAR + 1) };
  }

  #add(at: number, out: FeatureList): void {
    const { block, known, runs } = this.parts;
    const { words } = block;
    const self = known[at];
    if (self === undefined) return;
    const opens = at === 0 || words[at]?.gap === 'end';
    const closes = at + 1 === words.length || words[at + 1]?.gap === 'end';
    const previous = opens ? undefined : known[at - 1];
    const next = closes ? undefined : known[at + 1];
    const previous2 = previous === undefined || words[at - 1]?.gap === 'end' ? undefined : known[at - 2];
    const next2 = next === undefined || words[at + 2]?.gap === 'end' ? undefined : known[at + 2];

    out.open(self.row, self.own);
    const seen = this.#see(at, { self, previous, next, previous2, next2 });
    out.fill(OF_ALL, seen);
    if (previous) out.fill(WITH_PREVIOUS, seen);
    if (next) out.fill(WITH_NEXT, seen);
    for (let n = 2; n <= NEAR && at - n >= 0; n++) {
      if (words[at - n + 1]?.gap === 'end') break;
      out.add(mix(T.near, known[at - n]?.hash ?? EDGE));
    }
    const run = runs[at];
    if (run) this.#addRun(at, run, out);
  }

  /** Fills the slots of what is seen of a word; those of a run are {@link #addRun}'s. */
  #see(at: number, { self, previous, next, previous2, next2 }: Neighbours): Int32Array {
    const { gazette, gaps } = this.parts;
    const seen = this.#seen;
    const shapeBefore = previous?.shape ?? 0;
    seen[SEEN.word] = self.hash;
    seen[SEEN.shape] = self.shape;
    seen[SEEN.shapeBefore] = shapeBefore;
    seen[SEEN.shapeAfter] = next?.shape ?? 0;
    seen[SEEN.shapes] = shapeBefore * 64 + self.shape;
    seen[SEEN.list] = self.list;
    seen[SEEN.listBefore] = previous?.list ?? EDGE << 12;
    seen[SEEN.listAfter] = next?.list ?? EDGE << 12;
    seen[SEEN.shapeList] = self.shape * 64 + self.list;
    seen[SEEN.gazette] = gazette.codes[at] ?? 0;
    seen[SEEN.gazetteBefore] = previous ? (gazette.codes[at - 1] ?? 0) : 0;
    seen[SEEN.gazetteAfter] = next ? (gazette.codes[at + 1] ?? 0) : 0;
    seen[SEEN.gazetteTypes] = gazette.types[at] ?? 0;
    seen[SEEN.previous] = previous?.hash ?? EDGE;
    seen[SEEN.next] = next?.hash ?? EDGE;
    seen[SEEN.previous2] = previous2?.hash ?? EDGE;
    seen[SEEN.next2] = next2?.hash ?? EDGE;
    seen[SEEN.cue] = previous?.cue ?? 0;
    seen[SEEN.cueBefore] = previous2?.cue ?? 0;
    seen[SEEN.cueAfter] = next?.cueAfter ?? 0;
    seen[SEEN.gapBefore] = gaps[at] ?? 0;
    seen[SEEN.gapAfter] = gaps[at + 1] ?? 0;
    seen[SEEN.suffixBefore] = previous?.suffix ?? 0;
    seen[SEEN.suffixAfter] = next?.suffix ?? 0;
    seen[SEEN.prefixAfter] = next?.prefix ?? 0;
    return seen;
  }

  #addRun(at: number, { from, to, longTo }: Run, out: FeatureList): void {
    const { known } = this.parts;
    const seen = this.#seen;
    seen[SEEN.runFirst] = known[from]?.hash ?? 0;
    seen[SEEN.runLast] = known[to - 1]?.hash ?? 0;
    seen[SEEN.runLength] = Math.min(to - from, 5);
    seen[SEEN.placeInRun] = Math.min(at - from, 3);
    seen[SEEN.runLong] = known[longTo - 1]?.hash ?? 0;
    seen[SEEN.runCrosses] = longTo > to ? 1 : 0;
    out.fill(IN_RUN, seen);
  }
}
