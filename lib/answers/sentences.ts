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
