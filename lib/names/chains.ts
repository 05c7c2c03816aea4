import type { ReadBlock } from './candidates';
import type { Word } from './words';

/** "أبو عبيدة بن الجراح", "محمد البشير ولد المختار": what has no father in it goes on with one. */
export function goesOnChain({ words, language }: ReadBlock, from: number, to: number): boolean {
  const { chains, patronymics } = language.names;
  if (chains?.has(words[to]?.folded ?? '') !== true || words[to + 1]?.gap !== 'space') return false;
  for (let at = from; at < to; at++) if (patronymics?.has(words[at]?.folded ?? '') === true) return false;
  return true;
}

/** "بي تي" before "ايه": letters by their names on both sides of a place between two words, as in one abbreviation. */
export function isSpelled({ words, language }: ReadBlock, at: number): boolean {
  const { letters } = language.names;
  return letters?.has(words[at - 1]?.folded ?? '') === true && letters.has(words[at]?.folded ?? '');
}

/** "أحمد بن محمد بن راشد" is a son of "محمد بن راشد": a word between two names in a chain of fathers. */
export function isFathers(
  { words, language }: ReadBlock,
  at: number,
  isGiven: (word: Word) => boolean,
): boolean {
  const { patronymics, chains } = language.names;
  const word = words[at];
  const before = words[at - 1];
  if (word?.gap !== 'space' || before === undefined || patronymics?.has(word.folded) !== true) return false;
  return chains?.has(word.folded) === true || isGiven(before);
}

/** "عبد الرحمن" before "مودي": a first name in two words. */
export function isCompound({ words, language }: ReadBlock, from: number): boolean {
  const { compounds } = language.names;
  if (compounds === undefined || words[from]?.gap !== 'space' || words[from - 1]?.gap !== 'space')
    return false;
  return language.names.detach(words[from - 2]?.folded ?? '').some(({ stem }) => compounds.has(stem));
}

/** The first name with which a chain of fathers begins that ends before a word; undefined where there is no chain. */
export function headOfChain({ words, language }: ReadBlock, from: number): string | undefined {
  const { patronymics, compounds } = language.names;
  if (patronymics === undefined || words[from]?.gap !== 'space') return undefined;
  const startOf = (at: number) => (compounds?.has(words[at - 1]?.folded ?? '') === true ? at - 1 : at);
  let head = startOf(from - 1);
  let fathers = 0;
  while (patronymics.has(words[head - 1]?.folded ?? '') && words[head]?.gap === 'space') {
    head = startOf(head - 2);
    fathers++;
  }
  return fathers > 0 ? words[head]?.folded : undefined;
}
