import {
  findInSteps,
  framedArticle,
  renderedLayout,
  wholePage,
  type Article,
  type Layout,
} from '@/lib/article';
import { inSlices, nextTask, recordChanges } from '@/lib/highlight';

/** An article, with the document that it stands in: the page's own, or that of a frame of the page's own. */
export interface FoundArticle {
  readonly article: Article;
  readonly document: Document;
  readonly layout: Layout;
  /** What has happened in the document since the search began. */
  readonly missed: readonly MutationRecord[];
  /** Elements whose text the page does not show yet. */
  readonly hidden: readonly Element[];
}

export interface SearchOptions {
  readonly url: string;
  /** The element that holds all that is to be read, in a page of our own. */
  readonly root?: Element | undefined;
  /** The reader wants the page read, whatever it is. */
  readonly asked: boolean;
  readonly signal: AbortSignal;
}

/** Looks for the article of a page, a few milliseconds at a time: the page may have something to do meanwhile. Never rejects. */
export async function searchArticle(page: Document, options: SearchOptions): Promise<FoundArticle | null> {
  const { root, asked, signal } = options;
  if (root) return await searchIn(page, wholePage, options);
  const found = await searchIn(page, findInSteps, options);
  if (found || signal.aborted) return found;
  const inner = framedArticle(page);
  const framed = inner && (await searchIn(inner, findInSteps, options));
  if (framed || signal.aborted || !asked) return framed;
  return await searchIn(page, wholePage, options);
}

async function searchIn(
  document: Document,
  find: typeof wholePage,
  { url, root, signal }: SearchOptions,
): Promise<FoundArticle | null> {
  const view = document.defaultView;
  if (!view) return null;
  const layout = renderedLayout(view);
  const hidden: Element[] = [];
  const onHidden = (element: Element): void => void hidden.push(element);
  const endOfRecord = recordChanges(document.documentElement);
  let article: Article | null = null;
  try {
    const address = /^https?:/.test(document.URL) ? document.URL : url;
    const steps = find(document, address, { layout, onHidden, ...(root && { root }) });
    const run = function* (): Generator<void> {
      article = yield* steps;
    };
    await inSlices(run(), () => undefined, signal);
    // What is done with the article is a task of its own.
    await nextTask();
  } catch {
    // A page that no finder understands is no article.
  }
  const missed = endOfRecord();
  return article && !signal.aborted ? { article, document, layout, missed, hidden } : null;
}
