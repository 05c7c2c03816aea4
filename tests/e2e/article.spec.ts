import { expect, test } from './driver/fixtures';
import {
  CARD_HOST,
  cardOf,
  cardWith,
  expectNoErrors,
  hover,
  openArticle,
  pointInCard,
  pointOf,
  settledMarks,
  waitForNoCard,
} from './reading';

test.describe('An Arabic article', () => {
  test('has its people, places, organisations and figures marked, and nothing outside it', async ({
    tab,
    site,
  }) => {
    await openArticle(tab, `${site.url}/sample-ar.html`);
    const marks = await settledMarks(tab);
    for (const wanted of [
      'إلهام علييف',
      'نيكول باشينيان',
      'باشينيان',
      'الاتحاد الأوروبي',
      'للأمم المتحدة',
      'يريفان',
      '13 مارس',
      '270 مليون يورو',
      '1.6 في المئة',
    ]) {
      expect(marks.some((mark) => mark.includes(wanted))).toBe(true);
    }
    // The list of related articles and the masthead are no part of it.
    expect(marks.filter((mark) => mark.includes('غيومري'))).toEqual([]);
    expectNoErrors(tab);
  });

  test('shows who a person is when the pointer rests on the name', async ({ tab, site }) => {
    await openArticle(tab, `${site.url}/sample-ar.html`);
    await hover(tab, 'إلهام علييف');
    const card = await cardWith(tab, 'إلهام علييف');
    expect(card.text).toContain('أذربيجان');
    expect(card.text).toContain('Ilham Aliyev');
    expect(card.dir).toBe('rtl');
    expect(card.lang).toBe('ar');
    expectNoErrors(tab);
  });

  test('shows where a place lies, once the map has been drawn', async ({ tab, site }) => {
    await openArticle(tab, `${site.url}/sample-ar.html`);
    await hover(tab, 'باكو');
    await cardWith(tab, 'Baku');
    await tab.until('the map', () =>
      tab.inShadow(CARD_HOST, (root) => root.querySelector('.map .spot') !== null),
    );
    expectNoErrors(tab);
  });

  test('ties a surname to the full name used elsewhere', async ({ tab, site }) => {
    await openArticle(tab, `${site.url}/sample-ar.html`);
    await hover(tab, 'باشينيان', { around: 'باشينيان أن حكومته' });
    await cardWith(tab, 'نيكول باشينيان');
  });

  test('reads a figure out and converts it', async ({ tab, site }) => {
    await openArticle(tab, `${site.url}/sample-ar.html`);
    await hover(tab, '1,768 كيلومتراً');
    const card = await cardWith(tab, 'ميل');
    expect(card.dir).toBe('rtl');
  });

  test('keeps the card inside the viewport, at the first line and at the last, on a phone too', async ({
    tab,
    site,
  }) => {
    await openArticle(tab, `${site.url}/sample-ar.html`);
    const size = () => tab.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    const usual = await size();
    for (const { width, height } of [usual, { width: 360, height: 640 }]) {
      // A pointer that is outside the new window can be moved no more.
      await tab.moveTo({ x: 2, y: 2 });
      await tab.resize(width, height);
      expect(await size()).toEqual({ width, height });
      for (const name of ['بروكسل', 'الولايات المتحدة']) {
        await hover(tab, name);
        const { box } = await cardWith(tab, name);
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(width);
        expect(box.bottom).toBeLessThanOrEqual(height);
      }
    }
    await tab.resize(usual.width, usual.height);
  });
});

test.describe('An English article', () => {
  test('is marked, and its cards run from left to right', async ({ tab, site }) => {
    await openArticle(tab, `${site.url}/sample-en.html`);
    const marks = await settledMarks(tab);
    for (const wanted of [
      'Ilham Aliyev',
      'Ursula von der Leyen',
      'United Nations',
      'Georgia',
      '1,195 kilometres',
    ]) {
      expect(marks.some((mark) => mark.includes(wanted))).toBe(true);
    }
    await hover(tab, 'Aliyev', { around: 'Aliyev, who has ruled' });
    const card = await cardWith(tab, 'Ilham Aliyev');
    expect(card.text).toContain('إلهام علييف');
    expect(card.dir).toBe('ltr');
    expect(card.lang).toBe('en');
    expectNoErrors(tab);
  });
});

test.describe('The card', () => {
  test('closes on Esc', async ({ tab, site }) => {
    await openArticle(tab, `${site.url}/sample-ar.html`);
    await hover(tab, 'إيمانويل ماكرون');
    await cardWith(tab, 'إيمانويل ماكرون');
    await tab.press('Escape');
    await waitForNoCard(tab);
  });

  test('lets the pointer travel into it, and goes when the pointer has left both', async ({ tab, site }) => {
    await openArticle(tab, `${site.url}/sample-ar.html`);
    await hover(tab, 'كايا كالاس');
    const { box } = await cardWith(tab, 'كايا كالاس');
    await tab.moveTo({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 });
    // Longer than any grace.
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(await cardOf(tab)).not.toBeNull();
    await tab.moveTo({ x: 2, y: 2 });
    await waitForNoCard(tab);
  });

  test('does not open under a pointer that only passes by', async ({ tab, site }) => {
    await openArticle(tab, `${site.url}/sample-ar.html`);
    const point = await pointOf(tab, 'كايا كالاس');
    await tab.moveTo({ x: 2, y: 2 });
    await tab.moveTo(point);
    await tab.moveTo({ x: 2, y: 2 });
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await cardOf(tab)).toBeNull();
  });

  test('opens on a tap, and closes on a tap elsewhere', async ({ tab, site }) => {
    await openArticle(tab, `${site.url}/sample-ar.html`);
    await tab.tapAt(await pointOf(tab, 'هاكان فيدان'));
    await cardWith(tab, 'هاكان فيدان');
    await tab.tapAt({ x: 4, y: 4 });
    await waitForNoCard(tab);
  });

  test('opens on focus, where marks are elements', async ({ reader, tab, site }) => {
    await reader.configure({ painter: 'marks' });
    try {
      await openArticle(tab, `${site.url}/sample-ar.html`);
      await settledMarks(tab);
      await tab.evaluate(() => {
        // As Tab would, from the link before it.
        document.querySelector<HTMLElement>('[data-hawamish="person"][tabindex]')?.focus();
      });
      await tab.press('Enter');
      const name = await tab.evaluate(
        () => document.querySelector('[data-hawamish="person"][tabindex]')?.textContent ?? '',
      );
      expect(name).not.toBe('');
      await cardWith(tab, name.split(' ').at(-1) ?? name);
      await tab.press('Escape');
      await waitForNoCard(tab);
    } finally {
      await reader.configure({ painter: 'highlights' });
    }
  });

  test('goes to the next mention of the same thing', async ({ tab, site }) => {
    await openArticle(tab, `${site.url}/sample-ar.html`);
    await hover(tab, 'نيكول باشينيان');
    await cardWith(tab, 'نيكول باشينيان');
    const place = () =>
      tab.inShadow(CARD_HOST, (root) => root.querySelector('.mentions .place')?.textContent ?? '');
    const first = await place();
    await tab.clickAt(await pointInCard(tab, '.mentions button:last-of-type'));
    await tab.until('the card to open at the next mention', async () => {
      const now = await place();
      return now !== null && now !== '' && now !== first;
    });
    await cardWith(tab, 'نيكول باشينيان');
  });

  test('leads out only by links to Wikipedia and Wikidata, which tell nothing of the page', async ({
    tab,
    site,
  }) => {
    await openArticle(tab, `${site.url}/sample-ar.html`);
    await hover(tab, 'إلهام علييف');
    await cardWith(tab, 'إلهام علييف');
    const links = await tab.inShadow(CARD_HOST, (root) =>
      [...root.querySelectorAll('a[href]')].map((link) => ({
        host: new URL((link as HTMLAnchorElement).href).host,
        rel: link.getAttribute('rel') ?? '',
        target: link.getAttribute('target'),
      })),
    );
    expect(links?.length).toBeGreaterThan(0);
    for (const { host, rel, target } of links ?? []) {
      expect(host).toMatch(/(^|\.)(wikipedia|wikidata)\.org$/);
      expect(rel).toContain('noreferrer');
      expect(target).toBe('_blank');
    }
  });
});
