import { cutInSteps, type TextBlock } from './blocks';
import { forgetNames, isForeign, isNever, isOwn } from './foreign';
import type { JsonObject } from './structured-data';
import { holds, parentOf } from './tree';

/** What is known of a block before it is decided whether it belongs to the article. */
export interface Candidate {
  readonly block: TextBlock;
  /** In letters of an alphabet: a Chinese or Japanese sign counts as several. */
  readonly length: number;
  /** Share of its characters that are links. */
  readonly linked: number;
  readonly isHeading: boolean;
  readonly isProse: boolean;
}

/** The body of an article. */
export interface Body {
  /** The elements whose own text belongs to it, in document order. */
  readonly elements: ReadonlySet<Element>;
  /** All blocks of the page that stand before it, in document order. */
  readonly before: readonly Candidate[];
  /** The page's open shadow trees. */
  readonly trees: readonly ShadowRoot[];
}

/** A shorter paragraph is not enough to tell where the article is; it can still be part of it. */
const MIN_PROSE = 80;
const MAX_PROSE_LINKED = 0.4;
/** The article's container is the innermost one that still holds this share of the page's prose. */
const MIN_SHARE = 0.8;
/** Of a structured copy of the text, as much as must be found in the page for it to be believed. */
const MIN_COPY_FOUND = 0.6;
/** How many letters of an alphabet a sign of Chinese or Japanese stands for. */
const SIGN_WEIGHT = 2.5;

/** How many blocks are weighed between two looks at the clock. */
export const BLOCKS_A_STEP = 16;

function linkedLength({ element, runs }: TextBlock): number {
  let length = 0;
  let last: Element | null = null;
  let isLinked = false;
  for (const run of runs) {
    const parent = parentOf(run.node);
    if (parent !== last) {
      last = parent;
      let at = parent;
      while (at && at.localName !== 'a' && at !== element) at = parentOf(at);
      isLinked = at?.localName === 'a';
    }
    if (isLinked) length += run.length;
  }
  // The block itself may stand in a link: a teaser.
  return length === 0 && element.closest('a[href]') ? runs.reduce((sum, run) => sum + run.length, 0) : length;
}

function candidateOf(block: TextBlock): Candidate {
  const { text } = block;
  const middle = text.charCodeAt(text.length >> 1);
  const length = text.length * (middle > 0x2e7f && middle < 0xd7ff ? SIGN_WEIGHT : 1);
  const linked = linkedLength(block) / text.length;
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
/** The page's own word for where the text is; not always true, so that more than twice as much elsewhere still wins. */
const OWN_WEIGHT = 2;

/** The prose under each element, in characters, weighed by kinship and by what the page says of it. */
function* massOf(prose: readonly Candidate[]): Generator<void, ReadonlyMap<Element, number>> {
  const kin = new Map<Element | null, number>();
  for (const { block } of prose) {
    const parent = parentOf(block.element);
    kin.set(parent, (kin.get(parent) ?? 0) + 1);
  }
  const own = new Map<Element, boolean>();
  const isInOwn = (element: Element | null): boolean => {
    if (!element) return false;
    let known = own.get(element);
    if (known === undefined) {
      known = isOwn(element) || isInOwn(parentOf(element));
      own.set(element, known);
    }
    return known;
  };
  const mass = new Map<Element, number>();
  for (const [i, { block, length }] of prose.entries()) {
    if (i % BLOCKS_A_STEP === 0) yield;
    const { element } = block;
    const weight =
      ((kin.get(parentOf(element)) ?? 0) >= MIN_KIN ? 1 : LONELY_WEIGHT) *
      (isInOwn(element) ? OWN_WEIGHT : 1);
    for (let at: Element | null = element; at; at = parentOf(at)) {
      mass.set(at, (mass.get(at) ?? 0) + length * weight);
    }
  }
  return mass;
}

/** Names are given loosely ("has-sidebar", "page-with-comments"): what holds this share of the page's prose is not foreign to it. */
const MAX_FOREIGN_SHARE = 0.6;

/** Whether something between the block and the container, or the block itself, is foreign to an article. */
type ForeignTest = (element: Element, container: Element) => boolean;

function foreignTest(
  mass: ReadonlyMap<Element, number>,
  total: number,
  teasers: ReadonlySet<Element>,
): ForeignTest {
  const known = new Map<Element, boolean>();
  return (element, container) => {
    for (let at: Element | null = element; at && at !== container; at = parentOf(at)) {
      let foreign = known.get(at);
      if (foreign === undefined) {
        const isMost = (mass.get(at) ?? 0) >= MAX_FOREIGN_SHARE * total;
        foreign = isMost ? isNever(at) : teasers.has(at) || isForeign(at);
        known.set(at, foreign);
      }
      if (foreign) return true;
    }
    return false;
  };
}

/** A teaser has a sentence or three; more under a linked heading is a post of its own. */
const MAX_TEASER = 600;

/** Boxes with one heading that leads elsewhere, and little text. */
function* teaserBoxes(
  candidates: readonly Candidate[],
  mass: ReadonlyMap<Element, number>,
  path: string,
): Generator<void, ReadonlySet<Element>> {
  const headings = new Map<Element, number>();
  const linked: Element[] = [];
  for (const { block, linked: share, isHeading } of candidates) {
    if (!isHeading) continue;
    yield;
    const { element } = block;
    for (let at: Element | null = element; at; at = parentOf(at))
      headings.set(at, (headings.get(at) ?? 0) + 1);
    if (share < 0.8 || element.localName === 'h1') continue;
    const href = (element.querySelector('a[href]') ?? element.closest('a[href]'))?.getAttribute('href');
    // A heading that links to itself is a post of a live blog.
    if (href && !href.startsWith('#') && !(path.length > 1 && href.includes(path))) linked.push(element);
  }
  const boxes = new Set<Element>();
  for (const heading of linked) {
    let box = heading;
    for (let at = parentOf(heading); at; at = parentOf(at)) {
      if ((headings.get(at) ?? 0) > 1 || (mass.get(at) ?? 0) > MAX_TEASER) break;
      box = at;
    }
    boxes.add(box);
  }
  return boxes;
}

const PARTS = new Set(['ul', 'ol', 'dl', 'blockquote', 'table', 'details']);

/** The innermost element that holds most of the prose. */
function* containerOf(body: Element, prose: readonly Candidate[]): Generator<void, Element> {
  const mass = yield* massOf(prose);
  const total = mass.get(body) ?? 0;
  const paragraphs = new Set(prose.map(({ block }) => block.element));
  let container = body;
  for (;;) {
    let best: Element | null = null;
    for (const holder of [container.shadowRoot, container]) {
      for (let child = holder?.firstElementChild; child; child = child.nextElementSibling) {
        if ((mass.get(child) ?? 0) > (best ? (mass.get(best) ?? 0) : 0)) best = child;
      }
    }
    // Neither a paragraph nor a list is the container of an article, however long it is.
    if (
      !best ||
      PARTS.has(best.localName) ||
      (mass.get(best) ?? 0) < MIN_SHARE * total ||
      paragraphs.has(best)
    )
      break;
    container = best;
  }
  yield;
  return yield* grown(container, prose);
}

/** What a paragraph looks like to the page's styles. */
function likeness({ block: { element } }: Candidate): string {
  const parent = parentOf(element);
  const own = element.getAttribute('class') ?? '';
  return own
    ? `${element.localName}.${own}`
    : `${element.localName}<${parent?.localName ?? ''}.${parent?.getAttribute('class') ?? ''}`;
}

/** Takes in what stands outside and is of the same kind: the part before a paywall, the next of several boxes of text. */
function* grown(container: Element, prose: readonly Candidate[]): Generator<void, Element> {
  const outside = prose.filter(({ block }) => !holds(container, block.element));
  if (outside.length === 0) return container;
  const looks = new Set(
    prose.filter(({ block }) => holds(container, block.element)).map((candidate) => likeness(candidate)),
  );
  let best = container;
  for (let at = parentOf(container); at && at.localName !== 'body'; at = parentOf(at)) {
    yield;
    const more = outside.filter(({ block }) => holds(at, block.element));
    if (more.length === 0) continue;
    const alike = more.filter((candidate) => looks.has(likeness(candidate)));
    if (alike.length * 2 > more.length) best = at;
  }
  return best;
}

function squeeze(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Of a long text, in UTF-16 code units, as much as is squeezed at once. */
const SQUEEZED_A_STEP = 2_000;

/** The article's text as structured data gives it, squeezed; '' where there is none to speak of. */
function* structuredText(nodes: readonly JsonObject[]): Generator<void, string> {
  let longest = '';
  for (const node of nodes) {
    const body = node['articleBody'];
    if (typeof body === 'string' && body.length > longest.length) longest = body;
  }
  if (longest.length < 400) return '';
  const plain = longest.replace(/<[^>]{1,200}>/g, ' ');
  let squeezed = '';
  for (let at = 0; at < plain.length;) {
    yield;
    // Cut at a space, lest a letter of two code units is.
    const space = plain.indexOf(' ', at + SQUEEZED_A_STEP);
    const end = space < 0 ? plain.length : space;
    squeezed += `${squeeze(plain.slice(at, end))} `;
    at = end;
  }
  return squeezed.replace(/ +/g, ' ').trim();
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
 * Blocks with much text and few links are its evidence, weighed by kinship and by the page's own word for them; it keeps to the
 * innermost element that holds most of them, with what stands beside it and looks the same, and takes from that what neither by its
 * element nor by its name belongs to something else, and is no teaser. Where the page repeats the article in structured data, that
 * decides. Names are the ones that newsrooms' and publishing systems' templates use; like Readability's they are hints, overruled
 * where they would throw away most of the page's text.
 *
 * Reads the tree once, without styles or layout, in steps short enough to be spread over tasks; null where there is no prose.
 */
export function* findBody(
  document: Document,
  url: string,
  nodes: readonly JsonObject[],
): Generator<void, Body | null> {
  // Not `body`: parsers without the standard's tree construction can leave text outside it.
  const body = document.documentElement;
  forgetNames();
  const candidates: Candidate[] = [];
  const trees: ShadowRoot[] = [];
  for (const block of yield* cutInSteps(body, { onShadow: (tree) => void trees.push(tree) })) {
    const count = candidates.push(candidateOf(block));
    if (count % BLOCKS_A_STEP === 0 || block.runs.length > BLOCKS_A_STEP) yield;
  }
  const all = candidates.filter(({ isProse }) => isProse);
  const mass = yield* massOf(all);
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const foreign = foreignTest(mass, mass.get(body) ?? 0, yield* teaserBoxes(candidates, mass, path));
  const copy = yield* structuredText(nodes);
  const inCopy = new Set<Candidate>();
  if (copy) {
    let found = 0;
    for (const [i, candidate] of candidates.entries()) {
      if (i % BLOCKS_A_STEP === 0 || candidate.isProse) yield;
      const text = squeeze(candidate.block.text);
      if (text.length >= 20 && copy.includes(text)) {
        inCopy.add(candidate);
        found += text.length;
      }
    }
    if (found < MIN_COPY_FOUND * copy.length) inCopy.clear();
  }
  const native: Candidate[] = [];
  for (const [i, candidate] of all.entries()) {
    if (i % BLOCKS_A_STEP === 0) yield;
    if (!foreign(candidate.block.element, body)) native.push(candidate);
  }
  const copied = [...inCopy].filter(({ isProse }) => isProse);
  const prose = copied.length > 0 ? copied : native.length > 0 ? native : all;
  if (prose.length === 0) return null;
  const container = yield* containerOf(body, prose);
  const kept: Candidate[] = [];
  for (const [i, candidate] of candidates.entries()) {
    if (i % BLOCKS_A_STEP === 0) yield;
    const { block, linked, isHeading, isProse } = candidate;
    if (!holds(container, block.element) || block.element.localName === 'h1') continue;
    if (inCopy.has(candidate)) {
      if (!block.element.closest('figcaption')) kept.push(candidate);
    } else if (foreign(block.element, container)) continue;
    else if (isProse || isHeading || linked < 0.5) kept.push(candidate);
  }
  yield;
  trim(kept);
  const elements = new Set<Element>();
  for (const { block } of kept) {
    for (const { node } of block.runs) {
      const parent = parentOf(node);
      if (parent) elements.add(parent);
    }
  }
  const [first] = kept;
  return { elements, before: first ? candidates.slice(0, candidates.indexOf(first)) : [], trees };
}
