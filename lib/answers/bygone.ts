import { languageOf } from '@/lib/languages';
import type { BlockMention } from '@/lib/mentions';
import { sentenceAround } from './sentences';

/**
 * Whether an age is that of another day than the article's: somebody was eight *when* it happened, or the sentence names another year.
 * No year of birth follows from it then. Where it cannot be told, it counts as of another day.
 *
 * @param year that of publication
 * @param lang BCP 47, the block's
 */
export function isBygone(
  mention: BlockMention,
  text: string,
  mentions: readonly BlockMention[],
  year: string | undefined,
  lang: string,
): boolean {
  if (mention.kind !== 'figure' || mention.type !== 'age') return false;
  const sentence = sentenceAround(text, mention.start);
  const bygone = languageOf(lang)?.figures.bygone;
  if (bygone?.test(text.slice(sentence.start, sentence.end))) return true;
  return mentions.some(
    (other) =>
      other.kind === 'figure' &&
      other.type === 'date' &&
      other.block === mention.block &&
      other.start >= sentence.start &&
      other.end <= sentence.end &&
      /^\d/u.test(other.timex) &&
      !other.timex.startsWith(year ?? ''),
  );
}
