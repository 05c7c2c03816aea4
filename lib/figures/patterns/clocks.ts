import type { FigureGrammar } from '@/lib/languages';
import { after, find, type Item } from '../items';
import { readNumber } from '../numbers';
import { NONE, oneReading, type SlotReading } from './slot-values';

/** Whether a word beside 8.30 says that it is a time: 8.30 a.m., a las 8.30, 20.30 h, 20.30 Uhr. */
function isTold(items: readonly Item[], index: number, grammar: FigureGrammar | undefined): boolean {
  const told = grammar?.dottedClock;
  return (
    find(items, index + 1, 'meridiem') !== undefined ||
    find(items, index + 1, 'zone') !== undefined ||
    isOpening(items, index, told?.behind) ||
    (told?.before?.test(items[index - 1]?.folded ?? '') ?? false) ||
    (told?.behind?.test(items[index + 1]?.folded ?? '') ?? false) ||
    (told?.ending?.test(items[index]?.ending ?? '') ?? false)
  );
}

/** 9.30 to 10.30 am: what is said of the end of a stretch of time holds for its start. */
function isOpening(items: readonly Item[], index: number, behind: RegExp | undefined): boolean {
  const joint = items[index + 1];
  const joins = joint?.folded === '-' || joint?.hits.some(({ lexeme }) => lexeme.to ?? lexeme.conjunction);
  if (joins !== true || items[index + 2]?.type !== 'number') return false;
  return (
    find(items, index + 3, 'meridiem') !== undefined ||
    (behind?.test(items[index + 3]?.folded ?? '') ?? false)
  );
}

/** "nine thirty", "ten oh five": hour and minutes in words that make no number together. */
export function readSpoken(
  items: readonly Item[],
  index: number,
  text: string,
  grammar: FigureGrammar,
): readonly SlotReading[] {
  const [hour] = grammar.tiedNumbers || items[index]?.type !== 'word' ? [] : hourInWords(items, index);
  if (!hour || readNumber(items, index, text, grammar)?.next !== hour.next) return NONE;
  let at = after(items, hour.next);
  if (items[at]?.type !== 'word') return NONE;
  const nought = find(items, at, 'number')?.lexeme.number.value === 0;
  if (nought) at = after(items, at + 1);
  const minutes = readNumber(items, at, text, grammar);
  const fits = nought ? [1, 9] : [10, 59];
  if (!minutes?.words || minutes.fraction || !Number.isInteger(minutes.value)) return NONE;
  if (minutes.value < (fits[0] ?? 0) || minutes.value > (fits[1] ?? 0) || isCounting(items, minutes.next))
    return NONE;
  return oneReading(
    { hour: hour.value as number, minute: minutes.value },
    { ...minutes, start: hour.start, tied: hour.tied },
  );
}

/** Whether a word that is no part of a date follows: "at five ten-year-olds". */
function isCounting(items: readonly Item[], index: number): boolean {
  const item = items[after(items, index)];
  if (item?.type !== 'word') return item?.type === 'number';
  return !item.hits.some(
    ({ lexeme }) =>
      lexeme.meridiem ??
      lexeme.dayPart ??
      lexeme.zone ??
      lexeme.stop ??
      lexeme.day ??
      lexeme.weekday ??
      lexeme.relative ??
      lexeme.conjunction,
  );
}

/** 3:18, 15:23:24, 15h30, 8.30 (only beside a word that tells it is a time). */
export function readClock(
  items: readonly Item[],
  index: number,
  grammar?: FigureGrammar,
): readonly SlotReading[] {
  const item = items[index];
  if (item?.type !== 'number') return NONE;
  const at = (offset: number): Item | undefined => {
    const found = items[index + offset];
    return found && !found.spaced ? found : undefined;
  };
  const make = (
    hour: number,
    minute: number | undefined,
    second: number | undefined,
    next: number,
  ): readonly SlotReading[] =>
    hour <= 24 && (minute ?? 0) < 60 && (second ?? 0) < 60
      ? [
          {
            value: {
              hour,
              ...(minute === undefined ? {} : { minute }),
              ...(second === undefined ? {} : { second }),
            },
            next,
            start: item.start,
            tied: false,
          },
        ]
      : NONE;
  const dotted = /^(\d{1,2})[.](\d{2})$/.exec(item.folded);
  if (dotted)
    return isTold(items, index, grammar)
      ? make(Number(dotted[1]), Number(dotted[2]), undefined, index + 1)
      : NONE;
  const joined = /^(\d{1,2})(\d{2})$/.exec(item.folded);
  // 930 pm, 1530 GMT
  const zoned = joined?.[1]?.length === 2 && find(items, index + 1, 'zone') !== undefined;
  if (joined && (zoned || find(items, index + 1, 'meridiem')))
    return make(Number(joined[1]), Number(joined[2]), undefined, index + 1);
  if (!/^\d{1,2}$/.test(item.folded)) return NONE;
  const hour = Number(item.folded);
  const sign = at(1)?.folded;
  const minute = at(2);
  if (sign === ':' && minute?.type === 'number' && /^\d{2}$/.test(minute.folded)) {
    const second = at(4);
    if (at(3)?.folded === ':' && second?.type === 'number' && /^\d{2}$/.test(second.folded)) {
      return make(hour, Number(minute.folded), Number(second.folded), index + 5);
    }
    if (at(3)?.folded === ':') return NONE;
    return make(hour, Number(minute.folded), undefined, index + 3);
  }
  if (sign === 'h') {
    if (minute?.type === 'number' && /^\d{2}$/.test(minute.folded))
      return make(hour, Number(minute.folded), undefined, index + 3);
    // 16h is a time of day, 3h a length
    const timed = hour >= 13 || find(items, index + 2, 'zone') !== undefined;
    return timed ? make(hour, undefined, undefined, index + 2) : NONE;
  }
  return NONE;
}

/** One number word up to twelve, or to twenty-four where hours are counted so: what follows it is the minutes. */
export function hourInWords(items: readonly Item[], index: number, most = 12): readonly SlotReading[] {
  const hit = find(items, index, 'number');
  // "a" is no hour, الواحدة is
  if (!hit || (hit.lexeme.number.weak && hit.lexeme.stop && hit.lexeme.ordinal === undefined)) return NONE;
  if (hit.lexeme.number.kind !== 'add' && hit.lexeme.number.kind !== 'ten') return NONE;
  let { value } = hit.lexeme.number;
  let { next } = hit;
  const ten = find(items, next, 'number');
  if (ten?.lexeme.number.kind === 'ten' && !ten.tied && value < 10) {
    value += 10;
    ({ next } = ten);
  }
  return value >= 1 && value <= most ? oneReading(value, { ...hit, next }) : NONE;
}
