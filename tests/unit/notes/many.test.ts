import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createNotes,
  notesDatabase,
  type LongWork,
  type Note,
  type Notes,
  type NotesDatabase,
} from '@/lib/notes';
import { exampleNote, START, tickingClock } from './note-examples';

let db: NotesDatabase;
let notes: Notes;
beforeEach(() => {
  db = notesDatabase();
  notes = createNotes(db, tickingClock());
});
afterEach(async () => {
  db.close();
  await db.delete();
});

async function three(): Promise<string[]> {
  for (const id of ['a', 'b', 'c']) await notes.save(exampleNote({ id, tags: id === 'a' ? ['old'] : [] }));
  return ['a', 'b', 'c'];
}
const stored = (): Promise<Note[]> => db.notes.orderBy('id').toArray();
/** All but the revision, which rises with each change and its undoing. */
const contents = async (): Promise<object[]> => (await stored()).map(({ revision: _, ...note }) => note);

describe('a change of many notes', () => {
  it('tags and colours those that need it, and is taken back as a whole', async () => {
    const ids = await three();
    const before = await contents();
    const tagged = await notes.sort(ids, { addTag: 'old' });
    expect(tagged.after.map(({ id }) => id)).toEqual(['b', 'c']);
    expect((await stored()).map(({ tags }) => tags)).toEqual([['old'], ['old'], ['old']]);
    const painted = await notes.sort(ids, { colour: 'green' });
    expect((await stored()).map(({ colour }) => colour)).toEqual(['green', 'green', 'green']);
    expect(await notes.undo(painted)).toEqual({ undone: 3, left: 0 });
    expect(await notes.undo(tagged)).toEqual({ undone: 0, left: 2 });
    expect((await stored()).some((note) => 'colour' in note)).toBe(false);
    await notes.sort(ids, { removeTag: 'old' });
    expect((await stored()).map(({ tags }) => tags)).toEqual([[], [], []]);
    expect(before).toHaveLength(3);
  });

  it('trashes, and gives back exactly what was there', async () => {
    const ids = await three();
    const before = await contents();
    const removed = await notes.removeMany(ids);
    expect((await notes.list()).total).toBe(0);
    expect(await notes.undo(removed)).toEqual({ undone: 3, left: 0 });
    expect(await contents()).toEqual(before);
  });

  it('leaves what was changed again since', async () => {
    const ids = await three();
    const removed = await notes.removeMany(ids);
    const [note] = removed.after;
    if (note) await notes.save({ ...note, body: 'written since' });
    expect(await notes.undo(removed)).toEqual({ undone: 2, left: 1 });
    expect((await notes.get('a'))?.body).toBe('written since');
  });

  it('tells an editor that is open on one of the notes', async () => {
    await three();
    const open = (await notes.get('a')) as Note;
    await notes.sort(['a'], { addTag: 'new' });
    const answer = await notes.save({ ...open, body: 'mine' });
    expect(answer).toMatchObject({ result: 'conflict', note: { tags: ['old', 'new'], body: open.body } });
  });

  it('takes a colour off', async () => {
    await notes.save(exampleNote({ id: 'a', colour: 'rose' }));
    await notes.sort(['a'], { colour: null });
    expect(await notes.get('a')).not.toHaveProperty('colour');
  });

  it('deletes for good only what lies in the trash', async () => {
    const ids = await three();
    await notes.remove('b');
    expect(await notes.destroy(ids)).toBe(1);
    expect((await stored()).map(({ id }) => id)).toEqual(['a', 'c']);
  });
});

describe('a change of very many notes', () => {
  it.each<[string, (work: LongWork, ids: readonly string[]) => Promise<unknown>]>([
    ['tagging', (work, ids) => notes.sort(ids, { addTag: 'new' }, work)],
    ['deleting', (work, ids) => notes.removeMany(ids, work)],
    ['deleting for good', (work, ids) => notes.destroy(ids, work)],
  ])('tells how far it has come and can be called off, with nothing changed: %s', async (_what, start) => {
    const deleted = START.toISOString();
    const many = Array.from({ length: 2500 }, (_, i) =>
      exampleNote({
        id: `n${String(i).padStart(4, '0')}`,
        ...(_what === 'deleting for good' && { deleted }),
      }),
    );
    await db.notes.bulkAdd(many);
    const ids = many.map(({ id }) => id);
    const controller = new AbortController();
    const seen: (readonly [number, number])[] = [];
    const progress = (done: number, total: number): void => {
      seen.push([done, total]);
      if (done === 2000) controller.abort();
    };
    await expect(start({ signal: controller.signal, progress }, ids)).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(seen).toEqual([
      [1000, 2500],
      [2000, 2500],
    ]);
    expect(await stored()).toEqual(many);
    expect(await db.changes.count()).toBe(0);
    await start({}, ids);
    expect(await stored()).not.toEqual(many);
  });
});

describe('the trash', () => {
  it('is kept for thirty days and not a day longer', async () => {
    const day = 86_400_000;
    let now = START.getTime();
    const clocked = createNotes(db, () => new Date(now));
    for (const id of ['old', 'young', 'kept']) await clocked.save(exampleNote({ id }));
    await clocked.remove('old');
    now += 2 * day;
    await clocked.remove('young');
    now = START.getTime() + 30 * day;
    expect(await clocked.purge()).toBe(0);
    now += 1;
    expect(await clocked.purge()).toBe(1);
    expect((await stored()).map(({ id }) => id)).toEqual(['kept', 'young']);
  });
});

describe('bringing in notes', () => {
  it('can be called off, and has then changed nothing', async () => {
    const many = Array.from({ length: 2500 }, (_, i) => exampleNote({ id: `n${i}` }));
    const controller = new AbortController();
    const seen: number[] = [];
    const work = notes.bring(many, {
      signal: controller.signal,
      progress: (done) => {
        seen.push(done);
        if (done >= 2000) controller.abort();
      },
    });
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
    expect(seen).toEqual([1000, 2000]);
    expect(await db.notes.count()).toBe(0);
    expect(await db.changes.count()).toBe(0);
  });
});

describe('a database of the first version', () => {
  it('keeps every note, and its notes are found by all that is new', async () => {
    const old = new Dexie('hawamish');
    old.version(1).stores({ notes: 'id, target.entity, target.key, updated, deleted' });
    const passage = {
      kind: 'passage',
      quote: { exact: 'x', prefix: '', suffix: '' },
      position: { start: 0, end: 1 },
    } as const;
    const written = [
      exampleNote({ id: 'a', revision: 3 }),
      exampleNote({ id: 'b', target: passage, tags: ['t'] }),
      exampleNote({ id: 'c', deleted: START.toISOString() }),
      exampleNote({ id: 'd', target: { kind: 'figure', key: 'k', surface: '7' } }),
    ];
    await old.table('notes').bulkAdd(written);
    old.close();
    expect(await stored()).toEqual(written);
    expect((await notes.passagesOf('https://news.example/1')).map(({ id }) => id)).toEqual(['b']);
    expect(await notes.trashed()).toBe(1);
    expect((await notes.forTarget({ figure: 'k' })).map(({ id }) => id)).toEqual(['d']);
    const answer = await notes.save({ ...(written[0] as Note), body: 'changed' });
    expect(answer).toMatchObject({ result: 'saved', note: { revision: 4 } });
  });
});
