import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
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

/** What is left of the extension's work in a tab. */
export interface Remains {
  /** Of an empty page opened in the same tab, after garbage collection. */
  readonly empty: Memory;
  /** Objects and listeners of our world in the page before it, by name: it was an article, and has been switched off. */
  readonly objects: Readonly<Record<string, number>>;
  /** The background's heap, in bytes; null where it is asleep. */
  readonly background: number | null;
}

/** What a page's main thread did, in milliseconds. */
export interface Slowed {
  /** Tasks with script of ours, or of which it is not known. */
  readonly tasks: readonly number[];
  /** The longest in which the browser collected the tab's garbage, and did little else. */
  readonly collecting: number;
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
   * was given a time stamp ({@link COUNT_FROM}). Pages from the collection have no script of their own. Null where it cannot be told.
   */
  slowed(times: number, work: () => Promise<void>): Promise<Slowed | null>;
  /** Slows the processor down so many times, where the browser can. */
  slowDown(times: number): Promise<void>;
  screenshot(file: string): Promise<void>;
  noteMemory(emptyPage: string): Promise<void>;
  /** What is left in the page that is open now, and then in an empty one. */
  remains(emptyPage: string): Promise<Remains>;
  /** Opens so many tabs at once; the sum of their JavaScript heaps after garbage collection. Null where it cannot be told. */
  heapOfTabs(urls: readonly string[], settle: number): Promise<number | null>;
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
    // Some pages were saved with what another extension had put into them.
    if (message.type() === 'error' && from.startsWith(origin)) errors.push(message.text());
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
      memory.push(await memoryOf(protocol));
    },
    remains: (emptyPage) => remainsOf(context, page, protocol, emptyPage),
    async heapOfTabs(urls, settle) {
      const tabs = [];
      for (const url of urls) {
        const tab = await context.newPage();
        await tab.goto(url);
        tabs.push(tab);
      }
      await sleep(settle);
      let sum = 0;
      for (const tab of tabs) {
        await tab.bringToFront();
        const session = await context.newCDPSession(tab);
        await session.send('HeapProfiler.collectGarbage');
        sum += (await session.send('Runtime.getHeapUsage')).usedSize;
      }
      for (const tab of tabs) await tab.close();
      await page.bringToFront();
      return sum;
    },
    memory,
    async close() {
      await context.close();
      cleanUp();
    },
  };
}

async function memoryOf(protocol: CDPSession): Promise<Memory> {
  await protocol.send('HeapProfiler.collectGarbage');
  const { metrics } = await protocol.send('Performance.getMetrics');
  const of = (wanted: string): number => metrics.find((metric) => metric.name === wanted)?.value ?? 0;
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/** What our script could leave behind, by the name of its constructor. */
const LEFT_BEHIND = [
  'MutationObserver',
  'IntersectionObserver',
  'MessagePort',
  'Highlight',
  'Range',
  'AbortSignal',
];

async function remainsOf(
  context: BrowserContext,
  page: Page,
  protocol: CDPSession,
  emptyPage: string,
): Promise<Remains> {
  const worlds: { id: number; name: string }[] = [];
  const note = ({ context: { id, name } }: { context: { id: number; name: string } }) =>
    void worlds.push({ id, name });
  protocol.on('Runtime.executionContextCreated', note);
  await protocol.send('Runtime.enable');
  const contextId = worlds.find(({ name }) => WORLD.test(name))?.id;
  const objects: Record<string, number> = {};
  const held = async (expression: string): Promise<string> =>
    (await protocol.send('Runtime.evaluate', { expression, contextId })).result.objectId ?? '';
  await protocol.send('HeapProfiler.collectGarbage');
  for (const name of LEFT_BEHIND) {
    const prototypeObjectId = await held(`${name}.prototype`);
    const { objects: found } = await protocol.send('Runtime.queryObjects', { prototypeObjectId });
    const length = await protocol.send('Runtime.callFunctionOn', {
      objectId: found.objectId,
      functionDeclaration: 'function () { return this.length; }',
      returnByValue: true,
    });
    objects[name] = Number(length.result.value);
  }
  let listeners = 0;
  for (const target of ['window', 'document', 'document.documentElement']) {
    const answer = await protocol.send('DOMDebugger.getEventListeners', { objectId: await held(target) });
    listeners += answer.listeners.length;
  }
  objects['listeners'] = listeners;
  protocol.off('Runtime.executionContextCreated', note);
  await protocol.send('Runtime.disable');
  await page.goto(emptyPage);
  return { empty: await memoryOf(protocol), objects, background: await backgroundHeap(context) };
}

/** The heap of the service worker, asked over the browser's own session: Playwright gives none for a worker. */
async function backgroundHeap(context: BrowserContext): Promise<number | null> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) return null;
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type }) => type === 'service_worker');
  if (!worker) return null;
  const { sessionId } = await session.send('Target.attachToTarget', {
    targetId: worker.targetId,
    flatten: false,
  });
  const ask = async (id: number, method: string): Promise<{ usedSize?: number }> => {
    const answer = new Promise<{ usedSize?: number }>((resolve) => {
      session.on('Target.receivedMessageFromTarget', ({ message }) => {
        const parsed = JSON.parse(message) as { id?: number; result?: { usedSize?: number } };
        if (parsed.id === id) resolve(parsed.result ?? {});
      });
    });
    await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    return await answer;
  };
  await ask(1, 'HeapProfiler.collectGarbage');
  const { usedSize } = await ask(2, 'Runtime.getHeapUsage');
  await session.detach();
  return usedSize ?? null;
}

async function slowDown(protocol: CDPSession, times: number): Promise<void> {
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: times });
}

async function slowed(
  protocol: CDPSession,
  times: number,
  work: () => Promise<void>,
): Promise<Slowed | null> {
  await slowDown(protocol, times);
  const all = await traced(protocol, work);
  await slowDown(protocol, 1);
  const stamp = all.find(
    ({ name, args }) => name === 'TimeStamp' && JSON.stringify(args).includes(COUNT_FROM),
  );
  const events = stamp ? all.filter(({ name, ts }) => name === 'v8.run' || ts > stamp.ts) : all;
  try {
    const { contentScript, tasks, collecting } = mainThreadOf(events, WORLD);
    return { tasks: stamp ? tasks : [contentScript, ...tasks], collecting };
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
    remains: () => Promise.reject(new Error('Only Chromium tells what is left in a tab.')),
    heapOfTabs: () => Promise.resolve(null),
    memory: [],
    async close() {
      await browser.close();
      cleanUp();
    },
  };
}
