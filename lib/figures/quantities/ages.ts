import type { CalendarUnit } from '@/lib/languages';
import { durationTimex, readDuration } from '../durations';
import { after, find, type Item } from '../items';
import type { NumberReading } from '../numbers';
import type { Reading } from '../reading';
import type { QuantityContext } from './quantities';

/** ص: the unit and what it is said of, age: "30 عاماً" in brackets after a name, "30 years old", "aged 30". */
export function ageAfter(items: readonly Item[], index: number): number | undefined {
  const old = find(items, after(items, index), 'age');
  return old?.lexeme.age === 'after' ? old.next : undefined;
}

const AGE_UNITS = new Set<CalendarUnit>(['year', 'month', 'week', 'day']);

function inBrackets(items: readonly Item[], index: number, next: number): boolean {
  const before = items[index - 1]?.folded;
  const behind = items[next]?.folded;
  return (
    (before === '(' || before === '،' || before === ',') &&
    (behind === ')' || (before !== '(' && (behind === '،' || behind === ',')))
  );
}

export function readTimed(context: QuantityContext, index: number): Reading | undefined {
  const { items, text, grammar } = context;
  const duration = readDuration(items, index, text, grammar);
  if (!duration) return undefined;
  const [part, more] = duration.parts;
  if (part && !more && AGE_UNITS.has(part.unit)) {
    // "87 yo": the unit says it itself
    const old = ageAfter(items, duration.next) ?? ageAfter(items, duration.next - 1);
    const asked = index > 0 && cuedAge(items, index);
    const bracketed =
      part.unit === 'year' &&
      inBrackets(items, index, duration.next) &&
      Number.isInteger(part.value) &&
      part.value < 120;
    if (old !== undefined || asked || bracketed) {
      return {
        figure: { type: 'age', value: part.value, unit: part.unit as 'year' | 'month' | 'week' | 'day' },
        start: duration.start,
        next: old ?? duration.next,
        tied: duration.tied,
      };
    }
  }
  if (!duration.counted && !(index === 0 && duration.next === items.length)) return undefined;
  const approximate = duration.few ? ({ qualifier: 'about' } as const) : {};
  return {
    figure: { type: 'duration', timex: durationTimex(duration.parts), ...approximate },
    start: duration.start,
    next: duration.next,
    tied: duration.tied,
  };
}

/** Whether the words just before say that an age follows: "aged", البالغ من العمر, عمره. */
export function cuedAge(items: readonly Item[], index: number): boolean {
  for (let back = 1; back <= 4; back++) {
    const hit = items[index - back]?.hits.find((h) => h.lexeme.age === 'before');
    if (hit && (hit.next === index || find(items, hit.next, 'qualifier')?.next === index)) return true;
  }
  return false;
}

/** "John Smith, 42, was arrested". */
export function isApposition(
  items: readonly Item[],
  index: number,
  next: number,
  number: NumberReading,
): boolean {
  if (!number.plain || number.value < 3 || number.value > 115) return false;
  const name = items[index - 2];
  return (
    items[index - 1]?.folded === ',' &&
    /^[,.]$/.test(items[next]?.folded ?? '') &&
    items[next]?.spaced === false &&
    name?.type === 'word' &&
    name.capital === 'initial' &&
    name.hits.length === 0
  );
}
