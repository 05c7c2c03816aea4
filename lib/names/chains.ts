import type { ReadBlock } from './candidates';

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
