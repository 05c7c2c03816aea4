import type { CalendarDate } from '@/lib/languages';
import type { Clock } from './timex';

const MINUTE = 60_000;

/** Minutes that a zone's clock is ahead of UTC at an instant (milliseconds since 1970); undefined for no such zone. */
function offsetAt(zone: string, instant: number): number | undefined {
  try {
    const parts = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    }).formatToParts(instant);
    const part = (type: Intl.DateTimeFormatPartTypes): number =>
      Number(parts.find((one) => one.type === type)?.value);
    const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
    return Math.round((local - instant) / MINUTE);
  } catch {
    return undefined;
  }
}

/**
 * A time of day in one time zone on the clock of another (IANA names), summer time heeded; undefined where both clocks show
 * the same, or one of them is unknown. Costs the making of three formatters.
 */
export function inTimeZone(
  day: CalendarDate,
  { hour, minute }: Clock,
  from: string,
  to: string,
): { readonly date: Required<CalendarDate>; readonly time: Clock } | undefined {
  const local = Date.UTC(day.year, (day.month ?? 1) - 1, day.day ?? 1, hour, minute);
  const guess = offsetAt(from, local);
  if (guess === undefined) return undefined;
  const offset = offsetAt(from, local - guess * MINUTE) ?? guess;
  const instant = local - offset * MINUTE;
  const there = offsetAt(to, instant);
  if (there === undefined || there === offset) return undefined;
  const shown = new Date(instant + there * MINUTE);
  return {
    date: { year: shown.getUTCFullYear(), month: shown.getUTCMonth() + 1, day: shown.getUTCDate() },
    time: { hour: shown.getUTCHours(), minute: shown.getUTCMinutes() },
  };
}
