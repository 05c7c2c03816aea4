import { cutBlocks, type TextBlock } from './blocks';
import { articleNodes } from './structured-data';

/** What is known of a block before it is decided whether it belongs to the article. */
interface Candidate {
  readonly block: TextBlock;
  readonly length: number;
  /** Share of its characters that are links. */
  readonly linked: number;
  readonly isHeading: boolean;
  readonly isProse: boolean;
}

/** Parts of a page that are about the page, not about its subject. */
const FOREIGN_ELEMENTS = new Set(['aside', 'footer', 'figcaption', 'address', 'dialog', 'menu', 'time']);
const FOREIGN_ROLES =
  /^(?:navigation|complementary|contentinfo|banner|search|dialog|alert|menu|toolbar|tablist|status)$/;
const FOREIGN_NAMES =
  /(?:^|[-_\s])(?:ad|ads|adv|advert\w*|affiliate\w*|announcement|article-?tags|author\w*|banner|bio|biography|bookmark|box-?promo|breadcrumbs?|button\w*|byline\w*|caption\w*|copyright|correction\w*|credit\w*|cta|date|dateline|datum|disclaimer|donat\w*|embed\w*|error|follow\w*|foot(?:er|note)?|gallery|hidden|infobox|inline-?related|kicker|legal|legend\w*|lightbox|links?-?list|listen|login|masthead|menu\w*|meta\w*|modal|more-?(?:from|on|stories|news)|most-?\w+|nav\w*|newsletter\w*|next|notice|offscreen|outbrain|overlay|pagination|partner\w*|paywall|photo\w*|player|playlist|podcast|popular|popup|premium|print-?only|promo\w*|rating\w*|read-?(?:also|more|next)|readmore|recirc\w*|recommend\w*|register|related\w*|replies|reply|rss|screen-?reader\w*|share\w*|sharing|shop\w*|sidebar\w*|sign-?(?:in|up)|skip|social\w*|sponsor\w*|sr-only|subscri\w*|syndication|taboola|tags?|tag-?list|teaser-?list|ticker|time-?stamp|timestamp|toc|toolbar|tooltip|topics?|trending|video-?\w*|visually-?hidden|vote\w*|weather|widget\w*)(?:$|[-_\s])/i;
/** Names of what is never the article, however much text it has. */
const NEVER_NAMES =
  /(?:^|[-_\s])(?:cmp\w*|comments?|consent|cookies?|didomi\w*|disqus\w*|gdpr|onetrust\w*|ot-sdk|privacy|qc-cmp\w*|sp-message\w*)(?:$|[-_\s])/i;
/** Names that say "this is the text", whatever else they say. */
const OWN_NAMES =
  /(?:^|[-_\s])(?:article-?(?:body|content|text|main)|body-?(?:copy|text|content)|content-?body|entry-?content|main-?content|post-?(?:body|content|text)|story-?(?:body|content|text))(?:$|[-_\s])/i;

/** A shorter paragraph is not enough to tell where the article is; it can still be part of it. */
const MIN_PROSE = 80;
const MAX_PROSE_LINKED = 0.4;
/** The article's container is the innermost one that still holds this share of the page's prose. */
const MIN_SHARE = 0.8;
/** Of a structured copy of the text, as much as must be found in the page for it to be believed. */
const MIN_COPY_FOUND = 0.6;

/** Names that speak of how a box is laid out, and of what is beside it rather than in it. */
const LAYOUT_NAMES = /(?:^|\s)(?:(?:has|with|without|no|is)[-_]\S+|\S*(?:grid|layout|template|wrapper)\S*)/gi;

function namesOf(element: Element): string {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`.replace(LAYOUT_NAMES, ' ');
  return names.replace(/([a-z])([A-Z])/g, '$1-$2');
}

/** Pages use the same names over and over, and the expression is long. */
const foreignNames = new Map<string, boolean>();

function isForeignName(named: string): boolean {
  let foreign = foreignNames.get(named);
  if (foreign === undefined) {
    foreign = FOREIGN_NAMES.test(named) || NEVER_NAMES.test(named);
    foreignNames.set(named, foreign);
  }
  return foreign;
}

/** Whether an element, by what it is or by how the page names it, is about the page rather than the page's subject. */
export function isForeign(element: Element): boolean {
  if (FOREIGN_ELEMENTS.has(element.localName)) return true;
  if (element.localName === 'figure') return element.querySelector('table, blockquote') === null;
  if (!element.hasAttributes()) return false;
  if (FOREIGN_ROLES.test(element.getAttribute('role') ?? '')) return true;
  const named = namesOf(element);
  if (named.length < 2 || OWN_NAMES.test(named)) return false;
  if (element.localName === 'article' || element.localName === 'main')
    return /comment|related|teaser|promo/i.test(named);
  return isForeignName(named);
}

function linkedLength({ element, runs }: TextBlock): number {
  let length = 0;
  for (const run of runs) {
    for (let at = run.node.parentElement; at; at = at.parentElement) {
      if (at.localName === 'a') length += run.length;
      if (at.localName === 'a' || at === element) break;
    }
  }
  // The block itself may stand in a link: a teaser.
  return length === 0 && element.closest('a[href]') ? runs.reduce((sum, run) => sum + run.length, 0) : length;
}

function candidateOf(block: TextBlock): Candidate {
  const { length } = block.text;
  const linked = linkedLength(block) / length;
  const isHeading = /^h[1-6]$/.test(block.element.localName);
  return {
    block,
    length,
    linked,
    isHeading,
    isProse: !isHeading && length >= MIN_PROSE && linked <= MAX_PROSE_LINKED,
  };
}

/** Paragraphs of an article stand side by side, those of teasers each in a box of its own: the latter count this much. */
const LONELY_WEIGHT = 0.5;
const MIN_KIN = 3;

/** The prose under each element, in characters, weighed by kinship. */
function massOf(prose: readonly Candidate[]): ReadonlyMap<Element, number> {
  const kin = new Map<Element | null, number>();
  for (const { block } of prose) {
    const { parentElement } = block.element;
    kin.set(parentElement, (kin.get(parentElement) ?? 0) + 1);
  }
  const mass = new Map<Element, number>();
  for (const { block, length: own } of prose) {
    const length = (kin.get(block.element.parentElement) ?? 0) >= MIN_KIN ? own : own * LONELY_WEIGHT;
    for (let at: Element | null = block.element; at; at = at.parentElement) {
      mass.set(at, (mass.get(at) ?? 0) + length);
    }
  }
  return mass;
}

/** Names are given loosely ("has-sidebar", "page-with-comments"): what holds this share of the page's prose is not foreign to it. */
const MAX_FOREIGN_SHARE = 0.45;

/** Whether something between the block and the container, or the block itself, is foreign to an article. */
function foreignTest(
  mass: ReadonlyMap<Element, number>,
  total: number,
): (element: Element, container: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element, container) => {
    for (let at: Element | null = element; at && at !== container; at = at.parentElement) {
      let foreign = known.get(at);
      if (foreign === undefined) {
        const isMost = (mass.get(at) ?? 0) >= MAX_FOREIGN_SHARE * total;
        foreign = isMost ? at.localName !== 'body' && NEVER_NAMES.test(namesOf(at)) : isForeign(at);
        known.set(at, foreign);
      }
      if (foreign) return true;
    }
    return false;
  };
}

const PARTS = new Set(['ul', 'ol', 'dl', 'blockquote', 'table', 'details']);

/** The innermost element that holds most of the prose. */
function containerOf(body: Element, prose: readonly Candidate[]): Element {
  const mass = massOf(prose);
  const total = mass.get(body) ?? 0;
  const paragraphs = new Set(prose.map(({ block }) => block.element));
  let container = body;
  for (;;) {
    let best: Element | null = null;
    for (let child = container.firstElementChild; child; child = child.nextElementSibling) {
      if ((mass.get(child) ?? 0) > (best ? (mass.get(best) ?? 0) : 0)) best = child;
    }
    // Neither a paragraph nor a list is the container of an article, however long it is.
    if (
      !best ||
      PARTS.has(best.localName) ||
      (mass.get(best) ?? 0) < MIN_SHARE * total ||
      paragraphs.has(best)
    )
      return container;
    container = best;
  }
}

function squeeze(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The article's text as structured data gives it, squeezed; '' where there is none to speak of. */
function structuredText(document: Document): string {
  let longest = '';
  for (const node of articleNodes(document)) {
    const body = node['articleBody'];
    if (typeof body === 'string' && body.length > longest.length) longest = body;
  }
  return longest.length < 400 ? '' : squeeze(longest.replace(/<[^>]{1,200}>/g, ' '));
}

/** A shorter line before the first paragraph is a date, a name, a label. */
const MIN_LEAD = 40;

/** Takes from both ends what leads to the text or away from it: lines above the first paragraph, headings below the last. */
function trim(kept: Candidate[]): void {
  const first = kept.findIndex(({ isProse }) => isProse);
  const lead = kept.slice(0, Math.max(0, first)).filter(({ length }) => length >= MIN_LEAD);
  kept.splice(0, Math.max(0, first), ...lead);
  while (kept.at(-1)?.isHeading) kept.pop();
}

/**
 * Finds the elements whose own text is the article's body: not its headline, captions, bylines, share bars and related links.
 *
 * Blocks with much text and few links are its evidence; it keeps to the innermost element that holds most of them, and takes from
 * that what neither by its element nor by its name belongs to something else. Where the page repeats the article in structured data,
 * that decides. Names are the ones that newsrooms' and publishing systems' templates use; like Readability's they are hints,
 * overruled where they would throw away half of the page's text.
 *
 * Reads the tree once, without styles or layout; null where there is no prose.
 */
export function findBody(document: Document): ReadonlySet<Element> | null {
  // Not `body`: parsers without the standard's tree construction can leave text outside it.
  const body = document.documentElement;
  foreignNames.clear();
  const candidates = cutBlocks(body).map(candidateOf);
  const all = candidates.filter(({ isProse }) => isProse);
  const mass = massOf(all);
  const foreign = foreignTest(mass, mass.get(body) ?? 0);
  const copy = structuredText(document);
  const inCopy = new Set<Candidate>();
  if (copy) {
    let found = 0;
    for (const candidate of candidates) {
      const text = squeeze(candidate.block.text);
      if (text.length >= 20 && copy.includes(text)) {
        inCopy.add(candidate);
        found += text.length;
      }
    }
    if (found < MIN_COPY_FOUND * copy.length) inCopy.clear();
  }
  const native = all.filter(({ block }) => !foreign(block.element, body));
  const copied = [...inCopy].filter(({ isProse }) => isProse);
  const prose = copied.length > 0 ? copied : native.length > 0 ? native : all;
  if (prose.length === 0) return null;
  const container = containerOf(body, prose);
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const { block, linked, isHeading, isProse } = candidate;
    if (!container.contains(block.element) || block.element.localName === 'h1') continue;
    if (inCopy.has(candidate)) kept.push(candidate);
    else if (foreign(block.element, container)) continue;
    else if (isProse || isHeading || linked < 0.5) kept.push(candidate);
  }
  trim(kept);
  const elements = new Set<Element>();
  for (const { block } of kept) {
    for (const { node } of block.runs) if (node.parentElement) elements.add(node.parentElement);
  }
  return elements;
}
