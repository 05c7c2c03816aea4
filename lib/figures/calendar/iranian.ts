import { type Day, dayNumber, dayOf } from './gregorian';

let iranian: Intl.DateTimeFormat | undefined;

/** A Gregorian day in the calendar of Iran (Solar Hijri), from the platform's CLDR calendars. */
export function toJalali(day: Day): Day {
  iranian ??= new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const parts = Object.fromEntries(
    iranian
      .formatToParts(new Date(dayNumber(day) * 86_400_000))
      .map(({ type, value }) => [type, Number.parseInt(value, 10)]),
  );
  return { year: parts.year ?? parts.relatedYear ?? 0, month: parts.month ?? 0, day: parts.day ?? 0 };
}

/** Days before a month: the first six have 31. */
const before = (month: number): number => (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30);

/**
 * The Gregorian day of a day in the calendar of Iran, in years around our own, whose first day is the 20th, 21st or 22nd of
 * March: the platform's calendar says which. Undefined where there is no such day (30 Esfand of a common year).
 */
export function fromJalali({ year, month, day }: Day): Day | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const usual = dayNumber({ year: year + 621, month: 3, day: 21 }) + before(month) + day - 1;
  return [usual, usual - 1, usual + 1].map(dayOf).find((guess) => {
    const found = toJalali(guess);
    return found.year === year && found.month === month && found.day === day;
  });
}

/** The first and last day of months of a year of Iran, from one to another. */
export function jalaliDays(year: number, from: number, to: number): readonly [Day, Day] | undefined {
  const first = fromJalali({ year, month: from, day: 1 });
  const next = to === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: to + 1, day: 1 };
  const behind = fromJalali(next);
  return first && behind && [first, dayOf(dayNumber(behind) - 1)];
}
