import type { FigureGrammar } from '@/lib/languages';

/** The letters that number the quarters and halves of a year, folded. */
export type YearParts = NonNullable<FigureGrammar['yearParts']>;

const USUAL: YearParts = { quarter: 'q', half: 'h' };

/** Q3 and H1, or what the language writes for them: T3, S1. */
export const yearPartsOf = ({ yearParts }: FigureGrammar): YearParts => yearParts ?? USUAL;

/** Whether a folded word is one of these letters. */
export function isYearPart(word: string, grammar: FigureGrammar): boolean {
  const { quarter, half } = yearPartsOf(grammar);
  return word === quarter || word === half;
}
