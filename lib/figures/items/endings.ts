import type { FigureGrammar } from '@/lib/languages';
import { fold, foldText, type Token } from '@/lib/text';

/** A token, and the ending that stood behind it after an apostrophe: "da" of 2019'da. */
export interface EndedToken extends Token {
  readonly ending?: string;
}

const APOSTROPHE = /['’‘ʼʻʿʾ]/;

/**
 * The tokens without the endings that an apostrophe ties to them, each with its own: 2019'da, %12,5'e, Temmuz'un. What makes
 * an ordinal of digits (4'üncü) stays, without its apostrophe.
 */
export function withoutEndings(
  tokens: readonly Token[],
  text: string,
  { endings, ordinalSuffix }: FigureGrammar,
): readonly EndedToken[] {
  if (!endings) return tokens;
  const cut: EndedToken[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    const [sign, word] = [tokens[i + 1], tokens[i + 2]];
    const apart = sign?.folded === "'" && !sign.spaced && word?.type === 'word' && !word.spaced;
    if (token.type !== 'word' && token.folded !== "'" && apart) {
      const ordinal = token.type === 'number' && ordinalSuffix?.test(word.folded);
      cut.push(ordinal ? token : { ...token, ending: word.folded });
      if (ordinal) cut.push(word);
      i += 2;
    } else cut.push(token.type === 'word' ? withoutEnding(token, text) : token);
  }
  return cut;
}

/** Temmuz'da: the word before its apostrophe. */
function withoutEnding(token: Token, text: string): EndedToken {
  if (token.end - token.start === token.folded.length) return token;
  const surface = text.slice(token.start, token.end);
  const at = surface.search(APOSTROPHE);
  if (at < 2) return token;
  return {
    ...token,
    end: token.start + at,
    folded: foldText(surface.slice(0, at)),
    ending: foldText(surface.slice(at + 1)),
  };
}

/** Words that are written as one and read as several: Dienstagabend, Viertelstunde, ikiyüzbin. */
export function parted(
  tokens: readonly Token[],
  text: string,
  { parted: split }: FigureGrammar,
): readonly Token[] {
  if (!split) return tokens;
  const halves = (token: Token): readonly Token[] => {
    const at = token.type === 'word' ? split(token.folded) : undefined;
    if (at === undefined || at <= 0 || at >= token.folded.length) return [token];
    const middle = token.start + (fold(text.slice(token.start, token.end)).origin[at] ?? 0);
    const first: Token = { ...token, end: middle, folded: token.folded.slice(0, at) };
    const rest: Token = {
      ...token,
      start: middle,
      folded: token.folded.slice(at),
      spaced: false,
      capital: 'none',
    };
    return [first, ...halves(rest)];
  };
  return tokens.flatMap(halves);
}
