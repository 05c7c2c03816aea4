import { framedArticle, looksLikeArticle } from '@/lib/article';

/** Pages that fetch their text, after they have loaded or when they go to another address without loading, have it by then. */
const LOOK_AGAIN_AFTER_MS = [300, 1_200, 3_000];

export interface LookoutOptions {
  readonly document: Document;
  readonly view: Window;
  /** Whether there still is something to look for. */
  readonly isNeeded: () => boolean;
  /** There is something to be searched. */
  readonly found: () => void;
}

/** Looks whether a page has an article, and looks again while the page may still be fetching one. Reads no layout. */
export class Lookout {
  readonly #options: LookoutOptions;
  #timers: ReturnType<typeof setTimeout>[] = [];

  constructor(options: LookoutOptions) {
    this.#options = options;
  }

  /** Whether there is an article, or a frame of the page's own with one. */
  looksLikeArticle(): boolean {
    return this.#pageLooksLikeArticle() || this.#hasFramedArticle();
  }

  #pageLooksLikeArticle(): boolean {
    const { document, view } = this.#options;
    return looksLikeArticle(document, view.location.href);
  }

  #hasFramedArticle(): boolean {
    return framedArticle(this.#options.document) !== null;
  }

  /**
   * Looks now, and a few times more where something has come meanwhile that an article could be in.
   *
   * @param isKnown the page is known to be an article
   */
  start(isKnown: boolean): void {
    // The browser has had to read all of our script in this task: the search, and waking the storage for it, get one of their own.
    const isArticle = isKnown || this.#pageLooksLikeArticle();
    this.#later(0, () => {
      if (isArticle || this.#hasFramedArticle()) this.#options.found();
      this.#again(this.#contents());
    });
  }

  /** Looks a few times, beginning in a moment: the page has gone to another address, and has yet to show what is there. */
  startAnew(): void {
    this.#again('');
  }

  stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
  }

  #again(before: string): void {
    let seen = before;
    for (const delay of LOOK_AGAIN_AFTER_MS) {
      this.#later(delay, () => {
        if (!this.#options.isNeeded()) return;
        const now = this.#contents();
        if (now === seen) return;
        seen = now;
        if (this.looksLikeArticle()) this.#options.found();
      });
    }
  }

  /**
   * How many paragraphs, frames and elements without their script there are: a page where these stay as they were has got no article.
   * Collections, for the browser remembers how long one is until the page changes.
   */
  #contents(): string {
    const { document } = this.#options;
    return [
      document.readyState,
      document.getElementsByTagName('p').length,
      document.getElementsByTagName('iframe').length,
      document.querySelectorAll(':not(:defined)').length,
    ].join();
  }

  #later(delay: number, what: () => void): void {
    this.#timers.push(setTimeout(what, delay));
  }
}
