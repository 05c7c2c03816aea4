import type { FigureGrammar, Language, Lexeme } from '@/lib/languages';
import { fold, foldText, tokenize, type Token } from '@/lib/text';
import { withoutBrackets } from './brackets';
import { type EndedToken, parted, withoutEndings } from './endings';
import { type KnownWord, type Lexicon, lexiconOf, Node } from './lexicon';
import type { Meaning } from './meanings';

/** One reading of the words from an item on: what they mean and where the next item starts. */
export interface Hit {
  readonly lexeme: Meaning;
  /** Index of the item after the reading. */
  readonly next: number;
  /** Offset in the text where the reading's word starts, after what is written onto it. */
  readonly start: number;
  /** The word carries a conjunction (و, ف). */
  readonly tied: boolean;
  /** The word carries a preposition (ب, ل, ك). */
  readonly preposition: string;
  readonly article: boolean;
}

export interface Item extends Token {
  /** Every reading of the words that start here, the longest first. */
  readonly hits: readonly Hit[];
  /** The forms of the word without what is written onto it; the first is the word as it stands. */
  readonly forms: readonly Form[];
  /** The ending that is written onto it, folded: "da" of 2019'da and temmuzda. */
  readonly ending?: string | undefined;
}

export interface Form {
  readonly key: string;
  /** Where it starts in the word, in UTF-16 code units. */
  readonly offset: number;
  readonly tied: boolean;
  readonly preposition: string;
  readonly article: boolean;
  /** What is written behind it, folded. */
  readonly ending?: string;
}

/** Words are forgotten when there are so many. Longer ones are not kept: as slices they would keep their whole text. */
const MOST_KNOWN = 8_000;
const LONGEST_KNOWN = 12;

const CURRENCY = /^\p{Sc}$/u;
const NO_WORD: KnownWord = { forms: [], nodes: undefined };
const NO_HITS: readonly Hit[] = [];

const ELISION = /^(\p{L}{1,8})['’ʼ‘]/u;

/** "d'euros", "l'année": the word without the elided one before it; undefined where nothing is elided. */
function elidedForm(plain: Form, token: Token, surface: string, elided: readonly string[]): Form | undefined {
  const [opening, word = ''] = ELISION.exec(surface) ?? [];
  const key = foldText(word);
  if (opening === undefined || !elided.includes(key) || token.folded.length <= key.length) return undefined;
  return { ...plain, key: token.folded.slice(key.length), offset: opening.length };
}

/**
 * Splits off what is written onto a word: in Arabic conjunction, preposition, article, in this order; elsewhere what is
 * elided before it.
 */
function formsOf(token: Token, surface: string, grammar: FigureGrammar): Form[] {
  const plain: Form = { key: token.folded, offset: 0, tied: false, preposition: '', article: false };
  if (grammar.elided && token.type === 'word' && token.end - token.start > token.folded.length) {
    const elided = elidedForm(plain, token, surface, grammar.elided);
    if (elided) return [plain, elided];
  }
  if (grammar.endings && token.type === 'word')
    return [
      plain,
      ...grammar.endings(token.folded).map(([key, ending]): Form => ({ ...plain, key, ending })),
    ];
  const clitics = grammar.clitics;
  if (!clitics || token.type !== 'word' || token.folded.length < 3) return [plain];
  const forms = [plain];
  let origin: Uint32Array | undefined;
  // Conjunction and preposition stay outside a mention, the article belongs to it, and so does ل that has swallowed its alif.
  const cut = (
    length: number,
    tied: boolean,
    preposition: string,
    article: boolean,
    outside: number,
  ): void => {
    if (token.folded.length - length < 2) return;
    origin ??= fold(surface).origin;
    const offset = origin[outside] ?? 0;
    forms.push({ key: token.folded.slice(length), offset, tied, preposition, article });
  };
  const { folded } = token;
  const at = (index: number): void => {
    const tied = index > 0;
    for (const fused of clitics.fused) {
      if (folded.startsWith(fused, index)) cut(index + fused.length, tied, fused.charAt(0), true, index);
    }
    const preposition = clitics.prepositions.find((letter) => folded.startsWith(letter, index));
    if (preposition !== undefined) {
      const after = index + preposition.length;
      cut(after, tied, preposition, false, after);
      if (folded.startsWith(clitics.article, after))
        cut(after + clitics.article.length, tied, preposition, true, after);
    }
    if (folded.startsWith(clitics.article, index)) cut(index + clitics.article.length, tied, '', true, index);
  };
  at(0);
  const conjunction = clitics.conjunctions.find((letter) => folded.startsWith(letter));
  if (conjunction !== undefined) {
    cut(conjunction.length, true, '', false, conjunction.length);
    at(conjunction.length);
  }
  return forms;
}

/** Whether a hyphen only joins two words ("twenty-one", "30-year-old"). */
function joins(tokens: readonly Token[], index: number): boolean {
  const sign = tokens[index];
  const next = tokens[index + 1];
  return (
    sign?.folded === '-' &&
    !sign.spaced &&
    next !== undefined &&
    !next.spaced &&
    next.type === 'word' &&
    index > 0
  );
}

/** The item after this one, a joining hyphen left out. */
export function after(items: readonly Token[], index: number): number {
  return joins(items, index) ? index + 1 : index;
}

/** What the lexicon has of a word, and where it means nothing by itself what the grammar makes of it. */
function nodeOf(
  { key, offset }: Form,
  surface: string,
  { root }: Lexicon,
  { compound }: FigureGrammar,
): Node | undefined {
  const node = root.get(key);
  if (!compound || node?.lexeme) return node;
  const lexeme = compound(key, surface.slice(offset));
  return lexeme ? (node ?? new Node()).meaning(lexeme) : node;
}

/** A word's forms, and what the lexicon has of each. */
function knownWord(token: Token, text: string, grammar: FigureGrammar, lexicon: Lexicon): KnownWord {
  const { known } = lexicon;
  const surface = text.slice(token.start, token.end);
  let word = known.get(surface);
  if (!word) {
    const forms = formsOf(token, surface, grammar);
    const { misread } = grammar;
    const nodes = forms.map((form) => {
      if (misread?.has(surface) || misread?.has(surface.slice(form.offset))) return undefined;
      return nodeOf(form, surface, lexicon, grammar);
    });
    word = { forms, nodes: nodes.some((node) => node !== undefined) ? nodes : undefined };
    if (surface.length > LONGEST_KNOWN) return word;
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(surface, word);
  }
  return word;
}

/** A sign of a unit, and no name: France 2 is one. */
const isShort = (token: Token | undefined): boolean => (token?.folded.length ?? 0) <= 4;

/** What is elided before a word ("d" of d'un), folded; empty where nothing is. */
const elisionOf = (word: KnownWord | undefined): string => {
  const [plain, rest] = word?.forms ?? [];
  return plain && rest && rest.offset > 0 ? plain.key.slice(0, plain.key.length - rest.key.length) : '';
};

/**
 * All that the lexicon has from a word on. `words` are the text's, where the language elides: "plus d'" ends in the middle
 * of "d'un", and what is read next is the rest of that word.
 */
function lookUp(
  tokens: readonly Token[],
  index: number,
  { forms, nodes }: KnownWord,
  words: readonly KnownWord[] | undefined,
  ended: readonly KnownWord[] | undefined,
): readonly Hit[] {
  if (!nodes) return NO_HITS;
  const offset = tokens[index]?.start ?? 0;
  let hits: Hit[] | undefined;
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i];
    let node = nodes[i];
    if (!form) break;
    let next = index + 1;
    while (node) {
      if (node.lexeme) {
        (hits ??= []).push({
          lexeme: node.lexeme,
          next,
          start: offset + form.offset,
          tied: form.tied,
          preposition: form.preposition,
          article: form.article,
        });
      }
      if (node.next.size === 0) break;
      const at: number = after(tokens, next);
      const token = tokens[at];
      // "m2" is a square metre, "m 2" is not
      // nor is "a $5m deal" one in A$
      const apart =
        token?.spaced === true &&
        ((token.type === 'number' && token.folded.length === 1 && isShort(tokens[next - 1])) ||
          (tokens[next - 1]?.folded.length === 1 && CURRENCY.test(token.folded)));
      const elision = words && token ? elisionOf(words[at]) : '';
      const half: Node | undefined = elision === '' ? undefined : node.next.get(elision);
      const halfway = half && (half.lexeme ?? half.next.get("'")?.lexeme);
      if (halfway) {
        (hits ??= []).push({
          lexeme: halfway,
          next: at,
          start: offset + form.offset,
          tied: form.tied,
          preposition: form.preposition,
          article: form.article,
        });
      }
      const before: Node = node;
      node = token && !apart ? node.next.get(token.folded) : undefined;
      if (!node && token && !apart && ended) node = stemOf(before, ended[at]);
      next = at + 1;
    }
    // A word that the lexicon has as it stands is not taken apart, unless it is only the start of a phrase, or something is
    // elided before it: "d'après" is a word, and in "d'après-midi" the start of another.
    if (hits && !words && !form.tied && !form.preposition && !form.article) break;
  }
  if (!hits) return NO_HITS;
  return hits.length > 1 ? hits.sort((a, b) => b.next - a.next) : hits;
}

/** "hafta sonunda" goes on as "hafta sonu" does. */
function stemOf(node: Node, word: KnownWord | undefined): Node | undefined {
  for (const { key, ending } of word?.forms ?? []) {
    const next = ending === undefined ? undefined : node.next.get(key);
    if (next) return next;
  }
  return undefined;
}

/** The ending of a word: that which an apostrophe has tied to it, or that of the form which the lexicon knows. */
function endingOf({ ending }: EndedToken, { forms, nodes }: KnownWord): string | undefined {
  if (ending !== undefined || !nodes || nodes[0]) return ending;
  return forms.find((_form, i) => nodes[i])?.ending;
}

const SPACE = 0x20;

/** Bidi marks between two signs are no space: what Intl writes as 01\u200f/01\u200f/1970 is one date. */
function isSpaced(text: string, before: Token | undefined, token: Token): boolean {
  if (before === undefined || text.charCodeAt(before.end) === SPACE) return true;
  return /\s/u.test(text.slice(before.end, token.start));
}

const COUNTED = ['sense', 'measure', 'currency', 'time', 'percent', 'ballot', 'month'] as const;

/** The tokens without the brackets that a newsroom sets around what it counts. */
function unbracketed(
  tokens: readonly Token[],
  text: string,
  grammar: FigureGrammar,
  lexicon: Lexicon,
): readonly Token[] {
  if (!grammar.bracketed || !text.includes('(')) return tokens;
  const means = (token: Token, is: (lexeme: Meaning) => boolean): boolean =>
    knownWord(token, text, grammar, lexicon).nodes?.some((node) => node?.lexeme && is(node.lexeme)) ?? false;
  const isCounted = (lexeme: Meaning): boolean =>
    lexeme.number?.kind === 'scale' || COUNTED.some((kind) => lexeme[kind] !== undefined);
  return withoutBrackets(
    tokens,
    (token) => grammar.bracketed?.test(token.folded) === true || means(token, isCounted),
    (token) => means(token, ({ number }) => number !== undefined),
  );
}

/** Cuts a text into items, each with all that the language's lexicon knows of it. Linear in the length of the text. */
export function readItems(text: string, language: Language, cut: readonly Token[] = tokenize(text)): Item[] {
  const lexicon = lexiconOf(language.figures);
  const whole = withoutEndings(cut, text, language.figures);
  const tokens: readonly EndedToken[] = unbracketed(
    parted(whole, text, language.figures),
    text,
    language.figures,
    lexicon,
  );
  const words = tokens.map((token) =>
    token.type === 'number' ? NO_WORD : knownWord(token, text, language.figures, lexicon),
  );
  const elided = language.figures.elided ? words : undefined;
  const ended = language.figures.endings ? words : undefined;
  return tokens.map((token, index) => {
    const word = words[index] ?? NO_WORD;
    return {
      start: token.start,
      end: token.end,
      type: token.type,
      folded: token.folded,
      capital: token.capital,
      spaced: token.spaced && isSpaced(text, tokens[index - 1], token),
      forms: word.forms,
      hits: lookUp(tokens, index, word, elided, ended),
      // In every language, so that all items have one shape, which engines read fast.
      ending: ended && endingOf(token, word),
    };
  });
}

/** The longest reading at an item that has a given kind of meaning. */
export function find<K extends keyof Lexeme>(
  items: readonly Item[],
  index: number,
  kind: K,
): (Hit & { readonly lexeme: Meaning & Required<Pick<Lexeme, K>> }) | undefined {
  const hits = items[index]?.hits;
  if (!hits) return undefined;
  for (let i = 0; i < hits.length; i++) {
    const hit = hits[i];
    if (hit?.lexeme[kind] !== undefined)
      return hit as Hit & { readonly lexeme: Meaning & Required<Pick<Lexeme, K>> };
  }
  return undefined;
}

/** A folded form, for grammars' own tables. */
export function folded(word: string): string {
  return foldText(word);
}

/** Whether a word only ties a part or a scale to what it is of. */
export function isLink(item: Item | undefined, { links }: FigureGrammar): boolean {
  return item !== undefined && (links?.includes(item.folded) ?? false);
}
