import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test, type Reader } from './driver/fixtures';
import { pause, type Tab } from './driver/tab';
import {
  anatomy,
  cardOf,
  cardWith,
  expectNoErrors,
  hover,
  markedTexts,
  openArticle,
  settledMarks,
  waitForMarks,
} from './reading';

// Real pages that lie beside the repository where it is developed: `npm run pages` goes through all of them.
const SHARED = path.resolve(import.meta.dirname, '../../../shared/pages');
const SAMPLE_OF_EACH = 1;

/**
 * Pages of the tests that are themselves at rest once they are loaded, and not like the article of `off.spec.ts`. All saved
 * pages of a folder are tried by `npm run pages`.
 */
const STILL_PAGES = ['editable.html', 'odd-text.html'];

/** How many folders of real pages are tried. */
const FOLDERS = 2;

const PAINTERS = ['highlights', 'marks'] as const;

/** Long enough for a page that is no article to be left alone. */
const LOOK_MS = 1500;
/**
 * A letter that loses its join changes its form, and its word's width by more than this. Firefox rounds every piece of a line to a
 * sixtieth of a pixel, which adds up to one over a paragraph in a single line.
 */
const UNJOINED_PX = 2;
/** For a test that goes through several states of a page, on a machine that has other things to do. */
const LONG_MS = 90_000;

async function waitForNoMarks(tab: Tab): Promise<void> {
  await tab.until('the marks to go', async () => (await markedTexts(tab)).length === 0);
}

/** Opens a page with Hawamish off, then switches it on and off again with each painter. */
async function expectLeftAsFound(reader: Reader, url: string): Promise<void> {
  await reader.configure({ enabled: false });
  const tab = await reader.newTab();
  await tab.goto(url);
  const before = await anatomy(tab);
  for (const painter of PAINTERS) {
    await reader.configure({ painter, enabled: true });
    await tab.bringToFront();
    const marked = await Promise.race([
      waitForMarks(tab).catch(() => []),
      pause(LOOK_MS).then(() => markedTexts(tab)),
    ]);
    if (marked.length > 0) await settledMarks(tab);
    await reader.configure({ enabled: false });
    await waitForNoMarks(tab);
    expect(await anatomy(tab), `${url}, ${painter}`).toEqual(before);
  }
  // Real pages complain of the policy that keeps them off the network.
  expect(tab.errors.filter((error) => error.includes('extension://'))).toEqual([]);
  await tab.close();
}

test.describe('Switched on and off again', () => {
  test.afterAll(({ reader }) => reader.configure({ enabled: true, painter: 'highlights' }));

  test('the pages of the tests are as they were, with both painters', async ({ reader, site }) => {
    test.setTimeout(STILL_PAGES.length * 20_000);
    for (const page of STILL_PAGES) await expectLeftAsFound(reader, `${site.url}/${page}`);
  });

  test('real pages are as they were, with both painters', async ({ reader, site }) => {
    test.skip(!existsSync(SHARED), '../shared is not there');
    test.setTimeout(180_000);
    const folders = existsSync(SHARED) ? readdirSync(SHARED) : [];
    for (const folder of folders.slice(0, FOLDERS)) {
      const files = readdirSync(path.join(SHARED, folder)).filter((file) => file.endsWith('.html.gz'));
      for (const file of files.slice(0, SAMPLE_OF_EACH)) {
        const html = gunzipSync(readFileSync(path.join(SHARED, folder, file))).toString('utf8');
        const url = site.publish(`left/${encodeURIComponent(file)}`, html);
        await expectLeftAsFound(reader, url);
      }
    }
  });
});

test('Marks leave letters joined, and text to be copied and searched as it was, with both painters', async ({
  reader,
  tab,
  site,
}) => {
  test.setTimeout(LONG_MS);
  /** The page's text as it is copied, and as the browser's search goes through it. */
  const copied = () =>
    tab.evaluate(() => {
      getSelection()?.selectAllChildren(document.body);
      const selected = getSelection()?.toString();
      getSelection()?.removeAllRanges();
      return [selected, document.body.innerText];
    });
  const widths = () =>
    tab.evaluate(() =>
      [...document.querySelectorAll('article p')].map((paragraph) => {
        (paragraph as HTMLElement).style.whiteSpace = 'nowrap';
        const range = document.createRange();
        range.selectNodeContents(paragraph);
        return range.getBoundingClientRect().width;
      }),
    );
  try {
    await reader.configure({ enabled: false });
    await tab.goto(`${site.url}/sample-ar.html`);
    const plain = await widths();
    const text = await copied();
    for (const painter of PAINTERS) {
      await reader.configure({ painter, enabled: true });
      await tab.bringToFront();
      await settledMarks(tab);
      expect(await copied()).toEqual(text);
      const marked = await widths();
      expect(marked).toHaveLength(plain.length);
      for (const [i, width] of marked.entries())
        expect(Math.abs(width - (plain[i] ?? 0))).toBeLessThan(UNJOINED_PX);
    }
  } finally {
    await reader.configure({ enabled: true, painter: 'highlights' });
  }
});

test('In fullscreen the card opens over what fills the screen', async ({ tab, site }) => {
  await openArticle(tab, `${site.url}/fullscreen.html`);
  await tab.click('#full');
  await tab.until('fullscreen', () => tab.evaluate(() => document.fullscreenElement !== null));
  await pause(300);
  await hover(tab, 'هاكان فيدان', { within: '#stage' });
  const { box } = await cardWith(tab, 'هاكان فيدان');
  const hit = await tab.evaluate(
    ([x, y]) => document.elementFromPoint(x ?? 0, y ?? 0)?.localName ?? '',
    [(box.left + box.right) / 2, (box.top + box.bottom) / 2],
  );
  expect(hit).toBe('hawamish-card');
  expectNoErrors(tab);
});

test('A page that is no article is marked when the reader asks for it', async ({ reader, tab, site }) => {
  test.setTimeout(LONG_MS);
  await tab.goto(`${site.url}/names-list.html`);
  await pause(LOOK_MS);
  expect(await markedTexts(tab)).toEqual([]);
  const popup = await reader.openPopup(tab);
  await popup.bringToFront();
  await popup.click('button.primary');
  await tab.until('the names to be marked', async () => {
    const marks = await markedTexts(tab);
    return ['إلهام علييف', 'نيكول باشينيان'].every((name) => marks.some((text) => text.includes(name)));
  });
  await popup.close();
  expectNoErrors(tab);
});

test('The commands lead from mention to mention, and the card stays in the window at any zoom', async ({
  reader,
  tab,
  site,
}) => {
  test.setTimeout(LONG_MS);
  await openArticle(tab, `${site.url}/sample-ar.html`);
  const marks = await settledMarks(tab);
  const page = await reader.openPage('popup.html');
  await tab.bringToFront();
  // A driver cannot press an extension's shortcuts: this is what the background sends when one is pressed.
  const step = (direction: 1 | -1, zoom = 1) =>
    page.evaluate(
      async ({ direction, zoom }) => {
        const { chrome } = globalThis as unknown as {
          chrome: {
            tabs: {
              query(which: object): Promise<{ id: number }[]>;
              setZoom(id: number, zoom: number): Promise<void>;
              sendMessage(id: number, message: object): Promise<unknown>;
            };
          };
        };
        const [front] = await chrome.tabs.query({ active: true });
        if (!front) return null;
        await chrome.tabs.setZoom(front.id, zoom);
        const message = { hawamish: 'page', type: 'step', request: { direction } };
        return await chrome.tabs.sendMessage(front.id, message);
      },
      { direction, zoom },
    );
  const names: string[] = [];
  for (const direction of [1, 1, -1] as const) {
    expect(await step(direction)).toMatchObject({ ok: true, value: { found: true } });
    await pause(300);
    names.push((await cardWith(tab, '')).text);
  }
  expect(names[2]).toBe(names[0]);
  expect(names[1]).not.toBe(names[0]);
  expect(names[0]).toContain(marks[0]?.split(' ').at(-1) ?? '?');
  for (const zoom of [0.5, 3]) {
    await step(1, zoom);
    await tab.until(`the card inside the window at ${zoom}`, async () => {
      const card = await cardOf(tab);
      const { width, height } = await tab.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      return (
        card &&
        card.box.left >= 0 &&
        card.box.top >= 0 &&
        card.box.right <= width + 1 &&
        card.box.bottom <= height + 1
      );
    });
  }
  await step(1);
  await page.close();
  expectNoErrors(tab);
});

test('Who comes back to an article, or goes forward to one, finds it marked', async ({
  reader,
  tab,
  site,
}) => {
  test.setTimeout(LONG_MS);
  await openArticle(tab, `${site.url}/sample-ar.html`);
  await settledMarks(tab);
  await tab.goto(`${site.url}/shop.html`);
  await travel(tab, -1, '/sample-ar.html');
  await settledMarks(tab);
  await hover(tab, 'هاكان فيدان');
  await cardWith(tab, 'هاكان فيدان');
  // Forward, to another article that sleeps, and is painted otherwise than when it fell asleep.
  await tab.goto(`${site.url}/sample-en.html`);
  await settledMarks(tab);
  await travel(tab, -1, '/sample-ar.html');
  try {
    await reader.configure({ painter: 'marks' });
    await tab.until('the marks of the Arabic article', () => hasMarkElements(tab));
    await travel(tab, 1, '/sample-en.html');
    await tab.until('the marks of the English article', () => hasMarkElements(tab));
    await hover(tab, 'Ursula von der Leyen');
    await cardWith(tab, 'Ursula von der Leyen');
  } finally {
    await reader.configure({ painter: 'highlights' });
  }
  expectNoErrors(tab);
});

function hasMarkElements(tab: Tab): Promise<boolean> {
  return tab.evaluate(() => document.querySelectorAll('mark[data-hawamish]').length > 5);
}

/** Goes back (-1) or forward (1) in the tab's history. */
async function travel(tab: Tab, step: 1 | -1, to: string): Promise<void> {
  await tab.evaluate((by) => void setTimeout(() => history.go(by)), step);
  await tab.until(to, () =>
    // Asked in the middle of it, the driver complains.
    tab.evaluate((path) => location.pathname === path, to).catch(() => false),
  );
}

test('Five million characters in one paragraph do not hold the page up', async ({ tab, site }) => {
  await openArticle(tab, `${site.url}/one-block.html`);
  await tab.click('#button');
  await tab.until('the click', async () => (await tab.texts('#button'))[0] === '1');
  expectNoErrors(tab);
});
