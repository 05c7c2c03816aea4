/** What a table has under a key of its own: keys come from texts and packs, and "constructor" is no unit. */
export function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
