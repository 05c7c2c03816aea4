import type { EntityRecord } from '@/lib/knowledge';
import type { CalendarDate } from '@/lib/languages';
import { calendarDate } from './dates';

/** Tables of people that have stopped: what was compared with them alone is known to have been so once. */
const STOPPED = new Set([
  'cabinet-lists-2021',
  'everypolitician-2016',
  'pantheon-2013',
  'us-congress',
  'wikidata-2021',
  'wordnet-3.1',
  'world-cup-lists',
]);

/** The day of the last check against anything that tells of the present: that somebody lives, that an office is still held. */
export function foundOn({ checked }: EntityRecord): CalendarDate | undefined {
  const stopped = checked && checked.against.length > 0 && checked.against.every((name) => STOPPED.has(name));
  return stopped ? undefined : calendarDate(checked?.on);
}
