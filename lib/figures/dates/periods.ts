import type { CalendarUnit } from '@/lib/languages';
import type { Figure } from '@/lib/mentions';
import { addDays, addMonths, type Day, dayNumber, isoDay, isoMonth, isoYear } from '../calendar';
import { durationTimex } from '../durations';
import type { Slots } from '../patterns';
import { jalaliEdge } from './iranian';
import { monthDate } from './months';
import { unitDate } from './relative-dates';
import { type Calendar, openYear, pad, type Resolution, yearFrom } from './years';

/** "the last three months": up to now; "the next three": from the coming one on. */
export function rollingRange(slots: Slots, { anchor }: Resolution): Figure | undefined {
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

/** The first and last day of a year, a quarter or a month in TIMEX3; undefined for what is none or open. */
function daysOf(timex: string): readonly [first: Day, last: Day] | undefined {
  const [, year, month, quarter] = /^(\d{4})(?:-(\d\d)|-Q([1-4]))?$/.exec(timex) ?? [];
  if (year === undefined) return undefined;
  const start = month !== undefined ? Number(month) : quarter === undefined ? 1 : Number(quarter) * 3 - 2;
  const length = month !== undefined ? 1 : quarter === undefined ? 12 : 3;
  const first = { year: Number(year), month: start, day: 1 };
  return [first, addDays(addMonths(first, length), -1)];
}

const MONTHS_IN: Partial<Record<CalendarUnit, number>> = { month: 1, quarter: 3 };
const DAYS_IN: Partial<Record<CalendarUnit, number>> = { day: 1, week: 7, fortnight: 14 };

/** "the first nine months of 2025", آخر أسبوعين من أكتوبر: a length at one end of a period; by itself where the period is open. */
export function edgeRange(slots: Slots, edge: 1 | -1, resolution: Resolution): Figure | undefined {
  const said =
    slots.duration ??
    (slots.n !== undefined && slots.unit !== undefined ? [{ value: slots.n, unit: slots.unit }] : []);
  const [part, more] = said;
  if (!part || more || !Number.isInteger(part.value)) return undefined;
  const iranian = slots.month === undefined && part.unit === 'month';
  const inIran = iranian ? jalaliEdge(slots.year, part.value, edge, resolution) : undefined;
  if (inIran) {
    const [from, to] = inIran;
    return {
      type: 'range',
      from: { type: 'date', timex: isoDay(from) },
      to: { type: 'date', timex: isoDay(to) },
    };
  }
  const { duration: _length, n: _n, unit: _unit, ...rest } = slots;
  const period =
    slots.month !== undefined
      ? monthDate(slots.unit2 === undefined ? rest : { ...rest, unit: slots.unit2 }, resolution)?.timex
      : slots.year !== undefined
        ? isoYear(slots.year)
        : slots.unit2 !== undefined && slots.rel !== undefined
          ? unitDate(slots.unit2, slots.rel, resolution.anchor)
          : undefined;
  const ends = period === undefined ? undefined : daysOf(period);
  if (!ends) return { type: 'duration', timex: durationTimex([part]) };
  const [first, last] = ends;
  const months = MONTHS_IN[part.unit];
  const days = DAYS_IN[part.unit];
  const date = (timex: string): { type: 'date'; timex: string } => ({ type: 'date', timex });
  if (months !== undefined) {
    const from = edge > 0 ? first : addMonths({ ...last, day: 1 }, 1 - months * part.value);
    const to = edge > 0 ? addMonths(first, months * part.value - 1) : last;
    if (dayNumber(from) < dayNumber(first) || dayNumber({ ...to, day: 1 }) > dayNumber(last))
      return undefined;
    return {
      type: 'range',
      from: date(isoMonth(from.year, from.month)),
      to: date(isoMonth(to.year, to.month)),
    };
  }
  if (days === undefined) return undefined;
  const from = edge > 0 ? first : addDays(last, 1 - days * part.value);
  const to = edge > 0 ? addDays(first, days * part.value - 1) : last;
  if (dayNumber(from) < dayNumber(first) || dayNumber(to) > dayNumber(last)) return undefined;
  return { type: 'range', from: date(isoDay(from)), to: date(isoDay(to)) };
}

export function seasonDate(slots: Slots, resolution: Resolution): Calendar {
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

export function decadeDate(slots: Slots): Calendar | undefined {
  const decade =
    slots.decade ?? slots.decadeyear ?? (slots.unit === 'decade' ? (slots.year ?? slots.yy) : undefined);
  if (decade === undefined || decade % 10 !== 0) return undefined;
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

export function quarterDate(slots: Slots, resolution: Resolution): Calendar | undefined {
  const said = slots.quarter ?? (slots.unit === 'quarter' ? slots.ord : undefined);
  // the last quarter of a year is its fourth, and by itself the one before
  const quarter = said === -1 && slots.year !== undefined ? 4 : said;
  if (quarter === undefined || quarter < 1 || quarter > 4) return undefined;
  const year = yearFrom({ ...slots, unit: slots.unit2 ?? 'year' }, resolution) ?? resolution.anchor?.year;
  return { timex: `${openYear(year)}-Q${quarter}` };
}
