import type { TimeFigure } from '@/lib/mentions';
import { isoTime } from '../calendar';
import type { TemporalReading } from '../dates';
import { find, type Item } from '../items';

type Timed = TemporalReading['figure'];

const DAY = /^(?:\d{4}|XXXX)-\d\d-\d\d$|^XXXX-WXX-\d$/;
export const CLOCK = /^T(\d\d)((?::\d\d){0,2})$/;
export const PART = /^(.*)T(MO|MI|AF|EV|NI)$/;

/** The item behind a comma and a word that only leads into a date or a time: ", on", "at", "around". */
function behindLead(
  items: readonly Item[],
  index: number,
): { readonly next: number; readonly led: boolean; readonly shift?: true } {
  let at = index;
  if (/^[,،]$/.test(items[at]?.folded ?? '')) at++;
  const lead = find(items, at, 'lead');
  const plain = lead && !lead.lexeme.shift && !lead.lexeme.to && !lead.lexeme.from && !lead.lexeme.past;
  if (plain) return { next: lead.next, led: true };
  // "tonight around 7"; "tomorrow before 5 pm", the hour alone being what it is before
  const hedge = find(items, at, 'qualifier');
  if (hedge?.lexeme.qualifier === 'about') return { next: hedge.next, led: true };
  return lead?.lexeme.shift ? { next: lead.next, led: false, shift: true } : { next: at, led: false };
}

/** An hour said with a part of the day: seven in the evening is 19:00, two at night is 02:00. */
function hourIn(part: string, hour: number): number {
  if (hour > 12) return hour;
  if (part === 'MO') return hour % 12;
  if (part === 'AF' || part === 'EV') return hour === 12 ? 12 : hour + 12;
  return hour === 12 ? 0 : hour >= 6 ? hour + 12 : hour;
}

export function clockOn(part: string, hour: string, rest = ''): string {
  return `T${String(hourIn(part, Number(hour))).padStart(2, '0')}${rest}`;
}

const zoneOf = (figure: Timed): { readonly zone?: string } =>
  'zone' in figure && figure.zone !== undefined ? { zone: figure.zone } : {};

/** What two neighbours say together: a day and a time of it, a part of the day and an hour of that, a set and its time. */
function merge(first: Timed, second: Timed): Timed | undefined {
  if (first.type === 'range' || second.type === 'range') return undefined;
  if (!('timex' in first) || !('timex' in second)) return undefined;
  const [a, b] = [first.timex, second.timex];
  const clock = CLOCK.exec(b);
  const part = PART.exec(a);
  if (first.type === 'set') {
    if (second.type !== 'time' || !b.startsWith('T')) return undefined;
    const inPart = part && clock ? clockOn(part[2] ?? '', clock[1] ?? '', clock[2]) : b;
    if (part) return { type: 'set', timex: `${part[1]}${inPart}` };
    if (a.includes('T')) return undefined;
    return { type: 'set', timex: /^XXXX/.test(a) ? a + b : a === 'P1D' ? b : a };
  }
  if (first.type === 'time' && clock && part)
    return {
      ...first,
      ...zoneOf(second),
      timex: `${part[1]}${clockOn(part[2] ?? '', clock[1] ?? '', clock[2])}`,
    };
  if (first.type === 'date' && second.type === 'time' && DAY.test(a) && b.startsWith('T'))
    return { ...first, ...zoneOf(second), type: 'time', timex: a + b };
  if (first.type !== 'time' || !a.startsWith('T')) return undefined;
  if (second.type === 'date' && DAY.test(b)) return { ...first, timex: b + a };
  if (second.type === 'set') return merge(second, first);
  // 8 o'clock tomorrow evening
  const told = CLOCK.exec(a);
  const laterPart = PART.exec(b);
  if (second.type === 'time' && told && laterPart && laterPart[1] !== '')
    return { ...first, timex: `${laterPart[1]}${clockOn(laterPart[2] ?? '', told[1] ?? '', told[2])}` };
  return undefined;
}

/** An hour of twelve in digits or as one word. */
function bareHour(items: readonly Item[], index: number): number | undefined {
  const item = items[index];
  const value =
    item?.type === 'number' && /^\d{1,2}$/.test(item.folded)
      ? Number(item.folded)
      : find(items, index, 'number')?.lexeme.number.value;
  return value !== undefined && Number.isInteger(value) && value >= 1 && value <= 12 ? value : undefined;
}

/**
 * A date with the time that is said behind or before it: "Friday, 7 May, at 3 pm", "10:30 on Tuesday", "tonight at 8",
 * الجمعة الساعة الثامنة مساء. A bare number is an hour only behind a part of the day.
 */
export function joinTimes(
  items: readonly Item[],
  first: TemporalReading,
  read: (index: number) => TemporalReading | undefined,
): TemporalReading {
  if (!('timex' in first.figure) || first.figure.type === 'duration') return first;
  const { next, led, shift } = behindLead(items, first.next);
  if (next >= items.length) return first;
  const part = PART.exec(first.figure.timex);
  const item = items[next];
  const hour = led && part && item ? bareHour(items, next) : undefined;
  if (part && hour !== undefined) {
    const follows = items[next + 1];
    if (follows === undefined || (follows.type === 'sign' && /^[.,،;!?؟)]$/.test(follows.folded))) {
      const timex = `${part[1]}${isoTime(hourIn(part[2] ?? '', hour))}`;
      const type: TimeFigure['type'] = first.figure.type === 'set' ? 'set' : 'time';
      return { ...first, figure: { type, timex }, next: next + 1 };
    }
  }
  const second = read(next);
  if (!second || second.tied) return first;
  // "from 2 to 5.30 pm, Saturdays …": a row of opening hours goes on
  const parted = /^[,،]$/.test(items[first.next]?.folded ?? '');
  const goesOn =
    second.figure.type === 'set' ||
    items[second.next]?.hits.some(({ lexeme }) => lexeme.from ?? lexeme.between) === true;
  if (parted && goesOn && first.figure.type === 'time') return first;
  if (shift && !(second.figure.type === 'time' && CLOCK.test(second.figure.timex))) return first;
  const figure = merge(first.figure, second.figure);
  return figure ? { ...first, figure, next: second.next, slots: { ...second.slots, ...first.slots } } : first;
}
