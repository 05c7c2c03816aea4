import type { EntityMention, FigureMention, Mention } from '@/lib/mentions';

/**
 * Names and figures of one block in one list, in order and without overlap. Of two that overlap the longer stays: a number
 * inside a name ("Group of 20") is no figure, a name inside a figure ("20 US dollars", "May 3") no name. Equally long ones
 * are figures: "May" as a month is not a name.
 *
 * @param names in order, without overlaps among themselves; so are `figures`
 */
export function mergeMentions(names: readonly EntityMention[], figures: readonly FigureMention[]): Mention[] {
  const all: Mention[] = [...names, ...figures].sort(
    (a, b) => a.start - b.start || b.end - a.end || (a.kind === 'figure' ? -1 : 1),
  );
  const merged: Mention[] = [];
  for (const mention of all) {
    let stays = true;
    while (merged.length > 0) {
      const before = merged[merged.length - 1];
      if (before === undefined || before.end <= mention.start) break;
      if (!beats(mention, before)) {
        stays = false;
        break;
      }
      merged.pop();
    }
    if (stays) merged.push(mention);
  }
  return merged;
}

function beats(mention: Mention, other: Mention): boolean {
  // "about Yom Kippur War": what is said of a number is no part of a name that goes on behind it.
  if (mention.kind === 'entity' && other.kind === 'figure' && mention.start > other.start)
    return mention.end > other.end && other.qualifier !== undefined;
  const difference = mention.end - mention.start - (other.end - other.start);
  return difference > 0 || (difference === 0 && mention.kind === 'figure' && other.kind === 'entity');
}
