import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NOTE_LIMIT, NoteSaver, type NoteStatus } from '@/components/card-view/note-saver';
import type { SaveNoteAnswer } from '@/lib/messaging';
import type { Note } from '@/lib/notes';

const note = (body: string, revision = 1): Note => ({
  id: 'n1',
  target: { kind: 'entity', entity: 'AM', name: 'Armenia' },
  body,
  tags: [],
  page: { url: 'https://news.example/a', title: 'A' },
  lang: 'en',
  created: '2026-11-01T00:00:00.000Z',
  updated: '2026-11-01T00:00:00.000Z',
  revision,
});

function saver(base: Note | null, answer: (body: string, base: Note | null) => Promise<SaveNoteAnswer>) {
  const told: NoteStatus['is'][] = [];
  const saved: [string, number | null][] = [];
  let last: NoteStatus = { is: 'clean' };
  const made = new NoteSaver({
    base,
    save: (body, known) => {
      saved.push([body, known?.revision ?? null]);
      return answer(body, known);
    },
    changed: (status) => {
      last = status;
      told.push(status.is);
    },
  });
  return { made, told, saved, last: () => last };
}
const accepts = async (body: string, base: Note | null): Promise<SaveNoteAnswer> =>
  Promise.resolve({ result: 'saved', note: note(body, (base?.revision ?? 0) + 1) });

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('a note being written', () => {
  it('is saved once after a pause, and again on top of what was saved', async () => {
    const { made, saved, told } = saver(null, accepts);
    made.edit('a');
    made.edit('ab');
    await vi.runAllTimersAsync();
    expect(saved).toEqual([['ab', null]]);
    expect(told.at(-1)).toBe('saved');
    made.edit('abc');
    await made.flush();
    expect(saved).toEqual([
      ['ab', null],
      ['abc', 1],
    ]);
  });

  it('is not saved where nothing was written or changed', async () => {
    const fresh = saver(null, accepts);
    fresh.made.edit('  ');
    await fresh.made.flush();
    const old = saver(note('text'), accepts);
    old.made.edit('text!');
    old.made.edit('text');
    await old.made.flush();
    expect([...fresh.saved, ...old.saved]).toEqual([]);
  });

  it('saves one after the other, so that the later text wins', async () => {
    const done: (() => void)[] = [];
    const { made, saved } = saver(
      null,
      (body, base) => new Promise((resolve) => done.push(() => void accepts(body, base).then(resolve))),
    );
    made.edit('first');
    const one = made.flush();
    made.edit('second');
    const two = made.flush();
    expect(saved).toHaveLength(1);
    done[0]?.();
    await one;
    await vi.advanceTimersByTimeAsync(0);
    expect(saved).toEqual([
      ['first', null],
      ['second', 1],
    ]);
    done[1]?.();
    await two;
    expect(made.base?.body).toBe('second');
  });

  it('keeps the text and says so where the background is gone or the disk is full', async () => {
    const gone = saver(null, () => Promise.reject(new Error('gone')));
    gone.made.edit('text');
    await gone.made.flush();
    expect([gone.told.at(-1), gone.made.text]).toEqual(['failed', 'text']);
    const full = saver(null, () => Promise.resolve({ result: 'full' }));
    full.made.edit('text');
    await full.made.flush();
    expect([full.told.at(-1), full.made.text]).toEqual(['full', 'text']);
    // Trying again is possible: nothing was taken for saved.
    await full.made.flush();
    expect(full.saved).toHaveLength(2);
  });

  it('offers both texts after a conflict, and overwrites only when told to', async () => {
    const answers: SaveNoteAnswer[] = [{ result: 'conflict', note: note('theirs', 7) }];
    const { made, saved, last } = saver(
      note('old', 1),
      async (body, base) => answers.shift() ?? accepts(body, base),
    );
    made.edit('mine');
    await made.flush();
    const status = last();
    expect(status).toMatchObject({ is: 'conflict', theirs: { body: 'theirs' } });
    if (status.is !== 'conflict') return;
    await made.keepMine(status.theirs);
    expect(saved.at(-1)).toEqual(['mine', 7]);
  });

  it('takes the other text without saving', async () => {
    const { made, saved, last } = saver(note('old', 1), () =>
      Promise.resolve({ result: 'conflict', note: note('theirs', 2) }),
    );
    made.edit('mine');
    await made.flush();
    made.takeTheirs(note('theirs', 2));
    await made.flush();
    expect([made.text, saved.length, last().is]).toEqual(['theirs', 1, 'clean']);
  });

  it('refuses what is too long without losing it, and takes what just fits', async () => {
    const { made, saved, last } = saver(null, accepts);
    made.edit('x'.repeat(NOTE_LIMIT + 1));
    await vi.runAllTimersAsync();
    await made.flush();
    expect([saved.length, last()]).toEqual([0, { is: 'too-long', length: NOTE_LIMIT + 1 }]);
    made.edit('x'.repeat(NOTE_LIMIT));
    await made.flush();
    expect(saved[0]?.[0]).toHaveLength(NOTE_LIMIT);
  });
});
