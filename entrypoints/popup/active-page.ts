import type { PageLink } from '@/components/found';
import { browser } from '@/lib/browser';
import { askPage } from '@/lib/messaging';

/** A link to the page in front of the reader. A tab's number is known without the "tabs" permission, which its address would need. */
export async function activePage(): Promise<PageLink> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => []);
  const id = tab?.id;
  if (id === undefined) {
    return {
      state: () => Promise.resolve(null),
      jump: () => Promise.resolve(false),
      readAnyway: () => Promise.resolve(null),
    };
  }
  return {
    state: async () => {
      const answer = await askPage(id, 'pageState', {});
      return answer.ok ? answer.value : null;
    },
    jump: async (key) => {
      const answer = await askPage(id, 'jump', { key });
      return answer.ok && answer.value.found;
    },
    readAnyway: async () => {
      const answer = await askPage(id, 'readAnyway', {});
      return answer.ok ? answer.value : null;
    },
  };
}
