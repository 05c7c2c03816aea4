import {
  findInSteps,
  looksLikeArticle,
  renderedLayout,
  wholePage,
  type Article,
  type FindOptions,
} from '@/lib/article';
import {
  canHighlight,
  createCssPainter,
  createMarkPainter,
  inSlices,
  nextTask,
  recordChanges,
} from '@/lib/highlight';
import { letWatch, listenInPage, type ErrorCode, type PageState, type Watchers } from '@/lib/messaging';
import { isSiteOff, settings as store, type Settings } from '@/lib/settings';
import { watchHeldKey } from './held-key';
import { NotedItems } from './noted';
import { PageCard } from './page-card';
import { itemsOf } from './page-state';
import { watchPointer } from './pointer';
import { Reading, type ReadingOptions } from './reading';

/** How often a page that takes its article away is searched again, and how soon. */
const MAX_RESTARTS = 8;
const RESTART_AFTER_MS = 250;
/** After a navigation without a load, the article comes when the page has fetched it. */
const LOOK_AGAIN_AFTER_MS = [300, 1_200, 3_000];

/** What cards say, and of what there are any: where one of these changes, the article is read anew. */
const READ_ANEW = [
  'library',
  'languagesOff',
  'country',
  'currency',
  'perDollar',
  'numerals',
  'calendar',
  'interfaceLanguage',
] as const satisfies readonly (keyof Settings)[];
/** What the card is made with. */
const CARD_MADE_ANEW = [
  'theme',
  'density',
  'dwell',
  'holdKey',
] as const satisfies readonly (keyof Settings)[];

/** Our script in one page: finds out whether there is an article, and reads it as the reader's settings say. */
export class Annotator {
  readonly #document: Document;
  readonly #view: Window;
  readonly #root: Element | undefined;
  #settings: Settings | null = null;
  #standing: PageState['status'] = 'no-article';
  /** Ends the search for the article, while there is one. */
  #finding: AbortController | null = null;
  #reading: Reading | null = null;
  #card: PageCard | null = null;
  #pointer: AbortController | null = null;
  #asked = false;
  #restarts = 0;
  #timers: ReturnType<typeof setTimeout>[] = [];
  #unlisten: (() => void)[] = [];
  #watchers: Watchers | null = null;
  #noted = new NotedItems();

  /** @param root the element that holds the article, in a page of our own; in others it has to be found */
  constructor(document: Document, view: Window, root?: Element) {
    this.#document = document;
    this.#view = view;
    this.#root = root;
  }

  /** Looks at the page. On a page that is no article this is all that happens. */
  start(): void {
    this.#watchers = letWatch();
    this.#unlisten.push(
      this.#watchers.stop,
      listenInPage({
        pageState: async () => {
          await this.#loadSettings();
          return this.#state();
        },
        card: ({ key }) => {
          const card = this.#reading?.marks().find(({ item }) => item === key)?.card;
          return card ? { card } : {};
        },
        jump: ({ key }) => this.#jump(key),
        step: ({ direction }) => this.#step(direction),
        readAnyway: async () => {
          this.#asked = true;
          await this.#begin();
          return this.#state();
        },
      }),
    );
    // The browser has had to read all of our script in this task: the search, and waking the storage for it, get one of their own.
    if (looksLikeArticle(this.#document, this.#url)) this.#later(0, () => void this.#begin());
  }

  /** The page has gone to another address without loading: starts afresh. */
  navigated(): void {
    this.#end();
    this.#asked = false;
    this.#restarts = 0;
    this.#status = 'no-article';
    for (const delay of LOOK_AGAIN_AFTER_MS) {
      this.#later(delay, () => {
        if (!this.#reading && looksLikeArticle(this.#document, this.#url)) void this.#begin();
      });
    }
  }

  /** Takes everything off the page, for good. */
  stop(): void {
    this.#end();
    for (const unlisten of this.#unlisten) unlisten();
    this.#unlisten = [];
  }

  get #status(): PageState['status'] {
    return this.#standing;
  }

  set #status(status: PageState['status']) {
    this.#standing = status;
    this.#watchers?.tell();
  }

  get #url(): string {
    return this.#view.location.href;
  }

  #later(delay: number, what: () => void): void {
    this.#timers.push(setTimeout(what, delay));
  }

  async #loadSettings(): Promise<Settings> {
    if (this.#settings) return this.#settings;
    const loaded = await store.get();
    if (!this.#settings) {
      this.#settings = loaded;
      this.#unlisten.push(store.watch((changed) => this.#settingsChanged(changed)));
    }
    return this.#settings;
  }

  #isOff(settings: Settings): boolean {
    return !settings.enabled || isSiteOff(settings, this.#url);
  }

  #settingsChanged(settings: Settings): void {
    const before = this.#settings;
    this.#settings = settings;
    if (this.#isOff(settings)) {
      this.#end();
      return;
    }
    const reading = this.#reading;
    if (!reading) {
      if (before && this.#isOff(before) && (this.#asked || looksLikeArticle(this.#document, this.#url))) {
        void this.#begin();
      }
      return;
    }
    if (before && READ_ANEW.some((name) => String(before[name]) !== String(settings[name]))) {
      this.#end();
      void this.#begin();
      return;
    }
    if (before && CARD_MADE_ANEW.some((name) => before[name] !== settings[name])) this.#makeCard(settings);
    if (before?.decisions !== settings.decisions) void reading.refresh();
    if (before?.noted !== settings.noted) void this.#findNoted({ again: true });
    if (before?.marksShown !== settings.marksShown) void reading.showMarks(settings.marksShown);
    if (before?.painter !== settings.painter) {
      this.#card?.card.hide();
      void reading.repaintWith(this.#painterFor(settings));
    }
    if (before?.kinds.join() !== settings.kinds.join()) void reading.show(new Set(settings.kinds));
  }

  #painterFor(settings: Settings): ReadingOptions['createPainter'] {
    return settings.painter === 'marks' || !canHighlight()
      ? (quietly) => createMarkPainter(quietly)
      : () => createCssPainter(this.#document);
  }

  async #begin(): Promise<void> {
    const loaded = await this.#loadSettings();
    if (this.#reading || this.#finding || this.#isOff(loaded)) return;
    this.#status = 'reading';
    const finding = new AbortController();
    this.#finding = finding;
    const endOfRecord = recordChanges(this.#document.documentElement);
    const layout = renderedLayout(this.#view);
    const hidden: Element[] = [];
    const article = await this.#find(
      { layout, onHidden: (element) => void hidden.push(element) },
      finding.signal,
    );
    const missed = endOfRecord();
    if (finding.signal.aborted) return;
    this.#finding = null;
    const settings = this.#settings ?? loaded;
    if (!article) {
      this.#status = 'no-article';
      return;
    }
    const reading = new Reading({
      document: this.#document,
      url: this.#url,
      article,
      missed,
      layout,
      kinds: new Set(settings.kinds),
      marksShown: settings.marksShown,
      createPainter: this.#painterFor(settings),
      marked: () => {
        this.#status = 'marked';
        void this.#findNoted({ again: false });
      },
      changed: () => this.#watchers?.tell(),
      failed: (code) => this.#failed(code),
      uprooted: () => this.#restart(),
      gaveUp: () => {
        this.#end();
        this.#status = 'left-in-peace';
      },
    });
    this.#reading = reading;
    this.#makeCard(settings);
    reading.start();
    for (const element of hidden) reading.watchHidden(element);
  }

  /** Finds the article a few milliseconds at a time: the page may have something to do meanwhile. */
  async #find(options: FindOptions, signal: AbortSignal): Promise<Article | null> {
    let article: Article | null = null;
    const root = this.#root;
    const search = root ? [wholePage] : [findInSteps];
    if (this.#asked) search.push(wholePage);
    try {
      for (const find of search) {
        const steps = find(this.#document, this.#url, root ? { ...options, root } : options);
        const run = function* (): Generator<void> {
          article = yield* steps;
        };
        await inSlices(run(), () => undefined, signal);
        // What is done with the article is a task of its own.
        await nextTask();
        if (article || signal.aborted) return article;
      }
    } catch {
      // A page that no finder understands is no article.
    }
    return null;
  }

  /** Shows what the reader has notes on: what is new in the page or, after a note was written, everything. */
  async #findNoted(options: { readonly again: boolean }): Promise<void> {
    const reading = this.#reading;
    if (!reading) return;
    const items = await this.#noted.look(reading.marks(), options);
    if (this.#reading === reading) reading.setNoted(items);
  }

  #makeCard(settings: Settings): void {
    this.#pointer?.abort();
    this.#card?.destroy();
    const pointer = new AbortController();
    const page = new PageCard(this.#document, settings, () => this.#reading);
    const { card } = page;
    this.#pointer = pointer;
    this.#card = page;
    const painter = (): Reading['painter'] => {
      if (!this.#reading) throw new Error('The pointer is watched only while there is a reading.');
      return this.#reading.painter;
    };
    const { holdKey } = settings;
    const isHeld = watchHeldKey(
      this.#view,
      holdKey === 'none' ? 'alt' : holdKey,
      (held) => {
        this.#reading?.hold(held);
        lookAgain();
      },
      pointer.signal,
    );
    const mayOpen = (): boolean => holdKey === 'none' || isHeld();
    const { lookAgain } = watchPointer(
      this.#document,
      painter,
      {
        moved: (moment, mark) => {
          const target = mark && page.target(mark);
          // A card that is open stays open on its mention, held key or not.
          card.pointerMoved(moment, mayOpen() || target === card.current ? target : null);
        },
        tapped: (mark) => card.tapped(mark && page.target(mark)),
        focused: (mark) => {
          if (mark) card.open(page.target(mark));
          else if (card.current) card.tapped(null);
        },
        activated: (mark) => card.open(page.target(mark), { focus: true }),
        owns: (event) => card.owns(event),
      },
      pointer.signal,
    );
  }

  #failed(code: ErrorCode): void {
    if (code === 'gone') this.stop();
    else if (this.#status === 'reading') this.#status = 'failed';
  }

  /** The article has left the page: a framework has rendered it anew, or the page has gone on to another. */
  #restart(): void {
    this.#end();
    this.#restarts++;
    if (this.#restarts > MAX_RESTARTS) {
      this.#status = 'left-in-peace';
      return;
    }
    this.#later(RESTART_AFTER_MS, () => {
      if (this.#asked || looksLikeArticle(this.#document, this.#url)) void this.#begin();
      else this.#status = 'no-article';
    });
  }

  #end(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
    this.#finding?.abort();
    this.#finding = null;
    this.#pointer?.abort();
    this.#pointer = null;
    this.#card?.destroy();
    this.#card = null;
    this.#reading?.stop();
    this.#reading = null;
    this.#watchers?.tell();
  }

  #state(): PageState {
    const settings = this.#settings;
    const status =
      settings && !settings.enabled
        ? 'off'
        : settings && isSiteOff(settings, this.#url)
          ? 'site-off'
          : this.#status;
    return {
      status,
      url: this.#url,
      title: this.#reading?.title ?? this.#document.title,
      lang: this.#reading?.lang ?? null,
      items: itemsOf(this.#reading?.marks() ?? []),
    };
  }

  #jump(key: string): { found: boolean } {
    const marks = this.#reading?.marks().filter(({ item }) => item === key) ?? [];
    const mark = this.#card?.next(marks, 1);
    if (mark) this.#card?.open(mark);
    return { found: mark !== undefined };
  }

  #step(direction: 1 | -1): { found: boolean } {
    const mark = this.#card?.next(this.#reading?.marks() ?? [], direction);
    if (mark) this.#card?.open(mark, { focus: true });
    return { found: mark !== undefined };
  }
}
