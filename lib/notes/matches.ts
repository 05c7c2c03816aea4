import { fold } from '@/lib/text';

/** Where something stands in a text, in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** More than these are not looked for: a letter stands everywhere. */
const MOST = 200;

/**
 * Where the terms of a search stand in a text, in any spelling that the search takes for the same; in order, without overlaps.
 *
 * @param terms folded, as `searchTerms` gives them
 */
export function matchesIn(text: string, terms: readonly string[]): readonly Stretch[] {
  if (terms.length === 0 || text === '') return [];
  const { text: folded, origin } = fold(text);
  const found: Stretch[] = [];
  for (const term of terms) {
    for (let at = folded.indexOf(term); at >= 0 && found.length < MOST; at = folded.indexOf(term, at + 1)) {
      // What folds to nothing, harakat above all, belongs to the letter before it.
      found.push({ start: origin[at] ?? 0, end: origin[at + term.length] ?? text.length });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Stretch[] = [];
  for (const stretch of found) {
    const last = apart.at(-1);
    if (last && stretch.start <= last.end) {
      apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, stretch.end) };
    } else apart.push(stretch);
  }
  return apart;
}

/** Before the first match so much of the text is kept. */
const LEAD = 40;

/** The part of a text that a list shows: its beginning, or where a term of the search stands further on, what is around that. */
export function excerpt(text: string, terms: readonly string[], length: number): string {
  const [first] = matchesIn(text, terms);
  if (!first || first.end <= length / 2) return text.slice(0, length);
  const begin = Math.max(0, first.start - LEAD);
  // From the beginning of a word, where one begins before the match.
  const word = /\s\S/.exec(text.slice(begin, first.start));
  const start = begin === 0 ? 0 : begin + (word ? word.index + 1 : 0);
  return `${start > 0 ? '…' : ''}${text.slice(start, start + length)}`;
}
