import { setTimeout as sleep } from 'node:timers/promises';
import { startServer } from '../server.mjs';
import type { PagesBrowser, Remains } from './browser';
import type { SavedPage } from './folder';
import { configure, settled } from './visit';

/** What is left after so many pages: of an empty page, of an article after switching off, and in the background. */
export interface SoakMark extends Remains {
  readonly pages: number;
}

/** What the extension adds to a tab with an article, in bytes of JavaScript heap. */
export interface Tabs {
  readonly count: number;
  readonly added: number;
}

const MARK_EVERY = 25;
/** On each page for so long at most, though more may come: a reader who looks through the news does no other. */
const ON_A_PAGE_MS = 1_500;
const TAB_SETTLES_MS = 3_000;

/**
 * Goes through pages one after another in one tab, over and over until there were as many as wanted. What is left is looked at after
 * every 25 pages, and at the beginning, once the browser has its caches.
 *
 * @param progress is told how many pages there were
 */
export async function soak(
  browser: PagesBrowser,
  pages: readonly SavedPage[],
  count: number,
  progress: (done: number) => void,
): Promise<SoakMark[]> {
  const site = await startServer();
  const marks: SoakMark[] = [];
  try {
    await configure(browser, { enabled: true, painter: 'highlights' });
    for (let i = 0; i <= count; i++) {
      progress(i);
      if (i % MARK_EVERY === 0 || i === count) marks.push({ pages: i, ...(await look(browser, site.url)) });
      const page = pages[i % pages.length];
      if (!page || i === count) continue;
      await browser.goto(site.publish('soak/page.html', page.html())).catch(() => undefined);
      await sleep(ON_A_PAGE_MS);
    }
    return marks;
  } finally {
    await site.close();
  }
}

async function look(browser: PagesBrowser, site: string): Promise<Remains> {
  await browser.goto(`${site}/sample-en.html`);
  await sleep(500);
  await settled(browser);
  await configure(browser, { enabled: false });
  await sleep(500);
  const remains = await browser.remains(`${site}/shop.html`);
  await configure(browser, { enabled: true });
  return remains;
}

/** The same article in many tabs at once, with the extension off and on. Null where the browser does not tell of its heap. */
export async function measureTabs(browser: PagesBrowser, count: number): Promise<Tabs | null> {
  const site = await startServer();
  try {
    const urls = Array.from({ length: count }, () => `${site.url}/sample-ar.html`);
    const heaps: number[] = [];
    for (const enabled of [false, true]) {
      await configure(browser, { enabled });
      const heap = await browser.heapOfTabs(urls, TAB_SETTLES_MS);
      if (heap === null) return null;
      heaps.push(heap);
    }
    return { count, added: ((heaps[1] ?? 0) - (heaps[0] ?? 0)) / count };
  } finally {
    await site.close();
  }
}
