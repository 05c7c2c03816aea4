import { writeFileSync } from 'node:fs';
import type { Note } from '@/lib/notes';
import { putNotes } from '../../scripts/sample-notes.mjs';
import { downloaded } from './download';
import { expect, test } from './driver/fixtures';
import type { Tab } from './driver/tab';

/** What a file may stumble over: quotes, line ends, formulas, directions, halves of characters. */
const HOSTILE = [
  'سطر\r\nوسطر',
  '"quotes", commas; and \\ backslashes',
  '=HYPERLINK("http://x")',
  '\u202eمقلوب\u202c \u2066نص\u2069 \u200f',
  'half \ud83d',
  '\udc00 half',
  'مُحَمَّدٌ ﷺ ﷽',
  '👩🏽‍💻\u0000\u001f\u2028\u2029',
  '-->]]>\n---\nyaml: "no"\n---',
];

function note(index: number): Note {
  const time = new Date(Date.UTC(2026, 10, 22, 9) - index * 60_000).toISOString();
  const text = `${HOSTILE[index % HOSTILE.length] ?? ''} ${index}`;
  return {
    id:
      index % 11 === 0
        ? `id with "${index}" ‮`
        : `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    target:
      index % 3 === 0
        ? {
            kind: 'passage',
            quote: { exact: text, prefix: '\t', suffix: '=1' },
            position: { start: 3, end: 9 },
          }
        : index % 3 === 1
          ? { kind: 'entity', entity: `e${index % 70}`, name: text }
          : { kind: 'figure', key: 'money:1:EUR', surface: text },
    body: index % 4 === 0 ? '' : text,
    tags: index % 2 === 0 ? [text, '#وسم'] : [],
    page: { url: `https://news.example/${index}?a=1&b="`, title: text },
    lang: 'ar',
    created: time,
    updated: time,
    revision: index % 9,
    ...(index % 5 === 0 && { colour: 'green' as const }),
    ...(index % 13 === 0 && { deleted: time }),
  };
}

/** Everything that the database holds, in the order of ids; compared in the page, for it is much. */
async function keep(tab: Tab, name: 'before' | 'after'): Promise<number> {
  return await tab.evaluate(async (as) => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('hawamish');
      request.onsuccess = () => resolve(request.result);
    });
    const all = await new Promise<unknown[]>((resolve) => {
      const request = db.transaction('notes').objectStore('notes').getAll();
      request.onsuccess = () => resolve(request.result);
    });
    db.close();
    Object.assign(window, { [as]: all });
    return all.length;
  }, name);
}

/** The first note that is not the same before and after, whatever the order of its fields; null where all are. */
async function difference(tab: Tab): Promise<string | null> {
  return await tab.evaluate(() => {
    const { before, after } = window as unknown as { before: unknown[]; after: unknown[] };
    const sorted = (_: string, value: unknown): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value;
    const texts = after.map((one) => JSON.stringify(one, sorted));
    const index = before.findIndex((one, i) => JSON.stringify(one, sorted) !== texts[i]);
    return before.length === after.length && index < 0
      ? null
      : `${JSON.stringify(before[index])} became ${String(texts[index])}`;
  });
}

test('Thousands of notes are identical after export, wipe and import, in every format that promises it', async ({
  reader,
}) => {
  test.setTimeout(120_000);
  // Firefox writes more slowly, and runs the same code.
  const count = reader.name === 'chromium' ? 10_000 : 1_500;
  const notebook = await reader.openPage('notebook.html');
  await notebook.until('the index', async () => (await notebook.texts('.filter .count')).length > 0);
  await notebook.evaluate(putNotes, { notes: Array.from({ length: count }, (_, index) => note(index)) });
  expect(await keep(notebook, 'before')).toBe(count);
  const live = count - Math.ceil(count / 13);
  await notebook.click('.data-open');
  for (const [format, press] of [
    ['backup', () => notebook.click('.save-backup')],
    ['json', () => notebook.click('.transfer .export')],
    ['json-ld', () => notebook.click('.transfer .export')],
  ] as const) {
    await notebook.evaluate((wanted) => {
      const choice = document.querySelector<HTMLSelectElement>('.transfer select');
      if (!choice || wanted === 'backup') return;
      choice.value = wanted;
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    }, format);
    const file = test.info().outputPath(`notes.${format}`);
    writeFileSync(file, await downloaded(notebook, press));
    await notebook.evaluate(putNotes, { notes: [] });
    if (format !== 'backup') {
      // A plain export leaves the trash where it is.
      await notebook.evaluate(() => {
        const page = window as unknown as { before: { deleted?: string }[] };
        page.before = page.before.filter(({ deleted }) => deleted === undefined);
      });
    }
    await notebook.setFile('.transfer input[type="file"]', file);
    await notebook.until(
      `the report of ${format}`,
      async () => (await notebook.texts('.report li')).length > 0,
      40_000,
    );
    expect(await keep(notebook, 'after'), format).toBe(format === 'backup' ? count : live);
    expect(await difference(notebook), format).toBeNull();
    await notebook.evaluate(() => document.querySelector('.report')?.replaceChildren());
  }
  expect(notebook.errors).toEqual([]);
  await notebook.evaluate(putNotes, { notes: [] });
  await notebook.close();
});
