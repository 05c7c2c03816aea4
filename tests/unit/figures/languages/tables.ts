import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Code, figuresOf, readings } from '../read';

/** A text and what is to be found in it, each as "surface = meaning". */
type Row = readonly [text: string, ...expected: string[]];

/** Tables of a language, read as if published on a day: one test a row. */
export const tablesOf =
  (code: Code, published: string) =>
  (rows: readonly Row[]): void => {
    it.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
      expect(readings(text, code, published)).toEqual(expected);
    });
  };

/** What `Intl.NumberFormat` writes for random values, with groups and with cents, is read back as the same value. */
export function readsBack(code: Code, locales: readonly string[]): void {
  it.each(locales)('%s', (locale) => {
    const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
    const value = fc.oneof(
      fc.integer({ min: 10_000, max: 999_999_999 }),
      fc.integer({ min: 100_000, max: 9_999_999 }).map((n) => n / 100),
    );
    fc.assert(
      fc.property(value, (n) => {
        const [figure, more] = figuresOf(format.format(n), code);
        expect(more).toBeUndefined();
        expect(figure && 'value' in figure ? figure.value : undefined).toBe(n);
      }),
      { numRuns: 50 },
    );
  });
}

/** Random whole numbers that a language writes out are read back. */
export function readsWords(code: Code, words: (n: number) => string, most = 999_999_999_999): void {
  it('of any length', () => {
    const value = fc.oneof(fc.integer({ min: 2, max: 99_999 }), fc.integer({ min: 2, max: most }));
    fc.assert(
      fc.property(value, (n) => {
        const [figure] = figuresOf(words(n), code);
        expect(figure && 'value' in figure ? figure.value : undefined, words(n)).toBe(n);
      }),
    );
  });
}
