// `npm run screenshots`: the pictures of the README and of docs/tour.md, taken from the product as it is, in both languages, light and
// dark. `-- --compare` keeps the pictures that are there and says how far the product has moved from them.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureBrowser } from './browsers.mjs';
import { decode, withPalette } from './png.mjs';
import { ROOT } from './process.mjs';
import { paintedMentions, showText } from './reading.mjs';
import { LOST_PASSAGE, putNotes, sampleNotes } from './sample-notes.mjs';
import { startServer } from './server.mjs';
import { script, setup } from './setup.mjs';

const IMAGES = path.join(ROOT, 'docs', 'images');
/** Until the page is marked, and until the card with its drawings is up. */
const MARKED_MS = 3000;
const CARD_MS = 1500;
/** A page of the extension that needs no page of news. */
const SHOWN_MS = 1200;

/**
 * @typedef {'ar' | 'en'} Language
 * @typedef {{ language: Language, theme: 'light' | 'dark' }} Look
 * @typedef {{ width: number, height: number }} Size
 */

/** @type {readonly Look[]} */
const LOOKS = [
  { language: 'ar', theme: 'light' },
  { language: 'ar', theme: 'dark' },
  { language: 'en', theme: 'light' },
  { language: 'en', theme: 'dark' },
];

/** What the pointer rests on in the sample article. @type {Record<string, Record<Language, string>>} */
const CARDS = {
  card: { ar: 'إلهام علييف', en: 'Ilham Aliyev' },
  figure: { ar: '1,768 كيلومتراً', en: '1,195 kilometres' },
};
const CARD_SIZE = { width: 800, height: 640 };

/** @type {Record<string, { page: string, size: Size, wait: number }>} */
const PAGES = {
  // What the popup may take at most: as a page it has no scroll bars then.
  popup: { page: 'popup.html', size: { width: 380, height: 580 }, wait: MARKED_MS },
  margin: { page: 'sidepanel.html', size: { width: 380, height: 900 }, wait: MARKED_MS },
  notebook: { page: 'notebook.html#note=sample-00', size: { width: 1280, height: 800 }, wait: SHOWN_MS },
  settings: { page: 'options.html', size: { width: 900, height: 900 }, wait: SHOWN_MS },
  welcome: { page: 'welcome.html', size: { width: 900, height: 900 }, wait: MARKED_MS },
};

/**
 * The pictures in one language and theme.
 *
 * @param {import('@playwright/test').BrowserContext} context
 * @param {{ origin: string, site: string, keep: (name: string, png: Buffer) => void }} to
 * @param {Look} look
 */
async function take(context, { origin, site, keep }, { language, theme }) {
  const article = await context.newPage();
  const page = await context.newPage();
  await page.goto(`${origin}/notebook.html`);
  await sleep(SHOWN_MS);
  await page.evaluate(configure, { interfaceLanguage: language, theme });
  // Notes in cards and margin would hide what these say.
  await page.evaluate(putNotes, { notes: [] });
  for (const [name, texts] of Object.entries(CARDS)) {
    await article.bringToFront();
    await article.setViewportSize(CARD_SIZE);
    await article.goto(`${site}/sample-${language}.html`);
    await sleep(MARKED_MS);
    const text = texts[language];
    const marked = await article.evaluate(paintedMentions);
    const box = await article.evaluate(showText, { text });
    if (!box || !marked.some((mention) => mention.text.includes(text)))
      throw new Error(`“${text}” is not marked`);
    await article.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
    await sleep(CARD_MS);
    keep(nameOf(name, { language, theme }), await article.screenshot());
    await article.mouse.move(1, 1);
  }
  for (const [name, { page: address, size, wait }] of Object.entries(PAGES)) {
    if (name === 'notebook')
      await page.evaluate(putNotes, { notes: sampleNotes(language), lost: LOST_PASSAGE });
    await page.setViewportSize(size);
    // The article stays the tab that margin and popup speak of.
    await article.bringToFront();
    // The same page with another fragment would not be loaded anew.
    await page.goto(`${origin}/manifest.json`);
    await page.goto(`${origin}/${address}`);
    await sleep(wait);
    if (name === 'margin') {
      await page.evaluate(openFirst);
      await sleep(CARD_MS);
    }
    keep(nameOf(name, { language, theme }), await page.screenshot());
  }
  await page.evaluate(configure, { interfaceLanguage: 'auto', theme: 'auto' });
  await page.close();
  await article.close();
}

/**
 * `card-ar`, `card-ar-dark`.
 *
 * @param {string} name
 * @param {Look} look
 */
function nameOf(name, { language, theme }) {
  return `${name}-${language}${theme === 'dark' ? '-dark' : ''}`;
}

/** Runs in the margin: opens its first person, and leaves room for the map in the picture. */
function openFirst() {
  const line = /** @type {HTMLElement | null} */ (document.querySelector('.kind-person .found-item'));
  line?.click();
  document.querySelectorAll('.kind-person .entry').forEach((entry, i) => {
    if (i > 2) /** @type {HTMLElement} */ (entry).hidden = true;
  });
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

/**
 * The share of pixels, from 0 to 1, in which two pictures differ so that it can be seen.
 *
 * @param {Buffer} one
 * @param {Buffer} other
 */
function difference(one, other) {
  const [a, b] = [decode(one), decode(other)];
  if (a.width !== b.width || a.height !== b.height) return 1;
  let differing = 0;
  for (let i = 0; i < a.pixels.length; i += 3) {
    // A palette is not exact: a step that the eye takes for none is no difference.
    if ([0, 1, 2].some((k) => Math.abs((a.pixels[i + k] ?? 0) - (b.pixels[i + k] ?? 0)) > SEEN)) differing++;
  }
  return differing / (a.pixels.length / 3);
}

/** Of the 256 steps between dark and light. */
const SEEN = 48;
/** Letters that stand a pixel further differ in so much of a picture; a part that has moved, in more. */
const NOTICED = 0.01;

await script(async () => {
  const compares = process.argv.includes('--compare');
  await setup();
  const executable = await ensureBrowser('chromium');
  const { launchChromium } = await import('./launch.mjs');
  const server = await startServer();
  const profile = mkdtempSync(path.join(tmpdir(), 'hawamish-'));
  const { context, origin } = await launchChromium({ executable, profile, headless: true });
  mkdirSync(IMAGES, { recursive: true });
  let moved = 0;
  try {
    /** @param {string} name @param {Buffer} png */
    const keep = (name, png) => {
      const file = path.join(IMAGES, `${name}.png`);
      if (!compares) {
        writeFileSync(file, withPalette(png));
        console.log(path.relative(ROOT, file));
        return;
      }
      const share = existsSync(file) ? difference(png, readFileSync(file)) : 1;
      if (share > NOTICED) moved++;
      console.log(`${(share * 100).toFixed(2).padStart(6)} % ${share > NOTICED ? '≠' : '='} ${name}`);
    };
    for (const look of LOOKS) await take(context, { origin, site: server.url, keep }, look);
  } finally {
    await context.close();
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return moved > 0 ? 1 : 0;
});
