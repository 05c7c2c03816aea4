import { Readability } from '@mozilla/readability';

/** What Readability takes for the article, told in terms of the live page. */
export interface Readable {
  readonly title: string | null;
  readonly lang: string | null;
  /** The live elements whose own text (their direct text nodes) belongs to the article. */
  readonly elements: ReadonlySet<Element>;
}

/** A page with more elements than this is not worth the seconds that parsing it would take. */
const MAX_ELEMENTS = 60_000;

/**
 * Elements of the clone are known by an attribute whose *name* carries their number: Readability merges nested elements by
 * copying the outer one's attributes onto the inner one, which would overwrite a number kept in a value; and where it
 * retries, it restores the clone from a string, which node identity would not survive.
 */
const STAMP = /^hw-(\d+)$/;

/** A copy of the document, in which the nth element of `live` bears the nth stamp. */
function stampedClone(document: Document): { clone: Document; live: Element[] } {
  const clone = document.cloneNode(true) as Document;
  const live = [...document.querySelectorAll('*')];
  const copies = clone.querySelectorAll('*');
  // A page of many thousand elements is walked once; `item` of a static list is a plain array access.
  for (let i = 0; i < live.length; i++) copies[i]?.setAttribute(`hw-${i}`, '');
  return { clone, live };
}

/** Of several stamps, the one of the innermost element, which comes last in document order, is where the text stands. */
function innermostStamp(element: Element): number {
  let innermost = -1;
  for (const { name } of element.attributes) {
    const match = STAMP.exec(name);
    if (match) innermost = Math.max(innermost, Number(match[1]));
  }
  return innermost;
}

function* ownTexts(element: Element): Iterable<string> {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && /\S/.test(node.nodeValue ?? '')) yield node.nodeValue ?? '';
  }
}

/** Maps elements of Readability's result to live ones. */
class Mapper {
  readonly elements = new Set<Element>();
  readonly #live: readonly Element[];
  /** The elements with own text under a live element, by that text; made where it is needed. */
  readonly #byText = new Map<Element, ReadonlyMap<string, readonly Element[]>>();

  constructor(live: readonly Element[]) {
    this.#live = live;
  }

  /** Notes, for each element with text of its own, the live element that holds the same text. */
  collect(element: Element, around: Element | undefined): void {
    const stamped = this.#live[innermostStamp(element)];
    const nearest = stamped ?? around;
    if (nearest) {
      for (const text of ownTexts(element)) {
        if (stamped) this.elements.add(stamped);
        else this.#addHoldersOf(text, nearest);
      }
    }
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      this.collect(child, nearest);
    }
  }

  /**
   * Text in a paragraph that Readability has made stood either directly in the element around it, or in an element that the
   * paragraph has replaced together with its stamp.
   */
  #addHoldersOf(text: string, root: Element): void {
    let holders = this.#byText.get(root);
    if (!holders) {
      const byText = new Map<string, Element[]>();
      for (const element of [root, ...root.querySelectorAll('*')]) {
        for (const own of ownTexts(element)) {
          const others = byText.get(own);
          if (others) others.push(element);
          else byText.set(own, [element]);
        }
      }
      holders = byText;
      this.#byText.set(root, holders);
    }
    for (const holder of holders.get(text) ?? []) this.elements.add(holder);
  }
}

/**
 * Runs Readability over a copy of the page and maps what it keeps back to the live elements. The live page is only read.
 * Null where it finds no article. Costs 20 ms on most news pages and over 100 ms on the largest, in one task.
 */
export function findReadable(document: Document): Readable | null {
  if (document.getElementsByTagName('*').length > MAX_ELEMENTS) return null;
  const { clone, live } = stampedClone(document);
  const parsed = new Readability<Element>(clone, {
    serializer: (node) => node as Element,
    disableJSONLD: true,
    keepClasses: true,
  }).parse();
  if (!parsed?.content) return null;
  const mapper = new Mapper(live);
  mapper.collect(parsed.content, undefined);
  return { title: parsed.title ?? null, lang: parsed.lang ?? null, elements: mapper.elements };
}
