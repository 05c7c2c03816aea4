import type { Notes } from '@/lib/notes';
import { settings } from '@/lib/settings';

/**
 * Has open pages look again which of their marks have notes, whenever notes are written while this window is open.
 *
 * @returns a function that ends it.
 */
export function tellPagesOfNotes(notes: Notes): () => void {
  let known: number | undefined;
  return notes.observe(() => notes.lastWrite(), {
    next: (last) => {
      if (known !== undefined && known !== last) void settings.set({ noted: Date.now() });
      known = last;
    },
    // The window itself says where the notes cannot be read.
    error: () => undefined,
  });
}
