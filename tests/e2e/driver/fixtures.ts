import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { ensureBrowser } from '../../../scripts/browsers.mjs';
import { startServer, type Site } from '../../../scripts/server.mjs';
import { startChromium } from './chromium';
import { startFirefox } from './firefox';
import type { Tab } from './tab';

/** A real browser that runs the built extension. */
export interface RunningBrowser {
  /** Of the extension's own pages. */
  readonly origin: string;
  newTab(): Promise<Tab>;
  /** Opens a page of the extension, such as `popup.html`. */
  openPage(path: string): Promise<Tab>;
  /** Ends the background; null where the browser offers no way to. */
  readonly killBackground: (() => Promise<void>) | null;
  stop(): Promise<void>;
}

/** A browser that can be closed and opened again on the same profile. */
export interface Reader extends Omit<RunningBrowser, 'stop'> {
  readonly name: Target;
  restart(): Promise<void>;
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
        get killBackground() {
          return browser.killBackground;
        },
        restart: async () => {
          await browser.stop();
          browser = await start(executable, profile);
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
