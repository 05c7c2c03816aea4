import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PageItem } from '@/lib/messaging';
import { notesErrorOf, onOneLine, targetName, type Note, type Notes, type NotesErrorCode } from '@/lib/notes';
import { pageAddress } from '@/lib/passages';
import { useInterface } from '../interface';
import { STORE_TEXTS } from '../notes';

export interface PageNotes {
  /** Notes on the items of the page, by the item's key. */
  readonly byItem: ReadonlyMap<string, readonly Note[]>;
  /** Notes on its passages, in the order of the text. */
  readonly passages: readonly Note[];
  readonly failure: NotesErrorCode | null;
}

const NONE: PageNotes = { byItem: new Map(), passages: [], failure: null };

/** The reader's notes on what a page holds; follows the database, whoever writes to it. */
export function usePageNotes(notes: Notes, items: readonly PageItem[], url: string): PageNotes {
  const [found, setFound] = useState(NONE);
  const keysOf = (kind: PageItem['kind']): string[] =>
    items.filter((item) => item.kind === kind).map(({ key }) => key);
  const wanted = JSON.stringify([keysOf('entity'), keysOf('figure')]);
  useEffect(() => {
    const [entities, figures] = JSON.parse(wanted) as [string[], string[]];
    return notes.observe(
      () => Promise.all([notes.forTargets({ entities, figures }), notes.passagesOf(pageAddress(url))]),
      {
        next: ([onItems, passages]) => setFound({ byItem: sorted(onItems), passages, failure: null }),
        error: (cause) => setFound({ ...NONE, failure: notesErrorOf(cause).code }),
      },
    );
  }, [notes, wanted, url]);
  return found;
}

function sorted(notes: readonly Note[]): ReadonlyMap<string, readonly Note[]> {
  const byItem = new Map<string, Note[]>();
  for (const note of notes) {
    const { target } = note;
    const key = target.kind === 'entity' ? target.entity : target.kind === 'figure' ? target.key : null;
    if (key !== null) byItem.set(key, [...(byItem.get(key) ?? []), note]);
  }
  return byItem;
}

/** So much of a note stands in the margin; the rest is in the card, or in the notebook. */
const SHORT = 200;
const shortened = (text: string): string => (text.length > SHORT ? `${text.slice(0, SHORT)}…` : text);

/** The reader's notes on this page: those on its items lead to them, those on its passages to the notebook. */
export function NoteList({
  items,
  found: { byItem, passages, failure },
  open,
  openNote,
}: {
  readonly items: readonly PageItem[];
  readonly found: PageNotes;
  readonly open: (item: PageItem) => void;
  readonly openNote: (note: Note) => void;
}) {
  const { t } = useInterface();
  const noted = useMemo(
    () => items.flatMap((item) => (byItem.get(item.key) ?? []).map((note) => ({ item, note }))),
    [items, byItem],
  );
  if (failure) {
    return (
      <p class="warning" role="alert">
        {t(STORE_TEXTS[failure])}
      </p>
    );
  }
  if (noted.length + passages.length === 0) return null;
  return (
    <section aria-labelledby="margin-notes">
      <h2 id="margin-notes">{t('margin_notes')}</h2>
      <ul class="margin-notes">
        {noted.map(({ item, note }) => (
          <li key={note.id}>
            <button type="button" class="found-item" onClick={() => open(item)}>
              <span class="found-label">
                <bdi lang={item.lang}>{item.label}</bdi>
              </span>
              <span class="margin-note" dir="auto">
                {shortened(onOneLine(note.body))}
              </span>
            </button>
          </li>
        ))}
        {passages.map((note) => (
          <li key={note.id}>
            <button type="button" class="found-item" onClick={() => openNote(note)}>
              <span class="visually-hidden">{t('margin_passage')}</span>
              <q class="margin-quote" dir="auto">
                {shortened(targetName(note.target))}
              </q>
              <span class="margin-note" dir="auto">
                {shortened(onOneLine(note.body))}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
