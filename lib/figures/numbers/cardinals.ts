import type { FigureGrammar } from '@/lib/languages';
import { after, find, type Item } from '../items';
import { readDigits } from './digits';
import type { NumberReading } from './numbers';

/** Whether a conjunction stands alone here ("and", و); then the index after it. */
export function conjunctionAt(items: readonly Item[], index: number): number | undefined {
  const hit = find(items, index, 'conjunction');
  return hit && hit.next === index + 1 && !hit.preposition && !hit.article ? hit.next : undefined;
}

interface Group {
  units: boolean;
  tens: boolean;
  hundreds: boolean;
  value: number;
  /** Whether anything was said in this group. */
  filled: boolean;
}

const emptyGroup = (): Group => ({ units: false, tens: false, hundreds: false, value: 0, filled: false });

function fits(group: Group, value: number, tiedUnits: boolean): boolean {
  if (value >= 100) return !group.filled;
  if (value >= 20 && value % 10 === 0) return !group.tens && (tiedUnits || !group.units);
  if (value >= 10) return !group.tens && !group.units;
  return !group.units;
}

function fill(group: Group, value: number): void {
  group.value += value;
  group.filled = true;
  if (value >= 100) group.hundreds = true;
  if (value % 100 >= 10) group.tens = true;
  if (value % 10 > 0 || value === 0 || (value >= 10 && value < 20)) group.units = true;
}

const isUnit = (items: readonly Item[], index: number): boolean =>
  (find(items, index, 'time') ?? find(items, index, 'measure')) !== undefined;

/** Whether something counted stands here, and not the rest of a number. */
function isNoun(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item?.type !== 'word' || item.forms.some((form) => form.tied || form.article)) return false;
  return !item.hits.some(({ lexeme }) => lexeme.conjunction ?? lexeme.number ?? lexeme.stop ?? lexeme.amid);
}

/** 4 thousand 3 hundred: digits that a smaller scale follows. */
function isScaled(items: readonly Item[], index: number): boolean {
  const scale = find(items, index + 1, 'number');
  return (
    scale !== undefined && (scale.lexeme.number.kind === 'scale' || scale.lexeme.number.kind === 'times')
  );
}

/** The longest number that is written out has fewer words. */
const MOST_PARTS = 60;

/**
 * Number words of any length: each is added to its group of three, multiplied by it, or closes it. Linear in the number's
 * own length. Where the language ties the parts of a number (Arabic و, German und) an untied part starts a new number,
 * except a factor before its scale and the teens.
 */
export function readWords(
  items: readonly Item[],
  index: number,
  text: string,
  grammar: FigureGrammar,
): NumberReading | undefined {
  let total = 0;
  /** The total after each scale: two billion five hundred thousand million. */
  const closes: { readonly scale: number; readonly total: number }[] = [];
  let group = emptyGroup();
  let scale = Infinity;
  let lastScale = 1;
  let next = index;
  let start = -1;
  let tied = false;
  let weak = true;
  let any = false;
  let article = false;
  let parts = 0;
  let lastValue = 0;
  let words = false;
  while (parts < MOST_PARTS) {
    let at = any ? after(items, next) : next;
    let linked = false;
    if (any) {
      const conjunction = conjunctionAt(items, at);
      if (conjunction !== undefined) {
        at = conjunction;
        linked = true;
      }
    }
    const hit = find(items, at, 'number');
    if (!hit) {
      const item = items[at];
      // digits as the factor of a scale word, or in between: 2.4 مليار, 4 آلاف و321
      if (
        item?.type === 'number' &&
        (!any || linked || (lastScale > 1 && !group.filled && isScaled(items, at)))
      ) {
        const digits = readDigits(items, at, text, grammar);
        const scaleNext = digits && find(items, after(items, digits.next), 'number');
        const scaled =
          scaleNext &&
          (scaleNext.lexeme.number.kind === 'scale' || scaleNext.lexeme.number.kind === 'times') &&
          !scaleNext.tied &&
          !scaleNext.lexeme.number.written;
        // three hundred and 21
        if (
          digits?.plain &&
          any &&
          linked &&
          group.hundreds &&
          !scaled &&
          digits.value > 0 &&
          digits.value < 100
        ) {
          fill(group, digits.value);
          next = digits.next;
          parts++;
          continue;
        }
        if (
          digits &&
          (any ? group.value === 0 && !group.filled && digits.value < lastScale : true) &&
          (scaled || (any && lastScale > 1))
        ) {
          group.value += digits.value;
          group.filled = group.units = group.tens = true;
          group.hundreds = digits.value >= 100;
          if (start < 0) start = digits.start;
          next = digits.next;
          any = true;
          weak = false;
          parts++;
          continue;
        }
      }
      break;
    }
    const { number } = hit.lexeme;
    // mil millones: a thousand of the larger scale
    if (number.plural && !group.filled && !(lastScale > 1 && number.value > lastScale)) break;
    // "a hundred and three quarters": the parts are added to the whole
    if (linked && !grammar.tiedNumbers && find(items, after(items, hit.next), 'fraction')) break;
    if (any && (hit.preposition || (hit.article && !article && number.kind !== 'scale'))) break;
    linked ||= hit.tied && any;
    // "$300 billion a year": the article belongs to what follows
    if (!linked && number.weak && lastScale > 1 && !group.filled && isUnit(items, hit.next)) break;
    const { value, kind } = number;
    if (any && hit.next > at && grammar.tiedNumbers && !linked && kind === 'add') {
      // an untied part is only heard after hundreds or a scale, in speech: متين واحد وعشرين
      if (!(group.hundreds || (lastScale > 1 && !group.filled)) || value >= 100) break;
    }
    if (!grammar.tiedNumbers && linked && !(group.hundreds || (lastScale > 1 && !group.filled))) break;
    if (kind === 'add' || kind === 'ten') {
      if (
        kind === 'ten' &&
        group.units &&
        !group.tens &&
        !linked &&
        group.value % 100 < 10 &&
        lastValue < 10
      ) {
        group.value += 10;
        group.tens = true;
      } else {
        if (lastScale > 1 && value >= lastScale) break;
        if (!fits(group, value, grammar.tiedNumbers && linked)) break;
        fill(group, value);
      }
    } else if (kind === 'times') {
      if (linked && any && !group.filled) {
        fill(group, value);
      } else if (linked && any) break;
      else {
        if (group.hundreds || (group.filled && group.value >= 100)) break;
        group.value = (group.filled ? group.value : 1) * value;
        group.filled = group.hundreds = true;
        group.units = group.tens = false;
      }
    } else if (kind === 'dual') {
      if ((group.filled && !linked) || value >= scale) break;
      total += group.value + value;
      group = emptyGroup();
      scale = lastScale = value / 2;
    } else {
      const factor = group.filled ? group.value : number.construct && isNoun(items, hit.next) ? 2 : 1;
      if (linked && group.filled) {
        // ثلاثة آلاف وألف is two numbers
        break;
      }
      if (value >= scale) {
        if (linked || (!group.filled && total === 0)) break;
        // a scale of a scale: ثلاثة آلاف مليار, a hundred thousand million; what a larger one has closed stands
        const closed = closes.findLast((close) => close.scale > value)?.total ?? 0;
        total = closed + (total - closed + group.value) * value;
      } else total += factor * value;
      closes.push({ scale: value, total });
      group = emptyGroup();
      scale = lastScale = value;
    }
    lastValue = value;
    if (start < 0) {
      start = hit.start;
      tied = hit.tied;
      article = hit.article;
    }
    if (!number.weak) weak = false;
    any = words = true;
    parts++;
    next = hit.next;
  }
  if (!any) return undefined;
  let value = total + group.value;
  // "two point five million" and "مليون ونصف", "three and a half thousand"
  const point = find(items, next, 'point');
  if (point && lastScale === 1) {
    let decimals = '';
    let at = point.next;
    for (;;) {
      const digit = find(items, at, 'number');
      const item = items[at];
      if (digit && digit.lexeme.number.kind === 'add' && digit.lexeme.number.value < 10) {
        decimals += String(digit.lexeme.number.value);
        at = digit.next;
      } else if (digit && decimals === '' && !digit.tied && digit.lexeme.number.kind === 'add') {
        // point seventy-one
        const rest = readWords(items, at, text, grammar);
        if (!rest || rest.value >= 100) break;
        decimals = String(rest.value);
        at = rest.next;
        break;
      } else if (decimals === '' && item?.type === 'number' && /^\d+$/.test(item.folded)) {
        decimals = item.folded;
        at++;
        break;
      } else break;
    }
    if (decimals !== '') {
      value = Number(`${value}.${decimals}`);
      next = at;
      weak = false;
      const scaled = find(items, next, 'number');
      if (scaled && scaled.lexeme.number.kind === 'scale' && !scaled.tied) {
        value *= scaled.lexeme.number.value;
        next = scaled.next;
      }
    }
  }
  return { value: tidy(value), next, start, plain: false, tied, weak: weak && parts === 1, words, article };
}

/** 0.1 + 0.2 is 0.3 to the reader. */
export function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
