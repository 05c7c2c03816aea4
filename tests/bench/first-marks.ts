import type { BrowserContext } from '@playwright/test';
import { median } from './measure';

const ROUNDS = 9;
/** The first visits fill the browser's caches. */
const WARM_UPS = 2;

/** Runs in the page. As text, for what makes TypeScript run in Node would call a helper of its own in it. */
const LOOK_EACH_FRAME = `document.addEventListener('DOMContentLoaded', () => {
  const look = () => {
    const isMarked = [...CSS.highlights.values()].some((highlight) =>
      [...highlight].some(({ startContainer }) => {
        const { top, bottom } = startContainer.parentElement.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      }),
    );
    if (isMarked) globalThis.markedAt = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
});`;

/**
 * How long after the document is there the first frame with marks in view is shown, in milliseconds.
 *
 * Counted from the end of `DOMContentLoaded`, after which a content script may be started at the earliest, to the callback of the frame
 * after the marks came: what follows that is the paint alone. Both on the page's own clock.
 *
 * @param isCold the background is stopped before each visit
 */
export async function firstMarks(context: BrowserContext, url: string, isCold: boolean): Promise<number> {
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  await protocol.send('ServiceWorker.enable');
  await page.addInitScript(LOOK_EACH_FRAME);
  const times: number[] = [];
  for (let round = -WARM_UPS; round < ROUNDS; round++) {
    if (isCold) {
      await protocol.send('ServiceWorker.stopAllWorkers');
      await page.waitForTimeout(300);
    }
    await page.goto(url);
    const marked = await page.waitForFunction(() => {
      const { markedAt } = globalThis as unknown as { markedAt?: number };
      const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return markedAt !== undefined && entry ? markedAt - entry.domContentLoadedEventEnd : null;
    });
    const time = await marked.jsonValue();
    if (round >= 0 && time !== null) times.push(time);
  }
  await page.close();
  return median(times);
}
