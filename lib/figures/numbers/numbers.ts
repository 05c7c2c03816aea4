import type { FigureGrammar } from '@/lib/languages';
import { after, find, onceAnItem, type Item } from '../items';
import { conjunctionAt, readWords, tidy } from './cardinals';
import { readDigits } from './digits';
import { addedFraction, lastScaleOf, readFraction } from './fractions';
import { readRatio } from './ratios';

/** A number read from items `from` to `next`. */
export interface NumberReading {
  readonly value: number;
  readonly next: number;
  /** Offset where it starts: after a conjunction or preposition that is written onto it. */
  readonly start: number;
  /** Written in digits, without scale word: then it can be a day, a year, an hour. */
  readonly digits?: number;
  /** Digits only, no separators. */
  readonly plain: boolean;
  readonly tied: boolean;
  /** Only words that are numbers beside others ("a", "one"). */
  readonly weak: boolean;
  /** "a few", بضع: about how many is open. */
  readonly few?: boolean;
  /** The most that it can be, where the language says how many "a few" are. */
  readonly most?: number;
  readonly words: boolean;
  readonly fraction?: boolean;
  readonly article?: boolean;
  /** A part of a whole: one in ten. */
  readonly ratio?: boolean;
  /** The scale word at its end: 1e6 in "5 million", which a range says once. */
  readonly scale?: number;
}

/**
 * The number that starts at an item, in digits, words or both: ٣٫٥ · 1,200 · ثلاثة آلاف وخمسمئة · 2.4 million · 12k · half
 * a million · two dozen · −5. Undefined where none starts there.
 */
export const readNumber = onceAnItem(numberAt);

function numberAt(
  items: readonly Item[],
  index: number,
  text: string,
  grammar: FigureGrammar,
): NumberReading | undefined {
  const item = items[index];
  if (!item) return undefined;
  if (item.type === 'sign' && (item.folded === '-' || item.folded === '+')) {
    const next = items[index + 1];
    const previous = items[index - 1];
    const free =
      (item.spaced && previous?.type !== 'number') ||
      index === 0 ||
      // و-3
      (previous !== undefined && conjunctionAt(items, index - 1) === index) ||
      /^[($<>=~≤≥]$/.test(previous?.folded ?? '');
    if (!free || next?.type === 'word' || (next?.spaced && !(index === 0))) return undefined;
    const reading = next && readNumber(items, index + 1, text, grammar);
    return reading && item.folded === '-'
      ? { ...reading, value: -reading.value, start: item.start, plain: false, digits: undefined }
      : undefined;
  }
  const negative = find(items, index, 'negative');
  if (negative) {
    const reading = readNumber(items, negative.next, text, grammar);
    if (reading)
      return {
        ...reading,
        value: -reading.value,
        start: negative.start,
        tied: negative.tied,
        weak: false,
        plain: false,
        digits: undefined,
      };
  }
  const point = find(items, index, 'point');
  if (point) {
    const digits = items[point.next];
    if (
      digits?.type === 'number' &&
      /^\d+$/.test(digits.folded) &&
      point.lexeme.point &&
      !point.lexeme.stop
    ) {
      return {
        value: Number(`0.${digits.folded}`),
        next: point.next + 1,
        start: point.start,
        plain: false,
        tied: false,
        weak: false,
        words: true,
      };
    }
  }
  if (item.type !== 'number' && item.hits.length === 0 && item.type === 'word') return undefined;
  const fraction = readFraction(items, index, grammar);
  const few = find(items, index, 'few');
  let best = fraction;
  if (item.type === 'number' || item.type === 'sign') {
    const digits = readDigits(items, index, text, grammar);
    const longer = readWords(items, index, text, grammar);
    best =
      longer && digits && longer.next > digits.next ? longer : digits && raised(items, digits, text, grammar);
  } else {
    const words = readWords(items, index, text, grammar);
    if (words && (!best || words.next > best.next)) best = words;
  }
  if (few && (!best || few.next >= best.next)) {
    // several thousand, بضعة آلاف
    const scale = find(items, few.next, 'number');
    const kind = scale?.lexeme.number.kind;
    const scaled = scale && (kind === 'scale' || kind === 'times') && !scale.tied;
    const size = scaled ? scale.lexeme.number.value : 1;
    const { several } = few.lexeme;
    best = {
      value: few.lexeme.few * size,
      ...(several === undefined ? {} : { most: several * size }),
      next: scaled ? scale.next : few.next,
      start: few.start,
      plain: false,
      tied: few.tied,
      weak: false,
      few: true,
      words: true,
    };
  }
  if (!best) return undefined;
  best = partsOf(items, index, best, text, grammar) ?? best;
  const dozen = find(items, after(items, best.next), 'dozen');
  if (dozen && !dozen.tied && best.value > 0) {
    best = {
      ...best,
      value: tidy(best.value * dozen.lexeme.dozen),
      next: dozen.next,
      weak: false,
      plain: false,
      digits: undefined,
    };
  }
  if (!best.fraction) {
    const scale = lastScaleOf(items, index, best.next);
    best = addedFraction(items, best, scale, grammar) ?? (scale > 1 ? { ...best, scale } : best);
  }
  return readRatio(items, best, text, grammar) ?? echoed(items, best, text, grammar);
}

/**
 * "one hundred thirty-two fifths", "two hundred and fifty-four hundredths": what stands behind the last conjunction are the
 * parts, where they are less than one; else all of it.
 */
function partsOf(
  items: readonly Item[],
  index: number,
  reading: NumberReading,
  text: string,
  grammar: FigureGrammar,
): NumberReading | undefined {
  const part =
    reading.words && !reading.fraction && reading.value >= 10
      ? find(items, after(items, reading.next), 'fraction')
      : undefined;
  if (
    !part ||
    part.tied ||
    part.preposition ||
    part.lexeme.ordinal !== undefined ||
    part.lexeme.number ||
    part.lexeme.time
  )
    return undefined;
  const size = part.lexeme.fraction;
  if (size > 0.34 || !Number.isInteger(reading.value)) return undefined;
  for (let i = reading.next - 1; i > index; i--) {
    const and = conjunctionAt(items, i) ?? (find(items, i, 'number')?.tied ? i : undefined);
    const tail = and === undefined ? undefined : readWords(items, and, text, grammar);
    // ciento treinta y dos quintos: between tens and units the conjunction is inside the number
    const inside = tail !== undefined && !grammar.tiedNumbers && (reading.value - tail.value) % 100 > 0;
    if (tail?.next !== reading.next || inside) continue;
    const whole = tail.value * size < 1 ? reading.value - tail.value : 0;
    const value = tidy(whole + (reading.value - whole) * size);
    return { ...reading, value, next: part.next, weak: false, fraction: whole === 0 };
  }
  return { ...reading, value: tidy(reading.value * size), next: part.next, weak: false, fraction: true };
}

/** "forty-five (45)": the same number again in brackets. */
function echoed(
  items: readonly Item[],
  reading: NumberReading,
  text: string,
  grammar: FigureGrammar,
): NumberReading {
  if (items[reading.next]?.folded !== '(' || reading.weak) return reading;
  const again = items[reading.next + 1];
  if (again?.type === 'number') {
    const digits = readDigits(items, reading.next + 1, text, grammar);
    if (!reading.words || digits?.value !== reading.value || items[digits.next]?.folded !== ')')
      return reading;
    return { ...reading, next: digits.next + 1 };
  }
  if (reading.words) return reading;
  const words = readWords(items, reading.next + 1, text, grammar);
  if (words?.value !== reading.value || items[words.next]?.folded !== ')') return reading;
  return { ...reading, next: words.next + 1, plain: false, digits: undefined };
}

/** 2.5^-1: a power that is marked as one. */
function raised(
  items: readonly Item[],
  reading: NumberReading,
  text: string,
  grammar: FigureGrammar,
): NumberReading {
  const caret = items[reading.next];
  if (caret?.folded !== '^' || caret.spaced || reading.words) return reading;
  let at = reading.next + 1;
  const sign = items[at]?.folded;
  if (sign === '-' || sign === '+') at++;
  const exponent =
    items[at]?.type === 'number' && !items[at]?.spaced ? readDigits(items, at, text, grammar) : undefined;
  if (!exponent || exponent.value > 300) return reading;
  const value = tidy(reading.value ** (sign === '-' ? -exponent.value : exponent.value));
  return Number.isFinite(value)
    ? { ...reading, value, next: exponent.next, plain: false, digits: undefined }
    : reading;
}
