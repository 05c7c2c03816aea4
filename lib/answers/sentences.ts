import type { Span } from '@/lib/mentions';

/** Where a sentence ends. */
const SENTENCE_END = /[.!?؟…۔]["'”’»)\]]*\s|\n/g;

/** Start and end of the sentence around an offset. */
export function sentenceAround(
  text: string,
  offset: number,
): { readonly start: number; readonly end: number } {
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const after = match.index + match[0].length;
    if (after > offset) return { start, end: after };
    start = after;
  }
  return { start, end: text.length };
}

/** No sentence is quoted further than this from the name. */
const REACH = 130;

/** The sentence around a mention; of a long one, what is near, cut between words. */
export function quoteAround(text: string, { start, end }: Span): string {
  const sentence = sentenceAround(text, start);
  let from = sentence.start;
  let to = Math.max(sentence.end, end);
  if (start - from > REACH) from = text.indexOf(' ', start - REACH) + 1;
  if (to - end > REACH) to = text.lastIndexOf(' ', end + REACH);
  const before = from > sentence.start ? '… ' : '';
  const after = to < sentence.end && to > end ? ' …' : '';
  return `${before}${text.slice(Math.min(from, start), Math.max(to, end)).trim()}${after}`;
}

/** Where a clause ends: a comma between digits ends none. */
const CLAUSE_END = /[،,;؛:–—]\s/g;

/** Start and end of the clause around a mention, within its sentence. */
export function clauseAround(text: string, { start, end }: Span, sentence: Span): Span {
  let from = sentence.start;
  for (const match of text.slice(sentence.start, sentence.end).matchAll(CLAUSE_END)) {
    const at = sentence.start + match.index;
    if (at >= end) return { start: from, end: at };
    if (at < start) from = at + 1;
  }
  return { start: from, end: sentence.end };
}
