import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { ensureBrowser } from '../../../scripts/browsers.mjs';
import { startServer, type Site } from '../../../scripts/server.mjs';
import { startChromium } from './chromium';
import { startFirefox } from './firefox';
import type { Settings } from '@/lib/settings';
import type { Tab } from './tab';

/** A real browser that runs the built extension. */
export interface RunningBrowser {
  /** Of the extension's own pages. */
  readonly origin: string;
  newTab(): Promise<Tab>;
  /** Opens a page of the extension, such as `popup.html`. */
  openPage(path: string): Promise<Tab>;
  /** Has the background ended, as the browser does when it is idle. */
  killBackground(): Promise<void>;
  /** Opens the margin in the browser's own sidebar, and gives back how to close it; null where no test can have that done. */
  openSidebar(): Promise<(() => Promise<void>) | null>;
  stop(): Promise<void>;
}

/** A browser that can be closed and opened again on the same profile. */
export interface Reader extends Omit<RunningBrowser, 'stop'> {
  readonly name: Target;
  restart(): Promise<void>;
  /** Opens the popup as it comes up over a tab: the tab stays the active one of its window. */
  openPopup(over: Tab): Promise<Tab>;
  /** Changes settings, as the reader would. */
  configure(settings: Partial<Settings>): Promise<void>;
}

type Target = 'chromium' | 'firefox';

/** Set by the projects of playwright.config.ts. */
export interface TargetOptions {
  readonly target: Target;
}

interface WorkerFixtures extends TargetOptions {
  readonly reader: Reader;
  /** The server of tests/pages. */
  readonly site: Site;
}

interface Fixtures {
  /** A fresh tab, closed after the test. */
  readonly tab: Tab;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  target: ['chromium', { option: true, scope: 'worker' }],

  site: [
    // Playwright wants the pattern even where no other fixture is used.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const site = await startServer();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],

  reader: [
    async ({ target }, use) => {
      const executable = await ensureBrowser(target);
      const profile = mkdtempSync(path.join(tmpdir(), `hawamish-${target}-`));
      const start = target === 'chromium' ? startChromium : startFirefox;
      let browser = await start(executable, profile);
      await use({
        name: target,
        get origin() {
          return browser.origin;
        },
        newTab: () => browser.newTab(),
        openPage: (page) => browser.openPage(page),
        killBackground: () => browser.killBackground(),
        openSidebar: () => browser.openSidebar(),
        restart: async () => {
          await browser.stop();
          browser = await start(executable, profile);
        },
        openPopup: async (over) => {
          const popup = await browser.newTab();
          await over.bringToFront();
          await popup.goto(`${browser.origin}/popup.html`);
          return popup;
        },
        configure: async (settings) => {
          const page = await browser.openPage('popup.html');
          await page.evaluate(storeSettings, settings);
          await page.close();
        },
      });
      await browser.stop();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  tab: async ({ reader }, use) => {
    const tab = await reader.newTab();
    await use(tab);
    await tab.close();
  },
});

export const expect = test.expect;

/**
 * Runs in a page of the extension. The storage is the product's own contract: `setting:` and the setting's name.
 *
 * Firefox tells other pages of the change by way of a message from the page that made it, which is lost where that page
 * closes first: so the page stays until it has heard of the change itself.
 */
async function storeSettings(settings: Partial<Settings>): Promise<void> {
  const entries = Object.entries(settings).map(([name, value]) => [`setting:${name}`, value] as const);
  const { chrome } = globalThis as unknown as {
    chrome: {
      storage: {
        local: {
          get(keys: string[]): Promise<Record<string, unknown>>;
          set(items: object): Promise<void>;
        };
        onChanged: { addListener(listener: () => void): void };
      };
    };
  };
  const stored = await chrome.storage.local.get(entries.map(([key]) => key));
  // What does not change is not told.
  const isNew = entries.some(([key, value]) => JSON.stringify(stored[key]) !== JSON.stringify(value));
  const told = new Promise<void>((resolve) => chrome.storage.onChanged.addListener(resolve));
  await chrome.storage.local.set(Object.fromEntries(entries));
  if (isNew) await told;
}
