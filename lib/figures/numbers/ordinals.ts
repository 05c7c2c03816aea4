import type { FigureGrammar } from '@/lib/languages';
import { after, find, type Item } from '../items';
import type { Reading } from '../reading';
import { conjunctionAt, readWords } from './cardinals';
import type { NumberReading } from './numbers';
import { readNumeral } from './numerals';

/** An ordinal in words (السادس والعشرون, twenty-first) or digits (21st). */
export function readOrdinal(
  items: readonly Item[],
  index: number,
  text: string,
  grammar: FigureGrammar,
): NumberReading | undefined {
  const item = items[index];
  if (!item) return undefined;
  if (item.type === 'number') {
    const stopped = dottedOrdinal(items, index, grammar);
    if (stopped) return stopped;
    // 1.º, as Spanish academies write it
    const dotted = items[index + 1]?.folded === '.' && items[index + 1]?.spaced === false;
    const hyphened =
      grammar.hyphenSuffix && items[index + 1]?.folded === '-' && items[index + 1]?.spaced === false;
    const suffixAt = index + ((dotted && grammar.ordinalSuffix) || hyphened ? 2 : 1);
    const suffix = items[suffixAt];
    if (suffix?.type !== 'word' || suffix.spaced || !ordinalSuffix(grammar).test(suffix.folded))
      return undefined;
    const numeral = readNumeral(item.folded, grammar.decimal);
    // 12st is a weight
    if (!grammar.ordinalSuffix && suffix.folded === 'st' && !/(?:^|[^1])1$/.test(item.folded))
      return undefined;
    return (
      numeral && {
        value: numeral.value,
        next: suffixAt + 1,
        start: item.start,
        plain: false,
        tied: false,
        weak: false,
        words: false,
      }
    );
  }
  const first = find(items, index, 'ordinal');
  if (first) {
    const { ordinal } = first.lexeme;
    let value = ordinal;
    let next = first.next;
    // الخامس عشر: an ordinal unit and عشر; السادس والعشرون: an ordinal unit tied to a ten
    const ten = find(items, next, 'number');
    if (grammar.tiedNumbers && ordinal < 10) {
      if (ten?.lexeme.number.kind === 'ten' && !ten.tied && !ten.preposition) {
        value += 10;
        next = ten.next;
      } else {
        const conjunction = conjunctionAt(items, next);
        const tens = find(items, conjunction ?? next, 'number');
        const words =
          tens &&
          (conjunction !== undefined || tens.tied) &&
          tens.article &&
          tens.lexeme.number.value >= 20 &&
          tens.lexeme.number.value <= 90;
        if (words) {
          value += tens.lexeme.number.value;
          next = tens.next;
        }
      }
    }
    if (!grammar.tiedNumbers) ({ value, next } = withParts(items, value, next));
    else ({ value, next } = afterHundreds(items, value, next));
    return {
      value,
      next,
      start: first.start,
      plain: false,
      tied: first.tied,
      weak: false,
      words: true,
      article: first.article,
    };
  }
  // twenty-first, one hundred and second: words and an ordinal at the end
  if (find(items, index, 'number')) {
    const reading = readWords(items, index, text, grammar);
    if (!reading) return undefined;
    if (!grammar.tiedNumbers) {
      let at = after(items, reading.next);
      const conjunction = conjunctionAt(items, at);
      if (conjunction !== undefined && reading.value >= 100) at = conjunction;
      const last = find(items, at, 'ordinal');
      if (
        last &&
        !reading.weak &&
        last.lexeme.ordinal < 1000 &&
        fitsAfter(reading.value, last.lexeme.ordinal)
      ) {
        return { ...reading, value: reading.value + last.lexeme.ordinal, next: last.next };
      }
      if (last && last.lexeme.ordinal >= 100)
        return {
          ...reading,
          ...withParts(items, multiplied(reading.value, last.lexeme.ordinal), last.next),
        };
    } else if (reading.article && reading.value % 100 === 0) {
      // الذكرى المئة والخامسة والعشرون
      const last = find(items, reading.next, 'ordinal');
      const more = last?.tied && last.article ? readOrdinal(items, reading.next, text, grammar) : undefined;
      if (more && more.value < 100)
        return { ...more, value: reading.value + more.value, start: reading.start, tied: reading.tied };
    } else if (reading.article && reading.value >= 20 && reading.value % 10 === 0 && reading.value < 100) {
      return reading;
    }
  }
  return undefined;
}

/** الخامسة والعشرون بعد المئة, الثانية بعد الألف: how far beyond the hundreds. */
function afterHundreds(items: readonly Item[], value: number, next: number): { value: number; next: number } {
  const beyond = find(items, next, 'shift');
  const hundreds =
    beyond?.lexeme.shift === 1 && !beyond.tied ? find(items, beyond.next, 'number') : undefined;
  const whole = hundreds?.article && !hundreds.tied ? hundreds.lexeme.number : undefined;
  return hundreds && whole && value < 100 && whole.value >= 100 && whole.value <= 1000
    ? { value: value + whole.value, next: hundreds.next }
    : { value, next };
}

const ROMAN = /^(?=[IVX])(X{0,3})(IX|IV|V?I{0,3})$/;
const DIGITS = { I: 1, V: 5, X: 10 } as const;

/** Pope Leo XIV, Louis XVI, Queen Elizabeth II: Roman numerals, where they number one who reigns. */
export function readRoman(
  items: readonly Item[],
  index: number,
  text: string,
  { regnal }: FigureGrammar,
): Reading | undefined {
  const [title, name, item] = [items[index - 2], items[index - 1], items[index]];
  if (!regnal || item?.type !== 'word' || name?.type !== 'word' || name.capital !== 'initial')
    return undefined;
  const numeral = text.slice(item.start, item.end);
  if (!ROMAN.test(numeral)) return undefined;
  const titled = title !== undefined && regnal.titles.has(title.folded);
  // "I" alone is more often the speaker
  if (!titled && (numeral === 'I' || !regnal.names.has(name.folded))) return undefined;
  const digits = [...numeral].map((digit) => DIGITS[digit as keyof typeof DIGITS]);
  const value = digits.reduce<number>(
    (sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit),
    0,
  );
  return { figure: { type: 'ordinal', value }, start: item.start, next: index + 1, tied: false };
}

/** vigésimo primero, ducentésimo trigésimo: every part is an ordinal. */
function withParts(items: readonly Item[], whole: number, from: number): { value: number; next: number } {
  let value = whole;
  let next = from;
  for (;;) {
    const part = find(items, after(items, next), 'ordinal');
    const ordinal = part?.lexeme.ordinal ?? 0;
    const step = ordinal < 10 ? 10 : ordinal < 100 ? 100 : 1000;
    if (!part || ordinal < 1 || ordinal >= 1000 || value < step || value % step !== 0) return { value, next };
    value += ordinal;
    ({ next } = part);
  }
}

const ENGLISH_SUFFIX = /^(?:st|nd|rd|th)$/;

/** 45. in "der 45. Präsident", "im 3. Quartal", "vom 4. bis zum 23. Mai": a full stop that ends no sentence. */
function dottedOrdinal(
  items: readonly Item[],
  index: number,
  { dottedOrdinal: before }: FigureGrammar,
): NumberReading | undefined {
  const [item, stop, behind] = items.slice(index, index + 3);
  if (!before || !item || !/^\d{1,3}$/.test(item.folded) || stop?.folded !== '.' || stop.spaced)
    return undefined;
  if (behind?.type !== 'word' && behind?.folded !== '-') return undefined;
  const goesOn =
    behind.folded === '-' ||
    // 3. sırada, die 3. und letzte Runde: no sentence begins so
    (behind.type === 'word' && behind.spaced && behind.capital === 'none') ||
    behind.hits.some(
      ({ lexeme }) =>
        lexeme.time ?? lexeme.to ?? lexeme.conjunction ?? lexeme.weekday ?? lexeme.month ?? lexeme.holiday,
    );
  if (!goesOn && !before.test(items[index - 1]?.folded ?? '')) return undefined;
  const { start } = item;
  const value = Number(item.folded);
  return { value, next: index + 2, start, plain: false, tied: false, weak: false, words: false };
}

/** What makes an ordinal of digits in a language; the English ones stand in texts of any. */
export const ordinalSuffix = ({ ordinalSuffix: own }: FigureGrammar): RegExp => own ?? ENGLISH_SUFFIX;

/** dos milésimo is the 2,000th, tres millones dos milésimo the 3,002,000th: what is larger than the ordinal stands. */
function multiplied(value: number, ordinal: number): number {
  const group = value % ordinal;
  return value > ordinal && group > 0 ? value - group + group * ordinal : value * ordinal;
}

const fitsAfter = (value: number, last: number): boolean => {
  const step = last < 10 ? 10 : last < 100 ? 100 : 1000;
  return value % step === 0 && (last >= 10 || value % 100 !== 10);
};
