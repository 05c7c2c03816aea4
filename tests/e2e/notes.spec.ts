import { writeFileSync } from 'node:fs';
import type { Note } from '@/lib/notes';
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

async function waitForNote(popup: Tab, body: string): Promise<void> {
  await popup.until(`the note “${body}”`, async () =>
    (await popup.texts('.note-body')).some((text) => text.includes(body)),
  );
}

/** Presses a button that downloads, and gives the text that would have been saved. */
async function downloaded(popup: Tab, press: () => Promise<void>): Promise<string> {
  await popup.evaluate(() => {
    const page = window as unknown as { saved?: Promise<string> };
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      page.saved = blob.text();
      return create(blob);
    };
    // The file itself is of no interest, and Firefox would ask where to put it.
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  await press();
  return await popup.until('the file', () =>
    popup.evaluate(async () => (await (window as unknown as { saved?: Promise<string> }).saved) ?? null),
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

  test('goes out as JSON and Markdown, and a second import adds nothing', async ({ reader }) => {
    const popup = await openNotes(reader);
    await waitForNote(popup, 'يحكم منذ 2003');
    const json = await downloaded(popup, () => popup.click('.transfer button:nth-of-type(1)'));
    expect(JSON.parse(json)).toMatchObject({ format: 'hawamish-notes', notes: [{ body: 'يحكم منذ 2003' }] });
    const markdown = await downloaded(popup, () => popup.click('.transfer button:nth-of-type(2)'));
    expect(markdown).toContain('يحكم منذ 2003');

    const file = test.info().outputPath('notes.json');
    writeFileSync(file, json);
    await popup.setFile('.transfer input[type="file"]', file);
    await popup.until('the report', async () => (await popup.texts('.transfer .report li')).length > 0);
    expect(await popup.texts('.note')).toHaveLength(1);
    await popup.close();
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
  const popup = await openNotes(reader);
  const file = test.info().outputPath('hostile.json');
  writeFileSync(file, exported([note('hostile-1', SCRIPT)]));
  await popup.setFile('.transfer input[type="file"]', file);
  await waitForNote(popup, '<img src=x');
  expect(await popup.evaluate(() => document.title)).not.toBe('broken in');
  await openArticle(tab, `${site.url}/sample-ar.html`);
  await hover(tab, 'نيكول باشينيان');
  await cardWith(tab, '<img src=x');
  expect(await tab.evaluate(() => document.title)).not.toBe('broken in');
  await popup.close();
});

test('A note of 100,000 characters is kept whole', async ({ reader }) => {
  const body = 'هوامش '.repeat(16_667).trim();
  const popup = await openNotes(reader);
  const file = test.info().outputPath('long.json');
  writeFileSync(file, exported([note('long-1', body)]));
  await popup.setFile('.transfer input[type="file"]', file);
  await waitForNote(popup, 'هوامش هوامش');
  const json = await downloaded(popup, () => popup.click('.transfer button:nth-of-type(1)'));
  expect((JSON.parse(json) as { notes: Note[] }).notes.find(({ id }) => id === 'long-1')?.body).toBe(body);
  await popup.close();
});

for (const { what, content } of [
  { what: 'broken', content: '{"format": nonsense' },
  { what: 'truncated', content: exported([note('cut-1', 'text')]).slice(0, -20) },
  { what: 'of a newer version', content: exported([note('newer-1', 'text')], 99) },
  { what: 'about something else', content: '[1, 2, 3]' },
]) {
  test(`An import file that is ${what} is refused with a clear message`, async ({ reader }) => {
    const popup = await openNotes(reader);
    const before = await popup.texts('.note');
    const file = test.info().outputPath('import.json');
    writeFileSync(file, content);
    await popup.setFile('.transfer input[type="file"]', file);
    const [message] = await popup.until('the message', async () => {
      const lines = await popup.texts('.transfer .report li');
      return lines.length > 0 ? lines : null;
    });
    expect(message?.length).toBeGreaterThan(10);
    expect((await popup.texts('.note')).length).toBe(before.length);
    expect(popup.errors).toEqual([]);
    await popup.close();
  });
}
