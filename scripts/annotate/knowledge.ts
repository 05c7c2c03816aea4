import { readFileSync } from 'node:fs';
import {
  combine,
  CORE_PACK,
  NAME_PACK_LANGUAGES,
  namePack,
  openPack,
  type Knowledge,
  type Pack,
} from '@/lib/knowledge';
import { InputError } from './input';

const PUBLIC = new URL('../../public/', import.meta.url);

/**
 * The packs of the repository, as the extension reads an article with them: the core pack, and with it the names of the
 * article's language (BCP 47) where there is a pack of them. Each is read when it is first wanted, and kept.
 *
 * @throws InputError where the core pack has not been built, PackError where a pack is damaged.
 */
export function loadKnowledge(): (lang: string) => Knowledge {
  const core = packIn(CORE_PACK);
  if (!core) {
    throw new InputError('The knowledge pack is not there: build it with "npm run knowledge -- build".');
  }
  const combined = new Map<string, Pack>();
  return (tag) => {
    const lang = tag.toLowerCase().split(/[-_]/u)[0] ?? '';
    if (!NAME_PACK_LANGUAGES.includes(lang)) return core;
    let pack = combined.get(lang);
    if (!pack) {
      const names = packIn(namePack(lang));
      pack = names ? combine([core, names]) : core;
      combined.set(lang, pack);
    }
    return pack;
  };
}

function packIn(path: string): Pack | undefined {
  let bytes: Buffer<ArrayBuffer>;
  try {
    bytes = readFileSync(new URL(path, PUBLIC));
  } catch {
    return undefined;
  }
  return openPack(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}
