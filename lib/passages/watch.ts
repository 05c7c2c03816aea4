import type { Anchor, Notes } from '@/lib/notes';
import { findPassage } from './find';
import { pageAddress } from './page-address';

/** A part of a page's text that has just been read. */
export interface ReadPart {
  readonly url: string;
  readonly blocks: readonly { readonly id: number; readonly text: string }[];
  /** Empty in the first part of an article: only who has seen that one can say what the article does not hold. */
  readonly known?: readonly string[] | undefined;
}

interface Page {
  readonly blocks: Map<number, string>;
  fromStart: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** The parts of an article come one upon another; after this pause all of it has been read. */
const SETTLED_MS = 800;
const PAGES_KEPT = 10;

/**
 * Looks for the reader's passages in pages that are read, and keeps what became of them. It stays out of the way of whoever
 * waits for an answer: the notes are asked only when a page has been read.
 *
 * @returns a function that is told of each part that has been read.
 */
export function watchPassages(
  notes: () => Promise<Pick<Notes, 'passagesOf' | 'anchor' | 'anchorsOf'>>,
  now: () => Date = () => new Date(),
): (part: ReadPart) => void {
  const pages = new Map<string, Page>();

  async function settle(url: string, { blocks, fromStart }: Page): Promise<void> {
    const store = await notes();
    const passages = await store.passagesOf(url);
    if (passages.length === 0) return;
    const text = [...blocks]
      .sort(([a], [b]) => a - b)
      .map(([, block]) => block)
      .join('\n');
    const before = new Set((await store.anchorsOf(passages.map(({ id }) => id))).map(({ id }) => id));
    const seen = now().toISOString();
    const anchors: Anchor[] = [];
    for (const { id, target } of passages) {
      if (target.kind !== 'passage') continue;
      const found = findPassage(text, target);
      if (found) {
        const exact = text.slice(found.start, found.end);
        anchors.push({ id, state: found.exact ? 'found' : 'changed', exact, url, seen });
      } else if (fromStart && before.has(id)) {
        // What was never found may stand outside the article: it is not said to be lost.
        anchors.push({ id, state: 'orphaned', exact: '', url, seen });
      }
    }
    if (anchors.length > 0) await store.anchor(anchors);
  }

  return ({ url, blocks, known }) => {
    const address = pageAddress(url);
    const page: Page = pages.get(address) ?? { blocks: new Map(), fromStart: false, timer: undefined };
    pages.delete(address);
    pages.set(address, page);
    if (!known || known.length === 0) {
      // Read from its beginning: what it held before is gone.
      page.blocks.clear();
      page.fromStart = true;
    }
    for (const { id, text } of blocks) page.blocks.set(id, text);
    for (const oldest of pages.keys()) {
      if (pages.size <= PAGES_KEPT) break;
      pages.delete(oldest);
    }
    clearTimeout(page.timer);
    // Where the notes cannot be read there is nothing to look for.
    page.timer = setTimeout(() => void settle(address, page).catch(() => undefined), SETTLED_MS);
  };
}
