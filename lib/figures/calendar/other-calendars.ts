import { type Day, dayNumber, dayOf } from './gregorian';

/**
 * Months of the Hebrew year in order, by the names that every engine gives them; their numbers differ between engines and
 * between years with and without a second Adar.
 */
const HEBREW = [
  'Tishri',
  'Heshvan',
  'Kislev',
  'Tevet',
  'Shevat',
  'Adar',
  'Nisan',
  'Iyar',
  'Sivan',
  'Tamuz',
  'Av',
  'Elul',
];

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(calendar: 'chinese' | 'hebrew'): Intl.DateTimeFormat {
  let format = formats.get(calendar);
  if (!format) {
    format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
      month: calendar === 'hebrew' ? 'long' : 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    });
    formats.set(calendar, format);
  }
  return format;
}

/** A month of the calendar by its number here: Tishri is 1, in leap years the second Adar is the Adar of the feasts. */
function monthOf(calendar: 'chinese' | 'hebrew', name: string): number {
  if (calendar === 'chinese') return /^\d+$/.test(name) ? Number(name) : 0;
  if (name === 'Adar I') return 0;
  return HEBREW.indexOf(name === 'Adar II' ? 'Adar' : name) + 1;
}

/** The Gregorian day of a year on which a day of another calendar falls, from the platform's CLDR calendars. */
export function calendarDay(
  calendar: 'chinese' | 'hebrew',
  year: number,
  month: number,
  day: number,
): Day | undefined {
  const format = formatOf(calendar);
  const start = dayNumber({ year, month: 1, day: 1 });
  for (let number = start; number < start + 366;) {
    const parts = format.formatToParts(new Date(number * 86_400_000));
    const found = Number(parts.find(({ type }) => type === 'day')?.value);
    const name = parts.find(({ type }) => type === 'month')?.value ?? '';
    if (monthOf(calendar, name) === month && found === day) {
      const match = dayOf(number);
      return match.year === year ? match : undefined;
    }
    // on to that day of this month, or to the end of the month
    number += found < day ? day - found : Math.max(1, 29 - found);
  }
  return undefined;
}
