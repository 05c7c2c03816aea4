import { foldText } from '@/lib/text';

/**
 * A set of folded words from a list written with spaces between them. It is cut and folded when it is first asked: a browser
 * starts with the lists of every language, and reads an article in one.
 */
export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new WordSet(lists);
}

/** Maps folded words to a value: `wordMap({ title: 'السيد السيدة', place: 'في' })`. Made when it is first asked, like {@link wordSet}. */
export function wordMap<T extends string>(
  lists: Partial<Readonly<Record<T, string>>>,
): ReadonlyMap<string, T> {
  return new WordMap<T>(lists);
}

class WordSet extends Set<string> {
  #lists: readonly string[] | null;

  constructor(lists: readonly string[]) {
    super();
    this.#lists = lists;
  }

  #fill(): void {
    const lists = this.#lists;
    if (lists === null) return;
    this.#lists = null;
    for (const word of wordList(lists.join(' '))) super.add(word);
  }

  override has(word: string): boolean {
    if (this.#lists !== null) this.#fill();
    return super.has(word);
  }
  override get size(): number {
    this.#fill();
    return super.size;
  }
  override forEach(visit: (word: string, same: string, set: Set<string>) => void): void {
    this.#fill();
    super.forEach(visit);
  }
  override values(): SetIterator<string> {
    this.#fill();
    return super.values();
  }
  override keys(): SetIterator<string> {
    return this.values();
  }
  override entries(): SetIterator<[string, string]> {
    this.#fill();
    return super.entries();
  }
  override [Symbol.iterator](): SetIterator<string> {
    return this.values();
  }
}

class WordMap<T extends string> extends Map<string, T> {
  #lists: Partial<Readonly<Record<T, string>>> | null;

  constructor(lists: Partial<Readonly<Record<T, string>>>) {
    super();
    this.#lists = lists;
  }

  #fill(): void {
    const lists = this.#lists;
    if (lists === null) return;
    this.#lists = null;
    for (const value in lists) {
      for (const word of wordList(lists[value] ?? '')) super.set(word, value);
    }
  }

  override get(word: string): T | undefined {
    if (this.#lists !== null) this.#fill();
    return super.get(word);
  }
  override has(word: string): boolean {
    if (this.#lists !== null) this.#fill();
    return super.has(word);
  }
  override get size(): number {
    this.#fill();
    return super.size;
  }
  override forEach(visit: (value: T, word: string, map: Map<string, T>) => void): void {
    this.#fill();
    super.forEach(visit);
  }
  override entries(): MapIterator<[string, T]> {
    this.#fill();
    return super.entries();
  }
  override keys(): MapIterator<string> {
    this.#fill();
    return super.keys();
  }
  override values(): MapIterator<T> {
    this.#fill();
    return super.values();
  }
  override [Symbol.iterator](): MapIterator<[string, T]> {
    return this.entries();
  }
}

function wordList(text: string): string[] {
  return foldText(text).split(/\s+/u).filter(Boolean);
}
