import type { ReadBlock } from './candidates';

/** "الرباط الصليبي", "سيول جارفة": a name of one word of which the word beside it makes another word. */
export function isHomograph({ words, language }: ReadBlock, from: number, to: number): boolean {
  const { names } = language;
  const { homographs } = names;
  const word = words[from];
  if (homographs === undefined || word === undefined || to - from > 1) return false;
  const read = names.detach(word.folded).find(({ stem }) => homographs.has(stem));
  const beside = read && homographs.get(read.stem);
  if (beside === undefined) return false;
  const next = words[to];
  if (next?.gap === 'space' && beside.has(next.folded)) return true;
  const previous = words[from - 1];
  if (previous === undefined || word.gap !== 'space') return false;
  return names.detach(previous.folded).some(({ stem }) => beside.has(stem));
}
