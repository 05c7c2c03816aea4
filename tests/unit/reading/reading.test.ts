import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findArticle, structuralLayout } from '@/lib/article';
import { browser } from '@/lib/browser';
import type { EntityCard } from '@/lib/cards';
import { createMarkPainter } from '@/lib/highlight';
import type { BlockMention } from '@/lib/mentions';
import type { AnnotateAnswer, AnnotateRequest } from '@/lib/messaging';
import { batches, Reading } from '@/lib/reading';
import { MARKED_KINDS, type MarkedKind } from '@/lib/settings';

const baku: EntityCard = {
  kind: 'entity',
  id: 'baku',
  lang: 'en',
  dir: 'ltr',
  type: 'place',
  name: 'Baku',
  description: 'Capital of Azerbaijan',
  facts: [],
  alsoKnownAs: [],
  links: {},
};

/** A background that knows one city. */
function answerTo({ blocks }: AnnotateRequest): AnnotateAnswer {
  const mentions: BlockMention[] = [];
  for (const { id, text } of blocks) {
    for (const { index } of text.matchAll(/Baku/g)) {
      mentions.push({
        block: id,
        kind: 'entity',
        type: 'place',
        entity: 'baku',
        surface: 'Baku',
        start: index,
        end: index + 4,
        confidence: 1,
      });
    }
  }
  return { lang: 'en', mentions, entities: { 'en:baku': baku }, figures: {}, strings: {} };
}

const prose = 'The ministers met in Baku on Tuesday, and agreed on the border, on trade, and on more talks.';
const settle = (ms = 150) => new Promise((resolve) => setTimeout(resolve, ms));
const marked = (): number => document.querySelectorAll('mark').length;

let requests: AnnotateRequest[] = [];
let reading: Reading | null = null;
const told = { marked: vi.fn(), changed: vi.fn(), failed: vi.fn(), uprooted: vi.fn(), gaveUp: vi.fn() };

function read(kinds: readonly MarkedKind[] = MARKED_KINDS): Reading {
  const article = findArticle(document, 'https://example.org/x');
  if (!article) throw new Error('no article');
  reading = new Reading({
    document,
    url: 'https://example.org/x',
    article,
    layout: structuralLayout,
    kinds: new Set(kinds),
    createPainter: (quietly) => createMarkPainter(document, quietly),
    ...told,
  });
  reading.start();
  return reading;
}

function paragraph(text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

const article = (): HTMLElement => document.querySelector('article') ?? document.body;

beforeEach(() => {
  requests = [];
  vi.clearAllMocks();
  document.body.innerHTML = `<h1>Talks in Baku</h1><article>${`<p>${prose}</p>`.repeat(4)}</article><aside><p>Baku</p></aside>`;
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((message: unknown) => {
    const { request } = message as { request: AnnotateRequest };
    requests.push(request);
    return Promise.resolve({ ok: true, value: answerTo(request) });
  });
});
afterEach(() => reading?.stop());

describe('reading a page', () => {
  it('marks headline and text, and nothing outside', async () => {
    const { marks } = await started();
    expect(marks).toHaveLength(5);
    expect(document.querySelectorAll('h1 mark, article mark')).toHaveLength(5);
    expect(told.marked).toHaveBeenCalled();
  });

  it('leaves the page as it was', async () => {
    const html = document.documentElement.outerHTML;
    await started();
    expect(document.documentElement.outerHTML).not.toBe(html);
    reading?.stop();
    expect(document.documentElement.outerHTML).toBe(html);
  });

  it('follows a translation, which puts its own elements in the place of each text, and its end', async () => {
    const paragraph = article().querySelector('p') as Element;
    const own = [...paragraph.childNodes];
    await started();
    const font = document.createElement('font');
    font.innerHTML = '<font>The talks, it was said, will go on in Baku and then again in Baku.</font>';
    paragraph.replaceChildren(font);
    await settle();
    expect([paragraph.querySelectorAll('mark').length, marked()]).toEqual([2, 6]);
    paragraph.replaceChildren(...own);
    await settle();
    expect([paragraph.querySelectorAll('mark').length, marked()]).toEqual([1, 5]);
    reading?.stop();
    expect(paragraph.innerHTML).toBe(prose);
  });

  it('lists marks in the order of the page, whatever came first', async () => {
    await started();
    const order = (): string[] =>
      (reading?.marks() ?? []).map(
        ({ segments }) => segments[0]?.node.parentElement?.closest('[id]')?.id ?? '',
      );
    const add = (id: string, before: Element | null): void => {
      // News: what says nothing new is followed for so long only.
      const added = paragraph(`Then they left Baku by train (${id}), tired but content.`);
      added.id = id;
      article().insertBefore(added, before);
    };
    reading?.marks();
    add('first', article().firstElementChild);
    add('last', null);
    await settle();
    expect(order()).toEqual(['', 'first', '', '', '', '', 'last']);
    add('middle', article().children[3] ?? null);
    document.querySelector('#first')?.remove();
    for (let i = 0; i < 80; i++) add(`many-${i}`, null);
    await settle(300);
    expect(order()).toEqual([
      '',
      '',
      '',
      'middle',
      '',
      '',
      'last',
      ...Array.from({ length: 80 }, (_, i) => `many-${i}`),
    ]);
  });

  it('marks what comes later, and asks for that alone', async () => {
    await started();
    article().append(paragraph('Then they left Baku by train, tired but content.'));
    await settle();
    expect(marked()).toBe(6);
    expect(requests.at(-1)?.blocks.map(({ text }) => text)).toEqual([
      'Then they left Baku by train, tired but content.',
    ]);
    expect(requests.at(-1)?.known).toEqual(['baku']);
  });

  it('marks the posts that a live blog adds, and not what else comes between them', async () => {
    const box = (kind: string): HTMLElement => {
      const added = document.createElement('div');
      added.className = kind;
      added.append(paragraph(prose));
      return added;
    };
    article().replaceChildren(...[1, 2, 3, 4].map((n) => box(`post-${n}`)));
    await started();
    expect(marked()).toBe(5);
    article().prepend(box('post-5'), box('offers'));
    await settle();
    expect(marked()).toBe(6);
    expect(article().querySelectorAll('.post-5 mark')).toHaveLength(1);
  });

  it('marks text that is rendered anew without asking again', async () => {
    await started();
    const asked = requests.length;
    article().replaceChildren(...Array.from({ length: 4 }, () => paragraph(prose)));
    await settle();
    expect(marked()).toBe(5);
    expect(requests).toHaveLength(asked);
  });

  it('follows text that is written anew in place', async () => {
    await started();
    const text = article().querySelector('p')?.firstChild as Text;
    const changed = 'They never went to Baku, nor near Baku, said a spokesman who was in Baku.';
    text.data = changed;
    await settle();
    expect(article().querySelector('p')?.textContent).toBe(changed);
    expect(article().querySelectorAll('p:first-child mark')).toHaveLength(3);
  });

  it('leaves alone what is added for editing, and what is not the article’s', async () => {
    await started();
    const editor = paragraph('Write to Baku');
    editor.setAttribute('contenteditable', 'true');
    const related = document.createElement('div');
    related.className = 'related';
    related.append(paragraph('More from Baku'));
    article().append(editor, related);
    await settle();
    expect(marked()).toBe(5);
  });

  it('takes marks off a paragraph that is opened for editing', async () => {
    await started();
    article().querySelector('p')?.setAttribute('contenteditable', 'true');
    await settle();
    expect(article().querySelector('p')?.innerHTML).toBe(prose);
    expect(marked()).toBe(4);
  });

  it('marks only the kinds that the reader wants, and changes at once', async () => {
    await started(['person']);
    expect(marked()).toBe(0);
    await reading?.show(new Set(['place']));
    expect(marked()).toBe(5);
    await reading?.show(new Set());
    expect(marked()).toBe(0);
    expect(reading?.marks()).toEqual([]);
  });

  it('tells when the article is gone', async () => {
    await started();
    article().remove();
    await settle();
    expect(told.uprooted).toHaveBeenCalled();
  });

  it('gives a page up that renders itself anew without end', async () => {
    await started();
    for (let i = 0; i < 60 && told.gaveUp.mock.calls.length === 0; i++) {
      article().replaceChildren(...Array.from({ length: 200 }, () => paragraph(prose)));
      await settle(70);
    }
    expect(told.gaveUp).toHaveBeenCalledOnce();
    expect(marked()).toBe(0);
  }, 20_000);

  it('says that the background has failed', async () => {
    vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ ok: false, code: 'failed' });
    await started();
    expect(told.failed).toHaveBeenCalledWith('failed');
    expect(marked()).toBe(0);
  });

  it('survives text that vanishes between request and answer', async () => {
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((message: unknown) => {
      const { request } = message as { request: AnnotateRequest };
      article().querySelector('p')?.remove();
      const second = article().querySelectorAll('p')[1]?.firstChild as Text | undefined;
      if (second) second.data = 'short';
      return Promise.resolve({ ok: true, value: answerTo(request) });
    });
    await started();
    for (const mark of document.querySelectorAll('mark')) expect(mark.textContent).toBe('Baku');
    expect(article().textContent).toContain('short');
  });
});

async function started(kinds?: readonly MarkedKind[]): Promise<{ marks: readonly unknown[] }> {
  const begun = read(kinds);
  await settle();
  return { marks: begun.marks() };
}

describe('in open shadow trees', () => {
  const shadowed = (html: string): ShadowRoot => {
    const host = document.createElement('news-body');
    const tree = host.attachShadow({ mode: 'open' });
    tree.innerHTML = html;
    document.body.replaceChildren(host);
    return tree;
  };
  const marksIn = (tree: ShadowRoot): number => tree.querySelectorAll('mark').length;

  it('marks headline and text, follows what comes, and leaves all as it was', async () => {
    const tree = shadowed(`<h1>Talks in Baku</h1><section>${`<p>${prose}</p>`.repeat(4)}</section>`);
    const before = tree.innerHTML;
    const { marks } = await started();
    expect([marks.length, marksIn(tree)]).toEqual([5, 5]);
    tree.querySelector('section')?.append(paragraph('Then they left Baku by train, tired but content.'));
    await settle();
    expect(marksIn(tree)).toBe(6);
    tree.querySelector('p:last-child')?.remove();
    await settle();
    expect(reading?.marks()).toHaveLength(5);
    reading?.stop();
    expect(tree.innerHTML).toBe(before);
  });
});

describe('the order of asking', () => {
  const block = (id: number, length: number) =>
    ({
      id,
      isFirstFound: true,
      marks: [],
      block: { element: document.body, role: 'body', runs: [], text: 'x'.repeat(length) },
    }) as const;
  const ids = (parts: ReturnType<typeof batches>): number[][] =>
    parts.map((part) => part.map(({ id }) => id));

  it('asks for a short article at once', () => {
    const blocks = Array.from({ length: 8 }, (_, i) => block(i, 350));
    expect(ids(batches(blocks, 5))).toHaveLength(1);
  });

  it('begins a long one with the lead and what is in view, and leaves nothing out', () => {
    const blocks = Array.from({ length: 200 }, (_, i) => block(i, 1000));
    const parts = ids(batches(blocks, 100));
    expect(parts[0]).toEqual([0, 1, 100]);
    expect(parts[1]?.slice(0, 2)).toEqual([101, 102]);
    expect(parts.flat().sort((a, b) => a - b)).toEqual(blocks.map(({ id }) => id));
  });
});

describe('which mentions are marked', () => {
  const faint = (): number => document.querySelectorAll('mark[data-hawamish-faint]').length;

  it('are the first of each thing alone, or it clearly and the others faintly', async () => {
    await started();
    await reading?.showMarks('first');
    expect(document.querySelectorAll('h1 mark')).toHaveLength(1);
    expect(marked()).toBe(1);
    await reading?.showMarks('faint');
    expect([marked(), faint()]).toEqual([5, 4]);
    expect(document.querySelector('h1 mark[data-hawamish-faint]')).toBeNull();
    await reading?.showMarks('all');
    expect([marked(), faint()]).toEqual([5, 0]);
  });

  it('follow the page: what stands first is clear, whatever comes and goes', async () => {
    await started();
    await reading?.showMarks('faint');
    const clear = (): string[] =>
      [...document.querySelectorAll('mark:not([data-hawamish-faint])')].map(
        (mark) => mark.closest('h1, p')?.id ?? '',
      );
    document.querySelector('h1')?.replaceChildren('Talks at last');
    const first = paragraph('They had come to Baku by train, tired but content.');
    first.id = 'first';
    article().prepend(first);
    await settle();
    expect(clear()).toEqual(['first']);
    article().append(paragraph('Then they left Baku by train, tired but content.'));
    await settle();
    expect(clear()).toEqual(['first']);
    expect([marked(), faint()]).toEqual([6, 5]);
    first.remove();
    await settle();
    expect(clear()).toEqual(['']);
    expect([marked(), faint()]).toEqual([5, 4]);
  });

  it('are none but while the key is held', async () => {
    await started();
    await reading?.showMarks('held');
    expect(marked()).toBe(0);
    reading?.hold(true);
    expect(marked()).toBe(5);
    reading?.hold(false);
    expect(marked()).toBe(0);
    expect(reading?.marks()).toHaveLength(5);
  });

  it('have a dot where there are notes, on text that comes later too', async () => {
    await started();
    reading?.setNoted(new Set(['baku']));
    const noted = (): number => document.querySelectorAll('mark[data-hawamish-noted]').length;
    expect(noted()).toBe(5);
    article().append(paragraph('Then they left Baku by train, tired but content.'));
    await settle();
    expect(noted()).toBe(6);
    reading?.setNoted(new Set());
    expect(noted()).toBe(0);
  });

  it('are read again when the reader has decided of a name, and go where nothing is left', async () => {
    await started();
    const html = document.body.innerHTML;
    const before = reading?.marks();
    await reading?.refresh();
    expect(reading?.marks()).toEqual(before);
    expect(document.body.innerHTML).toBe(html);
    vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({
      ok: true,
      value: { lang: 'en', mentions: [], entities: {}, figures: {}, strings: {} },
    });
    await reading?.refresh();
    expect(marked()).toBe(0);
    expect(reading?.marks()).toEqual([]);
  });
});
