import type { Token } from '@/lib/text';

const NUMBER = /^\d{1,3}(?:[.,٫٬]?\d{3})*$/;
const YEAR = /^(?:1[89]|20)\d\d$/;

/**
 * Numbers that a newsroom sets in brackets before what they count, (68) ألفا و(234) شهيدا, as the numbers that they are; those
 * that say a number in words again, and those of lists and notes, stay as they stand.
 *
 * @param counts whether a word behind such a number can be what it counts
 * @param numbers whether a word is a number
 */
export function withoutBrackets(
  tokens: readonly Token[],
  counts: (token: Token) => boolean,
  numbers: (token: Token) => boolean,
): readonly Token[] {
  let cut: Token[] | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const [open, number, close, noun] = [tokens[i], tokens[i + 1], tokens[i + 2], tokens[i + 3]];
    if (!open) break;
    const before = tokens[i - 1];
    const isSet =
      open.folded === '(' &&
      number?.type === 'number' &&
      close?.folded === ')' &&
      NUMBER.test(number.folded) &&
      !YEAR.test(number.folded) &&
      noun?.type === 'word' &&
      noun.spaced &&
      counts(noun) &&
      !(before?.type === 'word' && numbers(before));
    if (!isSet) {
      cut?.push(open);
      continue;
    }
    cut ??= tokens.slice(0, i);
    cut.push({ ...number, start: open.start, end: close.end, spaced: open.spaced });
    i += 2;
  }
  return cut ?? tokens;
}
