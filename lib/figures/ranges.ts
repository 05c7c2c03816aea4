import type { FigureGrammar } from '@/lib/languages';
import type { RangeFigure, SimpleFigure } from '@/lib/mentions';
import { isoTime } from './calendar';
import type { Reading } from './quantities';
import type { TemporalReading } from './temporal';
import { find, type Item } from './stream';

export interface RangeReading {
  readonly figure: RangeFigure;
  readonly start: number;
  readonly next: number;
}

type Read = (index: number) => Reading | TemporalReading | undefined;

const HYPHEN = /^[-~]$/;

/** The item after what joins the two ends of a range, and how it is joined. */
function connector(
  items: readonly Item[],
  index: number,
  between: boolean,
): { next: number; hyphen: boolean } | undefined {
  const item = items[index];
  if (!item) return undefined;
  // "8- to 16-metre"
  if (item.folded === '-' && !item.spaced) {
    const hung = find(items, index + 1, 'to');
    if (hung && items[index + 1]?.spaced) return { next: hung.next, hyphen: false };
  }
  if (item.type === 'sign' && HYPHEN.test(item.folded)) {
    const next = items[index + 1];
    if (!next || (item.spaced && !next.spaced && next.folded !== '~' && !between)) return undefined;
    return { next: index + 1, hyphen: true };
  }
  const to = find(items, index, 'to');
  if (to) return { next: to.next, hyphen: false };
  if (between) {
    const and = find(items, index, 'conjunction');
    if (and && and.next === index + 1) return { next: and.next, hyphen: false };
    // و written onto the second end
    const reading = items[index];
    if (reading?.hits.some((hit) => hit.tied)) return { next: index, hyphen: false };
  }
  return undefined;
}

/**
 * A range: "from 3 to 7 May", بين 5 و7, 10–12 %, July 13–15. What is said once, after the second end or before the first,
 * holds for both. Not a range: a falling pair (a score, a vote) and two bare numbers with nothing around them.
 */
export function readRange(
  items: readonly Item[],
  index: number,
  read: Read,
  grammar: FigureGrammar,
): RangeReading | undefined {
  const opener = items[index]?.hits.find(({ lexeme }) => lexeme.from ?? lexeme.between);
  const first = opener ? opener.next : index;
  const left = read(first);
  if (!left || (opener && left.tied)) return undefined;
  const between = opener?.lexeme.between === true;
  const tries: Reading[] = [left];
  for (const from of tries) {
    const joint = connector(
      items,
      from.next,
      between ||
        (opener?.lexeme.from === true &&
          find(items, from.next, 'conjunction') !== undefined &&
          !grammar.tiedNumbers),
    );
    if (!joint) continue;
    const right = read(joint.next);
    if (!right || (right.tied && !between)) continue;
    const made = compose(from, right, opener !== undefined, joint.hyphen);
    if (made) return { figure: made, start: opener ? opener.start : left.start, next: right.next };
  }
  return undefined;
}

const DATED = new Set(['date', 'time']);

function compose(left: Reading, right: Reading, opened: boolean, hyphen: boolean): RangeFigure | undefined {
  if (left.figure.type === 'range' || right.figure.type === 'range') return undefined;
  let from: SimpleFigure = left.figure;
  let to: SimpleFigure = right.figure;
  const scale = right.bare?.scale;
  const shared =
    left.bare !== undefined &&
    scale !== undefined &&
    left.bare.scale === undefined &&
    left.bare.value < (right.bare?.value ?? 0) / scale
      ? scale
      : 1;
  const plain = left.bare && from.type === 'number' ? left.bare : undefined;
  const plainTo = right.bare && to.type === 'number' ? right.bare : undefined;
  if (plain && DATED.has(to.type)) {
    const borrowed = borrow(plain.value, to, 'left');
    if (!borrowed) return undefined;
    from = borrowed;
  } else if (plainTo && DATED.has(from.type)) {
    const borrowed = borrow(plainTo.value, from, 'right');
    if (!borrowed) return undefined;
    to = borrowed;
  } else if (plain && to.type !== 'number') from = like(plain.value * shared, to) ?? from;
  else if (plain && shared > 1 && from.type === 'number') from = { ...from, value: plain.value * shared };
  else if (plainTo && from.type !== 'number' && hyphen) return undefined;
  if (from.type !== to.type) {
    if (!(DATED.has(from.type) && DATED.has(to.type))) return undefined;
  }
  if ('value' in from && 'value' in to) {
    if (!(from.value < to.value)) return undefined;
    if (from.type === 'number' && !opened) return undefined;
    if (from.type === 'ordinal') return undefined;
    if ('unit' in from && 'unit' in to && from.unit !== to.unit) return undefined;
  } else if (from.type === 'set') return undefined;
  else if (from.type === 'duration' && to.type === 'duration' && from.timex === to.timex) return undefined;
  return { type: 'range', from, to };
}

/** A bare number as the same kind of figure as its neighbour. */
function like(value: number, model: SimpleFigure): SimpleFigure | undefined {
  if (model.type === 'duration') {
    const match = /^P(T?)([\d.]+)([A-Z]+)$/.exec(model.timex);
    return match ? { type: 'duration', timex: `P${match[1]}${value}${match[3]}` } : undefined;
  }
  if (!('value' in model)) return undefined;
  const scaled = value;
  return { ...model, value: scaled };
}

/** A bare day or hour with the month, year or half of the day of its neighbour. */
function borrow(value: number, model: SimpleFigure, side: 'left' | 'right'): SimpleFigure | undefined {
  if (!('timex' in model) || !Number.isInteger(value)) return undefined;
  const clock = /^(.*)T(\d\d)(:\d\d)?$/.exec(model.timex);
  if (clock) {
    if (value < 0 || value > 24) return undefined;
    const hour = Number(clock[2]);
    const turned =
      side === 'left'
        ? hour >= 12 && value + 12 <= hour && value < 12
          ? value + 12
          : value
        : hour >= 12 && value < 12
          ? value + 12
          : value;
    return { type: 'time', timex: `${clock[1]}${isoTime(turned)}` };
  }
  const day = /^(.{4}-\d\d-)(\d\d)$/.exec(model.timex);
  if (day) {
    if (value < 1 || value > 31) return undefined;
    const given = Number(day[2]);
    if (side === 'left' ? value >= given : value <= given) return undefined;
    return { type: 'date', timex: `${day[1]}${String(value).padStart(2, '0')}` };
  }
  const year = /^\d{4}$/.exec(model.timex);
  if (year && value >= 1000 && value <= 2999) return { type: 'date', timex: String(value) };
  if (year && side === 'right' && value < 100 && Number(model.timex.slice(2)) < value) {
    return { type: 'date', timex: model.timex.slice(0, 2) + String(value).padStart(2, '0') };
  }
  return undefined;
}
