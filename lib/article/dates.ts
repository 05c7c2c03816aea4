const ISO =
  /^\s*((?:19|20)\d\d)-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?:[T ]\s*(\d\d):?(\d\d)(?::?(\d\d))?(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?/;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAY_MONTH = /\b(\d{1,2})(?:st|nd|rd|th)?[\s.-]+([a-z]{3})[a-z]*\.?,?[\s-]+((?:19|20)\d\d)\b/i;
const MONTH_DAY = /\b([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)\b/i;

function calendarDate(year: string, month: string, day: string): string | null {
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  if (number === 0 || Number(day) < 1 || Number(day) > 31) return null;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/**
 * A date as pages write it in structured data, as ISO 8601: date-time where a time is given, with its own offset, since the
 * day that the newsroom meant is the day at its own place. Null for what is no date.
 */
export function isoDate(value: string): string | null {
  const iso = ISO.exec(value);
  if (iso) {
    const [, year, month, day, hour, minute, second, zone] = iso;
    const date = `${year}-${month}-${day}`;
    if (hour === undefined || minute === undefined) return date;
    return `${date}T${hour}:${minute}:${second ?? '00'}${zone ?? ''}`;
  }
  const dayFirst = DAY_MONTH.exec(value);
  if (dayFirst) return calendarDate(dayFirst[3] ?? '', dayFirst[2] ?? '', dayFirst[1] ?? '');
  const monthFirst = MONTH_DAY.exec(value);
  if (monthFirst) return calendarDate(monthFirst[3] ?? '', monthFirst[1] ?? '', monthFirst[2] ?? '');
  return null;
}
