import type { FigureGrammar } from '@/lib/languages';
import { find, type Item } from '../items';
import { tidy } from './cardinals';
import type { NumberReading } from './numbers';
import { type Numeral, readNumeral, readVulgarFraction } from './numerals';

/** Three digits after a space, the last with a fraction: 1 234 567,89. */
const GROUP = /^\d{3}(?:[.,٫]\d{1,2})?$/;
const SPACES = /^[\u0020\u00a0\u2009\u202f]$/;

/** A number in digits that is more than plain digits. */
const written = (value: number, start: number, next: number): NumberReading => ({
  value,
  next,
  start,
  plain: false,
  tied: false,
  weak: false,
  words: false,
});

/** Digits, with groups set apart by spaces (1 234 567), a fraction (3/4, 2 1/2, 2½), a power (4e14) or a suffix (12k). */
export function readDigits(
  items: readonly Item[],
  index: number,
  text: string,
  grammar: FigureGrammar,
): NumberReading | undefined {
  const item = items[index];
  if (item?.type === 'sign') return fractionAt(items, index, grammar) ?? pointed(items, index, grammar);
  if (item?.type !== 'number') return undefined;
  const numeral = readNumeral(item.folded, grammar.decimal);
  if (!numeral) return undefined;
  const { start } = item;
  const slashed = grammar.slashDecimal ? slashDecimal(items, index) : undefined;
  if (slashed) return slashed;
  const grouped = spacedGroups(items, index, text, numeral);
  let value = grouped?.value ?? numeral.value;
  let next = grouped?.next ?? index + 1;
  let plain = numeral.plain && !grouped;
  let mixed = false;
  if (plain) {
    const simple = fractionAt(items, index, grammar);
    if (simple) return simple;
    // "2 1/2", "2½"
    const part = fractionAt(items, next, grammar);
    if (part && part.value < 1) {
      value += part.value;
      next = part.next;
      plain = false;
      mixed = true;
    }
  }
  const decimals = plain ? spokenDecimals(items, next) : undefined;
  if (decimals) return written(Number(`${value}.${decimals.digits}`), start, decimals.next);
  const power = readPower(items, next);
  if (power) return written(tidy(value * power.base ** power.exponent), start, power.next);
  const exponent = readExponent(items, next);
  if (exponent) return written(value * 10 ** exponent.exponent, start, exponent.next);
  const suffix = suffixAt(items, next, text, item, grammar);
  if (suffix) return written(value * suffix.factor, start, suffix.next);
  return {
    ...written(value, start, next),
    plain,
    ...(grouped || mixed ? {} : { digits: numeral.digits }),
    ...(mixed ? { fraction: true } : {}),
  };
}

/** ۱۲/۵ درصد, ۳/۵ میلیون: a slash between whole and tenths, where what follows is counted or measured. */
function slashDecimal(items: readonly Item[], index: number): NumberReading | undefined {
  const [whole, slash, part, behind] = items.slice(index, index + 4);
  if (!whole || slash?.folded !== '/' || slash.spaced || part?.type !== 'number' || part.spaced)
    return undefined;
  if (!/^\d{1,4}$/.test(whole.folded) || !/^\d{1,3}$/.test(part.folded)) return undefined;
  const measured = behind?.hits.some(
    ({ lexeme }) =>
      lexeme.percent ??
      lexeme.measure ??
      lexeme.currency ??
      lexeme.magnitude ??
      (lexeme.number && lexeme.number.kind === 'scale'),
  );
  const shared = items[index - 1]?.hits.some(({ lexeme }) => lexeme.percentBefore);
  return measured || shared
    ? written(Number(`${whole.folded}.${part.folded}`), whole.start, index + 3)
    : undefined;
}

/** ".77", not after a word or a digit. */
function pointed(items: readonly Item[], index: number, grammar: FigureGrammar): NumberReading | undefined {
  const [item, next] = [items[index], items[index + 1]];
  if (!item?.spaced || next?.type !== 'number' || next.spaced || !/^\d+$/.test(next.folded)) return undefined;
  const isPoint = item.folded === '.' || (item.folded === grammar.decimal && index === 0);
  return isPoint ? written(Number(`0.${next.folded}`), item.start, index + 2) : undefined;
}

/** 1 234 567: groups of three behind a space that is one. */
function spacedGroups(
  items: readonly Item[],
  index: number,
  text: string,
  numeral: Numeral,
): { value: number; next: number } | undefined {
  if (!numeral.plain || numeral.digits > 3 || numeral.value <= 0) return undefined;
  let joined = items[index]?.folded ?? '';
  let next = index + 1;
  for (;;) {
    const group = items[next];
    const before = items[next - 1];
    if (group?.type !== 'number' || !before || !GROUP.test(group.folded)) break;
    if (!SPACES.test(text.slice(before.end, group.start))) break;
    joined += group.folded;
    next++;
    if (group.folded.length > 3) break;
  }
  return next === index + 1 ? undefined : { value: Number(joined.replace(/[,٫]/, '.')), next };
}

/** 4e14, 9.83e-3. */
function readExponent(items: readonly Item[], index: number): { exponent: number; next: number } | undefined {
  const power = items[index];
  if (!power || power.spaced || power.folded !== 'e') return undefined;
  let at = index + 1;
  const minus = items[at]?.folded === '-' && !items[at]?.spaced;
  if (minus) at++;
  const exponent = items[at];
  return exponent?.type === 'number' && !exponent.spaced && /^\d{1,3}$/.test(exponent.folded)
    ? { exponent: Number(exponent.folded) * (minus ? -1 : 1), next: at + 1 }
    : undefined;
}

/** 12k, 2.33 k, 5M. */
function suffixAt(
  items: readonly Item[],
  index: number,
  text: string,
  number: Item,
  grammar: FigureGrammar,
): { factor: number; next: number } | undefined {
  const letter = items[index];
  // 2.33 k is written apart, 5 k is not
  if (letter?.type !== 'word' || (letter.spaced && !/[.,]\d/.test(number.folded))) return undefined;
  const suffix = find(items, index, 'suffix');
  if (!suffix || (letter.spaced && letter.folded !== 'k')) return undefined;
  // Lower-case m is metres, upper-case is millions; money reads both as millions itself.
  // 300 °C (572 °F, 573.15K)
  if (!letter.spaced && letter.folded === 'k' && isBesideDegrees(items, index)) return undefined;
  // Billions and trillions in one letter are only ever money.
  if (!letter.spaced && letter.folded === 'm' && inMillions(items, suffix.next, grammar))
    return { factor: 1e6, next: suffix.next };
  if (/^[mtT]$/.test(text.slice(letter.start, letter.end))) return undefined;
  // 1.2b are billions, 12b is a flat
  if (letter.folded === 'b' && !/[.]\d/.test(number.folded)) return undefined;
  return { factor: suffix.lexeme.suffix, next: suffix.next };
}

/** How far before a K the degrees may stand that make it kelvins, in items. */
const DEGREES_NEAR = 8;

/** Whether degrees stand right before: "(572 °F, 573.15K)". */
export function isBesideDegrees(items: readonly Item[], index: number): boolean {
  return items
    .slice(Math.max(0, index - DEGREES_NEAR), index)
    .some(({ hits }) =>
      hits.some(({ lexeme }) => lexeme.measure === 'celsius' || lexeme.measure === 'fahrenheit'),
    );
}

/** 2m copies, 800m weekly users: what is counted in millions, and what is no length. */
function inMillions(items: readonly Item[], index: number, { millions }: FigureGrammar): boolean {
  if (!millions) return false;
  return [index, index + 1].some((at) => items[at]?.type === 'word' && millions.test(items[at].folded));
}

/** ×10^6, x10-3, ×10⁻⁵, 8x2^10: the sign, ten or another base, and an exponent that is marked as one. */
function readPower(
  items: readonly Item[],
  index: number,
): { base: number; exponent: number; next: number } | undefined {
  if (!/^[x×]$/.test(items[index]?.folded ?? '')) return undefined;
  const base = items[index + 1]?.folded ?? '';
  let at = index + 2;
  const caret = items[at]?.folded === '^';
  if (!(caret ? /^\d{1,3}$/ : /^10$/).test(base)) return undefined;
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
  return { base: Number(base), exponent: Number(exponent.folded) * (minus ? -1 : 1), next: at + 1 };
}

/** What figures are really parts of: 9/11 and 24/7 are names. */
const FRACTIONS = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 25, 32, 40, 50, 64, 100, 1000]);

/** "1 point 1", 3 فاصل 5: digits with the sign said as a word. */
function spokenDecimals(items: readonly Item[], index: number): { digits: string; next: number } | undefined {
  const point = find(items, index, 'point');
  const digits = point ? items[point.next] : undefined;
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
    ...written(value, item.start, next),
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
