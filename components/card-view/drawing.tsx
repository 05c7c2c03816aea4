import { h, type VNode } from 'preact';
import type { SvgNode } from '@/lib/cards';

/** What drawings may hold. The background makes them, but nothing that came as a message is trusted with more. */
const TAGS = new Set(['svg', 'g', 'path', 'circle', 'ellipse']);
const ATTRIBUTES = new Set(
  'd fill stroke stroke-width stroke-miterlimit stroke-linejoin cx cy r rx ry viewBox opacity fill-rule clip-rule class'.split(
    ' ',
  ),
);

/** Renders a drawing element by element: no markup is parsed, so a page's policy has nothing to forbid. */
export function Drawing({
  node,
  label,
  class: name,
}: {
  /** Undefined until it has come: the place is kept. */
  readonly node: SvgNode | undefined;
  readonly label: string;
  readonly class: string;
}) {
  return (
    <span class={name} role="img" aria-label={label}>
      {node && element(node, true)}
    </span>
  );
}

function element(node: SvgNode, root = false): VNode | null {
  if (!TAGS.has(node.tag)) return null;
  const attributes = Object.fromEntries(
    Object.entries(node.attributes).filter(([name]) => ATTRIBUTES.has(name)),
  );
  const more = root
    ? { 'aria-hidden': 'true', focusable: 'false', preserveAspectRatio: 'xMidYMid slice' }
    : {};
  return h(
    node.tag,
    { ...attributes, ...more },
    (node.children ?? []).map((child) => element(child)),
  );
}
