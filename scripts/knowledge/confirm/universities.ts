import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameKey, type Table } from './claims';
import { COMPARED_PACKAGES, type Shelf } from './shelf';

/** Ends of addresses that are not a country's code in small letters. */
const ENDS: Readonly<Record<string, string>> = { edu: 'US', gov: 'US', mil: 'US', uk: 'GB' };
const SCHOOLS = new Set(['university', 'school', 'research-institute', 'hospital']);

/** Universities and schools by the addresses of their mail, whose end is their country. */
export function universities(shelf: Shelf): Table | undefined {
  const root = shelf.packageFolder(COMPARED_PACKAGES.universities);
  if (root === undefined) return undefined;
  const known = new Set<string>();
  const folder = join(root, 'data', 'lib', 'domains');
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.txt')) continue;
    const end = path.split('/')[0] ?? '';
    const country = ENDS[end] ?? (end.length === 2 ? end.toUpperCase() : undefined);
    if (country === undefined) continue;
    for (const line of readFileSync(join(folder, path), 'utf8').split('\n'))
      if (line.trim() !== '') known.add(`${nameKey(line)}/${country}`);
  }
  return {
    key: 'swot-2026',
    compare({ record, keys, country }) {
      if (!SCHOOLS.has(record.class ?? '') || country === undefined) return undefined;
      const found = [...keys].some((key) => known.has(`${key}/${country}`));
      return found ? { confirms: ['name', 'class', 'country'], differs: [] } : undefined;
    },
  };
}
