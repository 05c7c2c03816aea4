import { conjunctionAt, tidy } from './cardinals';
import type { NumberReading } from './numbers';
import { after, find, type Item } from './stream';

/** نصف after a number, or "and a half": the part of the last scale that it adds. */
export function addedFraction(
  items: readonly Item[],
  reading: NumberReading,
  lastScale: number,
): NumberReading | undefined {
  let at = reading.next;
  const conjunction = conjunctionAt(items, at);
  if (conjunction !== undefined) at = conjunction;
  const article = find(items, at, 'number');
  if (conjunction !== undefined && article?.lexeme.number.weak && article.lexeme.number.value === 1)
    at = article.next;
  const numerator = find(items, at, 'number');
  if (
    numerator &&
    numerator.lexeme.number.kind === 'add' &&
    numerator.lexeme.number.value < 100 &&
    (conjunction !== undefined || numerator.tied)
  ) {
    const many = find(items, after(items, numerator.next), 'fraction');
    if (many && !many.tied) {
      return {
        ...reading,
        value: tidy(reading.value + numerator.lexeme.number.value * many.lexeme.fraction * lastScale),
        next: many.next,
        weak: false,
        plain: false,
        digits: undefined,
      };
    }
  }
  const hit = find(items, at, 'fraction');
  if (
    !hit ||
    (conjunction === undefined && !hit.tied) ||
    (hit.lexeme.ordinal !== undefined && conjunction === undefined)
  )
    return undefined;
  let next = hit.next;
  const again = find(items, next, 'number');
  // مليونان ونصف المليون
  if (
    again &&
    again.lexeme.number.kind === 'scale' &&
    again.lexeme.number.value <= lastScale &&
    !again.tied
  ) {
    return {
      ...reading,
      value: tidy(reading.value + hit.lexeme.fraction * again.lexeme.number.value),
      next: again.next,
      weak: false,
      plain: false,
      digits: undefined,
    };
  }
  let value = reading.value + hit.lexeme.fraction * lastScale;
  if (again && again.lexeme.number.kind === 'scale' && !again.tied && lastScale === 1) {
    value *= again.lexeme.number.value;
    next = again.next;
  }
  return { ...reading, value: tidy(value), next, weak: false, plain: false, digits: undefined };
}

export function lastScaleOf(items: readonly Item[], from: number, next: number): number {
  for (let i = next - 1; i >= from; i--) {
    const hit = find(items, i, 'number');
    if (hit) {
      const { kind, value } = hit.lexeme.number;
      return kind === 'scale' || kind === 'times' ? value : kind === 'dual' ? value / 2 : 1;
    }
  }
  return 1;
}

/** "a quarter million", "quarter-litre", "a quarter of a mile": the fraction, not the three months. */
function beforeAmount(items: readonly Item[], index: number): boolean {
  let at = after(items, index);
  const of = items[at]?.folded === 'of';
  if (of) at++;
  const weak = find(items, at, 'number');
  if (of && weak?.lexeme.number.weak) at = weak.next;
  const scale = find(items, at, 'number')?.lexeme.number.kind === 'scale';
  const unit = find(items, at, 'measure');
  return scale || (unit !== undefined && !unit.lexeme.abbreviation);
}

/** "half a million", ثلاثة أرباع, two-thirds, نصف مليون; not "third" alone, which is an ordinal first. */
export function readFraction(items: readonly Item[], index: number): NumberReading | undefined {
  const numerator = find(items, index, 'number');
  let at = index;
  let factor = 1;
  let start = -1;
  let tied = false;
  let counted = false;
  if (
    numerator &&
    (numerator.lexeme.number.kind === 'add' || numerator.lexeme.number.weak) &&
    numerator.lexeme.number.value < 100
  ) {
    const next = after(items, numerator.next);
    const hit = find(items, next, 'fraction');
    // eleven quarters are months, three quarters are a part
    if (hit && !hit.tied && !hit.preposition && numerator.lexeme.number.value * hit.lexeme.fraction <= 2) {
      factor = numerator.lexeme.number.value;
      start = numerator.start;
      tied = numerator.tied;
      at = next;
      counted = true;
      // "one second", "two seconds": a unit of time, not a fraction
      if (hit.lexeme.time !== undefined && hit.lexeme.time !== 'quarter') return undefined;
    }
  }
  const hit = find(items, at, 'fraction');
  if (!hit) return undefined;
  const parted = hit.lexeme.time === 'quarter' && beforeAmount(items, hit.next);
  if (
    !counted &&
    !parted &&
    (hit.lexeme.ordinal !== undefined || hit.lexeme.number !== undefined || hit.lexeme.time === 'quarter')
  )
    return undefined;
  if (start < 0) {
    start = hit.start;
    tied = hit.tied;
  }
  let value = factor * hit.lexeme.fraction;
  let next = hit.next;
  // half (of) a million; but "half a day" leaves the "a" to the unit
  let scaleAt = after(items, next);
  const weak = find(items, scaleAt, 'number');
  if (weak?.lexeme.number.weak && weak.lexeme.number.value === 1) scaleAt = weak.next;
  const scale = find(items, scaleAt, 'number');
  if (
    scale &&
    (scale.lexeme.number.kind === 'scale' || scale.lexeme.number.kind === 'times') &&
    !scale.tied
  ) {
    value *= scale.lexeme.number.value;
    next = scale.next;
  } else if (items[scaleAt] && find(items, scaleAt, 'dozen') && !find(items, scaleAt, 'dozen')?.tied) {
    const dozen = find(items, scaleAt, 'dozen');
    if (dozen) {
      value *= dozen.lexeme.dozen;
      next = dozen.next;
    }
  }
  return { value: tidy(value), next, start, plain: false, tied, weak: false, words: true, fraction: true };
}
