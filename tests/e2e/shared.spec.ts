import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from './driver/fixtures';
import { pause } from './driver/tab';
import { cardWith, expectNoErrors, hover, openArticle, settledMarks } from './reading';

// Real pages and a scored article that lie beside the repository where it is developed. They are not part of it.
const SHARED = path.resolve(import.meta.dirname, '../../../shared');
const PAGES = path.join(SHARED, 'pages', 'rtl');
const GOLD = path.join(SHARED, 'eval', 'gold_seed-ar.jsonl');

interface GoldArticle {
  readonly lang: string;
  readonly published: string;
  readonly text: string;
}

interface RealPage {
  readonly id: string;
  readonly file: string;
  readonly lang: string;
}

function linesOf<T>(file: string): T[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T);
}

test('The scored article, with a page made around it', async ({ tab, site }) => {
  const [article] = linesOf<GoldArticle>(GOLD);
  test.skip(article === undefined, '../shared is not there');
  if (!article) return;
  const paragraphs = article.text.trim().split('\n');
  const html = `<!doctype html><html lang="${article.lang}" dir="rtl"><head><meta charset="utf-8">
    <title>${paragraphs[0]?.slice(0, 60) ?? ''}</title><link rel="icon" href="data:,">
    <meta property="og:type" content="article"><meta property="article:published_time" content="${article.published}">
    </head><body><article>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
  await openArticle(tab, site.publish('gold.html', html));
  const marks = await settledMarks(tab);
  expect(marks.length).toBeGreaterThan(60);
  await hover(tab, 'علييف', { around: 'وأضاف علييف' });
  await cardWith(tab, 'إلهام علييف');
  expectNoErrors(tab);
});

const realPages = linesOf<RealPage>(path.join(PAGES, 'index.jsonl')).filter(({ lang }) => lang === 'ar');

test('Real Arabic pages are marked, and keep their text', async ({ reader, site }) => {
  test.skip(realPages.length === 0, '../shared is not there');
  test.setTimeout(realPages.length * 10_000 + 30_000);
  for (const { id, file } of realPages) {
    const html = gunzipSync(readFileSync(path.join(PAGES, file))).toString('utf8');
    const url = site.publish(`real-${encodeURIComponent(id.replaceAll('/', '-'))}`, html);
    const tab = await reader.newTab();
    await test.step(id, async () => {
      await tab.goto(url);
      await pause(400);
      const text = await tab.evaluate(() => document.body.innerText.length);
      expect(text).toBeGreaterThan(200);
      const marks = await settledMarks(tab);
      expect(marks.length).toBeGreaterThan(5);
      const ours = tab.errors.filter((error) => error.includes('extension://'));
      expect(ours).toEqual([]);
    });
    await tab.close();
  }
});
