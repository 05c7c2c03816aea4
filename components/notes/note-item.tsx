import { useState } from 'preact/hooks';
import { targetName, withoutMarks, type Note, type Notes } from '@/lib/notes';
import { useInterface } from '../interface';
import type { Draft } from './drafts';
import { NoteEditor } from './note-editor';

/** Longer notes are cut in the list; whole they are one press away. */
const SHORT_BODY = 300;

/** One note of the list: what it is about, its text, where and when it was written. */
export function NoteItem({
  note,
  draft,
  notes,
  open,
  write,
  close,
  remove,
}: {
  readonly note: Note;
  readonly draft: Draft | undefined;
  readonly notes: Notes;
  readonly open: () => void;
  readonly write: (draft: Draft) => void;
  readonly close: (saved: boolean) => void;
  readonly remove: () => void;
}) {
  const { t } = useInterface();
  const name = targetName(note.target);
  const short = name.length > 80 ? `${name.slice(0, 80)}…` : name;
  return (
    <li class="note" data-note={note.id}>
      {note.target.kind === 'passage' ? (
        <h2 class="note-target quote" dir="auto">
          {name}
        </h2>
      ) : (
        <h2 class="note-target">
          <bdi>{name}</bdi>
        </h2>
      )}
      {draft ? (
        <NoteEditor draft={draft} notes={notes} write={write} done={close} />
      ) : (
        <>
          <NoteBody body={note.body} />
          <p class="note-source">
            <Source note={note} />
          </p>
          <div class="actions">
            <button
              type="button"
              class="quiet"
              data-edit
              aria-label={t('note_edit_of', { name: short })}
              onClick={open}
            >
              {t('note_edit')}
            </button>
            <button
              type="button"
              class="quiet danger"
              aria-label={t('note_delete_of', { name: short })}
              onClick={remove}
            >
              {t('note_delete')}
            </button>
          </div>
        </>
      )}
    </li>
  );
}

function NoteBody({ body }: { readonly body: string }) {
  const { t } = useInterface();
  const [whole, setWhole] = useState(false);
  const long = body.length > SHORT_BODY;
  // The popup shows notes in short: their Markdown is drawn in the notebook.
  const text = withoutMarks(long && !whole ? `${body.slice(0, SHORT_BODY)}…` : body);
  return (
    <>
      <div class="note-body" dir="auto">
        {text}
      </div>
      {long && (
        <button type="button" class="quiet" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {t('note_whole')}
        </button>
      )}
    </>
  );
}

function Source({ note: { page, updated } }: { readonly note: Note }) {
  const { locale } = useInterface();
  const date = new Date(updated);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(date);
  const title = page.title || page.url;
  return (
    <>
      {/^https?:\/\//i.test(page.url) ? (
        <a href={page.url} target="_blank" rel="noopener noreferrer">
          <bdi>{title}</bdi>
        </a>
      ) : (
        <bdi>{title}</bdi>
      )}{' '}
      <time dateTime={updated}>{day}</time>
    </>
  );
}
