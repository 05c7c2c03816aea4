import type { ReadBlock } from './candidates';

/** "(2009)", "(10 October 2013)" behind a name in a list of works. */
const YEAR = /^\.?\s*\((?:[^()\d]{0,12}|\d{1,2}\s[^()\d]{1,12}\s)?[12]\d{3}[a-z]?\)/u;
/** First names and initials behind a surname, and what ends them in a list of works. */
const GIVEN = /^\p{Lu}[\p{L}'’-]*\.?(?:[\s-]\p{Lu}\.?)*\s?[(;]/u;
/** How far a date in brackets goes. */
const DATE = 28;

/** "Harris, Bruce (2009)" in a list of works: the first name follows, and it is somebody else's. Costs two looks. */
export function isInverted({ words, language }: ReadBlock, at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word?.opens !== true || !word.cased || next?.gap !== 'comma' || next.capital === 'none') return false;
  return next.folded.length === 1 || language.names.given.has(next.folded);
}

/** "Hobbs, Joseph J. (2016)", "Moodley, Y.; Linz, B.;": what stands behind the first name too says that works are listed. */
export function isAuthorsSurname(block: ReadBlock, at: number): boolean {
  const next = block.words[at + 1];
  return (
    next !== undefined && isInverted(block, at) && GIVEN.test(block.text.slice(next.start, next.start + DATE))
  );
}

/** "Tasman, Abel (2009)", "Major, George (2007)": the first name of an author. Costs a look where no comma stands before. */
export function isAuthorsFirstName({ text, words, language }: ReadBlock, at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word?.gap !== 'comma' || !word.cased || before === undefined || before.capital === 'none') return false;
  if (!language.names.given.has(word.folded) && word.capital !== 'initial') return false;
  return YEAR.test(text.slice(word.end, word.end + DATE));
}
