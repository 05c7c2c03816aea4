import Mark from 'mark.js';
import { elementAt } from './hit-test';
import { setMember } from './members';
import type { Painter, PageMark, Point } from './types';

/** The attribute that tells our elements; its value is the kind. The style sheet builds on it. */
const ATTRIBUTE = 'data-hawamish';
const OPEN_ATTRIBUTE = 'data-hawamish-open';
const FAINT_ATTRIBUTE = 'data-hawamish-faint';
const NOTED_ATTRIBUTE = 'data-hawamish-noted';

/** What marking has made of one of the page's text nodes. */
interface Painted<M> {
  /** The node's text before. */
  readonly data: string;
  /** What mark.js has left in the node itself: the text before the first mark. */
  readonly head: string;
  /** The nodes that now follow it: marks, and the text between and after them. */
  readonly added: readonly ChildNode[];
  readonly marks: readonly M[];
}

type SegmentRange<M> = { start: number; length: number; readonly mark: M };

/**
 * Paints with mark elements, by mark.js: for readers who want marks that can be focused and are read out, and for browsers
 * without the CSS Custom Highlight API.
 *
 * mark.js is quadratic in what it is given at once, so it is given one text node at a time. Its own `unmark` is not used: it joins all
 * neighbouring text nodes of the parent, and a framework that has rendered two of them then writes into one that is gone. Instead each
 * node gets back its own text.
 *
 * @param document the page's, or that of a frame in it
 * @param quietly runs changes to the page so that our own observer does not take them for the page's
 */
export function createMarkPainter<M extends PageMark>(
  document: Document,
  quietly: (change: () => void) => void,
): Painter<M> {
  const painted = new Map<Text, Painted<M>>();
  const elements = new Map<M, Element[]>();
  const marksByElement = new WeakMap<Element, M>();
  let open: readonly Element[] = [];
  const faint = new Set<M>();
  const noted = new Set<M>();

  /** A mark of several pieces has one dot, at its end. */
  function show(mark: M): void {
    const pieces = elements.get(mark) ?? [];
    pieces.forEach((element, i) => {
      element.toggleAttribute(FAINT_ATTRIBUTE, faint.has(mark));
      element.toggleAttribute(NOTED_ATTRIBUTE, noted.has(mark) && i === pieces.length - 1);
    });
  }

  function decorate(element: Element, mark: M): void {
    element.removeAttribute('data-markjs');
    element.setAttribute(ATTRIBUTE, mark.kind);
    // Within a link the link takes the focus; two stops for one word would be one too many.
    const first = !elements.has(mark);
    if (first && !element.closest('a[href], button, [tabindex]')) {
      element.setAttribute('tabindex', '0');
      element.setAttribute('role', 'button');
      element.setAttribute('aria-haspopup', 'dialog');
    }
    elements.set(mark, [...(elements.get(mark) ?? []), element]);
    marksByElement.set(element, mark);
    if (faint.has(mark) || noted.has(mark)) show(mark);
  }

  function paintNode(node: Text, marks: readonly M[]): void {
    const parent = node.parentNode;
    const ranges: SegmentRange<M>[] = [];
    for (const mark of marks) {
      for (const segment of mark.segments) {
        if (segment.node !== node || segment.end > node.length) continue;
        ranges.push({ start: segment.start, length: segment.end - segment.start, mark });
      }
    }
    if (!parent || ranges.length === 0) return;
    const { data, nextSibling } = node;
    // mark.js walks its contexts with a NodeIterator, whose root may be a text node; its types know elements only.
    new Mark([node] as unknown as HTMLElement[]).markRanges(ranges, {
      each: (element, range) => decorate(element, (range as SegmentRange<M>).mark),
    });
    const added: ChildNode[] = [];
    for (let next = node.nextSibling; next && next !== nextSibling; next = next.nextSibling) added.push(next);
    painted.set(node, { data, head: node.data, added, marks: [...new Set(ranges.map(({ mark }) => mark))] });
  }

  /** Gives a text node its text back, or, where the page has meanwhile written into it, takes away what we added. */
  function restore(node: Text): void {
    const record = painted.get(node);
    if (!record) return;
    painted.delete(node);
    for (const mark of record.marks) elements.delete(mark);
    const untouched =
      node.data === record.head &&
      record.added.every((piece, i) => piece.previousSibling === (i === 0 ? node : record.added[i - 1])) &&
      record.head + record.added.map((piece) => piece.textContent ?? '').join('') === record.data;
    if (untouched) {
      node.data = record.data;
      for (const piece of record.added) piece.remove();
      return;
    }
    // The page has replaced the node's text, or taken the node away: what came from the old text goes with it.
    const gone = node.parentNode === null;
    const replaced = node.data !== record.head || gone;
    // It may put the node back, as who undoes a translation does.
    if (gone && node.data === record.head) node.data = record.data;
    for (const piece of record.added) {
      if (replaced) piece.remove();
      else if (piece.nodeType === 1 && piece.parentNode) piece.replaceWith(...piece.childNodes);
    }
  }

  function nodesOf(marks: Iterable<M>): Set<Text> {
    const nodes = new Set<Text>();
    for (const { segments } of marks) for (const { node } of segments) nodes.add(node);
    return nodes;
  }

  /** Marks of a text node are always painted together, for their offsets are those of its whole text. */
  function repaint(node: Text, keep: (mark: M) => boolean, more: readonly M[]): void {
    const kept = painted.get(node)?.marks.filter(keep) ?? [];
    restore(node);
    paintNode(node, [...kept, ...more]);
  }

  function boxOf(mark: M): Element[] {
    return elements.get(mark) ?? [];
  }

  return {
    paint(marks) {
      const byNode = new Map<Text, M[]>();
      for (const mark of marks) {
        for (const node of nodesOf([mark])) byNode.set(node, [...(byNode.get(node) ?? []), mark]);
      }
      quietly(() => {
        for (const [node, more] of byNode) repaint(node, (mark) => !more.includes(mark), more);
      });
    },
    remove(marks) {
      const gone = new Set(marks);
      quietly(() => {
        for (const node of nodesOf(marks)) {
          if (painted.has(node)) repaint(node, (mark) => !gone.has(mark), []);
        }
      });
      for (const mark of gone) {
        faint.delete(mark);
        noted.delete(mark);
      }
    },
    clear() {
      quietly(() => {
        for (const node of [...painted.keys()]) restore(node);
      });
      elements.clear();
      open = [];
    },
    at({ x, y }: Point) {
      const element = elementAt(document, { x, y });
      return element ? this.markOf(element) : null;
    },
    rects: (mark) => boxOf(mark).flatMap((element) => [...element.getClientRects()]),
    elementOf: (mark) => boxOf(mark).find((element) => element.isConnected) ?? null,
    emphasise(mark) {
      quietly(() => {
        for (const element of open) element.removeAttribute(OPEN_ATTRIBUTE);
        open = mark ? boxOf(mark) : [];
        for (const element of open) element.setAttribute(OPEN_ATTRIBUTE, '');
      });
    },
    style(marks, look) {
      const changed: M[] = [];
      for (const mark of marks) {
        const now = look(mark);
        if (now.faint === faint.has(mark) && now.noted === noted.has(mark)) continue;
        setMember(faint, mark, now.faint);
        setMember(noted, mark, now.noted);
        if (elements.has(mark)) changed.push(mark);
      }
      if (changed.length > 0) quietly(() => changed.forEach(show));
    },
    textChanged(node) {
      if (painted.has(node)) quietly(() => restore(node));
    },
    markOf(element) {
      const own = element.closest(`[${ATTRIBUTE}]`);
      return (own && marksByElement.get(own)) ?? null;
    },
  };
}
