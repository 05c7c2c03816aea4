import { linkTo, NO_PAGE, type PageLink } from '@/components/found';
import { browser } from '@/lib/browser';

/** The page in front of the reader, and the window that it is in. */
export interface ActivePage {
  readonly link: PageLink;
  readonly windowId: number | undefined;
}

/** A tab's number is known without the "tabs" permission, which its address would need. */
export async function activePage(): Promise<ActivePage> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => []);
  return { link: tab?.id === undefined ? NO_PAGE : linkTo(tab.id), windowId: tab?.windowId };
}
