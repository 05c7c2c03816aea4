import type { SimpleFigure } from '@/lib/mentions';
import type { Anchor } from '../calendar';
import { relativeDate, type TemporalReading } from '../dates';
import { find, type Item } from '../items';
import { conjunctionAt } from '../numbers';
import type { Slots } from '../patterns';
import type { Reading } from '../reading';
import { dayOfMonth } from './borrowed';

/** What the last of several days or months says for those before it: يومي 14 و15 مايو, السبت والأحد المقبلين. */

/** The item behind a conjunction, which may be written onto it. */
function listedAt(items: readonly Item[], index: number): { at: number; tied: boolean } | undefined {
  const and = conjunctionAt(items, index);
  if (and !== undefined) return { at: and, tied: false };
  return items[index]?.hits.some((hit) => hit.tied) ? { at: index, tied: true } : undefined;
}

const WHOLE_DAY = /^(\d{4}-\d\d-)(\d\d)$/;

/** 14 in "14 and 15 May", الرابع in الرابع والخامس من مايو: a day of the month that is said behind the last of them. */
export function listedDay(
  items: readonly Item[],
  { figure, next, bare }: Reading,
  read: (index: number) => Reading | TemporalReading | undefined,
): SimpleFigure | undefined {
  const isDay = figure.type === 'ordinal' || (figure.type === 'number' && bare?.plain);
  if (!isDay || !Number.isInteger(figure.value) || figure.value < 1 || figure.value > 30) return undefined;
  const listed = listedAt(items, next);
  const behind = listed && read(listed.at);
  if (!behind || behind.tied !== listed.tied || behind.figure.type !== 'date') return undefined;
  if ('slots' in behind && (behind.slots.day === undefined || behind.slots.weekday !== undefined))
    return undefined;
  const other = dayOfMonth(figure.value, behind);
  if (other) return other;
  const [, month, day] = WHOLE_DAY.exec(behind.figure.timex) ?? [];
  return month !== undefined && figure.value < Number(day)
    ? { type: 'date', timex: `${month}${String(figure.value).padStart(2, '0')}` }
    : undefined;
}

/** What a weekday or a month says beside its name. */
const says = ({ weekday: _weekday, month: _month, ...rest }: Slots): boolean => Object.keys(rest).length > 0;

/** من الجمعة إلى الثلاثاء المقبلين: the end of a range as well. */
function reachedAt(items: readonly Item[], index: number): { at: number; tied: boolean } | undefined {
  const to = find(items, index, 'to');
  return to && { at: to.next, tied: false };
}

/** السبت in السبت والأحد المقبلين, يناير in يناير وفبراير الماضيين: which of them it is, the last one says. */
export function listedDate(
  items: readonly Item[],
  first: TemporalReading,
  anchor: Anchor | undefined,
  read: (index: number) => TemporalReading | undefined,
): TemporalReading {
  const { weekday, month } = first.slots;
  if (first.figure.type !== 'date' || says(first.slots) || !anchor) return first;
  if ((weekday === undefined) === (month === undefined)) return first;
  const listed = listedAt(items, first.next) ?? reachedAt(items, first.next);
  const behind = listed && read(listed.at);
  const rel = behind?.slots.rel;
  if (!behind || rel === undefined || behind.tied !== listed.tied) return first;
  const { rel: _rel, ...named } = behind.slots;
  const alike = weekday === undefined ? named.month !== undefined : named.weekday !== undefined;
  if (says(named) || !alike) return first;
  const timex = relativeDate(first.slots, rel, anchor);
  return timex === undefined
    ? first
    : { ...first, figure: { type: 'date', timex }, slots: { ...first.slots, rel } };
}
