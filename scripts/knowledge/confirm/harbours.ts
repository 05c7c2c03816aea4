import { nameKey, type Finding, type Table } from './claims';
import type { CountryWords } from './countries';
import { COMPARED_PACKAGES, type Shelf } from './shelf';

interface Airport {
  readonly name: string;
  readonly iso_country: string;
  readonly iso_region: string;
  readonly wikipedia_link: string;
}
interface Port {
  readonly name: string;
  readonly city?: string;
  readonly country: string;
}

const AIRFIELDS = new Set(['airport', 'military-base']);
const AIR_BASE = /\b(?:air ?base|air force|afb|raf|naval|army|military|air station|space force|camp)\b/i;
const PORT = /^port of (?:the )?| (?:islamic |sea)?port$/g;

/** The title of the article that an address leads to. */
function titleOf(link: string): string {
  const title = /\/wiki\/([^#?]+)/.exec(link)?.[1];
  try {
    return title === undefined ? '' : decodeURIComponent(title).replaceAll('_', ' ');
  } catch {
    return '';
  }
}

/** OurAirports' airports of medium size and larger, by name or by their article's title, with country and region. */
export function ourairports(shelf: Shelf): Table | undefined {
  const airports = shelf.packageJson<readonly Airport[]>(COMPARED_PACKAGES.airfields, 'data/airports.json');
  if (!airports) return undefined;
  const byName = new Map<string, Airport>();
  for (const airport of airports)
    for (const name of [airport.name, titleOf(airport.wikipedia_link).replace(/ \([^)]*\)$/, '')])
      if (name !== '') byName.set(`${nameKey(name)}/${airport.iso_country}`, airport);
  return {
    key: 'ourairports',
    compare({ record, keys, country }) {
      if (country === undefined || !AIRFIELDS.has(record.class ?? '')) return undefined;
      const airport = [...keys].map((key) => byName.get(`${key}/${country}`)).find((found) => found);
      if (!airport) return undefined;
      const confirms = ['name', 'country'];
      if (record.class === 'airport' || AIR_BASE.test(`${airport.name} ${titleOf(airport.wikipedia_link)}`))
        confirms.push('class');
      if (record.facts?.region === airport.iso_region) confirms.push('region');
      return { confirms, differs: [] } satisfies Finding;
    },
  };
}

/** Sea ports by the names of their towns and by country. */
export function seaPorts(shelf: Shelf, countries: CountryWords): Table | undefined {
  const ports = shelf.packageJson<Readonly<Record<string, Port>>>(COMPARED_PACKAGES.ports, 'lib/ports.json');
  if (!ports) return undefined;
  const known = new Set<string>();
  for (const { name, city = '', country } of Object.values(ports))
    for (const each of [name, city])
      known.add(`${nameKey(each).replace(PORT, '')}/${countries.called(country) ?? ''}`);
  return {
    key: 'sea-ports',
    compare({ record, keys, country }) {
      if (record.class !== 'port' || country === undefined) return undefined;
      const found = [...keys].some((key) => known.has(`${key.replace(PORT, '')}/${country}`));
      return found ? { confirms: ['name', 'class', 'country'], differs: [] } : undefined;
    },
  };
}
