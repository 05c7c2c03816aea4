import type { FigureGrammar } from '@/lib/languages';
import { find, type Item } from '../items';
import { NONE, type NumericDate, type SlotReading } from './slot-values';

const fullYear = (value: number): number => (value < 100 ? value + (value <= 50 ? 2000 : 1900) : value);

const USUAL_FRACTIONS = new Set([2, 3, 4, 5, 8, 10]);

/** 2015-08-12, 31.10.1974, 4/25, 12/1/2020, 2019/sep/01, 3/2015. Which is the day: what can be one, else the language. */
export function numericDate(
  items: readonly Item[],
  index: number,
  grammar: FigureGrammar,
): readonly SlotReading[] {
  const item = items[index];
  if (item?.type !== 'number') return NONE;
  const readings: SlotReading[] = [];
  const add = (value: NumericDate | undefined, next: number): void => {
    if (value) readings.push({ value, next, start: item.start, tied: false });
  };
  const dotted = /^(\d{1,4})\.(\d{1,2})\.(\d{2,4})$/.exec(item.folded);
  if (dotted) {
    add(dateOf([dotted[1] ?? '', dotted[2] ?? '', dotted[3] ?? ''], true), index + 1);
    return readings;
  }
  const monthly = grammar.decimal === ',' && /^(0?[1-9]|1[0-2])\.((?:19|20)\d\d)$/.exec(item.folded);
  if (monthly) add({ year: Number(monthly[2]), month: Number(monthly[1]) }, index + 1);
  const short = (grammar.dottedOrdinal ?? grammar.dottedDays) && /^(\d{1,2})\.(\d{1,2})$/.exec(item.folded);
  if (short) {
    // 28.10. with its second full stop, or am 28.10
    const stop = items[index + 1];
    const stopped = stop?.folded === '.' && !stop.spaced;
    const dated = grammar.datedBy?.test(items[index - 1]?.folded ?? '') ?? false;
    if (stopped || dated) add(dateOf([short[1] ?? '', short[2] ?? ''], true), index + (stopped ? 2 : 1));
    return readings;
  }
  if (!/^\d{1,4}$/.test(item.folded)) return NONE;
  const sign = items[index + 1];
  if (!sign || sign.type !== 'sign' || !/^[-/]$/.test(sign.folded)) return NONE;
  const second = items[index + 2];
  const tight = !sign.spaced && second !== undefined && !second.spaced;
  if (!second) return NONE;
  const sign2 = items[index + 3];
  const third = items[index + 4];
  const three =
    sign2?.folded === sign.folded &&
    third?.type === 'number' &&
    /^\d{1,4}$/.test(third.folded) &&
    // 5 / 9 / 1446: with spaces at all four places, or at none
    (tight ? !sign2.spaced && !third.spaced : sign2.spaced && third.spaced && third.folded.length === 4);
  // 30 - 8 - 2006 is a day; 30 - 8 is a score or a range, and in Arabic 2 / 1 a part
  const spaced = !tight && !three;
  if (spaced && item.folded === '24' && second.folded === '7') return NONE;
  const isPart = (grammar.clitics !== undefined && items.length > 3) || sign.folded === '-';
  if (spaced && isPart && item.folded.length < 4 && second.folded.length < 4) return NONE;
  const month = second.type === 'word' ? find(items, index + 2, 'month') : undefined;
  if (month && three && tight && month.next === index + 3) {
    const [a, b] = [item.folded, third.folded];
    const yearFirst = a.length === 4;
    const day = Number(yearFirst ? b : a);
    if ((yearFirst ? b : a).length <= 2 && day >= 1 && day <= 31) {
      add({ year: fullYear(Number(yearFirst ? a : b)), month: month.lexeme.month, day }, index + 5);
    }
    return readings;
  }
  if (second.type !== 'number' || !/^\d{1,4}$/.test(second.folded)) return NONE;
  if (three) add(dateOf([item.folded, second.folded, third.folded], grammar.dayFirst), index + 5);
  else {
    const pair = `${item.folded}${sign.folded}${second.folded}`;
    // les 2/3 are a part, le 2/3 is a day
    const dated = grammar.datedBy?.test(items[index - 1]?.folded ?? '') ?? false;
    // ۵/۶ is five and six tenths, where a slash is a decimal sign
    if (grammar.slashDecimal && item.folded.length < 4 && second.folded.length < 4) return readings;
    if (
      !dated &&
      pair.includes('/') &&
      USUAL_FRACTIONS.has(Number(second.folded)) &&
      Number(item.folded) < Number(second.folded)
    )
      return NONE;
    const follows = items[index + 3];
    // part of something longer: 133-03-03-2020
    if (
      follows &&
      !follows.spaced &&
      /^[-/:]$/.test(follows.folded) &&
      items[index + 4] &&
      !items[index + 4]?.spaced
    )
      return NONE;
    add(dateOf([item.folded, second.folded], grammar.dayFirst), index + 3);
  }
  return readings;
}

/** 4-22, 1995-01: as likely a score, a season or a range. */
export function isHyphened(items: readonly Item[], index: number, next: number): boolean {
  return next === index + 3 && items[index + 1]?.folded === '-';
}

/** Whether a date is a month of a year, and not two years in a row: 2010-11 is a season. */
export function isYearMonth(value: SlotReading['value']): boolean {
  if (typeof value !== 'object' || !('month' in value)) return false;
  const { year, month, day } = value;
  return (
    year !== undefined && year >= 1900 && year <= 2100 && day === undefined && month !== (year % 100) + 1
  );
}

function dateOf(parts: readonly string[], dayFirst: boolean): NumericDate | undefined {
  const [a = '', b = '', c] = parts;
  const numbers = parts.map(Number);
  const [x = 0, y = 0, z = 0] = numbers;
  const valid = (year: number | undefined, month: number, day: number): NumericDate | undefined =>
    month >= 1 && month <= 12 && day >= 1 && day <= 31
      ? { ...(year === undefined ? {} : { year }), month, day }
      : undefined;
  if (c === undefined) {
    if (a.length === 4 && b.length <= 2)
      return y >= 1 && y <= 12 && x >= 1000 && x < 3000 ? { year: x, month: y } : undefined;
    if (b.length === 4 && a.length <= 2)
      return x >= 1 && x <= 12 && y >= 1000 && y < 3000 ? { year: y, month: x } : undefined;
    if (a.length > 2 || b.length > 2) return undefined;
    return (
      (dayFirst ? valid(undefined, y, x) : valid(undefined, x, y)) ??
      (dayFirst ? valid(undefined, x, y) : valid(undefined, y, x))
    );
  }
  if (a.length === 4) return valid(x, y, z) ?? valid(x, z, y);
  if (a.length > 2 || b.length > 2 || c.length === 1 || c.length === 3) return undefined;
  const year = fullYear(z);
  const first = dayFirst ? valid(year, y, x) : valid(year, x, y);
  return (
    first ??
    (dayFirst ? valid(year, x, y) : valid(year, y, x)) ??
    (c.length === 2 ? valid(fullYear(x), y, z) : undefined)
  );
}
