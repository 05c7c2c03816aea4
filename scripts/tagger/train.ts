import { chain, LABELS, forbidden } from '@/lib/tagger';
import type { TaggerModel } from '@/lib/tagger';
import type { Example } from './data';

const COUNT = LABELS.length;

export interface TrainingOptions {
  readonly lang: string;
  /** Passes over the examples. */
  readonly epochs: number;
  /** Features seen fewer times are left out. */
  readonly least: number;
  /** No more features are kept than this: those with the largest weights. */
  readonly most: number;
  /** First step of AdaGrad. */
  readonly rate: number;
  /** Strength of the pull of all weights towards 0, per example. */
  readonly decay: number;
  /** The share of features left out of each word at each pass, so that no feature is relied on alone. */
  readonly dropout: number;
  readonly words: Uint32Array;
  readonly wordBits: Uint8Array;
}

/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) by stochastic gradient descent with
 * AdaGrad (Duchi, Hazan and Singer 2011). The same examples and options give the same model.
 */
export function train(
  examples: readonly Example[],
  options: TrainingOptions,
  log: (line: string) => void,
): TaggerModel {
  const numbers = numbered(examples, options.least);
  const sentences = examples
    .filter(({ labels }) => labels.length > 0)
    .map(({ features, labels }) => ({
      features: features.map((hashes) => Int32Array.from(distinct(hashes, numbers))),
      labels,
    }));
  const learner = new Learner(numbers.size, options);
  const random = generator(7);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(sentences, random);
    let likelihood = 0;
    for (const sentence of sentences) likelihood += learner.learn(sentence, random);
    // The mean of the later passes is steadier than the last.
    if (epoch >= options.epochs / 2) learner.count(1 / (options.epochs - Math.ceil(options.epochs / 2)));
    log(`pass ${String(epoch + 1)}: ${(likelihood / sentences.length).toFixed(4)}`);
  }
  return pruned(learner.average, learner.transitions, numbers, options);
}

/** A sentence to learn from: the numbers of the features of each word, and its labels. */
interface Sentence {
  readonly features: readonly Int32Array[];
  readonly labels: Uint8Array;
}

/** Weights that are being learned. */
class Learner {
  readonly transitions = new Float32Array(COUNT * COUNT);
  readonly average: Float32Array;
  readonly #weights: Float32Array;
  readonly #squares: Float32Array;
  readonly #transitionSquares = new Float32Array(COUNT * COUNT).fill(1e-6);
  readonly #step = new Float32Array(COUNT);
  readonly #options: TrainingOptions;

  constructor(features: number, options: TrainingOptions) {
    const size = features * COUNT;
    this.#weights = new Float32Array(size);
    this.#squares = new Float32Array(size).fill(1e-6);
    this.average = new Float32Array(size);
    this.#options = options;
  }

  /** Learns from one sentence, and gives the log likelihood that its labels had before. */
  learn({ features, labels }: Sentence, random: () => number): number {
    const { dropout } = this.#options;
    const kept = dropout > 0 ? features.map((list) => list.filter(() => random() >= dropout)) : features;
    const scores = this.#scores(kept);
    const factor = this.transitions.map((value, i) =>
      forbidden(Math.floor(i / COUNT), i % COUNT) ? 0 : Math.exp(value),
    );
    const read = chain(scores, factor, labels.length);
    let likelihood = read.logLikelihood;
    labels.forEach((gold, word) => {
      likelihood -= scores[word * COUNT + gold]!;
      if (word > 0) likelihood -= this.transitions[labels[word - 1]! * COUNT + gold]!;
      this.#learnFeatures(kept[word] ?? new Int32Array(0), word, gold, read.marginals);
      if (word > 0) this.#learnTransitions(word, { previous: labels[word - 1]!, gold }, { ...read, factor });
    });
    return likelihood;
  }

  /** Adds a share of the weights to their mean. */
  count(share: number): void {
    const { average } = this;
    for (let i = 0; i < average.length; i++) average[i]! += this.#weights[i]! * share;
  }

  #scores(features: readonly Int32Array[]): Float32Array {
    const scores = new Float32Array(features.length * COUNT);
    features.forEach((list, word) => {
      for (const feature of list) {
        for (let label = 0; label < COUNT; label++)
          scores[word * COUNT + label]! += this.#weights[feature * COUNT + label]!;
      }
    });
    return scores;
  }

  #learnFeatures(features: Int32Array, word: number, gold: number, marginals: Float32Array): void {
    const { decay, rate } = this.#options;
    const step = this.#step;
    const [weights, squares] = [this.#weights, this.#squares];
    for (let label = 0; label < COUNT; label++)
      step[label] = marginals[word * COUNT + label]! - (label === gold ? 1 : 0);
    for (const feature of features) {
      for (let label = 0; label < COUNT; label++) {
        const i = feature * COUNT + label;
        const gradient = step[label]! + decay * weights[i]!;
        squares[i]! += gradient * gradient;
        weights[i]! -= (rate * gradient) / Math.sqrt(squares[i]!);
      }
    }
  }

  #learnTransitions(
    word: number,
    labels: { readonly previous: number; readonly gold: number },
    { forward, backward, potentials, factor }: Factors,
  ): void {
    const { decay, rate } = this.#options;
    for (let previous = 0; previous < COUNT; previous++) {
      for (let label = 0; label < COUNT; label++) {
        const i = previous * COUNT + label;
        if (factor[i] === 0) continue;
        const expected =
          forward[(word - 1) * COUNT + previous]! *
          factor[i]! *
          potentials[word * COUNT + label]! *
          backward[word * COUNT + label]!;
        const seen = previous === labels.previous && label === labels.gold ? 1 : 0;
        const gradient = expected - seen + decay * this.transitions[i]!;
        this.#transitionSquares[i]! += gradient * gradient;
        this.transitions[i]! -= (rate * gradient) / Math.sqrt(this.#transitionSquares[i]!);
      }
    }
  }
}

type Factors = Pick<ReturnType<typeof chain>, 'forward' | 'backward' | 'potentials'> & {
  readonly factor: Float32Array;
};

/** The features with the largest weights, in order of their hashes. */
function pruned(
  weights: Float32Array,
  transitions: Float32Array,
  numbers: ReadonlyMap<number, number>,
  { lang, most, words, wordBits }: TrainingOptions,
): TaggerModel {
  const ranked = [...numbers].map(([hash, number]) => {
    const row = weights.subarray(number * COUNT, (number + 1) * COUNT);
    return { hash, row, norm: row.reduce((sum, value) => sum + value * value, 0) };
  });
  ranked.sort((a, b) => b.norm - a.norm || a.hash - b.hash);
  const kept = ranked.slice(0, most).sort((a, b) => a.hash - b.hash);
  const out = new Float32Array(kept.length * COUNT);
  kept.forEach(({ row }, i) => {
    out.set(row, i * COUNT);
  });
  return {
    lang,
    keys: Uint32Array.from(kept, ({ hash }) => hash),
    weights: out,
    transitions,
    words,
    wordBits,
  };
}

/** Numbers the features that are seen often enough. */
function numbered(examples: readonly Example[], least: number): Map<number, number> {
  const seen = new Map<number, number>();
  for (const { features } of examples) {
    for (const hashes of features) {
      for (const hash of hashes) seen.set(hash, (seen.get(hash) ?? 0) + 1);
    }
  }
  const numbers = new Map<number, number>();
  for (const [hash, times] of seen) if (times >= least) numbers.set(hash, numbers.size);
  return numbers;
}

function* distinct(hashes: Uint32Array, numbers: ReadonlyMap<number, number>): Generator<number> {
  for (const hash of hashes) {
    const number = numbers.get(hash);
    if (number !== undefined) yield number;
  }
}

/** Numbers between 0 and 1 that look random and are the same every time (a linear congruential generator). */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1));
    [list[i], list[k]] = [list[k]!, list[i]!];
  }
}
