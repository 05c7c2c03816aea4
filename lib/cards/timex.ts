import type { Amount, AmountUnit, CalendarDate, PartOfDay } from '@/lib/languages';
import { calendarDate, dateOfDay, dayNumber } from './dates';

/** What a TIMEX3 value names, as far as cards speak of it. */
export type Moment =
  | {
      readonly kind: 'day' | 'month' | 'year';
      readonly date: CalendarDate;
      readonly time?: Clock;
      readonly part?: PartOfDay;
    }
  | { readonly kind: 'decade' | 'century'; readonly first: number }
  | { readonly kind: 'week'; readonly monday: number; readonly weekend: boolean }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly kind: 'half'; readonly year: number; readonly half: number }
  | { readonly kind: 'season'; readonly year: number; readonly season: 'SP' | 'SU' | 'FA' | 'WI' }
  | { readonly kind: 'clock'; readonly time: Clock }
  | { readonly kind: 'present' };

export interface Clock {
  readonly hour: number;
  readonly minute: number;
}

/** Reads a TIMEX3 value of a date or time; undefined for what is open ("XXXX-12-07", "PAST_REF") or no such value. */
export function moment(timex: string): Moment | undefined {
  if (timex === 'PRESENT_REF') return { kind: 'present' };
  const [, evening, part] = /^(-?\d{4}-\d{2}-\d{2})T(MO|MI|AF|EV|NI)$/u.exec(timex) ?? [];
  if (evening !== undefined) {
    const date = calendarDate(evening);
    return date && { kind: 'day', date, part: part as PartOfDay };
  }
  const [, day, hour, minute] = /^(-?\d{4}-\d{2}-\d{2})(?:T(\d{2})(?::(\d{2})\S*)?)?$/u.exec(timex) ?? [];
  if (day !== undefined) {
    const date = calendarDate(day);
    const time = hour === undefined ? undefined : { hour: Number(hour), minute: Number(minute ?? 0) };
    return date && { kind: 'day', date, ...(time ? { time } : {}) };
  }
  if (/^-?\d{4}(?:-\d{2})?$/u.test(timex)) {
    const date = calendarDate(timex);
    return date && { kind: date.month === undefined ? 'year' : 'month', date };
  }
  const clock = /^T(\d{2})(?::(\d{2}))?/u.exec(timex);
  if (clock) return { kind: 'clock', time: { hour: Number(clock[1]), minute: Number(clock[2] ?? 0) } };
  if (/^\d{3}X?$/u.test(timex)) return { kind: 'decade', first: Number(timex.slice(0, 3)) * 10 };
  if (/^\d{2}(?:XX)?$/u.test(timex)) return { kind: 'century', first: Number(timex.slice(0, 2)) * 100 };
  return partOfYear(timex);
}

function partOfYear(timex: string): Moment | undefined {
  const [, digits, part = ''] = /^(\d{4})-(\S+)$/u.exec(timex) ?? [];
  if (digits === undefined) return undefined;
  const year = Number(digits);
  const quarter = /^Q([1-4])$/u.exec(part);
  if (quarter) return { kind: 'quarter', year, quarter: Number(quarter[1]) };
  const half = /^H([12])$/u.exec(part);
  if (half) return { kind: 'half', year, half: Number(half[1]) };
  if (part === 'SP' || part === 'SU' || part === 'FA' || part === 'WI') {
    return { kind: 'season', year, season: part };
  }
  const week = /^W(\d{2})(?:-(WE|[1-7]))?$/u.exec(part);
  if (!week) return undefined;
  const monday = firstMonday(year) + (Number(week[1]) - 1) * 7;
  const day = Number(week[2]);
  if (day >= 1) return { kind: 'day', date: dateOfDay(monday + day - 1) };
  return { kind: 'week', monday, weekend: week[2] === 'WE' };
}

/** The Monday of ISO 8601's first week: the week that has 4 January in it. */
function firstMonday(year: number): number {
  const january4 = dayNumber({ year, month: 1, day: 4 });
  return january4 - ((((january4 + 3) % 7) + 7) % 7);
}

const DATE_UNITS: Readonly<Record<string, AmountUnit>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  Q: 'quarter',
  DE: 'decade',
  CE: 'century',
};
const TIME_UNITS: Readonly<Record<string, AmountUnit>> = { H: 'hour', M: 'minute', S: 'second' };

/** Reads a TIMEX3 duration ("P3D", "PT1H30M") part by part; undefined for an open one ("PXD"). */
export function duration(timex: string): readonly Amount[] | undefined {
  const [, dates = '', times = ''] = /^P([\d.A-SU-Z]*)(?:T([\d.HMS]+))?$/u.exec(timex) ?? [];
  const amounts: Amount[] = [];
  for (const [text, units] of [
    [dates, DATE_UNITS],
    [times, TIME_UNITS],
  ] as const) {
    for (const [, value = '', letter = ''] of text.matchAll(/(\d+(?:\.\d+)?)([A-Z]+)/gu)) {
      const unit = units[letter];
      if (!unit) return undefined;
      amounts.push({ value: Number(value), unit });
    }
  }
  return amounts.length > 0 ? amounts : undefined;
}

/** A distance between two days, as one would say it: in days, months or years. */
export interface Distance {
  readonly amount: Amount;
  readonly direction: 'before' | 'after' | 'same';
}

/** Up to this many days are told as days, up to this many months as months. */
const MOST_DAYS = 45;
const MOST_MONTHS = 23;

/**
 * How far `date` lies before or after `origin`, in units no finer than `date` is known to: a month is told in months or
 * years, a year in years. Undefined where `origin` has no day and `date` has one.
 */
export function distance(date: CalendarDate, origin: CalendarDate): Distance | undefined {
  if (date.day !== undefined) {
    if (origin.day === undefined) return undefined;
    const days = dayNumber(date) - dayNumber(origin);
    if (Math.abs(days) <= MOST_DAYS) return told(days, 'day');
  }
  if (date.month === undefined || origin.month === undefined) return told(date.year - origin.year, 'year');
  let months = (date.year - origin.year) * 12 + date.month - origin.month;
  let exact = true;
  if (date.day !== undefined && origin.day !== undefined && date.day !== origin.day) {
    const days = date.day - origin.day;
    // Whole months only: the part of a month at the far end is let go, and said to be.
    if (months > 0 && days < 0) months -= 1;
    if (months < 0 && days > 0) months += 1;
    exact = false;
  }
  if (Math.abs(months) <= MOST_MONTHS) return told(months, 'month', !exact);
  const years = Math.round(months / 12);
  return told(years, 'year', months !== years * 12);
}

function told(value: number, unit: AmountUnit, approximate = false): Distance {
  const amount = { value: Math.abs(value), unit, ...(approximate ? { approximate } : {}) };
  return { amount, direction: value === 0 ? 'same' : value < 0 ? 'before' : 'after' };
}
