import { lazily } from './lazily';

/** What a language calls a million, a thousand millions and a million millions, after the number that counts them. */
export type ScaleWords = Readonly<Record<'million' | 'milliard' | 'billion', (count: number) => string>>;

const DIGITS = 3;

/**
 * Makes the function that writes numbers from a million on in a few digits and a word, as `Intl.NumberFormat` does with
 * `notation: 'compact'` and `compactDisplay: 'long'` (CLDR’s decimal formats), but for the words. That one takes fifteen milliseconds to be made,
 * which a background that has just been started would spend before its first answer.
 *
 * @param locale BCP 47, with the digits wanted
 */
export function compactNumbers(locale: string, words: ScaleWords): (value: number) => string {
  const counts = lazily(
    () => new Intl.NumberFormat(locale, { maximumSignificantDigits: DIGITS, useGrouping: false }),
  );
  const huge = lazily(
    () =>
      new Intl.NumberFormat(locale, {
        notation: 'compact',
        compactDisplay: 'long',
        maximumSignificantDigits: DIGITS,
      }),
  );
  return (value) => {
    const rounded = Number(value.toPrecision(DIGITS));
    const size = Math.abs(rounded);
    if (!(size >= 1e6 && size < 1e15)) return huge().format(value);
    const [scale, word] =
      size >= 1e12
        ? [1e12, words.billion]
        : size >= 1e9
          ? [1e9, words.milliard]
          : ([1e6, words.million] as const);
    return `${counts().format(rounded / scale)} ${word(size / scale)}`;
  };
}
