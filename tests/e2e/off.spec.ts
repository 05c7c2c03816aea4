import { expect, test, type Reader } from './driver/fixtures';
import type { Tab } from './driver/tab';
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

/** The page as it is where Hawamish does nothing at all. */
async function untouched(reader: Reader, url: string) {
  await reader.configure({ enabled: false });
  const tab = await reader.newTab();
  await tab.goto(url);
  const page = await anatomy(tab);
  await tab.close();
  await reader.configure({ enabled: true });
  return page;
}

async function waitForNoMarks(tab: Tab): Promise<void> {
  await tab.until('the marks to go', async () => (await markedTexts(tab)).length === 0);
}

for (const painter of ['highlights', 'marks'] as const) {
  test.describe(`Painted as ${painter}`, () => {
    test.beforeAll(({ reader }) => reader.configure({ painter }));
    test.afterAll(({ reader }) => reader.configure({ painter: 'highlights', enabled: true, sitesOff: [] }));

    test('switched off everywhere, the page is exactly as it was', async ({ reader, tab, site }) => {
      const url = `${site.url}/sample-ar.html`;
      const before = await untouched(reader, url);
      await openArticle(tab, url);
      await settledMarks(tab);
      await hover(tab, 'إلهام علييف');
      await cardWith(tab, 'إلهام علييف');
      await reader.configure({ enabled: false });
      await waitForNoMarks(tab);
      expect(await anatomy(tab)).toEqual(before);
      await reader.configure({ enabled: true });
      await waitForMarks(tab);
      expectNoErrors(tab);
    });

    test('switched off for the site with one click in the popup, and on again', async ({
      reader,
      tab,
      site,
    }) => {
      const url = `${site.url}/sample-ar.html`;
      const before = await untouched(reader, url);
      await openArticle(tab, url);
      await settledMarks(tab);
      const popup = await reader.openPopup(tab);
      await popup.bringToFront();
      await popup.click('.site button');
      await waitForNoMarks(tab);
      expect(await anatomy(tab)).toEqual(before);
      await popup.click('.site button');
      await waitForMarks(tab);
      await popup.close();
      expectNoErrors(tab);
    });
  });
}

test('Painted as highlights, the page is not changed at all before a card opens', async ({
  reader,
  tab,
  site,
}) => {
  const url = `${site.url}/sample-ar.html`;
  const before = await untouched(reader, url);
  await openArticle(tab, url);
  await settledMarks(tab);
  expect(await anatomy(tab)).toEqual(before);
});
