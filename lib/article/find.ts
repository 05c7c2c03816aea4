import { atOnce, cutBlocks, cutInSteps, type TextBlock } from './blocks';
import { chooseTitle, findAll, findHeadline, findStandfirst, titleOf } from './headline';
import type { Layout } from './layout';
import { readMetadata } from './metadata';
import { BLOCKS_A_STEP, findBody } from './finder';
import { mayBe, SAMPLE, scriptOf, type Script } from './script';
import { articleNodes } from './structured-data';
import { elementsUnder, holds, parentOf } from './tree';

export type BlockRole = 'headline' | 'standfirst' | 'body';

/** A block of an article. */
export interface ArticleBlock extends TextBlock {
  readonly role: BlockRole;
  /** BCP 47, only where the block is written in another script than the article. */
  readonly lang?: string;
}

/** An element under which text of the article stands. */
export interface ArticleRoot {
  readonly element: Element;
  readonly role: BlockRole;
}

/** An article in a page, headline, standfirst and body, in the order in which they are read. */
export interface Article {
  readonly title: string | null;
  /** ISO 8601, as precise as the page gives it. */
  readonly published: string | null;
  /** BCP 47, where the page claims one that its letters do not contradict; else null: it is for the engine to detect. */
  readonly lang: string | null;
  readonly script: Script | null;
  readonly blocks: readonly ArticleBlock[];
  readonly roots: readonly ArticleRoot[];
  /** The elements whose own text belongs to the body. */
  readonly elements: ReadonlySet<Element>;
  /** The open shadow trees under the roots, each of which has to be followed by itself. */
  readonly trees: readonly ShadowRoot[];
}

export interface FindOptions {
  /** How the page is laid out; by element names alone, where absent. */
  readonly layout?: Layout;
  readonly onHidden?: (element: Element) => void;
  /** With {@link wholePage}: the element that holds all that is to be read, where that is known. */
  readonly root?: Element;
}

/** A text shorter than this, in characters, is a caption or a notice. */
const MIN_BODY_LENGTH = 140;

function commonAncestor(elements: Iterable<Element>): Element | null {
  let common: Element | null = null;
  for (const element of elements) {
    common ??= element;
    while (common && !holds(common, element)) common = parentOf(common);
  }
  return common;
}

/** The block with its language, where its letters say that it cannot be the article's. */
export function withLanguage(block: TextBlock, role: BlockRole, articleScript: Script | null): ArticleBlock {
  const script = scriptOf(block.text);
  if (script === null || articleScript === null || script === articleScript) return { ...block, role };
  const claimed = block.element.closest('[lang]')?.getAttribute('lang');
  const fitting = claimed && mayBe(script, claimed) ? claimed : undefined;
  return { ...block, role, lang: fitting ?? (script === 'arabic' ? 'ar' : 'en') };
}

/** The script of the text that the blocks begin with. */
function scriptOfAll(blocks: readonly TextBlock[]): Script | null {
  let text = '';
  for (const block of blocks) {
    if (text.length >= SAMPLE) break;
    text += `${block.text.slice(0, SAMPLE)}\n`;
  }
  return scriptOf(text);
}

/**
 * Finds the article of a page: its text in blocks, each with the way back to the page's text nodes.
 *
 * The document is only read. Works on a live page and on a parsed document without layout (linkedom) alike. Null where the page
 * has no article. Linear in the page; most of it goes into `findBody`. Done in steps of well under a millisecond, between which the
 * page may run and change.
 *
 * @param url the page's address, which often holds the date
 */
export function* findInSteps(
  document: Document,
  url: string,
  options: FindOptions = {},
): Generator<void, Article | null> {
  const nodes = articleNodes(document);
  yield;
  const found = yield* findBody(document, url, nodes);
  if (!found || found.elements.size === 0) return null;
  const { elements } = found;
  yield;
  const metadata = readMetadata(document, url, nodes);
  yield;
  const { restated } = metadata;
  const claimedTitles = metadata.titles.length > 0 ? metadata.titles : restated;
  const titles = claimedTitles.length > 0 ? claimedTitles : [document.title.trim()];
  const body = commonAncestor(elements);
  // The finder names them in document order.
  const [first] = elements;
  if (!body || !first) return null;

  const scopes = [document, ...found.trees];
  const headline = yield* findHeadline(scopes, [...titles, ...restated], first);
  const standfirst = yield* findStandfirst(found.before, headline, metadata.description);
  const outside = (element: Element): boolean =>
    !(headline && holds(headline, element)) && !(standfirst && holds(standfirst, element));

  const cuts: { root: ArticleRoot; blocks: TextBlock[] }[] = [];
  const { layout, onHidden } = options;
  if (headline)
    cuts.push({ root: { element: headline, role: 'headline' }, blocks: cutBlocks(headline, { layout }) });
  if (standfirst)
    cuts.push({
      root: { element: standfirst, role: 'standfirst' },
      blocks: cutBlocks(standfirst, { layout }),
    });
  const accepts = (element: Element): boolean => elements.has(element) && outside(element);
  const bodyBlocks = yield* cutInSteps(body, { accepts, layout, onHidden });
  cuts.push({ root: { element: body, role: 'body' }, blocks: bodyBlocks });

  yield;
  if (bodyBlocks.reduce((length, { text }) => length + text.length, 0) < MIN_BODY_LENGTH) return null;
  const script = scriptOfAll(bodyBlocks);
  const shownHeadline = headline && (cuts[0]?.blocks.map((block) => block.text).join(' ') || null);
  const claimed = metadata.lang;
  const headings = findAll(scopes, 'h1').map((heading) => heading.textContent ?? '');
  const blocks: ArticleBlock[] = [];
  for (const { root, blocks: cut } of cuts) {
    for (const block of cut) {
      if (blocks.push(withLanguage(block, root.role, script)) % BLOCKS_A_STEP === 0) yield;
    }
  }
  return {
    title: titleOf(chooseTitle({ titles, restated }, headings), shownHeadline),
    published: metadata.published,
    lang: claimed && script && mayBe(script, claimed) ? claimed : null,
    script,
    blocks,
    roots: cuts.map(({ root }) => root),
    elements,
    trees: found.trees.filter(({ host }) => cuts.some(({ root }) => holds(root.element, host))),
  };
}

/** As {@link findInSteps}, at once. */
export function findArticle(document: Document, url: string, options?: FindOptions): Article | null {
  return atOnce(findInSteps(document, url, options));
}

/**
 * The article as one plain text, a line for each block, without the headline, which is the article's `title`.
 *
 * @returns the text, and for each block in it (those of `article.blocks` but the headline's) where it begins in that text.
 */
export function articleText(article: Pick<Article, 'blocks'>): {
  readonly text: string;
  readonly blocks: readonly { readonly block: ArticleBlock; readonly start: number }[];
} {
  const blocks: { block: ArticleBlock; start: number }[] = [];
  let text = '';
  for (const block of article.blocks) {
    if (block.role === 'headline') continue;
    if (text !== '') text += '\n';
    blocks.push({ block, start: text.length });
    text += block.text;
  }
  return { text, blocks };
}

/**
 * All of a page's running text as if it were an article: for the reader who asks to have a page read that the finder takes
 * for none.
 */
export function* wholePage(
  document: Document,
  url: string,
  options: FindOptions = {},
): Generator<void, Article | null> {
  const body = options.root ?? document.body;
  const metadata = readMetadata(document, url, articleNodes(document));
  const trees: ShadowRoot[] = [];
  const blocks = yield* cutInSteps(body, { ...options, onShadow: (tree) => void trees.push(tree) });
  const script = scriptOfAll(blocks);
  if (blocks.length === 0) return null;
  return {
    title: metadata.titles[0] ?? null,
    published: metadata.published,
    lang: metadata.lang && script && mayBe(script, metadata.lang) ? metadata.lang : null,
    script,
    blocks: blocks.map((block) => withLanguage(block, 'body', script)),
    roots: [{ element: body, role: 'body' }],
    elements: new Set([body, ...elementsUnder(body)]),
    trees,
  };
}
