import { browser } from '@/lib/browser';

/** How often the reader wants to be reminded of a backup, and what came of it. */
export interface BackupPlan {
  readonly every: 'never' | 'week' | 'month';
  /** ISO 8601; when the last backup was saved, and when the reader last put the reminder off. */
  readonly saved?: string;
  readonly later?: string;
}

const KEY = 'backup';
const DAY_MS = 86_400_000;
const DAYS: Readonly<Record<BackupPlan['every'], number>> = { never: Infinity, week: 7, month: 30 };
/** A reminder that was put off comes back after so many days. */
const LATER_DAYS = 2;

export async function loadPlan(): Promise<BackupPlan> {
  const read: Record<string, unknown> = await browser.storage.local.get(KEY).catch(() => ({}));
  const stored = read[KEY];
  const { every, saved, later } = (stored ?? {}) as Partial<Record<keyof BackupPlan, unknown>>;
  return {
    every: every === 'week' || every === 'month' ? every : 'never',
    ...(typeof saved === 'string' && { saved }),
    ...(typeof later === 'string' && { later }),
  };
}

export async function storePlan(plan: BackupPlan): Promise<void> {
  await browser.storage.local.set({ [KEY]: plan });
}

/** Whether it is time for a backup: nothing is due where nothing was written since the last. */
export function isDue(
  { every, saved, later }: BackupPlan,
  lastWritten: string | undefined,
  now: Date,
): boolean {
  if (every === 'never' || lastWritten === undefined) return false;
  const since = (time: string | undefined): number =>
    time === undefined ? Infinity : (now.getTime() - Date.parse(time)) / DAY_MS;
  if (saved !== undefined && lastWritten <= saved) return false;
  return since(saved) >= DAYS[every] && since(later) >= LATER_DAYS;
}
