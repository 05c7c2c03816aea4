import { standsBefore } from '@/lib/article';
import type { LiveBlock } from './marks';

/** So many blocks are put in their places one by one; for more, all are looked for in one walk over the page. */
const MOST_ONE_BY_ONE = 64;

function nodeOf({ block: { runs, element } }: LiveBlock): Node {
  return runs[0]?.node ?? element;
}

/** Whether one block stands before another. Those that the finder has found, and pieces of one long text node, are numbered in their order. */
export function precedes(a: LiveBlock, b: LiveBlock): boolean {
  if (a.isFirstFound && b.isFirstFound) return a.id < b.id;
  const [first, second] = [nodeOf(a), nodeOf(b)];
  return first === second ? a.id < b.id : standsBefore(first, second);
}

/**
 * Blocks in the order of the text: those that were in order before, with some that have come since. All of them are in the page.
 *
 * At the cost of the few that are new. To compare two places, browsers count siblings, of which a live blog has thousands: some
 * microseconds, a dozen times for each new block. For many, one walk over the page is cheaper.
 */
export function ordered(
  document: Document,
  before: readonly LiveBlock[],
  fresh: readonly LiveBlock[],
): readonly LiveBlock[] {
  if (fresh.length === 0) return before;
  if (fresh.length > MOST_ONE_BY_ONE) return byWalking(document, [...before, ...fresh]);
  const blocks = [...before];
  for (const live of fresh) {
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = blocks[middle];
      if (other && precedes(other, live)) low = middle + 1;
      else high = middle;
    }
    blocks.splice(low, 0, live);
  }
  return blocks;
}

function byWalking(document: Document, blocks: readonly LiveBlock[]): LiveBlock[] {
  const byNode = new Map<Node, LiveBlock[]>();
  for (const live of blocks) {
    const node = nodeOf(live);
    byNode.set(node, [...(byNode.get(node) ?? []), live]);
  }
  const found: LiveBlock[] = [];
  const walker = document.createTreeWalker(document.documentElement, 4);
  while (byNode.size > 0 && walker.nextNode()) {
    const here = byNode.get(walker.currentNode);
    if (!here) continue;
    byNode.delete(walker.currentNode);
    found.push(...here.sort((a, b) => a.id - b.id));
  }
  // The browser's walker stays out of shadow trees.
  return byNode.size === 0 ? found : [...blocks].sort((a, b) => (precedes(a, b) ? -1 : 1));
}

/** Index of the first block that ends below the upper edge of the window. Blocks stand one below the other, so halving finds it. */
export function firstInView(blocks: readonly LiveBlock[]): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const rect = blocks[middle]?.block.element.getBoundingClientRect();
    if (rect && rect.bottom < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
