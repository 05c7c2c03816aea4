import { type Anchor, dayNumber, daysIn, isoYear, weekdayOf } from '../calendar';
import type { Slots } from '../patterns';

/** What a date is read against. */
export interface Resolution {
  /** The day of publication; without it dates stay open. */
  readonly anchor: Anchor | undefined;
  /** Whether the words around speak of what was or of what will be. */
  readonly tense: 'past' | 'future' | undefined;
  /** The expression is all there is: the heading of a programme, which looks ahead. */
  readonly alone: boolean;
  /** ISO 3166 country that the article is from, whose holidays these are. */
  readonly country?: string;
  /** In this language an ordinal behind a weekday is first of all a day of the month. */
  readonly dated?: boolean;
  /** Years of the 1200s to 1400s are of the Iranian calendar. */
  readonly jalali?: true;
}

export const pad = (value: number): string => String(value).padStart(2, '0');

/** Days around publication whose year nobody says: of a year before or after it would be said. */
export const JUST_PAST = 14;
export const JUST_AHEAD = 10;

/**
 * The year of a month (and day) said without one. News looks back: what lies before the day of publication is of this
 * year, what lies more than half a year ahead is of the last. A word about the future turns it round, and what lies just
 * across the turn of the year (January, said in December) is the near one.
 */
export function yearOf(
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
  // "is announced on 10 November", "was due on the 25th": in the paper of the 20th both are of this year in any tense
  if (day !== undefined && here >= -JUST_PAST && here <= JUST_AHEAD) return anchor.year;
  if (here < 0) {
    if (tense === 'future' || (tense === undefined && distance(anchor.year + 1) <= 75))
      return anchor.year + 1;
    return anchor.year;
  }
  if (tense === 'past' && here > 0) return anchor.year - 1;
  if (tense === undefined && here > 200) return anchor.year - 1;
  return anchor.year;
}

export const openYear = (year: number | undefined): string => (year === undefined ? 'XXXX' : isoYear(year));

export interface Calendar {
  readonly timex: string;
  /** Where the date is one whole day. */
  readonly whole?: boolean;
  /** The last day, where the date is a stretch of days that no TIMEX3 value names (Ramadan). */
  readonly to?: string;
}

/** Which year a pattern's slots speak of: written out, or relative to publication. */
export function yearFrom(slots: Slots, resolution: Resolution): number | undefined {
  if (slots.year !== undefined) return slots.year;
  if (slots.anyyear !== undefined) return slots.anyyear;
  if (slots.bareyear !== undefined) return slots.bareyear;
  if (slots.yy !== undefined) return slots.yy + (slots.yy <= 50 ? 2000 : 1900);
  if (slots.unit === 'year' && slots.rel !== undefined && resolution.anchor)
    return resolution.anchor.year + Math.round(slots.rel);
  return undefined;
}

/** "Friday 18 July": the nearest year in which it is one, this year's date being off by a slip excepted. */
export function yearByWeekday(
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
