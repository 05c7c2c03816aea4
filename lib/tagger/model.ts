import { decode } from './decode';
import { LABELS, type FeatureSequence, type Tagger, type TaggerModel } from './types';

/**
 * The file of a model, little-endian:
 *
 *     8  "hwmtag" and two digits of version
 *     4  number of labels
 *     4  number of features
 *     4  number of words in its word list
 *     4  float: what a weight of 1 stands for
 *     8  BCP 47 of its language, padded with zeros
 *        float   transitions, previous × next
 *        uint32  hashes of the features, rising
 *        uint32  hashes of the words, rising
 *        int8    weights, feature × label
 *        uint8   bits of the words
 */
const MAGIC = 'hwmtag01';
const HEAD = 32;
const LABEL_COUNT = LABELS.length;
/** The largest weight that is kept: beyond it a feature is as good as certain. */
const STEPS = 127;

/** A model's file is not one, is damaged, or was made for another version. */
export class TaggerError extends Error {}

/** The bytes of a model, its weights rounded to one of 255 steps. */
export function writeTagger({ lang, keys, weights, transitions, words, wordBits }: TaggerModel): ArrayBuffer {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const scale = largest / STEPS || 1;
  const bytes = new ArrayBuffer(
    HEAD + 4 * (transitions.length + keys.length + words.length) + weights.length + wordBits.length,
  );
  const head = new DataView(bytes);
  for (let i = 0; i < MAGIC.length; i++) head.setUint8(i, MAGIC.charCodeAt(i));
  head.setUint32(8, LABEL_COUNT, true);
  head.setUint32(12, keys.length, true);
  head.setUint32(16, words.length, true);
  head.setFloat32(20, scale, true);
  for (let i = 0; i < lang.length; i++) head.setUint8(24 + i, lang.charCodeAt(i));
  let at = HEAD;
  for (const value of transitions) head.setFloat32((at += 4) - 4, value, true);
  for (const key of keys) head.setUint32((at += 4) - 4, key, true);
  for (const word of words) head.setUint32((at += 4) - 4, word, true);
  for (const weight of weights) head.setInt8(at++, Math.round(weight / scale));
  for (const bits of wordBits) head.setUint8(at++, bits);
  return bytes;
}

/**
 * Opens a model. Takes some milliseconds, and a few megabytes of memory beside the file's own.
 *
 * @throws TaggerError where the bytes are no model of this version
 */
export function openTagger(bytes: ArrayBuffer): Tagger {
  const head = new DataView(bytes);
  if (bytes.byteLength < HEAD || textOf(bytes, 0, 8) !== MAGIC) {
    throw new TaggerError('This is no tagger of this version.');
  }
  const features = head.getUint32(12, true);
  const words = head.getUint32(16, true);
  const scale = head.getFloat32(20, true);
  const transitionCount = LABEL_COUNT * LABEL_COUNT;
  const size = HEAD + 4 * (transitionCount + features + words) + features * LABEL_COUNT + words;
  if (head.getUint32(8, true) !== LABEL_COUNT || bytes.byteLength !== size) {
    throw new TaggerError('The tagger is damaged.');
  }
  let at = HEAD;
  const transitions = new Float32Array(bytes, at, transitionCount);
  const keys = new Uint32Array(bytes, (at += transitionCount * 4), features);
  const wordKeys = new Uint32Array(bytes, (at += features * 4), words);
  const weights = new Int8Array(bytes, (at += words * 4), features * LABEL_COUNT);
  const wordBits = new Uint8Array(bytes, at + features * LABEL_COUNT, words);
  const featureTable = new Table(keys);
  const wordTable = new Table(wordKeys);
  const decoder = decode(transitions);
  const model = { table: featureTable, weights, scale };

  return {
    lang: textOf(bytes, 24, 32).replace(/\0+$/u, ''),
    word(hash) {
      const index = wordTable.indexOf(hash);
      return index < 0 ? 0 : (wordBits[index] ?? 0);
    },
    weigh(hashes, sums, at) {
      for (const hash of hashes) addWeights(hash, model, sums, at);
    },
    score(features) {
      return scores(features, model);
    },
    tag(scored, from, to) {
      return decoder(scored.subarray(from * LABEL_COUNT, to * LABEL_COUNT), to - from);
    },
  };
}

interface Weights {
  readonly table: Table;
  readonly weights: Int8Array;
  readonly scale: number;
}

/** Adds the weights of a feature. Whole numbers: the order makes no difference. */
function addWeights(hash: number, { table, weights }: Weights, sums: Int32Array, at: number): void {
  const index = table.indexOf(hash);
  if (index < 0) return;
  const row = index * LABEL_COUNT;
  for (let label = 0; label < LABEL_COUNT; label++) {
    sums[at + label] = (sums[at + label] ?? 0) + (weights[row + label] ?? 0);
  }
}

/** The score of each label for each word. */
function scores({ hashes, starts, sums }: FeatureSequence, model: Weights): Float32Array {
  const words = starts.length - 1;
  const out = new Float32Array(words * LABEL_COUNT);
  const sum = new Int32Array(LABEL_COUNT);
  for (let word = 0; word < words; word++) {
    const row = word * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++) sum[label] = sums?.[row + label] ?? 0;
    const end = starts[word + 1] ?? 0;
    for (let i = starts[word] ?? 0; i < end; i++) addWeights(hashes[i] ?? 0, model, sum, 0);
    for (let label = 0; label < LABEL_COUNT; label++) out[row + label] = (sum[label] ?? 0) * model.scale;
  }
  return out;
}

/** How many of a hash's high bits choose its bucket: a key or two come to each of a model's. */
const BUCKET_BITS = 16;
/** How many say whether the key may be there at all: one in twenty of those that are not are looked for in vain. */
const SIEVE_BITS = 21;

/**
 * Finds the place of a hash in a rising list. Most features of a text are in no model: a sieve that fits into the
 * processor's cache tells so, and only the others cost a look into the list.
 */
class Table {
  readonly #keys: Uint32Array;
  readonly #starts = new Uint32Array((1 << BUCKET_BITS) + 1);
  readonly #sieve = new Uint32Array(1 << (SIEVE_BITS - 5));

  constructor(keys: Uint32Array) {
    this.#keys = keys;
    const starts = this.#starts;
    const sieve = this.#sieve;
    let bucket = 0;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] ?? 0;
      const bit = key >>> (32 - SIEVE_BITS);
      sieve[bit >>> 5] = (sieve[bit >>> 5] ?? 0) | (1 << (bit & 31));
      for (const own = key >>> (32 - BUCKET_BITS); bucket < own;) starts[++bucket] = i;
    }
    starts.fill(keys.length, bucket + 1);
  }

  indexOf(key: number): number {
    const bit = key >>> (32 - SIEVE_BITS);
    if (((this.#sieve[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return -1;
    const bucket = key >>> (32 - BUCKET_BITS);
    const end = this.#starts[bucket + 1] ?? 0;
    for (let i = this.#starts[bucket] ?? 0; i < end; i++) {
      const there = this.#keys[i] ?? 0;
      if (there >= key) return there === key ? i : -1;
    }
    return -1;
  }
}

function textOf(bytes: ArrayBuffer, from: number, to: number): string {
  return String.fromCharCode(...new Uint8Array(bytes, from, Math.min(to, bytes.byteLength) - from));
}
