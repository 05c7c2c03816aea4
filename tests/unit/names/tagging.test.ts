import { describe, expect, it } from 'vitest';
import { languageOf } from '@/lib/languages';
import { findNames } from '@/lib/names';
import { LABELS, type Tagger } from '@/lib/tagger';
import { tinyKnowledge, WORLD } from '../support/tiny-knowledge';
import { wordTagger } from '../support/word-tagger';

const knowledge = tinyKnowledge(WORLD);
const arabic = languageOf('ar');
if (!arabic) throw new Error('no Arabic');
const language = arabic;

/** Tags an article, and counts what the tagger is asked: words of the list, and words to score, by call. */
function tagged(known: Parameters<typeof wordTagger>[1], ...texts: string[]) {
  const tagger = wordTagger('ar', known);
  const asked: number[] = [];
  const scored: number[] = [];
  const weighed: Int32Array[] = [];
  const counting: Tagger = {
    ...tagger,
    word(hash) {
      asked.push(hash);
      return tagger.word(hash);
    },
    score(features) {
      scored.push(features.starts.length - 1);
      weighed.push(features.sums ?? new Int32Array(0));
      return tagger.score(features);
    },
  };
  const blocks = texts.map((text, id) => ({ id, text, language }));
  const found = findNames(blocks, knowledge, { taggers: { ar: counting } });
  return { found: [...found.values()].flat().map(({ surface }) => surface), asked, scored, weighed };
}

describe('tagging', () => {
  it('looks a word up once, wherever and how often it stands in the article', () => {
    const { asked, scored } = tagged({}, 'قال الوزير إن الوزير قال', 'الوزير قال');
    expect(asked).toHaveLength(3);
    expect(scored).toEqual([5, 2]);
  });

  it('weighs what a word has by itself beforehand', () => {
    const { weighed } = tagged({ الوزير: 'B-person' }, 'قال الوزير');
    const [sums] = weighed;
    expect(sums).toHaveLength(2 * LABELS.length);
    expect(sums?.[LABELS.length + LABELS.indexOf('B-person')]).toBeGreaterThan(0);
    expect(sums?.[LABELS.indexOf('B-person')]).toBe(0);
  });

  it('reads a name with a particle again without it, and only the words around it', () => {
    const long =
      'قال الوزير في حديث طويل جدا عن العمل والناس إن الرجل ولد بالقوقاز قبل سنوات كثيرة من اليوم وعاش هناك طويلا';
    const { found, scored } = tagged({ القوقاز: 'B-place' }, long);
    expect(found).toEqual(['القوقاز']);
    const [all, ...again] = scored;
    expect(all).toBe(long.split(' ').length);
    expect(again).toEqual([7]);
  });

  it('reads no more than its sentence again', () => {
    const { found, scored } = tagged({ القوقاز: 'B-place' }, 'هذا طويل. بالقوقاز نعيش. وهذا طويل');
    expect(found).toEqual(['القوقاز']);
    expect(scored).toEqual([6, 2]);
  });
});
