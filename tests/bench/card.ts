import type { Page } from '@playwright/test';
import { median } from './measure';

const ROUNDS = 15;
/** With the first cards comes the script that draws: they are let go. */
const WARM_UPS = 3;
/** The calm dwell, in milliseconds: from the pointer's last move the card may take as long. */
const DWELL = 150;
/** Until a card that was closed has gone, and the pointer counts as resting anew. */
const PAUSE_MS = 350;

/** Kept in the page, by which moves and paints are seen: all times are on its clock, in milliseconds. */
interface Seen {
  moved: number;
  painted: number;
}

/** Milliseconds beyond the dwell, medians. */
export interface CardDelay {
  /** From the pointer's rest to the first paint of a card. */
  readonly card: number;
  /** The same of an empty element that a timer of the page's own puts in: what browser and machine take for themselves. */
  readonly floor: number;
}

/**
 * How long after the dwell the first paint of a card comes, in an article that is open and read.
 *
 * What follows a frame's callbacks comes after its paint. Card and floor take turns, so that their difference holds on a machine
 * that is busy with other things.
 */
export async function cardDelay(page: Page): Promise<CardDelay> {
  await page.evaluate(() => {
    const seen = globalThis as unknown as Seen;
    document.addEventListener('pointermove', ({ timeStamp }) => (seen.moved = timeStamp), true);
    const observer = new MutationObserver((records) => {
      const names = records.flatMap(({ addedNodes }) => [...addedNodes]).map(({ nodeName }) => nodeName);
      if (!names.some((name) => name === 'HAWAMISH-CARD' || name === 'BENCH-FLOOR')) return;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => (seen.painted = performance.now());
        port2.postMessage(null);
      });
    });
    observer.observe(document.documentElement, { childList: true });
  });

  const delays: CardDelay[] = [];
  for (const { x, y } of await marksInView(page)) {
    await page.mouse.move(4, 4);
    await page.keyboard.press('Escape');
    await page.waitForTimeout(PAUSE_MS);
    const card = await delayAfter(page, () => page.mouse.move(x, y, { steps: 3 }));
    await page.keyboard.press('Escape');
    const floor = await delayAfter(page, () =>
      page.evaluate((dwell) => {
        (globalThis as unknown as Seen).moved = performance.now();
        setTimeout(() => {
          const element = document.documentElement.appendChild(document.createElement('bench-floor'));
          setTimeout(() => element.remove(), dwell);
        }, dwell);
      }, DWELL),
    );
    delays.push({ card, floor });
  }
  const warm = delays.slice(WARM_UPS);
  return {
    card: median(warm.map(({ card }) => card)),
    floor: median(warm.map(({ floor }) => floor)),
  };
}

/** From the last move that `work` makes to the next paint, without the dwell. */
async function delayAfter(page: Page, work: () => Promise<void>): Promise<number> {
  await page.evaluate(() => ((globalThis as unknown as Seen).painted = 0));
  await work();
  const delay = await page.waitForFunction(() => {
    const { moved, painted } = globalThis as unknown as Seen;
    return painted > 0 ? painted - moved : null;
  });
  return ((await delay.jsonValue()) ?? Number.NaN) - DWELL;
}

/** The middles of marks in the middle of the window, in CSS pixels. */
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
