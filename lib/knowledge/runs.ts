/** Of so many runs, the start of one is written down. The others are summed up when they are asked for. */
const STEP = 16;
const STEP_BITS = 4;

type Lengths = Uint8Array | Uint16Array;

/** Where every sixteenth run starts, the first at 0, given the lengths of runs that lie one after the other. */
export function runStarts(lengths: Lengths): Uint32Array {
  const starts = new Uint32Array((lengths.length >>> STEP_BITS) + 1);
  let sum = 0;
  lengths.forEach((length, i) => {
    if (i % STEP === 0) starts[i >>> STEP_BITS] = sum;
    sum += length;
  });
  if (lengths.length % STEP === 0) starts[lengths.length >>> STEP_BITS] = sum;
  return starts;
}

/**
 * Runs of different lengths in a column. Opening one costs nothing: a pass over all lengths is what the first answer of a background
 * that has just been started would wait for.
 */
export class Runs {
  readonly #lengths: Lengths;
  readonly #starts: Uint32Array;

  /** @param starts what {@link runStarts} made of the lengths */
  constructor(lengths: Lengths, starts: Uint32Array) {
    this.#lengths = lengths;
    this.#starts = starts;
  }

  get count(): number {
    return this.#lengths.length;
  }

  /** Where a run starts; of the number behind the last, where the last ends. Adds up to fifteen lengths. */
  start(run: number): number {
    const block = run >>> STEP_BITS;
    let start = this.#starts[block] ?? 0;
    for (let i = block << STEP_BITS; i < run; i++) start += this.#lengths[i] ?? 0;
    return start;
  }

  /** Where a run ends, given its start. */
  end(run: number, start: number): number {
    return start + (this.#lengths[run] ?? 0);
  }

  /** Whether the runs fill a column of so many elements. Looks at the last starts only. */
  fill(column: number): boolean {
    return (
      this.#starts.length === (this.#lengths.length >>> STEP_BITS) + 1 &&
      this.start(this.#lengths.length) === column
    );
  }

  /** Whether the starts are those of the lengths: one pass, for files that did not come with this code. */
  areSound(): boolean {
    const starts = runStarts(this.#lengths);
    return starts.length === this.#starts.length && starts.every((start, i) => start === this.#starts[i]);
  }
}
