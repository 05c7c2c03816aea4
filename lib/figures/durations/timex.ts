import type { CalendarUnit } from '@/lib/languages';
import { tidy } from '../numbers';

export interface DurationPart {
  readonly value: number;
  readonly unit: CalendarUnit;
}

/** Units whose bare form can be a length ("an hour", لمدة ساعة); "second" and "quarter" alone are too much else. */
export const ORDER = [
  'century',
  'decade',
  'year',
  'season',
  'quarter',
  'month',
  'fortnight',
  'week',
  'weekend',
  'day',
  'hour',
  'minute',
  'second',
];

const LETTER: Partial<Record<DurationPart['unit'], readonly [string, number, boolean]>> = {
  second: ['S', 1, true],
  minute: ['M', 1, true],
  hour: ['H', 1, true],
  day: ['D', 1, false],
  week: ['W', 1, false],
  weekend: ['WE', 1, false],
  fortnight: ['W', 2, false],
  month: ['M', 1, false],
  quarter: ['M', 3, false],
  half: ['M', 6, false],
  season: ['M', 3, false],
  year: ['Y', 1, false],
  decade: ['Y', 10, false],
  century: ['Y', 100, false],
};

/** Half a unit as whole ones of the next smaller: an hour and a half is 90 minutes. */
function whole(part: DurationPart): DurationPart {
  const smaller = SMALLER[part.unit];
  if (Number.isInteger(part.value) || !smaller) return part;
  const value = tidy(part.value * smaller[1]);
  return Number.isInteger(value) ? { value, unit: smaller[0] } : part;
}

const SMALLER: Partial<Record<DurationPart['unit'], readonly [DurationPart['unit'], number]>> = {
  minute: ['second', 60],
  hour: ['minute', 60],
  day: ['hour', 24],
  week: ['day', 7],
  year: ['month', 12],
};

/** The TIMEX3 value of a length of time: P1Y2M, PT1.5H. Decades and centuries are counted in years. */
export function durationTimex(parts: readonly DurationPart[]): string {
  let date = '';
  let time = '';
  const sorted = [...parts].sort((a, b) => ORDER.indexOf(a.unit) - ORDER.indexOf(b.unit));
  for (const { value, unit } of sorted.map(whole)) {
    const [letter, factor, clock] = LETTER[unit] ?? ['D', 1, false];
    const amount = `${tidy(value * factor)}${letter}`;
    if (clock) time += amount;
    else date += amount;
  }
  return `P${date}${time === '' ? '' : `T${time}`}`;
}
