import type { Span } from '@/lib/mentions';

/** What makes the whole stretch between two spaces an address: of a page, of a mailbox, of a person on a network. */
const ADDRESS =
  /:\/\/|@|www\.|\.(?:com|org|net|info|gov|edu|co|io|me|tv|eu|uk|fr|de|ru|eg|sa|ae|qa|jo|lb|ps|ma|dz|tn)(?![\p{L}\p{Nd}])/gu;
const SPACE = /\s/u;

/**
 * The stretches of a text in which no name is looked for: addresses, and code between backticks. In order, without overlap.
 * Linear: a stretch is widened to the spaces around a sign of an address, and never looked at twice.
 */
export function barredRanges(text: string): Span[] {
  const ranges: Span[] = [];
  let last = 0;
  ADDRESS.lastIndex = 0;
  for (const match of text.matchAll(ADDRESS)) {
    if (match.index < last) continue;
    let start = match.index;
    while (start > last && !SPACE.test(text[start - 1] ?? ' ')) start--;
    let end = match.index + match[0].length;
    while (end < text.length && !SPACE.test(text[end] ?? ' ')) end++;
    ranges.push({ start, end });
    last = end;
  }
  return withCode(text, ranges);
}

/** The longest stretch between two backticks that is taken for code. */
const CODE_LENGTH = 200;

function withCode(text: string, ranges: Span[]): Span[] {
  let open = text.indexOf('`');
  if (open < 0) return ranges;
  const all = [...ranges];
  while (open >= 0) {
    const close = text.indexOf('`', open + 1);
    if (close < 0) break;
    if (close - open <= CODE_LENGTH) {
      all.push({ start: open, end: close + 1 });
      open = text.indexOf('`', close + 1);
    } else open = close;
  }
  all.sort((a, b) => a.start - b.start);
  const merged: Span[] = [];
  for (const range of all) {
    const before = merged[merged.length - 1];
    if (before && range.start < before.end)
      merged[merged.length - 1] = { start: before.start, end: Math.max(before.end, range.end) };
    else merged.push(range);
  }
  return merged;
}
