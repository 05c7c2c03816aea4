import type { Amount, CalendarDate, Term } from '../phrase-grammar';
import { lazily } from '../lazily';

const grouped = lazily(() => new Intl.NumberFormat('en-GB'));

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const HIJRI_MONTHS = [
  'Muharram',
  'Safar',
  'Rabi al-Awwal',
  'Rabi al-Thani',
  'Jumada al-Ula',
  'Jumada al-Thania',
  'Rajab',
  'Shaaban',
  'Ramadan',
  'Shawwal',
  'Dhu al-Qadah',
  'Dhu al-Hijjah',
];
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const yearOf = (year: number): string => (year < 0 ? `${-year} BC` : String(year));

function written({ year, month, day }: CalendarDate, months: readonly string[]): string {
  const words = [day, month === undefined ? undefined : months[month - 1], yearOf(year)];
  return words.filter((word) => word !== undefined).join(' ');
}

export const date = (when: CalendarDate): string => written(when, MONTHS);
export const hijri = (when: CalendarDate): string => `${written(when, HIJRI_MONTHS)} AH`;
export const weekday = (index: number): string => WEEKDAYS[index] ?? '';

const same = (a: CalendarDate, b: CalendarDate): boolean =>
  a.year === b.year && a.month === b.month && a.day === b.day;

/** "in 2003", "in October 2003", "on 31 October 2003". */
export const at = (when: CalendarDate): string => `${when.day === undefined ? 'in' : 'on'} ${date(when)}`;

/** "from August to November 2003": a year that both ends share is said once. */
function fromTo(from: CalendarDate, to: CalendarDate): string {
  if (same(from, to)) return at(from);
  if (from.year === to.year && from.month !== undefined && to.month !== undefined) {
    const start = [from.day, MONTHS[from.month - 1]].filter((word) => word !== undefined).join(' ');
    return `from ${start} to ${date(to)}`;
  }
  return `from ${date(from)} to ${date(to)}`;
}

export function held(office: string, { from, to, ended, unsure, asOf }: Term): string {
  if (from && to) return `${office} ${fromTo(from, to)}`;
  if (to) return `${office} until ${date(to)}`;
  if (ended) return from ? `former ${office} (from ${date(from)})` : `former ${office}`;
  if (from) return unsure ? `${office} (from ${date(from)})` : `${office} since ${date(from)}`;
  return asOf ? `${office} (as of ${date(asOf)})` : office;
}

/** When an event was: at once, over a stretch, or begun with an end that is not known. */
export function happened({ from, to }: Term, point: boolean): string | undefined {
  if (from && to) return fromTo(from, to);
  if (to) return `until ${date(to)}`;
  if (!from) return undefined;
  return point ? at(from) : `begun ${at(from)}`;
}

export function amountOf({ value, unit, approximate }: Amount): string {
  const plural = unit === 'century' ? 'centuries' : `${unit}s`;
  const amount = `${grouped().format(value)} ${value === 1 ? unit : plural}`;
  return approximate ? `about ${amount}` : amount;
}

export function fromArticle(amount: Amount, direction: 'before' | 'after' | 'same'): string {
  if (direction === 'same') {
    const unit = amount.unit === 'month' || amount.unit === 'year' ? amount.unit : 'day';
    return `the ${unit} of this article`;
  }
  return `${amountOf(amount)} ${direction} this article`;
}

export function fromToday(amount: Amount, direction: 'before' | 'after' | 'same'): string {
  if (direction === 'before') return `${amountOf(amount)} ago`;
  if (direction === 'after') return `in ${amountOf(amount)}`;
  return amount.unit === 'month' || amount.unit === 'year' ? `this ${amount.unit}` : 'today';
}

export function ordinal(value: number): string {
  const tens = Math.abs(value) % 100;
  const suffix = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][tens % 10] ?? 'th');
  return `${grouped().format(value)}${suffix}`;
}

export function season(key: 'SP' | 'SU' | 'FA' | 'WI', year: number): string {
  return `${{ SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' }[key]} ${year}`;
}

export function clock(hour: number, minute: number): string {
  const minutes = String(minute).padStart(2, '0');
  const half = hour % 12 === 0 ? 12 : hour % 12;
  return `${String(hour).padStart(2, '0')}:${minutes} (${half}:${minutes} ${hour < 12 ? 'am' : 'pm'})`;
}
