import { askPage, parseCard, parsePageState, watchPage, type Answer, type PageState } from '@/lib/messaging';
import type { PageLink } from './use-page';

/** Where there is no page: a window without a tab. */
export const NO_PAGE: PageLink = {
  state: () => Promise.resolve(null),
  watch: () => () => undefined,
  card: () => Promise.resolve(null),
  jump: () => Promise.resolve(false),
  readAnyway: () => Promise.resolve(null),
};

const stateFrom = (answer: Answer<PageState>): PageState | null =>
  answer.ok ? parsePageState(answer.value) : null;

/** The page in a tab. What it answers is checked before anyone shows it. */
export function linkTo(tabId: number): PageLink {
  return {
    state: async () => stateFrom(await askPage(tabId, 'pageState', {})),
    watch: (changed) => watchPage(tabId, changed),
    card: async (key) => {
      const answer = await askPage(tabId, 'card', { key });
      return answer.ok ? parseCard(answer.value.card) : null;
    },
    jump: async (key) => {
      const answer = await askPage(tabId, 'jump', { key });
      return answer.ok && answer.value.found;
    },
    readAnyway: async () => stateFrom(await askPage(tabId, 'readAnyway', {})),
  };
}
