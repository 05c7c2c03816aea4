import { looksLikeArticle } from './gate';

/** Of the window, as much as a frame has to fill for it to be what the reader has come for. An advertisement fills less. */
const MIN_SHARE = 0.4;

/** The document in a frame of the page's own, a `srcdoc` one too; null where it is another site's. */
function documentIn(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/**
 * The document of a frame that holds the article, in a page that is only a frame for it; null where there is none. Frames of other sites
 * are not looked into, nor are small ones, in which there is no article to be read. Costs nothing in a page without frames.
 */
export function framedArticle(document: Document): Document | null {
  const view = document.defaultView;
  if (!view) return null;
  for (const frame of document.querySelectorAll('iframe')) {
    const inner = documentIn(frame);
    if (!inner || !looksLikeArticle(inner, inner.URL)) continue;
    // Only now, since it may have to be laid out.
    const share = (frame.clientWidth * frame.clientHeight) / (view.innerWidth * view.innerHeight);
    if (share >= MIN_SHARE) return inner;
  }
  return null;
}
