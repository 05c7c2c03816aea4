import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SPOKEN_LANGUAGES } from '@/lib/languages';

const LOCALES = { ar: 'ar-u-nu-latn', en: 'en-GB' } as const;

/** The platform says ترليون and 3 مليار; newspapers تريليون and 3 مليارات, as they say 3 ملايين. */
const asPrinted = (text: string): string =>
  text.replace('ترليون', 'تريليون').replace(/(?<![\d.,])([3-9]|10) (مليار|تريليون)$/u, '$1 $2ات');

it.each(['ar', 'en'] as const)('writes large numbers short as the platform does: %s', (lang) => {
  const platform = new Intl.NumberFormat(LOCALES[lang], {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 3,
  });
  const phrases = SPOKEN_LANGUAGES[lang]?.phrases;
  const value = fc.oneof(
    fc.double({ min: 1e6, max: 1e17, noNaN: true }),
    fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 5, max: 14 })).map(([n, e]) => n * 10 ** e),
  );
  fc.assert(
    fc.property(value, (number) => {
      fc.pre(number >= 1e6);
      expect(asPrinted(phrases?.compact(number) ?? '')).toBe(asPrinted(platform.format(number)));
      expect(asPrinted(phrases?.compact(-number) ?? '')).toBe(asPrinted(platform.format(-number)));
    }),
  );
});

it.each([
  [3e9, '3 مليارات'],
  [1.5e9, '1.5 مليار'],
  [4e12, '4 تريليونات'],
  [1.31e12, '1.31 تريليون'],
  [11e9, '11 مليار'],
])('counts Arabic scales as newspapers do: %d', (number, short) => {
  expect(SPOKEN_LANGUAGES.ar?.phrases.compact(number)).toBe(short);
});
