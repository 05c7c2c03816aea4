import { type Day, dayNumber, dayOf } from './gregorian';

let iranian: Intl.DateTimeFormat | undefined;
/** The first days of years, as day numbers: to ask the platform for each date of a page would take longer than to read it. */
const firstDays = new Map<number, number>();
/** Years are forgotten when there are so many. */
const MOST_KNOWN = 500;

/** Whether a day is the first of a year of Iran, by the platform's CLDR calendar. */
function isNewYear(number: number): boolean {
  iranian ??= new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const parts = iranian.formatToParts(new Date(number * 86_400_000));
  return parts.every(({ type, value }) => (type !== 'month' && type !== 'day') || value === '1');
}

/** The day number of the first of Farvardin: the 20th, 21st or 22nd of March in years around our own. */
function firstDay(year: number): number {
  const known = firstDays.get(year);
  if (known !== undefined) return known;
  const usual = dayNumber({ year: year + 621, month: 3, day: 21 });
  const found = [usual, usual - 1, usual + 1].find(isNewYear) ?? usual;
  if (firstDays.size >= MOST_KNOWN) firstDays.clear();
  firstDays.set(year, found);
  return found;
}

/** Days before a month: the first six have 31, the others 30 but for the last. */
const before = (month: number): number => (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30);

/** A Gregorian day in the calendar of Iran (Solar Hijri). */
export function toJalali(day: Day): Day {
  const number = dayNumber(day);
  const near = day.year - 621;
  const year = number >= firstDay(near) ? near : near - 1;
  const off = number - firstDay(year);
  const month = off < 186 ? Math.floor(off / 31) + 1 : Math.floor((off - 186) / 30) + 7;
  return { year, month, day: off - before(month) + 1 };
}

/** The Gregorian day of a day in the calendar of Iran; undefined where there is none (30 Esfand of a common year). */
export function fromJalali({ year, month, day }: Day): Day | undefined {
  if (month < 1 || month > 12 || day < 1 || day > (month <= 6 ? 31 : 30)) return undefined;
  const number = firstDay(year) + before(month) + day - 1;
  return number < firstDay(year + 1) ? dayOf(number) : undefined;
}

/** The first and last day of months of a year of Iran, from one to another. */
export function jalaliDays(year: number, from: number, to: number): readonly [Day, Day] | undefined {
  const first = fromJalali({ year, month: from, day: 1 });
  const next = to === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: to + 1, day: 1 };
  const behind = fromJalali(next);
  return first && behind && [first, dayOf(dayNumber(behind) - 1)];
}
