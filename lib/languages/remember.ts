/** No more words than this are remembered: an article has some hundreds. */
const MOST = 4096;
/** Longer words are rare, and as slices of a text they would keep all of it. */
const LONGEST = 12;

/**
 * Remembers what was made of a word: an article repeats its words, and asks the same of each many times over. What is given out
 * is shared, and nobody's to change.
 */
export function remembering<T>(make: (word: string) => T): (word: string) => T {
  const made = new Map<string, T>();
  return (word) => {
    if (word.length > LONGEST) return make(word);
    let value = made.get(word);
    if (value === undefined) {
      if (made.size >= MOST) made.clear();
      made.set(word, (value = make(word)));
    }
    return value;
  };
}
