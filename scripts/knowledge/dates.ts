import type { PartialDate } from '@/lib/knowledge';

/** Length of YYYY-MM. */
const MONTH = 7;

/** True where `a` is surely later than `b`: dates of different precision are compared as far as both go. */
export function surelyLater(a: PartialDate | undefined, b: PartialDate | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [yearA, yearB] = [Number.parseInt(a, 10), Number.parseInt(b, 10)];
  if (yearA !== yearB) return yearA > yearB;
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}

/** A stretch of time as far as it is known; without `to` it lasts. */
interface Span {
  readonly from: PartialDate | undefined;
  readonly to: PartialDate | undefined;
}

/**
 * True where both surely lasted in some month that neither began nor ended in: sources date a handover by the vote, the
 * oath or the decree, which lie days apart.
 */
export function overlap(one: Span, other: Span): boolean {
  return startsBeforeEnd(one, other) && startsBeforeEnd(other, one);
}

function startsBeforeEnd(one: Span, other: Span): boolean {
  if (other.to === undefined) return true;
  return one.from !== undefined && surelyLater(other.to.slice(0, MONTH), one.from.slice(0, MONTH));
}
