import type { Knowledge } from '@/lib/knowledge';
import type { NameGrammar } from '@/lib/languages';
import { hashText, LABELS, mix, mixTwo, type FeatureSequence } from '@/lib/tagger';
import type { Candidate, ReadBlock } from './candidates';
import type { CueReader } from './cues';
import { gazetteOf, runsOf, type Gazette, type Run } from './feature-context';
import type { Word } from './words';

/**
 * What a tagger sees of a word: itself, its letters, its capitals, its neighbours, what the grammar and the pack know of
 * them. Each feature is one of these templates filled with a value. The numbers are part of trained models: a change asks
 * for training anew.
 */
const T = {
  bias: 0,
  word: 1,
  stem: 2,
  prefix: 3,
  suffix: 4,
  shape: 5,
  shapeWord: 6,
  shapes: 7,
  list: 8,
  listShape: 9,
  lists: 10,
  gazette: 11,
  gazetteCue: 12,
  gazetteNext: 13,
  gazettePrevious: 14,
  before: 15,
  after: 16,
  before2: 17,
  after2: 18,
  pairBefore: 19,
  pairAfter: 20,
  suffixBefore: 21,
  suffixAfter: 22,
  cue: 23,
  cue2: 24,
  cueAfter: 25,
  gapBefore: 26,
  gapAfter: 27,
  runFirst: 28,
  runLast: 29,
  runPlace: 30,
  runLong: 31,
  near: 32,
  gazetteTypes: 33,
  listBefore: 34,
  listAfter: 35,
  around: 36,
  cueShape: 37,
  classBefore: 38,
  shapeBefore: 39,
} as const;

/** Where there is no word: before the first and after the last of a sentence. */
const EDGE = 1;
const LONGEST_AFFIX = 4;
/** The words before that are looked at without regard to their order. */
const NEAR = 4;

/** What is known of a word wherever it stands. */
interface Known {
  readonly hash: number;
  /** Features of the word by itself. */
  readonly own: readonly number[];
  /** Bits: of the model's word list, first name in the pack, everyday word. */
  readonly list: number;
  readonly cue: number;
  readonly cueAfter: number;
  readonly suffix: number;
  readonly prefix: number;
  /** What features have been weighed to, by label: those of the word by itself, and its own as a neighbour. */
  readonly weighed: Weighed;
}

interface Weighed {
  own?: Int32Array;
  /** By {@link Beside}. */
  readonly beside: (Int32Array | undefined)[];
}

/** The templates of neighbours, numbered one after the other: what they are weighed to is looked up by it at every word. */
const BESIDE = [T.before, T.after, T.before2, T.after2, T.near] as const;
const NOTHING_WEIGHED: readonly (Int32Array | undefined)[] = BESIDE.map(() => undefined);
const [BEFORE, AFTER, BEFORE_2, AFTER_2, NEAR_BEFORE] = [0, 1, 2, 3, 4] as const;
type Beside = 0 | 1 | 2 | 3 | 4;

export interface FeatureTools {
  readonly knowledge: Knowledge;
  readonly cues: CueReader;
  /** The bits of a word of the model's own list, by its hash. */
  listed(hash: number): number;
  /**
   * Weighs features with the model that is asked. With it, features of a word that do not depend on where it stands are weighed
   * once, and come as sums; without it, all come as hashes.
   */
  readonly weigh?: (hashes: readonly number[]) => Int32Array;
}

const CUES = ['title', 'office', 'speaks', 'place', 'organisation', 'whole', 'between'] as const;
const CAPITALS = ['none', 'initial', 'all', 'mixed'] as const;
const GAPS = ['space', 'hyphen', 'dot', 'ampersand', 'possessive', 'comma', 'sign', 'end'] as const;

/** Reads the features of the words of an article, remembering words: an article repeats itself. */
export class FeatureReader {
  readonly #tools: FeatureTools;
  readonly #known = new Map<NameGrammar, Map<string, Known>>();

  constructor(tools: FeatureTools) {
    this.#tools = tools;
  }

  /** The features of all words of a block, given the aliases in it. Linear in the number of words. */
  read(block: ReadBlock, candidates: readonly Candidate[]): FeatureSequence {
    const { words } = block;
    const starts = new Uint32Array(words.length + 1);
    const { weigh } = this.#tools;
    const out = weigh ? new Weighing(words.length, weigh) : new Output(words.length * 56);
    const known = words.map((word) => this.#knownOf(word, block.language.names));
    const gazette = gazetteOf(words.length, candidates);
    const runs = runsOf(block);
    const gaps = words.map((word, i) => gapOf(block, word, words[i - 1]));
    for (let at = 0; at < words.length; at++) {
      addWord({ block, at, known, gazette, run: runs[at], gaps }, out);
      starts[at + 1] = out.length;
    }
    return { hashes: out.done(), starts, ...(out instanceof Weighing && { sums: out.sums }) };
  }

  #knownOf(word: Word, grammar: NameGrammar): Known {
    let words = this.#known.get(grammar);
    if (words === undefined) this.#known.set(grammar, (words = new Map<string, Known>()));
    let known = words.get(word.folded);
    if (known === undefined) words.set(word.folded, (known = this.#look(word.folded, grammar)));
    return known;
  }

  #look(word: string, grammar: NameGrammar): Known {
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
    own.push(mix(T.list, list));
    return {
      hash,
      own,
      list,
      cue: cue === undefined ? 0 : CUES.indexOf(cue) + 1,
      cueAfter: after === undefined ? 0 : CUES.indexOf(after) + 1,
      suffix: hashText(word, Math.max(0, length - 3)),
      prefix: hashText(word, 0, Math.min(2, length)),
      weighed: { beside: NOTHING_WEIGHED.slice() },
    };
  }
}

interface Place {
  readonly block: ReadBlock;
  readonly at: number;
  readonly known: readonly Known[];
  readonly gazette: Gazette;
  readonly run: Run | undefined;
  readonly gaps: readonly number[];
}

function addWord({ block, at, known, gazette, run, gaps }: Place, out: Output): void {
  const { words } = block;
  const word = words[at];
  const self = known[at];
  if (word === undefined || self === undefined) return;
  const opens = word.gap === 'end' || at === 0;
  const closes = words[at + 1] === undefined || words[at + 1]?.gap === 'end';
  const previous = opens ? undefined : known[at - 1];
  const next = closes ? undefined : known[at + 1];
  const beyond = previous === undefined || words[at - 1]?.gap === 'end' ? undefined : known[at - 2];
  const later = next === undefined || words[at + 2]?.gap === 'end' ? undefined : known[at + 2];
  const shape = shapeOf(word, block);
  const shapeBefore = opens ? 0 : shapeOf(words[at - 1], block);
  const shapeAfter = closes ? 0 : shapeOf(words[at + 1], block);
  const gazetteHere = gazette.codes[at] ?? 0;
  const cue = previous?.cue ?? 0;

  out.open(at);
  out.addOwn(self);
  out.add(mix(T.shape, shape));
  out.add(mixTwo(T.shapeWord, shape, self.hash));
  out.add(mixTwo(T.shapes, shapeBefore * 64 + shape, shapeAfter));
  out.add(mixTwo(T.shapeBefore, shapeBefore, shape));
  out.add(mixTwo(T.listShape, self.list, shape));
  out.add(mixTwo(T.lists, self.list, next?.list ?? EDGE << 12));
  out.add(mixTwo(T.listBefore, previous?.list ?? EDGE << 12, shape));
  out.add(mixTwo(T.listAfter, next?.list ?? EDGE << 12, shape));

  out.add(mix(T.gazette, gazetteHere));
  out.add(mixTwo(T.gazetteTypes, gazette.types[at] ?? 0, shape));
  out.add(mixTwo(T.gazetteCue, gazetteHere, cue));
  out.add(mixTwo(T.gazettePrevious, gazetteHere, opens ? 0 : (gazette.codes[at - 1] ?? 0)));
  out.add(mixTwo(T.gazetteNext, gazetteHere, closes ? 0 : (gazette.codes[at + 1] ?? 0)));

  out.addBeside(BEFORE, previous);
  out.addBeside(AFTER, next);
  out.addBeside(BEFORE_2, beyond);
  out.addBeside(AFTER_2, later);
  out.add(mixTwo(T.pairBefore, previous?.hash ?? EDGE, self.hash));
  out.add(mixTwo(T.pairAfter, self.hash, next?.hash ?? EDGE));
  out.add(mixTwo(T.around, previous?.hash ?? EDGE, next?.hash ?? EDGE));
  if (previous) out.add(mixTwo(T.suffixBefore, previous.suffix, shape));
  if (next) {
    out.add(mixTwo(T.suffixAfter, next.suffix, shape));
    out.add(mixTwo(T.classBefore, next.prefix, shape));
  }
  out.add(mixTwo(T.cue, cue, beyond?.cue ?? 0));
  out.add(mixTwo(T.cueShape, cue, shape * 64 + self.list));
  out.add(mixTwo(T.cueAfter, next?.cueAfter ?? 0, shape));
  out.add(mixTwo(T.gapBefore, gaps[at] ?? 0, shape));
  out.add(mixTwo(T.gapAfter, gaps[at + 1] ?? 0, shape));
  for (let n = 2; n <= NEAR && at - n >= 0; n++) {
    if (words[at - n + 1]?.gap === 'end') break;
    const near = known[at - n];
    if (near) out.addBeside(NEAR_BEFORE, near);
  }
  if (run) {
    out.add(mix(T.runFirst, known[run.from]?.hash ?? 0));
    out.add(mix(T.runLast, known[run.to - 1]?.hash ?? 0));
    out.add(mixTwo(T.runPlace, Math.min(run.to - run.from, 5), Math.min(at - run.from, 3)));
    out.add(mixTwo(T.runLong, known[run.longTo - 1]?.hash ?? 0, run.longTo - run.to > 0 ? 1 : 0));
  }
}

/** Capitals, digits, length and place in the sentence, as a small number. */
function shapeOf(word: Word | undefined, { casing }: ReadBlock): number {
  if (word === undefined) return 0;
  if (word.number) return 1 + Math.min(word.folded.length, 5);
  const length = word.folded.length > 3 ? 2 : word.folded.length > 1 ? 1 : 0;
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

/** Collects features: a list of numbers that grows without boxing them. */
class Output {
  #values: Uint32Array;
  length = 0;

  constructor(expected: number) {
    this.#values = new Uint32Array(Math.max(expected, 64));
  }

  /** What comes now is of this word. */
  open(_at: number): void {
    // A list has its words one after the other.
  }

  add(value: number): void {
    if (this.length === this.#values.length) {
      const more = new Uint32Array(this.length * 2);
      more.set(this.#values);
      this.#values = more;
    }
    this.#values[this.length++] = value;
  }

  /** The features of a word by itself. */
  addOwn({ own }: Known): void {
    for (const feature of own) this.add(feature);
  }

  /** A neighbour, where there is one, as such. */
  addBeside(place: Beside, word: Known | undefined): void {
    this.add(mix(BESIDE[place], word?.hash ?? EDGE));
  }

  done(): Uint32Array {
    return this.#values.subarray(0, this.length);
  }
}

/** Collects features, those that do not depend on the place weighed and summed up. */
class Weighing extends Output {
  readonly sums: Int32Array;
  readonly #weigh: (hashes: readonly number[]) => Int32Array;
  readonly #edges = NOTHING_WEIGHED.slice();
  #row = 0;

  constructor(words: number, weigh: (hashes: readonly number[]) => Int32Array) {
    super(words * 36);
    this.sums = new Int32Array(words * LABELS.length);
    this.#weigh = weigh;
  }

  override open(at: number): void {
    this.#row = at * LABELS.length;
  }

  override addOwn({ own, weighed }: Known): void {
    this.#sum((weighed.own ??= this.#weigh(own)));
  }

  override addBeside(place: Beside, word: Known | undefined): void {
    const weights = word ? word.weighed.beside : this.#edges;
    this.#sum((weights[place] ??= this.#weigh([mix(BESIDE[place], word?.hash ?? EDGE)])));
  }

  #sum(weights: Int32Array): void {
    const { sums } = this;
    for (let label = 0; label < LABELS.length; label++) {
      const i = this.#row + label;
      sums[i] = (sums[i] ?? 0) + (weights[label] ?? 0);
    }
  }
}
