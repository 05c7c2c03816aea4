import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { NotesView, ownStores, Transfer } from '@/components/notes';
import { createEntries, entriesDatabase } from '@/lib/entries';
import { createHistory, historyDatabase } from '@/lib/history';
import type { ToastMessage } from '@/components/interface';
import { saveBackup } from '@/lib/backup';
import { exportNotes } from '@/lib/interchange';
import {
  createNotes,
  NotesError,
  notesDatabase,
  type Note,
  type Notes,
  type NotesDatabase,
} from '@/lib/notes';
import { exampleNote, START, tickingClock } from '../notes/note-examples';
import { button, clearPages, press, show, type, until } from './page';

let db: NotesDatabase;
let notes: Notes;
const said: ToastMessage[] = [];
const say = (message: ToastMessage): void => void said.push(message);

beforeEach(() => {
  fakeBrowser.reset();
  localStorage.clear();
  said.length = 0;
  db = notesDatabase();
  notes = createNotes(db, tickingClock());
});
afterEach(async () => {
  clearPages();
  db.close();
  await db.delete();
});

async function saved(change: Partial<Note> = {}): Promise<Note> {
  const answer = await notes.save(exampleNote(change));
  if (answer.result !== 'saved') throw new Error(answer.result);
  return answer.note;
}
async function showNotes(count: number): Promise<HTMLElement> {
  const root = await show(<NotesView notes={notes} say={say} />);
  await until(() => expect(root.querySelectorAll('.note')).toHaveLength(count));
  return root;
}
function area(root: Element): HTMLTextAreaElement {
  const found = root.querySelector('textarea');
  if (!found) throw new Error('No note is being edited.');
  return found;
}

describe('the list of notes', () => {
  it('says how to begin where there is none, and follows what other windows write', async () => {
    const root = await showNotes(0);
    await until(() => expect(root.textContent).toContain('No notes yet'));
    await createNotes(notesDatabase()).save(exampleNote({ body: 'from elsewhere' }));
    await until(() => expect(root.textContent).toContain('from elsewhere'));
    expect(root.textContent).toContain('1 note');
  });

  it('shows markup as text and links web addresses only', async () => {
    await saved({
      body: '<script>alert(1)</script><b>x</b>',
      page: { url: 'javascript:alert(1)', title: 'T' },
    });
    const root = await showNotes(1);
    expect(root.textContent).toContain('<script>alert(1)</script>');
    expect(root.querySelector('script, b, a')).toBeNull();
  });

  it('searches folded text and says where nothing matches', async () => {
    await saved({ body: 'مُحَمَّد' });
    await saved({ body: 'شيء آخر' });
    const root = await showNotes(2);
    const search = root.querySelector('input');
    if (!search) throw new Error('There is no search.');
    await type(search, 'محمد');
    await until(() => expect(root.querySelectorAll('.note')).toHaveLength(1));
    await type(search, 'غائب');
    await until(() => expect(root.textContent).toContain('No note matches'));
  });

  it('shows long notes in short and whole on demand', async () => {
    await saved({ body: 'x'.repeat(100_000) });
    const root = await showNotes(1);
    expect(root.querySelector('.note-body')?.textContent.length).toBeLessThan(1_000);
    await press(root, 'Whole note');
    expect(root.querySelector('.note-body')?.textContent).toHaveLength(100_000);
  });

  it('shows the first thirty of many', async () => {
    for (let i = 0; i < 31; i++) await saved();
    const root = await showNotes(30);
    expect(root.textContent).toContain('31 notes');
    await press(root, 'Show more');
    await until(() => expect(root.querySelectorAll('.note')).toHaveLength(31));
  });

  it.each(['unavailable', 'newer', 'failed'] as const)(
    'says in words where the database is %s',
    async (code) => {
      const broken: Notes = { ...notes, list: () => Promise.reject(new NotesError(code, null)) };
      const root = await show(<NotesView notes={broken} say={say} />);
      await until(() => expect(root.querySelector('[role=alert]')?.textContent.length).toBeGreaterThan(20));
    },
  );
});

describe('editing', () => {
  it('saves in place and gives the focus back', async () => {
    const note = await saved({ body: 'old' });
    const root = await showNotes(1);
    await press(root, 'Edit the note');
    expect(document.activeElement).toBe(area(root));
    await type(area(root), 'new');
    await press(root, 'Save');
    await until(() => expect(root.querySelector('.note-body')?.textContent).toBe('new'));
    expect((await notes.get(note.id))?.body).toBe('new');
    expect(document.activeElement).toBe(button(root, 'Edit the note'));
    expect(localStorage).toHaveLength(0);
  });

  it('survives the popup closing at any moment', async () => {
    await saved({ body: 'old' });
    const root = await showNotes(1);
    await press(root, 'Edit the note');
    await type(area(root), 'half a sen');
    clearPages();
    const again = await showNotes(1);
    expect(area(again).value).toBe('half a sen');
  });

  it('gives up on Cancel, and takes that back', async () => {
    await saved({ body: 'old' });
    const root = await showNotes(1);
    await press(root, 'Edit the note');
    await type(area(root), 'new');
    await press(root, 'Cancel');
    expect(root.querySelector('textarea')).toBeNull();
    expect(root.textContent).toContain('old');
    await act(() => said[0]?.undo?.());
    expect(area(root).value).toBe('new');
  });

  it.each<[string, string, string]>([
    ['Keep mine', 'mine', 'mine'],
    ['Keep the other', 'mine', 'theirs'],
    ['Keep both', 'mine', 'theirs\n\nmine'],
  ])('tells of a conflict and loses nothing: %s', async (choice, mine, result) => {
    const note = await saved({ body: 'old' });
    const root = await showNotes(1);
    await press(root, 'Edit the note');
    await type(area(root), mine);
    await createNotes(notesDatabase(), tickingClock()).save({ ...note, body: 'theirs' });
    await press(root, 'Save');
    await until(() => expect(root.querySelector('[role=alert]')?.textContent).toContain('another window'));
    expect(root.querySelector('.conflict .note-body')?.textContent).toBe('theirs');
    expect(area(root).value).toBe(mine);
    expect((await notes.get(note.id))?.body).toBe('theirs');
    await press(root, choice);
    await until(() => expect(root.querySelector('textarea')).toBeNull());
    expect((await notes.get(note.id))?.body).toBe(result);
  });

  it('keeps the editor open where the note is deleted elsewhere, and can bring it back', async () => {
    const note = await saved({ body: 'old' });
    const root = await showNotes(1);
    await press(root, 'Edit the note');
    await type(area(root), 'mine');
    await createNotes(notesDatabase()).remove(note.id);
    await until(() => expect(root.textContent).toContain('No notes yet'));
    expect(area(root).value).toBe('mine');
    await press(root, 'Save');
    await until(() => expect(root.querySelector('[role=alert]')?.textContent).toContain('deleted'));
    await press(root, 'Keep mine');
    await until(() => expect(root.querySelector('.note-body')?.textContent).toBe('mine'));
  });

  it('says that the disk is full and keeps the text', async () => {
    await saved({ body: 'old' });
    const full: Notes = { ...notes, save: () => Promise.resolve({ result: 'full' }) };
    const root = await show(<NotesView notes={full} say={say} />);
    await until(() => expect(root.querySelectorAll('.note')).toHaveLength(1));
    await press(root, 'Edit the note');
    await type(area(root), 'new');
    await press(root, 'Save');
    await until(() => expect(root.querySelector('[role=alert]')?.textContent).toContain('no room left'));
    expect(area(root).value).toBe('new');
  });
});

describe('deleting', () => {
  it('can be undone', async () => {
    const note = await saved();
    const root = await showNotes(1);
    await press(root, 'Delete the note');
    await until(() => expect(root.querySelectorAll('.note')).toHaveLength(0));
    await act(() => said[0]?.undo?.());
    await until(() => expect(root.querySelectorAll('.note')).toHaveLength(1));
    expect((await notes.get(note.id))?.body).toBe(note.body);
    await until(() => expect(document.activeElement).toBe(button(root, 'Edit the note')));
  });
});

describe('export and import', () => {
  const stores = () =>
    ownStores({
      notes,
      entries: createEntries(entriesDatabase(), { changed: () => undefined }),
      history: createHistory(historyDatabase()),
    });

  async function choose(root: Element, text: string): Promise<void> {
    const input = root.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('There is no file input.');
    Object.defineProperty(input, 'files', { value: [new File([text], 'notes.json')], configurable: true });
    await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  }

  it('reports what an import did, twice', async () => {
    await saved({ body: 'one' });
    const { parts } = await exportNotes(await notes.all(), 'json', { title: '', now: START });
    const file = parts.join('');
    await db.notes.clear();
    const root = await show(<Transfer stores={stores()} />);
    await choose(root, file);
    await until(() => expect(root.querySelector('[role=status]')?.textContent).toBe('1 note added'));
    await choose(root, file);
    await until(() =>
      expect(root.querySelector('[role=status]')?.textContent).toBe('0 notes added1 note was already here'),
    );
  });

  it('restores a backup, and says what it held', async () => {
    await saved({ body: 'one' });
    const { parts } = await saveBackup(stores(), { now: START });
    await db.notes.clear();
    const root = await show(<Transfer stores={stores()} />);
    await choose(root, parts.join(''));
    await until(() =>
      expect(root.querySelector('[role=status]')?.textContent).toBe('1 note addedThe settings are restored.'),
    );
  });

  it.each([
    ['{"format":"hawamish-notes","vers', 'breaks off'],
    ['nonsense', 'not valid JSON'],
    ['{}', 'holds no notes'],
    ['{"format":"hawamish-notes","version":99,"notes":[]}', 'newer version'],
    ['{"format":"hawamish-notes","version":1,"notes":[{"id":"x"}]}', 'Line 1'],
  ])('says what is wrong with %s', async (file, words) => {
    const root = await show(<Transfer stores={stores()} />);
    await choose(root, file);
    await until(() => expect(root.textContent).toContain(words));
  });

  it('downloads what the file format promises', async () => {
    await saved({ body: 'exported' });
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return 'blob:x';
    });
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    const root = await show(<Transfer stores={stores()} />);
    for (const format of ['json', 'markdown']) {
      const choice = root.querySelector('select');
      if (!choice) throw new Error('There is no choice of formats.');
      await act(() => {
        choice.value = format;
        choice.dispatchEvent(new Event('change', { bubbles: true }));
      });
      const before = blobs.length;
      await press(root, 'Export');
      await until(() => expect(blobs).toHaveLength(before + 1));
    }
    expect(await blobs[0]?.text()).toContain('"body":"exported"');
    expect(await blobs[1]?.text()).toContain('## إلهام علييف');
    expect(names.map((name) => name.replace(/\d/g, '0'))).toEqual([
      'hawamish-0000-00-00.json',
      'hawamish-0000-00-00.md',
    ]);
  });
});
