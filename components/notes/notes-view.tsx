import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { TextKey } from '@/lib/locale';
import { notesErrorOf, type Note, type NotePage, type Notes, type NotesErrorCode } from '@/lib/notes';
import { useInterface, type ToastMessage } from '../interface';
import { keepDraft, loadDrafts, type Draft, type Drafts } from './drafts';
import { NoteItem } from './note-item';

const PAGE_SIZE = 30;

const STORE_TEXTS: Readonly<Record<NotesErrorCode, TextKey>> = {
  unavailable: 'store_unavailable',
  newer: 'store_newer',
  full: 'store_full',
  failed: 'store_failed',
};

/** The reader's notes: search, edit in place, delete with undo. Follows the database, whoever writes to it. */
export function NotesView({
  notes,
  say,
}: {
  readonly notes: Notes;
  readonly say: (message: ToastMessage) => void;
}) {
  const { t } = useInterface();
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(PAGE_SIZE);
  const [found, setFound] = useState<NotePage | NotesErrorCode | null>(null);
  const [drafts, setDrafts] = useState<Drafts>(loadDrafts);
  const list = useRef<HTMLUListElement>(null);
  /** The note that gets the focus once it is drawn: the control that held it has gone. */
  const focusLater = useRef<string | null>(null);

  useEffect(() => {
    if (focusLater.current === null) return;
    const items = [...(list.current?.children ?? [])] as HTMLElement[];
    const item = items.find(({ dataset }) => dataset.note === focusLater.current);
    const button = item?.querySelector<HTMLElement>('[data-edit]');
    if (!button) return;
    button.focus();
    focusLater.current = null;
  });

  useEffect(
    () =>
      notes.observe(() => (query.trim() === '' ? notes.list(limit) : notes.search(query, limit)), {
        next: setFound,
        error: (error) => setFound(notesErrorOf(error).code),
      }),
    [notes, query, limit],
  );

  const write = useCallback((id: string, draft: Draft | null): void => {
    keepDraft(id, draft);
    setDrafts((current) => {
      const next = new Map(current);
      if (draft) next.set(id, draft);
      else next.delete(id);
      return next;
    });
  }, []);

  const close = useCallback(
    (note: Note, draft: Draft | undefined, saved: boolean): void => {
      write(note.id, null);
      if (saved) say({ text: t('note_saved') });
      else if (draft && draft.text !== draft.base.body) {
        say({ text: t('note_discarded'), undo: () => write(note.id, draft) });
        return;
      }
      focusLater.current = note.id;
    },
    [write, say, t],
  );

  const remove = useCallback(
    async (note: Note): Promise<void> => {
      const failed = (): void => say({ text: t('note_delete_failed') });
      const undo = (): void => {
        focusLater.current = note.id;
        notes.restore(note.id).then(() => say({ text: t('note_restored') }), failed);
      };
      await notes.remove(note.id).then(() => say({ text: t('note_deleted'), undo }), failed);
    },
    [notes, say, t],
  );

  if (typeof found === 'string') {
    return (
      <p class="warning" role="alert">
        {t(STORE_TEXTS[found])}
      </p>
    );
  }
  // What is being edited stays in view though it no longer matches, or was deleted elsewhere.
  const shown = found?.notes ?? [];
  const editedOnly = [...drafts.values()]
    .map(({ base }) => base)
    .filter(({ id }) => !shown.some((note) => note.id === id));
  const all = [...editedOnly, ...shown];
  return (
    <>
      <input
        type="search"
        class="search"
        dir="auto"
        aria-label={t('notes_search')}
        placeholder={t('notes_search')}
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setLimit(PAGE_SIZE);
        }}
      />
      <p class="summary" role="status">
        {found && summary(found, query, t)}
      </p>
      <ul class="notes" ref={list}>
        {all.map((note) => (
          <NoteItem
            key={note.id}
            note={note}
            draft={drafts.get(note.id)}
            notes={notes}
            open={() => write(note.id, { base: note, text: note.body })}
            write={(draft) => write(note.id, draft)}
            close={(saved) => close(note, drafts.get(note.id), saved)}
            remove={() => void remove(note)}
          />
        ))}
      </ul>
      {found && found.total > shown.length && (
        <button type="button" onClick={() => setLimit(limit + PAGE_SIZE)}>
          {t('notes_more')}
        </button>
      )}
    </>
  );
}

function summary({ total }: NotePage, query: string, t: ReturnType<typeof useInterface>['t']): string {
  if (total > 0) return t('notes_count', { count: total });
  return query.trim() === '' ? t('notes_empty') : t('notes_none_match', { query: query.trim() });
}
