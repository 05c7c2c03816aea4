import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { fromMarkdown } from 'mdast-util-from-markdown';

type Root = ReturnType<typeof fromMarkdown>;
type Block = Root['children'][number];
/** Any node of the tree that has content (CommonMark's, without extensions). */
type Node = Block | { readonly type: string };
type Definitions = ReadonlyMap<string, string>;

/** Deeper nesting is no writing: it would only exhaust the stack. */
const MAX_DEPTH = 40;
/** Longer notes are shown as they were written: the parser takes its time on hostile texts. */
const MAX_LENGTH = 200_000;

/** A web address as a link may hold it; null for everything else, `javascript:` among it. */
export function webAddress(url: string): string | null {
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
}

/** A link out of the extension: it tells the other side nothing. */
export function OutwardLink({
  href,
  children,
}: {
  readonly href: string;
  readonly children: ComponentChildren;
}) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

function definitionsOf(root: Root): Definitions {
  const definitions = new Map<string, string>();
  for (const node of root.children) {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node.url);
  }
  return definitions;
}

function link(url: string | undefined, children: ComponentChildren): ComponentChildren {
  const href = url === undefined ? null : webAddress(url);
  return href === null ? children : <OutwardLink href={href}>{children}</OutwardLink>;
}

/** Draws a node. HTML in it is text, as is whatever CommonMark does not know; an image is a link to itself. */
function draw(node: Node, definitions: Definitions, depth: number): ComponentChildren {
  if (depth > MAX_DEPTH) return null;
  // A block's direction is that of its first letters. Inside it all follow: a list that held lines with directions of their own
  // would have none itself, and its marks would stand on the wrong side.
  const dir = depth === 1 ? 'auto' : undefined;
  const known = node as Root | Block | Extract<Block, { children: unknown }>['children'][number];
  const children = (): ComponentChildren =>
    'children' in known
      ? known.children.map((child, index) => (
          <Part key={index} {...{ node: child, definitions, depth: depth + 1 }} />
        ))
      : null;
  switch (known.type) {
    case 'root':
      return children();
    case 'paragraph':
      return <p dir={dir}>{children()}</p>;
    case 'heading':
      // The page's own headings stand above.
      return (
        <div
          role="heading"
          aria-level={Math.min(known.depth + 2, 6)}
          class={`md-heading md-${known.depth}`}
          dir={dir}
        >
          {children()}
        </div>
      );
    case 'blockquote':
      return <blockquote dir={dir}>{children()}</blockquote>;
    case 'list':
      return known.ordered ? (
        <ol start={known.start ?? 1} dir={dir}>
          {children()}
        </ol>
      ) : (
        <ul dir={dir}>{children()}</ul>
      );
    case 'listItem':
      return <li dir={dir}>{children()}</li>;
    case 'thematicBreak':
      return <hr />;
    case 'code':
      return (
        <pre dir="ltr">
          <code>{known.value}</code>
        </pre>
      );
    case 'inlineCode':
      return <code>{known.value}</code>;
    case 'emphasis':
      return <em>{children()}</em>;
    case 'strong':
      return <strong>{children()}</strong>;
    case 'break':
      return <br />;
    case 'link':
      return link(known.url, children());
    case 'linkReference':
      return link(definitions.get(known.identifier), children());
    case 'image':
      return link(known.url, known.alt || known.url);
    case 'imageReference':
      return link(definitions.get(known.identifier), known.alt || known.label);
    case 'definition':
      return null;
    case 'html':
    case 'text':
      return known.value;
    default:
      return 'value' in known ? known.value : children();
  }
}

function Part({
  node,
  definitions,
  depth,
}: {
  readonly node: Node;
  readonly definitions: Definitions;
  readonly depth: number;
}) {
  return <>{draw(node, definitions, depth)}</>;
}

/**
 * A note's text, read as CommonMark and drawn as elements: nothing in it is ever parsed as HTML, and only web addresses
 * become links.
 */
export function Markdown({ text }: { readonly text: string }) {
  const drawn = useMemo(() => {
    if (text.length > MAX_LENGTH)
      return (
        <p class="md-plain" dir="auto">
          {text}
        </p>
      );
    const root = fromMarkdown(text);
    return draw(root, definitionsOf(root), 0);
  }, [text]);
  return <div class="markdown">{drawn}</div>;
}
