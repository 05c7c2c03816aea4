import type { EntityCard } from '@/lib/cards';
import type { MentionMark } from './marks';

/** More names than these are no longer a line. */
const MOST_RELATED = 4;

/**
 * What an article names beside an entity that has to do with it, by what either of the two is known for: those first of whom the
 * article speaks most. What the card's own facts lead to is left out. Costs one pass over the marks.
 */
export function relatedIn(card: EntityCard, marks: readonly MentionMark[]): readonly EntityCard[] {
  const told = new Set(
    card.facts.flatMap(({ entity, parts = [] }) => [entity, ...parts.map((part) => part.entity)]),
  );
  const own = new Set(card.relates);
  const counts = new Map<string, { readonly card: EntityCard; count: number }>();
  for (const { card: other } of marks) {
    if (other.kind !== 'entity' || other.id === card.id || told.has(other.id)) continue;
    if (!own.has(other.id) && !other.relates?.includes(card.id)) continue;
    const known = counts.get(other.id);
    if (known) known.count++;
    else counts.set(other.id, { card: other, count: 1 });
  }
  // `sort` is stable: of equals the one that the article names first.
  const related = [...counts.values()].sort((a, b) => b.count - a.count).map((entry) => entry.card);
  return related.slice(0, MOST_RELATED);
}
