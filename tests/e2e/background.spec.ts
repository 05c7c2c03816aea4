import { expect, test } from './driver/fixtures';
import { pause } from './driver/tab';
import { cardWith, expectNoErrors, hover, settledMarks, waitForMarks } from './reading';

test('A background that dies between request and answer is asked again', async ({ reader, tab, site }) => {
  // At different moments after the page has asked: some of these lie between request and answer.
  for (const wait of [0, 20, 60, 150]) {
    await tab.goto(`${site.url}/sample-ar.html?wait=${wait}`);
    await pause(wait);
    await reader.killBackground();
    await waitForMarks(tab);
  }
  await settledMarks(tab);
  await reader.killBackground();
  await hover(tab, 'إلهام علييف');
  await cardWith(tab, 'إلهام علييف');
  expectNoErrors(tab);
});

test('Pages that were open when the extension went away stay quiet', async ({ reader, tab, site }) => {
  await tab.goto(`${site.url}/sample-ar.html`);
  await waitForMarks(tab);
  const page = await reader.openPage('popup.html');
  // As an update does: the old content script stays behind in the open page, cut off from the extension.
  await page.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
    setTimeout(() => chrome.runtime.reload(), 50);
  });
  await pause(2500);
  await tab.moveTo({ x: 300, y: 300 });
  await tab.moveTo({ x: 500, y: 420 });
  await pause(500);
  expect(await tab.evaluate(() => document.querySelector('article')?.textContent.includes('علييف'))).toBe(
    true,
  );
  expectNoErrors(tab);
  await reader.restart();
});
