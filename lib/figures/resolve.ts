import type { CalendarUnit, PatternConstants } from '@/lib/languages';
import type { Figure, Qualifier, SimpleFigure } from '@/lib/mentions';
import {
  addDays,
  addMonths,
  dayNumber,
  daysIn,
  isoDay,
  isoMonth,
  isoTime,
  isoWeek,
  isoYear,
  nthWeekday,
  toHijri,
  fromHijri,
  weekdayOf,
  type Anchor,
  type Day,
} from './calendar';
import { durationTimex } from './durations';
import { holiday } from './holidays';
import type { Clock, DurationPart, Slots } from './slots';

/** What a date is read against. */
export interface Resolution {
  /** The day of publication; without it dates stay open. */
  readonly anchor: Anchor | undefined;
  /** Whether the words around speak of what was or of what will be. */
  readonly tense: 'past' | 'future' | undefined;
  /** The expression is all there is: the heading of a programme, which looks ahead. */
  readonly alone: boolean;
  /** In this language an ordinal behind a weekday is first of all a day of the month. */
  readonly dated?: boolean;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/**
 * The year of a month (and day) said without one. News looks back: what lies before the day of publication is of this
 * year, what lies more than half a year ahead is of the last. A word about the future turns it round, and what lies just
 * across the turn of the year (January, said in December) is the near one.
 */
function yearOf(
  month: number,
  day: number | undefined,
  { anchor, tense, alone }: Resolution,
): number | undefined {
  if (!anchor) return undefined;
  const length = day === undefined ? daysIn(anchor.year, month) : day;
  const distance = (year: number): number =>
    dayNumber({ year, month, day: Math.min(length, daysIn(year, month)) }) - dayNumber(anchor);
  const here = distance(anchor.year);
  if (day === undefined && month === anchor.month) return anchor.year;
  if (alone && day !== undefined) return here < -45 ? anchor.year + 1 : anchor.year;
  if (here < 0) {
    if (tense === 'future' || (tense === undefined && distance(anchor.year + 1) <= 75))
      return anchor.year + 1;
    return anchor.year;
  }
  if (tense === 'past' && here > 0) return anchor.year - 1;
  if (tense === undefined && here > 200) return anchor.year - 1;
  return anchor.year;
}

const openYear = (year: number | undefined): string => (year === undefined ? 'XXXX' : isoYear(year));

/** A weekday by itself: the day of publication or the last one before it, or the next one where the text looks ahead. */
function weekdayDate(weekday: number, { anchor, tense, alone }: Resolution): string {
  if (!anchor) return `XXXX-WXX-${weekday}`;
  const today = weekdayOf(anchor);
  const back = (today - weekday + 7) % 7;
  // "said on Friday", in Friday's paper, is today whatever else the sentence looks forward to
  if (back === 0 && !alone) return isoDay(anchor);
  if (tense === 'future') return isoDay(addDays(anchor, (weekday - today + 7) % 7 || 7));
  return isoDay(addDays(anchor, -back));
}

function relativeWeekday(weekday: number, relative: number, { anchor }: Resolution): string {
  if (!anchor) return `XXXX-WXX-${weekday}`;
  const today = weekdayOf(anchor);
  if (relative === 0) return isoDay(addDays(anchor, weekday - today));
  if (relative < 0) return isoDay(addDays(anchor, -((today - weekday + 7) % 7 || 7) + (relative + 1) * 7));
  // 0.5 is "coming": the first one ahead; 1 is that of the next week
  if (relative < 1) return isoDay(addDays(anchor, (weekday - today + 7) % 7 || 7));
  return isoDay(addDays(anchor, weekday - today + 7 * relative));
}

/** A unit of the calendar, so many of them from the day of publication: this week, last year, the next quarter. */
export function unitDate(unit: CalendarUnit, offset: number, anchor: Anchor | undefined): string | undefined {
  if (!anchor) {
    return offset === 0 && unit !== 'day'
      ? OPEN[unit]
      : offset < 0
        ? 'PAST_REF'
        : offset > 0
          ? 'FUTURE_REF'
          : 'PRESENT_REF';
  }
  const steps = offset > 0 && offset < 1 ? 1 : offset;
  switch (unit) {
    case 'day':
      return isoDay(addDays(anchor, steps));
    case 'week':
      return isoWeek(addDays(anchor, 7 * steps));
    case 'weekend':
      return `${isoWeek(addDays(anchor, 7 * steps))}-WE`;
    case 'fortnight':
      return isoWeek(addDays(anchor, 14 * steps));
    case 'month': {
      const { year, month } = addMonths(anchor, steps);
      return isoMonth(year, month);
    }
    case 'quarter': {
      const { year, month } = addMonths(anchor, 3 * steps);
      return `${isoYear(year)}-Q${Math.ceil(month / 3)}`;
    }
    case 'half': {
      const { year, month } = addMonths(anchor, 6 * steps);
      return `${isoYear(year)}-H${Math.ceil(month / 6)}`;
    }
    case 'year':
      return isoYear(anchor.year + steps);
    case 'decade':
      return isoYear(anchor.year + 10 * steps).slice(0, 3);
    case 'century':
      return isoYear(anchor.year + 100 * steps).slice(0, 2);
    case 'season':
    case 'hour':
    case 'minute':
    case 'second':
      return undefined;
  }
}

const OPEN: Partial<Record<CalendarUnit, string>> = {
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  year: 'XXXX',
};

/** A date so far from the day of publication (or from another day), as exact as its smallest unit. */
export function shifted(parts: readonly DurationPart[], direction: 1 | -1, from: Anchor): string | undefined {
  let day: Day = from;
  let minutes = 0;
  let exact: CalendarUnit = 'century';
  for (const { value, unit } of parts) {
    const amount = value * direction;
    if (SIZE[unit] < SIZE[exact]) exact = unit;
    const months = MONTHS[unit];
    if (months !== undefined) {
      const whole = Math.trunc(amount * months);
      day = addMonths(day, whole);
      if (!Number.isInteger(amount * months)) exact = 'month';
    } else if (unit === 'hour') minutes += amount * 60;
    else if (unit === 'minute') minutes += amount;
    else if (unit === 'second') minutes += amount / 60;
    else day = addDays(day, Math.round(amount * (unit === 'day' ? 1 : unit === 'fortnight' ? 14 : 7)));
  }
  if (!Number.isFinite(day.year) || day.year < 0 || day.year > 9999) return undefined;
  if (minutes !== 0) {
    if (from.hour === undefined) return undefined;
    const total = from.hour * 60 + (from.minute ?? 0) + Math.round(minutes);
    const at = addDays(day, Math.floor(total / 1440));
    const rest = ((total % 1440) + 1440) % 1440;
    return isoDay(at) + isoTime(Math.floor(rest / 60), rest % 60);
  }
  if (SIZE[exact] >= SIZE.decade) return isoYear(day.year).slice(0, 4);
  if (exact === 'year' || exact === 'half' || exact === 'season') return isoYear(day.year);
  if (exact === 'month' || exact === 'quarter') return isoMonth(day.year, day.month);
  return isoDay(day);
}

const SIZE: Record<CalendarUnit, number> = {
  second: 0,
  minute: 1,
  hour: 2,
  day: 3,
  weekend: 4,
  week: 4,
  fortnight: 5,
  month: 6,
  quarter: 7,
  season: 7,
  half: 8,
  year: 9,
  decade: 10,
  century: 11,
};
const MONTHS: Partial<Record<CalendarUnit, number>> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

interface Calendar {
  readonly timex: string;
  /** Where the date is one whole day. */
  readonly whole?: boolean;
  /** The last day, where the date is a stretch of days that no TIMEX3 value names (Ramadan). */
  readonly to?: string;
}

/** Which year a pattern's slots speak of: written out, or relative to publication. */
function yearFrom(slots: Slots, resolution: Resolution): number | undefined {
  if (slots.year !== undefined) return slots.year;
  if (slots.anyyear !== undefined) return slots.anyyear;
  if (slots.bareyear !== undefined) return slots.bareyear;
  if (slots.yy !== undefined) return slots.yy + (slots.yy <= 50 ? 2000 : 1900);
  if (slots.unit === 'year' && slots.rel !== undefined && resolution.anchor)
    return resolution.anchor.year + Math.round(slots.rel);
  return undefined;
}

function hijriDate(slots: Slots, resolution: Resolution): Calendar | undefined {
  const month = slots.hijri ?? 0;
  let year = slots.year ?? slots.anyyear;
  if (year === undefined && resolution.anchor) {
    const now = toHijri(resolution.anchor);
    year = now.year + Math.round(slots.rel ?? 0);
    if (slots.rel === undefined && month - now.month > 6) year--;
    if (slots.rel === undefined && now.month - month > 9) year++;
  }
  if (year === undefined) return undefined;
  const day = slots.day ?? 1;
  const start = year > 1700 ? hijriInGregorian(year, month, day) : fromHijri({ year, month, day });
  if (!start) return undefined;
  if (slots.day !== undefined) return { timex: isoDay(start), whole: true };
  const next = addDays(start, 29);
  const last = toHijri(next).month === month ? next : addDays(start, 28);
  return { timex: isoDay(start), to: isoDay(last) };
}

/** "Ramadan 2018": the one that begins in that Gregorian year, the first if there are two. */
function hijriInGregorian(gregorian: number, month: number, day: number): Day | undefined {
  const first = toHijri({ year: gregorian, month: 1, day: 1 }).year;
  return [first, first + 1]
    .map((year) => fromHijri({ year, month, day }))
    .find((found) => found?.year === gregorian);
}

/** A named month, with what else is known of the day and the year. */
function monthDate(slots: Slots, resolution: Resolution): Calendar | undefined {
  const month = slots.month ?? 0;
  const { anchor } = resolution;
  let year = yearFrom(slots, resolution);
  if (year === undefined && slots.rel !== undefined && slots.unit === undefined && anchor) {
    year = anchor.year;
    if (slots.rel < 0) year += month >= anchor.month ? -1 : 0;
    else if (slots.rel > 0) year += month > anchor.month ? 0 : 1;
    if (slots.rel >= 2) year++;
  }
  if (slots.unit === 'month' && slots.rel !== undefined && year === undefined && anchor) year = anchor.year;
  const { day } = slots;
  if (
    slots.ord !== undefined &&
    slots.unit !== undefined &&
    slots.unit !== 'year' &&
    slots.weekday === undefined
  ) {
    year ??= yearOf(month, undefined, resolution);
    return partOfMonth(year, month, slots.ord, slots.unit);
  }
  if (slots.ord !== undefined && slots.weekday !== undefined) {
    year ??= yearOf(month, undefined, resolution);
    if (year === undefined) return { timex: `XXXX-${pad(month)}-WXX-${slots.weekday}-${slots.ord}` };
    // الخميس الثالث من أيلول: Thursday the third, where the third is one, else the third Thursday
    if (resolution.dated && slots.ord > 0 && weekdayOf({ year, month, day: slots.ord }) === slots.weekday) {
      return { timex: isoDay({ year, month, day: slots.ord }), whole: true };
    }
    const found = nthWeekday(year, month, slots.weekday, slots.ord);
    return found && { timex: isoDay(found), whole: true };
  }
  if (day === undefined) {
    year ??= yearOf(month, undefined, resolution);
    return { timex: `${openYear(year)}-${pad(month)}` };
  }
  if (day > (month === 2 ? 29 : daysIn(2000, month))) return undefined;
  if (year === undefined && slots.weekday !== undefined && anchor)
    year = yearByWeekday(month, day, slots.weekday, resolution);
  year ??= yearOf(month, day, resolution);
  // 29 February is of no year that has none: it stays open
  if (year !== undefined && day > daysIn(year, month)) {
    if (yearFrom(slots, resolution) !== undefined) return undefined;
    year = undefined;
  }
  return { timex: `${openYear(year)}-${pad(month)}-${pad(day)}`, whole: true };
}

/** "the first week of October" is the first that begins in it; "the last day", "the last weekend". */
function partOfMonth(
  year: number | undefined,
  month: number,
  n: number,
  unit: CalendarUnit,
): Calendar | undefined {
  if (unit === 'week' || unit === 'weekend') {
    const start = year === undefined ? undefined : nthWeekday(year, month, unit === 'week' ? 1 : 6, n);
    if (start === undefined)
      return n > 0
        ? { timex: `${openYear(year)}-${pad(month)}-W${pad(n)}` }
        : { timex: `${openYear(year)}-${pad(month)}` };
    return { timex: isoWeek(start) + (unit === 'weekend' ? '-WE' : '') };
  }
  if (unit !== 'day' || year === undefined) return undefined;
  const day = n > 0 ? n : daysIn(year, month) + n + 1;
  return day >= 1 && day <= daysIn(year, month)
    ? { timex: isoDay({ year, month, day }), whole: true }
    : undefined;
}

/** "the last three months": up to now; "the next three": from the coming one on. */
function span(slots: Slots, { anchor }: Resolution): Figure | undefined {
  const said =
    slots.n !== undefined && slots.unit !== undefined
      ? [{ value: slots.n, unit: slots.unit }]
      : slots.duration;
  const [part, more] = said ?? [];
  if (!part || more || slots.rel === undefined || !Number.isInteger(part.value)) return undefined;
  const length = durationTimex([part]);
  const from = unitDate(part.unit, slots.rel < 0 ? -part.value : 1, anchor);
  const to = unitDate(part.unit, slots.rel < 0 ? 0 : part.value, anchor);
  if (!anchor || from === undefined || to === undefined || slots.rel === 0)
    return { type: 'duration', timex: length };
  return { type: 'range', from: { type: 'date', timex: from }, to: { type: 'date', timex: to } };
}

/** "Friday 18 July": the nearest year in which it is one, this year's date being off by a slip excepted. */
function yearByWeekday(
  month: number,
  day: number,
  weekday: number,
  resolution: Resolution,
): number | undefined {
  const { anchor } = resolution;
  if (!anchor) return undefined;
  const usual = yearOf(month, day, resolution) ?? anchor.year;
  for (const year of [usual, usual + 1, usual - 1]) {
    if (day <= daysIn(year, month) && weekdayOf({ year, month, day }) === weekday) return year;
  }
  return usual;
}

/** "Friday the 13th", "the 24th": the nearest such day before publication, or after where the text looks ahead. */
function dayOfMonth(day: number, weekday: number | undefined, resolution: Resolution): Calendar | undefined {
  const { anchor, tense } = resolution;
  if (!anchor)
    return { timex: weekday === undefined ? `XXXX-XX-${pad(day)}` : `XXXX-WXX-${weekday}`, whole: true };
  const direction = tense === 'future' ? 1 : -1;
  for (let step = 0; step < 12; step++) {
    const { year, month } = addMonths({ ...anchor, day: 1 }, step * direction);
    if (day > daysIn(year, month)) continue;
    const off = dayNumber({ year, month, day }) - dayNumber(anchor);
    if (off * direction < 0) continue;
    if (weekday === undefined || weekdayOf({ year, month, day }) === weekday)
      return { timex: isoDay({ year, month, day }), whole: true };
  }
  return undefined;
}

function seasonDate(slots: Slots, resolution: Resolution): Calendar {
  const { season = 'SU' } = slots;
  let year = yearFrom(slots, resolution);
  if (year === undefined && resolution.anchor && slots.rel !== undefined) {
    const first = { WI: 12, SP: 3, SU: 6, FA: 9 }[season];
    const { anchor } = resolution;
    const over = anchor.month > ((first + 2) % 12 || 12);
    year =
      anchor.year +
      (slots.rel < 0
        ? over && season !== 'WI'
          ? 0
          : -1
        : slots.rel > 0
          ? anchor.month >= first
            ? 1
            : 0
          : 0);
  }
  return {
    timex:
      year === undefined
        ? slots.rel === undefined && resolution.anchor === undefined
          ? `XXXX-${season}`
          : season
        : `${isoYear(year)}-${season}`,
  };
}

function decadeDate(slots: Slots): Calendar | undefined {
  const decade = slots.decade ?? slots.decadeyear;
  if (decade === undefined) return undefined;
  if (decade >= 100) return { timex: isoYear(decade).slice(0, 3) };
  // التسعينيات من القرن الماضي: the century is said
  const century =
    slots.ord !== undefined
      ? slots.ord - 1
      : slots.rel !== undefined
        ? 20 + Math.round(slots.rel)
        : decade >= 20
          ? 19
          : 20;
  return { timex: `${pad(century)}${Math.floor(decade / 10)}` };
}

function quarterDate(slots: Slots, resolution: Resolution): Calendar | undefined {
  const quarter = slots.quarter ?? (slots.unit === 'quarter' ? slots.ord : undefined);
  if (quarter === undefined || quarter > 4) return undefined;
  const year = yearFrom({ ...slots, unit: slots.unit2 ?? 'year' }, resolution) ?? resolution.anchor?.year;
  return { timex: `${openYear(year)}-Q${quarter}` };
}

/** The date that a pattern's slots make. */
function calendarDate(
  slots: Slots,
  constants: PatternConstants,
  resolution: Resolution,
): Calendar | undefined {
  const { anchor } = resolution;
  if (slots.timex !== undefined) {
    return { timex: slots.timex };
  }
  if (slots.numdate !== undefined) {
    const { year, month, day } = slots.numdate;
    if (day === undefined) return { timex: `${openYear(year)}-${pad(month)}` };
    return monthDate({ ...slots, month, day, ...(year === undefined ? {} : { year }) }, resolution);
  }
  if (slots.hijri !== undefined) return hijriDate(slots, resolution);
  if (slots.holiday !== undefined)
    return holiday(slots.holiday, yearFrom(slots, resolution), slots.rel, resolution);
  if (constants.half !== undefined || slots.halfyear !== undefined) {
    const year = yearFrom({ ...slots, unit: 'year' }, resolution) ?? anchor?.year;
    return { timex: `${openYear(year)}-H${constants.half ?? slots.halfyear}` };
  }
  if (slots.deictic !== undefined) {
    if (!anchor)
      return { timex: slots.deictic < 0 ? 'PAST_REF' : slots.deictic > 0 ? 'FUTURE_REF' : 'PRESENT_REF' };
    return { timex: isoDay(addDays(anchor, slots.deictic)), whole: true };
  }
  if (slots.duration !== undefined && constants.direction !== undefined) {
    if (!anchor) return { timex: constants.direction < 0 ? 'PAST_REF' : 'FUTURE_REF' };
    const from = slots.deictic2 === undefined ? anchor : { ...anchor, ...addDays(anchor, slots.deictic2) };
    const timex = shifted(slots.duration, constants.direction, from);
    return timex === undefined ? undefined : { timex };
  }
  if (slots.decade !== undefined || slots.decadeyear !== undefined) return decadeDate(slots);
  if (slots.quarter !== undefined || (slots.unit === 'quarter' && slots.ord !== undefined))
    return quarterDate(slots, resolution);
  if (slots.month !== undefined) return monthDate(slots, resolution);
  if (slots.season !== undefined) return seasonDate(slots, resolution);
  if (slots.unit === 'century' && slots.ord !== undefined) return { timex: pad(slots.ord - 1) };
  if (slots.ord !== undefined && slots.unit === 'week' && slots.year !== undefined)
    return { timex: `${isoYear(slots.year)}-W${pad(slots.ord)}` };
  if (slots.weekday !== undefined && slots.day !== undefined)
    return dayOfMonth(slots.day, slots.weekday, resolution);
  if (slots.weekday !== undefined && slots.unit !== undefined && slots.rel !== undefined) {
    if (slots.unit === 'month' && slots.ord !== undefined && anchor) {
      const { year, month } = addMonths(anchor, Math.round(slots.rel));
      const found = nthWeekday(year, month, slots.weekday, slots.ord);
      return found && { timex: isoDay(found), whole: true };
    }
    if (slots.unit !== 'week') return undefined;
    if (!anchor) return { timex: `XXXX-WXX-${slots.weekday}`, whole: true };
    const monday = addDays(anchor, 1 - weekdayOf(anchor) + 7 * Math.round(slots.rel));
    return { timex: isoDay(addDays(monday, slots.weekday - 1)), whole: true };
  }
  if (slots.day !== undefined && slots.unit === 'month' && slots.rel !== undefined) {
    if (!anchor) return { timex: `XXXX-XX-${pad(slots.day)}`, whole: true };
    const { year, month } = addMonths({ ...anchor, day: 1 }, Math.round(slots.rel));
    return { timex: isoDay({ year, month, day: slots.day }), whole: true };
  }
  if (slots.weekday !== undefined) {
    return {
      timex:
        slots.rel === undefined
          ? weekdayDate(slots.weekday, resolution)
          : relativeWeekday(slots.weekday, slots.rel, resolution),
      whole: true,
    };
  }
  if (slots.unit !== undefined && slots.rel !== undefined) {
    const timex = unitDate(slots.unit, slots.rel, anchor);
    return timex === undefined ? undefined : { timex, whole: slots.unit === 'day' };
  }
  const year = yearFrom(slots, resolution);
  if (year !== undefined) {
    if (constants.era === 'bce') return { timex: isoYear(-year) };
    if (constants.era === 'hijri') {
      const start = fromHijri({ year, month: 1, day: 1 });
      return start && { timex: isoYear(start.year) };
    }
    return { timex: isoYear(year) };
  }
  if (slots.day !== undefined) return dayOfMonth(slots.day, undefined, resolution);
  return undefined;
}

/** The hour and minute that a pattern's slots make, on the 24-hour clock. */
function clockTime(slots: Slots, constants: PatternConstants): Clock | undefined {
  let hour: number | undefined;
  let minute: number | undefined;
  let second: number | undefined;
  if (slots.clock !== undefined) ({ hour, minute, second } = slots.clock);
  else if (slots.hour !== undefined) hour = slots.hour;
  else if (slots.noon !== undefined) hour = slots.noon;
  else return undefined;
  if (slots.minutes !== undefined) minute = slots.minutes;
  if (slots.frac !== undefined) minute = Math.round(slots.frac * 60);
  if (constants.plus !== undefined) minute = constants.plus;
  let before = false;
  if (constants.before && minute !== undefined) {
    minute = 60 - minute;
    before = true;
  }
  const mer = slots.mer ?? MERIDIEM[slots.daypart ?? ''];
  if (before) hour = hour === 1 ? 12 : hour === 0 ? 23 : hour - 1;
  const told = hour;
  if (mer === 'pm' && told < 12) hour = told + 12;
  else if (mer === 'am' && told === 12) hour = 0;
  else if (mer === 'noon' && told < 5) hour = told + 12;
  else if (mer === 'midnight' && told === 12) hour = 0;
  else if (mer === 'midnight' && told >= 6 && told < 12) hour = told + 12;
  if (hour === 24) hour = 0;
  return { hour, ...(minute === undefined ? {} : { minute }), ...(second === undefined ? {} : { second }) };
}

const MERIDIEM: Record<string, 'am' | 'pm' | 'midnight' | undefined> = {
  MO: 'am',
  AF: 'pm',
  EV: 'pm',
  NI: 'midnight',
};

/** What a matched pattern says, as a figure; undefined where its slots make no sound date (30 February). */
export function resolve(
  found: Slots,
  constants: PatternConstants,
  resolution: Resolution,
): Figure | undefined {
  const slots: Slots = {
    ...(constants.unit === undefined ? {} : { unit: constants.unit }),
    ...(constants.relative === undefined ? {} : { rel: constants.relative }),
    ...found,
    ...(found.hyphened === undefined ? {} : { numdate: found.hyphened }),
    ...(found.monthnumber === undefined ? {} : { month: found.monthnumber }),
  };
  const qualifier = qualifierOf(slots, constants);
  const qualified = qualifier === undefined ? {} : { qualifier };
  if (constants.duration && slots.duration !== undefined) {
    return { type: 'duration', timex: durationTimex(slots.duration), ...qualified };
  }
  if (constants.duration && slots.unit !== undefined) {
    return { type: 'duration', timex: durationTimex([{ value: 1, unit: slots.unit }]), ...qualified };
  }
  if (constants.range) return span(slots, resolution);
  if (slots.timex === 'TODAY_NI') {
    const day = resolution.anchor ? isoDay(resolution.anchor) : '';
    return { type: 'time', timex: `${day}TNI`, ...qualified };
  }
  if (constants.set) return setFigure(slots, constants);
  if (slots.set !== undefined) return { type: 'set', timex: slots.set };
  const clock = clockTime(slots, constants);
  const date = calendarDate(slots, constants, resolution);
  if (clock) {
    const time = isoTime(clock.hour, clock.minute, clock.second);
    const dated = hasDate(slots);
    if (dated && !date) return undefined;
    return { type: 'time', timex: dated && date ? date.timex + time : time, ...qualified };
  }
  if (slots.daypart !== undefined) {
    if (hasDate(slots))
      return date && { type: 'time', timex: `${date.timex}T${slots.daypart}`, ...qualified };
    return { type: 'time', timex: `T${slots.daypart}`, ...qualified };
  }
  if (date?.to !== undefined) {
    const from = { type: 'date', timex: date.timex } as const;
    return { type: 'range', from, to: { type: 'date', timex: date.to }, ...qualified };
  }
  return (
    date && {
      type: date.timex.includes('T') && /\dT/.test(date.timex) ? 'time' : 'date',
      timex: date.timex,
      ...qualified,
    }
  );
}

function hasDate(slots: Slots): boolean {
  return DATE_SLOTS.some((name) => slots[name] !== undefined);
}
const DATE_SLOTS = [
  'day',
  'month',
  'weekday',
  'deictic',
  'numdate',
  'rel',
  'year',
  'holiday',
  'duration',
  'hijri',
] as const;

function qualifierOf(slots: Slots, constants: PatternConstants): Qualifier | undefined {
  return slots.part ?? constants.qualifier;
}

function setFigure(slots: Slots, constants: PatternConstants): SimpleFigure | undefined {
  const clock = clockTime(slots, constants);
  const time = clock
    ? isoTime(clock.hour, clock.minute, clock.second)
    : slots.daypart === undefined
      ? ''
      : `T${slots.daypart}`;
  const weekday = slots.weekday ?? slots.weekdays;
  if (weekday !== undefined) return { type: 'set', timex: `XXXX-WXX-${weekday}${time}` };
  if (slots.month !== undefined)
    return {
      type: 'set',
      timex: `XXXX-${pad(slots.month)}${slots.day === undefined ? '' : `-${pad(slots.day)}`}`,
    };
  if (slots.day !== undefined) return { type: 'set', timex: `XXXX-XX-${pad(slots.day)}` };
  if (slots.season !== undefined) return { type: 'set', timex: `XXXX-${slots.season}` };
  if (time !== '') return { type: 'set', timex: time };
  const unit = slots.unit ?? constants.unit;
  if (slots.duration !== undefined) return { type: 'set', timex: durationTimex(slots.duration) };
  if (unit === 'weekend') return { type: 'set', timex: 'XXXX-WXX-WE' };
  if (unit !== undefined)
    return { type: 'set', timex: durationTimex([{ value: slots.n ?? slots.ord ?? 1, unit }]) };
  return undefined;
}
