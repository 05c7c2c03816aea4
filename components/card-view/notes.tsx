import { useEffect, useState } from 'preact/hooks';
import type { Note } from '@/lib/notes';
import { NoteEditor, type Say } from './note-editor';
import type { CardCallbacks, CardTarget } from '../card';

/** More notes than these are read in the notebook. */
const MOST_NOTES = 3;

interface NotesProps {
  readonly say: Say;
  readonly target: CardTarget;
  readonly callbacks: CardCallbacks;
  /** For `Intl`: in which days are written. */
  readonly locale: string;
}

/** The reader's notes on what the card is about: those there are, as soon as they have come, and room for a new one. */
export function Notes({ say, target, callbacks, locale }: NotesProps) {
  const [notes, setNotes] = useState<readonly Note[]>([]);
  const [drafts, setDrafts] = useState(0);

  useEffect(() => {
    let gone = false;
    callbacks.notes(target).then(
      (found) => {
        if (!gone) setNotes(found);
      },
      // Without its background a page has no notes to show; the card is still worth reading.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [target, callbacks]);

  const shown = notes.slice(0, MOST_NOTES);
  const more = notes.length - shown.length;
  const drafted = Array.from({ length: drafts }, (_, i) => `draft-${i}`);
  return (
    <section class="notes" aria-label={say('card_note')}>
      {shown.map((note) => (
        <NoteEditor key={note.id} {...{ say, target, note, callbacks, locale }} focus={false} />
      ))}
      {more > 0 && <p class="note-source">{say('card_note_more', { count: more })}</p>}
      {drafted.map((key) => (
        <NoteEditor key={key} {...{ say, target, callbacks, locale }} note={null} focus />
      ))}
      {drafts === 0 && (
        <button class="add" onClick={() => setDrafts(1)}>
          <span aria-hidden="true">+</span> {say(notes.length === 0 ? 'card_note_add' : 'card_note_another')}
        </button>
      )}
    </section>
  );
}
