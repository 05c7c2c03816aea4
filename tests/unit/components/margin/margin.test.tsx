import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { PageLink } from '@/components/found';
import { Margin } from '@/components/margin';
import type { EntityCard } from '@/lib/cards';
import type { PageItem, PageState } from '@/lib/messaging';
import { createNotes, draftNote, notesDatabase, type Notes, type NotesDatabase } from '@/lib/notes';
import { button, clearPages, press, show, until } from '../page';

const ALIYEV: EntityCard = {
  kind: 'entity',
  id: 'aliyev',
  lang: 'en',
  dir: 'ltr',
  type: 'person',
  name: 'Ilham Aliyev',
  description: 'President of Azerbaijan since October 2003',
  facts: [{ label: 'Born', value: '24 December 1961' }],
  alsoKnownAs: [],
  links: {},
};

function item(change: Partial<PageItem>): PageItem {
  return {
    key: 'aliyev',
    kind: 'entity',
    type: 'person',
    label: 'Ilham Aliyev',
    lang: 'en',
    description: 'President of Azerbaijan',
    count: 1,
    ...change,
  };
}
const PAGE = 'https://www.news.example/1';
const stateOf = (change: Partial<PageState>): PageState => ({
  status: 'marked',
  url: PAGE,
  title: 'Talks in Brussels',
  lang: 'en',
  items: [item({})],
  ...change,
});

let changed: () => void = () => undefined;
function linkTo(state: () => PageState | null, change: Partial<PageLink> = {}): PageLink {
  return {
    state: () => Promise.resolve(state()),
    watch: (tell) => {
      changed = tell;
      return () => undefined;
    },
    card: () => Promise.resolve(ALIYEV),
    jump: () => Promise.resolve(true),
    readAnyway: () => Promise.resolve(state()),
    ...change,
  };
}
const openNote = vi.fn();
let notes: Notes;
let db: NotesDatabase;
const open = (link: PageLink): Promise<HTMLElement> =>
  show(<Margin link={link} notes={notes} openNote={openNote} />);
const labels = (root: Element, selector: string): string[] =>
  [...root.querySelectorAll(`${selector} .found-label`)].map((label) => label.textContent);

beforeEach(async () => {
  fakeBrowser.reset();
  db = notesDatabase();
  await db.delete();
  await db.open();
  notes = createNotes(db);
});
afterEach(() => {
  clearPages();
  db.close();
});

describe('the margin', () => {
  it('lists each kind by weight, dates in their order apart', async () => {
    const date = (key: string, timex: string): PageItem =>
      item({
        key,
        kind: 'figure',
        type: 'date',
        label: key,
        description: timex,
        figure: { type: 'date', timex },
      });
    const items = [
      item({}),
      date('second', '2025-06-02'),
      item({ key: 'p', label: 'Nikol Pashinyan', count: 4 }),
      date('first', '1994-05'),
      item({ key: 'km', kind: 'figure', type: 'measure', label: '43 km' }),
    ];
    const root = await open(linkTo(() => stateOf({ items })));
    await until(() => expect(root.querySelector('h1')?.textContent).toBe('Talks in Brussels'));
    expect(labels(root, '.kind-person')).toEqual(['Nikol Pashinyan', 'Ilham Aliyev']);
    expect(labels(root, '.kind-figure')).toEqual(['43 km']);
    expect(labels(root, '.timeline')).toEqual(['1994-05', '2025-06-02']);
  });

  it('shows the heaviest of a long list, and the rest when asked', async () => {
    const items = Array.from({ length: 20 }, (_, i) => item({ key: `${i}`, label: `Person ${i}` }));
    const root = await open(linkTo(() => stateOf({ items })));
    await until(() => expect(root.querySelectorAll('.entry')).toHaveLength(8));
    await press(root, 'Show all 20');
    expect(root.querySelectorAll('.entry')).toHaveLength(20);
    await press(root, 'Show fewer');
    expect(root.querySelectorAll('.entry')).toHaveLength(8);
  });

  it('opens an item in place, with what its card says, and goes to its mention', async () => {
    const jump = vi.fn(() => Promise.resolve(true));
    const root = await open(linkTo(() => stateOf({}), { jump }));
    await until(() => expect(root.querySelector('.entry')).not.toBeNull());
    const line = root.querySelector<HTMLButtonElement>('.entry .found-item');
    expect(line?.getAttribute('aria-expanded')).toBe('false');
    await act(() => line?.click());
    await until(() => {
      const card = [...root.querySelectorAll('.entry-card *')].find(
        (element) => element.shadowRoot,
      )?.shadowRoot;
      expect(card?.textContent).toContain('24 December 1961');
    });
    expect(line?.getAttribute('aria-expanded')).toBe('true');
    await press(root, 'Go to “Ilham Aliyev”');
    expect(jump).toHaveBeenCalledWith('aliyev');
  });

  it('shows the notes on what the page holds, follows new ones, and writes one', async () => {
    const root = await open(linkTo(() => stateOf({})));
    await until(() => expect(root.querySelector('.entry')).not.toBeNull());
    expect(root.textContent).not.toContain('Your notes');
    const target = { kind: 'entity', entity: 'aliyev', name: 'Ilham Aliyev' } as const;
    const page = { url: 'https://elsewhere.example/', title: 'Elsewhere' };
    await notes.save(draftNote({ target, page, lang: 'en', body: 'Met **in** _Prague_' }, new Date()));
    await until(() => expect(root.querySelector('.margin-notes')?.textContent).toContain('Met in Prague'));
    expect(root.querySelector('.entry-noted')?.textContent).toContain('1 note');
    await act(() => root.querySelector<HTMLButtonElement>('.margin-notes button')?.click());
    await until(() => expect(button(root, 'Add another note')).toBeTruthy());
    await press(root, 'Add another note');
    const area = root.querySelector('textarea');
    await act(() => {
      if (area) area.value = 'Second';
      area?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press(root, 'Save');
    await until(() => expect(root.querySelectorAll('.margin-notes li')).toHaveLength(2));
    const saved = (await notes.forTarget({ entity: 'aliyev' })).find(({ body }) => body === 'Second');
    expect(saved?.page).toEqual({ url: PAGE, title: 'Talks in Brussels' });
  });

  it('follows the page, and says what a page without an article is', async () => {
    let state: PageState | null = stateOf({ status: 'no-article', items: [] });
    const root = await open(
      linkTo(() => state, { readAnyway: () => Promise.resolve((state = stateOf({}))) }),
    );
    await until(() => expect(root.textContent).toContain('does not look like an article'));
    await press(root, 'Read it anyway');
    await until(() => expect(root.querySelectorAll('.entry')).toHaveLength(1));
    state = stateOf({ items: [item({}), item({ key: 'p', label: 'Nikol Pashinyan' })] });
    await act(() => changed());
    await until(() => expect(root.querySelectorAll('.entry')).toHaveLength(2));
    state = null;
    await act(() => changed());
    await until(() => expect(root.textContent).toContain('cannot run on this page'));
  });
});
