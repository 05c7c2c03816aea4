import { describe, expect, it } from 'vitest';
import { findArticle, framedArticle, looksLikeArticle, standsBefore } from '@/lib/article';

const PROSE = 'The ministers met in Baku on Tuesday, and agreed on the border, on trade, and on more talks.';

describe('shadow trees', () => {
  it('reads what fills a slot once, and where it is shown', () => {
    const host = document.createElement('news-body');
    host.innerHTML = `<p slot="second">${PROSE} Second.</p><p>${PROSE} First.</p><p slot="none">Baku unseen.</p>`;
    host.attachShadow({ mode: 'open' }).innerHTML =
      `<h1>Talks in Baku</h1><slot></slot><slot name="second"></slot><p>${PROSE} Third.</p>`;
    document.body.replaceChildren(host);
    const article = findArticle(document, 'https://example.org/x');
    expect(article?.blocks.map(({ text }) => text.split(' ').at(-1))).toEqual([
      'Baku',
      'First.',
      'Second.',
      'Third.',
    ]);
  });

  it('leaves closed ones alone', () => {
    const host = document.createElement('news-body');
    host.attachShadow({ mode: 'closed' }).innerHTML = `<p>${PROSE}</p>`.repeat(4);
    document.body.replaceChildren(host);
    expect(findArticle(document, 'https://example.org/x')).toBeNull();
  });

  it('are looked into for prose where the page around them has none', () => {
    const host = document.createElement('news-body');
    document.body.replaceChildren(host);
    expect(looksLikeArticle(document, 'https://example.org/2026/x')).toBe(false);
    host.attachShadow({ mode: 'open' }).innerHTML = `<p>${PROSE} ${PROSE} ${PROSE}</p>`.repeat(4);
    expect(looksLikeArticle(document, 'https://example.org/2026/x')).toBe(true);
  });

  it('stand in the order of the text where their hosts do', () => {
    document.body.innerHTML = '<p id="a"></p><news-body><i></i></news-body><p id="z"></p>';
    const host = document.querySelector('news-body') as Element;
    host.attachShadow({ mode: 'open' }).innerHTML = '<p></p><news-body></news-body>';
    const inner = host.shadowRoot?.querySelector('news-body') as Element;
    inner.attachShadow({ mode: 'open' }).innerHTML = '<b></b>';
    const nodes = [
      document.querySelector('#a'),
      host,
      host.shadowRoot?.querySelector('p'),
      inner.shadowRoot?.querySelector('b'),
      document.querySelector('#z'),
    ] as Node[];
    for (const [i, a] of nodes.entries())
      for (const [j, b] of nodes.entries()) if (i !== j) expect(standsBefore(a, b), `${i}, ${j}`).toBe(i < j);
  });
});

describe('frames', () => {
  const article = new DOMParser().parseFromString(`<p>${PROSE} ${PROSE} ${PROSE}</p>`.repeat(4), 'text/html');
  const empty = new DOMParser().parseFromString('<p>Buy now.</p>', 'text/html');
  Object.defineProperty(article, 'URL', { value: 'about:srcdoc' });
  const frame = (contentDocument: Document | null, clientWidth: number, clientHeight: number) => ({
    contentDocument,
    clientWidth,
    clientHeight,
  });
  /** A page of nothing but frames; frames in the page itself would be loaded. */
  const pageOf = (...frames: readonly ReturnType<typeof frame>[]): Document =>
    ({ defaultView: window, querySelectorAll: () => frames }) as unknown as Document;

  it('hold the article where they are large, of the page’s own, and have one', () => {
    const { innerWidth, innerHeight } = window;
    const others = [
      frame(null, innerWidth, innerHeight),
      frame(empty, innerWidth, innerHeight),
      frame(article, innerWidth, innerHeight / 5),
    ];
    expect(framedArticle(pageOf(...others))).toBeNull();
    expect(framedArticle(pageOf(...others, frame(article, innerWidth, innerHeight / 2)))).toBe(article);
  });
});
