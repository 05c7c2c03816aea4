import { sameContent } from './content';
import type { Note } from './types';

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
