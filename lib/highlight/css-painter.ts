import { parentOf } from '@/lib/article';
import { MARKED_KINDS } from '@/lib/settings';
import { setMember } from './members';
import { caretsAt, contains } from './hit-test';
import type { Look, Painter, PageMark, Point } from './types';

const PREFIX = 'hawamish-';
const OPEN = `${PREFIX}open`;
/** After the name of its kind. */
const FAINT = '-faint';
const NOTED = `${PREFIX}noted`;

/** Whether the browser has the CSS Custom Highlight API. Firefox ESR before 140 has not. */
export function canHighlight(): boolean {
  return typeof Highlight === 'function' && typeof CSS === 'object' && 'highlights' in CSS;
}

/**
 * Paints with the CSS Custom Highlight API: nothing is added to the page's tree, so that pages which own their tree (React)
 * cannot trip over it and Arabic letters stay joined. The styles are those of the content script's style sheet.
 *
 * Ranges are live. A static range would go on painting the same offsets after the page has changed the text under it; a live one
 * follows, or collapses and paints nothing.
 */
export function createCssPainter<M extends PageMark>(document: Document): Painter<M> {
  // A frame's highlights are kept in the frame's own window.
  const { CSS, Highlight } = document.defaultView ?? globalThis;
  const ranges = new Map<M, readonly Range[]>();
  /** The marks in a text node, in the order of the text. */
  const index = new WeakMap<Text, { mark: M; range: Range }[]>();
  const highlights = new Map<string, Highlight>();
  const faint = new Set<M>();
  const noted = new Set<M>();

  function highlightOf(name: string): Highlight {
    let highlight = highlights.get(name);
    if (!highlight) {
      highlight = new Highlight();
      highlights.set(name, highlight);
      CSS.highlights.set(name, highlight);
    }
    return highlight;
  }

  /** The highlights that a mark's ranges are in: that of its kind, and over it that of the marks with notes. */
  function namesOf(mark: M): string[] {
    const own = PREFIX + mark.kind + (faint.has(mark) ? FAINT : '');
    return noted.has(mark) ? [own, NOTED] : [own];
  }

  /** Highlights know their ranges by identity: a range is taken out of the one and put into the other. */
  function restyle(mark: M, look: Look): void {
    const made = ranges.get(mark) ?? [];
    for (const name of namesOf(mark)) for (const range of made) highlights.get(name)?.delete(range);
    setMember(faint, mark, look.faint);
    setMember(noted, mark, look.noted);
    for (const name of namesOf(mark)) for (const range of made) highlightOf(name).add(range);
  }

  function paintOne(mark: M): void {
    if (ranges.has(mark)) return;
    const made: Range[] = [];
    for (const { node, start, end } of mark.segments) {
      // The page may have cut the text since it was read.
      if (end > node.length) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      made.push(range);
      const inNode = index.get(node) ?? [];
      if (inNode.length === 0) index.set(node, inNode);
      const after = inNode.findIndex((other) => other.range.startOffset > start);
      inNode.splice(after < 0 ? inNode.length : after, 0, { mark, range });
      for (const name of namesOf(mark)) highlightOf(name).add(range);
    }
    if (made.length > 0) ranges.set(mark, made);
  }

  function removeOne(mark: M): void {
    for (const name of namesOf(mark)) {
      for (const range of ranges.get(mark) ?? []) highlights.get(name)?.delete(range);
    }
    ranges.delete(mark);
    faint.delete(mark);
    noted.delete(mark);
    for (const { node } of mark.segments) {
      const rest = index.get(node)?.filter((other) => other.mark !== mark);
      if (rest && rest.length > 0) index.set(node, rest);
      else index.delete(node);
    }
  }

  return {
    paint: (marks) => marks.forEach(paintOne),
    remove: (marks) => marks.forEach(removeOne),
    clear() {
      // Those too that an earlier life of the extension has left.
      for (const kind of MARKED_KINDS) {
        for (const name of [kind, kind + FAINT]) CSS.highlights.delete(PREFIX + name);
      }
      for (const name of [OPEN, NOTED]) CSS.highlights.delete(name);
      for (const mark of [...ranges.keys()]) removeOne(mark);
      highlights.clear();
    },
    at(point: Point) {
      // The caret is the nearest one, which may be far from the point: the boxes have the last word.
      for (const { node, offset } of caretsAt(document, point)) {
        for (const { mark, range } of index.get(node) ?? []) {
          if (offset !== null && range.startOffset > offset) break;
          if ((offset !== null && range.endOffset < offset) || range.collapsed) continue;
          if (contains([...range.getClientRects()], point)) return mark;
        }
      }
      return null;
    },
    rects: (mark) =>
      (ranges.get(mark) ?? []).flatMap((range) => (range.collapsed ? [] : [...range.getClientRects()])),
    elementOf(mark) {
      const range = ranges.get(mark)?.find((one) => !one.collapsed);
      return range?.startContainer.isConnected ? parentOf(range.startContainer) : null;
    },
    emphasise(mark) {
      const open = (mark && ranges.get(mark)) ?? [];
      if (open.length === 0) {
        CSS.highlights.delete(OPEN);
        return;
      }
      const highlight = new Highlight(...open);
      highlight.priority = 1;
      CSS.highlights.set(OPEN, highlight);
    },
    style(marks, look) {
      for (const mark of marks) {
        const now = look(mark);
        if (now.faint !== faint.has(mark) || now.noted !== noted.has(mark)) restyle(mark, now);
      }
    },
    textChanged: () => undefined,
    markOf: () => null,
  };
}
