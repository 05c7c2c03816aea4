/** How often the address is looked at where the browser does not tell when it changes. */
const LOOK_EVERY_MS = 1_000;

/** What tells of a page's address (the Navigation API), where the browser has it. */
type Navigating = Partial<Record<'navigation', EventTarget>>;

/** An address without a place in its page. What begins with a slash or an exclamation mark is no place, but the way of some sites to name pages. */
function pageOf(href: string): string {
  return href.replace(/#(?![/!]).*$/, '');
}

/**
 * Tells when a page has gone to another address without loading. A link to another place in the same page is none.
 *
 * @returns a function that ends it
 */
export function watchAddress(view: Window, changed: () => void): () => void {
  let page = pageOf(view.location.href);
  const look = (): void => {
    const now = pageOf(view.location.href);
    if (now === page) return;
    page = now;
    changed();
  };
  const { navigation } = view as Navigating;
  if (navigation) {
    navigation.addEventListener('currententrychange', look);
    return () => navigation.removeEventListener('currententrychange', look);
  }
  const timer = setInterval(look, LOOK_EVERY_MS);
  return () => clearInterval(timer);
}
