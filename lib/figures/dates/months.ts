import type { CalendarUnit } from '@/lib/languages';
import {
  addDays,
  addMonths,
  type Anchor,
  type Day,
  dayNumber,
  daysIn,
  fromHijri,
  isoDay,
  isoWeek,
  nthWeekday,
  toHijri,
  weekdayOf,
} from '../calendar';
import type { Slots } from '../patterns';
import { relativeWeekday } from './relative-dates';
import { type Calendar, openYear, pad, type Resolution, yearByWeekday, yearFrom, yearOf } from './years';

export function hijriDate(slots: Slots, resolution: Resolution): Calendar | undefined {
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
export function monthDate(slots: Slots, resolution: Resolution): Calendar | undefined {
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
  // الثلاثاء الثالث من أيلول: where the third is no Tuesday, it is the third of them
  const wrong = resolution.dated && slots.weekday !== undefined && day <= 5 && slots.year !== undefined;
  if (wrong && year !== undefined && weekdayOf({ year, month, day }) !== slots.weekday) return undefined;
  // 29 February is of no year that has none: it stays open
  if (year !== undefined && day > daysIn(year, month)) {
    if (yearFrom(slots, resolution) !== undefined) return undefined;
    year = undefined;
  }
  return { timex: `${openYear(year)}-${pad(month)}-${pad(day)}`, whole: true };
}

/** A weekday or a month so many before or after the day of publication: the coming Sunday, last March. */
export function relativeDate(slots: Slots, rel: number, anchor: Anchor): string | undefined {
  if (slots.weekday !== undefined) return relativeWeekday(slots.weekday, rel, anchor);
  return monthDate({ ...slots, rel }, { anchor, tense: undefined, alone: false })?.timex;
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
  if (year === undefined) return undefined;
  if (unit === 'fortnight') {
    const from = { year, month, day: n === 1 ? 1 : 16 };
    return n > 2
      ? undefined
      : { timex: isoDay(from), to: isoDay({ ...from, day: n === 1 ? 15 : daysIn(year, month) }) };
  }
  if (unit !== 'day') return undefined;
  const day = n > 0 ? n : daysIn(year, month) + n + 1;
  return day >= 1 && day <= daysIn(year, month)
    ? { timex: isoDay({ year, month, day }), whole: true }
    : undefined;
}

/** "Friday the 13th", "the 24th": the nearest such day before publication, or after where the text looks ahead. */
export function dayOfMonth(
  day: number,
  weekday: number | undefined,
  resolution: Resolution,
): Calendar | undefined {
  const { anchor, tense, alone } = resolution;
  if (!anchor)
    return { timex: weekday === undefined ? `XXXX-XX-${pad(day)}` : `XXXX-WXX-${weekday}`, whole: true };
  // "Friday the 13th" is the nearest such day, though a word about what was or will be weighs as much as three weeks
  const wanted = tense === 'future' ? 1 : -1;
  let best: { readonly timex: string; readonly cost: number } | undefined;
  for (let step = weekday === undefined ? 0 : -11; step < 12; step++) {
    const { year, month } = addMonths({ ...anchor, day: 1 }, weekday === undefined ? step * wanted : step);
    if (day > daysIn(year, month)) continue;
    const found = { year, month, day };
    const off = dayNumber(found) - dayNumber(anchor);
    if (weekday === undefined) {
      if (off * wanted >= 0) return { timex: isoDay(found), whole: true };
      continue;
    }
    const against = alone && Math.abs(off) > 45 ? 1000 : AGAINST;
    const cost = Math.abs(off) + (off * wanted < 0 ? against : 0);
    if (weekdayOf(found) === weekday && cost < (best?.cost ?? Infinity))
      best = { timex: isoDay(found), cost };
  }
  return best && { timex: best.timex, whole: true };
}

/** Days that a date may be nearer for going against the tense of its sentence. */
const AGAINST = 21;
