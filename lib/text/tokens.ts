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

/** What the scanner takes a character for; where it meets any other, the expression decides. */
const SPACE = 1;
/** A sign of its own, whatever stands beside it; it ends a word. */
const SIGN = 2;
/** Arabic letters, and what belongs to the word that it stands in: harakat, tatweel. */
const ARABIC = 3;
const MARK = 4;
const LATIN = 5;

/** The characters of everyday Arabic and English text, by code. */
const KINDS = new Uint8Array(0x660);
for (const space of '\t\n\r ') KINDS[space.charCodeAt(0)] = SPACE;
for (const sign of '.!"#$%&()*+,-/:;<=>?@[\\]_{|}~«»،؛؟') KINDS[sign.charCodeAt(0)] = SIGN;
KINDS.fill(LATIN, 0x41, 0x5b).fill(LATIN, 0x61, 0x7b);
KINDS.fill(ARABIC, 0x620, 0x640).fill(ARABIC, 0x641, 0x64b).fill(MARK, 0x64b, 0x660);
KINDS[0x640] = MARK;

const FULL_STOP = 0x2e;

/**
 * Where the simple token that starts at an offset ends: a word of one script with a space or a sign of its own behind it, or
 * such a sign. The offset itself where only the expression can tell.
 */
function endOfSimple(text: string, start: number): number {
  const kind = KINDS[text.charCodeAt(start)];
  if (kind === SIGN) return start + 1;
  if (kind !== ARABIC && kind !== LATIN) return start;
  let end = start + 1;
  for (; end < text.length; end++) {
    const next = KINDS[text.charCodeAt(end)];
    if (next !== kind && next !== MARK) break;
  }
  if (end === text.length) return end;
  const code = text.charCodeAt(end);
  const next = KINDS[code];
  // A letter with a full stop may be the first of an abbreviation: "U.S."
  if (code === FULL_STOP && end - start === 1) return start;
  return next === SPACE || next === SIGN ? end : start;
}

/** What a token is wherever it stands. */
type Known = Pick<Token, 'type' | 'folded' | 'capital'>;

/** Tokens met before, by what stands in the text: a text repeats itself, and so does the news. */
const known = new Map<string, Known>();
/** They are forgotten when there are so many. Longer ones are not kept: as slices they would keep their whole text. */
const MOST_KNOWN = 10_000;
const LONGEST_KNOWN = 12;

function remembered(surface: string, token: Known): Known {
  if (surface.length > LONGEST_KNOWN) return token;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(surface, token);
  return token;
}

function readSimple(surface: string): Known {
  if (surface.length > LONGEST) return MEANINGLESS;
  const kind = KINDS[surface.charCodeAt(0)];
  const folded = foldText(surface);
  if (kind === SIGN) return { type: 'sign', folded, capital: 'none' };
  return { type: 'word', folded, capital: kind === LATIN ? capitalOf(surface) : 'none' };
}

/**
 * No word and no number of any language is longer. What is comes from data, or from a page that wants to be slow to read, and is one
 * sign that means nothing.
 */
const LONGEST = 200;
const MEANINGLESS: Known = { type: 'sign', folded: '\ufffd', capital: 'none' };

function readMatch([surface, number, word, possessive]: RegExpExecArray): Known {
  if (surface.length > LONGEST) return MEANINGLESS;
  const isWord = word !== undefined || possessive !== undefined;
  let folded = foldText(surface);
  if (isWord && SIGNS_INSIDE.test(folded))
    folded = folded.replace(possessive === undefined ? /['.]/g : /\./g, '');
  return {
    type: number !== undefined ? 'number' : isWord ? 'word' : 'sign',
    folded,
    capital: isWord && possessive === undefined ? capitalOf(surface) : 'none',
  };
}

/**
 * Cuts a text into tokens, in order and without overlap. White space and stray invisible characters belong to none.
 * Linear in the length of the text.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  const push = (start: number, end: number, { type, folded, capital }: Known): void => {
    tokens.push({ start, end, type, folded, capital, spaced: start > last || start === 0 });
    last = end;
  };
  for (let at = 0; at < text.length;) {
    if (KINDS[text.charCodeAt(at)] === SPACE) {
      at++;
      continue;
    }
    const end = endOfSimple(text, at);
    if (end > at) {
      const surface = text.slice(at, end);
      push(at, end, known.get(surface) ?? remembered(surface, readSimple(surface)));
      at = end;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) break;
    const [surface] = match;
    at = match.index + surface.length;
    push(match.index, at, known.get(surface) ?? remembered(surface, readMatch(match)));
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
