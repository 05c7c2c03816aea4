import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  Catalogue,
  createNotes,
  followNotes,
  notesDatabase,
  type Note,
  type Notes,
  type NotesDatabase,
} from '@/lib/notes';
import { exampleNote, tickingClock } from './note-examples';

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

const figure = (surface: string): Note['target'] => ({ kind: 'figure', key: `number:${surface}`, surface });

describe('a catalogue', () => {
  it('finds what reading every note finds', async () => {
    const word = fc.constantFrom(
      'إلهام',
      'علييف',
      'مُحَمَّد',
      'محمدا',
      'Erdoğan',
      'a',
      'ab',
      'ba',
      '٢٠٢٠',
      '2020',
    );
    const body = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '));
    const query = fc.array(fc.oneof(word, fc.string({ minLength: 1, maxLength: 2 })), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.array(body, { maxLength: 6 }), query, async (bodies, words) => {
        await db.notes.clear();
        for (const text of bodies) await notes.save(exampleNote({ body: text, target: figure('7') }));
        const catalogue = new Catalogue();
        for (const note of await notes.all()) catalogue.put(note);
        const text = words.join(' ');
        expect(catalogue.query({ text })).toEqual((await notes.search(text)).notes.map(({ id }) => id));
      }),
      { numRuns: 60 },
    );
  });

  const catalogueOf = (...all: readonly Partial<Note>[]): Catalogue => {
    const catalogue = new Catalogue();
    for (const note of all) catalogue.put(exampleNote(note));
    return catalogue;
  };

  it('filters by all that a note is sorted by', () => {
    const catalogue = catalogueOf(
      { id: 'a', tags: ['x', 'y'], colour: 'green', created: '2026-01-01T00:00:00.000Z' },
      { id: 'b', tags: ['y'], target: figure('3'), page: { url: 'https://www.B.test:8080/1', title: '' } },
      { id: 'c', deleted: '2026-11-22T08:00:00.000Z' },
    );
    const ids = (query: Parameters<Catalogue['query']>[0]): string[] => catalogue.query(query).sort();
    expect(ids({})).toEqual(['a', 'b']);
    expect(ids({ trash: true })).toEqual(['c']);
    expect(ids({ tag: 'y' })).toEqual(['a', 'b']);
    expect(ids({ tag: 'x' })).toEqual(['a']);
    expect(ids({ colour: 'green' })).toEqual(['a']);
    expect(ids({ subject: 'entity:ilham-aliyev' })).toEqual(['a']);
    expect(ids({ subject: 'figure:number:3' })).toEqual(['b']);
    expect(ids({ site: 'b.test' })).toEqual(['b']);
    expect(ids({ until: Date.parse('2026-06-01') })).toEqual(['a']);
    expect(ids({ from: Date.parse('2026-06-01') })).toEqual(['b']);
    expect(ids({ orphaned: true })).toEqual([]);
    catalogue.setOrphaned(new Set(['a']));
    expect(ids({ orphaned: true })).toEqual(['a']);
    expect(catalogue.facets()).toMatchObject({
      total: 2,
      trashed: 1,
      orphaned: 1,
      tags: [
        { value: 'y', count: 2 },
        { value: 'x', count: 1 },
      ],
      colours: [{ value: 'green', count: 1 }],
      subjects: [{ label: '3' }, { label: 'إلهام علييف' }],
      sites: [{ value: 'b.test' }, { value: 'news.example' }],
    });
  });

  it('sorts by date, name and site, either way', () => {
    const catalogue = catalogueOf(
      {
        id: 'a',
        target: figure('ب'),
        updated: '2026-01-03T00:00:00.000Z',
        created: '2026-01-01T00:00:00.000Z',
      },
      {
        id: 'b',
        target: figure('آ'),
        updated: '2026-01-02T00:00:00.000Z',
        created: '2026-01-02T00:00:00.000Z',
      },
      {
        id: 'c',
        target: figure('ت'),
        updated: '2026-01-01T00:00:00.000Z',
        page: { url: 'https://a.test', title: '' },
      },
    );
    expect(catalogue.query({})).toEqual(['a', 'b', 'c']);
    expect(catalogue.query({ ascending: true })).toEqual(['c', 'b', 'a']);
    expect(catalogue.query({ sort: 'created', ascending: true })).toEqual(['a', 'b', 'c']);
    expect(catalogue.query({ sort: 'name', ascending: true })).toEqual(['b', 'a', 'c']);
    expect(catalogue.query({ sort: 'site', ascending: true })[0]).toBe('c');
  });

  it('forgets what a note said before it was changed', () => {
    const catalogue = catalogueOf({ id: 'a', body: 'before' }, { id: 'a', body: 'after' });
    expect(catalogue.query({ text: 'before' })).toEqual([]);
    expect(catalogue.query({ text: 'after' })).toEqual(['a']);
    catalogue.remove('a');
    expect(catalogue.size).toBe(0);
    expect(catalogue.query({})).toEqual([]);
  });
});

describe('following the notes', () => {
  it('keeps up with what any window writes, trashes, restores and deletes for good', async () => {
    for (let i = 0; i < 3; i++) await notes.save(exampleNote({ id: `n${i}`, body: `note ${i}` }));
    let current: Catalogue | undefined;
    const stop = followNotes(notes, {
      changed: (catalogue) => (current = catalogue),
      failed: (error) => {
        throw error;
      },
    });
    const ids = (query = {}): string[] | undefined => current?.query(query).sort();
    await vi.waitFor(() => expect(ids()).toEqual(['n0', 'n1', 'n2']));
    const other = createNotes(notesDatabase(), tickingClock());
    await other.save(exampleNote({ id: 'n3', body: 'from elsewhere' }));
    await vi.waitFor(() => expect(ids({ text: 'elsewhere' })).toEqual(['n3']));
    await other.remove('n0');
    await vi.waitFor(() => expect(ids({ trash: true })).toEqual(['n0']));
    await other.sort(['n1', 'n2'], { addTag: 'tag' });
    await vi.waitFor(() => expect(ids({ tag: 'tag' })).toEqual(['n1', 'n2']));
    await other.emptyTrash();
    await vi.waitFor(() => expect(current?.size).toBe(3));
    await other.anchor([{ id: 'n1', state: 'orphaned', exact: '', url: '', seen: '' }]);
    await vi.waitFor(() => expect(ids({ orphaned: true })).toEqual(['n1']));
    stop();
    await notes.save(exampleNote({ id: 'n4' }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(current?.size).toBe(3);
  });

  it('reads everything again where it has missed too much', async () => {
    await notes.save(exampleNote({ id: 'n0' }));
    let current: Catalogue | undefined;
    const stop = followNotes(notes, {
      changed: (catalogue) => (current = catalogue),
      failed: (error) => {
        throw error;
      },
    });
    await vi.waitFor(() => expect(current?.size).toBe(1));
    // As after a thousand writes of which the oldest are forgotten.
    await db.transaction('rw', db.notes, db.changes, async () => {
      await db.notes.put(exampleNote({ id: 'n1' }));
      await db.changes.clear();
      await db.changes.add({ n: 5000, ids: ['n9'] });
    });
    await vi.waitFor(() => expect(current?.size).toBe(2));
    stop();
  });
});
