import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { isDue, NotesView, storePlan, type BackupPlan } from '@/components/notes';
import { createNotes, notesDatabase, type NotesDatabase } from '@/lib/notes';
import { exampleNote, START } from '../notes/note-examples';
import { clearPages, show, until } from './page';

const DAY_MS = 86_400_000;
const daysAgo = (days: number): string => new Date(START.getTime() - days * DAY_MS).toISOString();

let db: NotesDatabase;
beforeEach(() => {
  fakeBrowser.reset();
  db = notesDatabase();
});
afterEach(async () => {
  clearPages();
  db.close();
  await db.delete();
});

it.each<[string, BackupPlan, string | undefined, boolean]>([
  ['never wanted', { every: 'never' }, daysAgo(1), false],
  ['no notes', { every: 'week' }, undefined, false],
  ['never saved', { every: 'week' }, daysAgo(1), true],
  ['saved long ago', { every: 'week', saved: daysAgo(8) }, daysAgo(1), true],
  ['saved lately', { every: 'week', saved: daysAgo(6) }, daysAgo(1), false],
  ['saved a week ago, wanted each month', { every: 'month', saved: daysAgo(8) }, daysAgo(1), false],
  ['nothing written since', { every: 'week', saved: daysAgo(8) }, daysAgo(9), false],
  ['put off yesterday', { every: 'week', later: daysAgo(1) }, daysAgo(1), false],
  ['put off three days ago', { every: 'week', later: daysAgo(3) }, daysAgo(1), true],
])('a backup is due or not: %s', (_what, plan, written, due) => {
  expect(isDue(plan, written, START)).toBe(due);
});

it('is said in the popup, and leads to the notebook', async () => {
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://x${path}`);
  const notes = createNotes(db);
  await notes.save(exampleNote());
  const quiet = await show(<NotesView notes={notes} say={() => undefined} />);
  await until(() => expect(quiet.querySelectorAll('.note')).toHaveLength(1));
  expect(quiet.querySelector('.backup-reminder')).toBeNull();
  clearPages();
  await storePlan({ every: 'week' });
  const root = await show(<NotesView notes={notes} say={() => undefined} />);
  await until(() =>
    expect(root.querySelector<HTMLAnchorElement>('.backup-reminder a')?.href).toContain(
      '/notebook.html#data',
    ),
  );
});
