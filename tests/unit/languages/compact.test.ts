import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SPOKEN_LANGUAGES } from '@/lib/languages';

const LOCALES = { ar: 'ar-u-nu-latn', en: 'en-GB' } as const;

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
      expect(phrases?.compact(number)).toBe(platform.format(number));
      expect(phrases?.compact(-number)).toBe(platform.format(-number));
    }),
  );
});
