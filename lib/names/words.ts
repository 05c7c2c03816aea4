import { capitalOf, fold, tokenize, type Token } from '@/lib/text';
import type { NameGrammar } from '@/lib/languages';
import { barredRanges } from './barred';

/** What stands between a word and the one before it, from the loosest to the hardest boundary. */
export type Gap = 'space' | 'hyphen' | 'dot' | 'ampersand' | 'possessive' | 'comma' | 'sign' | 'end';

/** A word or number of a block. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly capital: Token['capital'];
  readonly number: boolean;
  /** True for Latin, Greek, Cyrillic and the like: scripts in which a name has a capital. */
  readonly cased: boolean;
  readonly gap: Gap;
  /** True for the first word of a sentence, a quotation or a line. */
  readonly opens: boolean;
  /** True inside an address or code: no name starts, ends or passes here. */
  readonly barred: boolean;
  /** True for "U.S.", whose last full stop may end the sentence too. */
  readonly dotted: boolean;
}

const STRENGTH: Readonly<Record<Gap, number>> = {
  space: 0,
  possessive: 1,
  hyphen: 1,
  dot: 1,
  ampersand: 1,
  comma: 2,
  sign: 3,
  end: 4,
};
const SENTENCE_END = /[!?؟…۔:•·|]/u;
const HYPHEN = /[-‐‑–]/u;
const COMMA = /[,،]/u;
const QUOTE = /["'“”„«»‘’]/u;
const APOSTROPHE = /['’]/u;
const LINE_END = /[\n\r\u2028\u2029]/u;
const CASED_SCRIPT = /^\p{Changes_When_Casemapped}/u;
const INVISIBLE_END = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u061c]+$/u;

/**
 * Cuts a block into words and says what is between them. Linear in the length of the text.
 */
export function readWords(
  text: string,
  grammar: NameGrammar,
  tokens: readonly Token[] = tokenize(text),
): Word[] {
  const words: Word[] = [];
  const barred = barredRanges(text);
  let range = 0;
  const between: Between = { gap: 'end', opens: true };
  let last = 0;
  let previous: Token | undefined;

  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.start - last > 0 && LINE_END.test(text.slice(last, token.start))) endSentence(between);
    last = token.end;
    if (token.type === 'sign') {
      readSign(token, { text, grammar, previous, next: tokens[i + 1] }, between);
      continue;
    }
    if (token.folded === "'s") {
      widen(between, 'possessive');
      continue;
    }

    while ((barred[range]?.end ?? Infinity) <= token.start) range++;
    const cut = grammar.elided ? elidedIn(text.slice(token.start, token.end), grammar.elided) : 0;
    const surface = text.slice(token.start + cut, token.end);
    const invisible = INVISIBLE_END.exec(surface)?.[0].length ?? 0;
    words.push({
      start: token.start + cut,
      end: token.end - invisible,
      // Folding takes the apostrophe away.
      folded: cut > 0 ? token.folded.slice(cut - 1) : token.folded,
      capital: cut > 0 ? capitalOf(surface) : token.capital,
      number: token.type === 'number',
      cased: CASED_SCRIPT.test(surface),
      ...between,
      barred:
        (barred[range]?.start ?? Infinity) < token.end ||
        text[token.start - 1] === '_' ||
        text[token.end] === '_',
      dotted: surface.includes('.') && token.type === 'word',
    });
    previous = token;
    between.gap = 'space';
    between.opens = false;
  }
  return words;
}

/** What has been read since the last word. */
interface Between {
  gap: Gap;
  opens: boolean;
}

function widen(between: Between, to: Gap): void {
  if (STRENGTH[to] > STRENGTH[between.gap]) between.gap = to;
}

function endSentence(between: Between): void {
  widen(between, 'end');
  between.opens = true;
}

/** What a sign between two words makes of what is between them. */
function readSign(
  token: Token,
  {
    text,
    grammar,
    previous,
    next,
  }: {
    readonly text: string;
    readonly grammar: NameGrammar;
    /** The word before it, and the token after it. */
    readonly previous: Token | undefined;
    readonly next: Token | undefined;
  },
  between: Between,
): void {
  const sign = text.slice(token.start, token.end);
  if (sign === '.') {
    if (previous !== undefined && !token.spaced && isAbbreviation(previous, text, grammar))
      widen(between, 'dot');
    else endSentence(between);
  } else if (SENTENCE_END.test(sign)) endSentence(between);
  else if (COMMA.test(sign)) widen(between, 'comma');
  else if (sign === '&') widen(between, 'ampersand');
  // "Palestinian Prisoners' Club"
  else if (APOSTROPHE.test(sign) && previous?.folded.endsWith('s') && !token.spaced && next?.spaced === true)
    widen(between, 'possessive');
  else if (HYPHEN.test(sign) && !token.spaced && next?.spaced === false) widen(between, 'hyphen');
  else {
    widen(between, 'sign');
    // "WASHINGTON (Reuters) - The Fed": after a dash between spaces a sentence may open.
    if (HYPHEN.test(sign) || sign === '—') between.opens ||= token.spaced && next?.spaced === true;
    if (QUOTE.test(sign) && next?.spaced === false && (token.spaced || between.opens)) between.opens = true;
  }
}

const ELISION = /^(\p{L}{1,8})['’ʼ‘](?=\p{L})/u;

/** How many letters at the start of a word are an elided one with its apostrophe: 2 in "d'Emmanuel". */
function elidedIn(word: string, elided: readonly string[]): number {
  const [opening, letters = ''] = ELISION.exec(word) ?? [];
  return opening !== undefined && elided.includes(letters.toLowerCase()) ? opening.length : 0;
}

function isAbbreviation(token: Token, text: string, grammar: NameGrammar): boolean {
  if (token.type !== 'word') return false;
  if (token.capital === 'initial' && token.end - token.start === 1) return text[token.start] !== 'I';
  return grammar.abbreviations.has(token.folded);
}

/** True where a name may run on over this gap. */
export function crossable(gap: Gap): boolean {
  return STRENGTH[gap] <= 1;
}

/**
 * Where a word begins when its first letters are left out.
 *
 * @param cut how many folded letters are left out; the marks on them go with them
 */
export function offsetInside(text: string, word: Word, cut: number): number {
  if (cut === 0) return word.start;
  const { text: folded, origin } = fold(text.slice(word.start, word.end));
  let unit = 0;
  for (let seen = 0; unit < folded.length; unit++) {
    if (folded[unit] === "'" || folded[unit] === '.') continue;
    if (seen === cut) break;
    seen++;
  }
  return word.start + (origin[unit] ?? 0);
}
