import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TextKey } from '@/lib/locale';
import { notesErrorOf, type Note, type NotePage, type Notes, type NotesErrorCode } from '@/lib/notes';
import { useInterface, type ToastMessage } from '../interface';
import { BackupDue } from './backup-due';
import { isChanged, useDrafts, type Draft } from './drafts';
import { NoteItem } from './note-item';
import { usePersistence } from './persist';
import { useCatalogue } from './use-catalogue';

const PAGE_SIZE = 30;

/** Why notes cannot be shown, in words. */
export const STORE_TEXTS: Readonly<Record<NotesErrorCode, TextKey>> = {
  unavailable: 'store_unavailable',
  newer: 'store_newer',
  full: 'store_full',
  failed: 'store_failed',
};

/** The reader's notes: search, edit in place, delete with undo. Follows the database, whoever writes to it. */
export function NotesView({
  notes,
  say,
  open,
}: {
  readonly notes: Notes;
  readonly say: (message: ToastMessage) => void;
  /** A note to begin with, in its editor. */
  readonly open?: Note | undefined;
}) {
  const { t } = useInterface();
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(PAGE_SIZE);
  const [found, setFound] = useState<NotePage | NotesErrorCode | null>(null);
  const [drafts, write] = useDrafts(open);
  usePersistence((found && typeof found !== 'string' && found.total > 0) || false);
  const list = useRef<HTMLUListElement>(null);
  /** The note that gets the focus once it is drawn: the control that held it has gone. */
  const focusLater = useRef<string | null>(null);
  const searched = useRef(false);

  useEffect(() => {
    if (focusLater.current === null) return;
    const items = [...(list.current?.children ?? [])] as HTMLElement[];
    const item = items.find(({ dataset }) => dataset.note === focusLater.current);
    const button = item?.querySelector<HTMLElement>('[data-edit]');
    if (!button) return;
    button.focus();
    focusLater.current = null;
  });

  // All notes are taken in when the first word is searched, and not before: the popup opens without them.
  const searching = query.trim() !== '';
  const { catalogue, version, failure } = useCatalogue(searching || searched.current ? notes : null);
  if (searching) searched.current = true;

  // Before paint: the notes are asked for a frame sooner.
  useLayoutEffect(() => {
    const error = (cause: unknown): void => setFound(notesErrorOf(cause).code);
    if (!searching) return notes.observe(() => notes.list(limit), { next: setFound, error });
    if (!catalogue) return undefined;
    const ids = catalogue.query({ text: query });
    let left = false;
    notes.getMany(ids.slice(0, limit)).then((some) => {
      if (!left) setFound({ notes: some, total: ids.length });
    }, error);
    return () => {
      left = true;
    };
  }, [notes, query, searching, limit, catalogue, version]);

  useEffect(() => {
    if (failure) setFound(failure);
  }, [failure]);

  const close = useCallback(
    (note: Note, draft: Draft | undefined, saved: boolean): void => {
      write(note.id, null);
      if (saved) say({ text: t('note_saved') });
      else if (draft && isChanged(draft)) {
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
      <BackupDue notes={notes} />
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
