import { readFileSync } from 'node:fs';
import wikipedia from 'compromise-wikipedia';
import wordListPath from 'word-list';

/** What the package asks of the program that it is a plug-in of: all that it does is to hand over its list. */
interface PlugIn {
  mutate(world: { model: object }, nlp: { buildTrie(titles: string[]): unknown }): void;
}

/**
 * Titles of some 38,000 much read articles of the English Wikipedia (2022), sorted, in lower case: those of letters, spaces,
 * hyphens and apostrophes only.
 */
export function wikipediaTitles(): string[] {
  let found: string[] = [];
  (wikipedia as unknown as PlugIn).mutate(
    { model: {} },
    {
      buildTrie: (titles) => {
        found = titles;
        return {};
      },
    },
  );
  return found.sort();
}

/** The words of English in lower case, in all their forms, without names. */
export function englishWords(): Set<string> {
  return new Set(readFileSync(wordListPath, 'utf8').split('\n'));
}
