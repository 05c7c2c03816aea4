import type { FigureGrammar } from '@/lib/languages';
import type { Item } from '../items';
import type { NumberReading } from '../numbers';

/** Definite numbers of Arabic: an ordinal, or a count of the noun before them. */

/** الحركات الثلاث: an Arabic number with its article behind a definite noun has said what it counts, and is nobody else's. */
export function isAttribute(
  items: readonly Item[],
  index: number,
  { article, value }: NumberReading,
): boolean {
  if (!article || value < 3 || value > 10) return false;
  const noun = items[index - 1];
  return noun?.type === 'word' && noun.forms.some((form) => form.article);
}

/**
 * الكتاب العشرون, القرن الحادي والعشرون: behind a definite noun in the singular the tens are ordinals; الأيام العشرين and
 * السنوات الثلاثين count. By itself the definite form is an ordinal as well.
 */
export function isDefiniteOrdinal(
  items: readonly Item[],
  index: number,
  number: NumberReading,
  { possessed }: FigureGrammar,
): boolean {
  if (number.value < 20 || number.value >= 1000) return false;
  const noun = items[index - 1];
  if (noun?.type !== 'word' || possessed?.test(noun.folded)) return true;
  const definite = noun.forms.find((form) => form.article);
  if (!definite) return false;
  return (
    !/(?:ات|ين|ون)$/.test(definite.key) && !noun.hits.some(({ lexeme }) => lexeme.plural ?? lexeme.sense)
  );
}

/** الدورة الـ80, العام الـ15: the article on digits, behind one thing; الدول الـ54 are as many. */
export function isNumbered(items: readonly Item[], index: number, { possessed }: FigureGrammar): boolean {
  const [noun, article] = [items[index - 2], items[index - 1]];
  if (article?.folded !== 'ال' || items[index]?.spaced || noun?.type !== 'word') return false;
  if (possessed?.test(noun.folded)) return true;
  const definite = noun.forms.find((form) => form.article);
  if (!definite || noun.hits.some(({ lexeme }) => lexeme.plural ?? lexeme.sense)) return false;
  return /ه$/.test(definite.key) || noun.hits.some(({ lexeme }) => lexeme.time !== undefined);
}
