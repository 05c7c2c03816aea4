import {
  addDays,
  dayNumber,
  easter,
  fromHijri,
  isoDay,
  nthWeekday,
  orthodoxEaster,
  toHijri,
  type Day,
} from './calendar';
import type { Resolution } from './years';

/**
 * When a feast is in a year. Fixed days are "MM-DD"; "E+n" counts from Western Easter, "O+n" from that of the Eastern
 * churches; "nWd/MM" is the nth weekday of a month (−1 the last); "H/MM-DD" is a day of the Islamic calendar (Umm al-Qura;
 * where the moon is sighted a country may differ by a day).
 */
function dayIn(rule: string, year: number): Day | undefined {
  const fixed = /^(\d\d)-(\d\d)$/.exec(rule);
  if (fixed) return { year, month: Number(fixed[1]), day: Number(fixed[2]) };
  const moved = /^([EO])([+-]\d+)$/.exec(rule);
  if (moved) return addDays(moved[1] === 'E' ? easter(year) : orthodoxEaster(year), Number(moved[2]));
  const nth = /^(-?\d)W(\d)\/(\d+)(?:\+(\d+))?$/.exec(rule);
  if (nth) {
    const found = nthWeekday(year, Number(nth[3]), Number(nth[2]), Number(nth[1]));
    return found && addDays(found, Number(nth[4] ?? 0));
  }
  const hijri = /^H(\d+)-(\d+)$/.exec(rule);
  if (hijri) {
    const first = toHijri({ year, month: 1, day: 1 }).year;
    for (const candidate of [first, first + 1, first + 2]) {
      const day = fromHijri({ year: candidate, month: Number(hijri[1]), day: Number(hijri[2]) });
      if (day?.year === year) return day;
    }
  }
  return undefined;
}

/** The day of a feast: in the year that is said, or the nearest one before or after publication. */
export function holiday(
  rule: string,
  year: number | undefined,
  relative: number | undefined,
  { anchor, tense }: Resolution,
): { readonly timex: string; readonly whole: boolean } | undefined {
  const dated = (inYear: number): { timex: string; whole: boolean } | undefined => {
    const day = dayIn(rule, inYear);
    return day && { timex: isoDay(day), whole: true };
  };
  if (year !== undefined) return dated(year);
  if (!anchor)
    return { timex: /^\d/.test(rule) && !rule.includes('W') ? `XXXX-${rule}` : 'XXXX-XX-XX', whole: true };
  const today = dayNumber(anchor);
  const all = [anchor.year - 1, anchor.year, anchor.year + 1]
    .map((y) => dayIn(rule, y))
    .filter((day) => day !== undefined);
  const past = all.filter((day) => dayNumber(day) < today).at(-1);
  const ahead = all.find((day) => dayNumber(day) >= today);
  let chosen: Day | undefined;
  if (relative !== undefined && relative < 0) chosen = past;
  else if ((relative !== undefined && relative > 0) || tense === 'future') chosen = ahead;
  else if (tense === 'past') chosen = past;
  else if (relative === 0) chosen = dayIn(rule, anchor.year);
  else if (past && ahead) chosen = today - dayNumber(past) < dayNumber(ahead) - today ? past : ahead;
  chosen ??= ahead ?? past;
  return chosen && { timex: isoDay(chosen), whole: true };
}
