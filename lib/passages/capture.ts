import { findArticle, cutBlocks, renderedLayout, type TextBlock } from '@/lib/article';
import type { NoteTarget } from '@/lib/notes';
import { pageAddress } from './page-address';

/** A selected passage, as it leaves its page: text from a page, to be checked by whoever takes it. */
export interface CapturedPassage {
  readonly target: Extract<NoteTarget, { kind: 'passage' }>;
  /** The page's canonical address where it names one, and its title. */
  readonly page: { readonly url: string; readonly title: string };
  /** The page's own address: what it is known by when it is read again. */
  readonly address: string;
  readonly lang: string;
  /** False for a passage outside the article, which is not looked for when the article is read again. */
  readonly inArticle: boolean;
}

/** A longer selection is cut: it is no passage, and no browser finds it again. In UTF-16 code units. */
const LONGEST = 10_000;
/** What is kept of the text before and after. */
const CONTEXT = 32;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where a range begins and ends in the joined text of blocks; null where it touches none of them. */
function stretchOf(range: Range, blocks: readonly TextBlock[]): Stretch | null {
  let start = -1;
  let end = -1;
  let offset = 0;
  for (const { text, runs } of blocks) {
    for (const run of runs) {
      if (!range.intersectsNode(run.node)) continue;
      const from = run.node === range.startContainer ? range.startOffset : 0;
      const to = run.node === range.endContainer ? range.endOffset : run.node.data.length;
      const first = Math.max(from, run.nodeStart);
      const last = Math.min(to, run.nodeStart + run.length);
      if (first >= last) continue;
      if (start < 0) start = offset + run.start + first - run.nodeStart;
      end = offset + run.start + last - run.nodeStart;
    }
    offset += text.length + 1;
  }
  return start < 0 ? null : { start, end };
}

/** Without the white space at its ends, and not too long. */
function trimmed(text: string, { start, end }: Stretch): Stretch {
  const bounded = Math.min(end, start + LONGEST);
  const slice = text.slice(start, bounded);
  return { start: start + slice.length - slice.trimStart().length, end: start + slice.trimEnd().length };
}

function canonicalAddress(document: Document, address: string): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel~="canonical"][href]')?.href;
  return canonical && /^https?:/.test(canonical) ? pageAddress(canonical) : address;
}

/**
 * The passage that the reader has selected, with W3C selectors over the article's text: the same text that is read when
 * the page is opened again. Outside the article, over the text of the whole page. The page is only read.
 *
 * @returns null where nothing is selected that could be found again (a field, a picture).
 */
export function capturePassage(document: Document, view: Window): CapturedPassage | null {
  const selection = view.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const address = pageAddress(view.location.href);
  const layout = renderedLayout(view);
  const article = findArticle(document, view.location.href, { layout });
  const inArticle = article && stretchOf(range, article.blocks);
  const blocks = inArticle ? article.blocks : cutBlocks(document.body, { layout });
  const found = inArticle || stretchOf(range, blocks);
  if (!found) return null;
  const text = blocks.map((block) => block.text).join('\n');
  const { start, end } = trimmed(text, found);
  if (start >= end) return null;
  const { startContainer } = range;
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  return {
    target: {
      kind: 'passage',
      quote: {
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - CONTEXT), start),
        suffix: text.slice(end, end + CONTEXT),
      },
      position: { start, end },
    },
    page: { url: canonicalAddress(document, address), title: article?.title ?? document.title },
    address,
    lang: element?.closest('[lang]')?.getAttribute('lang') || 'und',
    inArticle: Boolean(inArticle),
  };
}
