import { expect, test } from './driver/fixtures';
import type { Tab } from './driver/tab';
import { openArticle, settledMarks } from './reading';

/** More controls than any of these pages has. */
const MOST = 250;

/** Presses Tab until everything that can be operated has had the focus, and tells what was never reached and what showed no focus. */
async function tabThrough(tab: Tab): Promise<{ missed: string[]; unseen: string[] }> {
  const count = await tab.evaluate(() => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]',
      ),
    ].filter((element) => {
      const style = getComputedStyle(element);
      if (element.matches(':disabled, [tabindex="-1"]') || style.visibility === 'hidden') return false;
      // Of radio buttons the chosen one has the focus, and the arrows go on from it.
      if (element instanceof HTMLInputElement && element.type === 'radio' && !element.checked) return false;
      return element.getClientRects().length > 0;
    });
    Object.assign(globalThis, { left: new Set(controls), unseen: [] });
    return controls.length;
  });
  expect(count).toBeGreaterThan(5);
  for (let presses = 0; presses < Math.min(MOST, count + 20); presses++) {
    await tab.press('Tab');
    const isDone = await tab.evaluate(() => {
      const { left, unseen } = globalThis as unknown as { left: Set<Element>; unseen: string[] };
      const element = document.activeElement;
      if (element && left.delete(element)) {
        // A switch shows the focus on its track.
        const shown = element.matches('.switch input') ? element.nextElementSibling : element;
        if (shown && getComputedStyle(shown).outlineStyle === 'none') unseen.push(element.outerHTML);
      }
      return left.size === 0;
    });
    if (isDone) break;
  }
  return tab.evaluate(() => {
    const { left, unseen } = globalThis as unknown as { left: Set<Element>; unseen: string[] };
    return { missed: [...left].map((element) => element.outerHTML), unseen };
  });
}

test('Everything in popup, margin, settings and first-run page is reached by the Tab key, and seen to be', async ({
  reader,
  tab,
  site,
}) => {
  await openArticle(tab, `${site.url}/sample-en.html`);
  await settledMarks(tab);
  for (const path of ['popup.html', 'sidepanel.html', 'options.html', 'welcome.html']) {
    const page = await reader.newTab();
    await tab.bringToFront();
    await page.goto(`${reader.origin}/${path}`);
    await page.until(`${path} to be there`, () =>
      page.evaluate(() => document.querySelectorAll('button').length > 3),
    );
    await page.bringToFront();
    expect(await tabThrough(page), path).toEqual({ missed: [], unseen: [] });
    await page.close();
  }
});

test('Settings are changed by keys alone', async ({ reader }) => {
  const options = await reader.openPage('options.html');
  await options.bringToFront();
  const isAt = (selector: string) =>
    options.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  const tabTo = async (selector: string): Promise<void> => {
    for (let presses = 0; presses < MOST && !(await isAt(selector)); presses++) await options.press('Tab');
    expect(await isAt(selector), selector).toBe(true);
  };
  const theme = () => options.evaluate(() => document.documentElement.dataset['theme']);
  await options.until('the settings', () =>
    options.evaluate(() => document.querySelector('select[name="theme"]') !== null),
  );
  try {
    await tabTo('input[role="switch"]');
    await options.press(' ');
    await options.until('the switch to go off', () =>
      options.evaluate(() => document.querySelector<HTMLInputElement>('.switch input')?.checked === false),
    );
    await options.press(' ');
    await tabTo('.add-site input');
    await options.type('keys.example');
    await options.press('Enter');
    await options.until('the site', async () =>
      (await options.texts('.sites li')).join().includes('keys.example'),
    );
    await options.press('Shift+Tab');
    expect(await isAt('.sites button')).toBe(true);
    await options.press('Enter');
    await options.until(
      'it to go',
      async () => !(await options.texts('.sites li')).join().includes('keys.example'),
    );
    await options.evaluate(() => document.querySelector<HTMLElement>('.add-site input')?.focus());
    await tabTo('select[name="theme"]');
    await options.press('ArrowDown');
    await options.until('a light page', async () => (await theme()) === 'light');
  } finally {
    await reader.configure({ theme: 'auto', enabled: true, sitesOff: [] });
    await options.close();
  }
});
