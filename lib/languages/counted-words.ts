import type { Lexeme } from './figure-grammar';

type Kinds = readonly (keyof Lexeme)[];

/** Meanings of a word that is never what is counted: it has one of its own among figures. */
const OWN: Kinds = [
  ...([
    'stop',
    'number',
    'month',
    'weekday',
    'currency',
    'measure',
    'percent',
    'label',
    'qualifier',
  ] as const),
  ...([
    'conjunction',
    'ordinal',
    'day',
    'meridiem',
    'dayPart',
    'time',
    'fraction',
    'holiday',
    'few',
  ] as const),
  ...(['negative', 'relative'] as const),
];

/** The same of words that stand around figures, where nothing but its meaning tells such a word from a noun. */
export const AROUND_FIGURES: Kinds = [
  ...([
    'to',
    'from',
    'part',
    'age',
    'future',
    'past',
    'after',
    'magnitude',
    'lead',
    'shift',
    'timex',
  ] as const),
  ...(['set', 'point', 'zone', 'hijriMonth', 'season', 'idiom', 'within'] as const),
];

/** Whether a word means something else than what is counted; `also` are meanings that are so in one language. */
export function meansOther(known: Lexeme | undefined, also: Kinds = []): boolean {
  if (!known) return false;
  const has = (kind: keyof Lexeme): boolean => known[kind] !== undefined;
  return OWN.some(has) || also.some(has);
}
