import { combine, CORE_PACK, NAME_PACK_LANGUAGES, namePack, openPack, type Pack } from '@/lib/knowledge';
import { primaryOf } from '@/lib/languages';

export interface LibraryOptions {
  /** Reads a file of the extension's package. */
  readonly load: (path: string) => Promise<ArrayBuffer>;
  /** Opens what is the reader's own: entries and packs. */
  readonly own: () => Promise<readonly Pack[]>;
}

/** The packs that an article is read with. */
export interface Library {
  /**
   * The core pack, the names of the article's language where there is a pack of them, and what is the reader's own. Each file
   * is read when it is first wanted, and kept. What is the reader's own is opened anew when its revision changes, and not at all
   * while that is 0; where it cannot be read, articles are read without it.
   *
   * @param lang BCP 47 of the article
   * @param revision how often the reader's own entries and packs have changed
   */
  knowledge(lang: string, revision: number): Promise<Pack>;
}

export function createLibrary({ load, own }: LibraryOptions): Library {
  const files = new Map<string, Promise<Pack>>();
  const combined = new Map<string, Promise<Pack>>();
  let opened: { readonly revision: number; readonly packs: Promise<readonly Pack[]> } | null = null;

  const file = (path: string): Promise<Pack> => {
    let pack = files.get(path);
    if (!pack) {
      pack = load(path).then((buffer) => openPack(buffer, { trusted: true }));
      files.set(path, pack);
      // What failed to load is tried again at the next request.
      pack.catch(() => files.delete(path));
    }
    return pack;
  };

  const ownPacks = (revision: number): Promise<readonly Pack[]> => {
    if (revision === 0) return Promise.resolve([]);
    if (opened?.revision !== revision) {
      combined.clear();
      opened = { revision, packs: own().catch(() => []) };
    }
    return opened.packs;
  };

  const together = async (lang: string, revision: number): Promise<Pack> => {
    const parts: Promise<readonly Pack[]>[] = [file(CORE_PACK).then((pack) => [pack])];
    if (NAME_PACK_LANGUAGES.includes(lang)) {
      // Without the names of its language an article is still worth reading.
      parts.push(
        file(namePack(lang)).then(
          (pack) => [pack],
          () => [],
        ),
      );
    }
    parts.push(ownPacks(revision));
    return combine((await Promise.all(parts)).flat());
  };

  return {
    knowledge(tag, revision) {
      const lang = primaryOf(tag);
      const key = `${NAME_PACK_LANGUAGES.includes(lang) ? lang : ''} ${revision}`;
      let pack = combined.get(key);
      if (!pack) {
        pack = together(lang, revision);
        combined.set(key, pack);
        pack.catch(() => combined.delete(key));
      }
      return pack;
    },
  };
}
