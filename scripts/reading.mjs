// What the tests, the benchmarks and `npm start` look for in a page. These functions run in the page itself: they are
// handed to the browser as source, and see nothing of this file.

/**
 * The texts that are painted, in the order of the page, by whichever painter; those of each open shadow tree by themselves.
 *
 * @returns {{ kind: string, text: string }[]}
 */
export function paintedMentions() {
  /** @type {{ kind: string, text: string, range: Range }[]} */
  const found = [];
  for (const [name, highlight] of CSS.highlights) {
    // These lie over marks that are painted already.
    if (!name.startsWith('hawamish-') || name === 'hawamish-open' || name === 'hawamish-noted') continue;
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      found.push({ kind: name, text: range.toString(), range });
    }
  }
  /** @type {(Document | ShadowRoot)[]} */
  const scopes = [document];
  for (const scope of scopes) {
    for (const { shadowRoot } of scope.querySelectorAll('*')) if (shadowRoot) scopes.push(shadowRoot);
  }
  for (const mark of scopes.flatMap((scope) => [...scope.querySelectorAll('[data-hawamish]')])) {
    const range = document.createRange();
    range.selectNodeContents(mark);
    found.push({ kind: mark.getAttribute('data-hawamish') ?? '', text: range.toString(), range });
  }
  return scopes.flatMap((scope) =>
    found
      .filter(({ range }) => range.startContainer.getRootNode() === scope)
      .sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range))
      .map(({ kind, text }) => ({ kind, text })),
  );
}

/**
 * Scrolls a place in the page's text into the middle of the viewport, and gives the box of its first line there; null where
 * there is none. The text may run across the elements of one block, and breaks of lines count as spaces.
 *
 * @param {{ text: string, around?: string, within?: string }} place `around` is a longer stretch that `text` stands in, where
 *   the page has it more than once; `within` a selector of what holds the block.
 * @returns {{ x: number, y: number, width: number, height: number } | null}
 */
export function showText({ text, around = text, within = 'body' }) {
  const pattern = new RegExp(around.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'), 'u');
  for (const block of document.querySelectorAll(`${within} :is(h1, h2, p, li, figcaption, dt, dd)`)) {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    /** @type {Text[]} */
    const nodes = [];
    while (walker.nextNode()) nodes.push(/** @type {Text} */ (walker.currentNode));
    const joined = nodes.map((node) => node.data).join('');
    const found = pattern.exec(joined);
    if (!found) continue;
    const start = around === text ? found.index : joined.indexOf(text, found.index);
    const end = around === text ? start + found[0].length : start + text.length;
    block.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = document.createRange();
    let offset = 0;
    for (const node of nodes) {
      if (start >= offset && start < offset + node.length) range.setStart(node, start - offset);
      if (end > offset && end <= offset + node.length) range.setEnd(node, end - offset);
      offset += node.length;
    }
    const box = range.getClientRects()[0];
    return box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
  }
  return null;
}
