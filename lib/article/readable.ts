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

function hasOwnText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && /\S/.test(node.nodeValue ?? '')) return true;
  }
  return false;
}

/** Walks the article and notes, for each element with text of its own, the nearest element that the live page has too. */
function collectElements(node: Node, nearest: number, found: Set<number>): void {
  let own = nearest;
  if (node.nodeType === 1) {
    const stamp = innermostStamp(node as Element);
    if (stamp >= 0) own = stamp;
    if (own >= 0 && hasOwnText(node as Element)) found.add(own);
  }
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 1) collectElements(child, own, found);
  }
}

/**
 * Runs Readability over a copy of the page and maps what it keeps back to the live elements. The live page is only read.
 * Null where it finds no article. Costs 20 ms on most news pages and over 100 ms on the largest, in one task.
 */
export function findReadable(document: Document): Readable | null {
  if (document.getElementsByTagName('*').length > MAX_ELEMENTS) return null;
  const { clone, live } = stampedClone(document);
  const parsed = new Readability<Node>(clone, {
    serializer: (node) => node,
    disableJSONLD: true,
    keepClasses: true,
  }).parse();
  if (!parsed?.content) return null;
  const numbers = new Set<number>();
  collectElements(parsed.content, -1, numbers);
  const elements = new Set<Element>();
  for (const number of numbers) {
    const element = live[number];
    if (element) elements.add(element);
  }
  return { title: parsed.title ?? null, lang: parsed.lang ?? null, elements };
}
