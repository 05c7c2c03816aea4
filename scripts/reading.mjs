// What the tests, the benchmarks and `npm start` look for in a page. These functions run in the page itself: they are
// handed to the browser as source, and see nothing of this file.

/**
 * The texts that are painted, in the order of the page, by whichever painter.
 *
 * @returns {{ kind: string, text: string }[]}
 */
export function paintedMentions() {
  /** @type {{ kind: string, text: string, range: Range }[]} */
  const found = [];
  for (const [name, highlight] of CSS.highlights) {
    // `hawamish-open` is the emphasis on a mark that is painted already.
    if (!name.startsWith('hawamish-') || name === 'hawamish-open') continue;
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      found.push({ kind: name, text: range.toString(), range });
    }
  }
  for (const mark of document.querySelectorAll('[data-hawamish]')) {
    const range = document.createRange();
    range.selectNodeContents(mark);
    found.push({ kind: mark.getAttribute('data-hawamish') ?? '', text: range.toString(), range });
  }
  return found
    .sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range))
    .map(({ kind, text }) => ({ kind, text }));
}

/**
 * Scrolls the `nth` (from 0) place where the page's text reads so into the middle of the viewport, and gives the box of
 * its first line there; null where there is none. The text may run across elements of one block.
 *
 * @param {{ text: string, nth?: number, within?: string }} place
 * @returns {{ x: number, y: number, width: number, height: number } | null}
 */
export function showText({ text, nth = 0, within = 'body' }) {
  let seen = 0;
  for (const block of document.querySelectorAll(`${within} :is(h1, h2, p, li, figcaption, dt, dd)`)) {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    /** @type {Text[]} */
    const nodes = [];
    while (walker.nextNode()) nodes.push(/** @type {Text} */ (walker.currentNode));
    const joined = nodes.map((node) => node.data).join('');
    for (let at = joined.indexOf(text); at >= 0; at = joined.indexOf(text, at + 1)) {
      if (seen++ < nth) continue;
      block.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      const place = (/** @type {number} */ offset, /** @type {boolean} */ isEnd) => {
        let rest = offset;
        for (const node of nodes) {
          if (rest < node.length || (isEnd && rest === node.length))
            return /** @type {const} */ ([node, rest]);
          rest -= node.length;
        }
        throw new Error('Outside the block');
      };
      range.setStart(...place(at, false));
      range.setEnd(...place(at + text.length, true));
      const box = range.getClientRects()[0];
      return box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
    }
  }
  return null;
}
