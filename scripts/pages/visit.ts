import { setTimeout as sleep } from 'node:timers/promises';
import type { PageState } from '@/lib/messaging';
import type { Settings } from '@/lib/settings';
import { paintedMentions } from '../reading.mjs';
import type { Site } from '../server.mjs';
import type { PagesBrowser } from './browser';
import type { SavedPage } from './folder';

/** What happened on one page. */
export interface Visit {
  readonly id: string;
  readonly bytes: number;
  readonly status: PageState['status'] | 'silent' | 'not opened';
  readonly title: string;
  readonly marks: number;
  /** From the page's `load` until no more marks came, at the slowed-down processor, in ms. */
  readonly time: number;
  /** In ms, at a processor four times slower; null where the browser cannot tell. */
  readonly longestTask: number | null;
  /** Likewise, of the browser's own collecting of garbage. */
  readonly collecting: number | null;
  /** The least layout shift with the extension, less the most without it: pages shift by themselves, and not always alike. */
  readonly shift: number;
  /** The painters after which the page was not as it had been, with the first difference. */
  readonly differs: readonly { readonly painter: string; readonly before: string; readonly after: string }[];
  readonly errors: readonly string[];
  readonly screenshot: string;
}

export const SLOWDOWN = 4;
const PATIENCE_MS = 20_000;
/** Longer than anything that starts by itself waits before it starts. */
const BEFORE_LOOKING_MS = 700;
const BETWEEN_LOOKS_MS = 300;
/** How often a page that shifted more with the extension than without is tried again. */
const SHIFT_TRIES = 3;
const SHIFTING_MS = 3_000;

/** Opens a page with the extension off and on, with both painters. A page that does not open in time is only named. */
export async function visit(
  browser: PagesBrowser,
  site: Site,
  page: SavedPage,
  screenshot: string,
): Promise<Visit> {
  try {
    return await visitOpen(browser, site, page, screenshot);
  } catch (error) {
    if (!/timeout/i.test(String(error))) throw error;
    return {
      id: page.id,
      bytes: page.html().length,
      status: 'not opened',
      title: '',
      marks: 0,
      time: 0,
      longestTask: null,
      collecting: null,
      shift: 0,
      differs: [],
      errors: [],
      screenshot,
    };
  }
}

async function visitOpen(
  browser: PagesBrowser,
  site: Site,
  page: SavedPage,
  screenshot: string,
): Promise<Visit> {
  const html = page.html();
  const name = `saved/${page.id.replace(/[^\w/.-]/g, '_')}`;
  const url = site.publish(name, html);
  browser.takeErrors();
  await configure(browser, { enabled: false, painter: 'highlights' });
  await browser.slowDown(SLOWDOWN);
  await browser.goto(url);
  await browser.slowDown(1);
  // What the page itself is wrong in, sealed off as it is.
  const own = new Set(browser.takeErrors());
  const before = await browser.inPage(anatomy, null);
  const shiftBefore = await browser.inPage(layoutShift, null);

  await configure(browser, { enabled: true });
  let state: PageState | null = null;
  let time = 0;
  const slowed = await browser.slowed(SLOWDOWN, async () => {
    await browser.goto(url);
    const loaded = performance.now();
    await sleep(BEFORE_LOOKING_MS);
    state = await settled(browser);
    time = performance.now() - loaded;
  });
  const marks = (await browser.inPage(paintedMentions, null)).length;
  let shift = (await browser.inPage(layoutShift, null)) - shiftBefore;
  // Where the article is: what lies above it is the same on all pages of a site.
  await browser.inPage(scrollToMarks, null);
  await browser.screenshot(screenshot);
  await browser.inPage(() => scrollTo(0, 0), null);

  const differs: Visit['differs'][number][] = [];
  const check = async (painter: string): Promise<void> => {
    await configure(browser, { enabled: false });
    await unmarked(browser);
    const difference = firstDifference(before, await browser.inPage(anatomy, null));
    if (difference) differs.push({ painter, ...difference });
  };
  await check('highlights');
  if (marks > 0) {
    await configure(browser, { painter: 'marks', enabled: true });
    await sleep(BETWEEN_LOOKS_MS);
    await settled(browser);
    await check('marks');
  }
  if (shift > 0) shift = await shiftAgain(browser, url, shift + shiftBefore, shiftBefore);
  site.publish(name, '');
  const longestTask = slowed && Math.max(...slowed.tasks);
  const collecting = slowed?.collecting ?? null;
  const { status, title } = (state as PageState | null) ?? { status: 'silent', title: '' };
  const errors = browser.takeErrors().filter((error) => !own.has(error));
  return {
    id: page.id,
    bytes: html.length,
    status,
    title,
    marks,
    time,
    longestTask,
    collecting,
    shift,
    differs,
    errors,
    screenshot,
  };
}

/** Opens a page a few times more, off and on, as it was opened before. */
async function shiftAgain(browser: PagesBrowser, url: string, on: number, off: number): Promise<number> {
  let [leastOn, mostOff] = [on, off];
  await browser.slowDown(SLOWDOWN);
  for (let i = 0; i < SHIFT_TRIES && leastOn > mostOff; i++) {
    for (const enabled of [false, true]) {
      await configure(browser, { enabled, painter: 'highlights' });
      await browser.goto(url);
      // As long with it as without: pages go on shifting by themselves.
      await sleep(SHIFTING_MS);
      const shift = await browser.inPage(layoutShift, null);
      if (enabled) leastOn = Math.min(leastOn, shift);
      else mostOff = Math.max(mostOff, shift);
    }
  }
  await browser.slowDown(1);
  return Math.max(0, leastOn - mostOff);
}

/** Waits until the page has been read, and no more marks come. */
export async function settled(browser: PagesBrowser): Promise<PageState | null> {
  const end = performance.now() + PATIENCE_MS;
  let before = '';
  for (;;) {
    const state = await browser.inExtension(stateOfPage, null);
    const now = JSON.stringify(state);
    if (state && state.status !== 'reading' && now === before) return state;
    if (performance.now() > end) return state;
    before = now;
    await sleep(BETWEEN_LOOKS_MS);
  }
}

async function unmarked(browser: PagesBrowser): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while ((await browser.inPage(paintedMentions, null)).length > 0 && performance.now() < end) await sleep(50);
  // The marks are gone; whatever else was to go has the same time.
  await sleep(50);
}

export async function configure(browser: PagesBrowser, settings: Partial<Settings>): Promise<void> {
  const items = Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [`setting:${name}`, value]),
  );
  await browser.inExtension(async (wanted) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.local.set(wanted);
  }, items);
}

/** Runs in a page of the extension: asks our script in the tab in front for its state, as the popup does. */
async function stateOfPage(): Promise<PageState | null> {
  const { chrome } = globalThis as unknown as {
    chrome: {
      tabs: {
        query(which: object): Promise<{ id: number }[]>;
        sendMessage(tab: number, message: object): Promise<{ ok: boolean; value: PageState }>;
      };
    };
  };
  const [tab] = await chrome.tabs.query({ active: true });
  if (!tab) return null;
  try {
    const answer = await chrome.tabs.sendMessage(tab.id, {
      hawamish: 'page',
      type: 'pageState',
      request: {},
    });
    return answer.ok ? answer.value : null;
  } catch {
    return null;
  }
}

/** Runs in the page: all that it holds, and where its text nodes meet. */
function anatomy(): string {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  const texts: (string | null)[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue);
  return `${document.documentElement.outerHTML}\u0000${texts.join('\u0001')}`;
}

/** Runs in the page: brings one of the first marks of the text into the middle of the window. */
function scrollToMarks(): void {
  const tops = [...CSS.highlights.values()]
    .flatMap((highlight) => [...highlight])
    .map(({ startContainer }) => startContainer.parentElement?.getBoundingClientRect().top ?? 0)
    .sort((a, b) => a - b);
  const top = tops[Math.min(8, tops.length - 1)];
  if (top !== undefined) scrollTo({ top: scrollY + top - innerHeight / 2, behavior: 'instant' });
}

/** Runs in the page. */
async function layoutShift(): Promise<number> {
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return 0;
  return await new Promise((resolve) => {
    let sum = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => {
      observer.disconnect();
      resolve(sum);
    }, 60);
  });
}

/** Characters of a difference that are shown. */
const EXCERPT = 160;

function firstDifference(before: string, after: string): { before: string; after: string } | null {
  if (before === after) return null;
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  const from = Math.max(0, at - 40);
  return { before: before.slice(from, at + EXCERPT), after: after.slice(from, at + EXCERPT) };
}
