import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { BackupStores } from '@/lib/backup';
import type { History } from '@/lib/history';
import type { Note, Notes } from '@/lib/notes';
import { Toast, useInterface, type ToastMessage } from '../interface';
import { STORE_TEXTS, useDrafts, usePersistence } from '../notes';
import { BackupBar } from './backup-bar';
import { DataPanel } from './data-panel';
import { useDeeds } from './deeds';
import { DetailPane } from './detail-pane';
import { Filters } from './filters';
import { NotebookHead } from './head';
import { ListPane } from './list-pane';
import { useBackup } from './use-backup';
import { useAnchors, useContents } from './use-contents';
import { useKeys } from './use-keys';
import { useNotes, useStored } from './use-notes';
import { useView } from './view';

const NONE: ReadonlySet<string> = new Set();
const SEARCH = '.notebook-head [type=search]';
const MOST_TAGS = 200;

/** The notes beside one that goes, the next first, then those before it. */
function neighbours(ids: readonly string[], of: string): string[] {
  const at = ids.indexOf(of);
  return [...ids.slice(at + 1), ...ids.slice(0, Math.max(at, 0)).reverse()];
}

/** The reader's notes, all of them: filters, the list, and the note that is open, side by side where there is room. */
export function Notebook({
  notes,
  stores,
  history,
  openSettings,
}: {
  readonly notes: Notes;
  /** All that a backup holds. */
  readonly stores: BackupStores;
  readonly history: Pick<History, 'of' | 'forget'>;
  readonly openSettings: () => void;
}) {
  const { t } = useInterface();
  const [view, change] = useView();
  const [text, setText] = useState('');
  const [selected, setSelected] = useState(NONE);
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const [dataOpen, setDataOpen] = useState(() => location.hash === '#data');
  const [filtersOpen, setFiltersOpen] = useState(false);
  const [drafts, write] = useDrafts();
  const dismiss = useCallback(() => setToast(null), []);
  const { known, want, forget, learn } = useNotes(notes);
  const backup = useBackup({ notes, stores }, setToast);
  const contents = useContents(notes, { view, text }, { learn, forget });
  const { ids, facets, failure } = contents;
  const anchors = useAnchors(notes);
  usePersistence(ids.length > 0);
  const root = useRef<HTMLDivElement>(null);

  const find = (selector: string): HTMLElement | null => root.current?.querySelector(selector) ?? null;
  const focusList = (): void => find('.note-list')?.focus();
  const selectNone = (): void => {
    setSelected(NONE);
    focusList();
  };

  const knownTags = useMemo(
    () => (facets?.tags ?? []).slice(0, MOST_TAGS).map(({ value }) => value),
    [facets],
  );
  const stored = useStored(notes, view.note);
  const draft = view.note === undefined ? undefined : drafts.get(view.note);
  // What is being edited stays, though it was deleted for good elsewhere.
  const open: Note | null | undefined = stored ?? draft?.base;

  const gone = (some: readonly string[]): void => {
    setSelected(NONE);
    if (view.note === undefined || !some.includes(view.note)) return;
    // The reader goes on with the note after it.
    const left = new Set(some);
    change({ note: neighbours(ids, view.note).find((id) => !left.has(id)) });
  };
  const { deeds, running } = useDeeds(notes, { t, say: setToast, gone });

  const removeHere = (): void => {
    const some = selected.size > 0 ? [...selected] : view.note === undefined ? [] : [view.note];
    if (some.length > 0 && view.part !== 'trash') void deeds.remove(some).then(focusList);
  };
  const edit = (): void => {
    if (open && open.deleted === undefined && !drafts.has(open.id))
      write(open.id, { base: open, text: open.body });
  };

  // A link to a note may lead into its editor: the reader has just selected the passage.
  const toEdit = useRef(new URLSearchParams(location.hash.slice(1)).has('edit'));
  useEffect(() => {
    if (!toEdit.current || !stored) return;
    toEdit.current = false;
    edit();
  });

  const leave = (from: 'search' | 'field' | 'elsewhere'): boolean => {
    if (selected.size > 0) setSelected(NONE);
    else if (from === 'field') return false;
    else if (from === 'search' && text !== '') setText('');
    else if (view.note !== undefined && !draft) {
      change({ note: undefined });
      focusList();
    } else return false;
    return true;
  };
  useKeys({
    isOff: dataOpen,
    isSearch: (target) => target instanceof Element && target.matches(SEARCH),
    focusSearch: () => find(SEARCH)?.focus(),
    focusList,
    leave,
    edit,
    undo: () => void deeds.undo(),
  });

  if (failure) {
    return (
      <main class="notebook-failed">
        <p class="warning" role="alert">
          {t(STORE_TEXTS[failure])}
        </p>
      </main>
    );
  }

  const reading = open || view.subject !== undefined ? ' reading' : '';
  return (
    <div class={`notebook${reading}${filtersOpen ? ' filtering' : ''}`} ref={root}>
      <NotebookHead
        {...{ text, filtersOpen, openSettings }}
        search={setText}
        toggleFilters={() => setFiltersOpen(!filtersOpen)}
        openData={() => setDataOpen(true)}
      />
      {backup.due && <BackupBar backup={backup} />}
      <Filters {...{ facets, view, change }} />
      <ListPane
        {...{
          notes,
          contents,
          view,
          change,
          text,
          known,
          want,
          selected,
          selectNone,
          deeds,
          running,
          knownTags,
        }}
        select={setSelected}
        say={setToast}
        turnTo={(id) => change({ note: id })}
        enter={() => find('.detail .edit')?.focus()}
        remove={removeHere}
      />
      <DetailPane
        {...{
          notes,
          history,
          contents,
          view,
          change,
          open,
          draft,
          write,
          anchors,
          deeds,
          knownTags,
          focusList,
        }}
        say={setToast}
      />
      {dataOpen && (
        <DataPanel
          stores={stores}
          running={backup.running}
          plan={backup.plan}
          setPlan={backup.setPlan}
          saveBackup={() => void backup.save()}
          close={() => setDataOpen(false)}
        />
      )}
      <Toast message={toast} dismiss={dismiss} />
    </div>
  );
}
