import { useEffect } from 'preact/hooks';
import type { RefObject } from 'preact';
import { matchesIn } from '@/lib/notes';

/**
 * Paints what a search has found in the text of an element, after each drawing: over the text, which stays as it is. Where the
 * browser cannot paint so (in tests), nothing is painted.
 *
 * @param name of the highlight, which the style sheet dresses; one an element
 * @param terms folded, as `searchTerms` gives them
 */
export function useFound(name: string, element: RefObject<HTMLElement>, terms: readonly string[]): void {
  useEffect(() => {
    if (typeof Highlight === 'undefined') return;
    const ranges: Range[] = [];
    if (element.current && terms.length > 0) {
      const walker = document.createTreeWalker(element.current, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement?.closest('textarea, button:not(.tag)')) continue;
        for (const { start, end } of matchesIn(node.nodeValue ?? '', terms)) {
          const range = document.createRange();
          range.setStart(node, start);
          range.setEnd(node, end);
          ranges.push(range);
        }
      }
    }
    if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
    else CSS.highlights.delete(name);
  });
  useEffect(
    () => () => {
      if (typeof Highlight !== 'undefined') CSS.highlights.delete(name);
    },
    [name],
  );
}
