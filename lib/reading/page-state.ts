import type { PageItem } from '@/lib/messaging';
import type { MentionMark } from './marks';

/** What the marks are of, in the order in which the article first speaks of it: the list of the popup and of the margin. */
export function itemsOf(marks: readonly MentionMark[]): PageItem[] {
  const items = new Map<string, PageItem>();
  for (const { item, card, surface, headline } of marks) {
    const seen = items.get(item);
    if (seen) {
      items.set(item, { ...seen, count: seen.count + 1, ...(headline && { headline }) });
      continue;
    }
    const map = card.kind === 'entity' && card.type === 'place' ? card.pictures?.map : undefined;
    items.set(item, {
      key: item,
      kind: card.kind,
      type: card.kind === 'entity' ? card.type : card.figure.type,
      label: card.kind === 'entity' ? card.name : surface,
      lang: card.lang,
      description: card.kind === 'entity' ? card.description : card.reading,
      count: 1,
      ...(headline && { headline }),
      ...(map && { map }),
      ...(card.kind === 'figure' && { figure: card.figure }),
    });
  }
  return [...items.values()];
}
