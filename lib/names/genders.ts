import type { Knowledge } from '@/lib/knowledge';
import type { Candidate } from './candidates';

/** "وزيرة الخارجية الأميركية السابقة كلينتون": no more adjectives and portfolios stand between. */
const MOST_BETWEEN = 4;

/**
 * The gender that the words before a name give to its bearer: "Mrs Clinton", "السيدة كلينتون"; undefined where they say nothing.
 * Only of names of one word, for a full name is seldom somebody else's. Costs one look where no title stands before.
 */
export function genderBefore({ block, from, to, reading }: Candidate): 'f' | 'm' | undefined {
  const { words, language } = block;
  const { names } = language;
  if (names.genders === undefined || to - from > 1 || reading.stripped) return undefined;
  for (let at = from - 1; at >= Math.max(0, from - 1 - MOST_BETWEEN); at--) {
    const gap = words[at + 1]?.gap;
    if (gap !== 'space' && gap !== 'dot') return undefined;
    const word = words[at];
    if (word === undefined) return undefined;
    for (const { stem } of names.detach(word.folded)) {
      const gender = names.genders.get(stem);
      if (gender !== undefined) return gender;
    }
    if (!names.between(word.folded)) return undefined;
  }
  return undefined;
}

/** True for somebody who is known to be of the other gender. Decodes the record. */
export function isOtherGender(index: number, gender: 'f' | 'm', knowledge: Knowledge): boolean {
  const known = knowledge.record(index).facts.gender;
  return known !== undefined && known !== gender;
}
