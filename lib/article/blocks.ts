import { structuralLayout, type Layout } from './layout';
import { hostOf, parentOf } from './tree';

/** A stretch of a block's text that stands in one text node, code unit by code unit. */
export interface Run {
  readonly node: Text;
  /** Where it begins in the node's data. */
  readonly nodeStart: number;
  /** Where it begins in the block's text. */
  readonly start: number;
  readonly length: number;
}

/** A part of a text node, end exclusive. */
export interface Segment {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** A paragraph, headline, list item …: text as the reader sees it, with the way back to the page. */
export interface TextBlock {
  /** The innermost block element around it. */
  readonly element: Element;
  /** White space collapsed as when rendered; a line break element is "\n". */
  readonly text: string;
  /** In order, without overlap. */
  readonly runs: readonly Run[];
}

export interface CutOptions {
  /** Whether text directly in this element is wanted; everything, where absent. */
  readonly accepts?: (element: Element) => boolean;
  readonly layout?: Layout;
  /** True to leave out the block elements inside the root: just the text that stands between them. */
  readonly shallow?: boolean;
  /** Called for each element whose text was left out because the page does not show it now. */
  readonly onHidden?: (element: Element) => void;
  /** Called for each open shadow tree that was gone into. */
  readonly onShadow?: (tree: ShadowRoot) => void;
}

/** Elements whose text is no prose: code, controls, navigation, alternatives for what cannot be shown, pronunciations. */
const SKIPPED = new Set(
  (
    'head title script style noscript template nav button input textarea select option datalist output code kbd samp svg math ' +
    'iframe frame object embed canvas audio video map rt rp'
  ).split(' '),
);

/** A page may put a whole book into one element; the engine and the messages get it in pieces, cut at white space. */
const MAX_BLOCK_LENGTH = 8_000;

/** Text that the page hides, lets someone edit, or keeps from readers of any kind. Not affected by styles. */
export function isSkipped(element: Element): boolean {
  if (SKIPPED.has(element.localName)) return true;
  // ASP.NET wraps whole pages into one form; any other form is made of controls.
  if (element.localName === 'form') return element.querySelector('h1, h2, article, main') === null;
  // Most elements have few attributes, and many have none: one test saves five.
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden') || element.hasAttribute('inert')) return true;
  if (element.getAttribute('aria-hidden') === 'true' || element.getAttribute('role') === 'textbox')
    return true;
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}

/** Whether this node, or anything around it, is one whose text is left alone. */
export function isInsideSkipped(node: Node): boolean {
  let element = node.nodeType === 1 ? (node as Element) : parentOf(node);
  for (; element; element = parentOf(element)) if (isSkipped(element)) return true;
  return false;
}

/** Space, tab, line feed, form feed, carriage return: what CSS collapses. A no-break space is text. */
function isCollapsible(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13 && code !== 11);
}

/** An element whose children are being walked. */
interface Level {
  readonly parent: Element;
  /** What holds the children: the element, its open shadow tree, or, for a slot that is filled, nothing but their list. */
  readonly holder: Node | null;
  /** What fills a slot, and how far it has been walked. */
  readonly slotted: readonly Node[];
  at: number;
  /** The innermost block element around its text. */
  readonly block: Element;
  readonly isBlock: boolean;
  readonly isWanted: boolean;
  isShown: boolean;
  next: Node | null;
}

/** The page may have gone on meanwhile: what was to come next may stand elsewhere, or nowhere. */
function comeBack(stack: readonly Level[]): void {
  for (const open of stack) {
    if (open.holder ? open.next?.parentNode !== open.holder : !open.next?.isConnected) open.next = null;
  }
}

/** The nodes that are shown in an element's place where it is a slot that is filled; else none. */
function slottedIn(element: Element): readonly Node[] {
  return element.localName === 'slot' && hostOf(element.getRootNode())
    ? (element as HTMLSlotElement).assignedNodes()
    : [];
}

/** How many nodes are walked between two looks at the clock: a twentieth of a millisecond, where the page's styles are known. */
const NODES_A_STEP = 80;
/** Likewise, how much of one text node: a page may put a whole book into it. */
const LENGTH_A_STEP = 20_000;

class Cutter {
  readonly blocks: TextBlock[] = [];
  readonly #layout: Layout;
  readonly #options: CutOptions;
  #text = '';
  #runs: Run[] = [];
  /** The white space seen last, not yet part of the text: it counts only where text follows in the same line. */
  #space: { readonly node: Text; readonly offset: number } | null = null;
  #gap = false;

  constructor(options: CutOptions) {
    this.#options = options;
    this.#layout = options.layout ?? structuralLayout;
  }

  /** Walks the tree with a stack of its own, so that it can be left and taken up again. */
  *cut(root: Element): Generator<void, void> {
    const stack: Level[] = [this.#enter(root, root, true)];
    let steps = 0;
    for (let level = stack.at(-1); level; level = stack.at(-1)) {
      if (++steps % NODES_A_STEP === 0) {
        yield;
        comeBack(stack);
      }
      const { next: node } = level;
      if (!node) {
        stack.pop();
        if (level.isBlock) this.#flush(level.parent);
        continue;
      }
      level.next = level.holder ? node.nextSibling : (level.slotted[++level.at] ?? null);
      if (node.nodeType === 1) {
        const inner = this.#element(node as Element, level.block);
        if (inner) stack.push(inner);
      } else if (node.nodeType === 3 && level.isWanted && this.#isShown(node as Text, level)) {
        for (let from = 0; (from = this.#append(node as Text, from, level.block)) < (node as Text).length;) {
          yield;
          comeBack(stack);
        }
      }
    }
  }

  #enter(parent: Element, block: Element, isBlock: boolean): Level {
    const tree = parent.shadowRoot as ShadowRoot | null | undefined;
    if (tree) this.#options.onShadow?.(tree);
    const slotted = slottedIn(parent);
    const [first] = slotted;
    // Text that fills a slot stands in the host, and is asked for and styled there.
    const owner = (first && parentOf(first)) ?? parent;
    return {
      parent: owner,
      holder: first ? null : (tree ?? parent),
      slotted,
      at: 0,
      block,
      isBlock,
      isWanted: this.#options.accepts?.(owner) ?? true,
      isShown: false,
      next: first ?? (tree ?? parent).firstChild,
    };
  }

  #isShown(node: Text, level: Level): boolean {
    // Styles are asked for only where there is something to show.
    if (!level.isShown && /\S/.test(node.data)) {
      level.isShown = this.#layout.isShown(level.parent);
      if (!level.isShown) {
        this.#options.onHidden?.(level.parent);
        level.next = null;
        return false;
      }
    }
    return true;
  }

  /** What is to be walked next, if the element is to be entered. */
  #element(element: Element, block: Element): Level | null {
    if (element.localName === 'br') {
      this.#break();
      return null;
    }
    const skipped = isSkipped(element);
    const isBlock = this.#layout.isBlock(element);
    if (isBlock) this.#flush(block);
    if (skipped) {
      // What was left out stood between the words before and after it.
      if (!isBlock && element.firstChild) this.#gap = true;
      return null;
    }
    if (isBlock && this.#options.shallow) return null;
    return this.#enter(element, isBlock ? element : block, isBlock);
  }

  /** Takes the next part of a text node. Returns where it ends. */
  #append(node: Text, start: number, block: Element): number {
    const { data } = node;
    const end = Math.min(data.length, start + LENGTH_A_STEP);
    let at = start;
    while (at < end) {
      if (isCollapsible(data.charCodeAt(at))) {
        this.#space ??= { node, offset: at };
        at++;
        continue;
      }
      const from = at;
      // A single space between words maps one to one, so a run goes on over it.
      while (at < end) {
        if (!isCollapsible(data.charCodeAt(at))) at++;
        else if (at + 1 < data.length && !isCollapsible(data.charCodeAt(at + 1))) at++;
        else break;
      }
      this.#take(node, from, at, block);
    }
    return at;
  }

  #take(node: Text, from: number, to: number, block: Element): void {
    if (this.#space !== null && this.#text !== '' && !this.#text.endsWith('\n')) {
      const { node: spaceNode, offset } = this.#space;
      this.#runs.push({ node: spaceNode, nodeStart: offset, start: this.#text.length, length: 1 });
      this.#text += ' ';
    } else if (this.#gap && this.#text !== '' && !/\s$/.test(this.#text)) {
      this.#text += ' ';
    }
    this.#space = null;
    this.#gap = false;
    let start = from;
    while (this.#text.length + to - start > MAX_BLOCK_LENGTH) {
      const limit = start + MAX_BLOCK_LENGTH - this.#text.length;
      let cut = lastSpace(node.data, start, limit);
      // A "word" longer than a block is no word: it is cut anywhere.
      if (cut === start && this.#text === '') cut = limit;
      if (cut > start) this.#push(node, start, cut);
      start = cut;
      this.#flush(block);
    }
    this.#push(node, start, to);
  }

  #push(node: Text, from: number, to: number): void {
    const piece = node.data.slice(from, to).replace(/[\t\n\f\r]/g, ' ');
    const last = this.#runs.at(-1);
    const start = this.#text.length;
    if (last?.node === node && last.nodeStart + last.length === from && last.start + last.length === start) {
      this.#runs[this.#runs.length - 1] = { ...last, length: last.length + piece.length };
    } else {
      this.#runs.push({ node, nodeStart: from, start, length: piece.length });
    }
    this.#text += piece;
  }

  #break(): void {
    this.#space = null;
    if (this.#text !== '') this.#text += '\n';
  }

  #flush(element: Element): void {
    this.#space = null;
    this.#gap = false;
    const text = this.#text.trimEnd();
    if (text !== '') this.blocks.push({ element, text, runs: this.#runs });
    this.#text = '';
    this.#runs = [];
  }
}

/** The end of the last white space in the stretch, or its start where it has none. */
function lastSpace(data: string, from: number, to: number): number {
  for (let at = to; at > from; at--) if (isCollapsible(data.charCodeAt(at - 1))) return at;
  return from;
}

/**
 * Cuts the text under an element into blocks, in document order, in steps short enough to be spread over tasks.
 *
 * Text is cut at block elements; scripts, forms, code, navigation and everything hidden or editable is left out. Reads the
 * page only. Linear in the number of nodes.
 */
export function* cutInSteps(root: Element, options: CutOptions = {}): Generator<void, TextBlock[]> {
  const cutter = new Cutter(options);
  yield* cutter.cut(root);
  return cutter.blocks;
}

/** Takes all steps at once. */
export function atOnce<T>(steps: Generator<void, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** As {@link cutInSteps}, at once. */
export function cutBlocks(root: Element, options?: CutOptions): TextBlock[] {
  return atOnce(cutInSteps(root, options));
}

/**
 * Where a stretch of a block's text stands in the page: a segment for each text node that it touches, in order.
 *
 * @param start offset into the block's text, in UTF-16 code units
 * @param end likewise, exclusive
 */
export function segmentsOf({ runs }: Pick<TextBlock, 'runs'>, start: number, end: number): Segment[] {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run && run.start + run.length <= start) low = middle + 1;
    else high = middle;
  }
  const segments: Segment[] = [];
  for (let i = low; i < runs.length; i++) {
    const run = runs[i];
    if (!run || run.start >= end) break;
    const from = run.nodeStart + Math.max(0, start - run.start);
    const to = run.nodeStart + Math.min(run.length, end - run.start);
    if (to <= from) continue;
    const last = segments.at(-1);
    if (last?.node === run.node) segments[segments.length - 1] = { ...last, end: to };
    else segments.push({ node: run.node, start: from, end: to });
  }
  return segments;
}
