import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CDPSession } from '@playwright/test';
import { mainThreadOf, traced } from '../../tests/bench/trace';
import { ensureBrowser } from '../browsers.mjs';
import { launchChromium, launchFirefox, openInFirefox } from '../launch.mjs';

export type BrowserName = 'chromium' | 'firefox';

/** Memory of a page that holds nothing, after garbage collection. */
export interface Memory {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** A browser with the extension, a tab for the pages and one for a page of the extension. */
export interface PagesBrowser {
  readonly name: BrowserName;
  /** Errors since the last time they were taken. */
  takeErrors(): string[];
  goto(url: string): Promise<void>;
  /** Runs a function in the page. */
  inPage<T, A>(work: (argument: A) => T, argument: A): Promise<Awaited<T>>;
  /** Runs a function in a page of the extension. */
  inExtension<T, A>(work: (argument: A) => T, argument: A): Promise<Awaited<T>>;
  /**
   * With the processor slowed down so many times: the tasks in which script ran after the content script had come, or since the page
   * was given a time stamp ({@link COUNT_FROM}), in ms. Pages from the collection have no script of their own. Null where it cannot be told.
   */
  slowed(times: number, work: () => Promise<void>): Promise<readonly number[] | null>;
  /** Slows the processor down so many times, where the browser can. */
  slowDown(times: number): Promise<void>;
  screenshot(file: string): Promise<void>;
  noteMemory(emptyPage: string): Promise<void>;
  readonly memory: readonly Memory[];
  close(): Promise<void>;
}

/** What a page writes with `console.timeStamp` from where on its tasks are to be counted. */
export const COUNT_FROM = 'count from here';

const WORLD = /Hawamish|هوامش/;

export async function openBrowser(name: BrowserName): Promise<PagesBrowser> {
  if (name !== 'chromium' && name !== 'firefox')
    throw new Error(`Unknown browser “${String(name)}”: chromium or firefox.`);
  const executable = await ensureBrowser(name, console.error);
  const profile = mkdtempSync(path.join(tmpdir(), 'hawamish-pages-'));
  const cleanUp = (): void => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  return name === 'chromium'
    ? await openChromium(executable, profile, cleanUp)
    : await openFirefox(executable, profile, cleanUp);
}

async function openChromium(executable: string, profile: string, cleanUp: () => void): Promise<PagesBrowser> {
  const { context, origin } = await launchChromium({ executable, profile, headless: true });
  const extension = await context.newPage();
  await extension.goto(`${origin}/popup.html`);
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  await protocol.send('Performance.enable');
  let errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error.stack ?? error)));
  page.on('console', (message) => {
    const from = message.location().url;
    if (message.type() === 'error' && from.startsWith('chrome-extension:')) errors.push(message.text());
  });
  extension.on('pageerror', (error) => errors.push(String(error.stack ?? error)));
  const memory: Memory[] = [];
  return {
    name: 'chromium',
    takeErrors() {
      const taken = errors;
      errors = [];
      return taken;
    },
    goto: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
    inPage: (work, argument) => page.evaluate(work as never, argument) as never,
    inExtension: (work, argument) => extension.evaluate(work as never, argument) as never,
    slowed: (times, work) => slowed(protocol, times, work),
    slowDown: (times) => slowDown(protocol, times),
    screenshot: async (file) =>
      void (await page.screenshot({ path: file, type: 'jpeg', quality: 50, caret: 'initial' })),
    async noteMemory(emptyPage) {
      await page.goto(emptyPage);
      await protocol.send('HeapProfiler.collectGarbage');
      const { metrics } = await protocol.send('Performance.getMetrics');
      const of = (wanted: string): number => metrics.find((metric) => metric.name === wanted)?.value ?? 0;
      memory.push({ heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') });
    },
    memory,
    async close() {
      await context.close();
      cleanUp();
    },
  };
}

async function slowDown(protocol: CDPSession, times: number): Promise<void> {
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: times });
}

async function slowed(
  protocol: CDPSession,
  times: number,
  work: () => Promise<void>,
): Promise<number[] | null> {
  await slowDown(protocol, times);
  const all = await traced(protocol, work);
  await slowDown(protocol, 1);
  const stamp = all.find(
    ({ name, args }) => name === 'TimeStamp' && JSON.stringify(args).includes(COUNT_FROM),
  );
  const events = stamp ? all.filter(({ name, ts }) => name === 'v8.run' || ts > stamp.ts) : all;
  try {
    const { contentScript, tasks } = mainThreadOf(events, WORLD);
    return stamp ? [...tasks] : [contentScript, ...tasks];
  } catch {
    return null;
  }
}

async function openFirefox(executable: string, profile: string, cleanUp: () => void): Promise<PagesBrowser> {
  const { browser, origin } = await launchFirefox({ executable, profile, headless: true });
  const extension = await browser.newPage();
  await openInFirefox(browser, extension, `${origin}/popup.html`);
  const page = await browser.newPage();
  let errors: string[] = [];
  page.on('pageerror', (error) => {
    // Here complaints of the policy that seals a page off, and of what it keeps out, count as errors of the page.
    if (!/Content-Security-Policy|downloadable font/.test(String(error))) errors.push(String(error));
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && message.text().includes('moz-extension:')) errors.push(message.text());
  });
  return {
    name: 'firefox',
    takeErrors() {
      const taken = errors;
      errors = [];
      return taken;
    },
    goto: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
    inPage: (work, argument) => page.evaluate(work as never, argument),
    inExtension: (work, argument) => extension.evaluate(work as never, argument),
    slowed: async (_times, work) => {
      await work();
      return null;
    },
    slowDown: () => Promise.resolve(),
    screenshot: async (file) => void (await page.screenshot({ path: file, type: 'jpeg', quality: 50 })),
    noteMemory: () => Promise.resolve(),
    memory: [],
    async close() {
      await browser.close();
      cleanUp();
    },
  };
}
