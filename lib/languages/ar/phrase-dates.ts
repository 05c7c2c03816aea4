import type { Amount, CalendarDate, Term } from '../phrase-grammar';
import { TIMES, genitive } from './phrase-units';
import { counted } from './phrase-words';

const MONTHS = 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' ');
const LEVANTINE_MONTHS = [
  'كانون الثاني',
  'شباط',
  'آذار',
  'نيسان',
  'أيار',
  'حزيران',
  'تموز',
  'آب',
  'أيلول',
  'تشرين الأول',
  'تشرين الثاني',
  'كانون الأول',
];
const HIJRI_MONTHS = [
  'محرم',
  'صفر',
  'ربيع الأول',
  'ربيع الآخر',
  'جمادى الأولى',
  'جمادى الآخرة',
  'رجب',
  'شعبان',
  'رمضان',
  'شوال',
  'ذو القعدة',
  'ذو الحجة',
];
const WEEKDAYS = 'الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت'.split(' ');
const ORDINALS =
  'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي_عشر الثاني_عشر الثالث_عشر الرابع_عشر الخامس_عشر السادس_عشر السابع_عشر الثامن_عشر التاسع_عشر العشرون الحادي_والعشرون'
    .split(' ')
    .map((word) => word.replace('_', ' '));
const TENS: Readonly<Record<number, string>> = {
  20: 'عشرينيات',
  30: 'ثلاثينيات',
  40: 'أربعينيات',
  50: 'خمسينيات',
  60: 'ستينيات',
  70: 'سبعينيات',
  80: 'ثمانينيات',
  90: 'تسعينيات',
};

function written({ year, month, day }: CalendarDate, months: readonly string[]): string {
  const words = [day, month === undefined ? undefined : months[month - 1], yearOf(year)];
  return words.filter((word) => word !== undefined).join(' ');
}

function yearOf(year: number): string {
  return year < 0 ? `${-year} قبل الميلاد` : String(year);
}

export const date = (when: CalendarDate): string => written(when, MONTHS);
export const levantine = (when: CalendarDate): string | undefined =>
  when.month === undefined ? undefined : written(when, LEVANTINE_MONTHS);
export const hijri = (when: CalendarDate): string => `${written(when, HIJRI_MONTHS)} هـ`;
export const weekday = (index: number): string => WEEKDAYS[index] ?? '';

/** A date after a preposition or as an adverb of time: a bare year is announced by "عام". */
const named = (when: CalendarDate): string =>
  when.month === undefined ? `عام ${yearOf(when.year)}` : date(when);
/** "عام 2003", "في أكتوبر 2003". */
const at = (when: CalendarDate): string => (when.month === undefined ? named(when) : `في ${date(when)}`);

function same(a: CalendarDate, b: CalendarDate): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

/** "من أغسطس حتى نوفمبر 2003": a year that both ends share is said once. */
function fromTo(from: CalendarDate, to: CalendarDate): string {
  if (same(from, to)) return at(from);
  const shared = from.year === to.year && from.month !== undefined && to.month !== undefined;
  if (shared) {
    const start = [from.day, MONTHS[(from.month ?? 1) - 1]].filter((word) => word !== undefined).join(' ');
    return `من ${start} حتى ${date(to)}`;
  }
  return `من ${named(from)} حتى ${named(to)}`;
}

/** An office with its dates: "منذ أكتوبر 2003", "من … حتى …", "حتى …", "سابقًا". */
export function held(office: string, { from, to, ended, unsure, asOf }: Term): string {
  if (from && to) return `${office} ${fromTo(from, to)}`;
  if (to) return `${office} حتى ${named(to)}`;
  if (ended) return from ? `${office} سابقًا (بدءًا من ${named(from)})` : `${office} سابقًا`;
  if (from) return unsure ? `${office} (بدءًا من ${named(from)})` : `${office} منذ ${named(from)}`;
  return asOf ? `${office} (وفق معلومات ${date(asOf)})` : office;
}

/** When an event was: at once, over a stretch, or begun with an end that is not known. */
export function happened({ from, to }: Term, point: boolean, began: string): string | undefined {
  if (from && to) return fromTo(from, to);
  if (to) return `حتى ${named(to)}`;
  if (!from) return undefined;
  return point ? at(from) : `${began} ${at(from)}`;
}

/** "تأسست عام 1835", with the verb given. */
export const verbAt = (verb: string, when: CalendarDate): string => `${verb} ${at(when)}`;

/** "قبل 3 أعوام", "بعد عامين": the noun stands in the genitive. */
function distance(preposition: string, { value, unit, approximate }: Amount): string {
  const noun = genitive(TIMES[unit]);
  return `${preposition} ${approximate ? 'نحو ' : ''}${value === 1 ? noun.one : counted(value, noun)}`;
}

const SAME_AS_ARTICLE: Partial<Record<Amount['unit'], string>> = {
  month: 'في شهر نشره',
  year: 'في عام نشره',
};
const SAME_AS_TODAY: Partial<Record<Amount['unit'], string>> = { month: 'هذا الشهر', year: 'هذا العام' };

export function fromArticle(amount: Amount, direction: 'before' | 'after' | 'same'): string {
  if (direction === 'same') return SAME_AS_ARTICLE[amount.unit] ?? 'يوم نشره';
  return `${distance(direction === 'before' ? 'قبل' : 'بعد', amount)} من نشره`;
}

export function fromToday(amount: Amount, direction: 'before' | 'after' | 'same'): string {
  if (direction === 'same') return SAME_AS_TODAY[amount.unit] ?? 'اليوم';
  return distance(direction === 'before' ? 'قبل' : 'بعد', amount);
}

const genitiveOrdinal = (ordinal: string): string => ordinal.replace(/ون$/u, 'ين');

export function century(number: number): string {
  return `القرن ${ORDINALS[number - 1] ?? String(number)}`;
}

/** "تسعينيات القرن العشرين"; the first two decades of a century have no such word. */
export function decade(first: number): string {
  const ordinal = genitiveOrdinal(century(Math.floor(first / 100) + 1));
  const tens = TENS[first % 100];
  return tens ? `${tens} ${ordinal}` : `العقد ${first % 100 === 0 ? 'الأول' : 'الثاني'} من ${ordinal}`;
}

export function quarter(number: number, year: number): string {
  return `الربع ${ORDINALS[number - 1] ?? ''} من عام ${year}`;
}

export function season(key: 'SP' | 'SU' | 'FA' | 'WI', year: number): string {
  return `${{ SP: 'ربيع', SU: 'صيف', FA: 'خريف', WI: 'شتاء' }[key]} ${year}`;
}

export function clock(hour: number, minute: number): string {
  const minutes = String(minute).padStart(2, '0');
  const part =
    hour === 0
      ? 'بعد منتصف الليل'
      : hour < 12
        ? 'صباحًا'
        : hour === 12
          ? 'ظهرًا'
          : hour < 16
            ? 'بعد الظهر'
            : 'مساءً';
  return `${String(hour).padStart(2, '0')}:${minutes} (${hour % 12 === 0 ? 12 : hour % 12}:${minutes} ${part})`;
}
