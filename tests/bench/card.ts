import type { Page } from '@playwright/test';
import { median } from './measure';

const CARD = 'hawamish-card';
const ROUNDS = 15;
/** The calm dwell, in milliseconds: from the pointer's last move the card may take as long. */
const DWELL = 150;
/** Until a card that was closed has gone, and the pointer counts as resting anew. */
const PAUSE_MS = 350;

/**
 * How long after the dwell the first paint of a card comes, in milliseconds: the median over marks of an article that is open and
 * read. The first cards are let go, for with them comes the script that draws.
 *
 * The page itself is asked, which sees the pointer's moves and the element that comes, on one clock. What follows a frame's
 * callbacks comes after its paint.
 */
export async function cardDelay(page: Page): Promise<number> {
  await page.evaluate((name) => {
    const seen = globalThis as unknown as { moved: number; painted: number };
    document.addEventListener('pointermove', ({ timeStamp }) => (seen.moved = timeStamp), true);
    const observer = new MutationObserver((records) => {
      const card = records
        .flatMap(({ addedNodes }) => [...addedNodes])
        .find((node) => node.nodeName === name);
      if (!card) return;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => (seen.painted = performance.now());
        port2.postMessage(null);
      });
    });
    observer.observe(document.documentElement, { childList: true });
  }, CARD.toUpperCase());

  const delays: number[] = [];
  for (const { x, y } of await marksInView(page)) {
    await page.mouse.move(4, 4);
    await page.keyboard.press('Escape');
    await page.waitForTimeout(PAUSE_MS);
    await page.evaluate(() => ((globalThis as unknown as { painted: number }).painted = 0));
    await page.mouse.move(x, y, { steps: 3 });
    const delay = await page.waitForFunction(() => {
      const { moved, painted } = globalThis as unknown as { moved: number; painted: number };
      return painted > 0 ? painted - moved : null;
    });
    delays.push(((await delay.jsonValue()) ?? Number.NaN) - DWELL);
  }
  return median(delays.slice(3));
}

/** The middles of marks that stand alone in the middle of the window, in CSS pixels. */
async function marksInView(page: Page): Promise<{ x: number; y: number }[]> {
  const points = await page.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range.getBoundingClientRect();
      })
      .filter(({ top, bottom, height }) => top > 60 && bottom < innerHeight - 60 && height > 0 && height < 60)
      .map(({ left, top, width, height }) => ({ x: left + width / 2, y: top + height / 2 })),
  );
  const apart = points.filter(
    (point, i) => points.findIndex(({ x, y }) => x === point.x && y === point.y) === i,
  );
  return apart.slice(0, ROUNDS);
}
