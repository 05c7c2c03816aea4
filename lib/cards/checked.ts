import type { EntityRecord } from '@/lib/knowledge';
import type { CalendarDate } from '@/lib/languages';
import { calendarDate } from './dates';

/**
 * What tells of the present. All other sources are tables that have stopped, and what was compared with them alone is known to have been so
 * once: a source that is new says nothing of today until it stands here.
 */
const OF_THE_PRESENT = new Set([
  'elections-2026',
  'encyclopedia',
  'factbook-2026-05',
  'international-bodies-2026',
  'office-lists-2026',
  'press-2025',
  'press-2026',
  'public-pages',
]);

/** The day of the last check against anything that tells of the present: that somebody lives, that an office is still held. */
export function foundOn({ checked }: EntityRecord): CalendarDate | undefined {
  const isOfToday = checked?.against.some((name) => OF_THE_PRESENT.has(name)) ?? false;
  return isOfToday ? calendarDate(checked?.on) : undefined;
}
