/** Longer quotes are named by how they begin and end. */
const WHOLE_QUOTE = 200;
const END_WORDS = 5;

/** Percent-encoded, and the signs that a text directive is made of as well. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/-/g, '%2D');
}

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/**
 * The address of a passage in its page: browsers scroll there and mark it.
 *
 * @returns null for a page without a web address.
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function passageAddress(page: string, exact: string): string | null {
  if (!/^https?:\/\//i.test(page) || !URL.canParse(page)) return null;
  const quote = words(exact);
  if (quote.length === 0) return page;
  // Across blocks a browser finds a start and an end, not the whole.
  const whole = (exact.length <= WHOLE_QUOTE && !exact.includes('\n')) || quote.length <= 2 * END_WORDS;
  const text = whole
    ? encode(quote.join(' '))
    : `${encode(quote.slice(0, END_WORDS).join(' '))},${encode(quote.slice(-END_WORDS).join(' '))}`;
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${text}`;
}
