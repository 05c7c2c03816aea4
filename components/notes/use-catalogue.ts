import { useEffect, useState } from 'preact/hooks';
import { followNotes, type Catalogue, type Notes, type NotesErrorCode } from '@/lib/notes';

export interface CatalogueState {
  /** Null until all notes are in it. */
  readonly catalogue: Catalogue | null;
  /** Rises with each change: what was asked of the catalogue before holds no more. */
  readonly version: number;
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly failure: NotesErrorCode | null;
}

const NOTHING: CatalogueState = { catalogue: null, version: 0, progress: null, failure: null };

/** Follows all notes, whoever writes them; with null, none yet. `changed` is told which, or none where it may be any. */
export function useCatalogue(
  notes: Notes | null,
  changed?: (ids: readonly string[]) => void,
): CatalogueState {
  const [state, setState] = useState<CatalogueState>(NOTHING);
  useEffect(() => {
    if (!notes) return undefined;
    return followNotes(notes, {
      changed: (catalogue, ids) => {
        changed?.(ids);
        setState(({ version }) => ({ catalogue, version: version + 1, progress: null, failure: null }));
      },
      progress: (done, total) =>
        setState((current) => (current.catalogue ? current : { ...current, progress: { done, total } })),
      failed: ({ code }) => setState((current) => ({ ...current, failure: code })),
    });
  }, [notes, changed]);
  return state;
}
