import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { aliasKey } from '@/lib/text';
import { packageJson } from '../packages';
import { nameKey, regionKey, type Subject, type Table } from './claims';
import { COMPARED_PACKAGES, type Shelf } from './shelf';
import { latinConsonants } from './sounds';

interface Row {
  readonly name: string;
  readonly native: string | null;
  readonly iso3166_2?: string;
  readonly state_code?: string;
  readonly type?: string | null;
}

const REGIONS = new Set(['region', 'territory', 'geographic-region']);
const TOWNS = new Set(['city', 'capital', 'town', 'village']);
/** First-level regions and towns by country, with their names in the country's own language. */
export function statesAndCities(shelf: Shelf): Table | undefined {
  const root = shelf.packageFolder(COMPARED_PACKAGES.regions);
  if (root === undefined) return undefined;
  const regions = new Map<string, Row>();
  const towns = new Map<string, Row[]>();
  const add = (key: string, row: Row) => {
    const list = towns.get(key);
    if (list) list.push(row);
    else towns.set(key, [row]);
  };
  const data = join(root, 'dist', 'data');
  const read = (file: string) => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Row[]) : []);
  for (const country of readdirSync(data)) {
    const code = /-([A-Z]{2})$/.exec(country)?.[1];
    if (code === undefined) continue;
    for (const row of read(join(data, country, 'states.json'))) {
      regions.set(`${regionKey(row.name)}/${code}`, row);
      if (row.iso3166_2 !== undefined) regions.set(row.iso3166_2, row);
    }
    for (const state of readdirSync(join(data, country), { withFileTypes: true }))
      if (state.isDirectory())
        for (const row of read(join(data, country, state.name, 'cities.json'))) {
          add(`${nameKey(row.name)}/${code}`, row);
          // In Latin letters Arabic names are spelled in many ways: one of a region with the same consonants is the same.
          add(`${latinConsonants(nameKey(row.name))}/${code}-${row.state_code ?? ''}`, row);
        }
  }
  const rowOf = (subject: Subject): Row | undefined => {
    const { record, draft, keys, country = '' } = subject;
    const wanted = record.class ?? draft.class;
    if (TOWNS.has(wanted)) return townOf(subject, towns);
    if (!REGIONS.has(wanted) && wanted !== 'district') return undefined;
    const row =
      regions.get(draft.id) ??
      [...keys].map((key) => regions.get(`${regionKey(key)}/${country}`)).find(Boolean);
    // A governorate has districts of its name: only what the table calls one is meant.
    return wanted !== 'district' || /district|borough/.test(row?.type ?? '') ? row : undefined;
  };
  return {
    key: 'countries-states-cities-2026',
    compare(subject) {
      const row = rowOf(subject);
      if (!row) return undefined;
      const { record, keys, draft, country } = subject;
      const confirms: string[] = ['class'];
      const { region } = record.facts ?? {};
      if (region !== undefined && region === `${country ?? ''}-${row.state_code ?? ''}`)
        confirms.push('region');
      const native = aliasKey(row.native ?? '');
      const names = new Set([...keys].flatMap((key) => [key, regionKey(key)]));
      const alike = TOWNS.has(record.class ?? '') && spelledAlike(subject, row);
      if (alike || names.has(nameKey(row.name)) || names.has(regionKey(row.name))) confirms.push('name');
      if (native !== '' && (record.ar ?? []).some((own) => aliasKey(own).endsWith(native)))
        confirms.push('ar');
      if (country !== undefined && (record.facts?.country === country || draft.id.startsWith(`${country}-`)))
        confirms.push('country');
      return { confirms, differs: [] };
    },
  };
}

/** The town of this name: of the record's region, if it has one. */
function townOf({ record, keys, country = '' }: Subject, towns: ReadonlyMap<string, readonly Row[]>) {
  const { region } = record.facts ?? {};
  const named = [...keys].flatMap((key) => towns.get(`${key}/${country}`) ?? []);
  if (region === undefined) return named[0];
  const there = named.find(({ state_code: code = '' }) => region === `${country}-${code}`);
  const alike = [...keys].flatMap((key) => {
    const consonants = latinConsonants(key);
    return consonants === '' ? [] : (towns.get(`${consonants}/${region}`) ?? []);
  });
  return there ?? (new Set(alike).size === 1 ? alike[0] : undefined);
}

function spelledAlike({ keys }: Subject, { name }: Row): boolean {
  const theirs = latinConsonants(nameKey(name));
  return theirs !== '' && [...keys].some((key) => latinConsonants(key) === theirs);
}

interface IsoRegion {
  readonly iso: string;
  readonly names?: Readonly<Record<string, string>>;
}

/** CLDR's English names of first-level regions (ISO 3166-2) by code. */
export function subdivisions(): Table {
  const file = packageJson<Record<string, { regions?: readonly IsoRegion[] }>>(
    'iso3166-2-db',
    'data/iso3166-2.json',
  );
  const byCode = new Map<string, IsoRegion>();
  for (const [country, { regions = [] }] of Object.entries(file))
    for (const region of regions) byCode.set(`${country}-${region.iso}`, region);
  return {
    key: 'iso3166-2-db',
    compare({ record, draft, keys }) {
      const names = byCode.get(draft.id)?.names;
      if (!names) return undefined;
      const confirms: string[] = [];
      const english = names['en'] ?? '';
      if ([...keys].some((key) => regionKey(key) === regionKey(english)))
        confirms.push('name', 'class', 'country');
      const arabic = aliasKey(names['ar'] ?? '');
      if (arabic !== '' && (record.ar ?? []).some((own) => aliasKey(own) === arabic)) confirms.push('ar');
      return confirms.length > 0 ? { confirms, differs: [] } : undefined;
    },
  };
}

/** Counties of the United States by state. */
export function counties(shelf: Shelf): Table | undefined {
  const file = shelf.packageJson<Readonly<Record<string, readonly string[]>>>(
    COMPARED_PACKAGES.counties,
    'state-counties.json',
  );
  if (!file) return undefined;
  const known = new Set(
    Object.entries(file).flatMap(([state, names]) => names.map((name) => `${nameKey(name)}/US-${state}`)),
  );
  return {
    key: 'state-counties-us',
    compare({ record, keys }) {
      const { country, region } = record.facts ?? {};
      if (record.class !== 'region' || country !== 'US' || region === undefined) return undefined;
      const county = / (?:county|parish|borough)$/;
      const found = [...keys].some(
        (key) => county.test(key) && known.has(`${key.replace(county, '')}/${region}`),
      );
      return found ? { confirms: ['name', 'class', 'country', 'region'], differs: [] } : undefined;
    },
  };
}
