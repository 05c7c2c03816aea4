// `npm run screenshots`: the pictures of the README and of docs/tour.md, taken from the product as it is.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureBrowser } from './browsers.mjs';
import { ROOT } from './process.mjs';
import { paintedMentions, showText } from './reading.mjs';
import { startServer } from './server.mjs';
import { script, setup } from './setup.mjs';

const IMAGES = path.join(ROOT, 'docs', 'images');
const SIZE = { width: 800, height: 640 };
/** Until the page is marked, and until the card with its drawings is up. */
const MARKED_MS = 3000;
const CARD_MS = 1500;

const SHOTS = [
  { file: 'card-ar.png', page: 'sample-ar.html', text: 'إلهام علييف' },
  { file: 'figure-ar.png', page: 'sample-ar.html', text: '1,768 كيلومتراً' },
];

/** The surfaces that are pages of the extension's own, each in both languages, one of them dark. */
const LOOKS = /** @type {const} */ ([
  { language: 'ar', theme: 'light' },
  { language: 'en', theme: 'dark' },
]);
const MARGIN = { width: 380, height: 900 };
const WELCOME = { width: 900, height: 900 };
/** What the popup may take at most: as a page it has no scroll bars then. */
const POPUP = { width: 380, height: 580 };

/**
 * The margin beside an article with an item open in it, the popup over it, and the first-run page.
 *
 * @param {import('@playwright/test').BrowserContext} context
 * @param {{ origin: string, site: string, language: 'ar' | 'en', theme: 'light' | 'dark' }} look
 */
async function surfaces(context, { origin, site, language, theme }) {
  const article = await context.newPage();
  await article.goto(`${site}/sample-${language}.html`);
  const page = await context.newPage();
  const show = async (/** @type {string} */ name, /** @type {{ width: number, height: number }} */ size) => {
    await page.setViewportSize(size);
    // The article stays the tab that margin and popup speak of.
    await article.bringToFront();
    await page.goto(`${origin}/${name}.html`);
    await sleep(MARKED_MS);
  };
  const shoot = async (/** @type {string} */ name) => {
    const file = `${name}-${language}.png`;
    await page.screenshot({ path: path.join(IMAGES, file) });
    console.log(`docs/images/${file}`);
  };
  await page.goto(`${origin}/popup.html`);
  await page.evaluate(configure, { interfaceLanguage: language, theme });
  await show('popup', POPUP);
  await shoot('popup');
  await show('sidepanel', MARGIN);
  await page.evaluate(() => {
    const line = /** @type {HTMLElement | null} */ (document.querySelector('.kind-person .found-item'));
    line?.click();
    document.querySelectorAll('.kind-person .entry').forEach((entry, i) => {
      // Room for the map in the picture.
      if (i > 2) /** @type {HTMLElement} */ (entry).hidden = true;
    });
  });
  await sleep(CARD_MS);
  await shoot('margin');
  await show('welcome', WELCOME);
  await shoot('welcome');
  await page.evaluate(configure, { interfaceLanguage: 'auto', theme: 'auto' });
  await page.close();
  await article.close();
}

/**
 * Runs in a page of the extension.
 *
 * @param {Record<string, string>} settings
 */
async function configure(settings) {
  const { chrome } =
    /** @type {{ chrome: { storage: { local: { set(items: object): Promise<void> } } } }} */ (
      /** @type {unknown} */ (globalThis)
    );
  const entries = Object.entries(settings).map(([name, value]) => [`setting:${name}`, value]);
  await chrome.storage.local.set(Object.fromEntries(entries));
}

await script(async () => {
  await setup();
  const executable = await ensureBrowser('chromium');
  const { launchChromium } = await import('./launch.mjs');
  const server = await startServer();
  const profile = mkdtempSync(path.join(tmpdir(), 'hawamish-'));
  const { context, origin } = await launchChromium({ executable, profile, headless: true });
  mkdirSync(IMAGES, { recursive: true });
  try {
    for (const { file, page: name, text } of SHOTS) {
      const page = await context.newPage();
      await page.setViewportSize(SIZE);
      await page.goto(`${server.url}/${name}`);
      await sleep(MARKED_MS);
      const marked = await page.evaluate(paintedMentions);
      const box = await page.evaluate(showText, { text });
      if (!box || !marked.some((mention) => mention.text.includes(text)))
        throw new Error(`“${text}” is not marked`);
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
      await sleep(CARD_MS);
      await page.screenshot({ path: path.join(IMAGES, file) });
      console.log(`docs/images/${file}`);
      await page.close();
    }
    for (const look of LOOKS) await surfaces(context, { origin, site: server.url, ...look });
  } finally {
    await context.close();
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
