import type { Segment } from '@/lib/article';
import type { MarkedKind } from '@/lib/settings';

/** A place in the page that is to be marked. Painters know it by identity. */
export interface PageMark {
  readonly kind: MarkedKind;
  /** The parts of text nodes that it covers, in order. */
  readonly segments: readonly Segment[];
}

/** How a mark differs from others of its kind. */
export interface Look {
  /** Its thing was marked before. */
  readonly faint: boolean;
  /** The reader has notes on its thing. */
  readonly noted: boolean;
}

/** A point of the viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Shows marks in a page. What it adds to the page goes with `clear`, without a trace: the page's HTML and its text nodes are
 * then those that it had, but for what the page itself has changed.
 */
export interface Painter<M extends PageMark = PageMark> {
  /** Adds marks. A mark whose text is no longer where it was is left out. Linear in the number of marks. */
  paint(marks: readonly M[]): void;
  remove(marks: readonly M[]): void;
  clear(): void;
  /** The mark that is shown at a point, or null. Costs one hit test and a look-up. */
  at(point: Point): M | null;
  /** The mark's boxes in the viewport, line by line; empty once its text is gone. */
  rects(mark: M): readonly DOMRect[];
  /** The innermost element around the mark's beginning, or null once its text is gone. */
  elementOf(mark: M): Element | null;
  /** Shows one mark as the one that is spoken of; null for none. */
  emphasise(mark: M | null): void;
  /**
   * Shows marks as they are to look, whether they are painted already or not yet; until then they are clear and without notes, and again
   * once they were removed. Costs as much as the marks in which something changes, besides a pass over those named.
   */
  style(marks: Iterable<M>, look: (mark: M) => Look): void;
  /** To be told of a text node that the page has changed or taken away, before its text is read again. */
  textChanged(node: Text): void;
  /** The mark that an element shows or that surrounds the focus, where marks are elements; else null. */
  markOf(element: Element): M | null;
}
