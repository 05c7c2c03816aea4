import type { FigureGrammar } from '@/lib/languages';
import { readNumeral, readVulgarFraction } from './numerals';
import { after, find, type Item } from './stream';

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
  readonly words: boolean;
  readonly fraction?: boolean;
  readonly article?: boolean;
  /** The scale word at its end: 1e6 in "5 million", which a range says once. */
  readonly scale?: number;
}

const SPACES = /^[\u0020\u00a0\u2009\u202f]$/;

/** Digits, with groups set apart by spaces (1 234 567), a fraction (3/4, 2 1/2, 2½), a power (4e14) or a suffix (12k). */
function readDigits(
  items: readonly Item[],
  index: number,
  text: string,
  grammar: FigureGrammar,
): NumberReading | undefined {
  const item = items[index];
  if (item?.type === 'sign') {
    const vulgar = readVulgarFraction(item.folded);
    if (vulgar !== undefined) {
      return {
        value: vulgar,
        next: index + 1,
        start: item.start,
        plain: false,
        tied: false,
        weak: false,
        words: false,
        fraction: true,
      };
    }
    const next = items[index + 1];
    // ".77", not after a word or a digit
    if (
      item.folded === '.' &&
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
        !/^\d{3}$/.test(group.folded) ||
        !SPACES.test(text.slice(before.end, group.start))
      )
        break;
      joined += group.folded;
      next++;
    }
    if (next > index + 1) {
      value = Number(joined);
      plain = false;
      digits = undefined;
    }
  }
  const sign = items[next];
  const second = items[next + 1];
  if (plain && sign && !sign.spaced && sign.folded === '/' && second?.type === 'number' && !second.spaced) {
    const denominator = readNumeral(second.folded, grammar.decimal);
    const follows = items[next + 2];
    if (
      denominator?.plain &&
      FRACTIONS.has(denominator.value) &&
      value < denominator.value &&
      denominator.value > 0 &&
      !(follows?.folded === '/' && !follows.spaced)
    ) {
      return {
        value: value / denominator.value,
        next: next + 2,
        start: item.start,
        plain: false,
        tied: false,
        weak: false,
        words: false,
        fraction: true,
      };
    }
  }
  if (plain) {
    // "2 1/2", "2½"
    const part = sign && readDigits(items, next, text, { ...grammar });
    if (part?.fraction && part.value < 1) {
      value += part.value;
      next = part.next;
      plain = false;
      digits = undefined;
      fraction = true;
    }
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
  if (power && !power.spaced && power.type === 'word') {
    const suffix = find(items, next, 'suffix');
    // Lower-case m is metres, upper-case is millions; money reads both as millions itself.
    // Billions and trillions in one letter are only ever money.
    if (
      suffix &&
      !/^[mbt]$/.test(text.slice(power.start, power.end)) &&
      !/^[BT]$/.test(text.slice(power.start, power.end))
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

/** Whether a conjunction stands alone here ("and", و); then the index after it. */
export function conjunctionAt(items: readonly Item[], index: number): number | undefined {
  const hit = find(items, index, 'conjunction');
  return hit && hit.next === index + 1 && !hit.preposition && !hit.article ? hit.next : undefined;
}

interface Group {
  units: boolean;
  tens: boolean;
  hundreds: boolean;
  value: number;
  /** Whether anything was said in this group. */
  filled: boolean;
}

const emptyGroup = (): Group => ({ units: false, tens: false, hundreds: false, value: 0, filled: false });

function fits(group: Group, value: number, tiedUnits: boolean): boolean {
  if (value >= 100) return !group.filled;
  if (value >= 20 && value % 10 === 0) return !group.tens && (tiedUnits || !group.units);
  if (value >= 10) return !group.tens && !group.units;
  return !group.units;
}

function fill(group: Group, value: number): void {
  group.value += value;
  group.filled = true;
  if (value >= 100) group.hundreds = true;
  if (value % 100 >= 10) group.tens = true;
  if (value % 10 > 0 || value === 0 || (value >= 10 && value < 20)) group.units = true;
}

/**
 * Number words of any length: each is added to its group of three, multiplied by it, or closes it. Linear in the number's
 * own length. Where the language ties the parts of a number (Arabic و, German und) an untied part starts a new number,
 * except a factor before its scale and the teens.
 */
function readWords(
  items: readonly Item[],
  index: number,
  text: string,
  grammar: FigureGrammar,
): NumberReading | undefined {
  let total = 0;
  let group = emptyGroup();
  let scale = Infinity;
  let lastScale = 1;
  let next = index;
  let start = -1;
  let tied = false;
  let weak = true;
  let any = false;
  let article = false;
  let parts = 0;
  let lastValue = 0;
  let words = false;
  for (;;) {
    let at = any ? after(items, next) : next;
    let linked = false;
    if (any) {
      const conjunction = conjunctionAt(items, at);
      if (conjunction !== undefined) {
        at = conjunction;
        linked = true;
      }
    }
    const hit = find(items, at, 'number');
    if (!hit) {
      const item = items[at];
      // digits as the factor of a scale word, or in between: 2.4 مليار, 4 آلاف و321
      if (item?.type === 'number' && (!any || linked)) {
        const digits = readDigits(items, at, text, grammar);
        const scaleNext = digits && find(items, after(items, digits.next), 'number');
        const scaled =
          scaleNext &&
          (scaleNext.lexeme.number.kind === 'scale' || scaleNext.lexeme.number.kind === 'times') &&
          !scaleNext.tied;
        if (
          digits &&
          (any ? group.value === 0 && !group.filled && digits.value < lastScale : true) &&
          (scaled || (any && lastScale > 1))
        ) {
          group.value += digits.value;
          group.filled = group.units = group.tens = true;
          group.hundreds = digits.value >= 100;
          if (start < 0) start = digits.start;
          next = digits.next;
          any = true;
          weak = false;
          parts++;
          continue;
        }
      }
      break;
    }
    const { number } = hit.lexeme;
    if (number.plural && !group.filled) break;
    if (any && (hit.preposition || (hit.article && !article && number.kind !== 'scale'))) break;
    linked ||= hit.tied && any;
    const { value, kind } = number;
    if (any && hit.next > at && grammar.tiedNumbers && !linked && kind === 'add') {
      // an untied part is only heard after hundreds or a scale, in speech: متين واحد وعشرين
      if (!(group.hundreds || (lastScale > 1 && !group.filled)) || value >= 100) break;
    }
    if (!grammar.tiedNumbers && linked && !(group.hundreds || (lastScale > 1 && !group.filled))) break;
    if (kind === 'add' || kind === 'ten') {
      if (
        kind === 'ten' &&
        group.units &&
        !group.tens &&
        !linked &&
        group.value % 100 < 10 &&
        lastValue < 10
      ) {
        group.value += 10;
        group.tens = true;
      } else {
        if (lastScale > 1 && value >= lastScale) break;
        if (!fits(group, value, grammar.tiedNumbers && linked)) break;
        fill(group, value);
      }
    } else if (kind === 'times') {
      if (linked && any && !group.filled) {
        fill(group, value);
      } else if (linked && any) break;
      else {
        if (group.hundreds || (group.filled && group.value >= 100)) break;
        group.value = (group.filled ? group.value : 1) * value;
        group.filled = group.hundreds = true;
        group.units = group.tens = false;
      }
    } else if (kind === 'dual') {
      if ((group.filled && !linked) || value >= scale) break;
      total += group.value + value;
      group = emptyGroup();
      scale = lastScale = value / 2;
    } else {
      const factor = group.filled ? group.value : 1;
      if (linked && group.filled) {
        // ثلاثة آلاف وألف is two numbers
        break;
      }
      if (value >= scale) {
        if (linked || (!group.filled && total === 0)) break;
        // a scale of a scale: ثلاثة آلاف مليار, a hundred thousand million
        total = (total + group.value) * value;
      } else total += factor * value;
      group = emptyGroup();
      scale = lastScale = value;
    }
    lastValue = value;
    if (start < 0) {
      start = hit.start;
      tied = hit.tied;
      article = hit.article;
    }
    if (!number.weak) weak = false;
    any = words = true;
    parts++;
    next = hit.next;
  }
  if (!any) return undefined;
  let value = total + group.value;
  // "two point five million" and "مليون ونصف", "three and a half thousand"
  const point = find(items, next, 'point');
  if (point && lastScale === 1) {
    let decimals = '';
    let at = point.next;
    for (;;) {
      const digit = find(items, at, 'number');
      const item = items[at];
      if (digit && digit.lexeme.number.kind === 'add' && digit.lexeme.number.value < 10) {
        decimals += String(digit.lexeme.number.value);
        at = digit.next;
      } else if (decimals === '' && item?.type === 'number' && /^\d+$/.test(item.folded)) {
        decimals = item.folded;
        at++;
        break;
      } else break;
    }
    if (decimals !== '') {
      value = Number(`${value}.${decimals}`);
      next = at;
      const scaled = find(items, next, 'number');
      if (scaled && scaled.lexeme.number.kind === 'scale' && !scaled.tied) {
        value *= scaled.lexeme.number.value;
        next = scaled.next;
      }
    }
  }
  return { value: tidy(value), next, start, plain: false, tied, weak: weak && parts === 1, words, article };
}

/** 0.1 + 0.2 is 0.3 to the reader. */
export function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

/** نصف after a number, or "and a half": the part of the last scale that it adds. */
function addedFraction(
  items: readonly Item[],
  reading: NumberReading,
  lastScale: number,
): NumberReading | undefined {
  let at = reading.next;
  const conjunction = conjunctionAt(items, at);
  if (conjunction !== undefined) at = conjunction;
  const article = find(items, at, 'number');
  if (conjunction !== undefined && article?.lexeme.number.weak && article.lexeme.number.value === 1)
    at = article.next;
  const numerator = find(items, at, 'number');
  if (
    numerator &&
    numerator.lexeme.number.kind === 'add' &&
    numerator.lexeme.number.value < 100 &&
    (conjunction !== undefined || numerator.tied)
  ) {
    const many = find(items, after(items, numerator.next), 'fraction');
    if (many && !many.tied) {
      return {
        ...reading,
        value: tidy(reading.value + numerator.lexeme.number.value * many.lexeme.fraction * lastScale),
        next: many.next,
        weak: false,
        plain: false,
        digits: undefined,
      };
    }
  }
  const hit = find(items, at, 'fraction');
  if (
    !hit ||
    (conjunction === undefined && !hit.tied) ||
    (hit.lexeme.ordinal !== undefined && conjunction === undefined)
  )
    return undefined;
  let next = hit.next;
  const again = find(items, next, 'number');
  // مليونان ونصف المليون
  if (
    again &&
    again.lexeme.number.kind === 'scale' &&
    again.lexeme.number.value <= lastScale &&
    !again.tied
  ) {
    return {
      ...reading,
      value: tidy(reading.value + hit.lexeme.fraction * again.lexeme.number.value),
      next: again.next,
      weak: false,
      plain: false,
      digits: undefined,
    };
  }
  let value = reading.value + hit.lexeme.fraction * lastScale;
  if (again && again.lexeme.number.kind === 'scale' && !again.tied && lastScale === 1) {
    value *= again.lexeme.number.value;
    next = again.next;
  }
  return { ...reading, value: tidy(value), next, weak: false, plain: false, digits: undefined };
}

function lastScaleOf(items: readonly Item[], from: number, next: number): number {
  for (let i = next - 1; i >= from; i--) {
    const hit = find(items, i, 'number');
    if (hit) {
      const { kind, value } = hit.lexeme.number;
      return kind === 'scale' || kind === 'times' ? value : kind === 'dual' ? value / 2 : 1;
    }
  }
  return 1;
}

/** "a quarter million", "quarter-litre", "a quarter of a mile": the fraction, not the three months. */
function beforeAmount(items: readonly Item[], index: number): boolean {
  let at = after(items, index);
  const of = items[at]?.folded === 'of';
  if (of) at++;
  const weak = find(items, at, 'number');
  if (of && weak?.lexeme.number.weak) at = weak.next;
  const scale = find(items, at, 'number')?.lexeme.number.kind === 'scale';
  const unit = find(items, at, 'measure');
  return scale || (unit !== undefined && !unit.lexeme.abbreviation);
}

/** "half a million", ثلاثة أرباع, two-thirds, نصف مليون; not "third" alone, which is an ordinal first. */
function readFraction(items: readonly Item[], index: number): NumberReading | undefined {
  const numerator = find(items, index, 'number');
  let at = index;
  let factor = 1;
  let start = -1;
  let tied = false;
  let counted = false;
  if (
    numerator &&
    (numerator.lexeme.number.kind === 'add' || numerator.lexeme.number.weak) &&
    numerator.lexeme.number.value < 100
  ) {
    const next = after(items, numerator.next);
    const hit = find(items, next, 'fraction');
    if (hit && !hit.tied && !hit.preposition) {
      factor = numerator.lexeme.number.value;
      start = numerator.start;
      tied = numerator.tied;
      at = next;
      counted = true;
      // "one second", "two seconds": a unit of time, not a fraction
      if (hit.lexeme.time !== undefined && hit.lexeme.time !== 'quarter') return undefined;
    }
  }
  const hit = find(items, at, 'fraction');
  if (!hit) return undefined;
  const parted = hit.lexeme.time === 'quarter' && beforeAmount(items, hit.next);
  if (
    !counted &&
    !parted &&
    (hit.lexeme.ordinal !== undefined || hit.lexeme.number !== undefined || hit.lexeme.time === 'quarter')
  )
    return undefined;
  if (start < 0) {
    start = hit.start;
    tied = hit.tied;
  }
  let value = factor * hit.lexeme.fraction;
  let next = hit.next;
  // half (of) a million; but "half a day" leaves the "a" to the unit
  let scaleAt = after(items, next);
  const weak = find(items, scaleAt, 'number');
  if (weak?.lexeme.number.weak && weak.lexeme.number.value === 1) scaleAt = weak.next;
  const scale = find(items, scaleAt, 'number');
  if (
    scale &&
    (scale.lexeme.number.kind === 'scale' || scale.lexeme.number.kind === 'times') &&
    !scale.tied
  ) {
    value *= scale.lexeme.number.value;
    next = scale.next;
  } else if (items[scaleAt] && find(items, scaleAt, 'dozen') && !find(items, scaleAt, 'dozen')?.tied) {
    const dozen = find(items, scaleAt, 'dozen');
    if (dozen) {
      value *= dozen.lexeme.dozen;
      next = dozen.next;
    }
  }
  return { value: tidy(value), next, start, plain: false, tied, weak: false, words: true, fraction: true };
}

/**
 * The number that starts at an item, in digits, words or both: ٣٫٥ · 1,200 · ثلاثة آلاف وخمسمئة · 2.4 million · 12k · half
 * a million · two dozen · −5. Undefined where none starts there.
 */
export function readNumber(
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
    const free = item.spaced || index === 0 || previous?.folded === '(' || previous?.folded === '$';
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
  const fraction = readFraction(items, index);
  const few = find(items, index, 'few');
  let best = fraction;
  if (item.type === 'number' || item.type === 'sign') {
    const digits = readDigits(items, index, text, grammar);
    const longer = readWords(items, index, text, grammar);
    best = longer && digits && longer.next > digits.next ? longer : digits;
  } else {
    const words = readWords(items, index, text, grammar);
    if (words && (!best || words.next > best.next)) best = words;
  }
  if (few && (!best || few.next >= best.next)) {
    // several thousand, بضعة آلاف
    const scale = find(items, few.next, 'number');
    const scaled = scale && scale.lexeme.number.kind === 'scale' && !scale.tied;
    best = {
      value: few.lexeme.few * (scaled ? scale.lexeme.number.value : 1),
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
    best = addedFraction(items, best, scale) ?? (scale > 1 ? { ...best, scale } : best);
  }
  return best;
}

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
    const suffix = items[index + 1];
    if (suffix?.type !== 'word' || suffix.spaced || !ORDINAL_SUFFIX.test(suffix.folded)) return undefined;
    const numeral = readNumeral(item.folded, grammar.decimal);
    return (
      numeral && {
        value: numeral.value,
        next: index + 2,
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
        return { ...reading, value: reading.value * last.lexeme.ordinal, next: last.next };
    } else if (reading.article && reading.value >= 20 && reading.value % 10 === 0 && reading.value < 100) {
      return reading;
    }
  }
  return undefined;
}

/** What figures are really parts of: 9/11 and 24/7 are names. */
const FRACTIONS = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 25, 32, 40, 50, 64, 100, 1000]);
const ORDINAL_SUFFIX = /^(?:st|nd|rd|th)$/;
const fitsAfter = (value: number, last: number): boolean => {
  const step = last < 10 ? 10 : last < 100 ? 100 : 1000;
  return value % step === 0 && (last >= 10 || value % 100 !== 10);
};
