import { elementsUnder, holds, type Article, type Layout } from '@/lib/article';
import {
  Budget,
  followChanges,
  inSlices,
  nextTask,
  type Following,
  type PageChanges,
  type Painter,
} from '@/lib/highlight';
import type { ErrorCode } from '@/lib/messaging';
import type { MarkedKind, MarksShown } from '@/lib/settings';
import { Cutter } from './cutter';
import { LiveBlocks } from './live-blocks';
import {
  isCurrent,
  isSameMark,
  isSameReading,
  marksIn,
  marksOf,
  type LiveBlock,
  type MentionMark,
  type ReadMention,
} from './marks';
import { firstInView } from './order';
import { Painting } from './painting';
import { batches, BlockReader } from './reader';

export interface ReadingOptions {
  readonly document: Document;
  readonly url: string;
  readonly article: Article;
  /** What has happened in the page since the search for the article began. */
  readonly missed?: readonly MutationRecord[];
  readonly layout: Layout;
  readonly kinds: ReadonlySet<MarkedKind>;
  /** Which mentions of a thing are marked; all alike where nothing is said. */
  readonly marksShown?: MarksShown;
  /** Makes the painter; `quietly` runs its changes to the page unseen by our own observer. */
  readonly createPainter: (quietly: (change: () => void) => void) => Painter<MentionMark>;
  /** The first part has been painted, or more has. */
  readonly marked: () => void;
  /** There are other marks than before. Called often. */
  readonly changed: () => void;
  /** The background has not answered. */
  readonly failed: (code: ErrorCode) => void;
  /** The page has taken the article away or put another in its place. */
  readonly uprooted: () => void;
  /** There is text of the article in another open shadow tree. */
  readonly treeFound?: () => void;
  /** The page changes faster than it is worth following; nothing is marked any more. */
  readonly gaveUp: () => void;
}

/** One article on one page, from its blocks to its marks, kept right while the page changes. */
export class Reading {
  readonly #options: ReadingOptions;
  #reader: BlockReader;
  readonly #cutter: Cutter;
  readonly #abort = new AbortController();
  readonly #blocks: LiveBlocks;
  readonly #budget = new Budget();
  readonly #painting: Painting;
  #following: Following | null = null;
  #hidden: IntersectionObserver | null = null;
  #waiting: LiveBlock[] = [];
  #asking = false;
  #ordered: readonly MentionMark[] | null = null;

  constructor(options: ReadingOptions) {
    const { article, document, layout, url } = options;
    this.#options = options;
    this.#reader = new BlockReader({ url, lang: article.lang, published: article.published });
    this.#blocks = new LiveBlocks(document);
    this.#cutter = new Cutter(article, {
      document,
      layout,
      onHidden: (element) => this.watchHidden(element),
      onShadow: (tree) => {
        this.#following?.observe(tree);
        options.treeFound?.();
      },
    });
    const painter = options.createPainter((change) => this.#quietly(change));
    this.#painting = new Painting(painter, options.kinds, options.marksShown ?? 'all');
  }

  get painter(): Painter<MentionMark> {
    return this.#painting.painter;
  }

  /** BCP 47; null until the first answer. */
  get lang(): string | null {
    return this.#reader.lang;
  }

  get title(): string | null {
    return this.#options.article.title;
  }

  strings(lang: string): Readonly<Record<string, string>> {
    return this.#reader.strings(lang);
  }

  /** Reads the article and follows it from then on. */
  start(): void {
    this.#following = followChanges({
      roots: this.#options.article.roots.map(({ element }) => element),
      changed: (changes) => void this.#follow(changes),
      uprooted: this.#options.uprooted,
      missed: this.#options.missed,
      trees: this.#options.article.trees,
    });
    const live = this.#blocks.addFound(this.#options.article.blocks);
    // To find what is in view, and to send it, is a task of its own.
    void nextTask().then(() => this.#ask(batches(live, firstInView(live))));
  }

  /** Takes everything off the page and ends the following. */
  stop(): void {
    this.#abort.abort();
    this.#following?.stop();
    this.#following = null;
    this.#hidden?.disconnect();
    this.painter.clear();
    this.#blocks.clear();
    this.#ordered = null;
  }

  /** The marks of the page in the order of the text. */
  marks(): readonly MentionMark[] {
    this.#ordered ??= this.#blocks
      .inOrder()
      .flatMap(({ marks }) => marks.filter((mark) => this.#painting.isOfKind(mark)));
    return this.#ordered;
  }

  /** Text that the page hid when it was read is read when it comes into view. */
  readonly watchHidden = (element: Element): void => {
    if (typeof IntersectionObserver !== 'function') return;
    this.#hidden ??= new IntersectionObserver((entries) => {
      const shown = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target);
      for (const target of shown) this.#hidden?.unobserve(target);
      if (shown.length > 0) this.#recut(new Set(shown), new Set());
    });
    this.#hidden.observe(element);
  };

  /** Marks with another painter from now on. */
  async repaintWith(createPainter: ReadingOptions['createPainter']): Promise<void> {
    this.#painting.exchange(createPainter((change) => this.#quietly(change)));
    await this.#paint(this.#blocks.all());
  }

  /** Marks these kinds, and no others, from now on. */
  async show(kinds: ReadonlySet<MarkedKind>): Promise<void> {
    this.#ordered = null;
    const blocks = this.#blocks.all();
    this.#painting.setKinds(kinds, marksIn(blocks));
    await this.#paint(blocks);
  }

  /** Marks these mentions of each thing from now on. */
  async showMarks(shown: MarksShown): Promise<void> {
    if (shown === this.#painting.shown) return;
    const blocks = this.#blocks.all();
    this.#painting.setShown(shown, marksIn(blocks));
    await this.#paint(blocks);
  }

  /** The key for marks that are only seen while it is held. */
  hold(held: boolean): void {
    this.#painting.setHeld(held);
    this.#distinguish();
  }

  /** Shows which things have notes. */
  setNoted(items: ReadonlySet<string>): void {
    this.#painting.setNoted(items);
    this.#distinguish();
  }

  /** Has everything read again, since the reader has decided what a name means. Blocks in which nothing changes are left alone. */
  async refresh(): Promise<void> {
    const before = this.#reader;
    this.#reader = before.anew();
    for (const part of batches(this.#blocks.all(), 0)) {
      await this.#reader.read(part);
      if (this.#abort.signal.aborted) return;
      for (const live of part) {
        const [old, now] = [before.recall(live), this.#reader.recall(live)];
        if (now && !isSameReading(old ?? [], now)) this.#replaceMarks(live, now);
      }
      this.#reorder();
      this.#distinguish();
    }
  }

  #replaceMarks(live: LiveBlock, read: readonly ReadMention[]): void {
    const before = live.marks;
    this.#painting.remove(before);
    live.marks = isCurrent(live.block)
      ? marksOf(live.block, read).map((mark) => before.find((old) => isSameMark(old, mark)) ?? mark)
      : [];
    this.#painting.add(live);
  }

  #distinguish(): void {
    if (!this.#abort.signal.aborted) this.#painting.distinguish(() => this.#blocks.inOrder());
  }

  #quietly(change: () => void): void {
    if (this.#following) this.#following.quietly(change);
    else change();
  }

  async #ask(parts: readonly (readonly LiveBlock[])[]): Promise<void> {
    for (const part of parts) {
      const failure = await this.#reader.read(part);
      if (this.#abort.signal.aborted) return;
      if (failure !== null) {
        this.#options.failed(failure);
        return;
      }
      await this.#paint(part);
      if (this.#abort.signal.aborted) return;
      this.#options.marked();
    }
  }

  /** Paints what has been read of these blocks. Returns what it took, in milliseconds. */
  async #paint(blocks: readonly LiveBlock[]): Promise<number> {
    this.#reorder();
    const spent = await inSlices(blocks, (live) => this.#paintBlock(live), this.#abort.signal);
    this.#reorder();
    this.#distinguish();
    return spent;
  }

  /** The order is worked out anew when the marks are next asked for. */
  #reorder(): void {
    this.#ordered = null;
    this.#options.changed();
  }

  #paintBlock(live: LiveBlock): void {
    const read = this.#reader.recall(live);
    if (!read || !this.#blocks.has(live)) return;
    if (live.marks.length === 0) {
      if (read.length === 0 || !isCurrent(live.block)) return;
      live.marks = marksOf(live.block, read);
    }
    this.#painting.add(live);
  }

  #drop(element: Element): void {
    const blocks = this.#blocks.take(element);
    if (blocks.length === 0) return;
    this.#reorder();
    this.#painting.remove(marksIn(blocks));
  }

  #dropUnder(root: Element): void {
    for (const element of [root, ...elementsUnder(root)]) this.#drop(element);
  }

  async #follow({ touched, regrouped, added, removed, rewritten }: PageChanges): Promise<void> {
    const since = performance.now();
    for (const node of rewritten) this.painter.textChanged(node);
    for (const node of removed) {
      if (node.nodeType === 3) this.painter.textChanged(node as Text);
      else this.#forget(node as Element);
    }
    const anew = new Set(touched);
    // Where no text stands directly, elements come and go without changing any: a live blog's posts need not be looked through for one more.
    for (const element of regrouped) {
      if (this.#blocks.of(this.#cutter.containerOf(element)).length > 0) anew.add(element);
    }
    const fresh = this.#recut(anew, added);
    const known = fresh.filter((live) => this.#reader.recall(live) !== undefined);
    const spent = performance.now() - since + (await this.#paint(known));
    // New text is what the reader came for. What is rendered again and again without saying anything new is not.
    const isNews = fresh.length > known.length;
    if (isNews && this.#reader.isFull) this.#giveUp();
    else if (!isNews && !this.#budget.spend(spent, performance.now())) this.#giveUp();
  }

  /** Blocks in a part of the page that is gone. Their text nodes may come back with other text, so they are restored. */
  #forget(gone: Element): void {
    for (const element of [gone, ...elementsUnder(gone)]) {
      for (const { block } of this.#blocks.of(element)) {
        for (const { node } of block.runs) this.painter.textChanged(node);
      }
      this.#drop(element);
    }
  }

  #giveUp(): void {
    this.stop();
    this.#options.gaveUp();
  }

  /** Cuts the text of changed elements anew, and has read what is new in it. Returns the new blocks. */
  #recut(touched: ReadonlySet<Element>, added: ReadonlySet<Element>): LiveBlock[] {
    const { layout } = this.#options;
    const now = performance.now();
    const containers = new Set<Element>();
    const whole = new Set<Element>();
    for (const element of added) {
      if (layout.isBlock(element)) whole.add(element);
      else containers.add(this.#cutter.containerOf(element));
    }
    for (const element of touched) containers.add(this.#cutter.containerOf(element));
    const fresh: LiveBlock[] = [];
    for (const element of whole) {
      this.#dropUnder(element);
      if (this.#budget.mayRead(element, now)) fresh.push(...this.#cut(element, false));
    }
    for (const element of containers) {
      if ([...whole].some((around) => holds(around, element))) continue;
      this.#drop(element);
      if (this.#budget.mayRead(element, now)) fresh.push(...this.#cut(element, true));
    }
    this.#askFor(fresh.filter((live) => this.#reader.recall(live) === undefined));
    return fresh;
  }

  #cut(element: Element, shallow: boolean): LiveBlock[] {
    return this.#cutter.cut(element, shallow).map((block) => this.#blocks.add(block));
  }

  /** Asks for blocks that have come up, one request at a time: what comes while one is under way goes into the next. */
  #askFor(blocks: readonly LiveBlock[]): void {
    this.#waiting.push(...blocks);
    if (this.#asking || this.#waiting.length === 0) return;
    this.#asking = true;
    void (async () => {
      while (this.#waiting.length > 0 && !this.#abort.signal.aborted) {
        const blocks = this.#waiting;
        this.#waiting = [];
        await this.#ask(batches(blocks, 0));
      }
      this.#asking = false;
    })();
  }
}
