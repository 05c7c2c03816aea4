import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { TextKey } from '@/lib/locale';
import { noteWithSource } from '@/lib/interchange';
import { subjectOf, targetName, type Anchor, type Note, type Notes } from '@/lib/notes';
import { passageAddress } from '@/lib/passages';
import { useInterface, type ToastMessage } from '../interface';
import { COLOUR_TEXTS, NoteEditor, type Draft } from '../notes';
import { formatDay } from './dates';
import { Markdown, OutwardLink, webAddress } from './markdown';
import { useFound } from './use-found';
import type { ChangeView } from './view';

const KIND_TEXTS: Readonly<Record<Note['target']['kind'], TextKey>> = {
  entity: 'notebook_kind_entity',
  figure: 'notebook_kind_figure',
  passage: 'notebook_kind_passage',
};

export interface NoteDetailProps {
  readonly note: Note;
  readonly notes: Notes;
  readonly anchor: Anchor | undefined;
  /** How many notes there are on the same thing. */
  readonly onSubject: number;
  readonly draft: Draft | undefined;
  readonly knownTags: readonly string[];
  readonly write: (draft: Draft) => void;
  readonly close: (saved: boolean) => void;
  readonly change: ChangeView;
  /** What is searched for, folded. */
  readonly terms: readonly string[];
  readonly say: (message: ToastMessage) => void;
  readonly remove: () => void;
  readonly restore: () => void;
  readonly destroy: () => void;
}

/** One note, whole: what it is about, its text, its tags, where it comes from; and its editor. */
export function NoteDetail(props: NoteDetailProps) {
  const { note, notes, anchor, onSubject, draft, knownTags, write, close, change, terms, say } = props;
  const { t, locale, settings } = useInterface();
  const { target, page } = note;
  const isPassage = target.kind === 'passage';
  const trashed = note.deleted !== undefined;
  const subject = subjectOf(note);
  const title = isPassage ? page.title || page.url : targetName(target);
  const article = useRef<HTMLElement>(null);
  useFound('found-in-note', article, terms);
  const copy = (): Promise<void> =>
    navigator.clipboard.writeText(noteWithSource(note)).then(
      () => say({ text: t('note_copied') }),
      () => say({ text: t('note_copy_failed') }),
    );
  const edit = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    // The control that held the focus has gone with the editor.
    if (wasEditing.current && !draft) edit.current?.focus();
    wasEditing.current = draft !== undefined;
  }, [draft]);

  return (
    <article class="detail" aria-labelledby="detail-title" ref={article}>
      <p class="detail-kind">
        {note.colour && <span class={`swatch colour-${note.colour}`} title={t(COLOUR_TEXTS[note.colour])} />}
        {t(KIND_TEXTS[target.kind])}
        {note.colour && <span class="visually-hidden">{t(COLOUR_TEXTS[note.colour])}</span>}
      </p>
      <h2 id="detail-title" dir="auto">
        {title}
      </h2>
      {subject !== undefined && (onSubject > 1 || settings.history) && (
        <button type="button" class="quiet subject-link" onClick={() => change({ subject, note: undefined })}>
          {t('notebook_all_on', { count: onSubject })}
        </button>
      )}
      {isPassage && target.quote.exact !== '' && (
        <blockquote class="passage" dir="auto">
          {target.quote.exact}
        </blockquote>
      )}
      <AnchorState anchor={anchor} />
      {draft ? (
        <NoteEditor key={note.id} {...{ draft, notes, write, knownTags }} done={close} preview={Markdown} />
      ) : (
        <>
          {note.body.trim() === '' ? (
            <p class="hint">{t('notebook_no_text')}</p>
          ) : (
            <Markdown text={note.body} />
          )}
          <Tags note={note} change={change} />
        </>
      )}
      <footer>
        <p class="note-source">
          <Source note={note} />
        </p>
        <p class="note-source">
          {t('notebook_written', { date: formatDay(note.created, locale) })}
          {note.updated.slice(0, 10) !== note.created.slice(0, 10) && (
            <> · {t('notebook_edited', { date: formatDay(note.updated, locale) })}</>
          )}
          {note.deleted !== undefined && (
            <> · {t('notebook_deleted_on', { date: formatDay(note.deleted, locale) })}</>
          )}
        </p>
        {isPassage && <PassageLink note={note} anchor={anchor} />}
        {!draft && (
          <div class="actions">
            {trashed ? (
              <>
                <button type="button" onClick={props.restore}>
                  {t('notebook_restore')}
                </button>
                <button type="button" class="danger" onClick={props.destroy}>
                  {t('trash_empty')}
                </button>
              </>
            ) : (
              <>
                <button
                  type="button"
                  class="primary edit"
                  ref={edit}
                  onClick={() => write({ base: note, text: note.body })}
                >
                  {t('note_edit')}
                </button>
                <button type="button" onClick={() => void copy()}>
                  {t('note_copy')}
                </button>
                <button type="button" class="danger" onClick={props.remove}>
                  {t('note_delete')}
                </button>
              </>
            )}
          </div>
        )}
      </footer>
    </article>
  );
}

/** What became of a passage when its page was last read. */
function AnchorState({ anchor }: { readonly anchor: Anchor | undefined }): ComponentChildren {
  const { t, locale } = useInterface();
  if (!anchor || anchor.state === 'found') return null;
  if (anchor.state === 'orphaned') {
    return <p class="warning">{t('notebook_passage_orphaned', { date: formatDay(anchor.seen, locale) })}</p>;
  }
  return (
    <div class="warning">
      <p>{t('notebook_passage_changed')}</p>
      <blockquote class="passage" dir="auto">
        {anchor.exact}
      </blockquote>
    </div>
  );
}

function PassageLink({ note, anchor }: { readonly note: Note; readonly anchor: Anchor | undefined }) {
  const { t } = useInterface();
  if (note.target.kind !== 'passage') return null;
  const quote = anchor?.state === 'changed' ? anchor.exact : note.target.quote.exact;
  const address = passageAddress(note.page.url, anchor?.state === 'orphaned' ? '' : quote);
  if (address === null) return null;
  return (
    <p>
      <OutwardLink href={address}>
        {t(anchor?.state === 'orphaned' || quote === '' ? 'notebook_open_page' : 'notebook_open_passage')}
      </OutwardLink>
    </p>
  );
}

export function Source({ note: { page } }: { readonly note: Note }) {
  const href = webAddress(page.url);
  const title = <bdi>{page.title || page.url}</bdi>;
  return href === null ? title : <OutwardLink href={href}>{title}</OutwardLink>;
}

function Tags({ note, change }: { readonly note: Note; readonly change: ChangeView }) {
  const { t } = useInterface();
  if (note.tags.length === 0) return null;
  return (
    <ul class="tags" aria-label={t('notebook_tags')}>
      {note.tags.map((tag) => (
        <li key={tag}>
          <button type="button" class="tag" onClick={() => change({ tag, note: undefined })}>
            <bdi>{tag}</bdi>
          </button>
        </li>
      ))}
    </ul>
  );
}
