/**
 * Draws the extension's icons: `public/icon/*.png` from `assets/icons/icon.svg`, in Chromium. Run it after a change of the
 * drawing; the PNG files are committed, so a build needs no browser.
 *
 *     node --import tsx scripts/icons.ts [path of Chromium]
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';

const SIZES = [16, 24, 32, 48, 64, 96, 128];
const SOURCE = new URL('../assets/icons/icon.svg', import.meta.url);
const TARGET = new URL('../public/icon/', import.meta.url);

const executablePath = process.argv[2] ?? process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const svg = await readFile(SOURCE, 'utf8');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  await mkdir(TARGET, { recursive: true });
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>html,body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
    const png = await page.screenshot({ omitBackground: true });
    await writeFile(new URL(`${size}.png`, TARGET), png);
    await page.close();
  }
} finally {
  await browser.close();
}
