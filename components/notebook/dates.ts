/** A day, in the locale of the interface. The short form leaves the month in letters: 11/10 is two days. */
export function formatDay(time: string, locale: string, style: 'long' | 'short' = 'long'): string {
  const format: Intl.DateTimeFormatOptions =
    style === 'long' ? { dateStyle: 'long' } : { day: 'numeric', month: 'short', year: 'numeric' };
  return new Intl.DateTimeFormat(locale, format).format(new Date(time));
}

/** Midnight, in the reader's time zone, that a date field (`2026-11-22`) begins with. Undefined for an empty one. */
export function startOfDay(day: string): number | undefined {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return day === '' ? undefined : new Date(year, month - 1, date).getTime();
}

/** Midnight that it ends with. */
export function endOfDay(day: string): number | undefined {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return day === '' ? undefined : new Date(year, month - 1, date + 1).getTime();
}
