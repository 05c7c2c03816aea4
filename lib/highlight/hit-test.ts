import type { Point } from './types';

/** A place between two characters of a text node. */
interface Caret {
  readonly node: Text;
  readonly offset: number;
}

/** The caret nearest to a point of the viewport. */
export function caretAt(document: Document, { x, y }: Point): Caret | null {
  const position = document.caretPositionFromPoint(x, y);
  if (position?.offsetNode.nodeType !== 3) return null;
  return { node: position.offsetNode as Text, offset: position.offset };
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
