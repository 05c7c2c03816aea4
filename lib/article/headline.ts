import { isInsideSkipped } from './blocks';
import { BLOCKS_A_STEP, type Candidate } from './finder';
import type { Metadata } from './metadata';
import { holds, standsBefore } from './tree';

/** Words only, in lower case: headlines differ from their copies in structured data by quotes, dashes and spaces. */
function squeeze(text: string | null): string {
  return (text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Shorter agreements happen by chance. */
const MIN_AGREEMENT = 10;
const MIN_WORDS = 5;
const MIN_STANDFIRST = 35;
const MAX_STANDFIRST = 800;

function agrees(a: string, b: string): boolean {
  if (a === b) return a !== '';
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= MIN_AGREEMENT && long.startsWith(short);
}

/** The letters and digits alone: a kicker inside the heading stands without a space before the rest. */
function letters(text: string): string {
  return squeeze(text).replaceAll(' ', '');
}

/** Whether two titles differ by a word at most: put in, left out or put for another. */
function differLittle(a: string, b: string): boolean {
  const [short, long] = [squeeze(a).split(' '), squeeze(b).split(' ')].sort((x, y) => x.length - y.length);
  if (!short || !long || short.length < MIN_WORDS || long.length > short.length + 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  let end = 0;
  while (same + end < short.length && short.at(-1 - end) === long.at(-1 - end)) end++;
  return same + end >= long.length - 1;
}

/**
 * The title of an article, of those that the page gives it.
 *
 * Newsrooms write one headline for their readers, one for search engines and one for who shares the article, and put them anywhere.
 * What the article's own data say twice, counts. Where the shorter is a part of the longer, and not in one place alone, the longer has
 * something added. Else that one counts which readers see as a heading, unless it is but a later edition of the most trusted.
 *
 * @param headings what the page's main headings say
 */
export function chooseTitle(
  { titles, restated }: Pick<Metadata, 'titles' | 'restated'>,
  headings: readonly string[],
): string | null {
  const [first] = titles;
  if (first === undefined) return null;
  const whole = letters(first);
  const shown = new Set(headings.map(letters));
  const again = restated.map(letters);
  const isPart = (part: string, i: number): boolean =>
    part.length >= MIN_AGREEMENT &&
    part.length < whole.length &&
    whole.includes(part) &&
    (!shown.has(whole) || all.some((other, j) => i !== j && j > 0 && other.startsWith(part)));
  const all = titles.map(letters);
  const heading = [...titles, ...restated].find((title) => shown.has(letters(title)));
  return (
    titles.find((_, i) => again.some((other) => other.startsWith(all[i] ?? other))) ??
    titles.find((title, i) => !/(?:…|\.\.\.)\s*$/.test(title) && isPart(all[i] ?? '', i)) ??
    (heading === undefined || differLittle(heading, first) ? first : heading)
  );
}

/** The title without what the site has added to it ("… | The Example Times"), where the headline shows which part that is. */
export function titleOf(claimed: string | null, headline: string | null): string | null {
  if (!claimed || !headline) return claimed ?? headline;
  const shown = letters(headline);
  const whole = letters(claimed);
  return shown.length >= MIN_AGREEMENT && shown !== whole && whole.startsWith(shown) ? headline : claimed;
}

/** What a selector finds in the page and in its open shadow trees. */
export function findAll(scopes: readonly ParentNode[], selector: string): Element[] {
  return scopes.flatMap((scope) => [...scope.querySelectorAll(selector)]);
}

/**
 * The element that shows the headline: the heading that says what the title says, or else the page's only main heading, if it
 * stands before the text.
 */
export function* findHeadline(
  scopes: readonly ParentNode[],
  titles: readonly string[],
  firstBody: Element,
): Generator<void, Element | null> {
  const headings = findAll(scopes, 'h1').filter((heading) => !isInsideSkipped(heading));
  const wanted = titles.map(squeeze);
  const isWanted = (heading: Element): boolean => {
    const text = squeeze(heading.textContent);
    return wanted.some((title) => agrees(text, title));
  };
  for (const heading of headings) {
    yield;
    if (isWanted(heading)) return heading;
  }
  for (const heading of findAll(scopes, 'h2, [itemprop~="headline"]')) {
    yield;
    if (isWanted(heading) && !isInsideSkipped(heading)) return heading;
  }
  // Blogs keep the main heading for their own name. Lists of other articles have such headings too, but not before the text.
  for (const heading of findAll(scopes, 'h3')) {
    yield;
    if (!standsBefore(heading, firstBody)) break;
    if (isWanted(heading) && !isInsideSkipped(heading)) return heading;
  }
  const [only] = headings;
  return headings.length === 1 && only && squeeze(only.textContent) !== '' && standsBefore(only, firstBody)
    ? only
    : null;
}

/** How newsrooms name the paragraph under the headline in their class names. */
const STANDFIRST =
  /(?:^|[-_\s])(?:standfirst|stand-first|strapline|sub-?title|sub-?head(?:line)?|deck|dek|chapo|excerpt|teaser|intro|lead|lede|perex|summary|abstract)(?:$|[-_\s])/i;
/** Names are asked of the paragraph and of what is close around it. */
const MAX_AROUND = 2;

function isNamedStandfirst(element: Element, headline: Element): boolean {
  let at: Element | null = element;
  for (let i = 0; at && i <= MAX_AROUND && !at.contains(headline); i++, at = at.parentElement) {
    if (STANDFIRST.test(`${at.getAttribute('class') ?? ''} ${at.id}`)) return true;
  }
  return false;
}

/**
 * The paragraph under the headline, where it stands outside the text that was found: one that repeats the page's description, or
 * that bears one of the names that newsrooms give it, between headline and text.
 *
 * @param before the blocks of the page before the text, in document order
 */
export function* findStandfirst(
  before: readonly Candidate[],
  headline: Element | null,
  description: string | null,
): Generator<void, Element | null> {
  if (!headline) return null;
  const wanted = squeeze(description);
  let below = false;
  for (const [i, { block, length, linked }] of before.entries()) {
    if (i % BLOCKS_A_STEP === 0) yield;
    const { element, text } = block;
    if (holds(headline, element)) below = true;
    else if (below && length >= MIN_STANDFIRST && length <= MAX_STANDFIRST && linked < 0.5) {
      const repeats = wanted.length >= MIN_STANDFIRST && agrees(squeeze(text), wanted);
      if (repeats || isNamedStandfirst(element, headline)) return element;
    }
  }
  return null;
}
