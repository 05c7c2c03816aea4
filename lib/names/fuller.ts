import type { Knowledge, Sense } from '@/lib/knowledge';
import type { TaggedSpan } from '@/lib/tagger';
import type { Candidate, ReadBlock } from './candidates';
import type { Ties } from './ties';

/** "Linda Buck", "Russell A. Hulse": no name of more words is looked for with another middle. */
const MOST_WORDS = 3;

/**
 * A person's full name that differs from the pack's by a middle initial: "Linda Buck" for Linda B. Buck, "Harry S. Smith" for
 * Harry Smith is left to the aliases. Undefined where the pack has no such bearer of the surname, or more than one.
 */
export function withoutInitial(
  block: ReadBlock,
  { from, to }: Pick<TaggedSpan, 'from' | 'to'>,
  { knowledge, ties }: { readonly knowledge: Knowledge; readonly ties: Ties },
): Candidate | undefined {
  if (to - from < 2 || to - from > MOST_WORDS) return undefined;
  const words = block.words.slice(from, to).map(({ folded }) => folded);
  const surname = words.at(-1) ?? '';
  const bearers = knowledge.surname?.(surname) ?? [];
  if (bearers.length === 0) return undefined;
  for (const reading of block.language.names.detach(words[0] ?? '')) {
    const wanted = [reading.stem, ...words.slice(1)];
    const senses = bearers.filter(({ index }) =>
      ties.namesOf(index, block.language).some((name) => differsByInitial(name, wanted)),
    );
    if (senses.length === 1) return { block, from, to, key: wanted.join(' '), reading, senses };
  }
  return undefined;
}

/** True for two names with the same first and last word, between which one has initials where the other has nothing or the word. */
function differsByInitial(name: readonly string[], wanted: readonly string[]): boolean {
  if (name.length < 2 || name[0] !== wanted[0] || name.at(-1) !== wanted.at(-1)) return false;
  const known = name.slice(1, -1);
  const said = wanted.slice(1, -1);
  if (known.length === 0 && said.length === 0) return false;
  const longer = known.length >= said.length ? known : said;
  const shorter = longer === known ? said : known;
  let next = 0;
  for (const word of longer) {
    const other = shorter[next];
    if (other !== undefined && (other === word || isInitialOf(other, word) || isInitialOf(word, other)))
      next++;
    else if (word.length > 1) return false;
  }
  return next === shorter.length;
}

function isInitialOf(letter: string, word: string): boolean {
  return letter.length === 1 && word.startsWith(letter);
}

/**
 * The senses of a university's name the other way round: "University of Leiden" for Leiden University. Where English is
 * spoken the two are often different universities (York, Washington), so there the name must be the pack's.
 */
export function universityTurned(
  key: string,
  knowledge: Knowledge,
  turn: ((key: string) => string | undefined) | undefined,
): readonly Sense[] {
  const turned = turn?.(key);
  if (turned === undefined) return [];
  return knowledge.lookup(turned).filter(({ index, weak }) => {
    const { class: kind, facts } = knowledge.record(index);
    return !weak && kind === 'university' && facts.country !== undefined && !ENGLISH.has(facts.country);
  });
}

/** Countries with universities of one town that differ by the order of the words. */
const ENGLISH = new Set(['US', 'GB', 'CA', 'AU', 'NZ', 'IE', 'ZA', 'IN', 'PH']);
