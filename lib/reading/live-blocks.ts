import type { ArticleBlock } from '@/lib/article';
import type { LiveBlock } from './marks';
import { ordered } from './order';

/** The blocks of an article that are on the page now, by the elements that they were cut from and in the order of the text. */
export class LiveBlocks {
  readonly #document: Document;
  readonly #byElement = new Map<Element, readonly LiveBlock[]>();
  #nextId = 0;
  /** All blocks in the order of the text as it last was, and those that have come since. */
  #inOrder: readonly LiveBlock[] = [];
  #unordered: LiveBlock[] = [];

  constructor(document: Document) {
    this.#document = document;
  }

  /** Takes in what the finder has found, which is in the order of the text. */
  addFound(blocks: readonly ArticleBlock[]): readonly LiveBlock[] {
    this.#inOrder = blocks.map((block) => this.#enlist(block, true));
    return this.#inOrder;
  }

  /** Takes in a block that has come since. */
  add(block: ArticleBlock): LiveBlock {
    const live = this.#enlist(block, false);
    this.#unordered.push(live);
    return live;
  }

  #enlist(block: ArticleBlock, isFirstFound: boolean): LiveBlock {
    const live: LiveBlock = { id: this.#nextId++, block, isFirstFound, marks: [] };
    this.#byElement.set(block.element, [...this.of(block.element), live]);
    return live;
  }

  /** The blocks cut from an element. */
  of(element: Element): readonly LiveBlock[] {
    return this.#byElement.get(element) ?? [];
  }

  has(live: LiveBlock): boolean {
    return this.of(live.block.element).includes(live);
  }

  /** Takes out the blocks cut from an element, and returns them. */
  take(element: Element): readonly LiveBlock[] {
    const blocks = this.of(element);
    this.#byElement.delete(element);
    return blocks;
  }

  all(): LiveBlock[] {
    return [...this.#byElement.values()].flat();
  }

  /** All blocks in the order of the text: those that have come since this was last asked are put in their places. */
  inOrder(): readonly LiveBlock[] {
    const isLive = (live: LiveBlock): boolean => this.has(live);
    this.#inOrder = ordered(this.#document, this.#inOrder.filter(isLive), this.#unordered.filter(isLive));
    this.#unordered = [];
    return this.#inOrder;
  }

  clear(): void {
    this.#byElement.clear();
    this.#inOrder = [];
    this.#unordered = [];
  }
}
