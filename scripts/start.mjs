// `npm start [-- --browser firefox] [-- URL]`: a real browser with the extension in it, on a sample article.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './browsers.mjs';
import { ROOT, run, typescript } from './process.mjs';
import { paintedMentions, showText } from './reading.mjs';
import { startServer } from './server.mjs';
import { script, setup, SetupFailed } from './setup.mjs';

const SCREENSHOTS = path.join(ROOT, '.output', 'screenshots');
/** How long a page may take to be read and marked before we look at it as it is. */
const PATIENCE_MS = 15_000;
/** The card comes up after the pointer has rested; its drawings and fonts need a moment more. */
const CARD_MS = 1500;

const isBrowserName = (/** @type {string} */ name) => name === 'chromium' || name === 'firefox';

await script(async () => {
  const { values, positionals } = parseArgs({
    options: { browser: { type: 'string', default: 'chromium' } },
    allowPositionals: true,
  });
  const name = values.browser;
  if (!isBrowserName(name)) throw new SetupFailed(`Unknown browser “${name}”: chromium or firefox.`, '');
  await setup();
  const executable = await ensureBrowser(name);
  const server = await startServer();
  const profile = mkdtempSync(path.join(tmpdir(), 'hawamish-'));
  const headless = !hasDisplay();
  const url = positionals[0] ?? `${server.url}/sample-ar.html`;
  const browser = await open(name, { executable, profile, headless });
  try {
    const page = await browser.show(url).catch((/** @type {Error} */ error) => {
      throw new SetupFailed(`${url} could not be opened: ${error.message.split('\n')[0]}`, '');
    });
    if (headless) await report(page, name);
    else {
      console.log(`${url} is open with Hawamish in ${name}. Close the browser to end.`);
      await browser.closed;
    }
  } finally {
    await browser.close();
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

function hasDisplay() {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/**
 * What Playwright's and puppeteer's pages have in common, as far as it is used here.
 *
 * @typedef {object} DrivenPage
 * @property {<T, A>(work: (argument: A) => T, argument?: A) => Promise<Awaited<T>>} evaluate
 * @property {{ move(x: number, y: number, options?: { steps?: number }): Promise<void> }} mouse
 * @property {(options: { path: `${string}.png` }) => Promise<unknown>} screenshot
 * @property {() => Promise<string>} content
 */

/**
 * @param {'chromium' | 'firefox'} name
 * @param {import('./launch.mjs').LaunchOptions} options
 * @returns {Promise<{ show(url: string): Promise<DrivenPage>, closed: Promise<void>, close(): Promise<void> }>}
 */
async function open(name, options) {
  // Imported here: before setup() there are no packages to import.
  const { launchChromium, launchFirefox } = await import('./launch.mjs');
  if (name === 'chromium') {
    const { context } = await launchChromium(options);
    return {
      show: async (url) => {
        const page = context.pages()[0] ?? (await context.newPage());
        await page.goto(url);
        return /** @type {DrivenPage} */ (/** @type {unknown} */ (page));
      },
      closed: new Promise((resolve) => context.once('close', () => resolve())),
      close: () => context.close(),
    };
  }
  const { browser } = await launchFirefox(options);
  return {
    show: async (url) => {
      const page = (await browser.pages())[0] ?? (await browser.newPage());
      await page.goto(url);
      return /** @type {DrivenPage} */ (/** @type {unknown} */ (page));
    },
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}

/**
 * Without a display: a picture of the page with a card open, and the table of what was found.
 *
 * @param {DrivenPage} page
 * @param {string} name
 */
async function report(page, name) {
  const mention = await firstMention(page);
  if (mention === undefined) {
    console.log('Nothing was marked on this page.');
  } else {
    const box = await page.evaluate(showText, { text: mention });
    if (box) await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
    await sleep(CARD_MS);
  }
  mkdirSync(SCREENSHOTS, { recursive: true });
  const file = path.join(SCREENSHOTS, `start-${name}.png`);
  await page.screenshot({ path: /** @type {`${string}.png`} */ (file) });
  const html = path.join(ROOT, '.output', 'start.html');
  writeFileSync(html, await page.content());
  console.log(await run(process.execPath, typescript('scripts/annotate.ts', [html])));
  console.log(
    `There is no display, so the browser ran unseen. The page with a card open: ${path.relative(ROOT, file)}`,
  );
}

/**
 * Waits for marks, and gives the text of the first one that is a person's (whose card says most), else of the first.
 *
 * @param {DrivenPage} page
 */
async function firstMention(page) {
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end) {
    const mentions = await page.evaluate(paintedMentions);
    if (mentions.length > 0)
      return (mentions.find(({ kind }) => kind.includes('person')) ?? mentions[0])?.text;
    await sleep(100);
  }
  return undefined;
}
