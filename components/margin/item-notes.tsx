import { useState } from 'preact/hooks';
import type { Card } from '@/lib/cards';
import type { PageItem, PageState } from '@/lib/messaging';
import { draftNote, withoutMarks, type Note, type Notes, type NoteTarget } from '@/lib/notes';
import { pageAddress } from '@/lib/passages';
import { useInterface } from '../interface';
import { NoteEditor, type Draft } from '../notes';

function targetOf({ key }: PageItem, card: Card): NoteTarget {
  return card.kind === 'entity'
    ? { kind: 'entity', entity: key, name: card.name }
    : { kind: 'figure', key, surface: card.surface };
}

/** The reader's notes on an item, from any page, to be edited in place, and room for a new one. */
export function ItemNotes({
  item,
  card,
  page,
  noted,
  notes,
}: {
  readonly item: PageItem;
  readonly card: Card;
  readonly page: Pick<PageState, 'url' | 'title'>;
  readonly noted: readonly Note[];
  readonly notes: Notes;
}) {
  const { t, locale, change } = useInterface();
  const [draft, setDraft] = useState<Draft | null>(null);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const begin = (): void => {
    const { url, title } = page;
    const target = targetOf(item, card);
    const base = draftNote({ target, page: { url: pageAddress(url), title }, lang: card.lang }, new Date());
    setDraft({ base, text: '' });
  };
  const done = (saved: boolean): void => {
    setDraft(null);
    // The dots in open pages follow.
    if (saved) change({ noted: Date.now() });
  };
  const editor = draft && <NoteEditor draft={draft} notes={notes} write={setDraft} done={done} />;
  const isNew = draft !== null && !noted.some(({ id }) => id === draft.base.id);
  return (
    <div class="item-notes">
      {noted.map((note) =>
        draft?.base.id === note.id ? (
          <div key={note.id}>{editor}</div>
        ) : (
          <div key={note.id} class="item-note">
            <p class="margin-note" dir="auto">
              {withoutMarks(note.body)}
            </p>
            <p class="note-source">
              <bdi>{note.page.title || note.page.url}</bdi>{' '}
              <time dateTime={note.updated}>{day.format(new Date(note.updated))}</time>
            </p>
            {!draft && (
              <button
                type="button"
                class="quiet"
                aria-label={t('note_edit_of', { name: item.label })}
                onClick={() => setDraft({ base: note, text: note.body })}
              >
                {t('note_edit')}
              </button>
            )}
          </div>
        ),
      )}
      {isNew && editor}
      {!draft && (
        <button type="button" class="quiet" onClick={begin}>
          {t(noted.length === 0 ? 'card_note_add' : 'card_note_another')}
        </button>
      )}
    </div>
  );
}
