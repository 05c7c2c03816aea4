import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { bidi, contextId, launchFirefox, openInFirefox } from '../../../scripts/launch.mjs';
import type { RunningBrowser } from './fixtures';
import { Tab, pause } from './tab';

/** Firefox ends a background that has been idle for so long: 30 seconds, left to itself. */
const IDLE_MS = 2500;

export async function startFirefox(executable: string, profile: string): Promise<RunningBrowser> {
  const { browser, origin } = await launchFirefox({
    executable,
    profile,
    headless: true,
    preferences: { 'extensions.background.idle.timeout': IDLE_MS },
  });
  const newTab = async () => tabOf(browser, await browser.newPage());
  return {
    origin,
    newTab,
    openPage: async (path) => {
      const tab = await newTab();
      await tab.goto(`${origin}/${path}`);
      return tab;
    },
    killBackground: () => waitUntilIdle(browser, origin),
    openSidebar: () => openSidebar(browser),
    stop: () => browser.close(),
  };
}

function tabOf(browser: Browser, page: Page): Tab {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  return new Tab(
    {
      page: page,
      goto: async (url) => {
        if (url.startsWith('moz-extension:')) await openInFirefox(browser, page, url);
        else await page.goto(url, { waitUntil: 'load' });
      },
      callInShadow: (host, source, argument) => callInShadow(browser, page, host, source, argument),
      tap: (x, y) => page.touchscreen.tap(x, y),
      setFile: async (selector, file) => {
        const input = (await page.waitForSelector(selector)) as ElementHandle<HTMLInputElement> | null;
        await input?.uploadFile(file);
      },
      screenshot: async (file) => {
        await page.screenshot({ path: file });
      },
      resize: (width, height) => page.setViewport({ width, height }),
    },
    errors,
  );
}

/** What the window's menu does with View, Sidebar: asked of the window itself, which WebDriver BiDi reaches where it has system access. */
async function openSidebar(browser: Browser): Promise<() => Promise<void>> {
  const { contexts } = (await bidi(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    contexts: { context: string; url: string }[];
  };
  const context = contexts.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
  const run = async (expression: string): Promise<void> => {
    const answer = (await bidi(browser, 'script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    })) as ScriptAnswer;
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
  };
  await run(
    `SidebarController.show([...SidebarController.sidebars.keys()].find((id) => id.startsWith('hawamish')))`,
  );
  return () => run('SidebarController.hide()');
}

/** Firefox has no command that ends a background, but is set to do it soon; who has views of the extension can see it go. */
async function waitUntilIdle(browser: Browser, origin: string): Promise<void> {
  const page = await browser.newPage();
  // A page without a script of ours, which would wake the background.
  await openInFirefox(browser, page, `${origin}/assets/marks.css`);
  const isAwake = () =>
    page.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { extension: { getViews(): Window[] } } };
      return chrome.extension.getViews().some((view) => view.location.pathname.includes('background'));
    });
  const end = performance.now() + 20 * IDLE_MS;
  while (await isAwake()) {
    if (performance.now() > end) throw new Error('The background does not end');
    await pause(100);
  }
  await page.close();
}

/** The parts of BiDi's `script.evaluate` and `script.callFunction` answers that are read here. */
interface ScriptAnswer {
  readonly type: 'success' | 'exception';
  readonly exceptionDetails?: { readonly text: string };
  readonly result?: {
    readonly type: string;
    readonly value?: unknown;
  };
}

/** WebDriver BiDi serialises closed shadow roots when asked, with an id that can be handed back. */
async function callInShadow(
  browser: Browser,
  page: Page,
  host: string,
  source: string,
  argument: string,
): Promise<string | null> {
  const target = { context: contextId(page) };
  const found = (await bidi(browser, 'script.evaluate', {
    expression: `document.querySelector(${JSON.stringify(host)})`,
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  })) as ScriptAnswer;
  const element = found.result?.value as { shadowRoot?: { sharedId: string } | null } | undefined;
  const root = element?.shadowRoot;
  if (!root) return null;
  const called = (await bidi(browser, 'script.callFunction', {
    functionDeclaration: source,
    arguments: [{ sharedId: root.sharedId }, { type: 'string', value: argument }],
    target,
    awaitPromise: false,
  })) as ScriptAnswer;
  if (called.type === 'exception') throw new Error(called.exceptionDetails?.text);
  return String(called.result?.value);
}
