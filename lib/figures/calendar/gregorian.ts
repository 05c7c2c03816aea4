/** A day of the proleptic Gregorian calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** When the article was published; the time of day where it is known. */
export interface Anchor extends Day {
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');
export const isoYear = (year: number): string => (year < 0 ? `BC${pad(-year, 4)}` : pad(year, 4));
export const isoDay = ({ year, month, day }: Day): string => `${isoYear(year)}-${pad(month)}-${pad(day)}`;
export const isoMonth = (year: number, month: number): string => `${isoYear(year)}-${pad(month)}`;
export const isoTime = (hour: number, minute?: number, second?: number): string =>
  `T${pad(hour)}${minute === undefined ? '' : `:${pad(minute)}`}${second === undefined ? '' : `:${pad(second)}`}`;

/** Reads the day (and time of day, as written there) of an ISO 8601 date; undefined where it is none. */
export function readAnchor(published: string | undefined): Anchor | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?/.exec(published ?? '');
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  return {
    year,
    month,
    day,
    ...(match[4] === undefined ? {} : { hour: Number(match[4]), minute: Number(match[5]) }),
    ...(match[6] === undefined ? {} : { second: Number(match[6]) }),
  };
}

export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days since 1970-01-01. */
export function dayNumber({ year, month, day }: Day): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / 86_400_000);
}

export function dayOf(number: number): Day {
  const date = new Date(number * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export const addDays = (day: Day, days: number): Day => dayOf(dayNumber(day) + days);

/** ISO: 1 is Monday. */
export function weekdayOf(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

export function addMonths({ year, month, day }: Day, months: number): Day {
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  return { year: toYear, month: toMonth, day: Math.min(day, daysIn(toYear, toMonth)) };
}

/** The ISO 8601 week that a day is in. */
export function weekOf(day: Day): { readonly year: number; readonly week: number } {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const first = dayNumber({ year: thursday.year, month: 1, day: 1 });
  return { year: thursday.year, week: Math.floor((dayNumber(thursday) - first) / 7) + 1 };
}

/** The first day of an ISO week: 2022-W46. */
export function mondayOf(week: string): Day {
  const fourth = { year: Number(week.slice(0, 4)), month: 1, day: 4 };
  return addDays(fourth, 1 - weekdayOf(fourth) + 7 * (Number(week.slice(6, 8)) - 1));
}

export function isoWeek(day: Day): string {
  const { year, week } = weekOf(day);
  return `${isoYear(year)}-W${pad(week)}`;
}

/** Easter Sunday, by the Gregorian computus of Meeus, Jones and Butcher. */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return { year, month: Math.floor(n / 31), day: (n % 31) + 1 };
}

/** Easter Sunday of the Eastern churches, by Meeus's Julian computus, as a Gregorian day (1900–2099). */
export function orthodoxEaster(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const n = d + e + 114;
  return addDays({ year, month: Math.floor(n / 31), day: (n % 31) + 1 }, 13);
}

let umalqura: Intl.DateTimeFormat | undefined;

/** The Umm al-Qura date of a Gregorian day, from the platform's CLDR calendar. */
export function toHijri(day: Day): Day {
  umalqura ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const parts = Object.fromEntries(
    umalqura
      .formatToParts(new Date(dayNumber(day) * 86_400_000))
      .map(({ type, value }) => [type, Number.parseInt(value, 10)]),
  );
  return { year: parts.year ?? parts.relatedYear ?? 0, month: parts.month ?? 0, day: parts.day ?? 0 };
}

/**
 * The Gregorian day of an Umm al-Qura date. A first guess by the mean length of the lunar year is put right by the
 * calendar itself, within a few steps; undefined where the calendar has no such day.
 */
export function fromHijri({ year, month, day }: Day): Day | undefined {
  let guess =
    Math.round((year - 1) * 354.36707 + (month - 1) * 29.530589 + day - 1) +
    dayNumber({ year: 622, month: 7, day: 19 });
  for (let step = 0; step < 6; step++) {
    const found = toHijri(dayOf(guess));
    const off =
      Math.round((year - found.year) * 354.36707 + (month - found.month) * 29.530589) + (day - found.day);
    if (off === 0)
      return found.year === year && found.month === month && found.day === day ? dayOf(guess) : undefined;
    guess += off;
  }
  return undefined;
}

/** The nth (or, with a negative n, nth last) weekday of a month; undefined where the month has fewer. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): Day | undefined {
  if (n > 0) {
    const first = weekdayOf({ year, month, day: 1 });
    const day = 1 + ((weekday - first + 7) % 7) + (n - 1) * 7;
    return day <= daysIn(year, month) ? { year, month, day } : undefined;
  }
  const length = daysIn(year, month);
  const last = weekdayOf({ year, month, day: length });
  const day = length - ((last - weekday + 7) % 7) + (n + 1) * 7;
  return day >= 1 ? { year, month, day } : undefined;
}
