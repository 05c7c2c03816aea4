import { expect, test } from './driver/fixtures';
import { middle, type Tab } from './driver/tab';
import { CARD_HOST, cardWith, expectNoErrors, markedTexts, settledMarks, waitForNoCard } from './reading';

// Articles that do not stand in the page itself, but in its open shadow trees or in a frame of its own.

/** For a test that goes through several states of a page, on a machine that has other things to do. */
const LONG_MS = 90_000;

/** All that a page holds, in its open shadow trees and in its frames too. */
function insides(tab: Tab): Promise<string> {
  return tab.evaluate(() => {
    const scopes: (Document | ShadowRoot)[] = [document];
    for (const scope of scopes) {
      for (const { shadowRoot } of scope.querySelectorAll('*')) if (shadowRoot) scopes.push(shadowRoot);
      for (const { contentDocument } of scope.querySelectorAll('iframe'))
        if (contentDocument) scopes.push(contentDocument);
    }
    return scopes
      .map((scope) => `${scope instanceof ShadowRoot ? scope.innerHTML : scope.documentElement.outerHTML}`)
      .join('\n');
  });
}

/** The number of the mark that has the focus, in the shadow tree or the frame of an element; -1 where none has. */
function focusedMark(tab: Tab, host: string): Promise<number> {
  return tab.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    const scope = element?.shadowRoot ?? (element as HTMLIFrameElement | null)?.contentDocument;
    if (!scope || document.activeElement !== element) return -1;
    return [...scope.querySelectorAll('[data-hawamish][tabindex]')].indexOf(scope.activeElement as Element);
  }, host);
}

/** Marks in a shadow tree or a frame, reached by keys: Esc closes their card, and the focus is where it was. */
async function expectReturnOfFocus(tab: Tab, host: string): Promise<void> {
  await tab.until('a mark to have the focus', async () => {
    await tab.evaluate((wanted) => {
      const element = document.querySelector(wanted);
      const scope = element?.shadowRoot ?? (element as HTMLIFrameElement | null)?.contentDocument;
      scope?.querySelector<HTMLElement>('[data-hawamish][tabindex]')?.focus();
    }, host);
    return (await focusedMark(tab, host)) === 0;
  });
  await tab.press('Enter');
  await tab.until('the focus in the card', () =>
    tab.inShadow(CARD_HOST, (root) => root.activeElement !== null),
  );
  await tab.press('Escape');
  await waitForNoCard(tab);
  expect(await focusedMark(tab, host)).toBe(0);
  await tab.press('Tab');
  await tab.until('the next mark to have the focus', async () => (await focusedMark(tab, host)) === 1);
  await cardWith(tab, '');
  await tab.press('Escape');
  await waitForNoCard(tab);
  expect(await focusedMark(tab, host)).toBe(1);
}

for (const painter of ['highlights', 'marks'] as const) {
  test(`An article in open shadow trees, painted as ${painter}`, async ({ reader, tab, site }) => {
    test.setTimeout(LONG_MS);
    const url = `${site.url}/shadow.html`;
    await reader.configure({ enabled: false, painter });
    try {
      await tab.goto(url);
      const before = await insides(tab);
      await reader.configure({ enabled: true });
      const marks = await settledMarks(tab);
      for (const name of ['باكو', 'هاكان فيدان', 'الاتحاد الأوروبي', 'نيكول باشينيان'])
        expect(marks.some((text) => text.includes(name))).toBe(true);
      const line = await tab.evaluate(() => {
        const tree = document.querySelector('news-body')?.shadowRoot;
        const [style] = [...(tree?.querySelectorAll('mark') ?? [])].map((mark) => getComputedStyle(mark));
        const text = tree?.querySelector('p');
        return (
          style?.textDecorationLine ??
          (text && getComputedStyle(text, '::highlight(hawamish-person)').textDecorationLine)
        );
      });
      expect(line).toBe('underline');
      const box = await tab.evaluate(() => {
        const paragraph = document.querySelector('news-body')?.shadowRoot?.querySelector('p');
        const walker = paragraph && document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
        while (walker?.nextNode()) {
          const text = walker.currentNode as Text;
          const at = text.data.indexOf('هاكان فيدان');
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(text, at);
          range.setEnd(text, at + 'هاكان فيدان'.length);
          const box = range.getClientRects()[0];
          return box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
        }
        return null;
      });
      if (!box) throw new Error('The name is not there.');
      await tab.moveTo({ x: 2, y: 2 });
      await tab.moveTo(middle(box));
      await cardWith(tab, 'هاكان فيدان');
      if (painter === 'marks') {
        await tab.press('Escape');
        await expectReturnOfFocus(tab, 'news-body');
      }
      await reader.configure({ enabled: false });
      await tab.until('the marks to go', async () => (await markedTexts(tab)).length === 0);
      expect(await insides(tab)).toBe(before);
      expectNoErrors(tab);
    } finally {
      await reader.configure({ enabled: true, painter: 'highlights' });
    }
  });
}

test('An article in a frame of the page itself is marked there; the card lies over the page', async ({
  reader,
  tab,
  site,
}) => {
  test.setTimeout(LONG_MS);
  await reader.configure({ enabled: false });
  await tab.goto(`${site.url}/framed.html`);
  const before = await insides(tab);
  await reader.configure({ enabled: true });
  /** What is marked in the frame, and where one of it is in the window. */
  const framed = () =>
    tab.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('#frame');
      const view = frame?.contentWindow as (Window & typeof globalThis) | null;
      const ranges = [...(view?.CSS.highlights.values() ?? [])].flatMap((highlight) => [...highlight]);
      const name = ranges.find((range) => (range as Range).toString() === 'هاكان فيدان') as Range | undefined;
      const inner = name?.getClientRects()[0];
      const outer = frame?.getBoundingClientRect();
      if (!inner || !outer) return null;
      return {
        x: inner.x + outer.x + 18,
        y: inner.y + outer.y + 18,
        width: inner.width,
        height: inner.height,
      };
    });
  const box = await tab.until('marks in the frame', framed);
  await tab.moveTo({ x: 2, y: 2 });
  await tab.moveTo(middle(box));
  const card = await cardWith(tab, 'هاكان فيدان');
  expect(card.box.top).toBeGreaterThanOrEqual(box.y + box.height - 2);
  expect(card.box.top).toBeLessThan(box.y + box.height + 40);
  const popup = await reader.openPopup(tab);
  await popup.until('the popup to list it', async () =>
    ((await popup.texts('#panel-page'))[0] ?? '').includes('هاكان فيدان'),
  );
  await popup.close();
  /** How a name would be underlined in a frame: not at all, where our styles are not. */
  const underlined = (frame: string) =>
    tab.evaluate((wanted) => {
      const view = document.querySelector<HTMLIFrameElement>(wanted)?.contentWindow;
      return view?.getComputedStyle(view.document.body, '::highlight(hawamish-person)').textDecorationLine;
    }, frame);
  expect([await underlined('#frame'), await underlined('#advert')]).toEqual(['underline', 'none']);
  await tab.bringToFront();
  await reader.configure({ painter: 'marks' });
  await expectReturnOfFocus(tab, '#frame');
  await reader.configure({ enabled: false, painter: 'highlights' });
  await tab.until('the marks to go', async () => (await framed()) === null);
  expect(await insides(tab)).toBe(before);
  await reader.configure({ enabled: true });
  expectNoErrors(tab);
});
