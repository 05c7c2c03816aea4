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
  const size = numbers.size * COUNT;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(1e-6);
  const transitions = new Float32Array(COUNT * COUNT);
  const transitionSquares = new Float32Array(COUNT * COUNT).fill(1e-6);
  const average = new Float32Array(size);
  const random = generator(7);
  const step = new Float32Array(COUNT);
  const { epochs, rate, decay, dropout } = options;

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(sentences, random);
    let likelihood = 0;
    for (const { features, labels } of sentences) {
      const kept = dropout > 0 ? features.map((list) => list.filter(() => random() >= dropout)) : features;
      const scores = new Float32Array(labels.length * COUNT);
      kept.forEach((list, word) => {
        for (const feature of list) {
          for (let label = 0; label < COUNT; label++)
            scores[word * COUNT + label]! += weights[feature * COUNT + label]!;
        }
      });
      const factor = transitions.map((value, i) =>
        forbidden(Math.floor(i / COUNT), i % COUNT) ? 0 : Math.exp(value),
      );
      const { forward, backward, potentials, marginals, logLikelihood } = chain(
        scores,
        factor,
        labels.length,
      );
      likelihood += logLikelihood;
      labels.forEach((gold, word) => {
        likelihood -=
          scores[word * COUNT + gold]! + (word > 0 ? transitions[labels[word - 1]! * COUNT + gold]! : 0);
        for (let label = 0; label < COUNT; label++)
          step[label] = marginals[word * COUNT + label]! - (label === gold ? 1 : 0);
        for (const feature of kept[word] ?? []) {
          for (let label = 0; label < COUNT; label++) {
            const i = feature * COUNT + label;
            const gradient = step[label]! + decay * weights[i]!;
            squares[i]! += gradient * gradient;
            weights[i]! -= (rate * gradient) / Math.sqrt(squares[i]!);
          }
        }
        if (word === 0) return;
        for (let previous = 0; previous < COUNT; previous++) {
          for (let label = 0; label < COUNT; label++) {
            const i = previous * COUNT + label;
            if (factor[i] === 0) continue;
            const expected =
              forward[(word - 1) * COUNT + previous]! *
              factor[i]! *
              potentials[word * COUNT + label]! *
              backward[word * COUNT + label]!;
            const seen = previous === labels[word - 1] && label === gold ? 1 : 0;
            const gradient = expected - seen + decay * transitions[i]!;
            transitionSquares[i]! += gradient * gradient;
            transitions[i]! -= (rate * gradient) / Math.sqrt(transitionSquares[i]!);
          }
        }
      });
    }
    // The mean of the later passes is steadier than the last.
    if (epoch >= epochs / 2) {
      const share = 1 / (epochs - Math.ceil(epochs / 2));
      for (let i = 0; i < size; i++) average[i]! += weights[i]! * share;
    }
    log(`pass ${String(epoch + 1)}: ${(likelihood / sentences.length).toFixed(4)}`);
  }
  return pruned(average, transitions, numbers, options);
}

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
