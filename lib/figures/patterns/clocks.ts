import type { FigureGrammar } from '@/lib/languages';
import { find, type Item } from '../items';
import { NONE, oneReading, type SlotReading } from './slot-values';

/** Whether a word beside 8.30 says that it is a time: 8.30 a.m., a las 8.30, 20.30 h, 20.30 Uhr. */
function isTold(items: readonly Item[], index: number, grammar: FigureGrammar | undefined): boolean {
  const told = grammar?.dottedClock;
  return (
    find(items, index + 1, 'meridiem') !== undefined ||
    (told?.before?.test(items[index - 1]?.folded ?? '') ?? false) ||
    (told?.behind?.test(items[index + 1]?.folded ?? '') ?? false)
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
    return hour >= 13 ? make(hour, undefined, undefined, index + 2) : NONE;
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
