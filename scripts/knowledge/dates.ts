import type { PartialDate } from '@/lib/knowledge';

/** True where `a` is surely later than `b`: dates of different precision are compared as far as both go. */
export function surelyLater(a: PartialDate | undefined, b: PartialDate | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [yearA, yearB] = [Number.parseInt(a, 10), Number.parseInt(b, 10)];
  if (yearA !== yearB) return yearA > yearB;
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}
