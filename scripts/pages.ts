/** What the built extension does on a collection of saved pages; see `USAGE`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { compareFinders } from './pages/compare';
import { openBrowser, type BrowserName, type PagesBrowser } from './pages/browser';
import { savedPages, type SavedPage } from './pages/folder';
import { measureLive } from './pages/live';
import { reportHtml, soakRows, summary, summaryTable, tabRows } from './pages/report';
import { measureTabs, soak } from './pages/soak';
import { visit, type Visit } from './pages/visit';
import { ROOT } from './process.mjs';
import { startServer } from './server.mjs';

const USAGE = `npm run pages -- [options] FOLDER …

Opens every saved page of the folders (.html, .htm, also .gz) with the built extension in a real browser, and writes what
happened to .output/pages/BROWSER.html: the article found, marks, time, the longest task, what differs after switching off, a
picture. Nothing is fetched: pages are served from this machine, sealed off from the network, and their scripts do not run.

  --browser NAME   chromium (default) or firefox
  --limit N        only the first N pages of each folder
  --part I/N       only one part of N, taken evenly from all folders; reports of parts are kept beside each other
  --minutes N      no new page after so many minutes
  --only TEXT      only pages whose name holds TEXT
  --soak N         instead: N pages one after another in one tab, and what is left of them after every 25
  --tabs N         instead: what the extension adds to each of N tabs with an article; needs no folder
  --compare        instead: the article finder beside Readability, on folders with an index.jsonl of what is expected
`;

const OUTPUT = path.join(ROOT, '.output', 'pages');
/** How often memory is looked at, in pages. */
const MEMORY_EVERY = 25;
const BAR = 24;

function progress(done: number, all: number, name: string): void {
  const filled = Math.round((done / all) * BAR);
  const line = `[${'█'.repeat(filled)}${'░'.repeat(BAR - filled)}] ${String(done)}/${String(all)} ${name}`;
  if (process.stderr.isTTY)
    process.stderr.write(`\r\u001b[K${line.slice(0, (process.stderr.columns || 80) - 1)}`);
  else if (done % MEMORY_EVERY === 0 || done === all) process.stderr.write(`${line}\n`);
}

async function visitAll(
  browser: PagesBrowser,
  pages: readonly SavedPage[],
  output: string,
  minutes: number,
): Promise<Visit[]> {
  const end = performance.now() + minutes * 60_000;
  const site = await startServer();
  const visits: Visit[] = [];
  try {
    for (const [i, page] of pages.entries()) {
      if (performance.now() > end) break;
      progress(i, pages.length, page.id);
      if (i % MEMORY_EVERY === 0) await browser.noteMemory(`${site.url}/shop.html`);
      const shot = path.join(output, `${String(i)}.jpg`);
      visits.push(await visit(browser, site, page, shot));
    }
    await browser.noteMemory(`${site.url}/shop.html`);
    progress(pages.length, pages.length, 'done');
    process.stderr.write('\n');
    return visits;
  } finally {
    await site.close();
  }
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: {
      browser: { type: 'string', default: 'chromium' },
      limit: { type: 'string' },
      part: { type: 'string', default: '1/1' },
      only: { type: 'string' },
      minutes: { type: 'string' },
      soak: { type: 'string' },
      tabs: { type: 'string' },
      compare: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
    allowPositionals: true,
  });
  if (values.help || (positionals.length === 0 && values.tabs === undefined)) {
    console.log(USAGE);
    return values.help ? 0 : 1;
  }
  if (values.compare) {
    console.log(compareFinders(positionals));
    return 0;
  }
  const name = values.browser as BrowserName;
  if (values.tabs !== undefined) {
    const count = Number(values.tabs);
    const tabs = await withBrowser(name, (browser) => measureTabs(browser, count));
    console.log(tabs ? summaryTable(tabRows(tabs)) : 'Only Chromium tells how large the heap of a tab is.');
    return 0;
  }
  const limit = values.limit === undefined ? Infinity : Number(values.limit);
  const [part = 1, parts = 1] = values.part.split('/').map(Number);
  const pages = positionals
    .flatMap((folder) =>
      savedPages(folder)
        .filter(({ id }) => values.only === undefined || id.includes(values.only))
        .slice(0, limit),
    )
    .filter((_, i) => i % parts === part - 1);
  if (pages.length === 0) throw new Error('There are no pages in these folders.');
  if (values.soak !== undefined) {
    const count = Number(values.soak);
    const marks = await withBrowser(name, (browser) =>
      soak(browser, pages, count, (done) => progress(done, count, 'soak')),
    );
    process.stderr.write('\n');
    console.log(summaryTable(soakRows(marks)));
    return 0;
  }
  const report = parts > 1 ? `${name}-${String(part)}` : name;
  rmSync(path.join(OUTPUT, report), { recursive: true, force: true });
  mkdirSync(path.join(OUTPUT, report), { recursive: true });
  return await withBrowser(name, async (browser) => {
    const live = part === 1 ? await measureLive(browser) : null;
    const visits = await visitAll(
      browser,
      pages,
      path.join(OUTPUT, report),
      values.minutes === undefined ? Infinity : Number(values.minutes),
    );
    const rows = summary(visits, browser, live);
    const file = path.join(OUTPUT, `${report}.html`);
    writeFileSync(file, reportHtml(name, rows, visits));
    writeFileSync(path.join(OUTPUT, `${report}.json`), JSON.stringify({ rows, visits }, null, 1));
    console.log(summaryTable(rows));
    console.log(`\n${path.relative(process.cwd(), file)}`);
    return visits.some(({ differs, errors }) => differs.length > 0 || errors.length > 0) ? 1 : 0;
  });
}

async function withBrowser<T>(name: BrowserName, work: (browser: PagesBrowser) => Promise<T>): Promise<T> {
  const browser = await openBrowser(name);
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});
