import { useCallback, useEffect, useState } from 'preact/hooks';
import { NOTE_COLOURS, type NoteColour, type NoteQuery, type NoteSort } from '@/lib/notes';
import { endOfDay, startOfDay } from './dates';

/** What the notebook shows: kept in the page's address, so that Back goes back and a link leads there. */
export interface View {
  readonly part: 'all' | 'orphaned' | 'trash';
  readonly subject?: string | undefined;
  readonly tag?: string | undefined;
  readonly colour?: NoteColour | undefined;
  readonly site?: string | undefined;
  /** Days as `2026-11-22`; empty for no bound. */
  readonly from: string;
  readonly until: string;
  readonly sort: NoteSort;
  readonly reversed: boolean;
  /** The note that is open. */
  readonly note?: string | undefined;
}

export const ALL: View = { part: 'all', from: '', until: '', sort: 'updated', reversed: false };

const SORTS: readonly NoteSort[] = ['updated', 'created', 'name', 'site'];
const oneOf = <T extends string>(values: readonly T[], value: string | null): T | undefined =>
  values.find((one) => one === value);

export function viewOf(hash: string): View {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const day = (name: string): string => /^\d{4}-\d\d-\d\d$/.exec(fields.get(name) ?? '')?.[0] ?? '';
  return {
    part: oneOf(['orphaned', 'trash'], fields.get('part')) ?? 'all',
    subject: fields.get('subject') ?? undefined,
    tag: fields.get('tag') ?? undefined,
    colour: oneOf(NOTE_COLOURS, fields.get('colour')),
    site: fields.get('site') ?? undefined,
    from: day('from'),
    until: day('until'),
    sort: oneOf(SORTS, fields.get('sort')) ?? 'updated',
    reversed: fields.has('reversed'),
    note: fields.get('note') ?? undefined,
  };
}

export function hashOf(view: View): string {
  const fields = new URLSearchParams();
  for (const name of ['part', 'subject', 'tag', 'colour', 'site', 'from', 'until', 'sort', 'note'] as const) {
    const value = view[name];
    if (value !== undefined && value !== '' && value !== (ALL as Partial<View>)[name])
      fields.set(name, value);
  }
  if (view.reversed) fields.set('reversed', '');
  const text = fields.toString();
  return text === '' ? '' : `#${text}`;
}

/** What the catalogue is asked for. Names and sites read from A to Z, dates from the latest back. */
export function queryOf(view: View, text: string): NoteQuery {
  const alphabetical = view.sort === 'name' || view.sort === 'site';
  return {
    text,
    subject: view.subject,
    tag: view.tag,
    colour: view.colour,
    site: view.site,
    from: startOfDay(view.from),
    until: endOfDay(view.until),
    orphaned: view.part === 'orphaned',
    trash: view.part === 'trash',
    sort: view.sort,
    ascending: alphabetical !== view.reversed,
  };
}

/** True where some notes are left out that the part of the notebook holds. */
export function isFiltered({ subject, tag, colour, site, from, until }: View): boolean {
  return [subject, tag, colour, site].some((value) => value !== undefined) || from !== '' || until !== '';
}

/** Shows something else of the notebook. */
export type ChangeView = (patch: Partial<View>) => void;

/** The view in the page's address. A change of what is listed can be gone back from; turning to another note cannot. */
export function useView(): readonly [View, ChangeView] {
  const [view, setView] = useState(() => viewOf(location.hash));
  useEffect(() => {
    const follow = (): void => setView(viewOf(location.hash));
    addEventListener('popstate', follow);
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('popstate', follow);
      removeEventListener('hashchange', follow);
    };
  }, []);
  const change = useCallback((patch: Partial<View>): void => {
    setView((current) => {
      const next = { ...current, ...patch };
      const address = `${location.pathname}${location.search}${hashOf(next)}`;
      const onlyNote = hashOf({ ...next, note: undefined }) === hashOf({ ...current, note: undefined });
      if (onlyNote) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
      return next;
    });
  }, []);
  return [view, change];
}
