import { aliasKey } from '@/lib/text';
import { nounSynsets, type Synset } from './wordnet';

/** "(1809-1865)", "(384-322 BC)", "(63 BC - AD 14)". */
const LIFE = /\((?:circa |ca\. )?(\d{1,4})( BC)? ?- ?(?:AD )?(?:circa |ca\. )?(\d{1,4})( BC)?\)/;

/** The year in which somebody of a name, born in a year (550 BC is -550), died; undefined where WordNet has no such person. */
export type YearsOfDeath = (name: string, born: number) => number | undefined;

/** What WordNet 3.1 tells in its glosses. A name is one person's where the years of birth are the same. */
export function yearsOfDeath(synsets: Iterable<Synset> = nounSynsets().values()): YearsOfDeath {
  const lives = new Map<string, number>();
  const keyOf = (name: string, born: number): string => `${aliasKey(name)} ${born}`;
  for (const { instance, words, gloss } of synsets) {
    const [, from, fromBc, to, toBc] = (instance && LIFE.exec(gloss)) || [];
    if (from === undefined || to === undefined) continue;
    // "(384-322 BC)" counts down, and says BC once.
    const born = fromBc || toBc ? -Number(from) : Number(from);
    const died = toBc ? -Number(to) : Number(to);
    if (died < born) continue;
    for (const word of words) lives.set(keyOf(word, born), died);
  }
  return (name, born) => lives.get(keyOf(name, born));
}
