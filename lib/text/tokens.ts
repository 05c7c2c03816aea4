import { foldText } from './fold';

/** A word, a number or a sign of a text. Offsets are UTF-16 code units into that text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly type: 'word' | 'number' | 'sign';
  /** The token folded (see `fold`); for a word without its apostrophes and abbreviation dots: "O'Brien" → "obrien", "U.S." → "us". */
  readonly folded: string;
  /** How it is capitalised, for scripts that have case; `none` for the others. */
  readonly capital: 'none' | 'initial' | 'all' | 'mixed';
  /** False where it touches the token before it: "30ألف", "Al-Assad". */
  readonly spaced: boolean;
}

/**
 * A number is digits with single separators between digits. A word is letters with their marks and the invisible
 * characters that newsrooms leave in them; an apostrophe joins two letters, except before a final possessive s.
 * "U.S.", "J.K." are one word. Everything else that is not white space is a sign of its own.
 */
const LETTER = String.raw`\p{L}\p{M}\u0640\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff`;
const APOSTROPHE = String.raw`['’‘ʼʻʿʾ]`;
const TOKEN = new RegExp(
  [
    String.raw`(\p{Nd}+(?:[.,٫٬،'’]\p{Nd}+)*)`,
    String.raw`(\p{L}\.(?:\p{L}\.)+|\p{L}[${LETTER}]*(?:${APOSTROPHE}(?![sS](?![${LETTER}]))\p{L}[${LETTER}]*)*)`,
    String.raw`(${APOSTROPHE}[sS](?![${LETTER}]))`,
    String.raw`[^\s\p{L}\p{Nd}\p{M}\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]`,
  ].join('|'),
  'gu',
);

const SIGNS_INSIDE = /['.]/;
const UPPER = /^\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const ANY_UPPER = /\p{Lu}/u;

/** How a word is capitalised: see {@link Token}. */
export function capitalOf(word: string): Token['capital'] {
  if (!ANY_UPPER.test(word)) return 'none';
  if (!LOWER.test(word)) return word.length === 1 ? 'initial' : 'all';
  if (!UPPER.test(word)) return 'mixed';
  return ANY_UPPER.test(word.slice(1)) ? 'mixed' : 'initial';
}

/**
 * Cuts a text into tokens, in order and without overlap. White space and stray invisible characters belong to none.
 * Linear in the length of the text.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    const surface = match[0];
    const start = match.index;
    const [, number, word, possessive] = match;
    const isWord = word !== undefined || possessive !== undefined;
    let folded = foldText(surface);
    if (isWord && SIGNS_INSIDE.test(folded))
      folded = folded.replace(possessive === undefined ? /['.]/g : /\./g, '');
    tokens.push({
      start,
      end: start + surface.length,
      type: number !== undefined ? 'number' : isWord ? 'word' : 'sign',
      folded,
      capital: isWord && possessive === undefined ? capitalOf(surface) : 'none',
      spaced: start > last || start === 0,
    });
    last = start + surface.length;
  }
  return tokens;
}

/** Words of ASCII letters with single spaces: half of all aliases, and nothing in them to cut or fold but capitals. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/**
 * The key under which an alias is kept and looked up: its words and numbers, folded, with one space between them. Signs
 * fall away, so "Al-Assad" and "al Assad" are one key, and so are "U.S." and "US" (capitals are the caller's business).
 */
export function aliasKey(alias: string): string {
  if (PLAIN.test(alias)) return alias.toLowerCase();
  const parts: string[] = [];
  for (const token of tokenize(alias)) {
    if (token.type !== 'sign' && token.folded !== "'s") parts.push(token.folded);
  }
  return parts.join(' ');
}
