import { TRASH_DAYS, type Note, type Notes } from '@/lib/notes';
import { useInterface, type ToastMessage } from '../interface';
import { WorkProgress, type Running } from '../notes';
import { BulkBar } from './bulk-bar';
import type { Deeds } from './deeds';
import { NoteList } from './note-list';
import { SortChoice } from './sort-choice';
import { FIRST_NOTES, type Contents } from './use-contents';
import { hashOf, isFiltered, type ChangeView, type View } from './view';

export interface ListPaneProps {
  readonly notes: Notes;
  readonly contents: Contents;
  readonly view: View;
  readonly change: ChangeView;
  /** What is searched for, as it was written. */
  readonly text: string;
  /** The notes that have been read, and a way to have others read. */
  readonly known: ReadonlyMap<string, Note>;
  readonly want: (ids: readonly string[]) => void;
  readonly selected: ReadonlySet<string>;
  readonly select: (ids: ReadonlySet<string>) => void;
  readonly selectNone: () => void;
  readonly deeds: Deeds;
  readonly running: Running | null;
  readonly knownTags: readonly string[];
  readonly say: (message: ToastMessage) => void;
  readonly turnTo: (id: string) => void;
  readonly enter: () => void;
  readonly remove: () => void;
}

/** The notes that the reader asks for, and what can be done with many of them. */
export function ListPane(props: ListPaneProps) {
  const { notes, contents, view, change, text, selected, select, selectNone, deeds, running } = props;
  const { ids, catalogue, terms } = contents;
  const { t } = useInterface();
  const selectAll = (): void => select(new Set(ids));
  return (
    <main class="notebook-list">
      <div class="list-head">
        <Summary contents={contents} />
        <SortChoice view={view} change={change} />
      </div>
      {view.part === 'trash' && ids.length > 0 && (
        <div class="hint">
          {t('notebook_trash_hint', { days: TRASH_DAYS })}{' '}
          <button type="button" class="quiet" onClick={selectAll}>
            {t('notebook_select_all')}
          </button>
        </div>
      )}
      {view.part === 'orphaned' && <p class="hint">{t('notebook_orphaned_hint')}</p>}
      {selected.size > 0 && (
        <BulkBar
          ids={[...selected]}
          {...{ notes, deeds, selectAll, selectNone }}
          knownTags={props.knownTags}
          trash={view.part === 'trash'}
          say={props.say}
        />
      )}
      {running && (
        <div class="working">
          <WorkProgress running={running} />
        </div>
      )}
      {ids.length > 0 ? (
        <NoteList
          {...{ ids, selected, select, terms }}
          known={props.known}
          want={props.want}
          current={view.note}
          isOrphaned={(id) => catalogue?.isOrphaned(id) ?? false}
          question={`${text}${hashOf({ ...view, note: undefined })}`}
          turnTo={props.turnTo}
          enter={props.enter}
          remove={props.remove}
        />
      ) : (
        catalogue && <Nothing contents={contents} view={view} text={text.trim()} />
      )}
    </main>
  );
}

/** How many notes there are, or how many have been taken in. */
function Summary({ contents: { ids, known, progress } }: { readonly contents: Contents }) {
  const { t } = useInterface();
  return (
    <p class="summary" role="status">
      {progress && progress.total > FIRST_NOTES
        ? t('notebook_loading', { done: progress.done, total: progress.total })
        : known && ids.length > 0
          ? t('notes_count', { count: ids.length })
          : ''}
    </p>
  );
}

/** Why there are no notes to be seen. */
function Nothing({
  contents: { facets },
  view,
  text,
}: {
  readonly contents: Contents;
  readonly view: View;
  readonly text: string;
}) {
  const { t } = useInterface();
  const said = (): string => {
    if (facets?.total === 0 && facets.trashed === 0) return t('notes_empty');
    if (text !== '') return t('notes_none_match', { query: text });
    if (view.part === 'trash' && !isFiltered(view)) return t('notebook_trash_empty', { days: TRASH_DAYS });
    return t('notebook_none');
  };
  return <p class="empty">{said()}</p>;
}
