import type { FigureGrammar } from '@/lib/languages';
import { after, find, type Hit, isLink, type Item } from '../items';
import { conjunctionAt, isClear, loosePoint, tidy } from './cardinals';
import type { NumberReading } from './numbers';

/** نصف after a number, "and a half", *con* tres cuartos: the part of the last scale that it adds. */
export function addedFraction(
  items: readonly Item[],
  reading: NumberReading,
  lastScale: number,
  grammar: FigureGrammar,
): NumberReading | undefined {
  const at = after(items, reading.next);
  const loose = loosePoint(items, at);
  const added = fractionBehind(items, reading, lastScale, loose ?? conjunctionAt(items, at), grammar);
  return added && (loose === undefined || isClear(items, added.next)) ? added : undefined;
}

function fractionBehind(
  items: readonly Item[],
  reading: NumberReading,
  lastScale: number,
  conjunction: number | undefined,
  grammar: FigureGrammar,
): NumberReading | undefined {
  // eight-and-a-half
  let at = conjunction === undefined ? reading.next : after(items, conjunction);
  const article = find(items, at, 'number');
  if (conjunction !== undefined && article?.lexeme.number.weak && article.lexeme.number.value === 1)
    at = after(items, article.next);
  const numerator = find(items, at, 'number');
  if (
    numerator &&
    numerator.lexeme.number.kind === 'add' &&
    numerator.lexeme.number.value < 100 &&
    (conjunction !== undefined || numerator.tied)
  ) {
    const many = find(items, after(items, numerator.next), 'fraction');
    if (many && !many.tied) {
      const sum = reading.value + numerator.lexeme.number.value * many.lexeme.fraction * lastScale;
      // fünf und drei Viertel Milliarden
      const scale = lastScale === 1 ? find(items, many.next, 'number') : undefined;
      const scaled = scale?.lexeme.number.kind === 'scale' && !scale.tied ? scale : undefined;
      return {
        ...reading,
        value: tidy(sum * (scaled?.lexeme.number.value ?? 1)),
        next: scaled?.next ?? many.next,
        weak: false,
        plain: false,
        digits: undefined,
      };
    }
  }
  const hit = find(items, at, 'fraction');
  if (
    !hit ||
    (conjunction === undefined && !hit.tied && !hit.lexeme.added) ||
    (hit.lexeme.ordinal !== undefined && conjunction === undefined)
  )
    return undefined;
  let next = hit.next;
  // "over 65 and half of those over 80": two figures
  if (isLink(items[next], grammar) && !grammar.clitics && reading.digits !== undefined) return undefined;
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
      // "a hundred and three quarters": the parts are of one, not of the hundred
      return kind === 'scale' ? value : kind === 'dual' ? value / 2 : 1;
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
  const kind = find(items, at, 'number')?.lexeme.number.kind;
  const unit = find(items, at, 'measure');
  return kind === 'scale' || kind === 'times' || (unit !== undefined && !unit.lexeme.abbreviation);
}

/** "half a million", ثلاثة أرباع, two-thirds, نصف مليون; not "third" alone, which is an ordinal first. */
export function readFraction(
  items: readonly Item[],
  index: number,
  grammar: FigureGrammar,
): NumberReading | undefined {
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
    if (
      hit &&
      !hit.lexeme.added &&
      !hit.tied &&
      !hit.preposition &&
      hit.lexeme.number === undefined &&
      numerator.lexeme.number.value * hit.lexeme.fraction <= 2
    ) {
      factor = numerator.lexeme.number.value;
      start = numerator.start;
      tied = numerator.tied;
      at = next;
      counted = true;
      // dix-septième: the longer word is one of its own
      if ((find(items, index, 'ordinal')?.next ?? 0) >= hit.next) return undefined;
      // "one second", "two seconds": a unit of time, not a fraction
      if (hit.lexeme.time !== undefined && hit.lexeme.time !== 'quarter') return undefined;
      // the coming three quarters are nine months, and so are two or four quarters
      const led =
        find(items, index - 1, 'relative') ??
        find(items, index - 1, 'last') ??
        find(items, index - 1, 'ordinal');
      if (hit.lexeme.time === 'quarter' && (led || factor % 2 === 0)) return undefined;
    }
  }
  const hit = find(items, at, 'fraction');
  // a third-party service
  if (counted && hit && hit.lexeme.fraction < 0.5 && find(items, at, 'idiom')) return undefined;
  if (numerator && !counted) {
    const compound = compoundPart(items, numerator.lexeme.number.value, after(items, numerator.next));
    if (compound) {
      return {
        value: tidy(compound.value),
        next: compound.next,
        start: numerator.start,
        plain: false,
        tied: numerator.tied,
        weak: false,
        words: true,
        fraction: true,
      };
    }
  }
  if (!hit) return undefined;
  if (counted && !isPart(items, numerator, hit)) return undefined;
  const beside = hit.lexeme.beside ?? false;
  const parted =
    (hit.lexeme.time === 'quarter' && beforeAmount(items, hit.next)) ||
    (beside && (beforeAmount(items, hit.next) || find(items, after(items, hit.next), 'time') !== undefined));
  if (
    !counted &&
    !parted &&
    (hit.lexeme.ordinal !== undefined ||
      hit.lexeme.number !== undefined ||
      hit.lexeme.time === 'quarter' ||
      beside) &&
    !isArabicPart(items, hit)
  )
    return undefined;
  if (start < 0) {
    start = hit.start;
    tied = hit.tied;
  }
  const { definite = hit.lexeme.fraction } = hit.lexeme;
  const ofWhole = items[hit.next]?.forms.some((form) => form.article && !form.tied) ?? false;
  let value = factor * (ofWhole ? definite : hit.lexeme.fraction);
  let next = hit.next;
  // half (of) a million; but "half a day" leaves the "a" to the unit
  let scaleAt = after(items, next);
  if (isLink(items[scaleAt], grammar) && scaleBehind(items, scaleAt + 1)) scaleAt++;
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

function scaleBehind(items: readonly Item[], index: number): boolean {
  const weak = find(items, index, 'number');
  const at = weak?.lexeme.number.weak ? weak.next : index;
  return find(items, at, 'number')?.lexeme.number.kind === 'scale';
}

/**
 * "a sixth of the votes", "one fifth" – but "a sixth month" is the one after the fifth, and "a third man" no part of one.
 * Where the word is an ordinal too, what follows "a" must not be a noun.
 */
function isPart(items: readonly Item[], numerator: Hit | undefined, part: Hit): boolean {
  const { ordinal, fraction = 1 } = part.lexeme;
  if (ordinal === undefined || numerator === undefined) return true;
  // three trillionth: of the ordinals only the small ones are said of more than one ("a two-third majority")
  if (!numerator.lexeme.number?.weak) return ordinal < 100;
  // a fourth-quarter profit
  const tied = items[part.next]?.folded === '-' && items[part.next]?.spaced === false;
  const next = items[part.next + (tied ? 1 : 0)];
  if (next?.type !== 'word') return true;
  const behind = next.hits.map(({ lexeme }) => lexeme);
  if (behind.some((lexeme) => lexeme.time ?? lexeme.sense)) return false;
  if (behind.some((lexeme) => lexeme.stop ?? lexeme.number ?? lexeme.measure ?? lexeme.conjunction))
    return true;
  return !numerator.lexeme.stop || fraction > 0.3;
}

/** "one twenty-fifth", "three twenty-fifths". */
function compoundPart(
  items: readonly Item[],
  numerator: number,
  index: number,
): { value: number; next: number } | undefined {
  const tens = find(items, index, 'number');
  if (tens?.lexeme.number.kind !== 'add' || tens.lexeme.number.value < 20 || tens.lexeme.number.value > 90)
    return undefined;
  if (tens.lexeme.number.value % 10 > 0) return undefined;
  const unit = find(items, after(items, tens.next), 'fraction');
  if (!unit || unit.tied || (numerator === 1) !== (unit.lexeme.ordinal !== undefined)) return undefined;
  const one = Math.round(1 / unit.lexeme.fraction);
  if (one < 3 || one > 9) return undefined;
  return { value: numerator / (tens.lexeme.number.value + one), next: unit.next };
}

/** خمس السكان, عشر الكمية: of a definite whole the word is a part, before an indefinite plural it is five or ten. */
function isArabicPart(items: readonly Item[], part: Hit): boolean {
  if (part.article || part.lexeme.number === undefined || part.lexeme.time !== undefined) return false;
  const whole = items[part.next];
  return (
    whole?.type === 'word' &&
    whole.forms.some((form) => form.article && !form.tied && form.preposition === '') &&
    !whole.hits.some(({ lexeme }) => lexeme.number ?? lexeme.ordinal ?? lexeme.time)
  );
}
