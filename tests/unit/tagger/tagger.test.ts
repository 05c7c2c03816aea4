import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chain,
  forbidden,
  hashText,
  LABELS,
  mix,
  mixTwo,
  openTagger,
  TAGGED_TYPES,
  TaggerError,
  writeTagger,
  type FeatureSequence,
} from '@/lib/tagger';

const COUNT = LABELS.length;
const B_PERSON = LABELS.indexOf('B-person');
const I_PERSON = LABELS.indexOf('I-person');
const B_PLACE = LABELS.indexOf('B-place');

/** A model in which each feature speaks for one label. */
function model(features: Readonly<Record<number, number>>, transitions = new Float32Array(COUNT * COUNT)) {
  const keys = Object.keys(features)
    .map(Number)
    .sort((a, b) => a - b);
  const weights = new Float32Array(keys.length * COUNT);
  keys.forEach((key, i) => {
    weights[i * COUNT + (features[key] ?? 0)] = 8;
  });
  const words = Uint32Array.of(3, 4_000_000_000);
  return {
    lang: 'ar',
    keys: Uint32Array.from(keys),
    weights,
    transitions,
    words,
    wordBits: Uint8Array.of(5, 200),
  };
}

function sequence(...words: number[][]): FeatureSequence {
  const starts = Uint32Array.from([0, ...words.map((_, i) => words.slice(0, i + 1).flat().length)]);
  return { hashes: Uint32Array.from(words.flat()), starts };
}

describe('a tagger', () => {
  const tagger = openTagger(
    writeTagger(model({ 10: B_PERSON, 11: I_PERSON, 4_294_967_295: B_PLACE, 20: 0 })),
  );
  const tag = (features: FeatureSequence, from: number, to: number) =>
    tagger.tag(tagger.score(features), from, to);

  it('knows its language and its word list', () => {
    expect(tagger.lang).toBe('ar');
    expect([tagger.word(3), tagger.word(4_000_000_000), tagger.word(4)]).toEqual([5, 200, 0]);
  });

  it('finds names of several words, and those that touch', () => {
    const { spans } = tag(sequence([20], [10], [11, 99], [4_294_967_295], [4_294_967_295], [20]), 0, 6);
    expect(spans.map(({ from, to, type }) => [from, to, type])).toEqual([
      [1, 3, 'person'],
      [3, 4, 'place'],
      [4, 5, 'place'],
    ]);
    for (const { probability } of spans) expect(probability).toBeGreaterThan(0.9);
  });

  it('tags the words that it is given and no others', () => {
    const { spans } = tag(sequence([10], [20], [10], [11]), 2, 4);
    expect(spans.map(({ from, to }) => [from, to])).toEqual([[0, 2]]);
    expect(tag(sequence([10]), 0, 0).spans).toEqual([]);
  });

  it('counts what was weighed before with the rest', () => {
    const sums = new Int32Array(2 * COUNT);
    tagger.weigh([10, 99], sums, COUNT);
    const weighed = { ...sequence([20], []), sums };
    expect(tagger.score(weighed)).toEqual(tagger.score(sequence([20], [10, 99])));
  });

  it('never goes on with a name that has not begun', () => {
    const { spans, marginals } = tag(sequence([11], [20], [11]), 0, 3);
    for (const { from, to, type } of spans)
      expect([from < to, TAGGED_TYPES.includes(type)]).toEqual([true, true]);
    expect(marginals[I_PERSON]).toBe(0);
  });

  it.each([0, 20, 40])('refuses a file that is cut after %i bytes, or none of its own', (length) => {
    const bytes = writeTagger(model({ 10: B_PERSON }));
    expect(() => openTagger(bytes.slice(0, length))).toThrow(TaggerError);
    expect(() => openTagger(bytes.slice(0, bytes.byteLength - 1))).toThrow(TaggerError);
    expect(() => openTagger(new ArrayBuffer(400))).toThrow(TaggerError);
  });
});

describe('the forward-backward algorithm', () => {
  const few = fc.array(
    fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: COUNT, maxLength: COUNT }),
    {
      minLength: 1,
      maxLength: 4,
    },
  );
  const edges = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), {
    minLength: COUNT * COUNT,
    maxLength: COUNT * COUNT,
  });

  it('gives the probabilities that adding up all sequences gives', () => {
    fc.assert(
      fc.property(few, edges, (rows, weights) => {
        const scores = Float32Array.from(rows.flat());
        const allowed = (previous: number, next: number) => !forbidden(previous, next);
        const factor = Float32Array.from(weights, (value, i) =>
          allowed(Math.floor(i / COUNT), i % COUNT) ? Math.exp(value) : 0,
        );
        const expected = new Float64Array(rows.length * COUNT);
        let total = 0;
        const walk = (labels: number[], product: number): void => {
          if (labels.length === rows.length) {
            total += product;
            labels.forEach((label, word) => {
              expected[word * COUNT + label] = (expected[word * COUNT + label] ?? 0) + product;
            });
            return;
          }
          for (let label = 0; label < COUNT; label++) {
            const last = labels[labels.length - 1];
            const edge = last === undefined ? Number(allowed(0, label)) : (factor[last * COUNT + label] ?? 0);
            if (edge > 0) {
              const score = scores[labels.length * COUNT + label] ?? 0;
              walk([...labels, label], product * edge * Math.exp(score));
            }
          }
        };
        walk([], 1);
        const { marginals, logLikelihood } = chain(scores, factor, rows.length);
        expect(logLikelihood).toBeCloseTo(Math.log(total), 3);
        expected.forEach((value, i) => {
          expect(marginals[i]).toBeCloseTo(value / total, 4);
        });
      }),
      { numRuns: 15 },
    );
  });
});

describe('hashes', () => {
  it('are of the text alone, wherever it stands in another', () => {
    expect(hashText('xالقاهرةx', 1, 8)).toBe(hashText('القاهرة'));
  });

  it('tell templates and the order of values apart', () => {
    const all = [mix(1, 2), mix(2, 1), mixTwo(1, 2, 3), mixTwo(1, 3, 2), mixTwo(2, 2, 3), mix(1, 3)];
    expect(new Set(all).size).toBe(all.length);
    for (const hash of all) expect(Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32).toBe(true);
  });
});
