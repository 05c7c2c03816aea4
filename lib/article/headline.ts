import { isInsideSkipped } from './blocks';

/** Words only, in lower case: headlines differ from their copies in structured data by quotes, dashes and spaces. */
function squeeze(text: string | null): string {
  return (text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Shorter agreements happen by chance. */
const MIN_AGREEMENT = 12;
const MIN_STANDFIRST = 40;

function agrees(a: string, b: string): boolean {
  if (a === b) return a !== '';
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= MIN_AGREEMENT && long.startsWith(short);
}

/** The title without what the site has added to it ("… | The Example Times"), where the headline shows which part that is. */
export function titleOf(claimed: string | null, headline: string | null): string | null {
  if (!claimed || !headline) return claimed ?? headline;
  return agrees(squeeze(claimed), squeeze(headline)) ? headline : claimed;
}

function precedes(a: Element, b: Element): boolean {
  return (a.compareDocumentPosition(b) & 4) !== 0;
}

/**
 * The element that shows the headline: the heading that says what the title says, or else the page's only main heading, if it
 * stands before the text.
 */
export function findHeadline(document: Document, title: string | null, firstBody: Element): Element | null {
  const wanted = squeeze(title);
  const headings = [...document.querySelectorAll('h1')].filter((heading) => !isInsideSkipped(heading));
  for (const heading of headings) if (agrees(squeeze(heading.textContent), wanted)) return heading;
  for (const heading of document.querySelectorAll('h2, [itemprop~="headline"]')) {
    if (agrees(squeeze(heading.textContent), wanted) && !isInsideSkipped(heading)) return heading;
  }
  const [only] = headings;
  return headings.length === 1 && only && squeeze(only.textContent) !== '' && precedes(only, firstBody)
    ? only
    : null;
}

/** How newsrooms name the paragraph under the headline in their class names. */
const STANDFIRST =
  /(?:^|[-_\s])(?:standfirst|stand-first|subtitle|sub-title|subhead(?:line)?|sub-headline|deck|dek|chapo|excerpt|teaser|intro|lead|lede|summary|abstract)(?:$|[-_\s])/i;

/**
 * The paragraph under the headline, where it stands outside the text that was found: one that repeats the page's description, or
 * that bears one of the names that newsrooms give it, between headline and text.
 */
export function findStandfirst(
  document: Document,
  {
    headline,
    firstBody,
    description,
    isBody,
  }: {
    readonly headline: Element | null;
    readonly firstBody: Element;
    readonly description: string | null;
    readonly isBody: (element: Element) => boolean;
  },
): Element | null {
  if (!headline) return null;
  const wanted = squeeze(description);
  for (const element of document.querySelectorAll('p, h2, h3, div, span, strong, li')) {
    if (!precedes(headline, element) || headline.contains(element)) continue;
    if (!precedes(element, firstBody)) break;
    if (element.contains(firstBody) || element.childElementCount > 8 || isBody(element)) continue;
    const text = squeeze(element.textContent);
    if (text.length < MIN_STANDFIRST || text.length > 800) continue;
    const named = STANDFIRST.test(`${element.getAttribute('class') ?? ''} ${element.id}`);
    const repeats = wanted.length >= MIN_STANDFIRST && agrees(text, wanted);
    if ((named || repeats) && !isInsideSkipped(element)) return element;
  }
  return null;
}
