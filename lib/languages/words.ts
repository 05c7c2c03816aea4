import { foldText } from '@/lib/text';

/** A set of folded words from a list written with spaces between them. */
export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(wordList(lists.join(' ')));
}

/** Maps folded words to a value: `wordMap({ title: 'السيد السيدة', place: 'في' })`. */
export function wordMap<T extends string>(
  lists: Partial<Readonly<Record<T, string>>>,
): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const value in lists) {
    for (const word of wordList(lists[value] ?? '')) map.set(word, value);
  }
  return map;
}

function wordList(text: string): string[] {
  return foldText(text).split(/\s+/u).filter(Boolean);
}
