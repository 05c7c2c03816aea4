import type { Point } from './types';

/** A place between two characters of a text node. */
interface Caret {
  readonly node: Text;
  readonly offset: number;
}

function caretIn(node: Node, offset: number): Caret | null {
  return node.nodeType === 3 ? { node: node as Text, offset } : null;
}

/** The caret nearest to a point of the viewport. Chrome had only `caretRangeFromPoint` before version 128. */
export function caretAt(document: Document, { x, y }: Point): Caret | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y);
    return position && caretIn(position.offsetNode, position.offset);
  }
  const range = document.caretRangeFromPoint(x, y);
  return range && caretIn(range.startContainer, range.startOffset);
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
