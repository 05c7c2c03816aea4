import type { Word } from './words';

/** No sentence is tagged over more words than this at once. */
const LONGEST = 120;

/** The sentences of a block, as ranges of its words: what a tagger reads at once. */
export function sentencesOf(words: readonly Word[]): { readonly from: number; readonly to: number }[] {
  const sentences: { from: number; to: number }[] = [];
  let from = 0;
  for (let at = 1; at <= words.length; at++) {
    if (at < words.length && words[at]?.gap !== 'end' && at - from < LONGEST) continue;
    sentences.push({ from, to: at });
    from = at;
  }
  return sentences;
}
