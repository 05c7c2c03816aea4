import { sameContent } from './content';
import type { Note } from './types';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** How a note that comes from a file counts. `kept` are those that are newer here than in the file. */
export type MergeCount = 'added' | 'same' | 'changed' | 'kept';

/** Says what the stored note becomes when a file brings its own version of it, and how that counts. */
export function merge(stored: Note | undefined, incoming: Note): { count: MergeCount; note: Note } {
  if (!stored) return { count: 'added', note: incoming };
  const { deleted, ...live } = stored;
  if (sameContent(stored, incoming)) {
    if (deleted === undefined || incoming.deleted !== undefined) return { count: 'same', note: stored };
    // Whoever imports a file wants the notes in it back from the trash.
    return { count: 'changed', note: { ...live, revision: stored.revision + 1 } };
  }
  if (stored.updated > incoming.updated) {
    if (deleted === undefined || incoming.deleted !== undefined) return { count: 'kept', note: stored };
    return { count: 'changed', note: { ...live, revision: stored.revision + 1 } };
  }
  // Above both, so that an editor open on the stored version is told.
  return {
    count: 'changed',
    note: { ...incoming, revision: Math.max(stored.revision, incoming.revision) + 1 },
  };
}

/**
 * What becomes of a note that two have changed, each in a part of its own: one the text, say, and the other the tags.
 *
 * @param base what both began with
 * @param theirs what is stored now
 * @returns null where both have changed the same part, each in another way, or the note was deleted: that is for the reader to say.
 */
export function mergeParts({
  base,
  mine,
  theirs,
}: {
  readonly base: Note;
  readonly mine: Note;
  readonly theirs: Note;
}): Note | null {
  if (theirs.deleted !== undefined) return null;
  const parts = ['body', 'tags', 'colour'] as const;
  if (
    parts.some(
      (part) =>
        !same(mine[part], base[part]) && !same(theirs[part], base[part]) && !same(mine[part], theirs[part]),
    )
  )
    return null;
  const { colour: _, ...rest } = theirs;
  const of = <P extends (typeof parts)[number]>(part: P): Note[P] =>
    (same(mine[part], base[part]) ? theirs : mine)[part];
  const colour = of('colour');
  return { ...rest, body: of('body'), tags: of('tags'), ...(colour && { colour }) };
}
