import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { nameKey, yearOf, type Table } from './claims';
import type { CountryWords } from './countries';
import type { Shelf } from './shelf';

interface Body {
  readonly Wikidata_code?: string | null;
  readonly Name_en?: string | null;
  readonly Abbreviation_en?: string | null;
  readonly Year_established?: number | string | null;
  readonly Headquarters?: string | null;
}

const INTERNATIONAL = new Set(
  'international-organisation military-alliance bloc central-bank bank court parliament government-agency research-institute ngo sports-federation'.split(
    ' ',
  ),
);

/** The public list of international bodies: founding year and headquarters. */
export function internationalBodies(shelf: Shelf, countries: CountryWords): Table | undefined {
  const [file] = shelf.files(/^international-bodies\.ya?ml$/);
  if (!file) return undefined;
  const byName = new Map<string, Body>();
  const byNumber = new Map<string, Body>();
  for (const [key, body] of Object.entries(parse(readFileSync(file.path, 'utf8')) as Record<string, Body>)) {
    byName.set(nameKey(key), body);
    byName.set(nameKey(body.Name_en ?? key), body);
    if (body.Wikidata_code) byNumber.set(body.Wikidata_code, body);
  }
  return {
    key: 'international-bodies-2026',
    compare({ record, keys, find }) {
      if (record.type !== 'organisation' || !INTERNATIONAL.has(record.class ?? '')) return undefined;
      const body =
        byNumber.get(record.wikidata ?? '') ?? [...keys].map((key) => byName.get(key)).find((one) => one);
      if (!body) return undefined;
      const confirms = ['name', 'class'];
      const differs: string[] = [];
      const { founded, seat, country } = record.facts ?? {};
      const year = Number.parseInt(String(body.Year_established ?? ''), 10);
      if (founded !== undefined && year > 0) {
        if (yearOf(founded) === year) confirms.push('founded');
        else differs.push(`founded ${year} there, ${founded} here`);
      }
      const town = seat === undefined ? undefined : find(seat)?.names['en'];
      const headquarters = body.Headquarters ?? '';
      if (town !== undefined && nameKey(headquarters).includes(nameKey(town))) confirms.push('seat');
      if (country !== undefined && countries.within(headquarters).has(country)) confirms.push('country');
      return { confirms, differs };
    },
  };
}
