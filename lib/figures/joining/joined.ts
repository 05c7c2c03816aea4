import type { FigureGrammar } from '@/lib/languages';
import type { Figure, SimpleFigure } from '@/lib/mentions';
import { dayNumber, dayOf, daysIn, isoDay, isoWeek, readAnchor } from '../calendar';
import { shifted } from '../dates';
import { readDuration } from '../durations';
import { find, isLink, type Item } from '../items';
import type { Reading } from '../reading';
import { asHour } from './borrowed';
import type { RangeContext } from './ranges';
import { CLOCK, clockOn, PART } from './times';

interface Joined {
  readonly figure: Figure;
  readonly start: number;
  readonly next: number;
}

const DAY = /^\d{4}-\d\d-\d\d$|^XXXX-\d\d-\d\d$|^XXXX-WXX-\d$/;
const WHOLE_DAY = /^\d{4}-\d\d-\d\d$/;

/** The item behind a comma or a word that leads into a date ("on", "of"), if there is one. */
function led(items: readonly Item[], index: number, grammar: FigureGrammar): number {
  let at = index;
  if (/^[,،]$/.test(items[at]?.folded ?? '')) at++;
  return find(items, at, 'lead')?.next ?? (!grammar.clitics && isLink(items[at], grammar) ? at + 1 : at);
}

const isDay = (figure: Figure): figure is SimpleFigure & { readonly timex: string } =>
  figure.type === 'date' && DAY.test(figure.timex);

function withTimes(day: string, figure: Figure): Figure | undefined {
  if (figure.type !== 'range') return undefined;
  const [from, to] = [asHour(figure.from), asHour(figure.to)];
  if (from.type !== 'time' || to.type !== 'time') return undefined;
  if (!from.timex.startsWith('T') || !to.timex.startsWith('T')) return undefined;
  return {
    ...figure,
    from: { ...from, timex: day + from.timex },
    to: { ...to, timex: day + to.timex },
  };
}

/**
 * A day with a stretch of hours, or a week or month with a stretch of its days, either way round: "Friday between 1 and 4
 * pm", "from 10:30 to 3 on 1 January", "next week between Wednesday and Friday", "in May, from the 2nd to the 7th".
 */
export function joinRange(
  items: readonly Item[],
  grammar: FigureGrammar,
  first: Joined,
  readAt: (index: number) => Joined | undefined,
): Joined | undefined {
  if (first.figure.type === 'range') {
    if (first.figure.from.type !== 'time') return undefined;
    const at = led(items, first.next, grammar);
    const day = readAt(at);
    if (!day || !isDay(day.figure)) return undefined;
    // "from 2 to 5.30 pm, on Saturday from 10 …": the day is that of the hours behind it
    const goesOn = items[day.next]?.hits.some(({ lexeme }) => lexeme.from ?? lexeme.between);
    if (goesOn && /^[,،;]$/.test(items[first.next]?.folded ?? '')) return undefined;
    const figure = withTimes(day.figure.timex, first.figure);
    return figure && { figure, start: first.start, next: day.next };
  }
  if (first.figure.type === 'time') {
    const part = PART.exec(first.figure.timex);
    if (!part) return undefined;
    const hours = readAt(led(items, first.next, grammar));
    const figure = hours && withPart(part, hours.figure);
    return figure && { figure, start: first.start, next: hours.next };
  }
  if (first.figure.type !== 'date') return undefined;
  const second = readAt(led(items, first.next, grammar));
  if (second?.figure.type !== 'range') return undefined;
  const { timex } = first.figure;
  const figure = DAY.test(timex) ? withTimes(timex, second.figure) : withDays(timex, second.figure);
  return figure && { figure, start: first.start, next: second.next };
}

/** "yesterday afternoon from 3 to 8", "tonight between 7 and 7:30": the hours are those of the part of the day. */
function withPart(part: RegExpExecArray, figure: Figure): Figure | undefined {
  if (figure.type !== 'range') return undefined;
  const hour = (end: SimpleFigure): SimpleFigure | undefined => {
    if (end.type === 'number' && Number.isInteger(end.value) && end.value > 0 && end.value <= 12)
      return { type: 'time', timex: (part[1] ?? '') + clockOn(part[2] ?? '', String(end.value), '') };
    const clock = end.type === 'time' ? CLOCK.exec(end.timex) : null;
    return clock
      ? { type: 'time', timex: (part[1] ?? '') + clockOn(part[2] ?? '', clock[1] ?? '', clock[2] ?? '') }
      : undefined;
  };
  const from = hour(figure.from);
  const to = hour(figure.to);
  return from && to ? { type: 'range', from, to } : undefined;
}

function withDays(period: string, figure: Figure): Figure | undefined {
  if (figure.type !== 'range') return undefined;
  const { from, to } = figure;
  if (/^(?:\d{4}|XXXX)-\d\d$/.test(period) && from.type === to.type) {
    if ((from.type !== 'number' && from.type !== 'ordinal') || !('value' in to)) return undefined;
    const month = Number(period.slice(5));
    const year = /^\d/.test(period) ? Number(period.slice(0, 4)) : 2000;
    const fits = (day: number): boolean => Number.isInteger(day) && day >= 1 && day <= daysIn(year, month);
    if (!fits(from.value) || !fits(to.value)) return undefined;
    const on = (day: number): SimpleFigure => ({
      type: 'date',
      timex: `${period}-${String(day).padStart(2, '0')}`,
    });
    return { type: 'range', from: on(from.value), to: on(to.value) };
  }
  if (/^\d{4}-W\d\d$/.test(period) && from.type === 'date' && to.type === 'date') {
    const days = [from, to].map(({ timex }) => inWeek(period, timex));
    const [start, end] = days;
    if (start === undefined || end === undefined || start > end) return undefined;
    return { type: 'range', from: { type: 'date', timex: start }, to: { type: 'date', timex: end } };
  }
  return undefined;
}

/** The weekday of a date, in another week. */
function inWeek(week: string, timex: string): string | undefined {
  const day = WHOLE_DAY.test(timex) ? readAnchor(timex) : undefined;
  if (!day) return undefined;
  const number = dayNumber(day);
  for (let off = -28; off <= 28; off += 7) {
    const moved = dayOf(number + off);
    if (isoWeek(moved) === week) return isoDay(moved);
  }
  return undefined;
}

/** "two weeks before Christmas", "three days after 12 January", قبل يومين من عيد الفطر: counted from a day that is said. */
export function joinShift(
  { items, text, grammar }: RangeContext,
  index: number,
  readAt: (index: number) => Reading | undefined,
): Joined | undefined {
  // قبل يومين من العيد: what the length is counted from stands behind a link
  const ahead = find(items, index, 'shift');
  const length = readDuration(items, ahead?.next ?? index, text, grammar);
  if (!length) return undefined;
  const shift = ahead ?? find(items, length.next, 'shift');
  const at = ahead ? (isLink(items[length.next], grammar) ? length.next + 1 : undefined) : shift?.next;
  if (!shift || at === undefined) return undefined;
  const day = readAt(at);
  if (!day || day.tied || day.figure.type !== 'date' || !WHOLE_DAY.test(day.figure.timex)) return undefined;
  const from = readAnchor(day.figure.timex);
  const timex = from && shifted(length.parts, shift.lexeme.shift, from, true);
  return timex === undefined
    ? undefined
    : { figure: { type: 'date', timex }, start: ahead ? ahead.start : length.start, next: day.next };
}
