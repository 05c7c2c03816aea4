/** How the reader wants numbers and dates written. */
export interface Notation {
  /**
   * Digits in languages of the Arabic script: `western` 0–9, `eastern` ٠–٩ (in Persian ۰–۹). With `auto` as is usual: Persian has its
   * own, Arabic news writes both and the interface 0–9. Languages of other scripts have 0–9 always.
   */
  readonly numerals: 'auto' | 'western' | 'eastern';
  /** `hijri` is the calendar of Umm al-Qura. */
  readonly calendar: 'gregorian' | 'hijri';
}

/** How texts are written where nobody has said otherwise. */
export const USUAL_NOTATION: Notation = { numerals: 'auto', calendar: 'gregorian' };

/** CLDR names of numbering systems. */
export type Digits = 'latn' | 'arab' | 'arabext';

const EASTERN: Readonly<Record<string, Digits>> = { ar: 'arab', fa: 'arabext' };

/** The digits of a language (BCP 47) for this reader. */
export function digitsOf(lang: string, { numerals }: Pick<Notation, 'numerals'>): Digits {
  const eastern = EASTERN[lang];
  if (eastern === undefined || numerals === 'western') return 'latn';
  return numerals === 'eastern' || lang === 'fa' ? eastern : 'latn';
}

const CALENDARS = { gregorian: 'gregory', hijri: 'islamic-umalqura' } as const;

/** English is written here as in Britain: "15 May 2025", on cards and everywhere else. */
const REGIONS: Readonly<Record<string, string>> = { en: 'en-GB' };

/** A language as `Intl` takes it, with the reader's digits and calendar. The browsers' own defaults for "ar" differ. */
export function localeOf(lang: string, notation: Notation = USUAL_NOTATION): string {
  return `${REGIONS[lang] ?? lang}-u-ca-${CALENDARS[notation.calendar]}-nu-${digitsOf(lang, notation)}`;
}

const ZEROS: Readonly<Record<Digits, number>> = { latn: 0x30, arab: 0x660, arabext: 0x6f0 };

/** Numbers, with what groups them and a percent sign behind them; no digit of a word in Latin letters ("COVID-19", "G20", "A321"). */
const NUMBER =
  /(?<![\p{Script=Latin}\d٠-٩۰-۹][-‑]?)[\d٠-٩۰-۹]+(?:[.,٫٬][\d٠-٩۰-۹]+)*(?![\d٠-٩۰-۹.,٫٬]*\p{Script=Latin})(?:\s?[%٪])?/gu;

/**
 * A text of the Arabic script with all its numbers in these digits, their separators with them (1,234.5% and ١٬٢٣٤٫٥٪).
 *
 * Numbers must be grouped by commas and have a point for their decimals, as all that is made here has. Costs a pass over the text.
 */
export function inDigits(text: string, digits: Digits): string {
  if (!/[\d٠-٩۰-۹]/u.test(text)) return text;
  return text.replace(NUMBER, (number) => {
    const written = number.replace(/[\d٠-٩۰-۹]/gu, (digit) => digitIn(digit, digits));
    return digits === 'latn'
      ? written.replaceAll('٬', ',').replaceAll('٫', '.').replaceAll('٪', '%')
      : written.replaceAll(',', '٬').replaceAll('.', '٫').replaceAll('%', '٪');
  });
}

function digitIn(digit: string, digits: Digits): string {
  const code = digit.charCodeAt(0);
  const value = code - (code >= ZEROS.arabext ? ZEROS.arabext : code >= ZEROS.arab ? ZEROS.arab : ZEROS.latn);
  return String.fromCharCode(ZEROS[digits] + value);
}
