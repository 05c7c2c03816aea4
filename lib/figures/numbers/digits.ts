import type { FigureGrammar } from '@/lib/languages';
import { find, type Item } from '../items';
import { tidy } from './cardinals';
import type { NumberReading } from './numbers';
import { readNumeral, readVulgarFraction } from './numerals';

/** Three digits after a space, the last with a fraction: 1 234 567,89. */
const GROUP = /^\d{3}(?:[.,٫]\d{1,2})?$/;
const SPACES = /^[\u0020\u00a0\u2009\u202f]$/;

/** Digits, with groups set apart by spaces (1 234 567), a fraction (3/4, 2 1/2, 2½), a power (4e14) or a suffix (12k). */
export function readDigits(
  items: readonly Item[],
  index: number,
  text: string,
  grammar: FigureGrammar,
): NumberReading | undefined {
  const item = items[index];
  if (item?.type === 'sign') {
    const vulgar = fractionAt(items, index, grammar);
    if (vulgar) return vulgar;
    const next = items[index + 1];
    // ".77", not after a word or a digit
    if (
      (item.folded === '.' || (item.folded === grammar.decimal && index === 0)) &&
      next?.type === 'number' &&
      !next.spaced &&
      item.spaced &&
      /^\d+$/.test(next.folded)
    ) {
      return {
        value: Number(`0.${next.folded}`),
        next: index + 2,
        start: item.start,
        plain: false,
        tied: false,
        weak: false,
        words: false,
      };
    }
    return undefined;
  }
  if (item?.type !== 'number') return undefined;
  const numeral = readNumeral(item.folded, grammar.decimal);
  if (!numeral) return undefined;
  let { value } = numeral;
  let next = index + 1;
  let plain = numeral.plain;
  let digits: number | undefined = numeral.digits;
  let fraction = false;
  if (plain && numeral.digits <= 3 && value > 0) {
    let joined = item.folded;
    while (true) {
      const group = items[next];
      const before = items[next - 1];
      if (
        group?.type !== 'number' ||
        !before ||
        !GROUP.test(group.folded) ||
        !SPACES.test(text.slice(before.end, group.start))
      )
        break;
      joined += group.folded;
      next++;
      if (group.folded.length > 3) break;
    }
    if (next > index + 1) {
      value = Number(joined.replace(/[,٫]/, '.'));
      plain = false;
      digits = undefined;
    }
  }
  const simple = plain && next === index + 1 ? fractionAt(items, index, grammar) : undefined;
  if (simple) return simple;
  if (plain) {
    // "2 1/2", "2½"
    const part = fractionAt(items, next, grammar);
    if (part && part.value < 1) {
      value += part.value;
      next = part.next;
      plain = false;
      digits = undefined;
      fraction = true;
    }
  }
  const decimals = plain ? spokenDecimals(items, next) : undefined;
  if (decimals) {
    return {
      value: Number(`${value}.${decimals.digits}`),
      next: decimals.next,
      start: item.start,
      plain: false,
      tied: false,
      weak: false,
      words: false,
    };
  }
  const scientific = readPower(items, next);
  if (scientific) {
    return {
      value: tidy(value * 10 ** scientific.exponent),
      next: scientific.next,
      start: item.start,
      plain: false,
      tied: false,
      weak: false,
      words: false,
    };
  }
  const power = items[next];
  if (power && !power.spaced && power.folded === 'e') {
    let at = next + 1;
    const minus = items[at]?.folded === '-' && !items[at]?.spaced;
    if (minus) at++;
    const exponent = items[at];
    if (exponent?.type === 'number' && !exponent.spaced && /^\d{1,3}$/.test(exponent.folded)) {
      value *= 10 ** (Number(exponent.folded) * (minus ? -1 : 1));
      return { value, next: at + 1, start: item.start, plain: false, tied: false, weak: false, words: false };
    }
  }
  // 2.33 k is written apart, 5 k is not
  if (power?.type === 'word' && (!power.spaced || /[.,]\d/.test(item.folded))) {
    const suffix = find(items, next, 'suffix');
    // Lower-case m is metres, upper-case is millions; money reads both as millions itself.
    // Billions and trillions in one letter are only ever money.
    if (
      suffix &&
      !(power.spaced && power.folded !== 'k') &&
      !/^[mt]$/.test(text.slice(power.start, power.end)) &&
      // 1.2b are billions, 12b is a flat
      !(power.folded === 'b' && !/[.]\d/.test(item.folded)) &&
      text.slice(power.start, power.end) !== 'T'
    ) {
      return {
        value: value * suffix.lexeme.suffix,
        next: suffix.next,
        start: item.start,
        plain: false,
        tied: false,
        weak: false,
        words: false,
      };
    }
  }
  return {
    value,
    next,
    start: item.start,
    plain,
    tied: false,
    weak: false,
    words: false,
    ...(digits === undefined ? {} : { digits }),
    ...(fraction ? { fraction } : {}),
  };
}

/** ×10^6, x10-3, ×10⁻⁵: the sign, ten, and an exponent that is marked as one. */
function readPower(items: readonly Item[], index: number): { exponent: number; next: number } | undefined {
  if (!/^[x×]$/.test(items[index]?.folded ?? '') || items[index + 1]?.folded !== '10') return undefined;
  let at = index + 2;
  const caret = items[at]?.folded === '^';
  if (caret) at++;
  const minus = items[at]?.folded === '-' && items[at]?.spaced === false;
  if (minus) at++;
  const exponent = items[at];
  if (
    !(caret || minus) ||
    exponent?.type !== 'number' ||
    exponent.spaced ||
    !/^\d{1,3}$/.test(exponent.folded)
  )
    return undefined;
  return { exponent: Number(exponent.folded) * (minus ? -1 : 1), next: at + 1 };
}

/** What figures are really parts of: 9/11 and 24/7 are names. */
const FRACTIONS = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 25, 32, 40, 50, 64, 100, 1000]);

/** "1 point 1": digits with the sign said as a word. */
function spokenDecimals(items: readonly Item[], index: number): { digits: string; next: number } | undefined {
  const point = find(items, index, 'point');
  const digits = point && !point.lexeme.stop ? items[point.next] : undefined;
  return point && digits?.type === 'number' && /^\d+$/.test(digits.folded)
    ? { digits: digits.folded, next: point.next + 1 }
    : undefined;
}

/** A fraction and nothing else: "½", "3/4". */
function fractionAt(
  items: readonly Item[],
  index: number,
  grammar: FigureGrammar,
): NumberReading | undefined {
  const item = items[index];
  if (item === undefined) return undefined;
  const made = (value: number, next: number): NumberReading => ({
    value,
    next,
    start: item.start,
    plain: false,
    tied: false,
    weak: false,
    words: false,
    fraction: true,
  });
  if (item.type === 'sign') {
    const vulgar = readVulgarFraction(item.folded);
    return vulgar === undefined ? undefined : made(vulgar, index + 1);
  }
  const [sign, second, follows] = items.slice(index + 1, index + 4);
  if (
    item.type !== 'number' ||
    sign?.folded !== '/' ||
    sign.spaced ||
    second?.type !== 'number' ||
    second.spaced
  )
    return undefined;
  const numerator = readNumeral(item.folded, grammar.decimal);
  const denominator = readNumeral(second.folded, grammar.decimal);
  if (!numerator?.plain || !denominator?.plain || denominator.value <= 0) return undefined;
  if (!FRACTIONS.has(denominator.value) || numerator.value >= denominator.value) return undefined;
  // "1/2/2024" is a date.
  return follows?.folded === '/' && !follows.spaced
    ? undefined
    : made(numerator.value / denominator.value, index + 3);
}
