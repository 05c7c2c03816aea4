export type JsonObject = Readonly<Record<string, unknown>>;

/** The schema.org types of a text that is read from top to bottom: NewsArticle and its kin, LiveBlogPosting … */
const ARTICLE_TYPE = /(?:Article|BlogPosting|^Report|^ClaimReview)$/;

/** Lists of other articles; what they hold says nothing about this page. */
const LIST_TYPES = new Set(['ItemList', 'CollectionPage', 'BreadcrumbList', 'SearchResultsPage']);

/** Far deeper than any page nests its data; a guard against data made to be deep. */
const MAX_DEPTH = 6;

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(node: JsonObject): readonly string[] {
  const type = node['@type'];
  const types: unknown[] = Array.isArray(type) ? type : [type];
  return types
    .filter((name) => typeof name === 'string')
    .map((name) => name.replace(/^https?:\/\/schema\.org\//, ''));
}

/** Many pages leave raw line breaks in JSON strings, which the standard forbids and search engines forgive. */
function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    try {
      // eslint-disable-next-line no-control-regex -- these are what has to go
      return JSON.parse(source.replace(/[\u0000-\u001f]+/g, ' '));
    } catch {
      return null;
    }
  }
}

function collect(value: unknown, depth: number, found: JsonObject[]): void {
  if (depth > MAX_DEPTH) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, depth + 1, found);
    return;
  }
  if (!isObject(value)) return;
  const types = typesOf(value);
  if (types.some((type) => LIST_TYPES.has(type))) return;
  if (types.some((type) => ARTICLE_TYPE.test(type))) found.push(value);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) collect(value[key], depth + 1, found);
}

/**
 * The JSON-LD nodes that describe an article which is this page's own subject, in the page's order; not those in lists of
 * other articles. Broken data counts as none.
 */
export function articleNodes(document: Document): readonly JsonObject[] {
  const found: JsonObject[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    // Parsing costs milliseconds on some front pages; reading for a word does not.
    if (/Article|BlogPosting|Report|ClaimReview/.test(source)) collect(parse(source), 0, found);
  }
  return found;
}
