import { startServer } from '../../scripts/server.mjs';
import { expect, test } from './driver/fixtures';
import { pause } from './driver/tab';
import {
  anatomy,
  cardWith,
  expectNoErrors,
  hover,
  markedTexts,
  openArticle,
  settledMarks,
  waitForMarks,
} from './reading';

/** Long enough for a page to be read if it were going to be. */
const NOTHING_MS = 1500;

for (const painter of ['highlights', 'marks'] as const) {
  test.describe(`Painted as ${painter}`, () => {
    test.beforeAll(({ reader }) => reader.configure({ painter }));
    test.afterAll(({ reader }) => reader.configure({ painter: 'highlights' }));

    test('a page that renders itself anew goes on working, and its new text is marked', async ({
      tab,
      site,
    }) => {
      await openArticle(tab, `${site.url}/rerender.html`);
      await settledMarks(tab);
      for (let render = 2; render <= 5; render++) {
        await tab.click('#render');
        await pause(150);
      }
      expect(await tab.texts('#renders')).toEqual(['5']);
      await tab.until('the new paragraphs to be marked', async () =>
        (await markedTexts(tab)).some((text) => text.includes('نيكول باشينيان')),
      );
      const [first] = await tab.texts('#root p');
      expect(first?.endsWith('(5)')).toBe(true);
      expectNoErrors(tab);
    });

    test('a page that deletes its text while it is being painted is left in one piece', async ({
      tab,
      site,
    }) => {
      await tab.goto(`${site.url}/vanishing.html`);
      await tab.until('the page to finish', async () => (await tab.texts('#done'))[0] === 'done');
      await pause(500);
      // Whatever is marked now is text that is really there.
      for (const text of await markedTexts(tab)) expect(text.trim()).not.toBe('');
      expectNoErrors(tab);
    });

    test('text that comes later is marked', async ({ tab, site }) => {
      await openArticle(tab, `${site.url}/endless.html`);
      await settledMarks(tab);
      await tab.click('#more');
      await tab.until('the first new paragraph', async () =>
        (await markedTexts(tab)).some((text) => text.includes('نيكول باشينيان')),
      );
      await tab.click('#more');
      await tab.until('the second', async () =>
        (await markedTexts(tab)).some((text) => text.includes('أنطونيو غوتيريش')),
      );
      await hover(tab, 'نيكول باشينيان', { within: 'article' });
      await cardWith(tab, 'نيكول باشينيان');
      expectNoErrors(tab);
    });

    test('what the reader types into is left alone', async ({ tab, site }) => {
      await openArticle(tab, `${site.url}/editable.html`);
      await settledMarks(tab);
      const marked = await tab.evaluate(() => {
        const inside = (selector: string): number => {
          const element = document.querySelector(selector);
          const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
          const painted = ranges.filter((range) => element?.contains(range.startContainer)).length;
          return painted + (element?.querySelectorAll('[data-hawamish]').length ?? 0);
        };
        return {
          plain: inside('#plain') > 0,
          alone: ['#editable', '#input', '#textarea', '#button', '#code', '#hidden', '#off'].filter(inside),
        };
      });
      expect(marked).toEqual({ plain: true, alone: [] });
      await tab.click('#editable');
      await tab.press('End');
      await tab.type(' إلهام علييف');
      await pause(600);
      expect(await tab.evaluate(() => document.querySelector('#editable')?.children.length)).toBe(0);
      expectNoErrors(tab);
    });
  });
}

test('A page that is no article stays as it is', async ({ reader, tab, site }) => {
  const url = `${site.url}/shop.html`;
  await reader.configure({ enabled: false });
  await tab.goto(url);
  const before = await anatomy(tab);
  await reader.configure({ enabled: true });
  await tab.goto(url);
  await pause(NOTHING_MS);
  expect(await markedTexts(tab)).toEqual([]);
  expect(await anatomy(tab)).toEqual(before);
  expectNoErrors(tab);
});

test('… unless the reader asks for it', async ({ reader, tab, site }) => {
  await tab.goto(`${site.url}/shop.html`);
  const popup = await reader.openPopup(tab);
  await popup.bringToFront();
  await popup.click('button.primary');
  // Whether there is enough text in it or not: the popup says what has come of it, and the page is in one piece.
  await pause(NOTHING_MS);
  expect((await popup.texts('#panel-page'))[0]).not.toBe('');
  expectNoErrors(tab);
  await popup.close();
});

test('A strict content security policy, with Trusted Types, does not keep the card from looking as it should', async ({
  tab,
  site,
}) => {
  await openArticle(tab, `${site.url}/strict-csp.html`);
  await hover(tab, 'إلهام علييف');
  const { box } = await cardWith(tab, 'إلهام علييف');
  expect(box.right - box.left).toBeGreaterThan(200);
  expect(box.right - box.left).toBeLessThan(600);
  expectNoErrors(tab);
});

test('Styles of the page do not reach the card', async ({ tab, site }) => {
  await openArticle(tab, `${site.url}/sample-ar.html`);
  await hover(tab, 'إلهام علييف');
  const plain = (await cardWith(tab, 'إلهام علييف')).box;
  await openArticle(tab, `${site.url}/hostile-css.html`);
  await hover(tab, 'إلهام علييف');
  const { box } = await cardWith(tab, 'إلهام علييف');
  expect(Math.abs(box.right - box.left - (plain.right - plain.left))).toBeLessThan(2);
  expectNoErrors(tab);
});

test('Over a modal dialog the card opens on top, and can be reached', async ({ tab, site }) => {
  await openArticle(tab, `${site.url}/dialog.html`);
  await hover(tab, 'نيكول باشينيان', { within: '#dialog' });
  const { box } = await cardWith(tab, 'نيكول باشينيان');
  const hit = await tab.evaluate(
    ([x, y]) => document.elementFromPoint(x ?? 0, y ?? 0)?.localName ?? '',
    [(box.left + box.right) / 2, (box.top + box.bottom) / 2],
  );
  expect(hit).toBe('hawamish-card');
  expectNoErrors(tab);
});

test('A page of 20,000 text nodes is read without a fuss', async ({ tab, site }) => {
  await openArticle(tab, `${site.url}/huge.html`);
  await hover(tab, 'إلهام علييف');
  await cardWith(tab, 'إلهام علييف');
  expectNoErrors(tab);
});

test('Closed shadow trees and frames of other sites are left alone', async ({ tab, site }) => {
  const other = await startServer();
  try {
    await openArticle(tab, `${site.url}/frames.html?frame=${encodeURIComponent(`${other.url}/shop.html`)}`);
    const marks = await settledMarks(tab);
    expect(marks.some((text) => text.includes('إلهام علييف'))).toBe(true);
    expect(marks.some((text) => text.includes('ماكرون'))).toBe(false);
    expectNoErrors(tab);
  } finally {
    await other.close();
  }
});

test('Invisible characters, harakat, tatweel and broken surrogates are read past', async ({ tab, site }) => {
  await openArticle(tab, `${site.url}/odd-text.html`);
  const marks = await settledMarks(tab);
  const plain = marks.map((text) => text.normalize('NFKD').replace(/[\p{M}\p{Cf}ـ]/gu, ''));
  expect(plain.filter((text) => text.includes('علييف')).length).toBeGreaterThanOrEqual(3);
  expect(plain.some((text) => text.includes('ارمينيا') || text.includes('أرمينيا'))).toBe(true);
  // Languages that Hawamish does not read.
  expect(marks.some((text) => /[\u0E00-\u0E7F\u10A0-\u10FF]/u.test(text))).toBe(false);
  expectNoErrors(tab);
});

test('Going to another article without loading a page', async ({ tab, site }) => {
  await openArticle(tab, `${site.url}/one-page-site.html`);
  await settledMarks(tab);
  await tab.click('#next');
  await tab.until('the second article to be marked', async () =>
    (await markedTexts(tab)).some((text) => text.includes('نيكول باشينيان')),
  );
  await hover(tab, 'نيكول باشينيان', { within: '#second' });
  await cardWith(tab, 'نيكول باشينيان');
  const marks = await waitForMarks(tab);
  // Nothing of the first article is left behind.
  expect(marks.some((text) => text.includes('هاكان فيدان'))).toBe(false);
  expectNoErrors(tab);
});
