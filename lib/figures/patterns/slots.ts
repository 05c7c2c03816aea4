import type { FigureGrammar } from '@/lib/languages';
import { readDuration } from '../durations';
import { after, find, type Item } from '../items';
import { type NumberReading, readNumber, readOrdinal } from '../numbers';
import { hourInWords, readClock, readSpoken } from './clocks';
import { isHyphened, isYearMonth, numericDate } from './numeric-dates';
import { type YearParts, yearPartsOf } from './year-parts';
import { NONE, oneReading, type SlotReading } from './slot-values';

/** Lexicon meanings that are slots as they stand. */
const DIRECT = {
  month: 'month',
  hijri: 'hijriMonth',
  jalali: 'jalaliMonth',
  jalalidecade: 'jalaliDecade',
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

function whole(reading: NumberReading | undefined, low: number, high: number): readonly SlotReading[] {
  if (!reading || !Number.isInteger(reading.value) || reading.value < low || reading.value > high)
    return NONE;
  return oneReading(reading.value, reading);
}

/** Digits only, of so many places, without a separator or a scale. */
function plainDigits(
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
  if (!grammar.tiedNumbers && first.value >= 13 && first.value < 30) {
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

/** Mon, February 18 · Thu. 12 · Jan-Feb: a date goes on behind the word. */
function isDated(items: readonly Item[], index: number): boolean {
  let at = index;
  while (/^[.,-]$/.test(items[at]?.folded ?? '')) at++;
  const item = items[at];
  if (at > index && item?.type === 'number' && items[index]?.folded !== '-') return true;
  return item?.capital === 'initial' && item.hits.some(({ lexeme }) => lexeme.month !== undefined);
}

/** "nineteen ninety six": said in pairs, and not of a thing that is counted. */
function isSpokenYear(value: SlotReading['value'], follows: Item | undefined): boolean {
  return (
    typeof value === 'number' &&
    value >= 1500 &&
    value <= 2099 &&
    value % 1000 >= 11 &&
    follows?.type !== 'word'
  );
}

/** "In May"; but what stands in small letters behind "to" or "and" is a verb: they decided to march. */
function isDatedBy(items: readonly Item[], index: number, { smallDated }: FigureGrammar): boolean {
  const before = items[index - 1];
  if (!before || !find(items, index - 1, 'dating')) return false;
  if (items[index]?.capital !== 'none' || !smallDated) return true;
  // the 2nd of march
  if (smallDated.link.test(before.folded))
    return (
      find(items, index - 2, 'ordinal') !== undefined ||
      smallDated.behind.test(items[index - 2]?.folded ?? '')
    );
  return !smallDated.unless.test(before.folded);
}

const isMonth = (items: readonly Item[], index: number): boolean => find(items, index, 'month') !== undefined;

/** Whether a word that is also another one ("may", "sun") stands as a name: beside a number or behind a word that dates. */
function isProper(items: readonly Item[], index: number, next: number, grammar: FigureGrammar): boolean {
  return (
    items.length <= 2 ||
    // Ocak'ta
    (items[index]?.ending !== undefined && items[index]?.capital === 'initial') ||
    items[index - 1]?.type === 'number' ||
    items[next]?.type === 'number' ||
    (items[next]?.folded === '-' && items[next + 1]?.type === 'number') ||
    (find(items, next, 'number')?.lexeme.number.weak === undefined &&
      find(items, next, 'number') !== undefined) ||
    isDated(items, next) ||
    isDatedBy(items, index, grammar) ||
    // فبراير ومارس, "between march and may"
    (find(items, index - 1, 'conjunction') !== undefined && isMonth(items, index - 2)) ||
    find(items, next, 'relative') !== undefined ||
    find(items, index - 1, 'ordinal') !== undefined ||
    find(items, next, 'ordinal') !== undefined ||
    /^(?:st|nd|rd|th)$/.test(items[index - 1]?.folded ?? '')
  );
}

/** Signs that make one of what stands on both sides of them. */
const JOINS = /^[/:^]$/;

/** What reads a slot at an item. */
type SlotReader = (
  items: readonly Item[],
  index: number,
  text: string,
  grammar: FigureGrammar,
) => readonly SlotReading[];

/** The meanings of a word that the lexicon has for a slot. */
function readDirect(
  kind: (typeof DIRECT)[keyof typeof DIRECT],
  items: readonly Item[],
  index: number,
  grammar: FigureGrammar,
): readonly SlotReading[] {
  const hits = items[index]?.hits;
  if (!hits || hits.length === 0) return NONE;
  const readings: SlotReading[] = [];
  for (const hit of hits) {
    const value = hit.lexeme[kind];
    if (value === undefined || (kind === 'time' && hit.lexeme.count !== undefined)) continue;
    if (hit.lexeme.proper && !isProper(items, index, hit.next, grammar)) continue;
    // صفر is a month only between a day and a year, and else nought
    if (kind === 'hijriMonth' && hit.lexeme.number && items[hit.next]?.type !== 'number') continue;
    readings.push({ value, next: hit.next, start: hit.start, tied: hit.tied });
  }
  return readings;
}

const day: SlotReader = (items, index, text, grammar) => {
  const ordinal = readOrdinal(items, index, text, grammar);
  if (ordinal) return whole(ordinal, 1, 31);
  const numeral = plainDigits(items, index, 1, 2, 1, 31);
  // 2025 Şubat'ta 15 bin 335
  const scaled = find(items, index + 1, 'number')?.lexeme.number.kind === 'scale';
  if (numeral.length > 0) return scaled ? NONE : numeral;
  const words = find(items, index, 'number');
  // une quinzaine d'avril is no fifteenth
  if (!words || words.lexeme.number.noun) return NONE;
  const number = readNumber(items, index, text, grammar);
  // en diciembre un 0,6 %
  return number?.weak ? NONE : whole(number, 1, 31);
};

const ord: SlotReader = (items, index, text, grammar) => {
  const last = find(items, index, 'last');
  if (last) return oneReading(-1, last);
  return whole(readOrdinal(items, index, text, grammar), 1, 400);
};

const n: SlotReader = (items, index, text, grammar) => {
  const reading = readNumber(items, index, text, grammar);
  return reading && reading.value > 0 ? oneReading(reading.value, reading) : NONE;
};

/** В 2019-м, к 2030-му: the ending of a year in a case of its own is read with it. */
function inCase(items: readonly Item[], readings: readonly SlotReading[]): readonly SlotReading[] {
  const [reading] = readings;
  if (!reading || items[reading.next]?.folded !== '-') return readings;
  const ending = items[reading.next + 1];
  if (ending?.spaced !== false) return readings;
  return /^(?:и|го|му|м)$/.test(ending.folded) ? [{ ...reading, next: reading.next + 2 }] : readings;
}

const year: SlotReader = (items, index, text, grammar) => {
  const digits = plainDigits(items, index, 4, 4, 1000, 2199);
  const numeral = grammar.hyphenSuffix ? inCase(items, digits) : digits;
  return numeral.length > 0 ? numeral : yearInWords(items, index, text, grammar);
};

/** Four digits with nothing around them: only what news could be about, and not what goes on in letters. */
/** سال ۹۱: the year 1391 of Iran. */
const shortJalali: SlotReader = (items, index) =>
  plainDigits(items, index, 2, 2, 30, 99).map((reading) => ({
    ...reading,
    value: Number(reading.value) + 1300,
  }));

const bareYear: SlotReader = (items, index, text, grammar) => {
  if (items[index]?.type !== 'number') {
    if (grammar.tiedNumbers) return NONE;
    const number = readNumber(items, index, text, grammar);
    return yearInWords(items, index, text, grammar).filter(
      ({ value, next }) => next > (number?.next ?? Infinity) && isSpokenYear(value, items[next]),
    );
  }
  const follows = items[index + 1];
  const goesOn =
    follows?.type !== 'sign' || (JOINS.test(follows.folded) && items[index + 2]?.spaced === false);
  if (follows && !follows.spaced && goesOn) return NONE;
  const numeral = plainDigits(items, index, 4, 4, 1700, 2100);
  // a cell that says 2000 and no more is as round a number as a year
  if (items.length === 1 && numeral[0]?.value === 2000) return NONE;
  // بودجه ۱۴۰۵
  if (grammar.jalali && numeral.length === 0) return plainDigits(items, index, 4, 4, 1350, 1410);
  return grammar.hyphenSuffix ? inCase(items, numeral) : numeral;
};

const anyYear: SlotReader = (items, index, text, grammar) => {
  const numeral = plainDigits(items, index, 1, 4, 1, 2999);
  if (numeral.length > 0) return numeral;
  const words = yearInWords(items, index, text, grammar);
  return words.length > 0 ? words : whole(readNumber(items, index, text, grammar), 1, 2999);
};

/** How far before tens the word may stand that says they are degrees. */
const HEAT_NEAR = 10;

/** "Temperatures dropped into the 20s": no decade. */
function isOfHeat(items: readonly Item[], index: number): boolean {
  for (let at = index - 1; at >= index - HEAT_NEAR && at >= 0; at--) if (find(items, at, 'heat')) return true;
  return false;
}

/** 1970s, '40s. */
const decadeYear: SlotReader = (items, index, _text, grammar) => {
  const item = items[index];
  // 1990'lar
  const decade = item?.type === 'number' && /^(?:[12]\d)?\d0$/.test(item.folded);
  if (decade && /^l(?:[ae]r|[iu]$)/.test(item.ending ?? ''))
    return [{ value: Number(item.folded), next: index + 1, start: item.start, tied: false }];
  // 1990-е, 90-х
  if (decade && grammar.hyphenSuffix && items[index + 1]?.folded === '-' && !items[index + 1]?.spaced) {
    const suffix = items[index + 2];
    return suffix?.spaced === false && /^(?:е|х|ые|ых|ми|м)$/.test(suffix.folded)
      ? [{ value: Number(item.folded), next: index + 3, start: item.start, tied: false }]
      : NONE;
  }
  const apostrophe = item?.folded === "'";
  const number = apostrophe ? items[index + 1] : item;
  const plural = items[index + (apostrophe ? 2 : 1)];
  if (number?.type !== 'number' || !/^(?:[12]\d)?\d0$/.test(number.folded) || plural?.spaced !== false)
    return NONE;
  if (plural.folded !== 's' && plural.folded !== "'s") return NONE;
  if (number.folded.length === 2 && !apostrophe && isOfHeat(items, index)) return NONE;
  return [
    {
      value: Number(number.folded),
      next: index + (apostrophe ? 3 : 2),
      start: item?.start ?? number.start,
      tied: false,
    },
  ];
};

const hour: SlotReader = (items, index, text, grammar) => {
  const numeral = plainDigits(items, index, 1, 2, 0, 24);
  if (numeral.length > 0) return numeral;
  const ordinal = grammar.tiedNumbers ? readOrdinal(items, index, text, grammar) : undefined;
  if (ordinal) return isHourOrdinal(items, index, grammar) ? whole(ordinal, 1, 12) : NONE;
  // the shorter number first: ثلاثة وثلث is three o'clock and twenty minutes
  return find(items, index, 'number') ? hourInWords(items, index, grammar.dayHours ? 24 : 12) : NONE;
};

/** الملك عبد الله الثاني بعد ظهر أمس: the hour is feminine in Arabic, and an ordinal that is not numbers a man. */
function isHourOrdinal(items: readonly Item[], index: number, { ordinalHours }: FigureGrammar): boolean {
  const hour = ordinalHours?.behind.test(items[index - 1]?.folded ?? '') ?? false;
  return hour || (ordinalHours?.own.test(items[index]?.folded ?? '') ?? false);
}

const ordinalHour: SlotReader = (items, index, text, grammar) => {
  const ordinal = readOrdinal(items, index, text, grammar);
  return ordinal?.article && isHourOrdinal(items, index, grammar) ? whole(ordinal, 1, 12) : NONE;
};

const minutes: SlotReader = (items, index, text, grammar) => {
  const numeral = plainDigits(items, index, 1, 2, 0, 59);
  if (numeral.length > 0) return numeral;
  const number = find(items, index, 'number');
  // "a" is no minute
  return number && !number.lexeme.stop ? whole(readNumber(items, index, text, grammar), 1, 59) : NONE;
};

const duration: SlotReader = (items, index, text, grammar) => {
  const reading = readDuration(items, index, text, grammar);
  return reading
    ? [{ value: reading.parts, next: reading.next, start: reading.start, tied: reading.tied }]
    : NONE;
};

/** Q3, H1, 3Q, T3: a part of the year in a letter and a digit. */
const lettered =
  (part: keyof YearParts, most: number): SlotReader =>
  (items, index, _text, grammar) => {
    const [item, next] = [items[index], items[index + 1]];
    if (!item || !next || next.spaced) return NONE;
    const letter = yearPartsOf(grammar)[part];
    const number = item.folded === letter ? next : next.folded === letter ? item : undefined;
    const value = number?.type === 'number' && number.folded.length === 1 ? Number(number.folded) : 0;
    const follows = items[index + 2];
    if (follows && !follows.spaced && follows.type !== 'sign') return NONE;
    return value >= 1 && value <= most ? [{ value, next: index + 2, start: item.start, tied: false }] : NONE;
  };

/** The slots that are more than a meaning of the lexicon. */
const READERS: Readonly<Record<string, SlotReader>> = {
  day,
  ord,
  n,
  year,
  bareyear: bareYear,
  jalaliyy: shortJalali,
  anyyear: anyYear,
  decadeyear: decadeYear,
  yy: (items, index) => plainDigits(items, index, 2, 2, 0, 99),
  hour,
  ordhour: ordinalHour,
  minutes,
  clock: (items, index, _text, grammar) => readClock(items, index, grammar),
  spoken: readSpoken,
  numdate: (items, index, _text, grammar) =>
    numericDate(items, index, grammar).filter((reading) => !isHyphened(items, index, reading.next)),
  hyphened: (items, index, _text, grammar) =>
    numericDate(items, index, grammar).filter((reading) => isHyphened(items, index, reading.next)),
  yearmonth: (items, index, _text, grammar) =>
    numericDate(items, index, grammar).filter(
      (reading) => isHyphened(items, index, reading.next) && isYearMonth(reading.value),
    ),
  monthnumber: (items, index) =>
    find(items, index, 'number') ? hourInWords(items, index) : plainDigits(items, index, 1, 2, 1, 12),
  duration,
  quarter: lettered('quarter', 4),
  halfyear: lettered('half', 2),
};

/** Every reading of a slot at an item, the longest first. */
export function readSlot(
  role: string,
  items: readonly Item[],
  index: number,
  text: string,
  grammar: FigureGrammar,
): readonly SlotReading[] {
  if (role in DIRECT) return readDirect(DIRECT[role as keyof typeof DIRECT], items, index, grammar);
  const read = READERS[role];
  if (!read) throw new SyntaxError(`Unknown slot: ${role}`);
  return read(items, index, text, grammar);
}
