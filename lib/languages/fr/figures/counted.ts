import type { CountedWord, Lexeme } from '../../figure-grammar';

/** Adjectives that stand before their noun. */
const BEFORE = new Set(
  'nouveaux nouvelles autres jeunes petits petites grands grandes anciens anciennes premiers premières premieres derniers dernieres prochains prochaines hauts hautes faux fausses vieux vieilles gros grosses bons bonnes simples'.split(
    ' ',
  ),
);
/** Words in s and x that are no plurals, and verbs. */
const NOT_PLURAL = /(?:^(?:vers|puis|pres|sans|dix|six|deux|voix fois|choix)|ement|ais|eux-memes)$/;
/** Plurals that do not end in s or x, and collectives. */
const PLURALS = new Set('gens personnel'.split(' '));

/** What can never be counted: a word with a meaning of its own among figures. */
function isOther(known: Lexeme | undefined): boolean {
  if (!known) return false;
  return Boolean(
    known.stop ??
    known.number ??
    known.month ??
    known.weekday ??
    known.currency ??
    known.measure ??
    known.percent ??
    known.label ??
    known.qualifier ??
    known.conjunction ??
    known.ordinal ??
    known.day ??
    known.meridiem ??
    known.dayPart ??
    known.time ??
    known.fraction ??
    known.holiday ??
    known.few ??
    known.negative,
  );
}

/**
 * In French what is counted comes first and ends in s or x, with at most two adjectives before it: "30 000 soldats",
 * "quinze nouvelles écoles". A preposition, a verb or a sign ends the search.
 */
export function counted(words: readonly CountedWord[], value: number): number {
  const year = value < 0;
  for (const [index, { folded, known }] of words.entries()) {
    if (known?.sense && (!year || index === 0)) return index + 1;
    if (year) return 0;
    if (BEFORE.has(folded) && index < 2) continue;
    if (isOther(known) || value < 2 || !/^[a-z']{3,}$/.test(folded)) return 0;
    const isPlural = PLURALS.has(folded) || (/[sx]$/.test(folded) && !NOT_PLURAL.test(folded));
    return isPlural ? index + 1 : 0;
  }
  return 0;
}
