import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '@/lib/languages';
import { foldText } from '@/lib/text';
import { spellingPairs } from './spelling-pairs';

const respell = (lang: string, word: string) => languageOf(lang)?.names.respell?.(foldText(word), 2) ?? [];
const reaches = (lang: string, word: string, other: string) =>
  respell(lang, word).some((spelling) => spelling.word === foldText(other));

/** Pairs of spellings that newsrooms use, which the rules began with. */
const ARABIC = `
  غوتيريش جوتيريش · بلينكن بلنكن · لوكاشينكو لوكاشنكو · شولتس شولتز · زيلينسكي زيلنسكي · ستولتنبرغ ستولتنبرج
  أوربان أوربن · ميركل ميركيل · بيرلسكوني برلسكوني · دراغي دراجي · مادورو مدورو · بولسونارو بولسنارو · كيسنجر كيسنغر
  ريغان ريجان · غورباتشوف جورباتشوف · خامنئي خامنائي · تشيلسي شيلسي · مانشستر مانشيستر · ليفربول ليفربوول · فيينا فينا
  واشنطن واشنطون · شيكاغو شيكاجو · هونغ هونج · سنغافورة سنجافورة · طوكيو توكيو · كاتالونيا كتالونيا · بروكسل بروكسيل
  يوهانسون جوهانسون · غوغل جوجل · تويوتا طويوتا · فولكسفاغن فولكسفاجن · نتنياهو نتانياهو · هاليفي هليفي · غالانت جالانت
`;
const ENGLISH = `
  zelenskyy zelensky · qaddafi gaddafi · mohammed muhammad · sissi sisi · khamenei hamenei · tchaikovsky chaikovsky
  yeltsin eltsin · hussein husayn · rabbani rabani · kadyrov kadirov · lukashenko lukashenka · navalny navalniy · ahmed ahmad
  omar umar · osama usama · farouk faruk · sulaiman suleiman · mubarak moubarak · timoshenko tymoshenko · yanukovych yanukovich
`;
const pairs = (text: string) =>
  text
    .split('·')
    .map((pair) => pair.trim().split(/\s+/u))
    .flatMap(([a = '', b = '']) => [
      [a, b],
      [b, a],
    ]);

describe('other spellings', () => {
  it.each([
    ['ar', ARABIC],
    ['en', ENGLISH],
  ])('reach most of the spellings that newsrooms use, both ways: %s', (lang, text) => {
    const all = pairs(text);
    const missed = all.filter(([a = '', b = '']) => !reaches(lang, a, b)).map((pair) => pair.join(' → '));
    expect(all.length).toBeGreaterThanOrEqual(36);
    expect(missed.length / all.length, missed.join(', ')).toBeLessThan(0.15);
  });

  /** What is reached with two exchanges, and with one, which is all that a short name may differ by. */
  it.each([
    ['ar', 0.95, 0.92],
    ['en', 0.85, 0.76],
  ] as const)('reach as many of the pairs that nobody has looked at: %s', (lang, two, one) => {
    const held = spellingPairs(lang, 'heldOut');
    const share = (most: number) => {
      const reached = held.filter(([a, b]) =>
        languageOf(lang)
          ?.names.respell?.(foldText(a), most)
          .some(({ word }) => word === foldText(b)),
      );
      return reached.length / held.length;
    };
    expect(held.length + spellingPairs(lang, 'seen').length).toBe(lang === 'ar' ? 786 : 372);
    expect(share(2)).toBeGreaterThan(two);
    expect(share(1)).toBeGreaterThan(one);
  });

  it('have no pair in both halves', () => {
    for (const lang of ['ar', 'en'] as const) {
      const seen = new Set(spellingPairs(lang, 'seen').map((pair) => pair.join(' ')));
      expect(spellingPairs(lang, 'heldOut').filter((pair) => seen.has(pair.join(' ')))).toEqual([]);
    }
  });

  it('do not turn one name into another', () => {
    for (const [lang, a, b] of [
      ['ar', 'إيران', 'العراق'],
      ['ar', 'النمسا', 'ألمانيا'],
      ['ar', 'ليبيا', 'لبنان'],
      ['en', 'austria', 'australia'],
      ['en', 'iran', 'iraq'],
      ['en', 'slovakia', 'slovenia'],
    ] as const) {
      expect(reaches(lang, a, b), `${a} → ${b}`).toBe(false);
    }
  });

  it('are few, never the word itself, the nearest first', () => {
    const words = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'ابتجحدرسشغفقكلمنهوي'), maxLength: 20 }),
      fc.string({ unit: fc.constantFrom(...'abdefghiklmnoqrstuvyz'), maxLength: 20 }),
    );
    fc.assert(
      fc.property(words, fc.constantFrom('ar', 'en'), (word, lang) => {
        const found = respell(lang, word);
        expect(found.length).toBeLessThanOrEqual(401);
        expect(found.map((spelling) => spelling.word)).not.toContain(word);
        const changes = found.map((spelling) => spelling.changes);
        expect(changes).toEqual([...changes].sort((a, b) => a - b));
      }),
    );
  });
});
