import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { articleText, findArticle, findInSteps, looksLikeArticle } from '@/lib/article';

const load = (name: string): string => readFileSync(`tests/pages/${name}`, 'utf8');
const parse = (html: string): Document => parseHTML(html).document;

const prose =
  'The ministers met in Baku on Tuesday, and agreed on the border, on trade, and on the next round of talks. ';
const ARABIC =
  'التقى الوزيران في باكو الثلاثاء، واتفقا على ترسيم الحدود، وعلى التجارة، وعلى موعد الجولة المقبلة من المحادثات. ';

function news({ head = '', body = '', lang = 'en' } = {}): Document {
  return parse(
    `<!doctype html><html lang="${lang}"><head><title>Talks in Baku | The Quay</title>${head}</head><body>
      <nav><a href="/a">World</a> <a href="/b">Business</a></nav>
      <main><h1>Talks in Baku</h1><p class="byline">By Somebody Else</p>
      <div class="text"><p>${prose}</p><p>${prose}${prose}</p><h2>What next</h2><p>${prose}${prose}</p>${body}</div></main>
      <div class="related"><p>${prose}</p><a href="/c">Another article altogether</a></div>
      <footer><p>${prose}</p></footer></body></html>`,
  );
}

describe('finding the article', () => {
  it('takes headline and text, and leaves navigation, byline, related articles and footer', () => {
    const article = findArticle(news(), 'https://example.org/world/talks');
    expect(article?.title).toBe('Talks in Baku');
    expect(article?.blocks.map(({ role }) => role)).toEqual(['headline', 'body', 'body', 'body', 'body']);
    const { text, blocks } = articleText(article ?? { blocks: [] });
    expect(text.split('\n')).toEqual(
      [prose, prose + prose, 'What next', prose + prose].map((line) => line.trim()),
    );
    for (const { block, start } of blocks)
      expect(text.slice(start, start + block.text.length)).toBe(block.text);
  });

  it.each([
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2025-04-22T17:40:00+02:00"}]}</script>',
      '2025-04-22T17:40:00+02:00',
    ],
    [
      'JSON-LD with a raw line break',
      '<script type="application/ld+json">{"@type":"Article","headline":"a\nb","datePublished":"2025-04-22"}</script>',
      '2025-04-22',
    ],
    [
      'a meta element',
      '<meta property="article:published_time" content="20250422T1740Z">',
      '2025-04-22T17:40:00Z',
    ],
    [
      'a meta element of another spelling',
      '<meta property="article:published:time" content="2025-04-22">',
      '2025-04-22',
    ],
    ['words', '<meta name="date" content="Tuesday, 22 April 2025">', '2025-04-22'],
    [
      'broken JSON-LD and a meta element',
      '<script type="application/ld+json">{"@type":"Article",</script><meta name="pubdate" content="2025-04-22">',
      '2025-04-22',
    ],
  ])('reads the date from %s', (_, head, published) => {
    expect(findArticle(news({ head }), 'https://example.org/')?.published).toBe(published);
  });

  it('takes no date from a list of other articles, and falls back on the address', () => {
    const head =
      '<script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","datePublished":"1999-01-01"}]}</script>';
    expect(findArticle(news({ head }), 'https://example.org/2025/04/22/talks')?.published).toBe('2025-04-22');
    expect(findArticle(news({ head }), 'https://example.org/talks')?.published).toBeNull();
  });

  it('joins the boxes that a text is cut into, by their look', () => {
    const box = (text: string): string => `<div class="part"><div class="para"><p>${text}</p></div></div>`;
    const document = parse(
      `<html><head><title>Talks</title></head><body><main><h1>Talks in Baku today</h1>${box(`First. ${prose}`)}
       <div class="part"><div class="ad-slot">${prose}</div></div>${box(`Last. ${prose.repeat(20)}`)}</main></body></html>`,
    );
    const { text } = articleText(findArticle(document, '') ?? { blocks: [] });
    expect(text.split('\n').map((line) => line.split('.')[0])).toEqual(['First', 'Last']);
  });

  it('leaves out boxes whose heading leads to another article, but not the posts of a live blog', () => {
    const teaser = `<div class="x1"><h3><a href="/other">Another story</a></h3><p>${prose}</p></div>`;
    const post = `<div class="x1"><h3><a href="/world/talks#post-3">At noon</a></h3><p>${prose}</p></div>`;
    const linesOf = (body: string): string[] =>
      articleText(
        findArticle(news({ body }), 'https://example.org/world/talks') ?? { blocks: [] },
      ).text.split('\n');
    expect(linesOf(teaser)).not.toContain('Another story');
    expect(linesOf(teaser)).toHaveLength(4);
    expect(linesOf(post)).toContain('At noon');
    expect(linesOf(post)).toHaveLength(6);
  });

  it('finds the headline in a small heading, where the main one is the name of the site', () => {
    const document = news();
    const heading = document.querySelector('h1');
    const title = heading?.textContent ?? '';
    if (heading) heading.outerHTML = `<h1>The Quay</h1><h3>${title}</h3>`;
    document.body.insertAdjacentHTML('beforeend', '<h3>Something else that was in the news</h3>');
    const article = findArticle(document, 'https://example.org/');
    expect(article?.blocks.find(({ role }) => role === 'headline')?.text).toBe(title.trim());
  });

  it('takes the paragraph between headline and text that is named as the standfirst', () => {
    const document = news();
    document
      .querySelector('h1')
      ?.insertAdjacentHTML(
        'afterend',
        '<div class="story__subtitle"><p>Ministers speak of a first step on the way to a treaty</p></div>',
      );
    const article = findArticle(document, 'https://example.org/');
    expect(article?.blocks.find(({ role }) => role === 'standfirst')?.text).toMatch(/^Ministers speak/);
  });

  it.each([
    ['the one that readers see', 'Baku talks: what we know so far', 'Talks in Baku', 'Talks in Baku'],
    [
      'the shorter, where the longer holds it',
      'Ministers meet for long talks in the capital',
      'Ministers meet for long talks',
      'Ministers meet for long talks',
    ],
    [
      'not one that was cut off',
      'Ministers meet for long talks',
      'Ministers meet for…',
      'Ministers meet for long talks',
    ],
  ])('chooses among titles %s', (_, structured, social, wanted) => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${structured}"}</script>
      <meta property="og:title" content="${social}">`;
    expect(findArticle(news({ head }), 'https://example.org/')?.title).toBe(wanted);
  });

  it('takes the title that the article’s own data say twice', () => {
    const head = `<script type="application/ld+json">
        {"@type":"NewsArticle","headline":"Talks in Baku","name":"Baku talks: a border, and little else | The Quay"}</script>
      <meta property="og:title" content="Baku talks: a border, and little else">`;
    expect(findArticle(news({ head }), 'https://example.org/')?.title).toBe(
      'Baku talks: a border, and little else',
    );
  });

  it('takes no heading for another title that is but a later edition of the first', () => {
    const structured = 'Ministers meet for a last round of talks in Baku';
    const later = 'Ministers meet for a tense last round of talks in Baku';
    const document = parse(
      `<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"${structured}"}</script>
      <meta property="og:title" content="${later}"></head><body><main><h1>${later}</h1>
      <div><p>${prose}${prose}</p><p>${prose}${prose}</p><p>${prose}${prose}</p></div></main></body></html>`,
    );
    expect(findArticle(document, 'https://example.org/')?.title).toBe(structured);
  });

  it('keeps the long title that is shown, where one place alone says it shorter', () => {
    const long = 'Ministers meet for long talks and agree on the border';
    const document = parse(
      `<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"${long}"}</script>
      <meta property="og:title" content="Ministers meet for long talks"></head><body><main><h1>${long}</h1>
      <div><p>${prose}${prose}</p><p>${prose}${prose}</p><p>${prose}${prose}</p></div></main></body></html>`,
    );
    expect(findArticle(document, 'https://example.org/')?.title).toBe(long);
  });

  it('reads an endless paragraph in steps', () => {
    const steps = findInSteps(news({ body: `<p>${prose.repeat(4_000)}</p>` }), 'https://example.org/');
    let count = 0;
    while (!steps.next().done) count++;
    expect(count).toBeGreaterThan(2 * ((prose.length * 4_000) / 20_000));
  });

  it('is found in short steps as it is at once, and survives a page that changes between them', () => {
    const long = news({ body: `<p>${prose}</p>`.repeat(3000) });
    const steps = findInSteps(long, 'https://example.org/');
    let count = 0;
    let next = steps.next();
    for (; !next.done; next = steps.next()) count++;
    const article = next.value;
    expect(count).toBeGreaterThan(100);
    expect(article && articleText(article)).toEqual(articleText(findArticle(long, '') ?? { blocks: [] }));
    const vanishing = findInSteps(long, 'https://example.org/');
    for (let i = 0; i < 5; i++) vanishing.next();
    long.querySelector('.text')?.remove();
    expect(() => {
      while (!vanishing.next().done);
    }).not.toThrow();
  });

  it('believes the page’s language only where its letters can be in it', () => {
    expect(findArticle(news({ lang: 'en-GB' }), 'https://example.org/')?.lang).toBe('en-GB');
    expect(findArticle(news({ lang: 'ar' }), 'https://example.org/')?.lang).toBeNull();
  });

  it('names the language of a block in another script', () => {
    const blocks = findArticle(news({ body: `<p>${ARABIC}</p>` }), 'https://example.org/')?.blocks ?? [];
    expect(blocks.filter(({ lang }) => lang === 'ar')).toHaveLength(1);
    expect(blocks.at(-1)?.lang).toBe('ar');
  });

  it('changes nothing in the page', () => {
    const document = news();
    const before = document.documentElement.outerHTML;
    findArticle(document, 'https://example.org/');
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it.each(['', '<p>', '<html></html>', `<body>${'<div>'.repeat(400)}x`])('finds none in %j', (html) => {
    expect(
      findArticle(parse(`<!doctype html><html><head></head><body>${html}</body></html>`), 'x'),
    ).toBeNull();
  });

  it.each(['sample-ar.html', 'sample-en.html'])(
    'finds in %s no less than Readability does, and less that is not of it',
    (name) => {
      const html = load(name);
      const found = articleText(findArticle(parse(html), 'https://example.org/x') ?? { blocks: [] }).text;
      const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();
      const theirs = squeezed(new Readability(parse(html)).parse()?.textContent ?? '');
      const paragraphs = [...parse(html).querySelectorAll('p')].map(({ textContent }) =>
        squeezed(textContent),
      );
      const shared = paragraphs.filter((paragraph) => paragraph.length > 80 && theirs.includes(paragraph));
      expect(shared.length).toBeGreaterThan(5);
      for (const paragraph of shared) expect(squeezed(found)).toContain(paragraph);
      for (const link of parse(html).querySelectorAll('aside li'))
        expect(found).not.toContain(link.textContent?.trim());
    },
  );
});

describe('the gate', () => {
  const page = (head: string, body: string): Document =>
    parse(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
  const url = 'https://example.org/world/talks';

  it.each([
    ['JSON-LD', '<script type="application/ld+json">[{"@type":["NewsArticle"]}]</script>'],
    ['Open Graph', '<meta property="og:type" content="article">'],
    ['a publication time', '<meta property="article:published_time" content="2025-04-22">'],
  ])('lets in a page that says by %s that it is an article', (_, head) => {
    expect(looksLikeArticle(page(head, '<p>short</p>'), url)).toBe(true);
  });

  it('lets in a page with prose enough', () => {
    expect(looksLikeArticle(page('', `<p>${prose.repeat(3)}</p>`.repeat(3)), url)).toBe(true);
    expect(looksLikeArticle(page('', `<div>${`${prose.repeat(3)}<br>`.repeat(4)}</div>`), url)).toBe(true);
  });

  it('keeps out teasers, lists, shops and front pages', () => {
    expect(looksLikeArticle(page('', `<p>${prose}</p>`.repeat(40)), url)).toBe(false);
    expect(
      looksLikeArticle(page('', `<ul>${`<li><p>${prose.repeat(3)}</p></li>`.repeat(9)}</ul>`), url),
    ).toBe(false);
    expect(looksLikeArticle(page('', `<p>${prose.repeat(9)}</p>`), 'https://example.org/')).toBe(false);
    expect(
      looksLikeArticle(page('<meta property="og:type" content="article">', ''), 'https://example.org/ar/'),
    ).toBe(false);
    expect(looksLikeArticle(parse(load('shop.html')), url)).toBe(false);
  });
});
