import type { CountedWord, Lexeme } from '../../figure-grammar';

/** Adjectives that stand before their noun. */
const BEFORE = new Set(
  'nuevos nuevas otros otras jovenes pequenos pequenas grandes antiguos antiguas primeros primeras ultimos ultimas proximos proximas altos altas falsos falsas buenos buenas supuestos presuntos presuntas'.split(
    ' ',
  ),
);
/** Words in s that are no plurals, and verbs: estamos, tenemos, vais. */
const NOT_PLURAL = /(?:mos|ais|eis|sis|tis|itis|us)$/;
const PLURALS = new Set('gente'.split(' '));

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

/** In Spanish what is counted comes first and ends in s, with at most two adjectives before it: "30.000 soldados". */
export function counted(words: readonly CountedWord[], value: number): number {
  const year = value < 0;
  for (const [index, { folded, known }] of words.entries()) {
    if (known?.sense && (!year || index === 0)) return index + 1;
    if (year) return 0;
    if (BEFORE.has(folded) && index < 2) continue;
    if (isOther(known) || value < 2 || !/^[a-z']{3,}$/.test(folded)) return 0;
    const isPlural = PLURALS.has(folded) || (folded.endsWith('s') && !NOT_PLURAL.test(folded));
    return isPlural ? index + 1 : 0;
  }
  return 0;
}
