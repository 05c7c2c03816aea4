import { nameKey, type Finding, type Subject, type Table } from './claims';
import { describes } from './classes';
import type { CountryWords } from './countries';
import { COMPARED_PACKAGES, type Shelf } from './shelf';

interface Item {
  readonly label?: string;
  readonly description?: string;
}
interface Listed {
  readonly displayName?: string;
  readonly locationSet?: { readonly include?: readonly unknown[] };
  readonly tags?: Readonly<Record<string, string>>;
}

/** A brand or a body: what the index says of it in words, what it is on maps, and the one country that it is found in. */
interface Entry {
  readonly label: string;
  readonly description: string;
  readonly classes: readonly string[];
  readonly country?: string;
}

/** What a brand or an operator of such things on maps is, by the start of the index's path; the first that fits. */
const ON_MAPS: readonly (readonly [string, string])[] = [
  ['brands/amenity/bank', 'bank company'],
  ['brands/amenity/atm', 'bank company'],
  ['brands/amenity/fuel', 'oil-company company'],
  ['brands/amenity/fast_food', 'company'],
  ['brands/amenity/restaurant', 'company'],
  ['brands/amenity/cafe', 'company'],
  ['brands/office/insurance', 'company'],
  ['brands/healthcare/', 'company'],
  ['brands/shop/car', 'car-maker company retailer'],
  ['brands/shop/charity', 'charity ngo'],
  ['brands/shop/mobile_phone', 'telecom-company company retailer'],
  ['brands/shop/telecommunication', 'telecom-company company'],
  ['brands/shop/', 'retailer company'],
  ['operators/amenity/police', 'police-force government-agency'],
  ['operators/amenity/hospital', 'hospital company'],
  ['operators/amenity/university', 'university'],
  ['operators/landuse/military', 'military military-unit'],
  ['operators/power/', 'company'],
];
const NAMES = ['name', 'brand', 'operator', 'network', 'name:en', 'brand:en', 'operator:en', 'official_name'];
const NUMBERS = ['brand:wikidata', 'operator:wikidata', 'network:wikidata'];

/** The name suggestion index: brands and public bodies with Wikidata's numbers and a line on each, and where they are found. */
export function brands(shelf: Shelf, countries: CountryWords): Table | undefined {
  const file = shelf.packageJson<{ wikidata: Readonly<Record<string, Item>> }>(
    COMPARED_PACKAGES.brands,
    'dist/wikidata/wikidata.min.json',
  );
  const listed = shelf.packageJson<{ nsi: Readonly<Record<string, { items: readonly Listed[] }>> }>(
    COMPARED_PACKAGES.brands,
    'dist/json/nsi.min.json',
  );
  if (!file || !listed) return undefined;
  const byName = new Map<string, Entry[]>();
  const add = (name: string, entry: Entry) => {
    const key = nameKey(name);
    const list = byName.get(key);
    if (list) list.push(entry);
    else byName.set(key, [entry]);
  };
  for (const { label = '', description = '' } of Object.values(file.wikidata))
    add(label, { label, description, classes: [] });
  for (const [path, { items }] of Object.entries(listed.nsi))
    for (const item of items) {
      const number = NUMBERS.map((tag) => item.tags?.[tag]).find((each) => each !== undefined);
      const { description = '' } = file.wikidata[number ?? ''] ?? {};
      const names = [item.displayName, ...NAMES.map((tag) => item.tags?.[tag])];
      for (const name of new Set(names.filter((each) => each !== undefined)))
        add(name, { label: name, description, classes: classesOf(path), ...onlyCountry(item) });
    }
  return {
    key: 'name-suggestion-index',
    compare(subject) {
      const { record, keys } = subject;
      if (record.type !== 'organisation') return undefined;
      const numbered = file.wikidata[record.wikidata ?? ''];
      const { label = '', description = '' } = numbered ?? {};
      if (numbered) return finding(subject, { label, description, classes: [] }, true, countries);
      return [...keys]
        .flatMap((key) => byName.get(key) ?? [])
        .map((entry) => finding(subject, entry, false, countries))
        .find((one) => one);
    },
  };
}

function finding(
  { record, keys, country }: Subject,
  { label, description, classes, country: found }: Entry,
  numbered: boolean,
  countries: CountryWords,
): Finding | undefined {
  const wanted = record.class ?? '';
  if (!describes(description, wanted) && !classes.includes(wanted)) return undefined;
  const confirms = ['class'];
  if (keys.has(nameKey(label))) confirms.push('name');
  const told = countries.within(description);
  // What the line says comes first: a chain is found in one country, and is another's.
  if (country !== undefined && (told.size > 0 ? told.has(country) : found === country))
    confirms.push('country');
  // A name alone is many firms' name: it has to be one of the same country.
  return numbered || confirms.includes('country') ? { confirms, differs: [] } : undefined;
}

function classesOf(path: string): string[] {
  return ON_MAPS.find(([start]) => path.startsWith(start))?.[1].split(' ') ?? [];
}

/** The country that all places of the item lie in ("us", "us-ca.geojson"); nothing where there are several, or the world. */
function onlyCountry({ locationSet }: Listed): { country?: string } {
  const codes = (locationSet?.include ?? []).map((place) => {
    const code = typeof place === 'string' ? /^([a-z]{2})(?:-|$)/.exec(place)?.[1] : undefined;
    return code?.toUpperCase();
  });
  const [first] = codes;
  return first !== undefined && codes.every((code) => code === first) ? { country: first } : {};
}
