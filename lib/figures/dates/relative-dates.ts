import type { CalendarUnit } from '@/lib/languages';
import {
  addDays,
  addMonths,
  type Anchor,
  type Day,
  isoDay,
  isoMonth,
  isoTime,
  isoWeek,
  isoYear,
  weekdayOf,
} from '../calendar';
import type { DurationPart } from '../durations';
import type { Resolution } from './years';

/** A weekday by itself: the day of publication or the last one before it, or the next one where the text looks ahead. */
export function weekdayDate(weekday: number, { anchor, tense, alone }: Resolution): string {
  if (!anchor) return `XXXX-WXX-${weekday}`;
  const today = weekdayOf(anchor);
  const back = (today - weekday + 7) % 7;
  // "said on Friday", in Friday's paper, is today whatever else the sentence looks forward to
  if (back === 0 && !alone) return isoDay(anchor);
  if (tense === 'future') return isoDay(addDays(anchor, (weekday - today + 7) % 7 || 7));
  return isoDay(addDays(anchor, -back));
}

export function relativeWeekday(weekday: number, relative: number, anchor: Anchor | undefined): string {
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
      ? OPEN_UNITS[unit]
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

const OPEN_UNITS: Partial<Record<CalendarUnit, string>> = {
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  year: 'XXXX',
};

/**
 * A date so far from the day of publication, as exact as its smallest unit: "two months ago" is a month. From a day that is
 * said it is a day as well, where no more than years are counted: "two months after Easter".
 */
export function shifted(
  parts: readonly DurationPart[],
  direction: 1 | -1,
  from: Anchor,
  isSaid = false,
): string | undefined {
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
    // as exact as the hour that it is counted from
    return isoDay(at) + isoTime(Math.floor(rest / 60), rest % 60, from.second);
  }
  if (isSaid && SIZE[exact] <= SIZE.year && parts.every(({ value }) => Number.isInteger(value)))
    return isoDay(day);
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
