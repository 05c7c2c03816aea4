import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { annotate } from '@/lib/annotate';
import { entityCard } from '@/lib/cards';
import { createEntries, entriesDatabase, type Entries, type EntryDraft } from '@/lib/entries';
import { combine, openPack, writePack } from '@/lib/knowledge';
import { CAUCASUS, INFO } from '../knowledge/entries';

const draft = (name: string, more: Partial<EntryDraft> = {}): EntryDraft => ({
  type: 'organisation',
  name,
  aliases: [],
  description: '',
  links: [],
  ...more,
});
const HOSTILE = '<img src=x onerror=alert(1)><script>alert(1)</script>';

let entries: Entries;
const changed = vi.fn();
let databases = 0;
beforeEach(() => {
  changed.mockClear();
  entries = createEntries(entriesDatabase(`test-${databases++}`), { changed });
});

const names = async (): Promise<string[]> => (await entries.list()).map(({ name }) => name).sort();

describe('an entry of one’s own', () => {
  it('is saved, changed under its id, and deleted, and pages are told each time', async () => {
    const saved = await entries.save(draft('  Harbour   Forum '));
    if (!('entry' in saved)) throw new Error(saved.field);
    expect(saved.entry.name).toBe('Harbour Forum');
    await entries.save(draft('Harbour Forum', { description: 'yearly' }), saved.entry.id);
    expect(await entries.list()).toMatchObject([{ id: saved.entry.id, description: 'yearly' }]);
    await entries.remove(saved.entry.id);
    expect(await entries.list()).toEqual([]);
    expect(changed).toHaveBeenCalledTimes(3);
  });

  it.each([
    ['name', draft('  ')],
    ['name', draft('…')],
    ['name', draft('x'.repeat(201))],
    ['aliases', draft('Good', { aliases: ['!'] })],
    ['links', draft('Good', { links: ['javascript:alert(1)'] })],
    ['links', draft('Good', { links: ['no address'] })],
    ['description', draft('Good', { description: 'x'.repeat(2001) })],
  ])('is refused with a wrong %s', async (field, wrong) => {
    expect(await entries.save(wrong)).toEqual({ field });
    expect(await entries.list()).toEqual([]);
    expect(changed).not.toHaveBeenCalled();
  });

  it('is found like any other, in both languages, and says what the reader wrote as text', async () => {
    await entries.save(
      draft('Harbour Forum', {
        aliases: ['منتدى المرفأ'],
        description: HOSTILE,
        links: ['https://en.wikipedia.org/wiki/Forum_(Roman)', 'https://example.org/a?b=c'],
      }),
    );
    const core = openPack(writePack({ entries: CAUCASUS, info: INFO }).buffer);
    const pack = combine([core, ...(await entries.opened())]);
    const blocks = [
      { id: 0, text: 'The minister said that the Harbour Forum in Baku was over.' },
      { id: 1, text: 'قال الوزير إن منتدى المرفأ انعقد في باكو.', lang: 'ar' },
    ];
    const found = annotate({ blocks }, pack).mentions.filter(({ kind }) => kind === 'entity');
    expect(found.map(({ surface }) => surface)).toEqual(['Harbour Forum', 'Baku', 'منتدى المرفأ', 'باكو']);
    const id = found[0]?.kind === 'entity' ? found[0].entity : null;
    const record = pack.record(pack.indexOf(id ?? ''));
    for (const lang of ['ar', 'en']) {
      const card = entityCard(record, { lang, knowledge: pack, now: '2026-01-01T00:00:00Z' });
      expect(card.description).toContain('<img src=x');
      expect(card.links).toMatchObject({
        wikipedia: 'https://en.wikipedia.org/wiki/Forum_(Roman)',
        own: ['https://example.org/a?b=c'],
      });
    }
  });
});

describe('a file of entries', () => {
  const some = [
    draft('Harbour Forum', { aliases: ['منتدى المرفأ', 'The Forum'], links: ['https://example.org/'] }),
    draft('=HYPERLINK("x")', { description: 'two\nlines, "quoted"' }),
  ];

  it.each(['exportJson', 'exportCsv'] as const)('comes back as it went out: %s', async (write) => {
    for (const each of some) await entries.save(each);
    const before = await entries.list();
    const file = await entries[write]();
    const fresh = createEntries(entriesDatabase(`test-${databases++}`), { changed });
    expect(await fresh.importFile(file)).toMatchObject({ added: 2, changed: 0, refused: [] });
    const content = ({ name, aliases, description, links, type }: EntryDraft) => ({
      name,
      aliases,
      description,
      links,
      type,
    });
    const byName = (list: readonly EntryDraft[]) =>
      list.map(content).sort((a, b) => (a.name < b.name ? -1 : 1));
    expect(byName(await fresh.list())).toEqual(byName(before));
    expect(await fresh.importFile(file)).toMatchObject({ added: 0, changed: 0, same: 2 });
  });

  it('leaves no cell that a spreadsheet would run', async () => {
    for (const each of some) await entries.save(each);
    expect(await entries.exportCsv()).toContain(`"'=HYPERLINK(""x"")"`);
  });

  it('may have other columns in another order, or only names', async () => {
    const file = 'Links,Comment,NAME\nhttps://example.org,x,Harbour Forum\n,,\n,,Second Name\n';
    expect(await entries.importFile(file)).toMatchObject({ added: 2, refused: [] });
    expect(await names()).toEqual(['Harbour Forum', 'Second Name']);
  });

  it('names the lines that cannot be read, also behind a cell of several lines', async () => {
    const file = 'name,description,links\nGood,"a\nb\nc",\n,no name,\nBad,x,ftp://example.org\nFine,,\n';
    expect(await entries.importFile(file)).toMatchObject({
      added: 2,
      refused: [
        { line: 5, field: 'name' },
        { line: 6, field: 'links' },
      ],
    });
  });

  it('names the line of a bad entry in JSON too', async () => {
    const file = '[\n{"name": "Good"},\n{"name": 5},\n{"name": "Also good", "links": ["x"]}\n]';
    expect(await entries.importFile(file)).toMatchObject({
      added: 1,
      refused: [
        { line: 3, field: 'name' },
        { line: 4, field: 'links' },
      ],
    });
    expect(await entries.importFile('[\n{"name": "Good"},\n{"name": \n]')).toMatchObject({
      error: 'not-json',
    });
  });

  it.each([
    ['', 'empty'],
    ['{"format": "hawamish-notes", "version": 1}', 'not-entries'],
    ['{"format": "hawamish-entries", "version": 99, "entries": []}', 'newer'],
    ['5', 'no-name-column'],
    ['a,b\n1,2', 'no-name-column'],
  ])('is refused whole: %s', async (file, error) => {
    expect(await entries.importFile(file)).toMatchObject({ error });
  });

  it('never throws, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.string().map((s) => `name\n${s}`),
        ),
        async (file) => {
          const result = await entries.importFile(file);
          expect(result).toBeTypeOf('object');
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a pack of one’s own', () => {
  const file = writePack({ entries: CAUCASUS, info: INFO });

  it('is kept and opened, until it is removed', async () => {
    const added = await entries.addPack('caucasus', file.slice().buffer);
    expect(added).toMatchObject({ pack: { name: 'caucasus', size: CAUCASUS.length } });
    expect((await entries.opened()).map(({ size }) => size)).toEqual([CAUCASUS.length]);
    const [pack] = await entries.packs();
    await entries.removePack(pack?.id ?? '');
    expect(await entries.opened()).toEqual([]);
  });

  it('is refused when it is damaged', async () => {
    const broken = file.slice();
    broken[200] = (broken[200] ?? 0) ^ 1;
    expect(await entries.addPack('x', broken.buffer)).toMatchObject({
      error: expect.stringMatching(/damaged/) as string,
    });
    expect(await entries.packs()).toEqual([]);
  });
});
