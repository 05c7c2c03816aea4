import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { parse as parseCsv } from 'papaparse';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { load } from 'js-yaml';
import { exportNotes, importFile, type ExportFormat } from '@/lib/interchange';
import { createNotes, notesDatabase, type Note, type Notes, type NotesDatabase } from '@/lib/notes';
import { exampleNote, START, tickingClock } from '../notes/note-examples';
import { anyNote } from './any-note';

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

const stored = (): Promise<Note[]> => db.notes.orderBy('id').toArray();
const write = async (all: readonly Note[], format: ExportFormat): Promise<string> =>
  (await exportNotes(all, format, { title: 'هوامش', now: START })).parts.join('');

async function unzipped(all: readonly Note[], format: ExportFormat): Promise<Record<string, string>> {
  const { parts } = await exportNotes(all, format, { title: '', now: START });
  const bytes = Buffer.concat(parts as Uint8Array[]);
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, file]) => [name, strFromU8(file)]));
}

type Fields = Readonly<Record<string, unknown>>;

/** The terms of http://www.w3.org/ns/anno.jsonld that we write, by where the model puts them. */
const PAGE_TERMS = ['@context', 'id', 'type', 'items'];
const ANNOTATION_TERMS = ['id', 'type', 'motivation', 'created', 'modified', 'body', 'target'];
const BODY_TERMS = ['type', 'value', 'purpose', 'format', 'source', 'rdfs:label'];
const SELECTOR_TERMS: Readonly<Record<string, readonly string[]>> = {
  TextQuoteSelector: ['type', 'exact', 'prefix', 'suffix'],
  TextPositionSelector: ['type', 'start', 'end'],
};

function expectTerms(fields: Fields, terms: readonly string[] | undefined): void {
  expect(
    Object.keys(fields).filter((name) => !terms?.includes(name) && !name.startsWith('hawamish:')),
  ).toEqual([]);
}

const passage = (exact: string): Note['target'] => ({
  kind: 'passage',
  quote: { exact, prefix: 'before ', suffix: ' after' },
  position: { start: 7, end: 7 + exact.length },
});

describe.each(['json', 'json-ld'] as const)('a thousand notes as %s', (format) => {
  it('are identical after export, wipe and import', async () => {
    const all = Array.from({ length: 1000 }, (_, i) =>
      exampleNote({
        body: `ملاحظة ${i}\n- "${i}"`,
        tags: i % 3 === 0 ? ['وسم'] : [],
        ...(i % 5 === 0 && { colour: 'blue', target: passage(`quote ${i}`) }),
        ...(i % 7 === 0 && { deleted: START.toISOString() }),
        revision: i,
      }),
    );
    await db.notes.bulkAdd(all);
    const before = await stored();
    const file = await write(await notes.all({ trash: true }), format);
    await db.notes.clear();
    const seen: number[] = [];
    const result = await importFile(file, notes, { progress: (done, total) => seen.push(done / total) });
    expect(result).toMatchObject({ added: 1000, refused: [] });
    expect(await stored()).toEqual(before);
    expect(seen.at(-1)).toBe(1);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });
});

describe('JSON-LD', () => {
  it('brings any note back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(anyNote, { selector: ({ id }) => id, maxLength: 5 }), async (all) => {
        await db.notes.clear();
        await db.notes.bulkAdd(all);
        const before = await stored();
        const file = await write(before, 'json-ld');
        await db.notes.clear();
        expect(await importFile(file, notes)).toMatchObject({ added: all.length, refused: [] });
        expect(await stored()).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });

  it('is what the Web Annotation model asks for', async () => {
    const note = exampleNote({ target: passage('المقطع'), tags: ['a'], body: 'text' });
    const page = JSON.parse(await write([note], 'json-ld')) as { items: unknown[] };
    expect(page).toMatchObject({
      '@context': ['http://www.w3.org/ns/anno.jsonld', { hawamish: 'urn:hawamish:' }],
      type: 'AnnotationPage',
    });
    expect(page.items[0]).toMatchObject({
      id: `urn:uuid:${note.id}`,
      type: 'Annotation',
      motivation: 'commenting',
      created: note.created,
      body: [
        { type: 'TextualBody', value: 'text', purpose: 'commenting', format: 'text/markdown' },
        { type: 'TextualBody', value: 'a', purpose: 'tagging' },
      ],
      target: {
        type: 'SpecificResource',
        source: { id: note.page.url },
        selector: [
          { type: 'TextQuoteSelector', exact: 'المقطع', prefix: 'before ', suffix: ' after' },
          { type: 'TextPositionSelector', start: 7, end: 13 },
        ],
      },
    });
  });

  it('holds nothing but what the model and its context know, or what is ours by name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyNote, { minLength: 1, maxLength: 4 }), async (all) => {
        const page = JSON.parse(await write(all, 'json-ld')) as Fields & { items: Fields[] };
        expectTerms(page, PAGE_TERMS);
        expect(URL.canParse(String(page.id))).toBe(true);
        for (const annotation of page.items) {
          expectTerms(annotation, ANNOTATION_TERMS);
          expect(URL.canParse(String(annotation.id))).toBe(true);
          expect(['commenting', 'highlighting']).toContain(annotation.motivation);
          for (const time of [annotation.created, annotation.modified])
            expect(time).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
          for (const body of annotation.body as Fields[]) {
            expectTerms(body, BODY_TERMS);
            expect(['TextualBody', 'SpecificResource']).toContain(body.type);
            expect(['commenting', 'tagging', 'identifying']).toContain(body.purpose);
            if (body.type === 'TextualBody') expect(typeof body.value).toBe('string');
            else expect(URL.canParse(String(body.source))).toBe(true);
          }
          const target = annotation.target as Fields & { source: Fields; selector?: Fields[] };
          expectTerms(target, ['type', 'source', 'selector']);
          expectTerms(target.source, ['id', 'type', 'dc:title', 'language']);
          for (const selector of target.selector ?? [])
            expectTerms(selector, SELECTOR_TERMS[String(selector.type)]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('takes annotations of other tools, in the forms that the model allows', async () => {
    const annotation = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://example.org/anno1',
      type: 'Annotation',
      created: '2024-05-01T10:00:00Z',
      bodyValue: 'a plain body',
      target: {
        source: 'https://news.example/2',
        selector: { type: 'TextQuoteSelector', exact: 'words' },
      },
    };
    const onPage = { ...annotation, id: 'https://example.org/anno2', target: 'https://news.example/3' };
    const { bodyValue: _, ...rest } = annotation;
    const withBodies = {
      ...rest,
      id: 'https://example.org/anno3',
      body: [
        'first',
        { type: 'TextualBody', value: 'second' },
        { type: 'TextualBody', value: 't', purpose: 'tagging' },
      ],
    };
    expect(await importFile(JSON.stringify(annotation), notes)).toMatchObject({ added: 1, refused: [] });
    expect(await importFile(JSON.stringify([annotation, onPage]), notes)).toMatchObject({
      added: 1,
      same: 1,
    });
    const collection = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      first: { type: 'AnnotationPage', items: [withBodies] },
    };
    expect(await importFile(JSON.stringify(collection), notes)).toMatchObject({ added: 1 });
    expect(await notes.get('https://example.org/anno1')).toMatchObject({
      body: 'a plain body',
      page: { url: 'https://news.example/2', title: '' },
      target: { kind: 'passage', quote: { exact: 'words', prefix: '', suffix: '' } },
      created: '2024-05-01T10:00:00.000Z',
    });
    expect(await notes.get('https://example.org/anno2')).toMatchObject({
      page: { url: 'https://news.example/3' },
      target: { quote: { exact: '' } },
    });
    expect(await notes.get('https://example.org/anno3')).toMatchObject({
      body: 'first\n\nsecond',
      tags: ['t'],
    });
  });
});

describe('CSV', () => {
  it('reads back as it was written, except that no cell is a formula', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyNote, { minLength: 1, maxLength: 4 }), async (all) => {
        const csv = await write(all, 'csv');
        const { data, errors } = parseCsv<Record<string, string>>(csv.replace(/^\ufeff/, '').trimEnd(), {
          header: true,
        });
        expect(errors).toEqual([]);
        expect(data).toHaveLength(all.length);
        data.forEach((row, index) => {
          expect(row.note?.replace(/^'/, '')).toBe(all[index]?.body.replace(/^'/, ''));
        });
      }),
      { numRuns: 50 },
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u200f=1', '＝1', '\n=cmd'])(
    'puts an apostrophe before %j',
    async (body) => {
      const csv = await write([exampleNote({ body })], 'csv');
      expect(csv).toContain(`"'${body}"`);
    },
  );

  it('begins with a byte order mark, for spreadsheets', async () => {
    expect(await write([exampleNote()], 'csv')).toMatch(/^\ufeffkind,about,quote,note,/);
  });
});

describe('Markdown files', () => {
  const front = (text: string): Record<string, unknown> => {
    const [, yaml = ''] = /^---\n([^]*?)\n---\n/.exec(text) ?? [];
    return load(yaml) as Record<string, unknown>;
  };

  it('are one for each subject, with front matter', async () => {
    const files = await unzipped(
      [
        exampleNote({ body: 'first', tags: ['جنوب القوقاز', '#x', '2027', 'C++', '…'] }),
        exampleNote({ body: 'second', page: { url: 'https://b.test/', title: 'B' } }),
        exampleNote({ body: 'third', target: passage('a <b>quote</b>') }),
      ],
      'markdown-subjects',
    );
    expect(Object.keys(files).sort()).toEqual(['إلهام علييف.md', 'لقاء في باكو.md']);
    const entity = files['إلهام علييف.md'] ?? '';
    expect(front(entity)).toMatchObject({
      title: 'إلهام علييف',
      type: 'entity',
      id: 'ilham-aliyev',
      tags: ['جنوب-القوقاز', 'x', '_2027', 'C'],
      sources: ['https://news.example/1', 'https://b.test/'],
    });
    expect(entity).toContain('first');
    expect(entity).toContain('second');
    expect(files['لقاء في باكو.md']).toContain('> a \\<b\\>quote\\</b\\>');
  });

  it('are one for each article', async () => {
    const files = await unzipped(
      [exampleNote({ body: 'one' }), exampleNote({ body: 'two', target: passage('q') })],
      'markdown-articles',
    );
    expect(Object.keys(files)).toEqual(['لقاء في باكو.md']);
    expect(front(Object.values(files)[0] ?? '')).toMatchObject({
      source: 'https://news.example/1',
      type: 'article',
    });
  });

  it('have names that every system takes, and no two alike', async () => {
    const titles = ['a/b:c*?"<>|#^[]', 'A', 'a', 'CON', '..', '', '../../etc', 'x'.repeat(300), '\u202egnp'];
    const files = await unzipped(
      titles.map((name, i) => exampleNote({ target: { kind: 'entity', entity: `e${i}`, name } })),
      'markdown-subjects',
    );
    const names = Object.keys(files);
    expect(names).toHaveLength(titles.length);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length);
    for (const name of names) {
      expect(name).toMatch(/^(?!\.)(?!con\.md)[^\\/:*?"<>|#^[\]\p{Cc}\p{Cf}]{1,110}\.md$/iu);
    }
  });

  it('have front matter that says what was meant, whatever a page is called', async () => {
    await fc.assert(
      fc.asyncProperty(anyNote, async ({ body: title, tags }) => {
        const note = exampleNote({ target: passage('q'), page: { url: 'https://a.test/1', title }, tags });
        const [file = ''] = Object.values(await unzipped([note], 'markdown-articles'));
        const read = front(file);
        expect(read.title).toBe(title || 'https://a.test/1');
        for (const tag of read.tags as string[]) {
          expect(tag).toMatch(/^[\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{Join_Control}_/-]+$/u);
          expect(tag).toMatch(/\P{N}/u);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('can be called off', async () => {
    const work = exportNotes([exampleNote()], 'markdown-articles', {
      title: '',
      now: START,
      signal: AbortSignal.abort(),
    });
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
  });
});
