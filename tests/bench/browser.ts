import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { ensureBrowser } from '../../scripts/browsers.mjs';
import { launchChromium } from '../../scripts/launch.mjs';
import { paintedMentions } from '../../scripts/reading.mjs';
import { startServer } from '../../scripts/server.mjs';
import { EXTENSIONS } from '../../scripts/setup.mjs';
import type { ArticleDocument } from '@/lib/mentions';
import { bundled } from './bundle';
import { cardDelay } from './card';
import { firstMarks } from './first-marks';
import { kB, median, medianTimeOf, ms, type Row } from './measure';
import { articleOfWords, pageOfCharacters, pageOfWords } from './sample';
import { mainThreadOf, traced, type MainThread } from './trace';

const WORLD = /Hawamish|هوامش/;
const ROUNDS = 9;
/** The 4,000 characters that a page asks for first (lib/reading), in words. */
const FIRST_PART_WORDS = 500;
/** After this the page has been read, marked and painted, whatever else the machine is doing. */
const SETTLED_MS = 2500;

/** The extension in Chromium: what it costs pages, and how fast the background answers. */
export async function measureBrowser(): Promise<Row[]> {
  const profile = mkdtempSync(path.join(tmpdir(), 'hawamish-bench-'));
  const site = await startServer();
  const executable = await ensureBrowser('chromium');
  const { context, origin } = await launchChromium({ executable, profile, headless: true });
  try {
    const page = await context.newPage();
    const protocol = await context.newCDPSession(page);
    const noArticle = await loads(page, protocol, `${site.url}/shop.html`);
    const article = await loads(page, protocol, site.publish('long.html', pageOfCharacters(14_000)));
    const marks = (await page.evaluate(paintedMentions)).length;
    const finder = await finderTime(page);
    const card = await cardDelay(page);
    const words = site.publish('words.html', pageOfWords(1000));
    const marksWarm = await firstMarks(context, words, false);
    const marksCold = await firstMarks(context, words, true);
    const warm = await medianTimeOf(await asker(context, origin, articleOfWords(1000)), {
      runs: 40,
      warmUps: 60,
    });
    const cold = await coldAnswer(context, origin, FIRST_PART_WORDS);
    const coldWhole = await coldAnswer(context, origin, 1000);
    return [
      ...contentScriptRows(noArticle),
      ...articleRows(article, { marks, finder }),
      {
        what: 'from document idle to the first marks in view, 1,000 words, background warm',
        measured: ms(marksWarm),
        limit: 'under 150 ms',
      },
      { what: '— background stopped', measured: ms(marksCold), limit: 'under 350 ms' },
      {
        what: "card: from the pointer's rest to its first paint, beyond the dwell, warm",
        measured: ms(card.card),
        limit: 'under 50 ms',
      },
      {
        what: "— the browser's own part: an empty element that a timer puts in",
        measured: ms(card.floor),
        limit: '',
      },
      {
        what: 'background, 1,000 words: from message to answer, cards included',
        measured: ms(warm),
        limit: 'under 30 ms',
      },
      {
        what: `background stopped: from the message with an article's first ${FIRST_PART_WORDS} words to the first answer`,
        measured: ms(cold),
        limit: 'under 200 ms',
      },
      { what: '— the same, were 1,000 words asked for at once', measured: ms(coldWhole), limit: '' },
    ];
  } finally {
    await context.close();
    await site.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Loads a page several times, in the same process, and gives what ran on its main thread each time after the first. */
async function loads(page: Page, protocol: CDPSession, url: string): Promise<MainThread[]> {
  const threads: MainThread[] = [];
  for (let round = -1; round < ROUNDS; round++) {
    const events = await traced(protocol, async () => {
      await page.goto(url);
      await page.waitForTimeout(SETTLED_MS);
    });
    if (round >= 0) threads.push(mainThreadOf(events, WORLD));
  }
  return threads;
}

function contentScriptRows(threads: readonly MainThread[]): Row[] {
  const script = readFileSync(path.join(EXTENSIONS.chromium, 'annotator.js'));
  return [
    {
      what: 'content script, gzipped',
      measured: kB(gzipSync(script, { level: 9 }).length),
      limit: 'under 40 kB',
    },
    {
      what: 'content script on a page that is no article',
      measured: ms(median(threads.map(({ contentScript }) => contentScript))),
      limit: 'under 2 ms',
    },
  ];
}

/**
 * The test page has no script of its own, so every script on its main thread is ours or the browser's on our behalf. The
 * longest task is that in which the article is found: it is counted apart.
 */
function articleRows(
  threads: readonly MainThread[],
  { marks, finder }: { marks: number; finder: number },
): Row[] {
  const sorted = threads.map(({ tasks }) => [...tasks].sort((a, b) => b - a));
  const medianOf = (of: (tasks: readonly number[]) => number) => ms(median(sorted.map(of)));
  return [
    {
      what: `main thread, 14,000 characters, ${marks} marks: all tasks of ours but the finder's`,
      measured: medianOf(([, ...rest]) => rest.reduce((sum, task) => sum + task, 0)),
      limit: 'under 50 ms',
    },
    { what: '— the longest of them', measured: medianOf(([, longest = 0]) => longest), limit: 'under 16 ms' },
    { what: "— the finder's task, counted apart", measured: medianOf(([first = 0]) => first), limit: '' },
    { what: '— the finder itself, when warm', measured: ms(finder), limit: '' },
    {
      what: "— the browser's longest frame (style, layout, paint)",
      measured: ms(median(threads.map(({ frame }) => frame))),
      limit: '',
    },
  ];
}

/** The article finder alone, run again and again in the open page. */
async function finderTime(page: Page): Promise<number> {
  await page.evaluate(await bundled('finder-entry.ts', 'iife'));
  return await page.evaluate((rounds) => {
    const { find } = (globalThis as unknown as { bundled: { find: () => unknown } }).bundled;
    const times = Array.from({ length: rounds }, () => {
      const started = performance.now();
      find();
      return performance.now() - started;
    });
    return times.slice(2).sort((a, b) => a - b)[Math.floor((rounds - 2) / 2)] ?? Number.NaN;
  }, 21);
}

/** Asks the background as a page would, from a page of the extension, and gives the milliseconds until its answer. */
async function asker(
  context: BrowserContext,
  origin: string,
  article: ArticleDocument,
): Promise<() => Promise<number>> {
  const page = await context.newPage();
  await page.goto(`${origin}/popup.html`);
  const request = { ...article, url: 'https://example.org/' };
  return () =>
    page.evaluate(
      async (message) => {
        const { chrome } = globalThis as unknown as {
          chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean }> } };
        };
        const started = performance.now();
        const answer = await chrome.runtime.sendMessage(message);
        if (!answer.ok) throw new Error('The background could not read the article');
        return performance.now() - started;
      },
      { hawamish: 'background', type: 'annotate', request },
    );
}

async function coldAnswer(context: BrowserContext, origin: string, words: number): Promise<number> {
  const ask = await asker(context, origin, articleOfWords(words));
  const page = await context.newPage();
  await page.goto(`${origin}/manifest.json`);
  const protocol = await context.newCDPSession(page);
  await protocol.send('ServiceWorker.enable');
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await protocol.send('ServiceWorker.stopAllWorkers');
    await page.waitForTimeout(300);
    times.push(await ask());
  }
  return median(times);
}
