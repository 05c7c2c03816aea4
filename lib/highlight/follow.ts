import { holds, hostOf, parentOf } from '@/lib/article';

/** What has changed under the followed elements since the last report, folded: nothing is named twice, nothing inside what is named. */
export interface PageChanges {
  /** Elements whose own text, directly in them or in inline elements, may differ. */
  readonly touched: ReadonlySet<Element>;
  /** Elements that have got or lost other elements, and no text of their own. */
  readonly regrouped: ReadonlySet<Element>;
  /** Elements that are new, outermost only. */
  readonly added: ReadonlySet<Element>;
  /** Nodes that went away. */
  readonly removed: ReadonlySet<Node>;
  /** Text nodes whose text was replaced in place. */
  readonly rewritten: ReadonlySet<Text>;
}

export interface Following {
  /** Runs a change of our own, which is not reported. */
  quietly(change: () => void): void;
  /** Follows an open shadow tree from now on, of which an observer around its host sees nothing. */
  observe(tree: ShadowRoot): void;
  stop(): void;
}

export interface FollowOptions {
  readonly roots: readonly Element[];
  readonly changed: (changes: PageChanges) => void;
  /** A followed element has left the page. */
  readonly uprooted: () => void;
  /** What has happened anywhere in the page since the roots were read. */
  readonly missed?: readonly MutationRecord[];
  /** Open shadow trees under the roots. */
  readonly trees?: readonly ShadowRoot[];
}

/** Pages render in bursts: one report for each burst … */
const QUIET_MS = 60;
/** … but a page that never rests is followed all the same. */
const MAX_WAIT_MS = 400;

/** A change of these turns text that is read into text that is left alone, or back. */
const ATTRIBUTES = ['hidden', 'inert', 'aria-hidden', 'contenteditable'];

/** Everything under an element by which the text that is read can change. */
const ALL_CHANGES = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ATTRIBUTES,
};

class Fold implements PageChanges {
  readonly touched = new Set<Element>();
  readonly regrouped = new Set<Element>();
  readonly added = new Set<Element>();
  readonly removed = new Set<Node>();
  readonly rewritten = new Set<Text>();

  get isEmpty(): boolean {
    const { touched, regrouped, added, removed, rewritten } = this;
    return [touched, regrouped, added, removed, rewritten].every(({ size }) => size === 0);
  }

  take({ type, target, addedNodes, removedNodes }: MutationRecord): void {
    if (type === 'characterData') {
      if (target.nodeType !== 3) return;
      this.rewritten.add(target as Text);
      const parent = parentOf(target);
      if (parent) this.touched.add(parent);
      return;
    }
    const element = hostOf(target) ?? (target.nodeType === 1 ? (target as Element) : null);
    if (!element) return;
    if (type === 'attributes') {
      this.added.add(element);
      const parent = parentOf(element);
      if (parent) this.touched.add(parent);
      return;
    }
    for (const node of addedNodes) {
      if (node.nodeType === 1) this.added.add(node as Element);
      this.#parentOf(node, element);
    }
    for (const node of removedNodes) {
      if (node.nodeType !== 1 && node.nodeType !== 3) continue;
      this.removed.add(node);
      this.#parentOf(node, element);
    }
  }

  #parentOf(node: Node, parent: Element): void {
    if (node.nodeType === 1 || (node.nodeType === 3 && !/\S/.test((node as Text).data)))
      this.regrouped.add(parent);
    else if (node.nodeType === 3) this.touched.add(parent);
  }

  /** Drops what came and went within the burst, and what lies inside something else that is named. */
  settle(): this {
    for (const element of this.added) if (!element.isConnected) this.added.delete(element);
    for (const element of this.touched) if (!element.isConnected) this.touched.delete(element);
    for (const element of this.regrouped)
      if (!element.isConnected || this.touched.has(element)) this.regrouped.delete(element);
    for (const node of this.removed) if (node.isConnected) this.removed.delete(node);
    for (const element of this.added) {
      for (let around = parentOf(element); around; around = parentOf(around)) {
        if (this.added.has(around)) {
          this.added.delete(element);
          break;
        }
      }
    }
    return this;
  }
}

/** Keeps what a page does while it is read for the first time, to be handed to {@link followChanges}. Returns its end. */
export function recordChanges(root: Node): () => MutationRecord[] {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((more) => void records.push(...more));
  observer.observe(root, ALL_CHANGES);
  return () => {
    records.push(...observer.takeRecords());
    observer.disconnect();
    return records;
  };
}

/**
 * Follows what the page does to the text under some elements, at the cost of the changes: one observer, records folded, one report for
 * each burst.
 */
export function followChanges({
  roots,
  changed,
  uprooted,
  missed = [],
  trees = [],
}: FollowOptions): Following {
  let fold = new Fold();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  let stopped = false;

  function report(): void {
    timer = undefined;
    const settled = fold.settle();
    fold = new Fold();
    if (roots.some((root) => !root.isConnected)) uprooted();
    else if (!settled.isEmpty) changed(settled);
  }

  function take(records: readonly MutationRecord[]): void {
    if (stopped || records.length === 0) return;
    for (const record of records) fold.take(record);
    const now = performance.now();
    if (timer === undefined) waitingSince = now;
    else clearTimeout(timer);
    timer = setTimeout(report, Math.max(0, Math.min(QUIET_MS, waitingSince + MAX_WAIT_MS - now)));
  }

  const observer = new MutationObserver(take);
  for (const root of roots) {
    observer.observe(root, ALL_CHANGES);
    // A framework that renders anew replaces the root itself, or something around it.
    for (let around = root.parentNode; around; around = around.parentNode ?? hostOf(around)) {
      observer.observe(around, { childList: true });
    }
  }
  for (const tree of trees) observer.observe(tree, ALL_CHANGES);
  take(missed.filter(({ target }) => roots.some((root) => holds(root, target))));

  return {
    quietly(change) {
      take(observer.takeRecords());
      change();
      observer.takeRecords();
    },
    observe: (tree) => observer.observe(tree, ALL_CHANGES),
    stop() {
      stopped = true;
      clearTimeout(timer);
      observer.disconnect();
    },
  };
}
