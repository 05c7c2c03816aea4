import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Note } from '@/lib/notes';
import { expect, test, type Reader } from './driver/fixtures';
import type { Tab } from './driver/tab';
import { putNotes } from '../../scripts/sample-notes.mjs';
import { EXTENSIONS } from '../../scripts/setup.mjs';
import { openArticle } from './reading';

const BODY =
  'التقى نظيره في **باكو**.\n\n- ترسيم الحدود\n- [تقرير](https://example.org/x) و[خدعة](javascript:alert(1))\n\n<b>HTML</b>';

function note(index: number, change: Partial<Note> = {}): Note {
  const time = new Date(Date.UTC(2026, 10, 22, 9) - index * 3_600_000).toISOString();
  return {
    id: `note-${String(index).padStart(4, '0')}`,
    target: { kind: 'entity', entity: `entity-${index % 7}`, name: `إلهام علييف ${index % 7}` },
    body: index === 0 ? BODY : `ملاحظة رقم ${index}`,
    tags: index % 2 === 0 ? ['القوقاز'] : [],
    page: { url: `https://news${index % 3}.example/${index}`, title: `خبر ${index}` },
    lang: 'ar',
    created: time,
    updated: time,
    revision: 1,
    ...(index % 5 === 0 && { colour: 'green' as const }),
    ...change,
  };
}

async function openNotebook(reader: Reader, notes: readonly Note[], hash = ''): Promise<Tab> {
  const tab = await reader.openPage('notebook.html');
  // Its own scripts have made the database by then.
  await tab.until('the notebook', async () => (await tab.texts('.notebook h1')).length > 0);
  await tab.until('the index', async () => (await tab.texts('.filter .count')).length > 0);
  await tab.evaluate(putNotes, { notes });
  await tab.goto(`${reader.origin}/manifest.json`);
  await tab.goto(`${reader.origin}/notebook.html${hash}`);
  await tab.until('the notes', async () => (await tab.texts('.row-name')).length > 0);
  await tab.until('the index', async () => (await tab.texts('.filter .count')).length > 0);
  return tab;
}

const rows = async (tab: Tab): Promise<string[]> => (await tab.texts('.row')).map((text) => text.trim());
async function waitForRows(tab: Tab, count: number): Promise<void> {
  await tab.until(`${count} notes`, async () => (await rows(tab)).length === count);
}
const focused = (tab: Tab): Promise<string> =>
  tab.evaluate(() => document.activeElement?.getAttribute('role') ?? document.activeElement?.localName ?? '');

test('The whole notebook can be used from the keyboard', async ({ reader }) => {
  await reader.configure({ interfaceLanguage: 'ar' });
  const tab = await openNotebook(
    reader,
    Array.from({ length: 40 }, (_, index) => note(index)),
  );

  // Search, in another spelling, and back.
  await tab.press('/');
  await tab.type('الهام رقم 39');
  await waitForRows(tab, 1);
  await tab.press('Escape');
  await tab.until('all notes', async () => (await rows(tab)).length > 1);

  // From the search into the list, through it, and back to its beginning.
  await tab.press('ArrowDown');
  expect(await focused(tab)).toBe('listbox');
  await tab.press('End');
  await tab.until('the last note', async () => (await tab.texts('.detail h2')).join().includes(`${39 % 7}`));
  await tab.press('Home');
  await tab.until(
    'the first note',
    async () => (await tab.texts('.detail .markdown strong')).join() === 'باكو',
  );
  // Markdown is drawn as elements; HTML in it is text, and only web addresses are links.
  expect(await tab.texts('.detail .markdown li')).toHaveLength(2);
  expect(
    await tab.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.detail .markdown a')].map(({ href, rel }) => [
        href,
        rel,
      ]),
    ),
  ).toEqual([['https://example.org/x', 'noopener noreferrer']]);
  expect((await tab.texts('.detail .markdown')).join()).toContain('<b>HTML</b>');

  // Edit, save.
  await tab.press('e');
  await tab.until('the editor', async () => (await focused(tab)) === 'textarea');
  await tab.type(' ثم غادر.');
  await tab.press('Control+Enter');
  await tab.until('the change', async () =>
    (await tab.texts('.detail .markdown')).join().includes('ثم غادر.'),
  );

  // Select three, delete them, take it back.
  await tab.evaluate(() => document.querySelector<HTMLElement>('[role=listbox]')?.focus());
  await tab.press('Home');
  await tab.press('Shift+ArrowDown');
  await tab.press('Shift+ArrowDown');
  await tab.until('three selected', () =>
    tab.evaluate(() => document.querySelectorAll('[role=option][aria-selected=true]').length === 3),
  );
  await tab.press('Delete');
  await tab.until('the trash to hold them', async () => (await tab.texts('.filter .count')).at(1) === '3');
  await tab.evaluate(() => document.querySelector<HTMLElement>('[role=listbox]')?.focus());
  await tab.press('Control+z');
  await tab.until('all to be back', async () => (await tab.texts('.filter .count'))[0] === '40');
  expect(tab.errors).toEqual([]);
  await tab.close();
  await reader.configure({ interfaceLanguage: 'auto' });
});

test('Of two windows that edit the same note the later is told, and nothing is lost', async ({ reader }) => {
  const notebook = await openNotebook(reader, [note(1)], '#note=note-0001');
  const popup = await reader.openPage('popup.html');
  await popup.click('#tab-notes');
  await popup.click('.note [data-edit]');
  await popup.type(' من النافذة');
  await notebook.bringToFront();
  await notebook.click('.detail .edit');
  await notebook.until('the editor', async () => (await focused(notebook)) === 'textarea');
  await notebook.type(' من الدفتر');
  await notebook.press('Control+Enter');
  await notebook.until('the note', async () =>
    (await notebook.texts('.detail .markdown')).join().includes('من الدفتر'),
  );

  await popup.bringToFront();
  await popup.click('.note-editor [type=submit]');
  await popup.until('the conflict', async () =>
    (await popup.texts('.conflict .note-body')).join().includes('من الدفتر'),
  );
  await popup.click('.conflict .actions button:nth-of-type(3)');
  await popup.until('both', async () =>
    (await popup.texts('.note .note-body')).join().includes('من النافذة'),
  );
  await notebook.bringToFront();
  await notebook.until('both', async () => {
    const text = (await notebook.texts('.detail .markdown')).join();
    return text.includes('من الدفتر') && text.includes('من النافذة');
  });
  expect([...notebook.errors, ...popup.errors]).toEqual([]);
  await popup.close();
  await notebook.close();
});

test('A selected passage is captured, opens in the popup, and is found when its article is read again', async ({
  reader,
  site,
}) => {
  const script = readFileSync(path.join(EXTENSIONS[reader.name], 'passage.js'), 'utf8');
  const article = await reader.newTab();
  await openArticle(article, `${site.url}/sample-en.html`);
  const quote = await article.evaluate(() => {
    const paragraph = [...document.querySelectorAll('p')].find(
      ({ textContent }) => (textContent ?? '').length > 120,
    );
    if (!paragraph) throw new Error('There is no long paragraph');
    const range = document.createRange();
    range.selectNodeContents(paragraph);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    return paragraph.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  });
  // What the menu puts into the page; no test can press a menu of the browser's own.
  const captured = (await article.run(script)) as {
    target: Note['target'];
    page: Note['page'];
    inArticle: boolean;
  };
  expect(captured).toMatchObject({ inArticle: true, target: { quote: { exact: quote } } });

  const passage = note(3, {
    target: captured.target,
    body: '',
    page: { ...captured.page, url: `${site.url}/sample-en.html` },
  });
  const notebook = await openNotebook(reader, [passage]);
  await notebook.evaluate(async (id) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { session: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.session.set({ 'open-note': id });
  }, passage.id);
  const popup = await reader.openPage('popup.html');
  await popup.until('the editor', async () => (await focused(popup)) === 'textarea');
  expect((await popup.texts('.note-target.quote')).join()).toBe(quote);
  await popup.press('Escape');
  await popup.close();

  // The page without the passage, under the same address, after it was found there once.
  await article.bringToFront();
  await openArticle(article, `${site.url}/sample-en.html`);
  await notebook.bringToFront();
  await notebook.until('the passage to be found', () =>
    anchorState(notebook).then((state) => state === 'found'),
  );
  expect(notebook.errors).toEqual([]);
  await article.close();
  await notebook.close();
});

function anchorState(tab: Tab): Promise<string | undefined> {
  return tab.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('hawamish');
      request.onsuccess = () => resolve(request.result);
    });
    const rows = await new Promise<{ state: string }[]>((resolve) => {
      const request = db.transaction('anchors').objectStore('anchors').getAll();
      request.onsuccess = () => resolve(request.result as { state: string }[]);
    });
    db.close();
    return rows[0]?.state;
  });
}
