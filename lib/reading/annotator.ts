import { canHighlight, createCssPainter, createMarkPainter } from '@/lib/highlight';
import { letWatch, listenInPage, type ErrorCode, type PageState, type Watchers } from '@/lib/messaging';
import { isSiteOff, settings as store, type Settings } from '@/lib/settings';
import { watchAddress } from './address';
import { attend } from './attend';
import { Lookout } from './lookout';
import { NotedItems } from './noted';
import { PageCard } from './page-card';
import { itemsOf } from './page-state';
import { Reading, type ReadingOptions } from './reading';
import { Scene } from './scene';
import { searchArticle } from './search';

/** How often a page that takes its article away is searched again, and how soon. */
const MAX_RESTARTS = 8;
const RESTART_AFTER_MS = 250;

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
  readonly #lookout: Lookout;
  #scene: Scene;
  #settings: Settings | null = null;
  #standing: PageState['status'] = 'no-article';
  /** Ends the search for the article, while there is one. */
  #finding: AbortController | null = null;
  #reading: Reading | null = null;
  #card: PageCard | null = null;
  #pointer: AbortController | null = null;
  #asked = false;
  #restarts = 0;
  #restarting: ReturnType<typeof setTimeout> | undefined;
  #unlisten: (() => void)[] = [];
  #watchers: Watchers | null = null;
  #noted = new NotedItems();

  /** @param root the element that holds the article, in a page of our own; in others it has to be found */
  constructor(document: Document, view: Window, root?: Element) {
    this.#document = document;
    this.#lookout = new Lookout({
      document,
      view,
      isNeeded: () => !this.#reading && !this.#finding,
      found: () => void this.#begin(),
    });
    this.#scene = new Scene(document);
    this.#view = view;
    this.#root = root;
  }

  /** Looks at the page. On a page that is no article this is all that happens. */
  start(): void {
    this.#watchers = letWatch();
    this.#unlisten.push(
      this.#watchers.stop,
      watchAddress(this.#view, () => this.#navigated()),
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
    this.#lookout.start(this.#root !== undefined);
  }

  /** The page has gone to another address: starts afresh. */
  #navigated(): void {
    this.#end();
    this.#asked = false;
    this.#restarts = 0;
    this.#status = 'no-article';
    this.#lookout.startAnew();
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
      if (before && this.#isOff(before) && (this.#asked || this.#lookout.looksLikeArticle())) {
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
    const { document } = this.#scene;
    return settings.painter === 'marks' || !canHighlight()
      ? (quietly) => createMarkPainter(document, quietly)
      : () => createCssPainter(document);
  }

  async #begin(): Promise<void> {
    const loaded = await this.#loadSettings();
    if (this.#reading || this.#finding || this.#isOff(loaded)) return;
    this.#status = 'reading';
    const finding = new AbortController();
    this.#finding = finding;
    const found = await searchArticle(this.#document, {
      url: this.#url,
      root: this.#root,
      asked: this.#asked,
      signal: finding.signal,
    });
    if (finding.signal.aborted) return;
    this.#finding = null;
    const settings = this.#settings ?? loaded;
    if (!found) {
      this.#status = 'no-article';
      return;
    }
    const { hidden, ...rest } = found;
    // The same document keeps its scene, which knows what has been done to it.
    if (found.document !== this.#scene.document) this.#scene = new Scene(this.#document, found.document);
    const scene = this.#scene;
    if (found.document !== this.#document || found.article.trees.length > 0) scene.dress();
    const reading = new Reading({
      ...rest,
      url: this.#url,
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
      treeFound: () => scene.dress(),
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
    this.#pointer = pointer;
    this.#card = page;
    attend(
      page,
      {
        scene: this.#scene,
        painter: () => this.#reading?.painter ?? null,
        holdKey: settings.holdKey,
        held: (isHeld) => this.#reading?.hold(isHeld),
        gone: () => this.#restart(),
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
    this.#restarting = setTimeout(() => {
      if (this.#asked || this.#lookout.looksLikeArticle()) void this.#begin();
      else this.#status = 'no-article';
    }, RESTART_AFTER_MS);
  }

  #end(): void {
    clearTimeout(this.#restarting);
    this.#lookout.stop();
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
      // A frame may have none.
      title: this.#reading?.title || this.#document.title,
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
