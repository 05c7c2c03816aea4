import {
  cutBlocks,
  holds,
  isInsideSkipped,
  withLanguage,
  type Article,
  type ArticleBlock,
  type BlockRole,
  type Layout,
} from '@/lib/article';
import { blockAround, Territory } from './territory';

export interface CutterOptions {
  readonly document: Document;
  readonly layout: Layout;
  /** Text that the page does not show yet. */
  readonly onHidden: (element: Element) => void;
  /** Text of the article in an open shadow tree, of which an observer around its host hears nothing. */
  readonly onShadow: (tree: ShadowRoot) => void;
}

/** Cuts what a page adds to an article, or changes in it, into blocks as the finder has cut the rest. */
export class Cutter {
  readonly #options: CutterOptions;
  readonly #territory: Territory;
  readonly #roles: ReadonlyMap<Element, BlockRole>;
  readonly #script: Article['script'];

  constructor(article: Article, options: CutterOptions) {
    this.#options = options;
    this.#territory = new Territory(article);
    this.#roles = new Map(article.roots.map(({ element, role }) => [element, role]));
    this.#script = article.script;
  }

  /** The element whose blocks a piece of text belongs to. */
  containerOf(element: Element): Element {
    return blockAround(element, this.#options.layout, this.#roles);
  }

  /** @param shallow only the text that stands directly in the element, not that of the block elements in it */
  cut(element: Element, shallow: boolean): readonly ArticleBlock[] {
    const { document, layout, onHidden, onShadow } = this.#options;
    if (isInsideSkipped(element) || document.designMode === 'on') return [];
    const blocks = cutBlocks(element, {
      shallow,
      layout,
      accepts: (inner) => this.#territory.holds(inner),
      onHidden,
      onShadow,
    });
    if (blocks.length === 0) return [];
    let role: BlockRole = 'body';
    for (const [root, its] of this.#roles) if (its !== 'body' && holds(root, element)) role = its;
    return blocks.map((block) => withLanguage(block, role, this.#script));
  }
}
