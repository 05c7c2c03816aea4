import { parentOf } from './tree';

/** What the cutting of blocks needs to know of how elements are laid out. */
export interface Layout {
  /** Whether the element starts a line of its own. */
  isBlock(element: Element): boolean;
  /** Whether text directly in this element is shown; false for what the page's styles hide. */
  isShown(element: Element): boolean;
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center colgroup col dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary ' +
    'table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements that pages make lines of their own out of; the others that are not above run in the line everywhere. */
const EITHER = /^(?:a|span|b|strong|em|i|time|cite|label|.*-.*)$/;

/** By element names alone: for documents that no browser has laid out. */
export const structuralLayout: Layout = {
  isBlock: (element) => BLOCKS.has(element.localName),
  isShown: () => true,
};

/**
 * As the browser has laid the page out. Names decide where they can; links, spans, custom elements and the like are asked for their
 * style, since pages make lines of their own out of them. Reads styles, so ask before the page is changed.
 */
export function renderedLayout(view: Window): Layout {
  return {
    isBlock(element) {
      const name = element.localName;
      if (BLOCKS.has(name)) return true;
      if (!EITHER.test(name)) return false;
      const { display } = view.getComputedStyle(element);
      return display !== '' && !/^(?:inline|contents|ruby|none)/.test(display);
    },
    isShown(element) {
      if (typeof element.checkVisibility !== 'function' || element.checkVisibility()) return true;
      // An element with `display: contents` has no box of its own and counts as invisible; its text is shown all the same.
      const parent = parentOf(element);
      return parent !== null && view.getComputedStyle(element).display === 'contents' && this.isShown(parent);
    },
  };
}
