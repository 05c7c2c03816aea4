import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTITY_CLASSES, entityClass, SPOKEN_LANGUAGES } from '@/lib/languages';
import { CLASS_NOUNS as arabicNouns } from '@/lib/languages/ar/phrase-classes';
import { genderOf, li, nisba } from '@/lib/languages/ar/phrase-words';
import { genitive, UNITS as arabicUnits, TIMES } from '@/lib/languages/ar/phrase-units';
import { UNITS as englishUnits } from '@/lib/languages/en/phrase-units';

const phrasesOf = (lang: string) => {
  const language = SPOKEN_LANGUAGES[lang];
  if (!language) throw new Error(lang);
  return language.phrases;
};

describe('the phrases of every language', () => {
  it.each(Object.keys(SPOKEN_LANGUAGES))(
    '%s has a noun for each class, in both genders, with and without a country',
    (lang) => {
      for (const key of ENTITY_CLASSES) {
        for (const gender of ['m', 'f'] as const) {
          const alone = phrasesOf(lang).kind({ class: key, gender });
          const placed = phrasesOf(lang).kind({ class: key, gender, country: { name: 'XX' } });
          expect(alone, key).not.toBe('');
          expect(placed, key).toContain('XX');
          expect(`${alone}${placed}`, key).not.toMatch(/undefined| {2}/u);
        }
      }
    },
  );

  it('say no adjective twice, and of an office that it is a public one', () => {
    const of = { name: 'the United States', adjective: 'American' };
    const said = (cls: 'american-football-player' | 'office') =>
      phrasesOf('en').kind({ class: cls, gender: 'm', country: of });
    expect(said('american-football-player')).toBe('American football player from the United States');
    expect(said('office')).toBe('public office in the United States');
  });

  it('have the same units', () => {
    expect(Object.keys(arabicUnits).sort()).toEqual(Object.keys(englishUnits).sort());
  });

  it.each(Object.keys(SPOKEN_LANGUAGES))('%s can say every unit that it reads', (lang) => {
    const measures = SPOKEN_LANGUAGES[lang]?.figures.lexicon
      .map(([, meaning]) => meaning.measure)
      .filter((id) => id !== undefined);
    const unsaid = [...new Set(measures)].filter((id) => phrasesOf(lang).measure(3, id) === undefined);
    expect(unsaid).toEqual([]);
  });

  it('never throw on numbers, and keep them', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        for (const lang of Object.keys(SPOKEN_LANGUAGES)) {
          for (const unit of ['kilometer', 'celsius', 'kilometer-per-hour', '', '-per-', '__proto__']) {
            phrasesOf(lang).measure(value, unit);
          }
          expect(phrasesOf(lang).money(value, 'USD')).not.toBe('');
          expect(phrasesOf(lang).money(value, 'not a code')).toContain('not a code');
        }
      }),
    );
  });
});

describe('Arabic words', () => {
  it.each([
    ['الأمم المتحدة', 'للأمم المتحدة'],
    ['أرمينيا', 'لأرمينيا'],
    ['اللوفر', 'للوفر'],
    ['NATO', 'لـ NATO'],
  ])('join ل to %s', (name, joined) => {
    expect(li(name)).toBe(joined);
  });

  it('make a nisba agree, word by word', () => {
    expect(nisba('كوري جنوبي', 'f')).toBe('كورية جنوبية');
    expect(nisba('كوري جنوبي', 'f', true)).toBe('الكورية الجنوبية');
    expect(nisba('جنوب أفريقي', 'f')).toBe('جنوب أفريقية');
  });

  it('know their gender, or that they do not', () => {
    expect(['منظمة دولية', 'حزب', 'قوات خاصة', 'أكبر شركة', 'دار نشر', 'مستشفى'].map(genderOf)).toEqual([
      'f',
      'm',
      'f',
      undefined,
      'f',
      undefined,
    ]);
  });

  it('agree with the gender that the class table gives them', () => {
    for (const [key, noun] of Object.entries(arabicNouns)) {
      // A final alif maqsura settles no gender by itself: مستشفى and مبنى are masculine.
      if ('m' in noun || /^\S+ى(?: |$)/u.test(noun.noun)) continue;
      expect([key, genderOf(noun.noun)]).toEqual([key, noun.gender]);
    }
  });

  it('put only the dual in the genitive', () => {
    expect(genitive(TIMES.year)).toEqual({ one: 'عام', two: 'عامين', few: 'أعوام', many: 'عامًا' });
    expect(genitive(arabicUnits['square-kilometer'] ?? TIMES.day).two).toBe('كيلومترين مربعين');
  });
});

describe('classes', () => {
  it('are known by the words of their sources', () => {
    expect(
      ['SOCCER PLAYER', 'Military Personnel', 'news_agency', 'city', 'constructor', ''].map(entityClass),
    ).toEqual(['footballer', 'military-person', 'news-agency', 'city', undefined, undefined]);
  });
});
