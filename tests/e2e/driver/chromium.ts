import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { launchChromium } from '../../../scripts/launch.mjs';
import type { RunningBrowser } from './fixtures';
import { Tab } from './tab';

export async function startChromium(executable: string, profile: string): Promise<RunningBrowser> {
  const { context, origin } = await launchChromium({ executable, profile, headless: true });
  const newTab = async () => tabOf(context, await context.newPage());
  return {
    origin,
    newTab,
    openPage: async (path) => {
      const tab = await newTab();
      await tab.goto(`${origin}/${path}`);
      return tab;
    },
    killBackground: await workerStopper(context, origin),
    openSidebar: () => Promise.resolve(null),
    stop: () => context.close(),
  };
}

async function tabOf(context: BrowserContext, page: Page): Promise<Tab> {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  const protocol = await context.newCDPSession(page);
  return new Tab(
    {
      page,
      goto: async (url) => {
        await page.goto(url);
      },
      callInShadow: (host, source, argument) => callInShadow(protocol, host, source, argument),
      tap: async (x, y) => {
        await protocol.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
        await protocol.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      },
      setFile: (selector, file) => page.setInputFiles(selector, file),
      screenshot: async (file) => {
        await page.screenshot({ path: file });
      },
      resize: (width, height) => page.setViewportSize({ width, height }),
    },
    errors,
  );
}

/** Playwright's locators only see open shadow roots; the protocol beneath sees all. */
async function callInShadow(
  protocol: CDPSession,
  host: string,
  source: string,
  argument: string,
): Promise<string | null> {
  const expression = `document.querySelector(${JSON.stringify(host)})`;
  const { result: element } = await protocol.send('Runtime.evaluate', { expression });
  if (element.objectId === undefined) return null;
  const { node } = await protocol.send('DOM.describeNode', { objectId: element.objectId, pierce: true });
  const [shadow] = node.shadowRoots ?? [];
  if (shadow === undefined) return null;
  const { object: root } = await protocol.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  if (root.objectId === undefined) return null;
  const { result, exceptionDetails } = await protocol.send('Runtime.callFunctionOn', {
    objectId: root.objectId,
    functionDeclaration: `function (json) { return (${source})(this, json) }`,
    arguments: [{ value: argument }],
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return String(result.value);
}

/** A function that ends the service worker, as the browser does when it has been idle or memory is short. */
async function workerStopper(context: BrowserContext, origin: string): Promise<() => Promise<void>> {
  const page = await context.newPage();
  // Any page of the extension will do: the command reaches the workers of the page's own storage partition.
  await page.goto(`${origin}/manifest.json`);
  const protocol = await context.newCDPSession(page);
  await protocol.send('ServiceWorker.enable');
  return async () => {
    await protocol.send('ServiceWorker.stopAllWorkers');
  };
}
