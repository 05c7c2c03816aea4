import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { CardWorld } from '@/components/card';
import { CardHost } from '@/components/card-view';

/** Put beside the annotator when a page's first card is about to open. */
export default defineUnlistedScript(() => {
  (globalThis as CardWorld).hawamishCardView = (options) => new CardHost(options);
});
