import type { PageItem } from '@/lib/messaging';

/** A headline has room for what the article is about, and for little else. */
const HEADLINE = 3;
/** What the first lines name weighs up to twice what is only named at the end. */
const LEAD = 2;

/**
 * What an article is about first: how often it speaks of something, times how prominently. An item in the headline weighs
 * threefold; others the more, the earlier the article first speaks of them. Where two weigh the same, the earlier comes first.
 *
 * @param items in the order in which the article first speaks of them
 */
export function byWeight(items: readonly PageItem[]): readonly PageItem[] {
  return items
    .map((item, place) => ({ item, weight: item.count * prominence(item, place / items.length) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ item }) => item);
}

/** @param place 0 for what is named first, towards 1 for what is named last */
function prominence({ headline }: PageItem, place: number): number {
  return headline ? HEADLINE : LEAD - (LEAD - 1) * place;
}
