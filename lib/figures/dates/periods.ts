import type { Figure } from '@/lib/mentions';
import { isoYear } from '../calendar';
import { durationTimex } from '../durations';
import type { Slots } from '../patterns';
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
  const quarter = slots.quarter ?? (slots.unit === 'quarter' ? slots.ord : undefined);
  if (quarter === undefined || quarter > 4) return undefined;
  const year = yearFrom({ ...slots, unit: slots.unit2 ?? 'year' }, resolution) ?? resolution.anchor?.year;
  return { timex: `${openYear(year)}-Q${quarter}` };
}
