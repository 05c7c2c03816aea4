import {
  addDays,
  calendarDay,
  type Day,
  dayNumber,
  easter,
  fromHijri,
  fromJalali,
  isoDay,
  lunarDay,
  nthWeekday,
  orthodoxEaster,
  readAnchor,
  toHijri,
  weekdayOf,
} from '../calendar';
import { JUST_PAST, type Resolution } from './years';

/**
 * When a feast is in a year. Fixed days are "MM-DD", those kept on another day at weekends "MM-DD~6-1,7+1"; "E+n" counts from Western Easter, "O+n" from that of the Eastern
 * churches; "nWd/MM" is the nth weekday of a month (−1 the last), "d<MM-DD" the last such weekday on or before a day and
 * "d>MM-DD" the first on or after it, all with "+n" or "-n" days; "HMM-DD" is a day of the Islamic calendar (Umm al-Qura;
 * where the moon is sighted a country may differ by a day), "PMM-DD" one of that of Iran, "JMM-DD" of the Hebrew one (months as Intl counts them, the
 * day being the one at whose sunset the feast begins), "CMM-DD" of the Chinese one; "Imm.tt@h" is a lunar day of India.
 * Days in no calendar are listed: "=2008-02-05,2012-03-06".
 */
function dayIn(rule: string, year: number): Day | undefined {
  const fixed = /^(\d\d)-(\d\d)(?:~(.+))?$/.exec(rule);
  if (fixed) return observed({ year, month: Number(fixed[1]), day: Number(fixed[2]) }, fixed[3]);
  const moved = /^([EO])([+-]\d+)$/.exec(rule);
  if (moved) return addDays(moved[1] === 'E' ? easter(year) : orthodoxEaster(year), Number(moved[2]));
  const nth = /^(-?\d)W(\d)\/(\d+)([+-]\d+)?$/.exec(rule);
  if (nth) {
    const found = nthWeekday(year, Number(nth[3]), Number(nth[2]), Number(nth[1]));
    return found && addDays(found, Number(nth[4] ?? 0));
  }
  const beside = /^(\d)([<>])(\d\d)-(\d\d)$/.exec(rule);
  if (beside) {
    const day = { year, month: Number(beside[3]), day: Number(beside[4]) };
    const off = (weekdayOf(day) - Number(beside[1]) + 7) % 7;
    return addDays(day, beside[2] === '<' ? -off : (7 - off) % 7);
  }
  const listed =
    rule.startsWith('=') &&
    rule
      .slice(1)
      .split(',')
      .find((day) => day.startsWith(String(year)));
  if (listed) return readAnchor(listed);
  const hijri = /^H(\d+)-(\d+)$/.exec(rule);
  if (hijri) {
    const first = toHijri({ year, month: 1, day: 1 }).year;
    for (const candidate of [first, first + 1, first + 2]) {
      const day = fromHijri({ year: candidate, month: Number(hijri[1]), day: Number(hijri[2]) });
      if (day?.year === year) return day;
    }
  }
  const iranian = /^P(\d+)-(\d+)$/.exec(rule);
  if (iranian) {
    const spring = year - 621;
    for (const candidate of [spring - 1, spring]) {
      const day = fromJalali({ year: candidate, month: Number(iranian[1]), day: Number(iranian[2]) });
      if (day?.year === year) return day;
    }
  }
  const lunar = /^I(\d+)\.(\d+)@([\d.]+)([+-]\d+)?$/.exec(rule);
  if (lunar) {
    const day = lunarDay(year, Number(lunar[1]), Number(lunar[2]), Number(lunar[3]));
    return day && addDays(day, Number(lunar[4] ?? 0));
  }
  const other = /^([CJ])(\d+)-(\d+)([+-]\d+)?$/.exec(rule);
  if (other) {
    const day = calendarDay(
      other[1] === 'C' ? 'chinese' : 'hebrew',
      year,
      Number(other[2]),
      Number(other[3]),
    );
    return day && addDays(day, Number(other[4] ?? 0) - (other[1] === 'J' ? 1 : 0));
  }
  return undefined;
}

/** A fixed day, kept on another where it falls on certain weekdays: "6-1,7+1" is Friday for Saturday, Monday for Sunday. */
function observed(day: Day, shifts = ''): Day {
  const weekday = String(weekdayOf(day));
  const shift = shifts.split(',').find((each) => each.startsWith(weekday));
  return shift === undefined ? day : addDays(day, Number(shift.slice(1)));
}

/** The rule of a day in a country: "EG,LB:03-21|2W7/5"; that of all others stands last, and may be missing. */
function ruleIn(rules: string, country: string | undefined): string {
  if (!rules.includes('|')) return rules;
  const all = rules.split('|');
  const own = all.find(
    (rule) => country !== undefined && rule.split(':', 1)[0]?.split(',').includes(country),
  );
  return own === undefined ? (all.at(-1) ?? '') : own.slice(own.indexOf(':') + 1);
}

/** The day of a feast: in the year that is said, or the nearest one before or after publication. */
export function holiday(
  rules: string,
  year: number | undefined,
  relative: number | undefined,
  { anchor, tense, country, alone }: Resolution,
): { readonly timex: string; readonly whole: boolean } | undefined {
  const rule = ruleIn(rules, country);
  if (rule === '') return undefined;
  const dated = (inYear: number): { timex: string; whole: boolean } | undefined => {
    const day = dayIn(rule, inYear);
    return day && { timex: isoDay(day), whole: true };
  };
  if (year !== undefined) return dated(year);
  if (!anchor) return { timex: /^\d\d-\d\d$/.test(rule) ? `XXXX-${rule}` : 'XXXX-XX-XX', whole: true };
  const today = dayNumber(anchor);
  const all = [anchor.year - 1, anchor.year, anchor.year + 1]
    .map((y) => dayIn(rule, y))
    .filter((day) => day !== undefined);
  const past = all.filter((day) => dayNumber(day) < today).at(-1);
  const ahead = all.find((day) => dayNumber(day) >= today);
  let chosen: Day | undefined;
  // a heading looks ahead, but not a whole year where the feast has just been
  const justPast = past !== undefined && today - dayNumber(past) <= JUST_PAST;
  if (relative !== undefined && relative < 0) chosen = past;
  else if (alone && relative === undefined && justPast) chosen = past;
  else if ((relative !== undefined && relative > 0) || tense === 'future') chosen = ahead;
  else if (tense === 'past') chosen = past;
  else if (relative === 0) chosen = dayIn(rule, anchor.year);
  else if (past && ahead) chosen = today - dayNumber(past) < dayNumber(ahead) - today ? past : ahead;
  chosen ??= ahead ?? past;
  return chosen && { timex: isoDay(chosen), whole: true };
}
