import { foldText } from '@/lib/text';

/** Titles by the last three letters of their first words, which particles before them do not change. */
export function titleMap(titles: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const title of titles) {
    const folded = foldText(title);
    const key = (folded.split(' ')[0] ?? '').slice(-3);
    const others = map.get(key);
    if (others) others.push(folded);
    else map.set(key, [folded]);
  }
  return map;
}
