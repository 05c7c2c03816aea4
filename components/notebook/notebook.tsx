import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { BackupStores } from '@/lib/backup';
import type { History } from '@/lib/history';
import type { Anchor, Note, Notes } from '@/lib/notes';
import { searchTerms, subjectOf, TRASH_DAYS } from '@/lib/notes';
import { Emblem, Toast, useInterface, type ToastMessage } from '../interface';
import { isChanged, STORE_TEXTS, useCatalogue, useDrafts, usePersistence, WorkProgress } from '../notes';
import { BulkBar } from './bulk-bar';
import { DataPanel } from './data-panel';
import { useDeeds } from './deeds';
import { Filters } from './filters';
import { NoteDetail } from './note-detail';
import { NoteList } from './note-list';
import { SubjectPage } from './subject-page';
import { useBackup } from './use-backup';
import { useNotes, useStored } from './use-notes';
import { hashOf, isFiltered, queryOf, useView } from './view';

/** What is shown until all notes are taken in. */
const FIRST_NOTES = 50;
const NONE: ReadonlySet<string> = new Set();
const SEARCH = '.notebook-head [type=search]';

/** True where a key goes into a field. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input:not([type=radio]), textarea, select');
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
  const [first, setFirst] = useState<readonly string[] | null>(null);
  // The newest notes come first: reading all would keep them waiting.
  const { catalogue, version, progress, failure } = useCatalogue(first ? notes : null, forget);
  const [anchors, setAnchors] = useState<ReadonlyMap<string, Anchor>>(new Map());
  const root = useRef<HTMLDivElement>(null);

  const find = useCallback(
    (selector: string): HTMLElement | null => root.current?.querySelector(selector) ?? null,
    [],
  );
  const focusList = useCallback((): void => find('.note-list')?.focus(), [find]);

  useEffect(() => {
    notes.newest(FIRST_NOTES).then(
      (newest) => {
        learn(newest);
        setFirst(newest.map(({ id }) => id));
      },
      // What follows the database says why.
      () => setFirst([]),
    );
    // What has lain in the trash long enough goes, whenever the reader comes by.
    notes.purge().catch(() => undefined);
  }, [notes, learn]);

  useEffect(
    () =>
      notes.observe(notes.anchors, {
        next: (all) => setAnchors(new Map(all.map((anchor) => [anchor.id, anchor]))),
        error: () => undefined,
      }),
    [notes],
  );

  const ids = useMemo(() => {
    if (catalogue) return catalogue.query(queryOf(view, text));
    return view.part === 'all' && !isFiltered(view) && text.trim() === '' ? (first ?? []) : [];
    // The version stands for what is in the catalogue.
  }, [catalogue, version, view, text, first]);
  const terms = useMemo(() => searchTerms(text), [text]);
  const facets = useMemo(() => catalogue?.facets() ?? null, [catalogue, version]);
  usePersistence(ids.length > 0);

  const knownTags = useMemo(() => (facets?.tags ?? []).slice(0, 200).map(({ value }) => value), [facets]);
  const stored = useStored(notes, view.note);
  const draft = view.note === undefined ? undefined : drafts.get(view.note);
  // What is being edited stays, though it was deleted for good elsewhere.
  const open: Note | null | undefined = stored ?? draft?.base;

  const gone = useCallback(
    (some: readonly string[]): void => {
      setSelected(NONE);
      if (view.note === undefined || !some.includes(view.note)) return;
      // The reader goes on with the note after it.
      const at = ids.indexOf(view.note);
      const left = new Set(some);
      const next = [...ids.slice(at + 1), ...ids.slice(0, Math.max(at, 0)).reverse()].find(
        (id) => !left.has(id),
      );
      change({ note: next });
    },
    [view.note, ids, change],
  );
  const { deeds, running } = useDeeds(notes, { t, say: setToast, gone });

  const turnTo = (id: string): void => change({ note: id });
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

  const keys = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || dataOpen) return;
    const command = event.ctrlKey || event.metaKey;
    const searching = event.target instanceof Element && event.target.matches(SEARCH);
    if (event.key === 'Escape') {
      if (selected.size > 0) setSelected(NONE);
      else if (isTyping(event.target) && !searching) return;
      else if (searching && text !== '') setText('');
      else if (view.note !== undefined && !draft) {
        change({ note: undefined });
        focusList();
      } else return;
    } else if (isTyping(event.target)) {
      if (event.key !== 'ArrowDown' || !searching) return;
      focusList();
    } else if (event.key === '/') find(SEARCH)?.focus();
    else if (command && event.key.toLowerCase() === 'z') void deeds.undo();
    else if (!command && event.key.toLowerCase() === 'e') edit();
    else return;
    event.preventDefault();
  };
  // On the document: until the reader has chosen something, the focus is nowhere in the notebook.
  useEffect(() => {
    document.addEventListener('keydown', keys);
    return () => document.removeEventListener('keydown', keys);
  });

  const closeEditor = (saved: boolean): void => {
    if (!draft) return;
    write(draft.base.id, null);
    if (saved) setToast({ text: t('note_saved') });
    else if (isChanged(draft)) {
      setToast({ text: t('note_discarded'), undo: () => write(draft.base.id, draft) });
    }
  };

  if (failure) {
    return (
      <main class="notebook-failed">
        <p class="warning" role="alert">
          {t(STORE_TEXTS[failure])}
        </p>
      </main>
    );
  }

  const nothing = facets?.total === 0 && facets.trashed === 0;
  const subjectLabel = facets?.subjects.find(({ value }) => value === view.subject)?.label ?? '';
  const layout = [
    'notebook',
    open || view.subject !== undefined ? 'reading' : '',
    filtersOpen ? 'filtering' : '',
  ];
  return (
    <div class={layout.filter((name) => name !== '').join(' ')} ref={root}>
      <header class="notebook-head">
        <Emblem />
        <h1>{t('notebook_title')}</h1>
        <input
          type="search"
          dir="auto"
          aria-label={t('notebook_search')}
          placeholder={t('notebook_search')}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button
          type="button"
          class="filters-toggle"
          aria-expanded={filtersOpen}
          onClick={() => setFiltersOpen(!filtersOpen)}
        >
          {t('notebook_filters')}
        </button>
        <button type="button" class="data-open" onClick={() => setDataOpen(true)}>
          {t('notebook_transfer')}
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={t('open_settings')}
          title={t('open_settings')}
          onClick={openSettings}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M3 6h8M15 6h2M3 14h2M9 14h8" />
            <circle cx="13" cy="6" r="2" />
            <circle cx="7" cy="14" r="2" />
          </svg>
        </button>
      </header>
      {backup.due && (
        <div class="backup-due" role="status">
          <span>{t('backup_due')}</span>
          <button type="button" class="primary" onClick={() => void backup.save()}>
            {t('backup_save')}
          </button>
          <button type="button" onClick={backup.later}>
            {t('backup_later')}
          </button>
          <WorkProgress running={backup.running} />
        </div>
      )}
      <Filters facets={facets} view={view} change={change} />
      <main class="notebook-list">
        <div class="list-head">
          <p class="summary" role="status">
            {progress && progress.total > FIRST_NOTES
              ? t('notebook_loading', { done: progress.done, total: progress.total })
              : (catalogue ?? first) && ids.length > 0
                ? t('notes_count', { count: ids.length })
                : ''}
          </p>
          <SortChoice view={view} change={change} />
        </div>
        {view.part === 'trash' && ids.length > 0 && (
          <div class="hint">
            {t('notebook_trash_hint', { days: TRASH_DAYS })}{' '}
            <button type="button" class="quiet" onClick={() => setSelected(new Set(ids))}>
              {t('notebook_select_all')}
            </button>
          </div>
        )}
        {view.part === 'orphaned' && <p class="hint">{t('notebook_orphaned_hint')}</p>}
        {selected.size > 0 && (
          <BulkBar
            ids={[...selected]}
            {...{ notes, deeds, knownTags }}
            trash={view.part === 'trash'}
            say={setToast}
            selectAll={() => setSelected(new Set(ids))}
            selectNone={() => {
              setSelected(NONE);
              focusList();
            }}
          />
        )}
        {running && (
          <div class="working">
            <WorkProgress running={running} />
          </div>
        )}
        {ids.length > 0 ? (
          <NoteList
            {...{ ids, known, want, selected, turnTo }}
            current={view.note}
            isOrphaned={(id) => catalogue?.isOrphaned(id) ?? false}
            terms={terms}
            question={`${text}${hashOf({ ...view, note: undefined })}`}
            select={setSelected}
            enter={() => find('.detail .edit')?.focus()}
            remove={removeHere}
          />
        ) : (
          catalogue && (
            <p class="empty">
              {nothing
                ? t('notes_empty')
                : view.part === 'trash' && !isFiltered(view) && text.trim() === ''
                  ? t('notebook_trash_empty', { days: TRASH_DAYS })
                  : text.trim() === ''
                    ? t('notebook_none')
                    : t('notes_none_match', { query: text.trim() })}
            </p>
          )
        )}
      </main>
      <aside class="notebook-detail" aria-label={t('notebook_note')}>
        {(open || view.subject !== undefined) && (
          <button
            type="button"
            class="quiet back"
            onClick={() => {
              change(open ? { note: undefined } : { subject: undefined });
              focusList();
            }}
          >
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
            {...{ notes, draft, knownTags, change, terms }}
            say={setToast}
            anchor={anchors.get(open.id)}
            onSubject={facets?.subjects.find(({ value }) => value === subjectOf(open))?.count ?? 0}
            write={(next) => write(open.id, next)}
            close={closeEditor}
            remove={() => void deeds.remove([open.id]).then(focusList)}
            restore={() => void deeds.restore([open.id]).then(focusList)}
            destroy={() => void deeds.destroy([open.id]).then(focusList)}
          />
        ) : view.subject !== undefined && catalogue ? (
          <SubjectPage
            subject={view.subject}
            label={subjectLabel}
            {...{ catalogue, version, notes, history, change }}
          />
        ) : (
          ids.length > 0 && <p class="empty">{t('notebook_choose')}</p>
        )}
      </aside>
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

function SortChoice({
  view,
  change,
}: {
  readonly view: ReturnType<typeof useView>[0];
  readonly change: ReturnType<typeof useView>[1];
}) {
  const { t } = useInterface();
  return (
    <div class="sort">
      <label>
        <span class="visually-hidden">{t('notebook_sort')}</span>
        <select
          value={view.sort}
          onChange={(event) =>
            change({ sort: event.currentTarget.value as typeof view.sort, reversed: false })
          }
        >
          <option value="updated">{t('notebook_sort_updated')}</option>
          <option value="created">{t('notebook_sort_created')}</option>
          <option value="name">{t('notebook_sort_name')}</option>
          <option value="site">{t('notebook_sort_site')}</option>
        </select>
      </label>
      <button
        type="button"
        class="icon-button"
        aria-pressed={view.reversed}
        aria-label={t('notebook_reverse')}
        title={t('notebook_reverse')}
        onClick={() => change({ reversed: !view.reversed })}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M7 4v12M4 13l3 3 3-3M13 16V4M10 7l3-3 3 3" />
        </svg>
      </button>
    </div>
  );
}
