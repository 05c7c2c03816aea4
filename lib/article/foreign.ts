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

/** Names that speak of how a box is laid out, and of what is beside it rather than in it. */
const LAYOUT_NAMES = /(?:^|\s)(?:(?:has|with|without|no|is)[-_]\S+|\S*(?:grid|layout|template|wrapper)\S*)/gi;
/** An id of so many words is made of a heading's text: it says what the part is about, not what it is. */
const SLUG = /^\w+(?:-\w+){3,}$/;

function namesOf(element: Element): string {
  const { id } = element;
  const names = `${element.getAttribute('class') ?? ''} ${SLUG.test(id) ? '' : id}`.replace(
    LAYOUT_NAMES,
    ' ',
  );
  return names.replace(/([a-z])([A-Z])/g, '$1-$2');
}

/** Pages use the same names over and over, and the expression is long. */
const foreignNames = new Map<string, boolean>();

/** To be called before a page is read: names are remembered for one page. */
export function forgetNames(): void {
  foreignNames.clear();
}

function isForeignName(named: string): boolean {
  let foreign = foreignNames.get(named);
  if (foreign === undefined) {
    foreign = FOREIGN_NAMES.test(named) || NEVER_NAMES.test(named);
    foreignNames.set(named, foreign);
  }
  return foreign;
}

/** Whether the page names an element as something that is never an article: comments, consent. */
export function isNever(element: Element): boolean {
  return element.localName !== 'body' && NEVER_NAMES.test(namesOf(element));
}

/** Whether the page says of an element that the article's text is in it. */
export function isOwn(element: Element): boolean {
  return (
    element.hasAttributes() &&
    (/articleBody/.test(element.getAttribute('itemprop') ?? '') || OWN_NAMES.test(namesOf(element)))
  );
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
