import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { restoreFile, saveBackup, type BackupStores } from '@/lib/backup';
import type { Decision } from '@/lib/decisions';
import { createEntries, entriesDatabase, type Entries } from '@/lib/entries';
import { createHistory, historyDatabase, type History, type Meeting } from '@/lib/history';
import { importFile } from '@/lib/interchange';
import { createNotes, notesDatabase, type Note, type Notes, type NotesDatabase } from '@/lib/notes';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/settings';
import { exampleNote, START, tickingClock } from '../notes/note-examples';

/** A reader's browser, with nothing in it yet. */
class Browser {
  readonly db: NotesDatabase;
  readonly notes: Notes;
  readonly entries: Entries;
  readonly history: History;
  readonly changed = vi.fn();
  decisions: Decision[] = [];
  settings: Settings = DEFAULT_SETTINGS;
  readonly stores: BackupStores;

  constructor(name: string) {
    this.db = notesDatabase(`notes-${name}`);
    this.notes = createNotes(this.db, tickingClock());
    this.entries = createEntries(entriesDatabase(`entries-${name}`), { changed: this.changed });
    this.history = createHistory(historyDatabase(`history-${name}`));
    this.stores = {
      notes: this.notes,
      entries: this.entries,
      history: this.history,
      decisions: {
        all: () => Promise.resolve(this.decisions),
        keep: (decision) => Promise.resolve(this.decisions.push(decision)),
      },
      settings: {
        get: () => Promise.resolve(this.settings),
        set: (patch) => {
          this.settings = { ...this.settings, ...patch };
          return Promise.resolve();
        },
      },
    };
  }

  async everything(): Promise<object> {
    const { notes, entries, history, decisions, settings } = this;
    return {
      notes: [...(await notes.all({ trash: true }))].sort((a, b) => (a.id < b.id ? -1 : 1)),
      entries: await entries.list(),
      history: await history.all(),
      decisions,
      settings,
    };
  }

  async backup(): Promise<string> {
    return (await saveBackup(this.stores, { now: START })).parts.join('');
  }
}

const DECISIONS: readonly Decision[] = [
  { verdict: 'hidden', entity: 'tyre', name: 'صور', surface: 'صور', site: null },
  { verdict: 'chosen', entity: 'paris-tx', name: 'Paris', surface: 'Paris', key: 'paris', site: 'a.test' },
];
const meeting = (entity: string, met = START.toISOString()): Meeting => ({
  entity,
  url: 'https://a.test/1',
  title: 'خبر',
  quote: 'جملة فيها "اسم"\nوسطر',
  met,
});

async function used(name: string): Promise<Browser> {
  const browser = new Browser(name);
  for (const body of ['=1+1', '\u202eقلب', 'a\r\nb', 'x\ud800'])
    await browser.notes.save(exampleNote({ body }));
  await browser.notes.save(exampleNote({ id: 'gone', colour: 'rose', tags: ['وسم'] }));
  await browser.notes.remove('gone');
  await browser.entries.save({
    type: 'person',
    name: 'Zanzara Forum',
    aliases: ['منتدى زنزارا'],
    description: 'two\nlines "quoted"',
    links: ['https://example.org/'],
  });
  await browser.history.record([meeting('baku'), meeting('nobody', '2026-01-01T00:00:00.000Z')]);
  browser.decisions = [...DECISIONS];
  browser.settings = { ...DEFAULT_SETTINGS, theme: 'dark', country: 'MA', sitesOff: ['b.test'], noted: 7 };
  return browser;
}

let runs = 0;
let old: Browser;
let fresh: Browser;
beforeEach(async () => {
  old = await used(`old-${runs}`);
  fresh = new Browser(`new-${runs++}`);
});

describe('a backup', () => {
  it('brings everything back into an empty browser, and a second time changes nothing', async () => {
    const file = await old.backup();
    expect(await restoreFile(file, fresh.stores)).toMatchObject({
      added: 5,
      refused: [],
      rest: {
        entries: { added: 1 },
        decisions: { added: 2 },
        history: { added: 2 },
        settings: true,
      },
    });
    const wanted = { ...(await old.everything()), settings: { ...old.settings, noted: 0 } };
    expect(await fresh.everything()).toEqual(wanted);
    expect(fresh.changed).toHaveBeenCalledOnce();
    expect(await restoreFile(file, fresh.stores)).toMatchObject({
      added: 0,
      same: 5,
      rest: { entries: { added: 0, same: 1 }, decisions: { added: 0, same: 2 }, history: { same: 2 } },
    });
    expect(await fresh.everything()).toEqual(wanted);
  });

  it('leaves what is newer here, and what was decided otherwise', async () => {
    const file = await old.backup();
    const [entry] = await old.entries.list();
    if (!entry) throw new Error('There is no entry');
    vi.useFakeTimers({ now: Date.parse(entry.updated) + 1000, toFake: ['Date'] });
    await old.entries.save({ ...entry, description: 'later' }, entry.id);
    vi.useRealTimers();
    await old.history.record([meeting('baku', '2030-01-01T00:00:00.000Z')]);
    const other: Decision = { ...(DECISIONS[1] as Decision), entity: 'paris-fr' };
    old.decisions = [other];
    await restoreFile(file, old.stores);
    expect(await old.entries.list()).toMatchObject([{ description: 'later' }]);
    expect(await old.history.of('baku', 1)).toMatchObject([{ met: '2030-01-01T00:00:00.000Z' }]);
    expect(old.decisions).toEqual([other, DECISIONS[0]]);
  });

  it('names the line of what cannot be read, and takes the rest', async () => {
    const data = JSON.parse(await old.backup()) as Record<string, unknown[]>;
    data.entries?.push({ id: 'own-x', name: '' });
    data.history?.push({ entity: 'x', met: 'yesterday' });
    data.notes?.push(null);
    data.decisions?.push({ verdict: 'maybe' });
    const file = JSON.stringify(data, null, 1);
    const result = await restoreFile(file, fresh.stores);
    if ('error' in result) throw new Error(result.error);
    expect(result).toMatchObject({ added: 5, rest: { entries: { added: 1 }, history: { added: 2 } } });
    const lines = file.split('\n');
    expect(result.refused.map(({ field, line }) => [field, lines[line - 1]?.trim()])).toEqual([
      ['', 'null'],
      ['entries.name', '{'],
      ['decisions.', '{'],
      ['history.url', '{'],
    ]);
  });

  it.each<[string, (file: string) => string, string]>([
    ['is cut off', (file) => file.slice(0, -30), 'truncated'],
    ['is of a newer version', (file) => file.replace('"version":1', '"version":2'), 'newer'],
  ])('changes nothing where it %s', async (_what, spoil, error) => {
    expect(await restoreFile(spoil(await old.backup()), fresh.stores)).toEqual({ error });
    expect(await fresh.everything()).toEqual(await new Browser(`empty-${runs++}`).everything());
  });

  it('changes nothing at all where there is no room for the notes', async () => {
    const file = await old.backup();
    fresh.db.notes.hook('creating', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const before = await fresh.everything();
    expect(await restoreFile(file, fresh.stores)).toEqual({ error: 'full' });
    expect(await fresh.everything()).toEqual(before);
  });

  it('never takes settings that are none, or that are not the reader’s to make', async () => {
    const data = JSON.parse(await old.backup()) as { settings: object };
    const file = JSON.stringify({
      ...data,
      settings: { ...data.settings, noted: 5, onclick: 'x', constructor: 1 },
    });
    await restoreFile(file, fresh.stores);
    expect(fresh.settings).toEqual({ ...old.settings, noted: 0 });
  });

  it('is called off with nothing changed', async () => {
    const file = await old.backup();
    const signal = AbortSignal.abort();
    await expect(saveBackup(old.stores, { now: START, signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
    const before = await fresh.everything();
    await expect(restoreFile(file, fresh.stores, { signal })).rejects.toMatchObject({ name: 'AbortError' });
    expect(await fresh.everything()).toEqual(before);
  });

  it('tells how far it has come', async () => {
    const seen: [number, number][] = [];
    await saveBackup(old.stores, { now: START, progress: (done, total) => seen.push([done, total]) });
    expect(seen.at(-1)).toEqual([10, 10]);
  });
});

describe('a file of another kind', () => {
  it('is imported as ever', async () => {
    const note: Note = exampleNote();
    const file = JSON.stringify({ format: 'hawamish-notes', version: 1, notes: [note] });
    expect(await restoreFile(file, fresh.stores)).toEqual(
      await importFile(file, old.notes).then((result) => ({ ...result, added: 1 })),
    );
    expect(await restoreFile('{}', fresh.stores)).toEqual({ error: 'not-notes' });
  });
});
