import { mix, mixTwo } from '@/lib/tagger';

/**
 * What a tagger sees of a word: itself, its letters, its capitals, its neighbours, what the grammar and the pack know of
 * them. Each feature is one of these templates filled with a value. The numbers are part of trained models: a change asks
 * for training anew.
 */
export const T = {
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

/** What is seen of the place where a word stands: each has its slot in a list of numbers that is filled anew for every word. */
export const SEEN = {
  word: 0,
  shape: 1,
  shapeBefore: 2,
  shapeAfter: 3,
  /** The shape of the word before and its own in one number. */
  shapes: 4,
  list: 5,
  listBefore: 6,
  listAfter: 7,
  /** Its shape and its list in one number. */
  shapeList: 8,
  gazette: 9,
  gazetteBefore: 10,
  gazetteAfter: 11,
  gazetteTypes: 12,
  /** The words beside it, and those beside these. */
  previous: 13,
  next: 14,
  cue: 15,
  /** The cue of the word before the one before. */
  cueBefore: 16,
  cueAfter: 17,
  gapBefore: 18,
  gapAfter: 19,
  suffixBefore: 20,
  suffixAfter: 21,
  prefixAfter: 22,
  runLength: 23,
  placeInRun: 24,
  runLong: 25,
  /** 1 where the run goes on over small links. */
  runCrosses: 26,
  previous2: 27,
  next2: 28,
  runFirst: 29,
  runLast: 30,
} as const;
export const SEEN_COUNT = 31;

/** Templates that take one or two of what is seen of a place. */
export interface Templates {
  /** Template and slot, again and again. */
  readonly single: Uint8Array;
  /** Template, first slot, second slot. */
  readonly pairs: Uint8Array;
}

function templates(
  single: readonly (readonly [number, number])[],
  pairs: readonly (readonly [number, number, number])[],
): Templates {
  return { single: Uint8Array.from(single.flat()), pairs: Uint8Array.from(pairs.flat()) };
}

export const OF_ALL = templates(
  [
    [T.gazette, SEEN.gazette],
    [T.before, SEEN.previous],
    [T.after, SEEN.next],
    [T.before2, SEEN.previous2],
    [T.after2, SEEN.next2],
  ],
  [
    [T.shapes, SEEN.shapes, SEEN.shapeAfter],
    [T.shapeBefore, SEEN.shapeBefore, SEEN.shape],
    [T.lists, SEEN.list, SEEN.listAfter],
    [T.listBefore, SEEN.listBefore, SEEN.shape],
    [T.listAfter, SEEN.listAfter, SEEN.shape],
    [T.gazetteTypes, SEEN.gazetteTypes, SEEN.shape],
    [T.gazetteCue, SEEN.gazette, SEEN.cue],
    [T.gazettePrevious, SEEN.gazette, SEEN.gazetteBefore],
    [T.gazetteNext, SEEN.gazette, SEEN.gazetteAfter],
    [T.pairBefore, SEEN.previous, SEEN.word],
    [T.pairAfter, SEEN.word, SEEN.next],
    [T.around, SEEN.previous, SEEN.next],
    [T.cue, SEEN.cue, SEEN.cueBefore],
    [T.cueShape, SEEN.cue, SEEN.shapeList],
    [T.cueAfter, SEEN.cueAfter, SEEN.shape],
    [T.gapBefore, SEEN.gapBefore, SEEN.shape],
    [T.gapAfter, SEEN.gapAfter, SEEN.shape],
  ],
);
export const WITH_PREVIOUS = templates([], [[T.suffixBefore, SEEN.suffixBefore, SEEN.shape]]);
export const WITH_NEXT = templates(
  [],
  [
    [T.suffixAfter, SEEN.suffixAfter, SEEN.shape],
    [T.classBefore, SEEN.prefixAfter, SEEN.shape],
  ],
);
export const IN_RUN = templates(
  [
    [T.runFirst, SEEN.runFirst],
    [T.runLast, SEEN.runLast],
  ],
  [
    [T.runPlace, SEEN.runLength, SEEN.placeInRun],
    [T.runLong, SEEN.runLong, SEEN.runCrosses],
  ],
);

/**
 * Hashes features into a list, from an index on, and gives the index after the last. Short loops over a table: written out one after
 * the other, the calls are too many for a compiler to take in, and each passes its hash on as an object.
 */
export function fill(
  { single, pairs }: Templates,
  seen: Int32Array,
  hashes: Uint32Array,
  at: number,
): number {
  let index = at;
  for (let i = 0; i < single.length; i += 2)
    hashes[index++] = mix(single[i] ?? 0, seen[single[i + 1] ?? 0] ?? 0);
  for (let i = 0; i < pairs.length; i += 3) {
    const first = seen[pairs[i + 1] ?? 0] ?? 0;
    const second = seen[pairs[i + 2] ?? 0] ?? 0;
    hashes[index++] = mixTwo(pairs[i] ?? 0, first, second);
  }
  return index;
}
