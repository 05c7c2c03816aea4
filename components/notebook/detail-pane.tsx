import type { History } from '@/lib/history';
import { subjectOf, type Anchor, type Note, type Notes } from '@/lib/notes';
import { useInterface, type ToastMessage } from '../interface';
import { isChanged, type Draft } from '../notes';
import type { Deeds } from './deeds';
import { NoteDetail } from './note-detail';
import { SubjectPage } from './subject-page';
import type { Contents } from './use-contents';
import type { ChangeView, View } from './view';

export interface DetailPaneProps {
  readonly notes: Notes;
  readonly history: Pick<History, 'of' | 'forget'>;
  readonly contents: Contents;
  readonly view: View;
  readonly change: ChangeView;
  /** The note that is open, as far as it is there. */
  readonly open: Note | null | undefined;
  readonly draft: Draft | undefined;
  /** Keeps what is being written in a note; null lets it go. */
  readonly write: (id: string, draft: Draft | null) => void;
  readonly anchors: ReadonlyMap<string, Anchor>;
  readonly deeds: Deeds;
  readonly knownTags: readonly string[];
  readonly say: (message: ToastMessage) => void;
  readonly focusList: () => void;
}

/** What the reader has chosen: a note, or all that there is on one subject. */
export function DetailPane(props: DetailPaneProps) {
  const { notes, contents, view, change, open, draft, write, deeds, say, focusList } = props;
  const { catalogue, version, ids, facets, terms } = contents;
  const { t } = useInterface();
  const subjectOfValue = (value: string | undefined) =>
    facets?.subjects.find((subject) => subject.value === value);

  const closeEditor = (saved: boolean): void => {
    if (!draft) return;
    write(draft.base.id, null);
    if (saved) say({ text: t('note_saved') });
    else if (isChanged(draft)) {
      say({ text: t('note_discarded'), undo: () => write(draft.base.id, draft) });
    }
  };
  const back = (): void => {
    change(open ? { note: undefined } : { subject: undefined });
    focusList();
  };

  return (
    <aside class="notebook-detail" aria-label={t('notebook_note')}>
      {(open || view.subject !== undefined) && (
        <button type="button" class="quiet back" onClick={back}>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M8 2L4 6l4 4" />
          </svg>
          {t('notebook_back')}
        </button>
      )}
      {open ? (
        <NoteDetail
          key={open.id}
          note={open}
          {...{ notes, draft, change, terms, say }}
          knownTags={props.knownTags}
          anchor={props.anchors.get(open.id)}
          onSubject={subjectOfValue(subjectOf(open))?.count ?? 0}
          write={(next) => write(open.id, next)}
          close={closeEditor}
          remove={() => void deeds.remove([open.id]).then(focusList)}
          restore={() => void deeds.restore([open.id]).then(focusList)}
          destroy={() => void deeds.destroy([open.id]).then(focusList)}
        />
      ) : view.subject !== undefined && catalogue ? (
        <SubjectPage
          subject={view.subject}
          label={subjectOfValue(view.subject)?.label ?? ''}
          {...{ catalogue, version, notes, change }}
          history={props.history}
        />
      ) : (
        ids.length > 0 && <p class="empty">{t('notebook_choose')}</p>
      )}
    </aside>
  );
}
