import { writeFileSync } from 'node:fs';
import type { Note } from '@/lib/notes';
import { putNotes } from '../../scripts/sample-notes.mjs';
import { downloaded } from './download';
import { expect, test, type Reader } from './driver/fixtures';
import type { Tab } from './driver/tab';
import { CARD_HOST, cardWith, expectNoErrors, hover, openArticle, pointInCard } from './reading';

const SCRIPT =
  '<img src=x onerror="document.title=\'broken in\'"><script>document.title="broken in"</script>';

/** Writes a note in the card of a name, as a reader does. */
async function writeNote(
  tab: Tab,
  { on, name, body }: { on: string; name: string; body: string },
): Promise<void> {
  await hover(tab, on);
  await cardWith(tab, name);
  await tab.clickAt(await pointInCard(tab, '.notes .add'));
  await tab.clickAt(await pointInCard(tab, 'textarea'));
  await tab.type(body);
  // A note is saved as soon as the reader turns to something else.
  await tab.clickAt(await pointInCard(tab, '#title'));
  await tab.until('the note to be saved', () =>
    tab.inShadow(CARD_HOST, (root) => root.querySelector('.note-status.saved') !== null),
  );
}

/** Opens the notes in a popup of its own. */
async function openNotes(reader: Reader): Promise<Tab> {
  const popup = await reader.openPage('popup.html');
  await popup.click('#tab-notes');
  return popup;
}

/** Opens the notebook where notes go out and in. */
async function openTransfer(reader: Reader): Promise<Tab> {
  const notebook = await reader.openPage('notebook.html');
  await notebook.click('.data-open');
  await notebook.box('.transfer');
  return notebook;
}

/** Imports a file, and gives what the notebook says of it. */
async function imported(notebook: Tab, file: string): Promise<string[]> {
  await notebook.setFile('.transfer input[type="file"]', file);
  return await notebook.until('the report', async () => {
    const lines = await notebook.texts('.transfer .report li');
    return lines.length > 0 ? lines : null;
  });
}

async function exportedAs(notebook: Tab, format: string): Promise<string> {
  return await downloaded(notebook, async () => {
    await notebook.evaluate((wanted) => {
      const choice = document.querySelector<HTMLSelectElement>('.transfer select');
      if (!choice) throw new Error('There is no choice of formats');
      choice.value = wanted;
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    }, format);
    await notebook.click('.transfer .export');
  });
}

async function noteCount(notebook: Tab): Promise<number> {
  return await notebook.evaluate(() => document.querySelectorAll('.notebook .row').length);
}

async function waitForNote(popup: Tab, body: string): Promise<void> {
  await popup.until(`the note “${body}”`, async () =>
    (await popup.texts('.note-body')).some((text) => text.includes(body)),
  );
}

function note(id: string, body: string): Note {
  return {
    id,
    target: { kind: 'entity', entity: 'nikol-pashinyan', name: 'نيكول باشينيان' },
    body,
    tags: [],
    page: { url: 'https://example.org/article', title: 'خبر' },
    lang: 'ar',
    created: '2025-04-22T10:00:00.000Z',
    updated: '2025-04-22T10:00:00.000Z',
    revision: 1,
  };
}

function exported(notes: readonly unknown[], version = 1): string {
  return JSON.stringify({ format: 'hawamish-notes', version, exported: '2025-04-22T10:00:00.000Z', notes });
}

test.describe.serial('A note', () => {
  test.beforeAll(async ({ reader }) => {
    // What other tests have written is none of these.
    const notebook = await reader.openPage('notebook.html');
    await notebook.until('the index', async () => (await notebook.texts('.filter .count')).length > 0);
    await notebook.evaluate(putNotes, { notes: [] });
    await notebook.close();
  });

  test('written in the card is found in the popup', async ({ reader, tab, site }) => {
    await openArticle(tab, `${site.url}/sample-ar.html`);
    await writeNote(tab, { on: 'إلهام علييف', name: 'إلهام علييف', body: 'يحكم منذ 2003' });
    const popup = await openNotes(reader);
    await waitForNote(popup, 'يحكم منذ 2003');
    expect((await popup.texts('.note-target')).join()).toContain('إلهام علييف');
    expectNoErrors(tab);
    await popup.close();
  });

  test('is shown in the card again, in another article too', async ({ tab, site }) => {
    await openArticle(tab, `${site.url}/sample-en.html`);
    await hover(tab, 'Ilham Aliyev');
    await cardWith(tab, 'يحكم منذ 2003');
  });

  test('survives a restart of the browser', async ({ reader }) => {
    await reader.restart();
    const popup = await openNotes(reader);
    await waitForNote(popup, 'يحكم منذ 2003');
    await popup.close();
  });

  test('is searched without regard to hamza and harakat', async ({ reader }) => {
    const popup = await openNotes(reader);
    await waitForNote(popup, 'يحكم منذ 2003');
    await popup.click('input[type="search"]');
    await popup.type('الهام');
    await waitForNote(popup, 'يحكم منذ 2003');
    await popup.type('xyz');
    await popup.until('nothing to match', async () => (await popup.texts('.note')).length === 0);
    await popup.close();
  });

  test('goes out in every format, and a second import adds nothing', async ({ reader }) => {
    const notebook = await openTransfer(reader);
    await notebook.until('the note', async () => (await noteCount(notebook)) === 1);
    const json = await exportedAs(notebook, 'json');
    expect(JSON.parse(json)).toMatchObject({ format: 'hawamish-notes', notes: [{ body: 'يحكم منذ 2003' }] });
    const jsonLd = await exportedAs(notebook, 'json-ld');
    expect(JSON.parse(jsonLd)).toMatchObject({ type: 'AnnotationPage', items: [{ type: 'Annotation' }] });
    expect(await exportedAs(notebook, 'csv')).toContain('"يحكم منذ 2003"');
    expect(await exportedAs(notebook, 'markdown')).toContain('يحكم منذ 2003');
    expect((await exportedAs(notebook, 'markdown-subjects')).startsWith('PK')).toBe(true);
    for (const [name, content] of Object.entries({ 'notes.json': json, 'notes.jsonld': jsonLd })) {
      const file = test.info().outputPath(name);
      writeFileSync(file, content);
      const lines = await imported(notebook, file);
      expect(lines).toHaveLength(2);
      expect(await noteCount(notebook)).toBe(1);
    }
    expect(notebook.errors).toEqual([]);
    await notebook.close();
  });

  test('is deleted, and brought back with one click', async ({ reader }) => {
    const popup = await openNotes(reader);
    await waitForNote(popup, 'يحكم منذ 2003');
    await popup.click('.note .danger');
    await popup.until('the note to go', async () => (await popup.texts('.note')).length === 0);
    await popup.click('.toast button:not(.toast-close)');
    await waitForNote(popup, 'يحكم منذ 2003');
    await popup.close();
  });
});

test('Notes that hold HTML or script are shown as text', async ({ reader, tab, site }) => {
  const notebook = await openTransfer(reader);
  const file = test.info().outputPath('hostile.json');
  writeFileSync(file, exported([note('hostile-1', SCRIPT)]));
  await imported(notebook, file);
  const popup = await openNotes(reader);
  await waitForNote(popup, '<img src=x');
  await notebook.goto(`${reader.origin}/notebook.html#note=hostile-1`);
  await notebook.until('the note', async () =>
    (await notebook.texts('.detail .markdown')).join().includes('<img'),
  );
  expect(await notebook.evaluate(() => document.querySelector('.detail :is(img, script)'))).toBeNull();
  expect(await notebook.evaluate(() => document.title)).not.toBe('broken in');
  await notebook.close();
  expect(await popup.evaluate(() => document.title)).not.toBe('broken in');
  await openArticle(tab, `${site.url}/sample-ar.html`);
  await hover(tab, 'نيكول باشينيان');
  await cardWith(tab, '<img src=x');
  expect(await tab.evaluate(() => document.title)).not.toBe('broken in');
  await popup.close();
});

test('A note of 100,000 characters is kept whole', async ({ reader }) => {
  const body = 'هوامش '.repeat(16_667).trim();
  const notebook = await openTransfer(reader);
  const file = test.info().outputPath('long.json');
  writeFileSync(file, exported([note('long-1', body)]));
  await imported(notebook, file);
  const json = await exportedAs(notebook, 'json');
  expect((JSON.parse(json) as { notes: Note[] }).notes.find(({ id }) => id === 'long-1')?.body).toBe(body);
  await notebook.close();
});

test('A full disk is said, and what was written stays until there is room', async ({ reader }) => {
  const notebook = await openTransfer(reader);
  const file = test.info().outputPath('one.json');
  writeFileSync(file, exported([note('full-1', 'قبل امتلاء القرص')]));
  await imported(notebook, file);
  await notebook.close();
  const popup = await openNotes(reader);
  await waitForNote(popup, 'قبل امتلاء القرص');
  // The database is the browser's own; only its refusal is made up, since no test should fill a disk.
  await popup.evaluate(() => {
    const { prototype } = IDBObjectStore;
    const put = Object.getOwnPropertyDescriptor(prototype, 'put') ?? {};
    Object.assign(window, { makeRoom: () => Object.defineProperty(prototype, 'put', put) });
    prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await popup.click('[data-note="full-1"] [data-edit]');
  await popup.until('the editor', () =>
    popup.evaluate(() => document.activeElement?.matches('.note-editor textarea') ?? false),
  );
  await popup.type(' ثم امتلأ');
  await popup.click('.note-editor .primary');
  await popup.until('the warning', async () => (await popup.texts('.note-editor [role="alert"]')).length > 0);
  const written = () =>
    popup.evaluate(() => document.querySelector<HTMLTextAreaElement>('.note-editor textarea')?.value ?? '');
  expect(await written()).toContain('ثم امتلأ');
  await popup.evaluate(() => void (window as unknown as { makeRoom: () => void }).makeRoom());
  await popup.click('.note-editor .primary');
  await waitForNote(popup, 'قبل امتلاء القرص ثم امتلأ');
  expect(popup.errors).toEqual([]);
  await popup.close();
});

test('An import file that cannot be read is refused with a clear message', async ({ reader }) => {
  const notebook = await openTransfer(reader);
  const messages = new Set<string>();
  for (const [what, content] of Object.entries({
    broken: '{"format": nonsense}',
    truncated: exported([note('cut-1', 'text')]).slice(0, -20),
    'of a newer version': exported([note('newer-1', 'text')], 99),
    'about something else': '[1, 2, 3]',
  })) {
    const file = test.info().outputPath('import.json');
    writeFileSync(file, content);
    const before = await noteCount(notebook);
    const [message = ''] = await imported(notebook, file);
    expect(message.length, what).toBeGreaterThan(10);
    messages.add(message);
    expect(await noteCount(notebook), what).toBe(before);
  }
  expect(messages.size).toBe(4);
  expect(notebook.errors).toEqual([]);
  await notebook.close();
});
