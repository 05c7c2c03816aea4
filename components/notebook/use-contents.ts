import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Anchor, Facets, Note, Notes } from '@/lib/notes';
import { searchTerms } from '@/lib/notes';
import { useCatalogue, type CatalogueState } from '../notes';
import { isFiltered, queryOf, type View } from './view';

/** What is shown until all notes are taken in. */
export const FIRST_NOTES = 50;

/** What the notebook holds of what the reader asks for. */
export interface Contents extends CatalogueState {
  /** The notes that match, in order: at first the newest, until all are taken in. */
  readonly ids: readonly string[];
  /** Whether {@link ids} can be believed, few as they may be. */
  readonly known: boolean;
  readonly facets: Facets | null;
  /** What is searched for, folded. */
  readonly terms: readonly string[];
}

/**
 * Follows the notes, and asks them for what the view and the search want.
 *
 * @param reader told of the newest notes, and of those that were changed (none named: all)
 */
export function useContents(
  notes: Notes,
  { view, text }: { readonly view: View; readonly text: string },
  reader: {
    readonly learn: (some: readonly Note[]) => void;
    readonly forget: (ids: readonly string[]) => void;
  },
): Contents {
  const { learn, forget } = reader;
  const [first, setFirst] = useState<readonly string[] | null>(null);
  // The newest notes come first: reading all would keep them waiting.
  const state = useCatalogue(first ? notes : null, forget);
  const { catalogue, version } = state;

  useEffect(() => {
    notes.newest(FIRST_NOTES).then(
      (newest) => {
        learn(newest);
        setFirst(newest.map(({ id }) => id));
      },
      // What follows the database says why.
      () => setFirst([]),
    );
    // What has lain in the trash long enough goes, whenever the reader comes by.
    notes.purge().catch(() => undefined);
  }, [notes, learn]);

  const ids = useMemo(() => {
    if (catalogue) return catalogue.query(queryOf(view, text));
    return view.part === 'all' && !isFiltered(view) && text.trim() === '' ? (first ?? []) : [];
    // The version stands for what is in the catalogue.
  }, [catalogue, version, view, text, first]);
  const terms = useMemo(() => searchTerms(text), [text]);
  const facets = useMemo(() => catalogue?.facets() ?? null, [catalogue, version]);
  return { ...state, ids, known: (catalogue ?? first) !== null, facets, terms };
}

/** Where the passages of notes were found in their pages, by note, followed. */
export function useAnchors(notes: Notes): ReadonlyMap<string, Anchor> {
  const [anchors, setAnchors] = useState<ReadonlyMap<string, Anchor>>(new Map());
  useEffect(
    () =>
      notes.observe(notes.anchors, {
        next: (all) => setAnchors(new Map(all.map((anchor) => [anchor.id, anchor]))),
        error: () => undefined,
      }),
    [notes],
  );
  return anchors;
}
