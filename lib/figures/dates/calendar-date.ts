import type { PatternConstants } from '@/lib/languages';
import {
  addDays,
  addMonths,
  fromHijri,
  isoDay,
  isoWeek,
  isoYear,
  nthWeekday,
  readAnchor,
  weekdayOf,
} from '../calendar';
import type { Slots } from '../patterns';
import { holiday } from './holidays';
import { feastInIran, jalaliDate, jalaliDecade, jalaliPeriod, jalaliUnit } from './iranian';
import { dayOfMonth, hijriDate, monthDate } from './months';
import { decadeDate, quarterDate, seasonDate } from './periods';
import { relativeWeekday, shifted, unitDate, weekdayDate } from './relative-dates';
import { type Calendar, openYear, pad, type Resolution, yearFrom } from './years';

/** The date that some slots make together: undefined where they are not these, null where they are and make no sound one. */
type Maker = (
  slots: Slots,
  constants: PatternConstants,
  resolution: Resolution,
) => Calendar | null | undefined;

/** The date that a pattern's slots make: what says most comes first. */
export function calendarDate(
  slots: Slots,
  constants: PatternConstants,
  resolution: Resolution,
): Calendar | undefined {
  for (const make of MAKERS) {
    const made = make(slots, constants, resolution);
    if (made !== undefined) return made ?? undefined;
  }
  return undefined;
}

/** The day of a feast; "Diwali in five years" is that of the fifth year on. */
function feast(
  rules: string,
  slots: Slots,
  { direction }: PatternConstants,
  resolution: Resolution,
): Calendar | undefined {
  const { anchor } = resolution;
  const said = yearFrom(slots, resolution);
  const inIran = feastInIran(said, (year) => holiday(rules, year, undefined, resolution), resolution);
  if (inIran) return inIran;
  if (!slots.duration || direction === undefined || !anchor)
    return holiday(rules, said, slots.rel, resolution);
  const [part, more] = slots.duration;
  if (part?.unit === 'year' && !more && Number.isInteger(part.value))
    return holiday(rules, anchor.year + direction * part.value, undefined, resolution);
  const from = readAnchor(shifted(slots.duration, direction, anchor) ?? '');
  return (
    from &&
    holiday(rules, undefined, undefined, { ...resolution, anchor: from, tense: undefined, alone: false })
  );
}

const numbered: Maker = (slots, constants, resolution) => {
  if (slots.numdate === undefined) return undefined;
  const { year, month, day } = slots.numdate;
  // ۱۴۰۳/۰۸/۲۳
  if (resolution.jalali && year !== undefined && year >= 1200 && year < 1500) {
    const inMonth = day === undefined ? {} : { day };
    return jalaliDate({ year, jalali: month, ...inMonth }, resolution) ?? null;
  }
  if (day === undefined) return { timex: `${openYear(year)}-${pad(month)}` };
  const inYear = year === undefined ? {} : { year };
  return (
    (constants.era === 'hijri'
      ? hijriDate({ day, hijri: month, ...inYear }, resolution)
      : monthDate({ ...slots, month, day, ...inYear }, resolution)) ?? null
  );
};

const halfYear: Maker = (slots, { half }, resolution) => {
  const ordinal = slots.unit === 'half' && (slots.ord === 1 || slots.ord === 2) ? slots.ord : undefined;
  const said = half ?? slots.halfyear ?? ordinal;
  if (said === undefined) return undefined;
  const year = yearFrom({ ...slots, unit: slots.unit2 ?? 'year' }, resolution) ?? resolution.anchor?.year;
  return { timex: `${openYear(year)}-H${said}` };
};

/** Today, tomorrow. */
const deictic: Maker = ({ deictic: days }, _constants, { anchor }) => {
  if (days === undefined) return undefined;
  if (!anchor) return { timex: days < 0 ? 'PAST_REF' : days > 0 ? 'FUTURE_REF' : 'PRESENT_REF' };
  return { timex: isoDay(addDays(anchor, days)), whole: true };
};

/** Three days ago, two weeks from tomorrow. */
const moved: Maker = ({ duration: said, deictic2, unit, weekday: day, n }, { direction }, { anchor }) => {
  // неделю назад: the bare unit is one
  const one = unit !== undefined && day === undefined && n === undefined ? [{ value: 1, unit }] : undefined;
  const duration = said ?? (direction === undefined ? undefined : one);
  if (duration === undefined || direction === undefined) return undefined;
  if (!anchor) return { timex: direction < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  const from = deictic2 === undefined ? anchor : { ...anchor, ...addDays(anchor, deictic2) };
  const timex = shifted(duration, direction, from, deictic2 !== undefined);
  return timex === undefined ? null : { timex };
};

const decade: Maker = (slots) => {
  const said = slots.decade !== undefined || slots.decadeyear !== undefined;
  // les années 1990, los años 90
  const numeral = slots.unit === 'decade' && (slots.year !== undefined || slots.yy !== undefined);
  return said || numeral ? (decadeDate(slots) ?? null) : undefined;
};

const quarter: Maker = (slots, _constants, resolution) =>
  slots.quarter !== undefined || (slots.unit === 'quarter' && slots.ord !== undefined)
    ? (quarterDate(slots, resolution) ?? null)
    : undefined;

const century: Maker = ({ unit, ord }, { era }) => {
  if (unit !== 'century' || ord === undefined) return undefined;
  if (era !== 'hijri') return { timex: (era === 'bce' ? 'BC' : '') + pad(ord - 1) };
  // the Gregorian century that most of it lies in
  const middle = fromHijri({ year: ord * 100 - 50, month: 1, day: 1 });
  return middle ? { timex: pad(Math.floor(middle.year / 100)) } : null;
};

/** В 80-х годах XIX века: the century that the decade is of is said. */
const decadeOfCentury: Maker = ({ decade: named, decadeyear, timex }) => {
  const said = named ?? decadeyear;
  if (said === undefined || timex === undefined || said >= 100 || !/^\d\d$/.test(timex)) return undefined;
  return { timex: `${timex}${Math.floor(said / 10)}` };
};

/** The third week of next year, el noveno mes del próximo año, the first day of last month. */
const partOfPeriod: Maker = ({ ord, unit, unit2, rel, month, weekday: day }, _constants, resolution) => {
  if (ord === undefined || unit === undefined || unit2 === undefined || rel === undefined) return undefined;
  if (month !== undefined || day !== undefined || (unit2 !== 'year' && unit2 !== 'month')) return undefined;
  const { anchor, jalali } = resolution;
  if (!anchor || jalali) return null;
  const step = Math.round(rel);
  if (unit2 === 'month') {
    const of = addMonths({ ...anchor, day: 1 }, step);
    return monthDate({ year: of.year, month: of.month, ord, unit }, resolution) ?? null;
  }
  const year = anchor.year + step;
  const nth = unit === 'month' && ord < 0 ? 13 + ord : ord;
  if (unit === 'month') return nth >= 1 && nth <= 12 ? { timex: `${isoYear(year)}-${pad(nth)}` } : null;
  if (unit === 'week') return week({ unit, ord, year }, {}, resolution);
  if (unit !== 'day') return null;
  const edge = ord > 0 ? { year, month: 1, day: 1 } : { year, month: 12, day: 31 };
  return { timex: isoDay(addDays(edge, ord > 0 ? ord - 1 : ord + 1)), whole: true };
};

/** 2015'in 3. ayı. */
const monthOfYear: Maker = ({ unit, ord, year, month }) =>
  unit === 'month' && year !== undefined && month === undefined && ord !== undefined && ord >= 1 && ord <= 12
    ? { timex: `${isoYear(year)}-${pad(ord)}` }
    : undefined;

/** Week 10, the last week of 2018. */
const week: Maker = ({ unit, ord, year, n }, _constants, { anchor }) => {
  if (unit !== 'week') return undefined;
  if (ord !== undefined && year !== undefined) {
    // 28 December is always in the last one
    const last = { year, month: 12, day: 28 };
    return { timex: ord < 0 ? isoWeek(addDays(last, 7 * (ord + 1))) : `${isoYear(year)}-W${pad(ord)}` };
  }
  if (n === undefined) return undefined;
  return n <= 53 ? { timex: `${openYear(anchor?.year)}-W${pad(n)}` } : null;
};

/** Two Thursdays ago; "from now" starts with the first one ahead. */
const weekdaysAway: Maker = ({ weekday, n }, { direction, nth }, resolution) => {
  if (weekday === undefined || n === undefined || direction === undefined) return undefined;
  // mardi en huit, said on a Tuesday, is that of next week
  const { anchor } = resolution;
  const today = nth !== undefined && anchor && weekdayOf(anchor) === weekday ? anchor : undefined;
  const day = today ?? readAnchor(relativeWeekday(weekday, direction < 0 ? -1 : 0.5, resolution.anchor));
  return day ? { timex: isoDay(addDays(day, 7 * (n - 1) * direction)), whole: true } : null;
};

/** Tuesday of next week, the first Monday of next month. */
const weekdayOfPeriod: Maker = ({ weekday, unit, rel, ord }, _constants, { anchor }) => {
  if (weekday === undefined || unit === undefined || rel === undefined) return undefined;
  if (unit === 'month' && ord !== undefined && anchor) {
    const { year, month } = addMonths(anchor, Math.round(rel));
    const found = nthWeekday(year, month, weekday, ord);
    return found ? { timex: isoDay(found), whole: true } : null;
  }
  if (unit !== 'week') return null;
  if (!anchor) return { timex: `XXXX-WXX-${weekday}`, whole: true };
  const monday = addDays(anchor, 1 - weekdayOf(anchor) + 7 * Math.round(rel));
  return { timex: isoDay(addDays(monday, weekday - 1)), whole: true };
};

/** The 12th of this month. */
const dayOfRelativeMonth: Maker = ({ day, unit, rel }, _constants, { anchor }) => {
  if (day === undefined || unit !== 'month' || rel === undefined) return undefined;
  if (!anchor) return { timex: `XXXX-XX-${pad(day)}`, whole: true };
  const { year, month } = addMonths({ ...anchor, day: 1 }, Math.round(rel));
  return { timex: isoDay({ year, month, day }), whole: true };
};

const weekday: Maker = ({ weekday: day, rel }, _constants, resolution) =>
  day === undefined
    ? undefined
    : {
        timex:
          rel === undefined ? weekdayDate(day, resolution) : relativeWeekday(day, rel, resolution.anchor),
        whole: true,
      };

/** Last year, this week, tomorrow's "the next day". */
const relativeUnit: Maker = ({ unit, rel }, _constants, resolution) => {
  const { anchor, tense, alone } = resolution;
  if (unit === undefined || rel === undefined) return undefined;
  const iranian = resolution.jalali && jalaliUnit(unit, rel, resolution);
  if (iranian) return iranian;
  // "the next day" of a story is tomorrow only where the sentence looks ahead
  if (unit === 'day' && rel > 0 && tense !== 'future' && !alone) return null;
  const timex = unitDate(unit, rel, anchor);
  return timex === undefined ? null : { timex, whole: unit === 'day' };
};

/** "Over the weekend": in Monday's paper the last one, in Friday's the coming one, unless the sentence says otherwise. */
const weekend: Maker = (_slots, { near }, { anchor, tense, alone }) => {
  if (!near) return undefined;
  if (!anchor) return { timex: 'XXXX-WXX-WE' };
  const day = weekdayOf(anchor);
  const isPast = day < 6 && !alone && (tense === 'past' || (tense === undefined && day <= 3));
  const timex = unitDate('weekend', isPast ? -1 : 0, anchor);
  return timex === undefined ? null : { timex };
};

const yearAlone: Maker = (slots, constants, resolution) => {
  const year = fullYear(yearFrom(slots, resolution), constants);
  if (year === undefined) return undefined;
  if (constants.era === 'bce') return { timex: isoYear(-year) };
  if (constants.era !== 'hijri') return { timex: isoYear(year) };
  const start = fromHijri({ year, month: 1, day: 1 });
  return start ? { timex: isoYear(start.year) } : null;
};

/** عام 67 is 1967. */
function fullYear(year: number | undefined, { short }: PatternConstants): number | undefined {
  return short && year !== undefined && year >= 30 && year < 100 ? 1900 + year : year;
}

const MAKERS: readonly Maker[] = [
  decadeOfCentury,
  ({ timex }) => (timex === undefined ? undefined : { timex }),
  numbered,
  (slots, _constants, resolution) =>
    slots.hijri === undefined ? undefined : (hijriDate(slots, resolution) ?? null),
  (slots, _constants, resolution) =>
    slots.jalali === undefined ? undefined : (jalaliDate(slots, resolution) ?? null),
  (slots) => jalaliDecade(slots),
  (slots, { era, half }, resolution) =>
    resolution.jalali && era === undefined ? jalaliPeriod(slots, half, resolution) : undefined,
  (slots, constants, resolution) =>
    slots.holiday === undefined ? undefined : (feast(slots.holiday, slots, constants, resolution) ?? null),
  halfYear,
  deictic,
  moved,
  decade,
  quarter,
  (slots, _constants, resolution) =>
    slots.month === undefined ? undefined : (monthDate(slots, resolution) ?? null),
  (slots, _constants, resolution) => (slots.season === undefined ? undefined : seasonDate(slots, resolution)),
  weekend,
  century,
  partOfPeriod,
  monthOfYear,
  week,
  (slots, _constants, resolution) =>
    slots.weekday === undefined || slots.day === undefined
      ? undefined
      : (dayOfMonth(slots.day, slots.weekday, resolution) ?? null),
  weekdaysAway,
  weekdayOfPeriod,
  dayOfRelativeMonth,
  weekday,
  relativeUnit,
  yearAlone,
  ({ day }, _constants, resolution) =>
    day === undefined ? undefined : (dayOfMonth(day, undefined, resolution) ?? null),
];
