import type { FigureGrammar, CalendarUnit } from '@/lib/languages';
import { readNumber, readOrdinal, type NumberReading } from './numbers';
import { readDuration } from './durations';
import { after, find, type Item } from './stream';

export interface DurationPart {
  readonly value: number;
  readonly unit: CalendarUnit;
}

export interface Clock {
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
}

export interface NumericDate {
  readonly year?: number;
  readonly month: number;
  readonly day?: number;
}

/** What the slots of a pattern can hold. A digit after a slot's name tells two of a kind apart (`<day2>`). */
export interface SlotValues {
  day: number;
  ord: number;
  month: number;
  hijri: number;
  weekday: number;
  weekdays: number;
  season: 'SP' | 'SU' | 'FA' | 'WI';
  part: 'early' | 'mid' | 'late';
  rel: number;
  unit: CalendarUnit;
  n: number;
  year: number;
  anyyear: number;
  /** A year that nothing announces: 1900–2100. */
  bareyear: number;
  yy: number;
  decade: number;
  /** A decade in digits: 1970s, the '40s. */
  decadeyear: number;
  deictic: number;
  holiday: string;
  hour: number;
  minutes: number;
  clock: Clock;
  mer: 'am' | 'pm' | 'noon' | 'midnight';
  daypart: string;
  noon: number;
  zone: number;
  numdate: NumericDate;
  /** Two numbers with a hyphen, which are a date only where something says so. */
  hyphened: NumericDate;
  /** A month by its number: شهر ثلاثة. */
  monthnumber: number;
  duration: readonly DurationPart[];
  quarter: number;
  halfyear: number;
  frac: number;
  set: string;
  timex: string;
}
type Numbered<K extends string> = K | `${K}2`;
export type SlotName = Numbered<keyof SlotValues>;
export type Slots = { readonly [K in keyof SlotValues]?: SlotValues[K] } & {
  readonly [K in keyof SlotValues as `${K}2`]?: SlotValues[K];
};

export interface SlotReading {
  readonly value: SlotValues[keyof SlotValues];
  readonly next: number;
  readonly start: number;
  readonly tied: boolean;
}

const NONE: readonly SlotReading[] = [];
const one = (
  value: SlotReading['value'],
  reading: { next: number; start: number; tied: boolean },
): readonly SlotReading[] => [{ value, next: reading.next, start: reading.start, tied: reading.tied }];

/** Lexicon meanings that are slots as they stand. */
const DIRECT = {
  month: 'month',
  hijri: 'hijriMonth',
  weekday: 'weekday',
  weekdays: 'weekdays',
  season: 'season',
  part: 'part',
  rel: 'relative',
  unit: 'time',
  decade: 'decade',
  deictic: 'day',
  holiday: 'holiday',
  mer: 'meridiem',
  daypart: 'dayPart',
  noon: 'hour',
  zone: 'zone',
  set: 'set',
  timex: 'timex',
  frac: 'fraction',
} as const;

function between(reading: NumberReading | undefined, low: number, high: number): readonly SlotReading[] {
  if (!reading || !Number.isInteger(reading.value) || reading.value < low || reading.value > high)
    return NONE;
  return one(reading.value, reading);
}

/** Digits only, of so many places, without a separator or a scale. */
function digits(
  items: readonly Item[],
  index: number,
  least: number,
  most: number,
  low: number,
  high: number,
): readonly SlotReading[] {
  const item = items[index];
  if (
    item?.type !== 'number' ||
    item.folded.length < least ||
    item.folded.length > most ||
    !/^\d+$/.test(item.folded)
  )
    return NONE;
  const value = Number(item.folded);
  return value >= low && value <= high ? [{ value, next: index + 1, start: item.start, tied: false }] : NONE;
}

/** "nineteen ninety six", "twenty nineteen", "two thousand and eighteen", ألف وتسعمئة وواحد. */
function yearInWords(
  items: readonly Item[],
  index: number,
  text: string,
  grammar: FigureGrammar,
): readonly SlotReading[] {
  if (!find(items, index, 'number') || items[index]?.type === 'number') return NONE;
  const first = readNumber(items, index, text, grammar);
  if (!first?.words || first.weak) return NONE;
  const readings: SlotReading[] = [];
  if (Number.isInteger(first.value) && first.value >= 1000 && first.value <= 2999) {
    readings.push({ value: first.value, next: first.next, start: first.start, tied: first.tied });
  }
  if (!grammar.tiedNumbers && first.value >= 10 && first.value < 30) {
    const at = after(items, first.next);
    const second = readNumber(items, at, text, grammar);
    if (second?.words && second.value >= 10 && second.value < 100) {
      readings.push({
        value: first.value * 100 + second.value,
        next: second.next,
        start: first.start,
        tied: first.tied,
      });
    } else if (second?.words && second.value === 0) {
      const third = readNumber(items, second.next, text, grammar);
      if (third?.words && third.value < 10) {
        readings.push({
          value: first.value * 100 + third.value,
          next: third.next,
          start: first.start,
          tied: first.tied,
        });
      }
    }
  }
  return readings;
}

/** 3:18, 15:23:24, 15h30, 8.30 (only beside a.m. or p.m., which the pattern sees to). */
function clock(items: readonly Item[], index: number): readonly SlotReading[] {
  const item = items[index];
  if (item?.type !== 'number') return NONE;
  const at = (offset: number): Item | undefined => {
    const found = items[index + offset];
    return found && !found.spaced ? found : undefined;
  };
  const make = (
    hour: number,
    minute: number | undefined,
    second: number | undefined,
    next: number,
  ): readonly SlotReading[] =>
    hour <= 24 && (minute ?? 0) < 60 && (second ?? 0) < 60
      ? [
          {
            value: {
              hour,
              ...(minute === undefined ? {} : { minute }),
              ...(second === undefined ? {} : { second }),
            },
            next,
            start: item.start,
            tied: false,
          },
        ]
      : NONE;
  const dotted = /^(\d{1,2})[.](\d{2})$/.exec(item.folded);
  if (dotted)
    return !find(items, index + 1, 'meridiem')
      ? NONE
      : make(Number(dotted[1]), Number(dotted[2]), undefined, index + 1);
  if (!/^\d{1,2}$/.test(item.folded)) return NONE;
  const hour = Number(item.folded);
  const sign = at(1)?.folded;
  const minute = at(2);
  if (sign === ':' && minute?.type === 'number' && /^\d{2}$/.test(minute.folded)) {
    const second = at(4);
    if (at(3)?.folded === ':' && second?.type === 'number' && /^\d{2}$/.test(second.folded)) {
      return make(hour, Number(minute.folded), Number(second.folded), index + 5);
    }
    if (at(3)?.folded === ':') return NONE;
    return make(hour, Number(minute.folded), undefined, index + 3);
  }
  if (sign === 'h') {
    if (minute?.type === 'number' && /^\d{2}$/.test(minute.folded))
      return make(hour, Number(minute.folded), undefined, index + 3);
    return make(hour, undefined, undefined, index + 2);
  }
  return NONE;
}

/** One number word up to twelve: what follows it is the minutes. */
function hourInWords(items: readonly Item[], index: number): readonly SlotReading[] {
  const hit = find(items, index, 'number');
  if (!hit || (hit.lexeme.number.kind !== 'add' && hit.lexeme.number.kind !== 'ten')) return NONE;
  let { value } = hit.lexeme.number;
  let { next } = hit;
  const ten = find(items, next, 'number');
  if (ten?.lexeme.number.kind === 'ten' && !ten.tied && value < 10) {
    value += 10;
    ({ next } = ten);
  }
  return value >= 1 && value <= 12 ? one(value, { ...hit, next }) : NONE;
}

const YEAR = (value: number): number => (value < 100 ? value + (value <= 50 ? 2000 : 1900) : value);

const USUAL_FRACTIONS = new Set([2, 3, 4, 5, 8, 10]);

/** 2015-08-12, 31.10.1974, 4/25, 12/1/2020, 2019/sep/01, 3/2015. Which is the day: what can be one, else the language. */
function numericDate(items: readonly Item[], index: number, grammar: FigureGrammar): readonly SlotReading[] {
  const item = items[index];
  if (item?.type !== 'number') return NONE;
  const readings: SlotReading[] = [];
  const add = (value: NumericDate | undefined, next: number): void => {
    if (value) readings.push({ value, next, start: item.start, tied: false });
  };
  const dotted = /^(\d{1,4})\.(\d{1,2})\.(\d{2,4})$/.exec(item.folded);
  if (dotted) {
    add(compose([dotted[1] ?? '', dotted[2] ?? '', dotted[3] ?? ''], true), index + 1);
    return readings;
  }
  if (!/^\d{1,4}$/.test(item.folded)) return NONE;
  const sign = items[index + 1];
  if (!sign || sign.type !== 'sign' || !/^[-/]$/.test(sign.folded)) return NONE;
  const second = items[index + 2];
  const tight = !sign.spaced && second !== undefined && !second.spaced;
  if (!second || (sign.folded === '-' && !tight)) return NONE;
  const sign2 = items[index + 3];
  const third = items[index + 4];
  const three =
    sign2?.folded === sign.folded &&
    !sign2.spaced &&
    third?.type === 'number' &&
    !third.spaced &&
    /^\d{1,4}$/.test(third.folded);
  const month = second.type === 'word' ? find(items, index + 2, 'month') : undefined;
  if (month && three && tight && month.next === index + 3) {
    const [a, b] = [item.folded, third.folded];
    const yearFirst = a.length === 4;
    const day = Number(yearFirst ? b : a);
    if ((yearFirst ? b : a).length <= 2 && day >= 1 && day <= 31) {
      add({ year: YEAR(Number(yearFirst ? a : b)), month: month.lexeme.month, day }, index + 5);
    }
    return readings;
  }
  if (second.type !== 'number' || !/^\d{1,4}$/.test(second.folded)) return NONE;
  if (three) add(compose([item.folded, second.folded, third.folded], grammar.dayFirst), index + 5);
  else {
    const pair = `${item.folded}${sign.folded}${second.folded}`;
    if (
      pair.includes('/') &&
      USUAL_FRACTIONS.has(Number(second.folded)) &&
      Number(item.folded) < Number(second.folded)
    )
      return NONE;
    const follows = items[index + 3];
    // part of something longer: 133-03-03-2020
    if (
      follows &&
      !follows.spaced &&
      /^[-/:]$/.test(follows.folded) &&
      items[index + 4] &&
      !items[index + 4]?.spaced
    )
      return NONE;
    add(compose([item.folded, second.folded], grammar.dayFirst), index + 3);
  }
  return readings;
}

/** 4-22, 1995-01: as likely a score, a season or a range. */
function isHyphened(items: readonly Item[], index: number, next: number): boolean {
  return next === index + 3 && items[index + 1]?.folded === '-';
}

function compose(parts: readonly string[], dayFirst: boolean): NumericDate | undefined {
  const [a = '', b = '', c] = parts;
  const numbers = parts.map(Number);
  const [x = 0, y = 0, z = 0] = numbers;
  const valid = (year: number | undefined, month: number, day: number): NumericDate | undefined =>
    month >= 1 && month <= 12 && day >= 1 && day <= 31
      ? { ...(year === undefined ? {} : { year }), month, day }
      : undefined;
  if (c === undefined) {
    if (a.length === 4 && b.length <= 2)
      return y >= 1 && y <= 12 && x >= 1000 && x < 3000 ? { year: x, month: y } : undefined;
    if (b.length === 4 && a.length <= 2)
      return x >= 1 && x <= 12 && y >= 1000 && y < 3000 ? { year: y, month: x } : undefined;
    if (a.length > 2 || b.length > 2) return undefined;
    return (
      (dayFirst ? valid(undefined, y, x) : valid(undefined, x, y)) ??
      (dayFirst ? valid(undefined, x, y) : valid(undefined, y, x))
    );
  }
  if (a.length === 4) return valid(x, y, z) ?? valid(x, z, y);
  if (a.length > 2 || b.length > 2 || c.length === 1 || c.length === 3) return undefined;
  const year = YEAR(z);
  const first = dayFirst ? valid(year, y, x) : valid(year, x, y);
  return (
    first ??
    (dayFirst ? valid(year, x, y) : valid(year, y, x)) ??
    (c.length === 2 ? valid(YEAR(x), y, z) : undefined)
  );
}

/** Whether a word that is also another one ("may", "sun") stands as a name: beside a number or behind a word that dates. */
function isProper(items: readonly Item[], index: number, next: number): boolean {
  return (
    items.length <= 2 ||
    items[index - 1]?.type === 'number' ||
    items[next]?.type === 'number' ||
    (items[next]?.folded === '-' && items[next + 1]?.type === 'number') ||
    (find(items, next, 'number')?.lexeme.number.weak === undefined &&
      find(items, next, 'number') !== undefined) ||
    find(items, index - 1, 'dating') !== undefined ||
    find(items, index - 1, 'ordinal') !== undefined ||
    find(items, next, 'ordinal') !== undefined ||
    /^(?:st|nd|rd|th)$/.test(items[index - 1]?.folded ?? '')
  );
}

/** Every reading of a slot at an item, the longest first. */
export function readSlot(
  role: string,
  items: readonly Item[],
  index: number,
  text: string,
  grammar: FigureGrammar,
): readonly SlotReading[] {
  if (role in DIRECT) {
    const kind = DIRECT[role as keyof typeof DIRECT];
    const hits = items[index]?.hits;
    if (!hits || hits.length === 0) return NONE;
    const readings: SlotReading[] = [];
    for (const hit of hits) {
      const value = hit.lexeme[kind];
      if (value === undefined || (kind === 'time' && hit.lexeme.count !== undefined)) continue;
      if (hit.lexeme.proper && !isProper(items, index, hit.next)) continue;
      // صفر is a month only between a day and a year, and else nought
      if (kind === 'hijriMonth' && hit.lexeme.number && items[hit.next]?.type !== 'number') continue;
      readings.push({ value, next: hit.next, start: hit.start, tied: hit.tied });
    }
    return readings;
  }
  switch (role) {
    case 'day': {
      const ordinal = readOrdinal(items, index, text, grammar);
      if (ordinal) return between(ordinal, 1, 31);
      const numeral = digits(items, index, 1, 2, 1, 31);
      if (numeral.length > 0) return numeral;
      return find(items, index, 'number') ? between(readNumber(items, index, text, grammar), 1, 31) : NONE;
    }
    case 'ord': {
      const last = find(items, index, 'last');
      if (last) return one(-1, last);
      return between(readOrdinal(items, index, text, grammar), 1, 400);
    }
    case 'n': {
      const reading = readNumber(items, index, text, grammar);
      return reading && reading.value > 0 ? one(reading.value, reading) : NONE;
    }
    case 'year': {
      const numeral = digits(items, index, 4, 4, 1000, 2999);
      return numeral.length > 0 ? numeral : yearInWords(items, index, text, grammar);
    }
    case 'bareyear': {
      // Four digits with nothing around them: only what news could be about, and not what goes on in letters.
      const follows = items[index + 1];
      if (follows && !follows.spaced && (follows.type !== 'sign' || /^[/:^]$/.test(follows.folded)))
        return NONE;
      return digits(items, index, 4, 4, 1900, 2100);
    }
    case 'anyyear': {
      const numeral = digits(items, index, 1, 4, 1, 2999);
      if (numeral.length > 0) return numeral;
      const words = yearInWords(items, index, text, grammar);
      return words.length > 0 ? words : between(readNumber(items, index, text, grammar), 1, 2999);
    }
    case 'decadeyear': {
      const item = items[index];
      const apostrophe = item?.folded === "'";
      const number = apostrophe ? items[index + 1] : item;
      const plural = items[index + (apostrophe ? 2 : 1)];
      if (number?.type !== 'number' || !/^(?:[12]\d)?\d0$/.test(number.folded) || plural?.spaced !== false)
        return NONE;
      if (plural.folded !== 's' && plural.folded !== "'s") return NONE;
      return [
        {
          value: Number(number.folded),
          next: index + (apostrophe ? 3 : 2),
          start: item?.start ?? number.start,
          tied: false,
        },
      ];
    }
    case 'yy':
      return digits(items, index, 2, 2, 0, 99);
    case 'hour': {
      const numeral = digits(items, index, 1, 2, 0, 24);
      if (numeral.length > 0) return numeral;
      const ordinal = grammar.tiedNumbers ? readOrdinal(items, index, text, grammar) : undefined;
      if (ordinal) return between(ordinal, 1, 12);
      // the shorter number first: ثلاثة وثلث is three o'clock and twenty minutes
      return find(items, index, 'number') ? hourInWords(items, index) : NONE;
    }
    case 'minutes': {
      const numeral = digits(items, index, 1, 2, 0, 59);
      if (numeral.length > 0) return numeral;
      return find(items, index, 'number') ? between(readNumber(items, index, text, grammar), 1, 59) : NONE;
    }
    case 'clock':
      return clock(items, index);
    case 'numdate':
      return numericDate(items, index, grammar).filter((reading) => !isHyphened(items, index, reading.next));
    case 'hyphened':
      return numericDate(items, index, grammar).filter((reading) => isHyphened(items, index, reading.next));
    case 'monthnumber':
      return find(items, index, 'number') ? hourInWords(items, index) : digits(items, index, 1, 2, 1, 12);
    case 'duration': {
      const reading = readDuration(items, index, text, grammar);
      return reading
        ? [{ value: reading.parts, next: reading.next, start: reading.start, tied: reading.tied }]
        : NONE;
    }
    case 'quarter':
    case 'halfyear': {
      // Q3, H1, 3Q
      const letter = role === 'quarter' ? 'q' : 'h';
      const [item, next] = [items[index], items[index + 1]];
      if (!item || !next || next.spaced) return NONE;
      const number = item.folded === letter ? next : next.folded === letter ? item : undefined;
      const value = number?.type === 'number' && number.folded.length === 1 ? Number(number.folded) : 0;
      const follows = items[index + 2];
      if (follows && !follows.spaced && follows.type !== 'sign') return NONE;
      return value >= 1 && value <= (role === 'quarter' ? 4 : 2)
        ? [{ value, next: index + 2, start: item.start, tied: false }]
        : NONE;
    }
    default:
      throw new SyntaxError(`Unknown slot: ${role}`);
  }
}
