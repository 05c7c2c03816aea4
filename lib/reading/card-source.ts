import type { CardViewSource, CardWorld, MakeCardView } from '@/components/card';
import { askBackground } from '@/lib/messaging';

const world = globalThis as CardWorld;

/** The drawn card, which the background puts into the page when it is first wanted. */
export const cardSource: CardViewSource = {
  get ready() {
    return world.hawamishCardView ?? null;
  },
  async load(): Promise<MakeCardView> {
    const answer = await askBackground('loadCard', {});
    const make = world.hawamishCardView;
    if (!make) throw new Error(answer.ok ? 'The card did not come.' : answer.code);
    return make;
  },
};
