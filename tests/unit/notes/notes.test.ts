import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createNotes,
  draftNote,
  notesDatabase,
  NotesError,
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

async function saved(change: Partial<Note> = {}): Promise<Note> {
  const answer = await notes.save(exampleNote(change));
  if (answer.result !== 'saved') throw new Error(answer.result);
  return answer.note;
}

describe('a draft', () => {
  it('has an id of its own, no revision and no field that the page brought along', () => {
    const page = { url: 'https://a.test/', title: 'A', secret: 1 };
    const make = (): Note =>
      draftNote({ target: { kind: 'figure', key: 'number:3', surface: '3' }, page, lang: 'en' }, START);
    expect(make()).toMatchObject({ body: '', tags: [], revision: 0, created: START.toISOString() });
    expect(make().page).toEqual({ url: 'https://a.test/', title: 'A' });
    expect(make().id).not.toBe(make().id);
  });

  it('gets a random UUID on pages that are served without TLS too', () => {
    vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes.fill(0xff) });
    expect(exampleNote().id).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff');
    vi.unstubAllGlobals();
  });
});

describe('saving', () => {
  it('stores a note and raises its revision with each change', async () => {
    const first = await saved();
    expect(first.revision).toBe(1);
    const second = await notes.save({ ...first, body: 'أعاد النظر' });
    expect(second).toMatchObject({
      result: 'saved',
      note: { revision: 2, body: 'أعاد النظر', created: first.created },
    });
    expect((await notes.get(first.id))?.updated).toBe(new Date(START.getTime() + 2000).toISOString());
  });

  it('tells the writer who knows an older revision, and writes nothing', async () => {
    const note = await saved();
    await notes.save({ ...note, body: 'first window' });
    const answer = await notes.save({ ...note, body: 'second window' });
    expect(answer).toMatchObject({ result: 'conflict', note: { body: 'first window', revision: 2 } });
    expect((await notes.get(note.id))?.body).toBe('first window');
  });

  it('lets only one of two windows win that save at the same moment', async () => {
    const note = await saved();
    const other = createNotes(notesDatabase(), tickingClock());
    const answers = await Promise.all([
      notes.save({ ...note, body: 'one' }),
      other.save({ ...note, body: 'two' }),
    ]);
    expect(answers.map(({ result }) => result).sort()).toEqual(['conflict', 'saved']);
  });

  it('takes a request that is repeated for saved, not for a conflict', async () => {
    const draft = exampleNote();
    await notes.save(draft);
    expect(await notes.save(draft)).toMatchObject({ result: 'saved', note: { revision: 1 } });
  });

  it('tells of a conflict where the note was deleted meanwhile, and revives it when saved over', async () => {
    const note = await saved();
    await notes.remove(note.id);
    const answer = await notes.save({ ...note, body: 'still writing' });
    if (answer.result !== 'conflict') throw new Error(answer.result);
    expect(answer.note.deleted).toBeDefined();
    await notes.save({ ...note, body: 'still writing', revision: answer.note.revision });
    expect((await notes.list()).notes).toMatchObject([{ body: 'still writing' }]);
    expect((await notes.get(note.id))?.deleted).toBeUndefined();
  });

  it('says that the disk is full and leaves what was there', async () => {
    const note = await saved();
    db.notes.hook('updating', () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    });
    expect(await notes.save({ ...note, body: 'longer' })).toEqual({ result: 'full' });
    expect((await notes.get(note.id))?.body).toBe(note.body);
  });

  it('takes 100,000 characters, markup and lone surrogates as they are', async () => {
    for (const body of ['س'.repeat(100_000), '<img src=x onerror=alert(1)>', 'a\ud800b', '__proto__']) {
      const note = await saved({ id: crypto.randomUUID(), body });
      expect((await notes.get(note.id))?.body).toBe(body);
    }
  });
});

describe('finding', () => {
  it('gives the notes of an entity or figure, newest first, without the trash', async () => {
    const first = await saved({ body: '1' });
    await saved({ body: '2' });
    const gone = await saved({ body: '3' });
    await notes.remove(gone.id);
    const figure = await saved({ target: { kind: 'figure', key: 'number:6500', surface: '6500' } });
    const passage = {
      kind: 'passage',
      quote: { exact: 'x', prefix: '', suffix: '' },
      position: { start: 0, end: 1 },
    } as const;
    await saved({ target: passage });
    expect((await notes.forTarget({ entity: 'ilham-aliyev' })).map(({ body }) => body)).toEqual(['2', '1']);
    expect((await notes.forTarget({ figure: 'number:6500' })).map(({ id }) => id)).toEqual([figure.id]);
    expect(await notes.forTarget({ entity: 'nobody' })).toEqual([]);
    expect(await notes.forTarget({})).toEqual([]);
    await notes.save({ ...first, body: '1 again' });
    expect((await notes.forTarget({ entity: 'ilham-aliyev' })).map(({ body }) => body)).toEqual([
      '1 again',
      '2',
    ]);
  });

  it('lists a few of many and says how many there are', async () => {
    for (let i = 0; i < 5; i++) await saved({ body: `note ${i}` });
    const removed = await saved();
    await notes.remove(removed.id);
    const { notes: found, total } = await notes.list(2);
    expect(found.map(({ body }) => body)).toEqual(['note 4', 'note 3']);
    expect(total).toBe(5);
  });

  it.each([
    ['إلهام', 'الهام علييف'],
    ['الهام', 'إلهام علييف'],
    ['مدرسه', 'قرب المدرسة'],
    ['محمد', 'مُحَمَّد'],
    ['2020', 'عام ٢٠٢٠'],
    ['سلام', 'ســـلام'],
    ['erdogan', 'Erdoğan'],
    ['ERDOGAN ankara', 'Ankara: Erdoğan spoke'],
  ])('finds %s in %s', async (query, body) => {
    const note = await saved({ body });
    await saved({ body: 'شيء آخر', target: { kind: 'figure', key: 'k', surface: '7' } });
    expect((await notes.search(query)).notes.map(({ id }) => id)).toEqual([note.id]);
  });

  it('searches what the note is about, its tags and its page as well, and needs every word', async () => {
    const note = await saved({ body: 'x', tags: ['القوقاز'] });
    for (const query of ['علييف', 'قوقاز', 'لقاء باكو']) {
      expect(
        (await notes.search(query)).notes.map(({ id }) => id),
        query,
      ).toEqual([note.id]);
    }
    expect((await notes.search('علييف موسكو')).total).toBe(0);
    expect((await notes.search('   ')).total).toBe(1);
  });

  it('tells an observer of what another window writes, until it stops', async () => {
    const seen: number[] = [];
    const stop = notes.observe(() => notes.list(), {
      next: ({ total }) => seen.push(total),
      error: (error) => {
        throw error;
      },
    });
    await vi.waitFor(() => expect(seen).toEqual([0]));
    await createNotes(notesDatabase()).save(exampleNote());
    await vi.waitFor(() => expect(seen).toEqual([0, 1]));
    stop();
    await saved();
    expect(seen).toEqual([0, 1]);
  });
});

describe('the trash', () => {
  it('takes a note and gives it back as it was', async () => {
    const note = await saved();
    expect(await notes.remove(note.id)).toBe(true);
    expect(await notes.remove(note.id)).toBe(false);
    expect((await notes.list()).notes).toEqual([]);
    expect(await notes.trashed()).toBe(1);
    expect(await notes.restore(note.id)).toBe(true);
    expect(await notes.restore(note.id)).toBe(false);
    expect(await notes.get(note.id)).toEqual({ ...note, revision: 3 });
    expect(await notes.remove('nobody')).toBe(false);
  });

  it('is emptied for good, wholly or by age, without touching the rest', async () => {
    const [kept, old, young] = [await saved(), await saved(), await saved()];
    await notes.remove(old.id);
    const between = new Date(Date.parse((await notes.get(old.id))?.deleted ?? '') + 1);
    await notes.remove(young.id);
    expect(await notes.emptyTrash(between)).toBe(1);
    expect(await notes.get(old.id)).toBeUndefined();
    expect(await notes.emptyTrash()).toBe(1);
    expect((await notes.list()).notes.map(({ id }) => id)).toEqual([kept.id]);
  });
});

describe('a database that cannot be opened', () => {
  it.each([
    ['InvalidStateError', 'unavailable'],
    ['SecurityError', 'unavailable'],
    ['VersionError', 'newer'],
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'failed'],
  ])('for a reason of %s is told as %s', async (name, code) => {
    const refused = {
      open: () => {
        throw new DOMException('refused', name);
      },
    };
    const broken = new Dexie('refused', { indexedDB: refused, IDBKeyRange });
    broken.version(1).stores({ notes: 'id' });
    const error: unknown = await createNotes(broken as NotesDatabase)
      .list()
      .catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(NotesError);
    expect(error).toMatchObject({ code });
  });

  it('is told to an observer too', async () => {
    const broken = new Dexie('refused', {
      indexedDB: {
        open: () => {
          throw new DOMException('refused', 'InvalidStateError');
        },
      },
      IDBKeyRange,
    });
    broken.version(1).stores({ notes: 'id' });
    const told = createNotes(broken as NotesDatabase);
    const error = await new Promise((resolve) => {
      told.observe(() => told.list(), { next: () => undefined, error: resolve });
    });
    expect(error).toMatchObject({ code: 'unavailable' });
  });
});
