import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PageItem, PageState } from '@/lib/messaging';
import type { Note, Notes } from '@/lib/notes';
import {
  datesOf,
  FoundGroups,
  isShown,
  PageWord,
  SiteSwitch,
  Timeline,
  usePage,
  type PageLink,
} from '../found';
import { Toast, useInterface, type ToastMessage } from '../interface';
import { Entry } from './entry';
import { byWeight } from './order';
import { NoteList, usePageNotes } from './page-notes';
import { Places } from './places';

/** So many of a kind are shown at first: the heaviest. The rest is one press away. */
const SHOWN_AT_FIRST = 8;

const NO_NOTES: readonly Note[] = [];

export interface MarginProps {
  /** The page in front of the reader; another link is another page. */
  readonly link: PageLink;
  readonly notes: Notes;
  /** Opens a note where it can be read and edited whole. */
  readonly openNote: (note: Note) => void;
}

/** What stands beside an article: all that it names, by weight, to be opened in place and found in the text. */
export function Margin({ link, notes, openNote }: MarginProps) {
  const { t, settings } = useInterface();
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const dismiss = useCallback(() => setToast(null), []);
  const say = useCallback((text: string) => setToast({ text }), []);
  const page = usePage(link, say);
  const { state } = page;
  return (
    <main class="margin">
      <header>
        <h1>{state?.title ? <bdi lang={state.lang ?? undefined}>{state.title}</bdi> : t('margin_title')}</h1>
        {state && <SiteSwitch url={state.url} />}
        <PageWord page={page} />
      </header>
      {state && isShown(state, settings) && (
        // Another address is another article: what was open in the one is not open in the other.
        <Article key={state.url} {...{ state, link, notes, openNote, say }} jump={page.jump} />
      )}
      <Toast message={toast} dismiss={dismiss} />
    </main>
  );
}

function Article({
  state,
  link,
  notes,
  openNote,
  jump,
}: MarginProps & {
  readonly state: PageState;
  readonly jump: (item: PageItem) => void;
}) {
  const { t } = useInterface();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  /** Kinds of which all are shown. */
  const [whole, setWhole] = useState<ReadonlySet<string>>(new Set());
  const goTo = useRef<string | null>(null);
  const root = useRef<HTMLDivElement>(null);

  const dates = useMemo(() => datesOf(state.items), [state.items]);
  const items = useMemo(() => byWeight(state.items), [state.items]);
  // A date that has a place in the timeline stands there.
  const listed = useMemo(() => items.filter((item) => !dates.includes(item)), [items, dates]);
  const placed = useMemo(() => items.filter(({ map }) => map !== undefined), [items]);
  const found = usePageNotes(notes, items, state.url);

  const toggle = (key: string): void => setOpen((before) => toggled(before, key));
  /** Opens an item that was chosen elsewhere, and goes there. */
  const show = useCallback((item: PageItem): void => {
    goTo.current = item.key;
    setOpen((before) => new Set([...before, item.key]));
  }, []);
  useEffect(() => {
    if (goTo.current === null) return;
    const entries = [...(root.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];
    const entry = entries.find(({ dataset }) => dataset.item === goTo.current);
    goTo.current = null;
    const group = entry?.closest('details');
    if (group) group.open = true;
    entry?.querySelector<HTMLElement>('.found-item')?.focus();
    entry?.scrollIntoView({ block: 'start' });
  });

  const groupOf = (kind: string, group: readonly PageItem[]) => {
    const rest = group.length - SHOWN_AT_FIRST;
    const isWhole = whole.has(kind) || group.some(({ key }, i) => i >= SHOWN_AT_FIRST && open.has(key));
    return (
      <>
        <ul>
          {(isWhole ? group : group.slice(0, SHOWN_AT_FIRST)).map((item) => (
            <Entry
              key={item.key}
              item={item}
              isOpen={open.has(item.key)}
              toggle={() => toggle(item.key)}
              jump={() => jump(item)}
              noted={found.byItem.get(item.key) ?? NO_NOTES}
              {...{ link, notes, state }}
            />
          ))}
        </ul>
        {rest > 0 && (
          <button
            type="button"
            class="quiet"
            aria-expanded={isWhole}
            onClick={() => setWhole(toggled(whole, kind))}
          >
            {isWhole ? t('margin_show_fewer') : t('margin_show_all', { count: group.length })}
          </button>
        )}
      </>
    );
  };

  return (
    <div class="margin-article" ref={root} onKeyDown={(event) => moveAlong(event, root.current)}>
      <NoteList items={items} found={found} open={show} openNote={openNote} />
      <FoundGroups
        items={listed}
        group={(kind, group) => (
          <>
            {kind === 'place' && placed.length > 1 && <Places items={placed} open={show} />}
            {groupOf(kind, group)}
          </>
        )}
      />
      {dates.length > 0 && (
        <section aria-labelledby="margin-timeline">
          <h2 id="margin-timeline">{t('view_timeline')}</h2>
          <Timeline items={dates} jump={jump} />
        </section>
      )}
    </div>
  );
}

function toggled(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(key)) next.add(key);
  return next;
}

/** Up and down go from line to line; Home and End to the first and the last. Tab goes through everything, as ever. */
function moveAlong(event: KeyboardEvent, root: HTMLElement | null): void {
  if (!['ArrowUp', 'ArrowDown', 'Home', 'End'].includes(event.key)) return;
  const lines = [...(root?.querySelectorAll<HTMLElement>('.found-item') ?? [])].filter(
    (line) => line.getClientRects().length > 0,
  );
  const at = lines.indexOf(event.target as HTMLElement);
  if (at < 0) return;
  event.preventDefault();
  const to =
    event.key === 'Home'
      ? 0
      : event.key === 'End'
        ? lines.length - 1
        : at + (event.key === 'ArrowDown' ? 1 : -1);
  lines[Math.min(lines.length - 1, Math.max(0, to))]?.focus();
}
