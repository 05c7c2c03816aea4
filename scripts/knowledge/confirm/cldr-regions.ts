import { readFileSync } from 'node:fs';
import { regionKey, type Table } from './claims';
import type { Shelf } from './shelf';
import { consonants } from './sounds';

const ENTRY = /<subdivision type="([a-z0-9]+)"[^>]*>([^<]+)</g;

/** "ir31" of CLDR for "IR-31" of ISO 3166-2. */
const codeOf = (id: string): string => id.toLowerCase().replace('-', '');

function namesIn(path: string | undefined): Map<string, string> {
  const names = new Map<string, string>();
  if (path === undefined) return names;
  for (const [, code = '', name = ''] of readFileSync(path, 'utf8').matchAll(ENTRY)) names.set(code, name);
  return names;
}

/**
 * CLDR's names of first-level regions by code (`subdivisions-ar.xml`, `subdivisions-en.xml` of its folder `common/subdivisions`),
 * of which its packages have next to none.
 */
export function cldrRegions(shelf: Shelf): Table | undefined {
  const [arabic, english] = ['ar', 'en'].map((language) =>
    namesIn(shelf.files(new RegExp(`^subdivisions-${language}\\.xml$`))[0]?.path),
  );
  if (!arabic || !english || arabic.size === 0) return undefined;
  return {
    key: 'cldr-41',
    compare({ record, draft, keys }) {
      if (draft.type !== 'place' || !/^[A-Z]{2}-/.test(draft.id)) return undefined;
      const code = codeOf(draft.id);
      const theirs = arabic.get(code);
      const confirms: string[] = [];
      if ([...keys].some((key) => regionKey(key) === regionKey(english.get(code) ?? '')))
        confirms.push('name', 'class', 'country');
      if (theirs !== undefined && (record.ar ?? []).some((own) => consonants(own) === consonants(theirs)))
        confirms.push('ar');
      return confirms.length > 0 ? { confirms, differs: [] } : undefined;
    },
  };
}
