import { isForeign, isSkipped, type Article } from '@/lib/article';

/**
 * Which elements' text belongs to an article: those that the finder named, and those that the page adds later where the finder's
 * stand.
 */
export class Territory {
  readonly #elements: Set<Element>;
  /** Elements in which blocks of the article stand side by side. */
  readonly #containers = new Set<Element>();
  readonly #roots: readonly Element[];

  constructor(article: Article) {
    this.#elements = new Set(article.elements);
    this.#roots = article.roots.map(({ element }) => element);
    for (const { element, role } of article.blocks) {
      const { parentElement } = element;
      if (role !== 'body') this.#elements.add(element);
      else if (parentElement && this.#isUnderRoot(parentElement)) this.#containers.add(parentElement);
    }
  }

  #isUnderRoot(element: Element): boolean {
    return this.#roots.some((root) => root.contains(element));
  }

  /** Whether text directly in this element is the article's. What is found so is remembered. */
  holds(element: Element): boolean {
    const path: Element[] = [];
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (this.#elements.has(at) || (at !== element && this.#containers.has(at))) {
        for (const passed of path) this.#elements.add(passed);
        return true;
      }
      if (this.#roots.includes(at) || isForeign(at) || isSkipped(at)) return false;
      path.push(at);
    }
    return false;
  }
}
