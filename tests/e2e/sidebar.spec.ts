import { expect, test } from './driver/fixtures';
import { openArticle, settledMarks } from './reading';

test('The margin stands in the real sidebar, beside the article that it lists, and fits it', async ({
  reader,
  tab,
  site,
}) => {
  const close = await reader.openSidebar();
  test.skip(close === null, 'no sidebar that a test can open');
  await openArticle(tab, `${site.url}/sample-ar.html`);
  await settledMarks(tab);
  // A page of ours in another tab, which sees what views of the extension there are.
  const onlooker = await reader.openPage('assets/marks.css');
  await tab.bringToFront();
  const seen = () =>
    onlooker.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { extension: { getViews(wanted: { type: string }): Window[] } };
      };
      const page = chrome.extension.getViews({ type: 'sidebar' })[0]?.document;
      if (!page) return null;
      const { clientWidth, scrollWidth } = page.documentElement;
      return { lines: page.querySelectorAll('.found-item').length, width: clientWidth, needed: scrollWidth };
    });
  try {
    const { width, needed } = await onlooker.until('the article in the sidebar', async () => {
      const view = await seen();
      return view && view.lines > 20 ? view : null;
    });
    expect(width).toBeGreaterThan(150);
    expect(needed).toBe(width);
    // It follows the tab.
    await tab.goto(`${site.url}/shop.html`);
    await onlooker.until('another page in the sidebar', async () => (await seen())?.lines === 0);
  } finally {
    await close?.();
    await onlooker.close();
  }
});
