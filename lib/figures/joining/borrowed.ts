import type { SimpleFigure } from '@/lib/mentions';
import { addDays, dayNumber, isoDay, isoTime, readAnchor } from '../calendar';
import type { TemporalReading } from '../dates';
import type { Reading } from '../reading';

/** What one end of a range says for the other: "from 3 to 7 May", "5-6 pm", "2014–18". */

/** A bare day or hour with the month, year or half of the day of its neighbour; `side` is where the bare one stands. */
export function borrowed(
  value: number,
  model: SimpleFigure,
  side: 'left' | 'right',
): SimpleFigure | undefined {
  if (!('timex' in model) || !Number.isInteger(value)) return undefined;
  const clock = /^(.*)T(\d\d)(:\d\d)?$/.exec(model.timex);
  if (clock) {
    if (value < 0 || value > 24) return undefined;
    const hour = Number(clock[2]);
    const turned =
      side === 'left'
        ? hour >= 12 && value + 12 <= hour && value < 12
          ? value + 12
          : value
        : value < 12 && (hour >= 12 || value < hour)
          ? value + 12
          : value;
    return { type: 'time', timex: `${clock[1]}${isoTime(turned)}` };
  }
  const day = /^(.{4}-\d\d-)(\d\d)$/.exec(model.timex);
  if (day) {
    if (value < 1 || value > 31) return undefined;
    const given = Number(day[2]);
    if (side === 'left' ? value >= given : value <= given) return undefined;
    return { type: 'date', timex: `${day[1]}${String(value).padStart(2, '0')}` };
  }
  // between the 7th and 9th centuries, from the first to the third quarter of 2025
  const part = /^(\d{4}-[QH])?(\d{1,2})$/.exec(model.timex);
  if (part && side === 'left') {
    const before = part[1] === undefined ? value - 1 : value;
    if (before < 1 || before >= Number(part[2])) return undefined;
    return { type: 'date', timex: (part[1] ?? '') + String(before).padStart(part[2]?.length ?? 1, '0') };
  }
  const year = /^\d{4}$/.exec(model.timex);
  if (year && value >= 1000 && value <= 2199) return { type: 'date', timex: String(value) };
  if (year && side === 'right' && value < 100 && Number(model.timex.slice(2)) < value) {
    return { type: 'date', timex: model.timex.slice(0, 2) + String(value).padStart(2, '0') };
  }
  return undefined;
}

/** 3 in "3 to 7 Ramadan": so many days before the one that is said, whatever month that is in. */
export function dayOfMonth(
  value: number,
  { figure, ...reading }: Reading | TemporalReading,
): SimpleFigure | undefined {
  if (!('slots' in reading) || figure.type !== 'date') return undefined;
  const { day, hijri, jalali, weekday } = reading.slots;
  const last = day === undefined || (hijri ?? jalali) === undefined || weekday !== undefined;
  const anchor = last ? undefined : readAnchor(figure.timex);
  if (!anchor || day === undefined || !Number.isInteger(value) || value < 1 || value >= day) return undefined;
  return { type: 'date', timex: isoDay(addDays(anchor, value - day)) };
}

const hasYear = (reading: Reading | TemporalReading): boolean | undefined => {
  if (!('slots' in reading)) return undefined;
  const { slots } = reading;
  return (
    slots.year !== undefined ||
    slots.yy !== undefined ||
    slots.numdate?.year !== undefined ||
    slots.bareyear !== undefined ||
    slots.rel !== undefined ||
    slots.deictic !== undefined
  );
};

/** "Jan–Feb 2017", "from 28 December to 3 January 2020": a month that is said without its year has that of the end. */
export function sharedYear(
  left: Reading | TemporalReading,
  right: Reading | TemporalReading,
  from: SimpleFigure,
  to: SimpleFigure,
): SimpleFigure {
  if (!('timex' in from) || !('timex' in to) || !('slots' in left)) return from;
  const start = /^(?:\d{4}|XXXX)(-\d\d(?:-\d\d)?)$/.exec(from.timex);
  const end = /^(\d{4})(-\d\d(?:-\d\d)?)$/.exec(to.timex);
  if (!start || !end || hasYear(left) !== false) return from;
  if (left.slots.month === undefined && left.slots.numdate === undefined) return from;
  const year = Number(end[1]);
  const sameYear = (start[1] ?? '') <= (end[2] ?? '');
  // both without a year: the second settles it where it comes first
  if (
    hasYear(right) !== true &&
    from.timex < to.timex &&
    from.timex.startsWith(String(sameYear ? year : year - 1))
  )
    return from;
  return { type: 'date', timex: `${String(sameYear ? year : year - 1)}${start[1]}` };
}

const HOURS = /^(\d{4}-\d\d-\d\d|XXXX-WXX-\d)?(T\d\d.*)$/;

/** "between 9:30 and 11:00 on Thursday", "Thursday 19:00 – 21:00": the day of one end is that of the other. */
export function sharedDay(from: SimpleFigure, to: SimpleFigure): readonly [SimpleFigure, SimpleFigure] {
  if (from.type !== 'time' || to.type !== 'time') return [from, to];
  const start = HOURS.exec(from.timex);
  const end = HOURS.exec(to.timex);
  if (!start || !end || (start[1] === undefined) === (end[1] === undefined)) return [from, to];
  // past midnight it is another day
  if ((start[2] ?? '') >= (end[2] ?? '')) return [from, to];
  const day = start[1] ?? end[1] ?? '';
  return [
    { ...from, timex: `${day}${start[2]}` },
    { ...to, timex: `${day}${end[2]}` },
  ];
}

/** "from 3 to 4:30 in the afternoon": what is said of the end of the half of the day holds for the start. */
export function sharedHalf(
  left: Reading | TemporalReading,
  right: Reading | TemporalReading,
  from: SimpleFigure,
  to: SimpleFigure,
): SimpleFigure {
  if (from.type !== 'time' || to.type !== 'time' || !('slots' in left) || !('slots' in right)) return from;
  if (left.slots.mer !== undefined || left.slots.daypart !== undefined || right.slots.mer === undefined)
    return from;
  const start = /^(.*T)(\d\d)(.*)$/.exec(from.timex);
  const end = /T(\d\d.*)$/.exec(to.timex);
  if (!start || !end) return from;
  const later = String(Number(start[2]) + 12) + (start[3] ?? '');
  return Number(start[2]) < 12 && later < (end[1] ?? '') ? { ...from, timex: `${start[1]}${later}` } : from;
}

/** "from Monday to Friday" on a Wednesday: the second weekday is the one behind the first, not the one before today. */
export function weekdayBehind(
  left: Reading | TemporalReading,
  right: Reading | TemporalReading,
  from: SimpleFigure,
  to: SimpleFigure,
): SimpleFigure {
  if (!('slots' in left) || !('slots' in right) || !('timex' in from) || !('timex' in to)) return to;
  // from this Thursday to Friday
  const named = [left.slots, right.slots].every(
    ({ weekday, day, month, rel }, end) =>
      weekday !== undefined &&
      day === undefined &&
      month === undefined &&
      (rel === undefined || (rel === 0 && end === 0)),
  );
  const [start, end] = [readAnchor(from.timex.slice(0, 10)), readAnchor(to.timex.slice(0, 10))];
  if (!named || !start || !end || dayNumber(end) > dayNumber(start)) return to;
  const behind = (((dayNumber(end) - dayNumber(start)) % 7) + 7) % 7 || 7;
  // from Thursday 6 pm to Friday 10 am
  return { ...to, timex: isoDay(addDays(start, behind)) + to.timex.slice(10) };
}

/** 9h, which is a length by itself, is an hour beside a day or another hour: jeudi de 9h à 11h. */
export function asHour(figure: SimpleFigure): SimpleFigure {
  const hours = figure.type === 'duration' ? /^PT(\d{1,2})H$/.exec(figure.timex)?.[1] : undefined;
  return hours !== undefined && Number(hours) <= 24
    ? { type: 'time', timex: `T${hours.padStart(2, '0')}` }
    : figure;
}
