import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { figuresOf, type Code } from '../read';
import { arabicWords, englishWords } from './words';

vi.setConfig({ testTimeout: 60_000 });

/** The value of the only figure of a text; fails where there are more, or where it does not cover the words. */
function onlyValue(text: string, code: Code, country?: string): number | undefined {
  const figures = figuresOf(text, code, undefined, country);
  expect(figures.map(({ surface }) => surface)).toEqual([text]);
  const [figure] = figures;
  return figure && 'value' in figure ? figure.value : undefined;
}

describe('number words are read back', () => {
  const numbers = fc.oneof(
    fc.integer({ min: 2, max: 999_999 }),
    fc.integer({ min: 2, max: 999_999_999_999 }),
  );
  it('in English, with and without "and"', () => {
    fc.assert(
      fc.property(numbers, fc.boolean(), (n, and) => {
        expect(onlyValue(englishWords(n, and), 'en')).toBe(n);
      }),
    );
  });
  it('in Arabic, in every case and spelling', () => {
    fc.assert(
      fc.property(numbers, fc.boolean(), fc.boolean(), (n, alif, oblique) => {
        expect(onlyValue(arabicWords(n, { alif, oblique }), 'ar')).toBe(n);
      }),
    );
  });
});

const ARAB = [
  'ar-EG',
  'ar-SA',
  'ar-LB',
  'ar-MA',
  'ar-IQ',
  'ar-AE',
  'ar-DZ',
  'ar-TN',
  'ar-SY',
  'ar-JO',
  'ar-KW',
  'ar-QA',
  'ar-YE',
  'ar-SD',
  'ar-LY',
  'ar-OM',
  'ar-BH',
];

describe('what Intl.NumberFormat writes is read back', () => {
  const value = fc.oneof(
    fc.integer({ min: 10_000, max: 999_999_999 }),
    fc.integer({ min: 100_000, max: 9_999_999 }).map((n) => n / 100),
  );
  it.each(['en-US', 'en-GB'])('%s', (locale) => {
    const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
    fc.assert(
      fc.property(value, (n) => {
        expect(onlyValue(format.format(n), 'en')).toBe(n);
      }),
    );
  });
  // Lebanon's newspapers write 1,234.5, whatever the locale's data say.
  it.each(ARAB.filter((locale) => locale !== 'ar-LB'))('%s, its own digits and Latin ones', (locale) => {
    for (const numberingSystem of ['arab', 'latn']) {
      const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, numberingSystem });
      fc.assert(
        fc.property(value, (n) => {
          expect(onlyValue(format.format(n), 'ar', locale.slice(3))).toBe(n);
        }),
        { numRuns: 25 },
      );
    }
  });
  it('per cent', () => {
    const format = new Intl.NumberFormat('ar-EG', { style: 'percent', maximumFractionDigits: 1 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (n) => {
        const [figure] = figuresOf(`ارتفع بنسبة ${format.format(n / 1000)} هذا`, 'ar');
        expect(figure).toMatchObject({ type: 'percent', value: n / 10 });
      }),
    );
  });
});

describe('what Intl.DateTimeFormat writes is read back', () => {
  const day = fc.date({
    min: new Date('1950-01-01T00:00:00Z'),
    max: new Date('2049-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  const read = (text: string, code: Code): string[] =>
    figuresOf(text, code).map((figure) => ('timex' in figure ? figure.timex : figure.surface));
  it.each(ARAB)('%s, long and full, both kinds of digits', (locale) => {
    for (const numberingSystem of ['arab', 'latn']) {
      for (const dateStyle of ['long', 'full'] as const) {
        const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, {
          dateStyle,
          numberingSystem,
          timeZone: 'UTC',
        });
        fc.assert(
          fc.property(day, (date) => {
            expect(read(format.format(date), 'ar')).toEqual([date.toISOString().slice(0, 10)]);
          }),
          { numRuns: 8 },
        );
      }
    }
  });
  it.each(['en-US', 'en-GB'])('%s, medium to full', (locale) => {
    for (const dateStyle of ['medium', 'long', 'full'] as const) {
      const format = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' });
      fc.assert(
        fc.property(day, (date) => {
          expect(read(format.format(date), 'en')).toEqual([date.toISOString().slice(0, 10)]);
        }),
        { numRuns: 40 },
      );
    }
  });
  it('the Umm al-Qura calendar', () => {
    const format = new Intl.DateTimeFormat('ar-SA-u-ca-islamic-umalqura-nu-latn', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    const near = fc.date({
      min: new Date('1980-01-01T00:00:00Z'),
      max: new Date('2040-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(near, (date) => {
        expect(read(format.format(date), 'ar')).toEqual([date.toISOString().slice(0, 10)]);
      }),
      { numRuns: 40 },
    );
  });
});
