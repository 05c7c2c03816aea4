import type { NameGrammar } from '@/lib/languages';
import type { ReadBlock } from './candidates';

/** "الرباط الصليبي", "سيول جارفة": a name of one word of which the word beside it makes another word. */
export function isHomograph({ words, language }: ReadBlock, from: number, to: number): boolean {
  const { names } = language;
  const { homographs } = names;
  const word = words[from];
  if (homographs === undefined || word === undefined || to - from > 1) return false;
  const beside = stemsOf(word.folded, names)
    .map((stem) => homographs.get(stem))
    .find((set) => set !== undefined);
  if (beside === undefined) return false;
  const next = words[to];
  if (next?.gap === 'space' && beside.has(next.folded)) return true;
  const previous = words[from - 1];
  if (previous === undefined || word.gap !== 'space') return false;
  return stemsOf(previous.folded, names).some((stem) => beside.has(stem));
}

function stemsOf(word: string, names: NameGrammar): readonly string[] {
  return names.detach(word).map(({ stem }) => stem);
}
