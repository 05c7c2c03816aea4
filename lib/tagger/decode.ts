import { LABELS, TAGGED_TYPES, type TaggedSpan, type Tagging } from './types';

const COUNT = LABELS.length;
const OUTSIDE = 0;

/** True where `next` may not follow `previous`: a later word of a name after no word of one of its type. */
export function forbidden(previous: number, next: number): boolean {
  if (next === OUTSIDE || next % 2 === 1) return false;
  return previous !== next && previous !== next - 1;
}

/** True for a later word of a name: it follows one of its own type, the label before it or itself, and nothing else. */
function isInner(label: number): boolean {
  return label !== OUTSIDE && label % 2 === 0;
}

/** The labels that may follow each label: nothing is spent on the others. */
const FOLLOWING: readonly (readonly number[])[] = LABELS.map((_, label) =>
  [...LABELS.keys()].filter((next) => !forbidden(label, next)),
);
const NO_LABELS: readonly number[] = [];

/**
 * Makes a decoder of a linear chain (Lafferty, McCallum and Pereira 2001): the best sequence of labels by Viterbi, and the
 * probability of each label of each word by the forward-backward algorithm, scaled at every word.
 *
 * @param transitions weights of labels after labels, previous × next
 */
export function decode(transitions: Float32Array): (scores: Float32Array, words: number) => Tagging {
  const weight = Float32Array.from(transitions, (value, i) =>
    forbidden(Math.floor(i / COUNT), i % COUNT) ? -Infinity : value,
  );
  const factor = weight.map(Math.exp);
  return (scores, words) => {
    const { forward, backward, marginals, potentials } = chain(scores, factor, words);
    const best = viterbi(scores, weight, words);
    return { spans: spansOf(best, { forward, backward, potentials, factor }), marginals };
  };
}

interface Chain {
  /** Scaled so that each word's sums to 1. */
  readonly forward: Float64Array;
  /** Scaled so that forward × backward is the marginal. */
  readonly backward: Float64Array;
  /** exp of the scores, each word's largest being 1, divided by the scale of the forward pass. */
  readonly potentials: Float64Array;
}

/** The forward-backward algorithm. `factor` is the exp of the transitions; a name cannot go on at the first word. */
export function chain(
  scores: Float32Array,
  factor: Float32Array,
  words: number,
): Chain & { readonly marginals: Float32Array; readonly logLikelihood: number } {
  const potentials = new Float64Array(words * COUNT);
  const forward = new Float64Array(words * COUNT);
  let logLikelihood = 0;
  for (let word = 0; word < words; word++) {
    const row = word * COUNT;
    let largest = -Infinity;
    for (let label = 0; label < COUNT; label++) largest = Math.max(largest, scores[row + label] ?? 0);
    let total = 0;
    for (let label = 0; label < COUNT; label++) {
      const potential = Math.exp((scores[row + label] ?? 0) - largest);
      const reach = word === 0 ? (isInner(label) ? 0 : 1) : reachOf(label, forward, row - COUNT, factor);
      potentials[row + label] = potential;
      total += forward[row + label] = reach * potential;
    }
    for (let label = 0; label < COUNT; label++) {
      forward[row + label] = (forward[row + label] ?? 0) / total;
      potentials[row + label] = (potentials[row + label] ?? 0) / total;
    }
    logLikelihood += Math.log(total) + largest;
  }
  const backward = backwards(potentials, factor, words);
  const marginals = new Float32Array(words * COUNT);
  for (let i = 0; i < marginals.length; i++) marginals[i] = (forward[i] ?? 0) * (backward[i] ?? 0);
  return { forward, backward, potentials, marginals, logLikelihood };
}

/** What comes to a label from all that may stand before it. `row` is where the word before begins. */
function reachOf(label: number, forward: Float64Array, row: number, factor: Float32Array): number {
  let reach = 0;
  const first = isInner(label) ? label - 1 : 0;
  const last = isInner(label) ? label : COUNT - 1;
  for (let previous = first; previous <= last; previous++)
    reach += (forward[row + previous] ?? 0) * (factor[previous * COUNT + label] ?? 0);
  return reach;
}

/** The backward pass, scaled as the forward pass has scaled the potentials. */
function backwards(potentials: Float64Array, factor: Float32Array, words: number): Float64Array {
  const backward = new Float64Array(words * COUNT);
  const ahead = new Float64Array(COUNT);
  backward.fill(1, Math.max(0, words - 1) * COUNT);
  for (let word = words - 2; word >= 0; word--) {
    const row = word * COUNT;
    for (let next = 0; next < COUNT; next++)
      ahead[next] = (potentials[row + COUNT + next] ?? 0) * (backward[row + COUNT + next] ?? 0);
    for (let label = 0; label < COUNT; label++) {
      let reach = 0;
      const after = FOLLOWING[label] ?? NO_LABELS;
      for (let i = 0; i < after.length; i++) {
        const next = after[i] ?? 0;
        reach += (factor[label * COUNT + next] ?? 0) * (ahead[next] ?? 0);
      }
      backward[row + label] = reach;
    }
  }
  return backward;
}

function viterbi(scores: Float32Array, weight: Float32Array, words: number): Uint8Array {
  const from = new Uint8Array(words * COUNT);
  let reached = new Float64Array(COUNT);
  let next = new Float64Array(COUNT);
  for (let label = 0; label < COUNT; label++) {
    reached[label] = isInner(label) ? -Infinity : (scores[label] ?? 0);
  }
  for (let word = 1; word < words; word++) {
    for (let label = 0; label < COUNT; label++) {
      let best = -Infinity;
      let bestFrom = 0;
      const first = isInner(label) ? label - 1 : 0;
      const last = isInner(label) ? label : COUNT - 1;
      for (let previous = first; previous <= last; previous++) {
        const value = (reached[previous] ?? 0) + (weight[previous * COUNT + label] ?? 0);
        if (value > best) {
          best = value;
          bestFrom = previous;
        }
      }
      next[label] = best + (scores[word * COUNT + label] ?? 0);
      from[word * COUNT + label] = bestFrom;
    }
    [reached, next] = [next, reached];
  }
  const labels = new Uint8Array(words);
  let label = 0;
  for (let i = 1; i < COUNT; i++) if ((reached[i] ?? 0) > (reached[label] ?? 0)) label = i;
  for (let word = words - 1; word >= 0; word--) {
    labels[word] = label;
    label = from[word * COUNT + label] ?? 0;
  }
  return labels;
}

function spansOf(
  labels: Uint8Array,
  { forward, backward, potentials, factor }: Chain & { readonly factor: Float32Array },
): TaggedSpan[] {
  const spans: TaggedSpan[] = [];
  for (let from = 0; from < labels.length; from++) {
    const first = labels[from] ?? OUTSIDE;
    if (first === OUTSIDE) continue;
    const inner = first + 1;
    let to = from + 1;
    let probability = forward[from * COUNT + first] ?? 0;
    for (let last = first; labels[to] === inner; to++, last = inner) {
      probability *= (factor[last * COUNT + inner] ?? 0) * (potentials[to * COUNT + inner] ?? 0);
    }
    const last = to - from > 1 ? inner : first;
    // What comes after the name is anything but a further word of it.
    const end = (to - 1) * COUNT + last;
    let after = 0;
    if (to < labels.length) {
      for (let next = 0; next < COUNT; next++) {
        if (next === inner) continue;
        after +=
          (factor[last * COUNT + next] ?? 0) *
          (potentials[to * COUNT + next] ?? 0) *
          (backward[to * COUNT + next] ?? 0);
      }
    } else after = backward[end] ?? 1;
    const type = TAGGED_TYPES[(first - 1) >> 1];
    if (type !== undefined) spans.push({ from, to, type, probability: Math.min(1, probability * after) });
    from = to - 1;
  }
  return spans;
}
