import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createNotes, notesDatabase, type Note, type Notes, type NotesDatabase } from '@/lib/notes';
import { exportNotes, importFile, type ExportFormat } from '@/lib/interchange';
import { exampleNote, START, tickingClock } from '../notes/note-examples';
import { anyNote } from './any-note';

let db: NotesDatabase;
let notes: Notes;

beforeEach(() => {
  db = notesDatabase();
  notes = createNotes(db, tickingClock());
});
afterEach(async () => {
  await db.delete();
});

const stored = (): Promise<Note[]> => db.notes.orderBy('id').toArray();
const withNote = (file: string, change: object): string => {
  const data = JSON.parse(file) as { notes: object[] };
  return JSON.stringify({ ...data, notes: [...data.notes, { ...data.notes[0], ...change }] });
};

async function exported(format: ExportFormat, title = ''): Promise<string> {
  const { parts } = await exportNotes(await notes.all(), format, { title, now: START });
  return parts.join('');
}
const exportJson = (): Promise<string> => exported('json');
const exportMarkdown = async (title: string): Promise<string> => {
  const all = [...(await notes.all())].reverse();
  return (await exportNotes(all, 'markdown', { title, now: START })).parts.join('');
};
const importJson = (file: string) => importFile(file, notes);

describe('JSON', () => {
  it('brings every note back as it was: export, wipe, import', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(anyNote, { selector: (note) => note.id, maxLength: 8 }),
        async (all) => {
          await db.notes.clear();
          await db.notes.bulkAdd(all);
          const before = await stored();
          const file = await exportJson();
          await db.notes.clear();
          expect(await importJson(file)).toEqual({
            added: all.length,
            same: 0,
            changed: 0,
            kept: 0,
            refused: [],
          });
          expect(await stored()).toEqual(before);
          expect(await importJson(file)).toMatchObject({ added: 0, same: all.length, changed: 0 });
          expect(await stored()).toEqual(before);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('leaves the trash out, and brings a note back from it', async () => {
    const note = exampleNote();
    await notes.save(note);
    const file = await exportJson();
    await notes.remove(note.id);
    expect(await exportJson()).not.toContain(note.id);
    expect(await importJson(file)).toMatchObject({ added: 0, changed: 1 });
    expect((await notes.list()).notes).toMatchObject([{ id: note.id, body: note.body }]);
    expect(await importJson(file)).toMatchObject({ same: 1, changed: 0 });
  });

  it('keeps the later of two versions', async () => {
    const answer = await notes.save(exampleNote());
    if (answer.result !== 'saved') throw new Error(answer.result);
    const old = await exportJson();
    await notes.save({ ...answer.note, body: 'later' });
    const newer = await exportJson();
    expect(await importJson(old)).toMatchObject({ added: 0, changed: 0, kept: 1 });
    expect((await stored())[0]?.body).toBe('later');
    await db.notes.clear();
    await importJson(old);
    expect(await importJson(newer)).toMatchObject({ changed: 1, kept: 0 });
    expect((await stored())[0]).toMatchObject({ body: 'later', revision: 3 });
  });

  it('takes the good entries and names the bad ones', async () => {
    await notes.save(exampleNote());
    let file = await exportJson();
    file = withNote(file, { id: 'b', updated: 'yesterday' });
    file = withNote(file, { id: 'c', target: { kind: 'entity', name: 'x' } });
    file = withNote(file, { id: 'd', body: 'x'.repeat(1_000_001) });
    file = withNote(file, { id: 'e', body: 'good' });
    const data = JSON.parse(file) as { notes: unknown[] };
    data.notes.push(null, 'text');
    const lines = data.notes.map((entry) => JSON.stringify(entry)).join(',\n');
    const oneALine = `\n{"other":[["[",{}]],"format":"hawamish-notes","version":1,"notes": [\n${lines}]}`;
    expect(await importJson(oneALine)).toEqual({
      added: 1,
      same: 1,
      changed: 0,
      kept: 0,
      refused: [
        { index: 1, line: 4, field: 'updated' },
        { index: 2, line: 5, field: 'target.entity' },
        { index: 3, line: 6, field: 'body' },
        { index: 5, line: 8, field: '' },
        { index: 6, line: 9, field: '' },
      ],
    });
  });

  it('drops fields that a note does not have', async () => {
    await notes.save(exampleNote());
    const file = withNote(await exportJson(), { id: 'b', onclick: 'alert(1)' });
    await importJson(file);
    expect(Object.keys((await notes.get('b')) ?? {})).not.toContain('onclick');
  });

  it.each<[string, (file: string) => string, string]>([
    ['is cut off', (file) => file.slice(0, -20), 'truncated'],
    ['is empty', () => '', 'not-json'],
    ['is no JSON', () => '<html></html>', 'not-json'],
    ['is other JSON', () => '{"bookmarks":[]}', 'not-notes'],
    ['is a list', () => '[1,2]', 'not-notes'],
    ['is null', () => 'null', 'not-notes'],
    ['has no notes', () => '{"format":"hawamish-notes","version":1}', 'not-notes'],
    ['is of a newer version', (file) => file.replace('"version":1', '"version":2'), 'newer'],
  ])('says what is wrong with a file that %s, and changes nothing', async (_what, spoil, error) => {
    await notes.save(exampleNote());
    const before = await stored();
    const file = await exportJson();
    await notes.save(exampleNote());
    const with2 = await stored();
    expect(with2).not.toEqual(before);
    expect(await importJson(spoil(file))).toEqual({ error });
    expect(await stored()).toEqual(with2);
  });

  it('reads a file that an editor has put a byte order mark before', async () => {
    await notes.save(exampleNote());
    expect(await importJson('\ufeff' + (await exportJson()))).toMatchObject({ same: 1 });
  });

  it('never throws, whatever the file holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string()), fc.array(fc.jsonValue()), async (file, entries) => {
        expect(await importJson(file)).toHaveProperty('error');
        const claimed = JSON.stringify({ format: 'hawamish-notes', version: 1, notes: entries });
        expect(await importJson(claimed)).toMatchObject({ added: 0 });
      }),
    );
    expect(await stored()).toEqual([]);
  });

  it('writes nothing at all where the disk fills up on the way', async () => {
    for (let i = 0; i < 3; i++) await notes.save(exampleNote());
    const file = await exportJson();
    await db.notes.clear();
    let room = 2;
    db.notes.hook('creating', () => {
      if (room-- === 0) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    });
    expect(await importJson(file)).toEqual({ error: 'full' });
    expect(await stored()).toEqual([]);
  });
});

describe('Markdown', () => {
  it('puts the notes on one thing under one heading, with source and date', async () => {
    await notes.save(exampleNote({ body: 'first' }));
    await notes.save(
      exampleNote({
        body: 'second',
        created: '2026-11-22T08:05:00.000Z',
        page: { url: 'https://b.test/(x) y', title: '' },
      }),
    );
    await notes.save(
      exampleNote({ body: 'figure', target: { kind: 'figure', key: 'n', surface: '6500 ضحية' } }),
    );
    expect(await exportMarkdown('هوامش')).toBe(
      [
        '# هوامش',
        '## 6500 ضحية',
        'figure',
        '— [لقاء في باكو](https://news.example/1) · 2026-11-22',
        '## إلهام علييف',
        'first',
        '— [لقاء في باكو](https://news.example/1) · 2026-11-22',
        'second',
        '— [https://b.test/\\(x\\) y](https://b.test/%28x%29%20y) · 2026-11-22',
      ].join('\n\n') + '\n',
    );
  });

  it('quotes a passage and lets nothing of the page become markup', async () => {
    await notes.save(
      exampleNote({
        body: 'see <script>alert(1)</script>',
        page: { url: 'javascript:alert(1)', title: '# [x](javascript:1) <b>' },
        target: {
          kind: 'passage',
          quote: { exact: '<b>one</b>\n# two', prefix: '', suffix: '' },
          position: { start: 0, end: 1 },
        },
      }),
    );
    const markdown = await exportMarkdown('Notes');
    expect(markdown).toContain('> \\<b\\>one\\</b\\>\n> \\# two');
    expect(markdown).toContain('## \\# \\[x\\]\\(javascript:1\\) \\<b\\>');
    expect(markdown).not.toMatch(/(?<!\\)</);
    expect(markdown).not.toContain('](javascript');
  });

  it('survives addresses and text with lone surrogates', async () => {
    await notes.save(
      exampleNote({ body: '\udc00', page: { url: 'https://a.test/\ud800', title: '\ud800' } }),
    );
    expect(await exportMarkdown('x')).toContain('https://a.test/%EF%BF%BD');
  });
});
