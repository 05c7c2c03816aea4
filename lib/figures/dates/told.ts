import type { CalendarUnit } from '@/lib/languages';
import type { Anchor } from '../calendar';
import type { Item } from '../items';
import type { Slots } from '../patterns';
import type { Reading } from '../reading';

/** What a text has named last: a day, or only its month or year. */
export interface Told {
  readonly anchor: Anchor;
  readonly exact: 'day' | 'month' | 'year';
}

/** How far before "the day after" the date may stand that it is counted from, in items. */
const NEAR = 80;
/** No date is said in more items. */
const LONGEST = 6;

const TIMEX = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?$/;

/**
 * The date that stands last before an item, from which "two days later" is counted.
 *
 * @param read what date or time there is at an item
 * @param fits whether it can be counted from such a date
 */
export function toldBefore(
  items: readonly Item[],
  index: number,
  read: (index: number) => Reading | undefined,
  fits: (told: Told) => boolean,
): Told | undefined {
  const dateAt = (at: number): Reading | undefined => {
    const item = items[at];
    const found = item && (item.type === 'number' || item.hits.length > 0) ? read(at) : undefined;
    return found && found.next <= index && (found.figure.type === 'date' || found.figure.type === 'time')
      ? found
      : undefined;
  };
  for (let at = index - 1; at >= Math.max(0, index - NEAR); at--) {
    let found = dateAt(at);
    if (!found) continue;
    // the year or the month is the end of a longer date
    for (let start = at - 1; start >= at - LONGEST; start--) {
      const longer = dateAt(start);
      if (longer && longer.next > at) found = longer;
    }
    const told = 'timex' in found.figure ? toldOf(found.figure.timex) : undefined;
    if (told && fits(told)) return told;
  }
  return undefined;
}

function toldOf(timex: string): Told | undefined {
  const [, year, month, day] = TIMEX.exec(timex) ?? [];
  if (year === undefined) return undefined;
  return {
    anchor: { year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) },
    exact: day !== undefined ? 'day' : month !== undefined ? 'month' : 'year',
  };
}

const YEARS = new Set<CalendarUnit>(['year', 'decade', 'century']);
const MONTHS = new Set<CalendarUnit>([...YEARS, 'month', 'quarter', 'half']);

/** Whether so long a time can be counted from what is told: from a month no days are. */
export function countsFrom(
  { exact }: Told,
  { duration, unit }: Slots,
  own: CalendarUnit | undefined,
): boolean {
  if (exact === 'day') return true;
  const units = exact === 'year' ? YEARS : MONTHS;
  if (duration) return duration.every((part) => units.has(part.unit));
  const said = unit ?? own;
  return said !== undefined && units.has(said);
}
