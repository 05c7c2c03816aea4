export {
  addDays,
  addMonths,
  type Anchor,
  type Day,
  dayNumber,
  dayOf,
  daysIn,
  easter,
  fromHijri,
  isoDay,
  isoMonth,
  isoTime,
  isoWeek,
  isoYear,
  mondayOf,
  nthWeekday,
  orthodoxEaster,
  readAnchor,
  toHijri,
  weekdayOf,
} from './gregorian';
export { fromJalali, jalaliDays, toJalali } from './iranian';
export { lunarDay } from './lunisolar';
export { calendarDay } from './other-calendars';
