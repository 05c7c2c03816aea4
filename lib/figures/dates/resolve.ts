import type { CalendarUnit, PatternConstants } from '@/lib/languages';
import type { Figure, Qualifier, SimpleFigure } from '@/lib/mentions';
import { addDays, type Day, dayNumber, isoDay, isoTime, isoWeek, mondayOf, readAnchor } from '../calendar';
import { durationTimex } from '../durations';
import type { Clock, Slots } from '../patterns';
import { calendarDate } from './calendar-date';
import { edgeRange, rollingRange } from './periods';
import { type Calendar, pad, type Resolution } from './years';

/** The hour and minute that a pattern's slots make, on the 24-hour clock. */
function clockTime(slots: Slots, constants: PatternConstants): Clock | undefined {
  let hour: number | undefined;
  let minute: number | undefined;
  let second: number | undefined;
  if (slots.clock !== undefined) ({ hour, minute, second } = slots.clock);
  else if (slots.noon !== undefined) hour = slots.noon;
  else if (slots.hour !== undefined) hour = slots.hour;
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
  // 27 درجة نهارا و13 ليلا: no hour
  if (told > 12 && (mer === 'am' || (mer === 'midnight' && told < 18))) return undefined;
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
    ...(constants.nth === undefined ? {} : { n: constants.nth }),
    ...(constants.part === undefined ? {} : { daypart: constants.part }),
    ...(constants.day === undefined ? {} : { day: constants.day }),
    ...(constants.quarter === undefined ? {} : { quarter: constants.quarter }),
    ...(constants.jalali === undefined ? {} : { jalali: constants.jalali }),
    ...(found.hyphened === undefined ? {} : { numdate: found.hyphened }),
    ...(found.yearmonth === undefined ? {} : { numdate: found.yearmonth }),
    ...(found.jalaliyy === undefined ? {} : { year: found.jalaliyy }),
    ...(found.monthnumber === undefined ? {} : { month: found.monthnumber }),
    ...(found.ordhour === undefined ? {} : { hour: found.ordhour }),
    ...(constants.backwards && found.ord !== undefined ? { ord: -found.ord } : {}),
    ...(found.spoken === undefined ? {} : { clock: found.spoken }),
    ...(found.weekdays === undefined || constants.set ? {} : { weekday: found.weekdays }),
  };
  const qualifier = qualifierOf(slots, constants);
  const qualified = qualifier === undefined ? {} : { qualifier };
  if (constants.duration && slots.duration !== undefined) {
    return { type: 'duration', timex: durationTimex(slots.duration), ...qualified };
  }
  // 1:52 Stunden, 1:35 Minuten
  if (constants.duration && slots.clock?.minute !== undefined) {
    const [whole, rest] =
      constants.unit === 'hour' ? (['hour', 'minute'] as const) : (['minute', 'second'] as const);
    const parts = [
      { value: slots.clock.hour, unit: whole },
      { value: slots.clock.minute, unit: rest },
      ...(slots.clock.second && rest === 'minute'
        ? [{ value: slots.clock.second, unit: 'second' as const }]
        : []),
    ];
    return { type: 'duration', timex: durationTimex(parts), ...qualified };
  }
  if (constants.duration && slots.unit !== undefined) {
    return { type: 'duration', timex: durationTimex([{ value: 1, unit: slots.unit }]), ...qualified };
  }
  if (constants.aged) return decadeOfLife(slots);
  if (constants.edge !== undefined) return edgeRange(slots, constants.edge, resolution);
  if (constants.range) return rollingRange(slots, resolution);
  if (constants.through) return daysThrough(slots, constants, resolution);
  if (slots.timex === 'TODAY_NI') {
    const day = resolution.anchor ? isoDay(resolution.anchor) : '';
    return { type: 'time', timex: `${day}TNI`, ...qualified };
  }
  if (slots.timex === 'YESTERDAY_NI') {
    const day = resolution.anchor ? isoDay(addDays(resolution.anchor, -1)) : '';
    return { type: 'time', timex: `${day}TNI`, ...qualified };
  }
  if (constants.set) return setFigure(slots, constants);
  if (slots.set !== undefined) return { type: 'set', timex: slots.set };
  const clock = clockTime(slots, constants);
  if (clock && constants.span) return timeSpan(clock, slots);
  const date = away(around(slots, constants, calendarDate(slots, constants, resolution)), constants);
  if (clock) {
    const time = isoTime(clock.hour, clock.minute, clock.second);
    const dated = hasDate(slots);
    if (dated && !date) return undefined;
    const zone = slots.zone ? { zone: slots.zone } : {};
    return { type: 'time', timex: dated && date ? date.timex + time : time, ...zone, ...qualified };
  }
  if (slots.daypart !== undefined) {
    if (hasDate(slots) && !date?.timex.endsWith('_REF'))
      return date && { type: 'time', timex: `${date.timex}T${slots.daypart}`, ...qualified };
    return { type: 'time', timex: `T${slots.daypart}`, ...qualified };
  }
  if (date && !resolution.dated && qualifier !== undefined && qualifier !== 'mid' && WEEK.test(date.timex))
    return partOfWeek(date.timex, qualifier);
  if (date?.to !== undefined) {
    return stretch(date.timex, date.to, qualifier, constants.qualifier ? 2 : 3);
  }
  return (
    date && {
      type: date.timex.includes('T') && /\dT/.test(date.timex) ? 'time' : 'date',
      timex: date.timex,
      ...qualified,
    }
  );
}

/** "In his fifties": from 50 to 59. */
function decadeOfLife({ decade, decadeyear, part }: Slots): Figure | undefined {
  const from = decade ?? decadeyear ?? 0;
  if (from < 10 || from > 100) return undefined;
  const age = (value: number): SimpleFigure => ({ type: 'age', value, unit: 'year' });
  return {
    type: 'range',
    from: age(from),
    to: age(from + 9),
    ...(part === undefined ? {} : { qualifier: part }),
  };
}

/** 14./15. Oktober, 14./15.10.: from the one day to the other. */
function daysThrough(
  { day2, ...slots }: Slots,
  constants: PatternConstants,
  resolution: Resolution,
): Figure | undefined {
  const last = calendarDate(
    slots.numdate ? slots : { ...slots, ...(day2 === undefined ? {} : { day: day2 }) },
    constants,
    resolution,
  );
  const [, month, day] = /^(.{4}-\d\d-)(\d\d)$/.exec(last?.timex ?? '') ?? [];
  if (!last || month === undefined || slots.day === undefined || slots.day >= Number(day)) return undefined;
  return {
    type: 'range',
    from: { type: 'date', timex: `${month}${pad(slots.day)}` },
    to: { type: 'date', timex: last.timex },
  };
}

const WEEK = /^\d{4}-W\d\d$/;

/** "Early next week", "the end of this week": its first or last three days. */
function partOfWeek(week: string, qualifier: Qualifier): Figure | undefined {
  const monday = mondayOf(week);
  const from = addDays(monday, qualifier === 'late' ? 4 : 0);
  const date = (day: Day): SimpleFigure => ({ type: 'date', timex: isoDay(day) });
  return { type: 'range', from: date(from), to: date(addDays(from, 2)) };
}

/** "10 am for three hours": until it is over, on the same day. */
function timeSpan({ hour, minute = 0 }: Clock, { duration = [] }: Slots): Figure | undefined {
  const lengths: Partial<Record<CalendarUnit, number>> = { hour: 60, minute: 1 };
  const length = duration.reduce((sum, { value, unit }) => sum + value * (lengths[unit] ?? NaN), 0);
  const end = hour * 60 + minute + length;
  if (!Number.isInteger(end) || end >= 24 * 60 || length <= 0) return undefined;
  const time = (minutes: number): SimpleFigure => ({
    type: 'time',
    timex: isoTime(Math.floor(minutes / 60), minutes % 60),
  });
  return { type: 'range', from: time(hour * 60 + minute), to: time(end) };
}

/** Days of a calendar of its own, or its first or last half or third: مطلع رمضان, النصف الثاني من رمضان. */
function stretch(
  first: string,
  last: string,
  qualifier: Qualifier | undefined,
  parts: 2 | 3,
): Figure | undefined {
  const [start, end] = [readAnchor(first), readAnchor(last)];
  if (!start || !end) return undefined;
  const days = Math.round((dayNumber(end) - dayNumber(start) + 1) / parts);
  const from =
    qualifier === 'late' ? addDays(end, 1 - days) : qualifier === 'mid' ? addDays(start, days) : start;
  const to = qualifier === 'early' || qualifier === 'mid' ? addDays(from, days - 1) : end;
  const date = (day: Day): SimpleFigure => ({ type: 'date', timex: isoDay(day) });
  return { type: 'range', from: date(from), to: date(to) };
}

/** "the week of 6 October", "Labor Day weekend": the week that a day is in. */
function around(
  { month, day, holiday: feast }: Slots,
  { unit }: PatternConstants,
  date: Calendar | undefined,
): Calendar | undefined {
  const asked =
    (unit === 'week' && month !== undefined && day !== undefined) || (unit === 'weekend' && feast);
  const anchor = asked && date?.whole ? readAnchor(date.timex) : undefined;
  if (!anchor) return date;
  return { timex: unit === 'weekend' ? `${isoWeek(addDays(anchor, -1))}-WE` : isoWeek(anchor) };
}

/** "the night to Sunday", le lendemain de Noël: so many days from the one that is said. */
function away(date: Calendar | undefined, { days }: PatternConstants): Calendar | undefined {
  const anchor = days !== undefined && date?.whole ? readAnchor(date.timex) : undefined;
  return anchor && days !== undefined ? { ...date, timex: isoDay(addDays(anchor, days)) } : date;
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
  'jalali',
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
    return {
      type: 'set',
      timex: durationTimex([{ value: constants.every ?? slots.n ?? slots.ord ?? 1, unit }]),
    };
  return undefined;
}
