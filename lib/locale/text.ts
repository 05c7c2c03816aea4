import { digitsOf, inDigits, localeOf, USUAL_NOTATION, type Notation } from './notation';

/** What a placeholder stands for: a number is written in the digits and grouping of the language. */
export type Params = Readonly<Record<string, string | number>>;

const PLACEHOLDER = /\{(\w+)\}/g;
/** Unicode's first-strong isolates: an English name inside an Arabic sentence, or the other way, keeps its own order. */
const ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** A text with plural forms has one key a form: `found_one`, `found_two`, `found_few` … */
export function pluralKey(base: string, category: Intl.LDMLPluralRule): string {
  return `${base}_${category}`;
}

/**
 * Makes the function that says interface text from a plain record of messages.
 *
 * A message holds placeholders as `{name}`. A key that has plural forms is asked for by its base, and the form is chosen by
 * `params.count` with `Intl.PluralRules` (CLDR). Strings are put in as they are, isolated from the direction around them; the result is text, never markup.
 * A key that is not in the record is said as itself.
 *
 * @param strings messages by key; in a page, the part of them that came with the annotations.
 * @param lang BCP 47 code of the messages.
 * @param notation the reader's digits, in which the numbers of the messages themselves are said too.
 */
export function textFrom(
  strings: Readonly<Record<string, string>>,
  lang: string,
  notation: Notation = USUAL_NOTATION,
): (key: string, params?: Params) => string {
  const numbers = new Intl.NumberFormat(localeOf(lang, notation));
  const digits = digitsOf(lang, notation);
  const plurals = new Intl.PluralRules(lang);
  return (key, params = {}) => {
    const { count } = params;
    const form = typeof count === 'number' ? strings[pluralKey(key, plurals.select(count))] : undefined;
    const message = form ?? strings[key] ?? strings[pluralKey(key, 'other')] ?? key;
    return inDigits(message, digits).replace(PLACEHOLDER, (placeholder, name: string) => {
      const value = params[name];
      if (value === undefined) return placeholder;
      return typeof value === 'number' ? numbers.format(value) : ISOLATE + value + POP_ISOLATE;
    });
  };
}
