// Starting a real browser with the built extension in it: the one recipe behind `npm start`, the end-to-end tests and
// the benchmarks. Chromium is driven over CDP by Playwright; stock Firefox over WebDriver BiDi by puppeteer-core, since
// Playwright cannot load an extension into it.
import { readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import puppeteer from 'puppeteer-core';
import { EXTENSIONS } from './setup.mjs';

/** The add-on's id in the manifest. */
const GECKO_ID = 'hawamish@hawamish.example';
/** What the extension opens when it has just been installed, and how long it may take to do so. */
const FIRST_RUN = '/welcome.html';
const FIRST_RUN_MS = 10_000;
/** Any UUID: pinned, so that the extension's pages have an address that is known beforehand. */
const GECKO_UUID = '6b1f3c5e-2a4d-4e8f-9b7a-0c1d2e3f4a5b';

/**
 * @typedef {object} LaunchOptions
 * @property {string} executable
 * @property {string} profile The folder of the browser's profile: the same again is a restart.
 * @property {boolean} headless
 * @property {boolean} [firstRun] Keeps the page that opens after the installation; else it is closed, being in everyone's way.
 */

/**
 * @param {LaunchOptions} options
 * @returns {Promise<{ context: import('@playwright/test').BrowserContext, origin: string }>} `origin` is the extension's.
 */
export async function launchChromium({ executable, profile, headless, firstRun = false }) {
  const extension = EXTENSIONS.chromium;
  // In a profile that has been used the extension is no new one.
  const isNew = readdirSync(profile).length === 0;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable,
    // Playwright's own headless mode starts a shell without extensions; `--headless=new` is the whole browser.
    headless: false,
    viewport: headless ? { width: 1280, height: 900 } : null,
    args: [
      ...(headless ? ['--headless=new'] : []),
      // Chromium's sandbox refuses to start as root, as in most containers.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  if (isNew && !firstRun) await closeWelcome(context);
  // The scheme is unknown to Node, whose `.origin` is the string "null" for it.
  return { context, origin: `chrome-extension://${new URL(worker.url()).host}` };
}

/** @param {import('@playwright/test').BrowserContext} context */
async function closeWelcome(context) {
  const isWelcome = (/** @type {import('@playwright/test').Page} */ page) => page.url().endsWith(FIRST_RUN);
  const end = performance.now() + FIRST_RUN_MS;
  while (performance.now() < end) {
    const page = context.pages().find(isWelcome);
    if (page) return page.close();
    await sleep(50);
  }
}

/**
 * @param {LaunchOptions & { preferences?: Record<string, unknown> }} options
 * @returns {Promise<{ browser: import('puppeteer-core').Browser, origin: string }>}
 */
export async function launchFirefox({ executable, profile, headless, firstRun = false, preferences = {} }) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    userDataDir: profile,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    // Without it WebDriver BiDi refuses to go to moz-extension:// pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
      ...preferences,
    },
  });
  await browser.installExtension(EXTENSIONS.firefox);
  if (!firstRun) await closeFirefoxWelcome(browser);
  return { browser, origin: `moz-extension://${GECKO_UUID}` };
}

/**
 * In Firefox the extension is installed at every start, being there for a time only.
 *
 * @param {import('puppeteer-core').Browser} browser
 */
async function closeFirefoxWelcome(browser) {
  const end = performance.now() + FIRST_RUN_MS;
  while (performance.now() < end) {
    const { contexts } = await bidi(browser, 'browsingContext.getTree', {});
    const welcome = contexts.find((/** @type {{ url: string }} */ { url }) => url.endsWith(FIRST_RUN));
    if (welcome) {
      await bidi(browser, 'browsingContext.close', { context: welcome.context });
      return;
    }
    await sleep(50);
  }
}

/**
 * Sends a Firefox tab to a page of the extension. `page.goto()` waits for events that never come there.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {import('puppeteer-core').Page} page
 * @param {string} url
 */
export async function openInFirefox(browser, page, url) {
  await bidi(browser, 'browsingContext.navigate', { context: contextId(page), url, wait: 'complete' });
}

/**
 * A raw WebDriver BiDi command, where puppeteer has no method for it.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} method
 * @param {unknown} params
 * @returns {Promise<any>} The `result` of the answer, as the protocol describes it for the method.
 */
export async function bidi(browser, method, params) {
  const { connection } =
    /** @type {{ connection: { send(method: string, params: unknown): Promise<{ result: unknown }> } }} */ (
      /** @type {unknown} */ (browser)
    );
  return (await connection.send(method, params)).result;
}

/**
 * @param {import('puppeteer-core').Page} page
 * @returns {string} BiDi's id of the tab.
 */
export function contextId(page) {
  return /** @type {{ _id: string }} */ (/** @type {unknown} */ (page.mainFrame()))._id;
}
