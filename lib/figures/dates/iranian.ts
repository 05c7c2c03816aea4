import type { CalendarUnit } from '@/lib/languages';
import {
  addMonths,
  type Anchor,
  type Day,
  dayNumber,
  fromJalali,
  isoDay,
  isoYear,
  jalaliDays,
  toJalali,
} from '../calendar';
import type { Slots } from '../patterns';
import { type Calendar, JUST_AHEAD, JUST_PAST, type Resolution } from './years';

/** Dates of the calendar of Iran, as the Gregorian days that they are: a day, or the days of a month or a year. */

const isYear = (year: number | undefined): year is number =>
  year !== undefined && year >= 1200 && year < 1500;

function stretch(days: readonly [Day, Day] | undefined): Calendar | undefined {
  return days && { timex: isoDay(days[0]), to: isoDay(days[1]) };
}

/** Where months are spoken of without more, they are those of the country's own calendar. */
const counts = ({ country, jalali }: Resolution): boolean =>
  jalali === true && (country === 'IR' || country === 'AF');

/** The year of a month said without one, as {@link import('./years').yearOf} has it for the Gregorian calendar. */
function yearNear(
  month: number,
  day: number | undefined,
  { rel, unit }: Slots,
  { anchor, tense, alone }: Resolution,
): number | undefined {
  if (!anchor) return undefined;
  const now = toJalali(anchor);
  if (rel !== undefined && unit === 'year') return now.year + Math.round(rel);
  if (rel !== undefined && rel < 0) return month < now.month ? now.year : now.year - 1;
  if (rel !== undefined && rel > 0) return month > now.month ? now.year : now.year + 1;
  if (day === undefined && month === now.month) return now.year;
  const off = (year: number): number => {
    const found = fromJalali({ year, month, day: day ?? 29 });
    return found ? dayNumber(found) - dayNumber(anchor) : 0;
  };
  const here = off(now.year);
  if (alone && day !== undefined) return here < -45 ? now.year + 1 : now.year;
  if (day !== undefined && here >= -JUST_PAST && here <= JUST_AHEAD) return now.year;
  if (here < 0) {
    const ahead = tense === 'future' || (tense === undefined && off(now.year + 1) <= 75);
    return ahead ? now.year + 1 : now.year;
  }
  return tense === 'past' || (tense === undefined && here > 200) ? now.year - 1 : now.year;
}

/** A month of Iran with what else is known of the day and the year. */
export function jalaliDate(slots: Slots, resolution: Resolution): Calendar | undefined {
  const month = slots.jalali ?? 0;
  const said = slots.year ?? slots.anyyear;
  const year = said ?? yearNear(month, slots.day, slots, resolution);
  if (!isYear(year)) return undefined;
  if (slots.day === undefined) return stretch(jalaliDays(year, month, month));
  const found = fromJalali({ year, month, day: slots.day });
  return found && { timex: isoDay(found), whole: true };
}

/** The first day of a feast in a year of Iran, of those that it has in the two Gregorian years. */
export function feastInIran(
  year: number | undefined,
  dayIn: (gregorian: number) => Calendar | undefined,
  { jalali }: Resolution,
): Calendar | undefined {
  const days = jalali && isYear(year) ? jalaliDays(year, 1, 12) : undefined;
  if (!days || year === undefined) return undefined;
  const [first, last] = [isoDay(days[0]), isoDay(days[1])];
  return [year + 621, year + 622].map(dayIn).find((day) => day && day.timex >= first && day.timex <= last);
}

/** What stands beside a year of Iran: a quarter, a half, a season, or nothing. Undefined where the year is none of these. */
export function jalaliPeriod(
  slots: Slots,
  half: 1 | 2 | undefined,
  resolution: Resolution,
): Calendar | undefined {
  const year = slots.year ?? slots.anyyear ?? slots.bareyear;
  if (!resolution.jalali || !isYear(year) || slots.jalali !== undefined || slots.hijri !== undefined)
    return undefined;
  if (slots.holiday !== undefined) return undefined;
  const quarter = slots.quarter ?? (slots.unit === 'quarter' ? slots.ord : undefined);
  const part = half ?? slots.halfyear ?? (slots.unit === 'half' ? slots.ord : undefined);
  if (slots.season !== undefined) return { timex: `${isoYear(year + 621)}-${slots.season}` };
  if (part === 1 || part === 2) return stretch(jalaliDays(year, part * 6 - 5, part * 6));
  if (quarter !== undefined && quarter >= 1 && quarter <= 4)
    return stretch(jalaliDays(year, quarter * 3 - 2, quarter * 3));
  if (slots.unit === 'decade' && year % 10 === 0) return jalaliYears(year, year + 9);
  return quarter === undefined && part === undefined && slots.month === undefined
    ? stretch(jalaliDays(year, 1, 12))
    : undefined;
}

function jalaliYears(from: number, to: number): Calendar | undefined {
  const [first] = jalaliDays(from, 1, 12) ?? [];
  const [, last] = jalaliDays(to, 1, 12) ?? [];
  return first && last && stretch([first, last]);
}

/** "The sixties" of Iran are those from 1360 on. */
export function jalaliDecade({ jalalidecade: decade }: Slots): Calendar | undefined {
  return decade === undefined ? undefined : jalaliYears(1300 + decade, 1309 + decade);
}

/** The first nine months of 1403. */
export function jalaliEdge(
  year: number | undefined,
  months: number,
  edge: 1 | -1,
  { jalali }: Resolution,
): readonly [Day, Day] | undefined {
  if (!jalali || !isYear(year) || months < 1 || months > 12) return undefined;
  return edge > 0 ? jalaliDays(year, 1, months) : jalaliDays(year, 13 - months, 12);
}

/** "Last month", "this year" in a paper of Iran or Afghanistan; undefined elsewhere, and for other units. */
export function jalaliUnit(unit: CalendarUnit, rel: number, resolution: Resolution): Calendar | undefined {
  const { anchor } = resolution;
  if (!anchor || !counts(resolution) || (unit !== 'month' && unit !== 'year')) return undefined;
  const steps = rel > 0 && rel < 1 ? 1 : rel;
  if (!Number.isInteger(steps)) return undefined;
  const now: Day | Anchor = toJalali(anchor);
  if (unit === 'year') return stretch(jalaliDays(now.year + steps, 1, 12));
  const { year, month } = addMonths({ ...now, day: 1 }, steps);
  return stretch(jalaliDays(year, month, month));
}
