import { runStarts, Runs } from './runs';

const LOW = 0x1_0000_0000;
const HIGH_BITS = 16;

/**
 * How many of a hash's 16 high bits choose its bucket, for so many keys: about four keys come to a bucket. Its 32 low bits
 * are kept in the bucket, so a string that is no key is taken for one once in 10⁹ look-ups.
 */
export function bucketBits(keys: number): number {
  return Math.max(0, Math.min(HIGH_BITS, Math.ceil(Math.log2(Math.max(keys, 1))) - 2));
}

/** A hash as it stands in an index: the bucket above, the low bits below. */
export function narrowed(hash: number, bits: number): number {
  return (Math.floor(hash / LOW) >>> (HIGH_BITS - bits)) * LOW + (hash >>> 0);
}

/**
 * A 48-bit hash of a string's UTF-16 code units, as an integer below 2⁴⁸. Two multiplicative hashes with the finaliser of
 * MurmurHash3.
 */
export function hash48(text: string): number {
  let a = 0x9e3779b1;
  let b = 0x7f4a7c15;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x85ebca6b);
    b = Math.imul(b ^ unit, 0x27d4eb2f);
  }
  a = finalise(a ^ (b >>> 13));
  b = finalise(b ^ a);
  return (b & 0xffff) * LOW + (a >>> 0);
}

function finalise(value: number): number {
  let x = value;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}

/** What a set of strings is kept in: how many hashes each bucket has, where buckets start, and the hashes' low bits in order. */
export interface HashColumns {
  readonly counts: Uint16Array;
  readonly starts: Uint32Array;
  readonly lows: Uint32Array;
}

/** Lays {@link narrowed} hashes out in columns. They must be sorted, different, and at most 65,535 to a bucket. */
export function hashColumns(sorted: readonly number[], bits: number): HashColumns {
  const counts = new Uint16Array(2 ** bits);
  const lows = new Uint32Array(sorted.length);
  sorted.forEach((hash, i) => {
    const bucket = Math.floor(hash / LOW);
    if (counts[bucket] === 0xffff) throw new Error('Too many keys for one hash index');
    counts[bucket] = (counts[bucket] ?? 0) + 1;
    lows[i] = hash >>> 0;
  });
  return { counts, starts: runStarts(counts), lows };
}

/** Finds strings in {@link HashColumns} by their hashes. */
export class HashIndex {
  readonly #buckets: Runs;
  readonly #lows: Uint32Array;
  readonly #bits: number;

  constructor({ counts, starts, lows }: HashColumns) {
    this.#buckets = new Runs(counts, starts);
    this.#lows = lows;
    this.#bits = Math.log2(counts.length);
    if (!Number.isInteger(this.#bits) || this.#bits > HIGH_BITS)
      throw new Error('The hash index has odd buckets');
    if (!this.#buckets.fill(lows.length)) throw new Error('The hash index does not add up');
  }

  /** See {@link Runs.areSound}. */
  isSound(): boolean {
    return this.#buckets.areSound();
  }

  /** The position of the string among the sorted hashes, or -1. One binary search in a bucket. */
  find(text: string): number {
    const hash = narrowed(hash48(text), this.#bits);
    const bucket = Math.floor(hash / LOW);
    const low = hash >>> 0;
    let from = this.#buckets.start(bucket);
    let to = this.#buckets.end(bucket, from);
    while (from < to) {
      const middle = (from + to) >>> 1;
      const there = this.#lows[middle] ?? 0;
      if (there === low) return middle;
      if (there < low) from = middle + 1;
      else to = middle;
    }
    return -1;
  }
}
