import { expect, test } from './driver/fixtures';
import type { Tab } from './driver/tab';
import {
  CARD_HOST,
  cardOf,
  cardWith,
  expectNoErrors,
  hover,
  markedTexts,
  openArticle,
  pointInCard,
  settledMarks,
  waitForNoCard,
} from './reading';

/** What has the focus in the card: its class, or its name where it has none. */
async function focused(tab: Tab): Promise<string> {
  return (
    (await tab.inShadow(CARD_HOST, (root) => {
      const element = root.activeElement;
      return element ? element.className || element.localName : '';
    })) ?? ''
  );
}

/** Presses Tab until what is wanted has the focus, as a reader without a mouse does. */
async function tabTo(tab: Tab, wanted: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 25; presses++) {
    if ((await focused(tab)).split(' ').includes(wanted)) return;
    await tab.press(key);
  }
  throw new Error(`Tab never came to ${wanted}; it is at ${await focused(tab)}`);
}

test('A card is used by keys alone: read on from, gone back to, noted in, moved, pinned and closed', async ({
  reader,
  tab,
  site,
}) => {
  await reader.configure({ painter: 'marks' });
  try {
    await openArticle(tab, `${site.url}/sample-ar.html`);
    await settledMarks(tab);
    const focusMark = () =>
      tab.evaluate(() => {
        const marks = [...document.querySelectorAll<HTMLElement>('[data-hawamish="place"][tabindex]')];
        marks.find((mark) => mark.textContent?.includes('أرمينيا'))?.focus();
      });
    // As Tab would, from the link before it.
    await focusMark();
    await tab.press('Enter');
    await cardWith(tab, 'Armenia');
    await tabTo(tab, 'leads');
    const from = (await cardOf(tab))?.name;
    await tab.press('Enter');
    await tab.until('the other card', async () => (await cardOf(tab))?.name !== from);
    expect(await focused(tab)).toContain('back');
    await tab.press('Alt+ArrowLeft');
    await tab.until('the first card', async () => (await cardOf(tab))?.name === from);
    expect(await focused(tab)).toContain('leads');

    await tabTo(tab, 'add');
    await tab.press('Enter');
    await tab.until('the field', async () => (await focused(tab)) === 'textarea');
    await tab.type('جارة أذربيجان');
    await tab.press('Control+Enter');
    // The mark says at once that there is a note.
    await tab.until('a dot', () =>
      tab.evaluate(() => document.querySelector('[data-hawamish="place"][data-hawamish-noted]') !== null),
    );

    await tabTo(tab, 'grip', 'Shift+Tab');
    const before = (await cardOf(tab))?.box;
    await tab.press('Shift+ArrowUp');
    await tab.until('the card to move', async () => (await cardOf(tab))?.box.top !== before?.top);
    await tabTo(tab, 'pin');
    const isPinned = () =>
      tab.inShadow(CARD_HOST, (root) => root.querySelector('.pin')?.getAttribute('aria-pressed'));
    expect(await isPinned()).toBe('true');
    await tab.clickAt({ x: 3, y: 3 });
    expect(await cardOf(tab)).not.toBeNull();
    await tab.press('Escape');
    await waitForNoCard(tab);
    expectNoErrors(tab);
  } finally {
    await reader.configure({ painter: 'highlights' });
  }
});

test('A name that is not what it was taken for is marked no more, in every tab, until that is taken back', async ({
  reader,
  tab,
  site,
}) => {
  const url = `${site.url}/sample-ar.html`;
  const other = await reader.newTab();
  await openArticle(other, url);
  await openArticle(tab, url);
  await tab.bringToFront();
  await hover(tab, 'كايا كالاس');
  await cardWith(tab, 'كايا كالاس');
  await tab.clickAt(await pointInCard(tab, '.not-this > button'));
  await tab.clickAt(await pointInCard(tab, '[data-hide="site"]'));
  const isMarked = async (where: Tab) => (await markedTexts(where)).includes('كايا كالاس');
  for (const where of [tab, other]) {
    await where.until('the mark to go', async () => !(await isMarked(where)));
  }
  await tab.clickAt(await pointInCard(tab, '[data-hide="undo"]'));
  for (const where of [tab, other]) await where.until('the mark to come back', () => isMarked(where));
  await other.close();
  expectNoErrors(tab);
});
