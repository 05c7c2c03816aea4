import { isoDate } from './dates';
import type { JsonObject } from './structured-data';

/** What a page says about its article in structured data. All of it is the page's claim, none of it is certain. */
export interface Metadata {
  /** The most trusted first: JSON-LD's headline, then those that the page gives to who links to it. */
  readonly titles: readonly string[];
  /** What the article's own data call it besides: JSON-LD's name, microdata's headline. */
  readonly restated: readonly string[];
  readonly description: string | null;
  /** ISO 8601, as precise as the page gives it. */
  readonly published: string | null;
  /** BCP 47. */
  readonly lang: string | null;
}

const TITLE_METAS = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title'];
const DESCRIPTION_METAS = ['og:description', 'description', 'twitter:description'];
const DATE_METAS = [
  'article:published_time',
  'article:published:time',
  'article_date_original',
  'datepublished',
  'date_published',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'pubdate',
  'date',
];

/** The page's meta elements, by lower-cased `property`, `name` or `itemprop`; the first of each name counts. */
function metas(document: Document): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name && !found.has(name)) found.set(name, content);
    }
  }
  return found;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

/** Many pages escape headlines for HTML and then put them where no HTML is read. */
function withoutEntities(value: string): string {
  return value.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,5}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code >= 32 && code <= 0x10_ffff ? String.fromCodePoint(code) : ' ';
  });
}

function text(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const trimmed = withoutEntities(value).replace(/\s+/g, ' ').trim();
  return trimmed === '' ? null : trimmed;
}

function firstOf<T>(
  candidates: Iterable<string | null | undefined>,
  read: (value: string) => T | null,
): T | null {
  for (const candidate of candidates) {
    const value = candidate ? read(candidate) : null;
    if (value !== null) return value;
  }
  return null;
}

/** Dates that stand in the page itself: microdata first, then any machine-readable time next to the headline. */
function* datesInPage(document: Document): Iterable<string | null> {
  for (const element of document.querySelectorAll('[itemprop~="datePublished"]')) {
    yield element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent;
  }
  for (const time of document.querySelectorAll(
    'time[pubdate], article time[datetime], main time[datetime]',
  )) {
    yield time.getAttribute('datetime');
  }
  for (const time of document.querySelectorAll('time[datetime]')) yield time.getAttribute('datetime');
}

/** "/2025/06/30/" or "/2025-06-30-" in an address. */
function dateInAddress(url: string): string | null {
  const match = /[/\-_.](20\d\d|19\d\d)[/\-_.]?(0[1-9]|1[0-2])[/\-_.]?(0[1-9]|[12]\d|3[01])(?=\D|$)/.exec(
    url,
  );
  return match ? `${match[1]}-${match[2]}-${match[3]}` : null;
}

const LANGUAGE = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;

function languageTag(value: string): string | null {
  const tag = value.trim();
  return LANGUAGE.test(tag) ? tag.replaceAll('_', '-') : null;
}

function ofNodes(nodes: readonly JsonObject[], key: string): (string | null)[] {
  return nodes.map((node) => text(node[key]));
}

/**
 * Reads title, description, publication date and language from a page's structured data: JSON-LD first, since it speaks of
 * the article itself, then meta elements, then the page's own markup and its address.
 *
 * @param nodes see `articleNodes`
 */
export function readMetadata(document: Document, url: string, nodes: readonly JsonObject[]): Metadata {
  const meta = metas(document);
  const fromMetas = (names: readonly string[]): (string | undefined)[] => names.map((name) => meta.get(name));
  return {
    titles: [...ofNodes(nodes, 'headline'), ...fromMetas(TITLE_METAS)]
      .map(text)
      .filter((title) => title !== null),
    restated: [
      ...ofNodes(nodes, 'name'),
      ...[...document.querySelectorAll('[itemprop~="headline"]')].map((element) => text(element.textContent)),
    ].filter((title) => title !== null),
    description: firstOf([...ofNodes(nodes, 'description'), ...fromMetas(DESCRIPTION_METAS)], text),
    published:
      firstOf([...ofNodes(nodes, 'datePublished'), ...fromMetas(DATE_METAS)], isoDate) ??
      firstOf(datesInPage(document), isoDate) ??
      dateInAddress(url) ??
      firstOf(ofNodes(nodes, 'dateCreated'), isoDate),
    lang: firstOf(
      [
        document.documentElement.getAttribute('lang'),
        document.documentElement.getAttribute('xml:lang'),
        ...ofNodes(nodes, 'inLanguage'),
        meta.get('og:locale'),
        meta.get('content-language'),
      ],
      languageTag,
    ),
  };
}
