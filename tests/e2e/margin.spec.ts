import { expect, test } from './driver/fixtures';
import type { Reader } from './driver/fixtures';
import type { Tab } from './driver/tab';
import { cardWith, expectNoErrors, hover, markedTexts, openArticle, settledMarks } from './reading';

/** The margin as it stands beside a tab: that tab stays the active one of its window. */
async function openMargin(reader: Reader, beside: Tab): Promise<Tab> {
  const margin = await reader.newTab();
  await beside.bringToFront();
  await margin.goto(`${reader.origin}/sidepanel.html`);
  return margin;
}

test('The margin lists the article by weight, opens a card in place, goes there, and follows the reader', async ({
  reader,
  tab,
  site,
}) => {
  await openArticle(tab, `${site.url}/sample-ar.html`);
  await settledMarks(tab);
  const margin = await openMargin(reader, tab);
  await margin.until('the list', async () => (await margin.texts('.entry')).length > 20);
  const people = await margin.texts('.kind-person .found-label');
  expect(people[0]).toBe('إلهام علييف');
  await margin.until('the map', async () => (await margin.texts('.places .dot')).includes('باكو'));
  expect((await margin.texts('.timeline .found-label')).length).toBeGreaterThan(5);

  // By keyboard alone: from line to line, the card opened in place, the way to the mention.
  await margin.bringToFront();
  await margin.evaluate(() => document.querySelector<HTMLElement>('.kind-person .found-item')?.focus());
  await margin.press('ArrowDown');
  expect(
    await margin.evaluate(() => document.activeElement?.querySelector('.found-label')?.textContent),
  ).toBe(people[1]);
  await margin.press('ArrowUp');
  await margin.press('Enter');
  await margin.until('the card', () =>
    margin.evaluate(() =>
      [...document.querySelectorAll('.entry-card *')].some((element) =>
        element.shadowRoot?.textContent?.includes('إلهام علييف'),
      ),
    ),
  );
  await margin.press('Tab');
  await margin.press('Enter');
  await tab.bringToFront();
  await cardWith(tab, 'إلهام علييف');

  // Another page in the tab, and one that is no article.
  await tab.goto(`${site.url}/sample-en.html`);
  await margin.until('the other article', async () =>
    (await margin.texts('.kind-person .found-label')).includes('Ilham Aliyev'),
  );
  await tab.goto(`${site.url}/shop.html`);
  await margin.until('its word', async () => (await margin.texts('header .primary')).length === 1);
  expect(await margin.texts('.entry')).toEqual([]);
  // Another tab.
  const second = await reader.newTab();
  await openArticle(second, `${site.url}/sample-ar.html`);
  await margin.until('the article of the other tab', async () => (await margin.texts('.entry')).length > 20);
  await second.close();
  expectNoErrors(tab);
  expect(margin.errors).toEqual([]);
  await margin.close();
});

test('The first-run page shows on a sample what it does', async ({ reader }) => {
  await reader.configure({ interfaceLanguage: 'en' });
  const page = await reader.openPage('welcome.html');
  await settledMarks(page);
  expect(await markedTexts(page)).toEqual(expect.arrayContaining(['Suez Canal', 'Gamal Abdel Nasser']));
  // Only the sample is read, nothing of what stands around it.
  expect(await markedTexts(page)).not.toContain('Hawamish');
  await hover(page, 'Gamal Abdel Nasser');
  await cardWith(page, 'President of Egypt');
  await page.press('Escape');
  await page.click('.languages [lang="ar"]');
  await page.until('the Arabic sample', async () => (await markedTexts(page)).includes('قناة السويس'));
  expect(page.errors).toEqual([]);
  await page.close();
  await reader.configure({ interfaceLanguage: 'auto' });
});
