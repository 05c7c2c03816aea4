import { foldText } from '@/lib/text';

/** Titles, as their folded words, by the last three letters of their first words, which particles before them do not change. */
export function titleMap(titles: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const map = new Map<string, (readonly string[])[]>();
  for (const title of titles) {
    const words = foldText(title).split(' ');
    const key = (words[0] ?? '').slice(-3);
    const others = map.get(key);
    if (others) others.push(words);
    else map.set(key, [words]);
  }
  return map;
}
