import { nameKey, type Table } from './claims';
import type { CountryWords } from './countries';
import { COMPARED_PACKAGES, type Shelf } from './shelf';

interface Airport {
  readonly name: string;
  readonly city: string;
  readonly country: string;
  readonly type: string;
}
interface Airline {
  readonly name: string;
  readonly alias: string;
  readonly country: string;
}

const GENERIC =
  /\b(?:international|intl|airport|airfield|aerodrome|airbase|air|base|station|afb|raf|domestic|de|del)\b/g;
const core = (name: string): string => nameKey(nameKey(name).replace(GENERIC, ' ').replace(/ +/g, ' '));
const AIRFIELDS = new Set(['airport', 'military-base']);
const AIR_BASE = /\b(?:air ?base|air force|afb|raf|naval|army|military|air station)\b/i;

/** OpenFlights' airports and airlines with their countries. */
export function openflights(shelf: Shelf, countries: CountryWords): Table | undefined {
  const airports = shelf.packageJson<readonly Airport[]>(COMPARED_PACKAGES.airports, 'airports.json');
  const airlines = shelf.packageJson<readonly Airline[]>(COMPARED_PACKAGES.airlines, 'airlines.json');
  if (!airports || !airlines) return undefined;
  const fields = new Map<string, Airport[]>();
  for (const airport of airports) {
    const code = countries.called(airport.country) ?? '';
    fields.set(code, [...(fields.get(code) ?? []), airport]);
  }
  const lines = new Set<string>();
  for (const { name, alias, country } of airlines)
    for (const each of [name, alias]) lines.add(`${nameKey(each)}/${countries.called(country) ?? ''}`);
  return {
    key: 'openflights',
    compare({ record, keys, country }) {
      if (country === undefined || record.class === undefined) return undefined;
      const all = ['name', 'class', 'country'];
      if (record.class === 'airline')
        return [...keys].some((key) => lines.has(`${key}/${country}`))
          ? { confirms: all, differs: [] }
          : undefined;
      if (!AIRFIELDS.has(record.class)) return undefined;
      const airport = called([...keys].map(core), fields.get(country) ?? []);
      if (!airport) return undefined;
      const fits = record.class === 'airport' || AIR_BASE.test(airport.name);
      return { confirms: fits ? all : ['name', 'country'], differs: [] };
    },
  };
}

/** The one airport with one of these names; or whose name has all words of one, if no other of the country's has. */
function called(names: readonly string[], airports: readonly Airport[]): Airport | undefined {
  const wordsOf = ({ name }: Airport) => core(name).split(' ');
  const same = airports.find(({ name }) => names.some((own) => own !== '' && own === core(name)));
  if (same) return same;
  const within = airports.filter((airport) =>
    names.some((own) => own.length > 3 && own.split(' ').every((word) => wordsOf(airport).includes(word))),
  );
  return within.length === 1 ? within[0] : undefined;
}
