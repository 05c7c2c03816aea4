import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importFile } from '@/lib/interchange';
import { createNotes, notesDatabase, type Notes, type NotesDatabase } from '@/lib/notes';
import { tickingClock } from '../notes/note-examples';

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

describe('an export of Hypothesis', () => {
  const annotation = {
    id: 'abc123',
    created: '2023-05-10T12:34:56.123456+00:00',
    updated: '2023-05-11T12:34:56.123456+00:00',
    user: 'acct:reader@hypothes.is',
    uri: 'https://news.example/1',
    text: 'What they wrote',
    tags: ['one', 'two'],
    group: '__world__',
    permissions: { read: ['group:__world__'] },
    target: [
      {
        source: 'https://news.example/1',
        selector: [
          {
            type: 'RangeSelector',
            startContainer: '/p[1]',
            endContainer: '/p[1]',
            startOffset: 0,
            endOffset: 5,
          },
          { type: 'TextPositionSelector', start: 100, end: 105 },
          { type: 'TextQuoteSelector', exact: 'words', prefix: 'some ', suffix: ' here' },
        ],
      },
    ],
    document: { title: ['The article'] },
  };
  const file = (annotations: readonly unknown[]): string =>
    JSON.stringify(
      {
        export_date: '2023-06-01T00:00:00.000Z',
        export_userid: 'acct:reader@hypothes.is',
        client_version: '1.1',
        annotations,
      },
      null,
      2,
    );

  it('comes in with its passages, tags and dates, and a second time changes nothing', async () => {
    const onPage = { ...annotation, id: 'page', target: [{ source: annotation.uri }] };
    expect(await importFile(file([annotation, onPage]), notes)).toMatchObject({ added: 2, refused: [] });
    expect(await importFile(file([annotation, onPage]), notes)).toMatchObject({ added: 0, same: 2 });
    expect(await notes.get('https://hypothes.is/a/abc123')).toMatchObject({
      body: 'What they wrote',
      tags: ['one', 'two'],
      page: { url: 'https://news.example/1', title: 'The article' },
      created: '2023-05-10T12:34:56.123Z',
      updated: '2023-05-11T12:34:56.123Z',
      target: {
        kind: 'passage',
        quote: { exact: 'words', prefix: 'some ', suffix: ' here' },
        position: { start: 100, end: 105 },
      },
    });
  });

  it('keeps highlights, notes on whole pages and on files, answers, and the names of others', async () => {
    const exported = JSON.stringify({
      export_date: '2026-11-20T09:00:00.000Z',
      export_userid: 'acct:reader@hypothes.is',
      client_version: '1.1621.0',
      annotations: [
        {
          id: 'hAA1',
          created: '2026-11-19T08:15:30.511204+00:00',
          updated: '2026-11-19T08:15:30.511204+00:00',
          user: 'acct:reader@hypothes.is',
          user_info: { display_name: null },
          uri: 'https://example.org/خبر',
          text: '',
          tags: [],
          group: 'Ab3dEf',
          permissions: { read: ['acct:reader@hypothes.is'], admin: ['acct:reader@hypothes.is'] },
          target: [
            {
              source: 'https://example.org/خبر',
              selector: [
                {
                  type: 'RangeSelector',
                  startContainer: '/article[1]/p[2]',
                  startOffset: 3,
                  endContainer: '/article[1]/p[2]',
                  endOffset: 40,
                },
                { type: 'TextPositionSelector', start: 812, end: 849 },
                { type: 'TextQuoteSelector', exact: 'مقطع معلَّم', prefix: 'قبله ', suffix: ' بعده' },
              ],
            },
          ],
          document: { title: ['خبر من الصحيفة'] },
          links: { html: 'https://hypothes.is/a/hAA1', json: 'https://hypothes.is/api/annotations/hAA1' },
          hidden: false,
          flagged: false,
          mentions: [],
        },
        {
          id: 'hAA2',
          created: '2026-11-19T08:20:00.000000+00:00',
          updated: '2026-11-19T08:20:00.000000+00:00',
          user: 'acct:other@hypothes.is',
          user_info: { display_name: 'زميلة' },
          uri: 'https://example.org/خبر',
          text: 'جواب',
          tags: ['رأي'],
          group: 'Ab3dEf',
          permissions: { read: ['group:Ab3dEf'] },
          references: ['hAA1'],
          target: [{ source: 'https://example.org/خبر' }],
          document: { title: ['خبر من الصحيفة'] },
        },
        {
          id: 'hAA3',
          created: '2026-11-18T08:20:00.000000+00:00',
          updated: '2026-11-18T08:21:00.000000+00:00',
          user: 'acct:reader@hypothes.is',
          uri: 'urn:x-pdf:0123456789abcdef',
          text: 'on a file',
          tags: [],
          group: '__world__',
          target: [
            {
              source: 'urn:x-pdf:0123456789abcdef',
              selector: [
                { type: 'TextPositionSelector', start: 10, end: 15 },
                { type: 'TextQuoteSelector', exact: 'words', prefix: '', suffix: '' },
                { type: 'PageSelector', index: 2, label: '3' },
              ],
            },
          ],
          document: { title: ['Report.pdf'] },
        },
      ],
    });
    expect(await importFile(exported, notes)).toMatchObject({ added: 3, refused: [] });
    expect(await notes.get('https://hypothes.is/a/hAA1')).toMatchObject({
      body: '',
      target: { quote: { exact: 'مقطع معلَّم', prefix: 'قبله ', suffix: ' بعده' } },
      page: { url: 'https://example.org/خبر', title: 'خبر من الصحيفة' },
    });
    expect(await notes.get('https://hypothes.is/a/hAA2')).toMatchObject({
      body: 'جواب\n\n— زميلة',
      tags: ['رأي'],
      target: { quote: { exact: '' } },
    });
    expect(await notes.get('https://hypothes.is/a/hAA3')).toMatchObject({ body: 'on a file' });
    expect(await importFile(exported, notes)).toMatchObject({ added: 0, same: 3 });
  });

  it('is taken from the search API as well', async () => {
    expect(await importFile(JSON.stringify({ total: 1, rows: [annotation] }), notes)).toMatchObject({
      added: 1,
    });
  });

  it('names the line of what is broken', async () => {
    const broken = file([annotation, { ...annotation, id: 'x', created: 'soon' }, 'text']);
    const result = await importFile(broken, notes);
    const lines = broken.split('\n');
    if ('error' in result) throw new Error(result.error);
    expect(result).toMatchObject({ added: 1, refused: [{ field: 'created' }, { field: '' }] });
    expect(lines[(result.refused[0]?.line ?? 0) - 1]?.trim()).toBe('{');
    expect(lines[result.refused[0]?.line ?? 0]).toContain('"id": "x"');
    expect(lines[(result.refused[1]?.line ?? 0) - 1]).toContain('"text"');
  });
});
