import type { Figure } from '@/lib/mentions';
import { dayNumber } from './dates';
import { moment, type Moment } from './timex';

const SEASON_MONTHS = { WI: 1, SP: 3, SU: 6, FA: 9 } as const;

/**
 * Where a date or time stands in a timeline: the first day that it takes in, in days since 1970-01-01, with the part of that
 * day where an hour is known. A range stands at its start. Undefined for what is no date, and for dates that the text leaves
 * open ("every Monday", 3 pm of no day).
 */
export function placeInTime(figure: Figure): number | undefined {
  if (figure.type === 'range') return placeInTime(figure.from);
  if (figure.type !== 'date' && figure.type !== 'time') return undefined;
  const when = moment(figure.timex);
  return when && firstDay(when);
}

function firstDay(when: Moment): number | undefined {
  switch (when.kind) {
    case 'day':
      return dayNumber(when.date) + (when.time ? (when.time.hour * 60 + when.time.minute) / 1440 : 0);
    case 'month':
    case 'year':
      return dayNumber(when.date);
    case 'decade':
    case 'century':
      return dayNumber({ year: when.first });
    case 'week':
      return when.monday + (when.weekend ? 5 : 0);
    case 'quarter':
      return dayNumber({ year: when.year, month: when.quarter * 3 - 2 });
    case 'half':
      return dayNumber({ year: when.year, month: when.half * 6 - 5 });
    case 'season':
      return dayNumber({ year: when.year, month: SEASON_MONTHS[when.season] });
    case 'clock':
    case 'present':
      return undefined;
  }
}
