import { expect, test } from './driver/fixtures';
import { cardWith, expectNoErrors, openArticle, settledMarks } from './reading';

test('The popup lists what the page holds, and goes there', async ({ reader, tab, site }) => {
  await openArticle(tab, `${site.url}/sample-ar.html`);
  await settledMarks(tab);
  const popup = await reader.openPopup(tab);
  await popup.until('the list', async () => (await popup.texts('.found-item')).length > 20);
  const people = await popup.texts('.kind-person .found-label');
  expect(people).toContain('إلهام علييف');
  // One line for a person, however often and by whatever name the article speaks of him.
  expect(people.filter((name) => name.includes('باشينيان'))).toEqual(['نيكول باشينيان']);
  expect((await popup.texts('.kind-figure .found-label')).some((label) => label.includes('270'))).toBe(true);
  await popup.bringToFront();
  const index = people.indexOf('إلهام علييف') + 1;
  await popup.click(`.kind-person li:nth-child(${index}) .found-item`);
  await tab.bringToFront();
  await cardWith(tab, 'إلهام علييف');
  expectNoErrors(tab);
  expect(popup.errors).toEqual([]);
  await popup.close();
});

test('The popup says so where a page is no article', async ({ reader, tab, site }) => {
  await tab.goto(`${site.url}/shop.html`);
  const popup = await reader.openPopup(tab);
  await popup.until('its word', async () => (await popup.texts('#panel-page .status')).length > 0);
  expect(await popup.texts('.found-item')).toEqual([]);
  await popup.close();
});

for (const { language, dir } of [
  { language: 'ar', dir: 'rtl' },
  { language: 'en', dir: 'ltr' },
] as const) {
  test(`The popup speaks ${language}`, async ({ reader }) => {
    await reader.configure({ interfaceLanguage: language });
    const popup = await reader.openPage('popup.html');
    await popup.until('the popup', async () => (await popup.texts('h1')).length > 0);
    const seen = await popup.evaluate(() => ({
      lang: document.documentElement.lang,
      dir: document.documentElement.dir,
      // Keys that have no text show as such.
      keys: /\b[a-z]+_[a-z_]+\b/.exec(document.body.innerText)?.[0] ?? null,
      wide: document.documentElement.scrollWidth > innerWidth,
    }));
    expect(seen).toEqual({ lang: language, dir, keys: null, wide: false });
    await popup.close();
    await reader.configure({ interfaceLanguage: 'auto' });
  });
}

for (const { language, timeline, table, copy } of [
  { language: 'ar', timeline: 'الخط الزمني', table: 'جدول الأرقام', copy: 'نسخ بصيغة CSV' },
  { language: 'en', timeline: 'Timeline', table: 'Table of figures', copy: 'Copy as CSV' },
] as const) {
  test(`The popup tells the dates in order and the figures in a table: ${language}`, async ({
    reader,
    tab,
    site,
  }) => {
    await reader.configure({ interfaceLanguage: language });
    await openArticle(tab, `${site.url}/sample-${language}.html`);
    await settledMarks(tab);
    const popup = await reader.openPopup(tab);
    await popup.until('the views', async () => (await popup.texts('.views button')).length === 3);
    expect((await popup.texts('.views button')).slice(1)).toEqual([timeline, table]);
    await popup.click('.views button:nth-child(2)');
    expect((await popup.texts('.timeline .found-label')).length).toBeGreaterThan(1);
    await popup.click('.views button:nth-child(3)');
    const rows = await popup.texts('.figures tbody tr');
    expect(rows.length).toBeGreaterThan(4);
    expect(await popup.texts('.figures + button')).toEqual([copy]);
    expect(await popup.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
    expect(popup.errors).toEqual([]);
    await popup.close();
    await reader.configure({ interfaceLanguage: 'auto' });
  });
}
