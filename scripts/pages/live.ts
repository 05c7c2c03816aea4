import { setTimeout as sleep } from 'node:timers/promises';
import { paintedMentions } from '../reading.mjs';
import { startServer } from '../server.mjs';
import { COUNT_FROM, type PagesBrowser } from './browser';
import { configure, settled } from './visit';

/** What a growing live blog costs. */
export interface Live {
  /** Elements and text nodes before it grows. */
  readonly nodes: number;
  readonly posts: number;
  /** What our script says of the page afterwards. */
  readonly status: string;
  /** New marks in all. */
  readonly marks: number;
  /** Main-thread time of our script, in ms: a post's share of the sum, and the longest single task. */
  readonly perPost: number | null;
  readonly longestTask: number | null;
}

const POSTS = 50;
const BETWEEN_POSTS_MS = 500;
const MIN_NODES = 12_000;

const TEXTS = [
  'قال الرئيس الأذربيجاني إلهام علييف في باكو إن المحادثات مع أرمينيا ستستأنف في 13 مارس، وإن 270 مليون يورو خصصت للطرق.',
  'وصل رئيس الوزراء الأرميني نيكول باشينيان إلى بروكسل حيث يلتقي قادة الاتحاد الأوروبي يوم الثلاثاء، وفق وكالة فرانس برس.',
  'دعا الأمين العام للأمم المتحدة أنطونيو غوتيريش إلى ضبط النفس، وأضاف أن أكثر من 6500 شخص نزحوا خلال ثلاثة أيام.',
];

function post(i: number): string {
  const time = `${String(8 + (i % 12)).padStart(2, '0')}:${String(i % 60).padStart(2, '0')}`;
  const text = (which: number): string => `${TEXTS[which % 3] ?? ''} ${String(i * 7)} كيلومتراً.`;
  return `<div class="post"><div class="when"><span>${time}</span></div><h3>تحديث ${String(i)}</h3><p>${text(i)}</p><p>${text(i + 1)}</p></div>`;
}

/** A live blog of some 12,000 nodes to which fifty posts are added at the top, one after another. */
export async function measureLive(browser: PagesBrowser): Promise<Live | null> {
  if (browser.name !== 'chromium') return null;
  const site = await startServer();
  try {
    const posts = Array.from({ length: MIN_NODES / 12 }, (_, i) => post(i)).join('\n');
    const url = site.publish(
      'live/blog.html',
      `<!doctype html><html lang="ar" dir="rtl"><head><title>مباشر: محادثات باكو</title>
       <script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"مباشر: محادثات باكو"}</script></head>
       <body><main><h1>مباشر: محادثات باكو</h1><div id="posts">${posts}</div></main></body></html>`,
    );
    await configure(browser, { enabled: true, painter: 'highlights' });
    await browser.goto(url);
    await sleep(1_000);
    await settled(browser);
    const nodes = await browser.inPage(() => {
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      let count = 0;
      while (walker.nextNode()) count++;
      return count;
    }, null);
    const before = (await browser.inPage(paintedMentions, null)).length;
    const slowed = await browser.slowed(1, async () => {
      // The content script has to run anew for its thread to be known.
      await browser.goto(url);
      await sleep(1_000);
      await settled(browser);
      await browser.inPage((label) => console.timeStamp(label), COUNT_FROM);
      for (let i = 0; i < POSTS; i++) {
        await browser.inPage(
          (html) => {
            document.querySelector('#posts')?.insertAdjacentHTML('afterbegin', html);
          },
          post(2_000 + i),
        );
        await sleep(BETWEEN_POSTS_MS);
      }
      await sleep(1_000);
    });
    const state = await settled(browser);
    const marks = (await browser.inPage(paintedMentions, null)).length - before;
    const tasks = slowed?.tasks;
    const sum = tasks?.reduce((all, task) => all + task, 0) ?? null;
    return {
      nodes,
      status: state?.status ?? 'silent',
      posts: POSTS,
      marks,
      perPost: sum === null ? null : sum / POSTS,
      longestTask: tasks ? Math.max(0, ...tasks) : null,
    };
  } finally {
    await site.close();
  }
}
