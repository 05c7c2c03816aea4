// `npm run screenshots`: the pictures of the README, taken from the product as it is.
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

await script(async () => {
  await setup();
  const executable = await ensureBrowser('chromium');
  const { launchChromium } = await import('./launch.mjs');
  const server = await startServer();
  const profile = mkdtempSync(path.join(tmpdir(), 'hawamish-'));
  const { context } = await launchChromium({ executable, profile, headless: true });
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
  } finally {
    await context.close();
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
