import type { FigureGrammar } from '@/lib/languages';
import type { Token } from '@/lib/text';

/** 1,234.56 and 1,234,567: the point is the decimal sign, whatever stands beside it. */
const SURE_POINT = /^\d{1,3}(?:,\d{3})+\.\d+$|^\d{1,3}(?:,\d{3}){2,}$/;
const SURE_COMMA = /^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:\.\d{3}){2,}$/;
/** 18.45, which may be a time or a version as well: three digits behind the sign would be thousands. */
const POINT = /^\d+\.(?:\d{1,2}|\d{4,})$/;
const COMMA = /^\d+,(?:\d{1,2}|\d{4,})$/;
const CURRENCY = /^\p{Sc}$/u;

/**
 * Which sign an article writes between whole and fraction, where newsrooms of its language write either (Mexico's 1,500.50,
 * Spain's 1.500,50) and nobody says where it is from. Told from the numbers that can only be read one way; undefined where
 * there are none, or of both kinds.
 */
export function writtenDecimal(
  blocks: readonly (readonly Token[])[],
  { decimalBeside }: FigureGrammar,
): '.' | ',' | undefined {
  if (!decimalBeside) return undefined;
  let [points, commas] = [0, 0];
  for (const tokens of blocks) {
    for (const [index, { type, folded }] of tokens.entries()) {
      if (type !== 'number' || !/[.,]/.test(folded)) continue;
      const beside =
        decimalBeside.test(tokens[index + 1]?.folded ?? '') || CURRENCY.test(tokens[index - 1]?.folded ?? '');
      if (SURE_POINT.test(folded) || (beside && POINT.test(folded))) points++;
      if (SURE_COMMA.test(folded) || (beside && COMMA.test(folded))) commas++;
    }
  }
  if (points > 0 && commas === 0) return '.';
  return commas > 0 && points === 0 ? ',' : undefined;
}
