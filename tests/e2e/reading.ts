import { paintedMentions, showText } from '../../scripts/reading.mjs';
import { expect } from './driver/fixtures';
import { middle, pause, type Point, type Tab } from './driver/tab';

/** The card's element in the page. */
export const CARD_HOST = 'hawamish-card';

/** A card as a reader sees it: `text` is all that it says, the notes in it included. */
export interface SeenCard {
  readonly text: string;
  readonly name: string;
  readonly lang: string;
  readonly dir: string;
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
}

/** Opens a page and waits until something is marked in it. */
export async function openArticle(tab: Tab, url: string): Promise<void> {
  await tab.goto(url);
  await waitForMarks(tab);
}

export async function waitForMarks(tab: Tab): Promise<string[]> {
  return await tab.until('marks', async () => {
    const texts = await markedTexts(tab);
    return texts.length > 0 ? texts : null;
  });
}

/** The marked texts, in the order of the page. */
export async function markedTexts(tab: Tab): Promise<string[]> {
  return (await tab.evaluate(paintedMentions)).map(({ text }) => text);
}

/** Waits until no more marks come. */
export async function settledMarks(tab: Tab): Promise<string[]> {
  let before = '';
  return await tab.until('the marks to settle', async () => {
    const texts = await markedTexts(tab);
    const now = texts.join('\n');
    const isSettled = texts.length > 0 && now === before;
    before = now;
    await pause(250);
    return isSettled ? texts : null;
  });
}

/** Where a text is meant that stands in the page more than once. */
interface Place {
  /** A longer stretch of the text around it. */
  readonly around?: string;
  /** A selector of what holds its block. */
  readonly within?: string;
}

/** Scrolls to a place in the text and gives its middle. */
export async function pointOf(tab: Tab, text: string, place: Place = {}): Promise<Point> {
  const box = await tab.evaluate(showText, { text, ...place });
  if (box === null) throw new Error(`The page does not read “${text}”`);
  return middle(box);
}

/** Rests the pointer on a text. */
export async function hover(tab: Tab, text: string, place: Place = {}): Promise<void> {
  const point = await pointOf(tab, text, place);
  // From elsewhere: a pointer that is there already does not arrive.
  await tab.moveTo({ x: 2, y: 2 });
  await tab.moveTo(point);
}

/** The open card, or null. */
export async function cardOf(tab: Tab): Promise<SeenCard | null> {
  return await tab.inShadow(CARD_HOST, (root) => {
    const card = root.querySelector<HTMLElement>('.card');
    if (!card) return null;
    const { left, top, right, bottom } = card.getBoundingClientRect();
    const notes = [...card.querySelectorAll('textarea')].map((field) => field.value);
    return {
      text: [card.innerText, ...notes].join('\n'),
      name: card.querySelector('#title')?.textContent ?? '',
      lang: card.lang,
      dir: getComputedStyle(card).direction,
      box: { left, top, right, bottom },
    };
  });
}

/** Waits for a card whose text holds `words`. */
export async function cardWith(tab: Tab, words: string): Promise<SeenCard> {
  return await tab.until(`a card with “${words}”`, async () => {
    const card = await cardOf(tab);
    return card?.text.includes(words) ? card : null;
  });
}

export async function waitForNoCard(tab: Tab): Promise<void> {
  await tab.until('the card to go', async () => (await cardOf(tab)) === null);
}

/** The middle of an element inside the card, scrolled into the card's view. */
export async function pointInCard(tab: Tab, selector: string): Promise<Point> {
  return await tab.until(`${selector} in the card`, async () =>
    tab.inShadow(
      CARD_HOST,
      (root, wanted) => {
        const element = root.querySelector(wanted);
        if (!element) return null;
        element.scrollIntoView({ block: 'nearest' });
        const { x, y, width, height } = element.getBoundingClientRect();
        return width > 0 && height > 0 ? { x: x + width / 2, y: y + height / 2 } : null;
      },
      selector,
    ),
  );
}

/** Everything in the page that is text or element, text node by text node: `outerHTML` does not tell where they meet. */
export async function anatomy(tab: Tab): Promise<{ html: string; texts: string[] }> {
  return await tab.evaluate(() => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
    return { html: document.documentElement.outerHTML, texts };
  });
}

/** The page itself complains of nothing, and neither do we. */
export function expectNoErrors(tab: Tab): void {
  expect(tab.errors).toEqual([]);
}
