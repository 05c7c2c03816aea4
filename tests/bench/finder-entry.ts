import { findArticle, renderedLayout } from '@/lib/article';

/** What the content script does with a page that is an article, before anything is asked of the background. */
export function find(): unknown {
  return findArticle(document, location.href, { layout: renderedLayout(window) });
}
