/**
 * The page as readers see it: open shadow trees stand in the place of what their hosts hold. Closed ones are the page's own affair; their
 * hosts look like any other element.
 */

/** The element around a node; that of what stands directly in a shadow tree is the tree's host. */
export function parentOf(node: Node): Element | null {
  return node.parentElement ?? hostOf(node.parentNode);
}

/** The host of a shadow tree; null for anything else. */
export function hostOf(root: Node | null): Element | null {
  // Links have a `host` too.
  return root?.nodeType === 11 ? ((root as Partial<ShadowRoot>).host ?? null) : null;
}

/** Whether a node is this element or stands in it, in whatever shadow tree. */
export function holds(element: Element, node: Node): boolean {
  for (let at: Node | null = node; at; at = hostOf(at.getRootNode())) if (element.contains(at)) return true;
  return false;
}

/** The node and the hosts of the shadow trees around it, outermost first. */
function wayTo(node: Node): Node[] {
  const way = [node];
  for (let host = hostOf(node.getRootNode()); host; host = hostOf(host.getRootNode())) way.unshift(host);
  return way;
}

/** Whether one node stands before another in the order of the text. Costs what the browser's own comparison does. */
export function standsBefore(a: Node, b: Node): boolean {
  if (a.getRootNode() === b.getRootNode()) return (a.compareDocumentPosition(b) & 4) !== 0;
  const [one, other] = [wayTo(a), wayTo(b)];
  const at = one.findIndex((node, i) => node !== other[i]);
  const [first, second] = [one[at], other[at]];
  // A host stands before what is in its tree.
  if (!first || !second) return one.length < other.length;
  return (first.compareDocumentPosition(second) & 4) !== 0;
}

/** All elements under an element, those in open shadow trees too. */
export function* elementsUnder(root: Element | ShadowRoot): Generator<Element, void> {
  if ('shadowRoot' in root && root.shadowRoot) yield* elementsUnder(root.shadowRoot);
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsUnder(element.shadowRoot);
  }
}
