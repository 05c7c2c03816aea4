import { existsSync, readFileSync } from 'node:fs';
import { LANGUAGES } from '@/lib/languages';
import type { Taggers } from '@/lib/names';
import { openTagger, taggerFile, type Tagger } from '@/lib/tagger';

const PUBLIC = new URL('../../public/', import.meta.url);

/** The file of a language's tagger in the repository. */
export function taggerPath(lang: string): URL {
  return new URL(taggerFile(lang), PUBLIC);
}

/** The taggers in the repository. */
export function loadTaggers(): Taggers {
  const taggers: Record<string, Tagger> = {};
  for (const lang of Object.keys(LANGUAGES)) {
    const path = taggerPath(lang);
    if (!existsSync(path)) continue;
    const bytes = readFileSync(path);
    taggers[lang] = openTagger(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  }
  return taggers;
}
