import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Note } from '@/lib/notes';
import { NOTE_LIMIT, NoteSaver, type NoteStatus } from './note-saver';
import type { CardCallbacks, CardTarget } from '../card';

export type Say = (key: string, params?: Readonly<Record<string, string | number>>) => string;

interface EditorProps {
  readonly say: Say;
  readonly target: CardTarget;
  readonly note: Note | null;
  readonly callbacks: CardCallbacks;
  readonly focus: boolean;
  /** For `Intl`: in which days are written. */
  readonly locale: string;
}

/** One note, to be read and changed in place. */
export function NoteEditor({ say, target, note, callbacks, focus, locale }: EditorProps) {
  const [status, setStatus] = useState<NoteStatus>({ is: 'clean' });
  const [deleted, setDeleted] = useState<Note | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const saver = useRef<NoteSaver>();
  saver.current ??= new NoteSaver({
    base: note,
    save: (body, base) => callbacks.saveNote(target, body, base),
    changed: setStatus,
  });
  const keeper = saver.current;

  // Before paint, so that a card that closes at once has its way of saving already.
  useLayoutEffect(() => {
    fit(field.current);
    if (focus) {
      field.current?.focus({ preventScroll: true });
      // Within the card only: it is wholly in view itself, so the page has no need to scroll.
      field.current?.parentElement?.scrollIntoView({ block: 'nearest' });
    }
    // A card that closes keeps what was typed.
    return () => void keeper.flush();
  }, [focus, keeper]);

  const remove = async (): Promise<void> => {
    const known = keeper.base;
    if (known && (await callbacks.deleteNote(known))) setDeleted(known);
  };
  const undo = async (): Promise<void> => {
    if (!deleted) return;
    saver.current = new NoteSaver({
      base: null,
      save: (body, base) => callbacks.saveNote(target, body, base),
      changed: setStatus,
    });
    saver.current.edit(deleted.body);
    setDeleted(null);
    await saver.current.flush();
  };
  const takeTheirs = (theirs: Note): void => {
    keeper.takeTheirs(theirs);
    if (field.current) field.current.value = theirs.body;
    fit(field.current);
  };

  if (deleted) {
    return (
      <p class="note-status" role="status">
        {say('card_note_deleted')} <button onClick={() => void undo()}>{say('card_note_undo')}</button>
      </p>
    );
  }
  return (
    <div class="note">
      <textarea
        ref={field}
        aria-label={say('card_note')}
        placeholder={say('card_note_placeholder')}
        rows={2}
        // The note is the reader's: in whatever language it is written, its own letters give its direction.
        dir="auto"
        defaultValue={keeper.text}
        aria-invalid={status.is === 'too-long' ? 'true' : undefined}
        onInput={({ currentTarget }) => {
          fit(currentTarget);
          keeper.edit(currentTarget.value);
        }}
        onBlur={() => void keeper.flush()}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          void keeper.flush();
        }}
      />
      <div class="note-foot">
        <span class={`note-status ${status.is}`} role="status">
          {told(say, status)}
        </span>
        {status.is === 'clean' && note && <Source {...{ say, note, locale }} />}
        {(status.is === 'failed' || status.is === 'full') && (
          <button onClick={() => void keeper.flush()}>{say('card_note_retry')}</button>
        )}
        {keeper.base && status.is !== 'conflict' && (
          <button class="quiet" onClick={() => void remove()}>
            {say('card_note_delete')}
          </button>
        )}
      </div>
      {status.is === 'conflict' && (
        <div class="conflict">
          <p dir="auto">{say('card_note_theirs', { text: status.theirs.body })}</p>
          <button onClick={() => void keeper.keepMine(status.theirs)}>{say('card_note_keep_mine')}</button>
          <button onClick={() => takeTheirs(status.theirs)}>{say('card_note_take_theirs')}</button>
        </div>
      )}
    </div>
  );
}

/** Where and when a note was written. */
function Source({ say, note, locale }: { readonly say: Say; readonly note: Note; readonly locale: string }) {
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  return (
    <p class="note-source" title={note.page.title}>
      {say('card_note_from', { page: note.page.title, date: date.format(new Date(note.updated)) })}
    </p>
  );
}

function told(say: Say, status: NoteStatus): string {
  switch (status.is) {
    case 'clean':
      return '';
    case 'unsaved':
      return say('card_note_unsaved');
    case 'saving':
      return say('card_note_saving');
    case 'saved':
      return say('card_note_saved');
    case 'failed':
      return say('card_note_failed');
    case 'full':
      return say('card_note_full');
    case 'too-long':
      return say('card_note_too_long', { limit: NOTE_LIMIT, length: status.length });
    case 'conflict':
      return say('card_note_conflict');
  }
}

/** As tall as its text, up to what the style sheet allows. */
function fit(field: HTMLTextAreaElement | null): void {
  if (!field) return;
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight + 2}px`;
}
