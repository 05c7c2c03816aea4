import type { FigureGrammar } from '@/lib/languages';
import type { RangeFigure, SimpleFigure } from '@/lib/mentions';
import type { TemporalReading } from '../dates';
import { find, isLink, type Item } from '../items';
import { readNumber } from '../numbers';
import type { Reading } from '../reading';
import { closedAt, connector, endedJoint, type Joint, pairedJoint } from './joints';
import { asHour, borrowed, dayOfMonth, sharedDay, sharedHalf, sharedYear, weekdayBehind } from './borrowed';

export interface RangeReading {
  readonly figure: RangeFigure;
  readonly start: number;
  readonly next: number;
}

type Read = (index: number) => Reading | TemporalReading | undefined;

const COMMA = /^[,،]$/;

export interface RangeContext {
  readonly items: readonly Item[];
  readonly text: string;
  readonly grammar: FigureGrammar;
  readonly read: Read;
}

/**
 * A range: "from 3 to 7 May", بين 5 و7, 10–12 %, July 13–15, "20 to 30". What is said once, after the second end or before
 * the first, holds for both. Not a range: a falling pair (a score, a vote) and two bare numbers with a hyphen between them.
 */
export function readRange(context: RangeContext, index: number): RangeReading | undefined {
  const { items, grammar, read } = context;
  const season = yearsBeside(items, index);
  if (season) return season;
  const opener = items[index]?.hits.find(({ lexeme }) => lexeme.from ?? lexeme.between);
  const first = opener ? opener.next : index;
  const left = read(first) ?? (opener && ordinalBehind(context, first));
  const tries: Reading[] = left ? [left] : [];
  // "from 5 to 6 pm" is not five minutes to six
  const bare = opener && (bareReading(context, first) ?? bareReading(context, behindArticle(items, first)));
  if (bare && bare.next < (left?.next ?? Infinity)) tries.unshift(bare);
  if (opener && left?.tied) return undefined;
  const between = opener?.lexeme.between === true;
  let best: RangeReading | undefined;
  for (const from of tries) {
    const plain = connector(
      items,
      from.next,
      between ||
        // "a total *de* 12 millones de pesos y 300 millones": a link opens no range with "and"
        (opener?.lexeme.from === true &&
          find(items, from.next, 'conjunction') !== undefined &&
          !isLink(items[index], grammar) &&
          !grammar.tiedNumbers),
    );
    const joint =
      plain ?? endedJoint(items, from.next, grammar) ?? pairedJoint(items, context.text, grammar, from);
    if (!joint || (!opener && joint.kind === 'word' && isChange(items, index, from, grammar))) continue;
    const second = reopened(items, joint, opener !== undefined);
    const right = read(second) ?? (opener && ordinalBehind(context, second));
    if (!right || (right.tied && !between)) continue;
    // fell by a third to €210 million
    if (!opener && joint.kind === 'word' && from.bare?.fraction && !right.bare?.fraction) continue;
    // fell 49 cents to 55.40 dollars: by the one, to the other
    if (!opener && joint.kind === 'word' && inCents(items, from) && !inCents(items, right)) continue;
    const next = closedAt(items, right.next, joint, grammar);
    if (next === undefined) continue;
    const opened = opener !== undefined || joint.kind === 'case' || next > right.next;
    const composed = compose(...hours(from, asOld(from, right), opened, grammar), opened, joint.kind);
    const made = composed && agedRange(composed, joint, items[index - (opener ? 0 : 1)], grammar);
    if (made && next > (best?.next ?? 0))
      best = { figure: made, start: opener ? opener.start : from.start, next };
  }
  return best;
}

/** In fiscal 2024/2025, the 2024/25 season: two years in a row; 2011/12 may be a month. */
function yearsBeside(items: readonly Item[], index: number): RangeReading | undefined {
  const [first, slash, second, behind] = items.slice(index, index + 4);
  if (first?.type !== 'number' || slash?.folded !== '/' || second?.type !== 'number') return undefined;
  if (slash.spaced || second.spaced || (behind && !behind.spaced && /^[-/:]$/.test(behind.folded)))
    return undefined;
  const year = /^(?:19|20)\d\d$/.test(first.folded) ? Number(first.folded) + 1 : NaN;
  const short = second.folded.length === 2 && Number(second.folded) > 12;
  if (second.folded !== (short ? String(year).slice(2) : String(year))) return undefined;
  return {
    figure: {
      type: 'range',
      from: { type: 'date', timex: first.folded },
      to: { type: 'date', timex: String(year) },
    },
    start: first.start,
    next: index + 3,
  };
}

/** "Aged 52 to 68": what makes the first an age is said before it, and holds for both. */
function asOld(from: Reading, right: Reading): Reading {
  if (from.figure.type !== 'age' || right.figure.type !== 'number') return right;
  return { ...right, figure: { ...from.figure, value: right.figure.value } };
}

/** Whether money is said in hundredths alone. */
function inCents(items: readonly Item[], { figure, bare }: Reading): boolean {
  const currency = figure.type === 'money' && bare ? find(items, bare.next, 'currency') : undefined;
  return currency?.lexeme.currency.minor !== undefined;
}

/** "Raised by $1 to $8.25", "fell 2% to 5%": by how much and to what, where the first has its own unit. */
function isChange(
  items: readonly Item[],
  index: number,
  { figure }: Reading,
  { moved, movedFirst }: FigureGrammar,
): boolean {
  if (!moved || figure.type === 'number' || !('value' in figure)) return false;
  for (let at = index - 1; at >= index - (movedFirst ? MOVED_NEAR : 1); at--) {
    const item = items[at];
    if (!item || item.type === 'sign') return false;
    if (moved.test(item.folded)) return true;
  }
  return false;
}

/** How far before an amount the verb may stand that it moved by. */
const MOVED_NEAR = 6;

/** "Between *the* tenth and *the* fifteenth": an ordinal behind its article. */
function ordinalBehind({ items, read }: RangeContext, index: number): Reading | undefined {
  const at = behindArticle(items, index);
  const reading = at === index ? undefined : read(at);
  return reading?.figure.type === 'ordinal' ? reading : undefined;
}

/** "from the 13th to the 15 July": the item behind a word that only leads into a date. */
function behindArticle(items: readonly Item[], index: number): number {
  const lead = find(items, index, 'lead');
  return lead && !lead.lexeme.shift ? lead.next : index;
}

/** "between 2.0 l and about 7.0 l": a hedge of the second end says nothing that the range does not. */
function reopened(items: readonly Item[], joint: Joint, opened: boolean): number {
  const hedge = opened ? find(items, joint.next, 'qualifier') : undefined;
  return hedge?.lexeme.qualifier === 'about' ? hedge.next : joint.next;
}

function bareReading({ items, text, grammar }: RangeContext, index: number): Reading | undefined {
  if (items[index]?.type !== 'number' && !find(items, index, 'number')) return undefined;
  const number = readNumber(items, index, text, grammar);
  return number && !number.weak && !number.tied
    ? {
        figure: { type: 'number', value: number.value },
        start: number.start,
        next: number.next,
        tied: number.tied,
        bare: number,
      }
    : undefined;
}

const ABOVE = new Set(['more-than', 'at-least']);
const BELOW = new Set(['less-than', 'at-most']);

/** "more than 10 and less than 40": two limits make a range. `left` is the figure with the first hedge. */
export function readLimits(
  { items, read }: RangeContext,
  left: { readonly figure: SimpleFigure; readonly start: number; readonly next: number },
): RangeReading | undefined {
  if (!('value' in left.figure) || left.figure.type === 'ordinal') return undefined;
  const { qualifier } = left.figure;
  const rising = ABOVE.has(qualifier ?? '');
  if (!rising && !BELOW.has(qualifier ?? '')) return undefined;
  let at = left.next;
  if (COMMA.test(items[at]?.folded ?? '')) at++;
  const and = find(items, at, 'conjunction');
  if (and && and.next === at + 1) at = and.next;
  const hedge = find(items, at, 'qualifier');
  if (!hedge || at + (hedge.tied ? 1 : 0) === left.next) return undefined;
  if (!(rising ? BELOW : ABOVE).has(hedge.lexeme.qualifier)) return undefined;
  const right = read(hedge.next);
  if (!right || right.figure.type === 'range' || !('value' in right.figure)) return undefined;
  const { qualifier: _, ...limit } = left.figure;
  const ends: readonly [SimpleFigure, SimpleFigure] = rising ? [limit, right.figure] : [right.figure, limit];
  const [from, to] = alike(ends[0], ends[1]);
  if (!('value' in from) || !('value' in to) || from.type !== to.type || from.value >= to.value)
    return undefined;
  return { figure: { type: 'range', from, to }, start: left.start, next: right.next };
}

/** The ends of a range, where a unit or a noun is said of one of them only. */
function alike(from: SimpleFigure, to: SimpleFigure): readonly [SimpleFigure, SimpleFigure] {
  if (from.type === 'number' && to.type !== 'number') return [like(from.value, to) ?? from, to];
  if (to.type === 'number' && from.type !== 'number') return [from, like(to.value, from) ?? to];
  return [from, to];
}

/** 9h, which is a length by itself, is an hour beside one: de 9h à 18h30, and where hours are told so de 9 heures à 17 heures. */
function hours<T extends Reading | TemporalReading>(
  left: T,
  right: T,
  opened: boolean,
  { hoursTell }: FigureGrammar,
): readonly [T | Reading, T | Reading] {
  const timed = (end: T): T | Reading => {
    if (end.figure.type !== 'duration') return end;
    const figure = asHour(end.figure);
    return figure === end.figure ? end : { figure, start: end.start, next: end.next, tied: end.tied };
  };
  const both = opened && hoursTell && left.figure.type === 'duration' && right.figure.type === 'duration';
  return both || left.figure.type === 'time' || right.figure.type === 'time'
    ? [timed(left), timed(right)]
    : [left, right];
}

const DATED = new Set(['date', 'time']);

function compose(
  left: Reading | TemporalReading,
  right: Reading | TemporalReading,
  opened: boolean,
  joint: Joint['kind'],
): RangeFigure | undefined {
  if (left.figure.type === 'range' || right.figure.type === 'range') return undefined;
  let from: SimpleFigure = left.figure;
  let to: SimpleFigure = right.figure;
  const scale = right.bare?.scale;
  const factor = factorOf(right);
  const [plain, plainTo] = [dayNumberOf(left, right), dayNumberOf(right, left)];
  const shared =
    left.bare !== undefined &&
    scale !== undefined &&
    left.bare.scale === undefined &&
    left.bare.value < (right.bare?.value ?? 0) / scale
      ? scale
      : 1;
  if (plain !== undefined && DATED.has(to.type)) {
    const made = dayOfMonth(plain, right) ?? borrowed(plain, to, 'left');
    if (!made && !('slots' in left)) return undefined;
    from = made ?? from;
  } else if (plainTo !== undefined && DATED.has(from.type)) {
    const made = borrowed(plainTo, from, 'right');
    if (!made && !('slots' in right)) return undefined;
    to = made ?? to;
  } else if (left.bare && from.type === 'number' && to.type !== 'number')
    from = like(left.bare.value * shared * factor, to) ?? from;
  // "$20 to $30 million": the scale is said once, whatever stands before the numbers
  else if (
    left.bare &&
    shared > 1 &&
    'value' in from &&
    from.value === left.bare.value &&
    to.type === from.type
  )
    from = { ...from, value: left.bare.value * shared };
  else if (to.type === 'number' && from.type !== 'number' && joint === 'hyphen') return undefined;
  if (from.type !== to.type) {
    if (!(DATED.has(from.type) && DATED.has(to.type))) return undefined;
    // "Monday 8-9 a.m.": a day and a bare hour
    const [hour, other] = [isBareHour(from), isBareHour(to)];
    if (hour !== undefined && other !== undefined && hour !== other) return undefined;
  }
  // в 1960–1970-х годах
  if ('timex' in from && 'timex' in to && /^\d{3}$/.test(to.timex) && /^\d{3}0$/.test(from.timex))
    from = { type: 'date', timex: from.timex.slice(0, 3) };
  if (DATED.has(from.type) && DATED.has(to.type))
    [from, to] = sharedDay(
      sharedHalf(left, right, sharedYear(left, right, from, to), to),
      weekdayBehind(left, right, from, to),
    );
  if ('value' in from && 'value' in to) {
    // de -2 à -6°C: the colder one first
    const cooling =
      (opened || joint === 'word' || factor < 0) &&
      from.type === 'measure' &&
      from.value > to.value &&
      to.value < 0;
    if (cooling) [from, to] = [to, from];
    if (!(from.value < to.value)) return undefined;
    // fell 2.46 dollars to 85.92: by the one, to the other
    const moved =
      left.figure.type === 'money' && right.figure.type === 'money' && joint === 'word' && !opened;
    if (moved && from.value * MOST_APART < to.value) return undefined;
    if (from.type === 'number' && !opened && !standsAlone(left, right, joint)) return undefined;
    // "between the first and second rounds" are two of them
    if (from.type === 'ordinal' && (!opened || to.value < 4)) return undefined;
    if ('unit' in from && 'unit' in to && from.unit !== to.unit) return undefined;
  } else if (from.type === 'set') return undefined;
  else if (from.type === 'duration' && to.type === 'duration' && from.timex === to.timex) return undefined;
  return { type: 'range', from, to };
}

/**
 * What the currency or the unit of the second end makes of its number, which holds for the first as well: tomans are ten
 * rials, M€ millions, degrees "мороза" below nought.
 */
function factorOf({ figure, bare }: Reading): number {
  if (!bare || bare.value === 0 || !('value' in figure)) return 1;
  if (figure.type === 'measure') return figure.value === -bare.value ? -1 : 1;
  return figure.type === 'money' ? Number((figure.value / bare.value).toPrecision(12)) : 1;
}

/** Les 18-24 ans: who is so old. */
function agedRange(
  range: RangeFigure,
  { kind }: Joint,
  before: Item | undefined,
  { agedRange: words }: FigureGrammar,
): RangeFigure {
  const years = (end: SimpleFigure): SimpleFigure | undefined => {
    const value = end.type === 'duration' ? /^P(\d{1,2})Y$/.exec(end.timex)?.[1] : undefined;
    return value === undefined ? undefined : { type: 'age', value: Number(value), unit: 'year' };
  };
  if (kind !== 'hyphen' || !before || !words?.test(before.folded)) return range;
  const [from, to] = [years(range.from), years(range.to)];
  return from && to ? { ...range, from, to } : range;
}

/** Two amounts in full that are farther apart than this are no range, unless it is said to be one. */
const MOST_APART = 20;

/** An hour of no day; the present goes with both. */
const isBareHour = (figure: SimpleFigure): boolean | undefined =>
  'timex' in figure && !figure.timex.endsWith('_REF') ? figure.timex.startsWith('T') : undefined;

/** A day or an hour that is said as a bare number or an ordinal, the rest of the date being its neighbour's. */
function dayNumberOf(
  reading: Reading | TemporalReading,
  other: Reading | TemporalReading,
): number | undefined {
  const { figure, bare } = reading;
  if (figure.type === 'ordinal') return figure.value;
  // "1,958 in 2023 to 2,911 in 2024": no day and no year has a sign between its thousands
  if (bare && figure.type === 'number')
    return bare.plain || bare.words || figure.value < 100 ? figure.value : undefined;
  // du lundi 1er au mercredi 10 juillet
  const monthless =
    'slots' in reading && reading.slots.weekday !== undefined && reading.slots.month === undefined;
  return monthless && 'slots' in other && other.slots.month !== undefined ? reading.slots.day : undefined;
}

/** Two bare numbers: with a hyphen a score, a code or a season as likely, unless they are big; "20 to 30" is a range. */
function standsAlone(left: Reading, right: Reading, joint: Joint['kind']): boolean {
  if (!left.bare || !right.bare || left.bare.weak || joint === 'and') return false;
  if (joint === 'wave') return true;
  const least = left.bare.value;
  if (joint === 'hyphen') return least >= 1000 || (!left.bare.plain && !right.bare.plain && least >= 10);
  return least >= 3;
}

/** A bare number as the same kind of figure as its neighbour. */
function like(value: number, model: SimpleFigure): SimpleFigure | undefined {
  if (model.type === 'duration') {
    const match = /^P(T?)([\d.]+)([A-Z]+)$/.exec(model.timex);
    return match ? { type: 'duration', timex: `P${match[1]}${value}${match[3]}` } : undefined;
  }
  if (!('value' in model)) return undefined;
  return { ...model, value };
}
