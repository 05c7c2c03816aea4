/** What a word of a text is, seen by a tagger: outside any name, or the first or a later word of one, by type. */
export const LABELS = [
  'O',
  'B-person',
  'I-person',
  'B-place',
  'I-place',
  'B-organisation',
  'I-organisation',
  'B-other',
  'I-other',
] as const;

/** The types of names that a tagger tells apart, in the order of {@link LABELS}. */
export const TAGGED_TYPES = ['person', 'place', 'organisation', 'other'] as const;
export type TaggedType = (typeof TAGGED_TYPES)[number];

/** The features of a sequence of words: hashes, those of word `i` from `starts[i]` up to `starts[i + 1]`. */
export interface FeatureSequence {
  readonly hashes: Uint32Array;
  readonly starts: Uint32Array;
  /** What features that are not among these have been weighed to, word × {@link LABELS}: see {@link Tagger.weigh}. */
  readonly sums?: Int32Array;
}

/** A name that a tagger has found. */
export interface TaggedSpan {
  /** Its first word, and the one after its last. */
  readonly from: number;
  readonly to: number;
  readonly type: TaggedType;
  /** 0 to 1: the probability that exactly these words are a name of exactly this type. */
  readonly probability: number;
}

/** What a tagger makes of one sequence of words. */
export interface Tagging {
  /** The most likely names, in order and without overlap. */
  readonly spans: readonly TaggedSpan[];
  /** Probability of each label for each word: word × {@link LABELS}. */
  readonly marginals: Float32Array;
}

/** A trained model of one language. */
export interface Tagger {
  /** BCP 47. */
  readonly lang: string;
  /** What the model's own word list says of a word, by its hash: bits that only its features give a meaning; 0 for none. */
  word(hash: number): number;
  /**
   * Adds the weights of features, by label and in the model's own unit, to `sums` from `at` on: of features that many words share,
   * weighed once.
   */
  weigh(hashes: readonly number[], sums: Int32Array, at: number): void;
  /** How much speaks for each label of each word: word × {@link LABELS}. Costs one look-up a feature. */
  score(features: FeatureSequence): Float32Array;
  /** Tags the words `from` to `to` of what was scored as one sentence. Costs for each word the square of the number of labels. */
  tag(scores: Float32Array, from: number, to: number): Tagging;
}

/** A model as training has left it. */
export interface TaggerModel {
  readonly lang: string;
  /** Feature hashes, rising, and for each its weights by label. */
  readonly keys: Uint32Array;
  readonly weights: Float32Array;
  /** Weight of a label after a label: previous × next. */
  readonly transitions: Float32Array;
  /** Hashes of the word list, rising, and the bits of each. */
  readonly words: Uint32Array;
  readonly wordBits: Uint8Array;
}
