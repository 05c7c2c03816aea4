import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cutBlocks, findArticle, renderedLayout } from '@/lib/article';
import { createNotes, notesDatabase, type Notes, type NotesDatabase } from '@/lib/notes';
import { capturePassage, savePassage, watchPassages, type CapturedPassage } from '@/lib/passages';
import { START } from '../notes/note-examples';

let db: NotesDatabase;
let notes: Notes;
beforeEach(() => {
  db = notesDatabase();
  notes = createNotes(db, () => START);
});
afterEach(async () => {
  vi.useRealTimers();
  document.documentElement.innerHTML = '';
  db.close();
  await db.delete();
});

/** Selects from the first place of one text to the end of another, as a reader would. */
function select(from: string, to = from): void {
  const place = (text: string): [Text, number] => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf(text);
      if (at >= 0) return [node, at];
    }
    throw new Error(`“${text}” is not in the page`);
  };
  const range = document.createRange();
  const [first, start] = place(from);
  const [last, end] = place(to);
  range.setStart(first, start);
  range.setEnd(last, end + to.length);
  const selection = window.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

function openSample(): void {
  const html = readFileSync('tests/pages/sample-en.html', 'utf8').replace(
    /<script[^]*?<\/script>|<link[^>]*>/g,
    '',
  );
  document.documentElement.innerHTML = html;
}
const blocksOf = (): { id: number; text: string }[] =>
  (findArticle(document, location.href, { layout: renderedLayout(window) })?.blocks ?? []).map(
    ({ text }, id) => ({
      id,
      text,
    }),
  );
function captured(): CapturedPassage {
  const passage = capturePassage(document, window);
  if (!passage) throw new Error('Nothing was captured.');
  return passage;
}

describe('capturing a selection', () => {
  it('keeps the quote with its surroundings, in the text of the article', () => {
    openSample();
    const [, , block] = blocksOf();
    const words = (block?.text ?? '').split(' ');
    select(words.slice(1, 4).join(' '));
    const { target, inArticle } = captured();
    expect(inArticle).toBe(true);
    expect(target.quote.exact).toBe(words.slice(1, 4).join(' '));
    expect(target.quote.prefix.endsWith(`${words[0]} `)).toBe(true);
    const text = blocksOf()
      .map((one) => one.text)
      .join('\n');
    expect(text.slice(target.position.start, target.position.end)).toBe(target.quote.exact);
  });

  it('takes passages over several paragraphs', () => {
    openSample();
    const [, second, third] = blocksOf();
    select(second?.text.slice(0, 12) ?? '', third?.text.slice(0, 12) ?? '');
    expect(captured().target.quote.exact).toBe(`${second?.text}\n${third?.text.slice(0, 12)}`);
  });

  it('takes what stands outside an article too, and says so', () => {
    document.body.innerHTML = '<p lang="ar">سطر <b>قصير</b> هنا</p><input value="field">';
    select('قصير');
    expect(captured()).toMatchObject({
      inArticle: false,
      lang: 'ar',
      target: { quote: { exact: 'قصير', prefix: 'سطر ', suffix: ' هنا' } },
    });
    expect(cutBlocks(document.body)).toHaveLength(1);
  });

  it('is nothing where nothing is selected', () => {
    openSample();
    window.getSelection()?.removeAllRanges();
    expect(capturePassage(document, window)).toBeNull();
  });
});

describe('a passage that was noted', () => {
  const read = async (
    watch: ReturnType<typeof watchPassages>,
    blocks: readonly { id: number; text: string }[],
    known: string[] = [],
  ): Promise<void> => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    watch({ url: `${location.href}#part`, blocks, known });
    await vi.advanceTimersByTimeAsync(4_000);
    vi.useRealTimers();
    await new Promise((resolve) => setTimeout(resolve, 100));
  };
  const state = async (): Promise<string | undefined> => (await notes.anchors())[0]?.state;

  it('is found, found in other words, lost, and found again', async () => {
    openSample();
    const blocks = blocksOf();
    const block = blocks.find(({ text }) => text.length > 80);
    const quote = block?.text.slice(10, 70).trim() ?? '';
    select(quote);
    const note = await savePassage(captured(), notes, START);
    expect(note).toMatchObject({
      body: '',
      target: { kind: 'passage', quote: { exact: quote } },
      revision: 1,
    });
    expect(await state()).toBe('found');

    const watch = watchPassages(
      () => Promise.resolve(notes),
      () => START,
    );
    const edited = blocks.map((one) => ({
      ...one,
      text: one.text.replace(quote, `${quote.slice(0, 30)}XX${quote.slice(32)}`),
    }));
    await read(watch, edited);
    await vi.waitFor(async () => expect(await state()).toBe('changed'), 5_000);
    expect((await notes.anchors())[0]?.exact).toContain('XX');
    const without = blocks.filter(({ text }) => !text.includes(quote));
    // A later part alone cannot say what the article does not hold.
    await read(
      watchPassages(() => Promise.resolve(notes)),
      without,
      ['someone'],
    );
    expect(await state()).toBe('changed');
    await read(watch, without);
    await vi.waitFor(async () => expect(await state()).toBe('orphaned'), 5_000);
    await read(watch, blocks);
    await vi.waitFor(async () => expect(await state()).toBe('found'), 5_000);
    // Nothing of this is a change of the note.
    expect(await notes.get(note?.id ?? '')).toEqual(note);
  });

  it('is refused where it is no passage', async () => {
    const bad = { target: { kind: 'entity', entity: 'x', name: 'x' }, page: { url: 1 }, lang: 'en' };
    expect(await savePassage(bad as unknown as CapturedPassage, notes, START)).toBeNull();
    expect(await db.notes.count()).toBe(0);
  });
});
