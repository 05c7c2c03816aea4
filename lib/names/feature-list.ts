import { LABELS, type FeatureSequence } from '@/lib/tagger';
import { fill, type Templates } from './templates';

/** Adds what features weigh, by label, to a row of sums. */
export type Weigh = (hashes: readonly number[], sums: Int32Array, at: number) => void;

/** What features weigh together, by label: rows of one list, for an article has many hundreds of them. */
export class WeighedRows {
  readonly #weigh: Weigh;
  #sums = new Int32Array(512 * LABELS.length);
  #end = 0;

  constructor(weigh: Weigh) {
    this.#weigh = weigh;
  }

  /** Weighs features, and gives the row that {@link addTo} takes. */
  add(features: readonly number[]): number {
    const row = this.#end;
    this.#end += LABELS.length;
    if (this.#end > this.#sums.length) {
      const more = new Int32Array(this.#sums.length * 2);
      more.set(this.#sums);
      this.#sums = more;
    }
    this.#weigh(features, this.#sums, row);
    return row;
  }

  addTo(sums: Int32Array, at: number, row: number): void {
    const weighed = this.#sums;
    for (let label = 0; label < LABELS.length; label++)
      sums[at + label] = (sums[at + label] ?? 0) + (weighed[row + label] ?? 0);
  }
}

/** A word has about so many features beside its own. */
const USUAL = 32;
/** No word has more features than this. */
const MOST = 128;

/** Collects the features of words, one after the other, in a list of numbers that grows without boxing them. */
export class FeatureList {
  #hashes: Uint32Array;
  #length = 0;
  #words = 0;
  readonly #starts: Uint32Array;
  readonly #rows: WeighedRows | undefined;
  readonly #sums: Int32Array;

  constructor(words: number, rows: WeighedRows | undefined) {
    this.#hashes = new Uint32Array(words * USUAL + MOST);
    this.#starts = new Uint32Array(words + 1);
    this.#rows = rows;
    this.#sums = new Int32Array(rows ? words * LABELS.length : 0);
  }

  /** Opens the next word with the features that it has wherever it stands: weighed, as a row, or as a list. */
  open(row: number, features: readonly number[]): void {
    const word = this.#words++;
    this.#starts[word] = this.#length;
    if (this.#length + MOST > this.#hashes.length) {
      const more = new Uint32Array(this.#hashes.length * 2);
      more.set(this.#hashes);
      this.#hashes = more;
    }
    if (this.#rows) this.#rows.addTo(this.#sums, word * LABELS.length, row);
    else for (const feature of features) this.add(feature);
  }

  /** A feature of the word that was opened last. */
  add(hash: number): void {
    this.#hashes[this.#length++] = hash;
  }

  fill(templates: Templates, seen: Int32Array): void {
    this.#length = fill(templates, seen, this.#hashes, this.#length);
  }

  done(): FeatureSequence {
    this.#starts[this.#words] = this.#length;
    const sequence = { hashes: this.#hashes.subarray(0, this.#length), starts: this.#starts };
    return this.#rows ? { ...sequence, sums: this.#sums } : sequence;
  }
}
