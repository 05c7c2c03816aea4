import { readFileSync } from 'node:fs';
import type { Settings } from '@/lib/settings';
import { LOST_PASSAGE, putNotes, sampleNotes } from '../../scripts/sample-notes.mjs';
import { violations } from './accessibility';
import { expect, test, type Reader } from './driver/fixtures';
import { pause, type Tab } from './driver/tab';
import { disarranged, inspect, inspected, starts, type Arrangement } from './geometry';
import { CARD_HOST, cardWith, hover, openArticle, settledMarks } from './reading';

// How every surface looks, in both languages, light and dark. No pictures are kept to be compared with: they would be those of one
// machine's fonts. What a picture would show is measured instead, as docs/looks.md explains.

type Language = 'ar' | 'en';
type Theme = 'light' | 'dark';

interface Surface {
  readonly page: string;
  readonly size: readonly [width: number, height: number];
  /** Brings it into the state that is looked at. */
  readonly prepare?: (tab: Tab) => Promise<unknown>;
  readonly arrangement?: Arrangement;
  /** Parts whose distance from the edge, at which lines begin, is the same in both directions of text. */
  readonly starts?: readonly string[];
}

const SURFACES: Readonly<Record<string, Surface>> = {
  popup: {
    page: 'popup.html',
    size: [380, 580],
    prepare: (tab) => tab.until('the list', async () => (await tab.texts('.found-item')).length > 20),
    arrangement: [
      ['.emblem', 'before', 'h1'],
      ['h1', 'before', '.switch'],
      ['header', 'above', '.tabs'],
      ['.tabs', 'above', '#panel-page'],
      ['#tab-page', 'before', '#tab-notes'],
    ],
    starts: ['.emblem', '.tabs', '#panel-page'],
  },
  'popup, notes': {
    page: 'popup.html',
    size: [380, 580],
    prepare: async (tab) => {
      await tab.until('the notes', async () => (await tab.texts('.note')).length > 5);
      await press(tab, '#tab-notes');
    },
    arrangement: [
      ['.search', 'above', '.notes'],
      ['.note:nth-child(1)', 'above', '.note:nth-child(2)'],
      ['.note .actions button:nth-child(1)', 'before', '.note .actions button:nth-child(2)'],
    ],
    starts: ['.search', '.notes'],
  },
  margin: {
    page: 'sidepanel.html',
    size: [380, 900],
    prepare: async (tab) => {
      await tab.until('the list', async () => (await tab.texts('.places .dot')).length > 5);
      await press(tab, '.kind-person .found-item');
    },
    arrangement: [['.margin > header', 'above', '.margin-article']],
    starts: ['.margin > header', '.margin-article'],
  },
  notebook: {
    page: 'notebook.html#note=sample-00',
    size: [1280, 800],
    prepare: (tab) => noteIsOpen(tab),
    arrangement: [
      ['.notebook-head', 'above', '.filters'],
      ['.filters', 'before', '.notebook-list'],
      ['.notebook-list', 'before', '.notebook-detail'],
      ['.emblem', 'before', 'h1'],
      ['h1', 'before', '[type=search]'],
      ['[type=search]', 'before', '.data-open'],
      ['.list-head', 'above', '.note-list'],
      ['.summary', 'before', '.sort'],
      ['#note-0 .row-colour', 'before', '#note-0 .row-head'],
      ['#note-0 .row-head', 'above', '#note-0 .row-text'],
      ['#note-0 .row-text', 'above', '#note-0 .row-foot'],
      ['#note-0 .row-name', 'before', '#note-0 time'],
      ['#note-0', 'above', '#note-1'],
      ['.detail h2', 'above', '.detail .markdown'],
      ['.detail .markdown', 'above', '.detail .tags'],
      ['.detail footer', 'in', '.notebook-detail'],
    ],
    starts: [
      '.emblem',
      '.filters',
      '.notebook-list',
      '#note-0',
      '#note-0 .row-head',
      '.detail h2',
      '.detail',
    ],
  },
  'notebook, editing': {
    page: 'notebook.html#note=sample-01',
    size: [1280, 800],
    prepare: async (tab) => {
      await noteIsOpen(tab);
      await press(tab, '#note-0 .row-check');
      await press(tab, '.bulk .actions:nth-of-type(2) button');
      await press(tab, '.detail .edit');
      await tab.until('the editor', async () => (await tab.texts('.note-editor')).length > 0);
    },
    arrangement: [
      ['.list-head', 'above', '.bulk'],
      ['.bulk', 'above', '.note-list'],
      ['.note-editor textarea', 'above', '.editor-fields'],
      ['.colours label:nth-of-type(1)', 'before', '.colours label:nth-of-type(2)'],
      ['.note-editor [type=submit]', 'before', '.note-editor [type=submit] + button'],
    ],
    starts: ['.bulk', '.note-editor textarea', '.editor-fields'],
  },
  'notebook, a lost passage': {
    page: `notebook.html#part=orphaned&note=${LOST_PASSAGE}`,
    size: [760, 800],
    prepare: (tab) => noteIsOpen(tab),
    arrangement: [
      ['.notebook-list', 'before', '.notebook-detail'],
      ['.detail .passage', 'above', '.detail .warning'],
    ],
  },
  'notebook, import and export': {
    page: 'notebook.html',
    size: [900, 800],
    prepare: async (tab) => {
      await noteIsListed(tab);
      await press(tab, '.data-open');
      await tab.until('the dialog', async () => (await tab.texts('.data .transfer')).length > 0);
    },
    arrangement: [['.data .transfer', 'above', '.data section']],
  },
  'notebook, narrow': {
    page: 'notebook.html',
    size: [400, 760],
    prepare: (tab) => noteIsListed(tab),
    arrangement: [
      ['.notebook-head', 'above', '.notebook-list'],
      ['.emblem', 'before', '.filters-toggle'],
    ],
    starts: ['.emblem', '.notebook-list', '#note-0'],
  },
  settings: {
    page: 'options.html',
    size: [900, 900],
    prepare: (tab) => tab.until('the settings', async () => (await tab.texts('.sources li')).length > 0),
    arrangement: [['.options > header', 'above', '.options > section']],
    starts: ['.options > header', '.options > section'],
  },
  'first run': {
    page: 'welcome.html',
    size: [900, 900],
    prepare: (tab) => settledMarks(tab),
    arrangement: [
      ['.welcome > header', 'above', 'h1'],
      ['h1', 'above', '.try'],
    ],
    starts: ['.emblem', 'h1', '.try', '.more'],
  },
};

/** A page for what stands in a closed shadow root, where axe-core does not reach: to be put into an open one. */
const COPY =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Copy</title><link rel="icon" href="data:,"></head><body><main><h1>Copy</h1><div id="host"></div></main></body></html>';

async function violationsInCard(tab: Tab, copy: Tab): Promise<string[]> {
  const card = await tab.inShadow(CARD_HOST, (root) => ({
    html: root.innerHTML,
    css: root.adoptedStyleSheets
      .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
      .join('\n'),
  }));
  await copy.evaluate(
    ({ html, css }) => {
      const old = document.querySelector('#host');
      const host = document.createElement('div');
      host.id = 'host';
      host.attachShadow({ mode: 'open' }).innerHTML =
        `<style>${css} * { animation: none !important; transition: none !important; }</style>${html}`;
      old?.replaceWith(host);
    },
    card ?? { html: '', css: '' },
  );
  return await violations(copy);
}

/** Presses a control in a tab that is not the one in front, where no pointer goes. */
async function press(tab: Tab, selector: string): Promise<void> {
  await tab.until(selector, () =>
    tab.evaluate((wanted) => {
      const element = document.querySelector<HTMLElement>(wanted);
      element?.click();
      return element !== null;
    }, selector),
  );
}

/** A key of the interface's words that stands where its words should. */
function keysIn(tab: Tab): Promise<string | null> {
  return tab.evaluate(
    () =>
      /\b(?:notebook|note|notes|transfer|backup|format|colour|section|setting|welcome|margin|entry|import|card|tab|kind|store)_[a-z_]+\b/.exec(
        document.body.innerText,
      )?.[0] ?? null,
  );
}

const noteIsListed = (tab: Tab) =>
  tab.until(
    'the index',
    async () => (await tab.texts('.filter .count')).length > 0 && (await tab.texts('.row-name')).length > 0,
  );
const noteIsOpen = async (tab: Tab) => {
  await noteIsListed(tab);
  await tab.until('the note', async () => (await tab.texts('.detail h2')).length > 0);
};

/** Changes settings from a page that is open: a page of its own would come before the article. */
async function configure(tab: Tab, settings: Partial<Settings>): Promise<void> {
  await tab.evaluate(async (values) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    const entries = Object.entries(values).map(([name, value]) => [`setting:${name}`, value] as const);
    await chrome.storage.local.set(Object.fromEntries(entries));
  }, settings);
}

async function showsTheme(tab: Tab, theme: Theme): Promise<void> {
  await tab.until(`the ${theme}`, () =>
    tab.evaluate((wanted) => document.documentElement.dataset.theme === wanted, theme),
  );
  // Colours pass over into each other.
  await tab.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished)).then(() => null),
  );
}

/** The share of a picture's pixels that are dark, from 0 to 1, as the eye weighs colours. */
async function darkness(tab: Tab, file: string): Promise<number> {
  const data = readFileSync(file).toString('base64');
  return await tab.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const pen = canvas.getContext('2d');
    if (!pen) return 0;
    pen.drawImage(image, 0, 0);
    const { data: pixels } = pen.getImageData(0, 0, image.width, image.height);
    let dark = 0;
    for (let i = 0; i < pixels.length; i += 4) {
      const light = 0.2126 * (pixels[i] ?? 0) + 0.7152 * (pixels[i + 1] ?? 0) + 0.0722 * (pixels[i + 2] ?? 0);
      if (light < 128) dark++;
    }
    return dark / (pixels.length / 4);
  }, data);
}

async function opened(
  reader: Reader,
  { site, language }: { site: string; language: Language },
): Promise<{ surfaces: ReadonlyMap<string, Tab>; article: Tab }> {
  const surfaces = new Map<string, Tab>();
  for (const name of Object.keys(SURFACES)) surfaces.set(name, await reader.newTab());
  const article = await reader.newTab();
  await openArticle(article, `${site}/sample-${language}.html`);
  await settledMarks(article);
  for (const [name, tab] of surfaces) {
    const { page, size } = SURFACES[name] as Surface;
    await tab.resize(...size);
    // The article stays the tab that popup and margin speak of.
    await article.bringToFront();
    await tab.goto(`${reader.origin}/${page}`);
  }
  for (const [name, tab] of surfaces) await SURFACES[name]?.prepare?.(tab);
  return { surfaces, article };
}

test.describe.serial('Every surface', () => {
  test.skip(({ target }) => target !== 'chromium', 'what is looked at is the same document in both browsers');
  const begins = new Map<Language, Record<string, Record<string, number>>>();

  for (const language of ['ar', 'en'] as const) {
    test(`is whole, in order and open to everyone, light and dark: ${language}`, async ({ reader, site }) => {
      test.setTimeout(120_000);
      const first = await reader.openPage('notebook.html');
      await first.until('the index', async () => (await first.texts('.filter .count')).length > 0);
      await first.evaluate(putNotes, { notes: sampleNotes(language), lost: LOST_PASSAGE });
      await configure(first, { interfaceLanguage: language, theme: 'light' });
      const { surfaces, article } = await opened(reader, { site: site.url, language });
      const light = new Map<string, readonly string[]>();
      const found: Record<string, Record<string, number>> = {};
      for (const theme of ['light', 'dark'] as const) {
        await configure(first, { theme });
        for (const [name, tab] of surfaces) {
          const where = `${name}, ${language}, ${theme}`;
          const { arrangement = [], starts: edges = [] } = SURFACES[name] as Surface;
          await showsTheme(tab, theme);
          const { faults, boxes } = await inspected(() => tab.evaluate(inspect, null));
          expect.soft(faults, where).toEqual([]);
          expect.soft(await violations(tab, { colours: theme === 'dark' }), where).toEqual([]);
          if (theme === 'light') {
            light.set(name, boxes);
            expect.soft(await disarranged(tab, arrangement), where).toEqual([]);
            expect.soft(await keysIn(tab), where).toBeNull();
            found[name] = await starts(tab, edges);
          } else {
            // Colours alone tell one from the other.
            expect.soft(boxes, where).toEqual(light.get(name));
          }
          const file = test.info().outputPath(`${where}.png`);
          await tab.screenshot(file);
          const dark = await darkness(article, file);
          if (theme === 'light') expect.soft(dark, where).toBeLessThan(0.35);
          else expect.soft(dark, where).toBeGreaterThan(0.65);
        }
      }
      begins.set(language, found);
      for (const tab of [...surfaces.values(), article]) {
        expect.soft(tab.errors).toEqual([]);
        await tab.close();
      }
      await configure(first, { interfaceLanguage: 'auto', theme: 'auto' });
      await first.evaluate(putNotes, { notes: [] });
      await first.close();
    });
  }

  test('is mirrored from one language to the other', () => {
    expect(begins.get('ar')).toEqual(begins.get('en'));
  });
});

test('The card is whole and open to everyone, light and dark, in both languages', async ({
  reader,
  tab,
  site,
}) => {
  test.skip(reader.name !== 'chromium', 'what is looked at is the same document in both browsers');
  const copy = await reader.newTab();
  await copy.goto(site.publish('copy.html', COPY));
  for (const [language, name] of [
    ['ar', 'إلهام علييف'],
    ['en', 'Ilham Aliyev'],
  ] as const) {
    let light: readonly string[] = [];
    for (const theme of ['light', 'dark'] as const) {
      const where = `card, ${language}, ${theme}`;
      await reader.configure({ interfaceLanguage: language, theme });
      await tab.bringToFront();
      await openArticle(tab, `${site.url}/sample-${language}.html`);
      await settledMarks(tab);
      await hover(tab, name);
      const card = await cardWith(tab, name);
      expect(card, where).toMatchObject({ lang: language, dir: language === 'ar' ? 'rtl' : 'ltr' });
      // Flags and maps come a little later.
      await pause(500);
      const { faults, boxes } = await inspected(() => tab.inShadow(CARD_HOST, inspect));
      expect.soft(faults, where).toEqual([]);
      if (theme === 'light') light = boxes;
      else expect.soft(boxes, where).toEqual(light);
      expect.soft(await violationsInCard(tab, copy), where).toEqual([]);
    }
  }
  await copy.close();
  await reader.configure({ interfaceLanguage: 'auto', theme: 'auto' });
});
