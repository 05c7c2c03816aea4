import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { directionOf } from '@/lib/locale';
import type { Note } from '@/lib/notes';
import { useInterface } from '../interface';
import { NoteRow } from './note-row';
import { useFound } from './use-found';

/** Every row has one height, so that a hundred thousand need no measuring: lines in Arabic script are taller. In CSS pixels. */
const ROW_HEIGHT = { rtl: 128, ltr: 112 } as const;
/** Rows that are drawn beyond the edges, so that scrolling finds them there. */
const OVERSCAN = 6;

export interface NoteListProps {
  readonly ids: readonly string[];
  readonly known: ReadonlyMap<string, Note>;
  readonly want: (ids: readonly string[]) => void;
  readonly current: string | undefined;
  readonly selected: ReadonlySet<string>;
  readonly isOrphaned: (id: string) => boolean;
  /** What is searched for, folded. */
  readonly terms: readonly string[];
  /** Another one is another list, which begins at its top. */
  readonly question: string;
  readonly turnTo: (id: string) => void;
  readonly select: (ids: ReadonlySet<string>) => void;
  /** Enter: the reader wants to read on in the note itself. */
  readonly enter: () => void;
  readonly remove: () => void;
}

/** The notes as one list box (ARIA's multi-selectable pattern): it holds the focus, and draws only the rows in sight. */
export function NoteList(props: NoteListProps) {
  const { ids, known, want, current, selected, isOrphaned, terms, question, turnTo, select } = props;
  const { t, lang } = useInterface();
  const height = ROW_HEIGHT[directionOf(lang)];
  const box = useRef<HTMLDivElement>(null);
  /** Where a stretch of selected notes begins. */
  const anchor = useRef<number | null>(null);
  const [window, setWindow] = useState({ first: 0, last: 30 });

  const look = (): void => {
    const element = box.current;
    if (!element) return;
    const first = Math.max(0, Math.floor(element.scrollTop / height) - OVERSCAN);
    const last = Math.ceil((element.scrollTop + (element.clientHeight || 800)) / height) + OVERSCAN;
    setWindow((seen) => (seen.first === first && seen.last === last ? seen : { first, last }));
  };
  useLayoutEffect(() => {
    if (box.current) box.current.scrollTop = 0;
  }, [question]);
  useLayoutEffect(look, [ids, height]);
  useFound('found-in-list', box, terms);
  useEffect(() => {
    addEventListener('resize', look);
    return () => removeEventListener('resize', look);
  });

  const shown = ids.slice(window.first, window.last);
  useEffect(() => want(shown));

  const index = current === undefined ? -1 : ids.indexOf(current);

  const goTo = (to: number, extend: boolean): void => {
    const bounded = Math.min(Math.max(to, 0), ids.length - 1);
    const id = ids[bounded];
    if (id === undefined) return;
    if (extend) {
      anchor.current ??= Math.max(index, 0);
      const [from, until] = [Math.min(anchor.current, bounded), Math.max(anchor.current, bounded)];
      select(new Set(ids.slice(from, until + 1)));
    } else anchor.current = null;
    turnTo(id);
    const element = box.current;
    if (!element) return;
    const top = bounded * height;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + height > element.scrollTop + element.clientHeight)
      element.scrollTop = top + height - element.clientHeight;
  };

  const toggle = (id: string): void => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    select(next);
  };

  const keys = (event: JSX.TargetedKeyboardEvent<HTMLDivElement>): void => {
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / height) - 1);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      PageDown: index + page,
      PageUp: index - page,
      Home: 0,
      End: ids.length - 1,
    };
    const to = steps[event.key];
    const command = event.ctrlKey || event.metaKey;
    if (to !== undefined) goTo(to, event.shiftKey);
    else if (event.key === ' ' && current !== undefined) toggle(current);
    else if (event.key === 'Enter') props.enter();
    else if (event.key === 'Delete') props.remove();
    else if (event.key.toLowerCase() === 'a' && command) select(new Set(ids));
    else return;
    event.preventDefault();
  };

  const click = (event: MouseEvent, id: string, at: number): void => {
    const { target } = event;
    if (event.shiftKey) return goTo(at, true);
    if (event.ctrlKey || event.metaKey || (target instanceof Element && target.closest('.row-check'))) {
      anchor.current = at;
      return toggle(id);
    }
    anchor.current = null;
    turnTo(id);
    // Where list and note do not stand side by side, the note takes the list's place.
    props.enter();
  };

  return (
    <div
      class={selected.size > 0 ? 'note-list selecting' : 'note-list'}
      ref={box}
      role="listbox"
      tabIndex={0}
      aria-label={t('notebook_list')}
      aria-multiselectable="true"
      aria-activedescendant={index >= window.first && index < window.last ? `note-${index}` : undefined}
      onScroll={look}
      onKeyDown={keys}
      onFocus={() => {
        if (index < 0) goTo(window.first === 0 ? 0 : window.first + OVERSCAN, false);
      }}
    >
      <div class="note-list-all" role="presentation" style={{ blockSize: `${ids.length * height}px` }}>
        {shown.map((id, offset) => {
          const at = window.first + offset;
          return (
            <div
              key={id}
              id={`note-${at}`}
              role="option"
              class="row"
              aria-selected={selected.has(id)}
              aria-current={id === current ? 'true' : undefined}
              aria-setsize={ids.length}
              aria-posinset={at + 1}
              style={{ insetBlockStart: `${at * height}px`, blockSize: `${height}px` }}
              onMouseDown={(event) => {
                // A stretch is selected with Shift, not the text in it.
                if (event.shiftKey) event.preventDefault();
              }}
              onClick={(event) => click(event, id, at)}
            >
              <NoteRow note={known.get(id)} orphaned={isOrphaned(id)} terms={terms} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
