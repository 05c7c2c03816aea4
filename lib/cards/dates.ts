import type { CalendarDate } from '@/lib/languages';
import type { PartialDate } from '@/lib/knowledge';

const PARTIAL = /^(-?\d{4,6})(?:-(\d{2})(?:-(\d{2}))?)?/u;

/** A partial ISO 8601 date, taken apart; undefined where it is none. A time after the date is let go. */
export function calendarDate(text: PartialDate | undefined): CalendarDate | undefined {
  const [, year, month, day] = PARTIAL.exec(text ?? '') ?? [];
  if (year === undefined) return undefined;
  const date = { year: Number(year), month: numberOf(month), day: numberOf(day) };
  const valid =
    (date.month ?? 1) >= 1 && (date.month ?? 1) <= 12 && (date.day ?? 1) >= 1 && (date.day ?? 1) <= 31;
  return valid ? date : undefined;
}

const numberOf = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits);

/** The same date without its day. */
export function monthOf(date: CalendarDate): CalendarDate {
  return { year: date.year, month: date.month };
}

/** Days since 1970-01-01 of a date in the Gregorian calendar; what is not known counts as the first. */
export function dayNumber({ year, month = 1, day = 1 }: CalendarDate): number {
  // Date.UTC takes the years 0 to 99 for the 20th century's.
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / 86_400_000);
}

export function dateOfDay(dayNumber: number): Required<CalendarDate> {
  const date = new Date(dayNumber * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(date: CalendarDate): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

/** Whole years from one date to another, as ages are counted. Both must have day precision. */
export function wholeYears(from: CalendarDate, to: CalendarDate): number {
  const before = (to.month ?? 1) * 100 + (to.day ?? 1) < (from.month ?? 1) * 100 + (from.day ?? 1);
  return to.year - from.year - (before ? 1 : 0);
}
