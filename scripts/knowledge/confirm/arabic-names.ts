import { readFileSync } from 'node:fs';
import { regionKey, type Table } from './claims';
import type { Shelf } from './shelf';
import { consonants } from './sounds';

const MAGIC = 0x950412de;
/** Stands between a message's context and the message. */
const CONTEXT_END = String.fromCharCode(4);
/** Catalogues by the names of their files. */
const CATALOGUES = [
  { key: 'geonames', file: /^geonames-ar\.mo$/ },
  { key: 'kgeography', file: /^kgeography-ar\.mo$/ },
  { key: 'libgweather', file: /^libgweather.*-ar\.mo$/ },
] as const;

/** The messages of a compiled catalogue of gettext (little-endian): by what is translated, without its context. */
export function readCatalogue(bytes: Buffer): Map<string, string[]> {
  const messages = new Map<string, string[]>();
  if (bytes.readUInt32LE(0) !== MAGIC) return messages;
  const [count, originals, translations] = [8, 12, 16].map((at) => bytes.readUInt32LE(at));
  const text = (table: number, i: number): string => {
    const length = bytes.readUInt32LE(table + 8 * i);
    const start = bytes.readUInt32LE(table + 8 * i + 4);
    return bytes.toString('utf8', start, start + length);
  };
  for (let i = 0; i < (count ?? 0); i++) {
    const original =
      text(originals ?? 0, i)
        .split(CONTEXT_END)
        .at(-1) ?? '';
    const list = messages.get(original);
    const translation = text(translations ?? 0, i);
    if (list) list.push(translation);
    else messages.set(original, [translation]);
  }
  return messages;
}

/**
 * Places' Arabic names in catalogues that translators of free programs keep (`*-ar.mo`): those that go by GeoNames' numbers, and
 * those that go by English names. Spellings of a foreign name that differ in its vowels, or in the letter that stands for a sound
 * which Arabic does not have, are one name.
 */
export function arabicNames(shelf: Shelf): Table[] {
  return CATALOGUES.flatMap(({ key: catalogue, file }) => {
    const path = shelf.files(file)[0]?.path;
    if (path === undefined) return [];
    const byName = new Map<string, Set<string>>();
    for (const [english, arabic] of readCatalogue(readFileSync(path))) {
      const key = /^\d+$/.test(english) ? `geonames-${english}` : regionKey(english.replace(/\(.*\)$/, ''));
      const set = byName.get(key) ?? new Set();
      for (const one of arabic) set.add(consonants(one));
      byName.set(key, set);
    }
    const table: Table = {
      key: catalogue,
      compare({ record, draft, keys }) {
        if (draft.type !== 'place' || record.patch === undefined) return undefined;
        const english = [draft.names['en'] ?? '', ...(draft.aliases['en'] ?? [])].map(regionKey);
        const known = [draft.id, ...[...keys].map(regionKey), ...english].flatMap((key) => [
          ...(byName.get(key) ?? []),
        ]);
        const has = (record.ar ?? []).some((own) => known.includes(consonants(own)));
        return has ? { confirms: ['ar'], differs: [] } : undefined;
      },
    };
    return [table];
  });
}
