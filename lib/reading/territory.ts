import { isForeign, isSkipped, type Article } from '@/lib/article';

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
      const { parentElement } = element;
      if (role !== 'body') this.#elements.add(element);
      else if (parentElement && this.#isUnderRoot(parentElement)) this.#addContainer(parentElement);
    }
  }

  #addContainer(container: Element): void {
    if (this.#containers.has(container)) return;
    this.#containers.add(container);
    for (let box = container; box.parentElement && !this.#roots.includes(box); box = box.parentElement) {
      const kinds = this.#boxes.get(box.parentElement) ?? new Map<string, Set<Element>>();
      const kind = kindOf(box);
      this.#boxes.set(box.parentElement, kinds.set(kind, (kinds.get(kind) ?? new Set()).add(box)));
    }
  }

  /** Whether an element stands beside boxes of its kind that hold text of the article. */
  #isBox(element: Element): boolean {
    const { parentElement } = element;
    const alike = parentElement && this.#boxes.get(parentElement)?.get(kindOf(element));
    return (alike?.size ?? 0) >= MIN_ALIKE;
  }

  #isUnderRoot(element: Element): boolean {
    return this.#roots.some((root) => root.contains(element));
  }

  /** Whether text directly in this element is the article's. What is found so is remembered. */
  holds(element: Element): boolean {
    const path: Element[] = [];
    for (let at: Element | null = element; at; at = at.parentElement) {
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
