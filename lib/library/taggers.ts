import { primaryOf } from '@/lib/languages';
import type { Taggers } from '@/lib/names';
import { openTagger, TAGGED_LANGUAGES, taggerFile } from '@/lib/tagger';

/**
 * Makes the function that gives the tagger of an article's language. A file is read when it is first wanted, and kept; where
 * there is none for the language, or it cannot be read, only names that a pack holds are found.
 *
 * @param load reads a file of the extension's package
 */
export function createTaggers(
  load: (path: string) => Promise<ArrayBuffer>,
): (lang: string) => Promise<Taggers> {
  const opened = new Map<string, Promise<Taggers>>();
  return (tag) => {
    const lang = primaryOf(tag);
    if (!TAGGED_LANGUAGES.includes(lang)) return Promise.resolve({});
    let taggers = opened.get(lang);
    if (!taggers) {
      taggers = load(taggerFile(lang)).then(
        (bytes) => ({ [lang]: openTagger(bytes) }),
        () => {
          // What failed to load is tried again at the next request.
          opened.delete(lang);
          return {};
        },
      );
      opened.set(lang, taggers);
    }
    return taggers;
  };
}
