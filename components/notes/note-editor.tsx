import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TextKey } from '@/lib/locale';
import { mergeParts, targetName, type Note, type Notes } from '@/lib/notes';
import { useInterface } from '../interface';
import { ColourChoice } from './colour-choice';
import { draftedNote, type Draft } from './drafts';

/** Why a note is still open after it was to be saved. */
type Trouble = { readonly kind: 'full' | 'failed' } | { readonly kind: 'conflict'; readonly theirs: Note };

/**
 * Edits a note in place. The text leaves the editor only when it is stored, or when the reader lets it go. With a `preview`,
 * which shows Markdown, it is the whole editor: tags and colour are edited too.
 */
export function NoteEditor({
  draft,
  notes,
  write,
  done,
  preview: Preview,
  knownTags = [],
}: {
  readonly draft: Draft;
  readonly notes: Notes;
  readonly write: (draft: Draft) => void;
  /** The editor can close: the note was saved, or the edit was given up. */
  readonly done: (saved: boolean) => void;
  readonly preview?: ComponentType<{ readonly text: string }>;
  /** Tags that are offered while one is typed. */
  readonly knownTags?: readonly string[];
}) {
  const { t } = useInterface();
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [busy, setBusy] = useState(false);
  const [previewing, setPreviewing] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const element = area.current;
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);

  const save = async (note: Note, revision: number): Promise<void> => {
    setBusy(true);
    try {
      let answer = await notes.save({ ...note, revision });
      // What was changed elsewhere may be another part of the note: then both stay, and nobody need be asked.
      const merged =
        answer.result === 'conflict' && mergeParts({ base: draft.base, mine: note, theirs: answer.note });
      if (merged) answer = await notes.save(merged);
      if (answer.result === 'saved') return done(true);
      setTrouble(answer.result === 'conflict' ? { kind: 'conflict', theirs: answer.note } : { kind: 'full' });
    } catch {
      setTrouble({ kind: 'failed' });
    } finally {
      setBusy(false);
    }
  };
  const mine = draftedNote(draft);
  const saveMine = (): void => void save(mine, draft.base.revision);
  /** One text under the other, with the tags of both. */
  const both = (theirs: Note): Note => ({
    ...mine,
    body: `${theirs.body}\n\n${mine.body}`,
    tags: [...new Set([...theirs.tags, ...mine.tags])],
  });

  return (
    <form
      class="note-editor"
      onSubmit={(event) => {
        event.preventDefault();
        saveMine();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          saveMine();
        } else if (event.key === 'Escape' && !event.isComposing) {
          // Firefox and Chrome close the popup on Esc; here it ends the edit.
          event.preventDefault();
          event.stopPropagation();
          done(false);
        }
      }}
    >
      {Preview && (
        <div class="editor-bar">
          <button
            type="button"
            class="quiet"
            aria-pressed={previewing}
            onClick={() => setPreviewing(!previewing)}
          >
            {t(previewing ? 'note_write' : 'note_preview')}
          </button>
          <span class="hint">{t('note_markdown_hint')}</span>
        </div>
      )}
      {Preview && previewing && <Preview text={draft.text} />}
      <textarea
        ref={area}
        hidden={previewing}
        dir="auto"
        rows={Preview ? 10 : 4}
        aria-label={`${t('note_text')}: ${targetName(draft.base.target).slice(0, 100)}`}
        value={draft.text}
        onInput={(event) => write({ ...draft, text: event.currentTarget.value })}
      />
      {Preview && (
        <div class="editor-fields">
          <label>
            <span>{t('note_tags')}</span>
            <input
              type="text"
              dir="auto"
              list="known-tags"
              value={draft.tags ?? draft.base.tags.join('، ')}
              onInput={(event) => write({ ...draft, tags: event.currentTarget.value })}
            />
            <datalist id="known-tags">
              {knownTags.map((tag) => (
                <option key={tag} value={tag} />
              ))}
            </datalist>
          </label>
          <ColourChoice colour={mine.colour} choose={(colour) => write({ ...draft, colour })} />
        </div>
      )}
      {trouble?.kind === 'conflict' ? (
        <Conflict
          theirs={trouble.theirs}
          busy={busy}
          keepMine={() => void save(mine, trouble.theirs.revision)}
          keepTheirs={() => done(false)}
          keepBoth={() => void save(both(trouble.theirs), trouble.theirs.revision)}
        />
      ) : (
        <>
          {trouble && <Warning text={trouble.kind === 'full' ? 'note_full' : 'note_failed'} />}
          <div class="actions">
            <button type="submit" class="primary" disabled={busy}>
              {t('note_save')}
            </button>
            <button type="button" onClick={() => done(false)}>
              {t('note_cancel')}
            </button>
          </div>
        </>
      )}
    </form>
  );
}

function Warning({ text }: { readonly text: TextKey }) {
  const { t } = useInterface();
  return (
    <p class="warning" role="alert">
      {t(text)}
    </p>
  );
}

/** The other version beside the reader's own, and the choice between them. */
function Conflict({
  theirs,
  busy,
  keepMine,
  keepTheirs,
  keepBoth,
}: {
  readonly theirs: Note;
  readonly busy: boolean;
  readonly keepMine: () => void;
  readonly keepTheirs: () => void;
  readonly keepBoth: () => void;
}) {
  const { t } = useInterface();
  const deleted = theirs.deleted !== undefined;
  const block = useRef<HTMLDivElement>(null);
  useEffect(() => block.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div class="conflict" ref={block}>
      <Warning text={deleted ? 'note_conflict_deleted' : 'note_conflict'} />
      {!deleted && (
        <>
          <h3>{t('note_theirs')}</h3>
          <div class="note-body" dir="auto">
            {theirs.body}
          </div>
        </>
      )}
      <div class="actions">
        <button type="button" class="primary" disabled={busy} onClick={keepMine}>
          {t('note_keep_mine')}
        </button>
        <button type="button" disabled={busy} onClick={keepTheirs}>
          {t(deleted ? 'note_let_go' : 'note_keep_theirs')}
        </button>
        {!deleted && (
          <button type="button" disabled={busy} onClick={keepBoth}>
            {t('note_keep_both')}
          </button>
        )}
      </div>
    </div>
  );
}
