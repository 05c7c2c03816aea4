import type { CalendarDate } from '@/lib/languages';
import { dayNumber } from './dates';
import type { Teller } from './teller';

/** The Umm al-Qura tables that browsers carry are sound in these years; before and after they would be a guess. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2076;

/** A day as a reader of the Hijri calendar writes it; undefined for one who does not, and for what has no day: a month or a year of one calendar lies in two of the other. */
export function hijriFor(date: CalendarDate, { notation, phrases }: Teller): string | undefined {
  if (notation.calendar !== 'hijri' || date.day === undefined) return undefined;
  const day = hijriDate(date);
  return day && phrases.hijri(day);
}

let format: Intl.DateTimeFormat | undefined;

/**
 * A day in the Hijri calendar of Umm al-Qura, which Saudi Arabia goes by: elsewhere, where the moon is watched for, a month
 * can begin a day earlier or later. Undefined outside the years that the tables hold, and where the browser has none.
 */
export function hijriDate(date: CalendarDate): Required<CalendarDate> | undefined {
  if (date.year < FIRST_YEAR || date.year > LAST_YEAR) return undefined;
  format ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  if (format.resolvedOptions().calendar !== 'islamic-umalqura') return undefined;
  const parts = format.formatToParts(new Date(dayNumber(date) * 86_400_000));
  const part = (type: string): number =>
    Number.parseInt(parts.find((found) => found.type === type)?.value ?? '', 10);
  const [year, month, day] = [part('year'), part('month'), part('day')];
  return Number.isNaN(year + month + day) ? undefined : { year, month, day };
}
