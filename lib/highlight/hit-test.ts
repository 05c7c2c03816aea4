import { hostOf } from '@/lib/article';
import type { Point } from './types';

/** A place between two characters of a text node; null where only the node is known. */
interface Caret {
  readonly node: Text;
  readonly offset: number | null;
}

/** The innermost element at a point of the viewport, in whatever open shadow tree. */
export function elementAt(document: Document, { x, y }: Point): Element | null {
  let element = document.elementFromPoint(x, y);
  for (let tree = element?.shadowRoot; tree; tree = element?.shadowRoot) {
    const inner = tree.elementFromPoint(x, y);
    // Where there is nothing but the host, that is named.
    if (inner?.getRootNode() !== tree) break;
    element = inner;
  }
  return element;
}

/** The caret nearest to a point of the viewport; in a shadow tree, of which the browser does not tell, the texts that may be there. */
export function caretsAt(document: Document, { x, y }: Point): readonly Caret[] {
  const position = document.caretPositionFromPoint(x, y);
  if (position?.offsetNode.nodeType === 3)
    return [{ node: position.offsetNode as Text, offset: position.offset }];
  const element = elementAt(document, { x, y });
  if (!element || !hostOf(element.getRootNode())) return [];
  const texts = [...element.childNodes].filter((node): node is Text => node.nodeType === 3);
  return texts.map((node) => ({ node, offset: null }));
}

/** Boxes of glyph runs are a little narrower than what the eye takes for the word. */
const TOLERANCE_PX = 1;

export function contains(rects: readonly DOMRect[], { x, y }: Point): boolean {
  return rects.some(
    (rect) =>
      x >= rect.left - TOLERANCE_PX &&
      x <= rect.right + TOLERANCE_PX &&
      y >= rect.top - TOLERANCE_PX &&
      y <= rect.bottom + TOLERANCE_PX,
  );
}
