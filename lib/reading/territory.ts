import { holds, isForeign, isSkipped, parentOf, type Article, type Layout } from '@/lib/article';

/** Fewer boxes of a kind may be so by chance. */
const MIN_ALIKE = 3;

/** What a box is, as far as the next of its kind is the same: a live blog's posts differ by their numbers. */
function kindOf(element: Element): string {
  return `${element.localName}.${element.classList.item(0)?.replace(/\d+/g, '') ?? ''}`;
}

/**
 * Which elements' text belongs to an article: those that the finder named, and those that the page adds later where the finder's
 * stand.
 */
export class Territory {
  readonly #elements: Set<Element>;
  /** Elements in which blocks of the article stand side by side. */
  readonly #containers = new Set<Element>();
  /** The boxes of each kind with text of the article in them that stand in an element. */
  readonly #boxes = new Map<Element, Map<string, Set<Element>>>();
  readonly #roots: readonly Element[];

  constructor(article: Article) {
    this.#elements = new Set(article.elements);
    this.#roots = article.roots.map(({ element }) => element);
    for (const { element, role } of article.blocks) {
      const parent = parentOf(element);
      if (role !== 'body') this.#elements.add(element);
      else if (parent && this.#isUnderRoot(parent)) this.#addContainer(parent);
    }
  }

  #addContainer(container: Element): void {
    if (this.#containers.has(container)) return;
    this.#containers.add(container);
    let box = container;
    for (let around = parentOf(box); around && !this.#roots.includes(box); around = parentOf(box)) {
      const kinds = this.#boxes.get(around) ?? new Map<string, Set<Element>>();
      const kind = kindOf(box);
      this.#boxes.set(around, kinds.set(kind, (kinds.get(kind) ?? new Set()).add(box)));
      box = around;
    }
  }

  /** Whether an element stands beside boxes of its kind that hold text of the article. */
  #isBox(element: Element): boolean {
    const parent = parentOf(element);
    const alike = parent && this.#boxes.get(parent)?.get(kindOf(element));
    return (alike?.size ?? 0) >= MIN_ALIKE;
  }

  #isUnderRoot(element: Element): boolean {
    return this.#roots.some((root) => holds(root, element));
  }

  /** Whether text directly in this element is the article's. What is found so is remembered. */
  holds(element: Element): boolean {
    const path: Element[] = [];
    for (let at: Element | null = element; at; at = parentOf(at)) {
      const isKnown = this.#elements.has(at) || (at !== element && this.#containers.has(at));
      if (!isKnown) {
        if (this.#roots.includes(at) || isForeign(at) || isSkipped(at)) return false;
        path.push(at);
      }
      if (isKnown || this.#isBox(at)) {
        for (const passed of path) this.#elements.add(passed);
        return true;
      }
    }
    return false;
  }
}

/** The innermost block element around some text, no further out than the article's roots. */
export function blockAround(
  element: Element,
  layout: Layout,
  roots: { has(element: Element): boolean },
): Element {
  let at = element;
  for (let around = parentOf(at); around; around = parentOf(at)) {
    if (roots.has(at) || layout.isBlock(at)) break;
    at = around;
  }
  return at;
}
