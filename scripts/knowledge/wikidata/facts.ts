import type { DatedNumber, Facts, Role } from '@/lib/knowledge';
import { best, dateOf, itemOf, pointOf, quantityOf, stringOf, type Entity, type Statement } from './document';

const SQUARE_KILOMETRE = 'Q712226';
const METRE = 'Q11573';
const KILOMETRE = 'Q828224';
const US_DOLLAR = 'Q4917';
const GENDERS: Readonly<Record<string, 'm' | 'f'>> = {
  Q6581097: 'm',
  Q6581072: 'f',
  Q2449503: 'm',
  Q1052281: 'f',
};
/** So many members, participants, neighbours or roles are worth keeping. */
const MOST = 40;

/** The facts of an entity that cards use. References are items' ids still. */
export function factsOf(entity: Entity): Facts {
  const items = (property: string) =>
    best(entity, property)
      .filter((statement) => !hasEnded(statement))
      .map(({ mainsnak }) => itemOf(mainsnak))
      .filter((id) => id !== undefined)
      .slice(0, MOST);
  const item = (property: string) => items(property)[0];
  const date = (property: string) => dateOf(best(entity, property)[0]?.mainsnak);
  const facts: { [K in keyof Facts]: Facts[K] | undefined } = {
    country: item('P27') ?? item('P17'),
    gender: GENDERS[item('P21') ?? ''],
    born: date('P569'),
    died: date('P570'),
    birthplace: item('P19'),
    roles: some(rolesOf(entity)),
    party: item('P102'),
    capital: item('P36'),
    currency: item('P38'),
    languages: some(items('P37')),
    neighbours: some(items('P47')),
    population: latest(entity, 'P1082', '1'),
    gdp: latest(entity, 'P2131', US_DOLLAR),
    area: latest(entity, 'P2046', SQUARE_KILOMETRE),
    elevation: measure(entity, 'P2044', METRE),
    length: measure(entity, 'P2043', KILOMETRE),
    ...pointOf(best(entity, 'P625')[0]?.mainsnak),
    region: item('P131'),
    founded: date('P571'),
    dissolved: date('P576'),
    seat: item('P159'),
    start: date('P580') ?? date('P585'),
    end: date('P582'),
    place: item('P276'),
    parties: some(items('P710')),
    website: websiteOf(entity),
    relations: relationsOf(items),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

const RELATIONS: Readonly<Record<string, string>> = {
  P361: 'part-of',
  P463: 'member-of',
  P26: 'spouse',
  P22: 'parent',
  P488: 'leader',
  P169: 'leader',
  P127: 'owner',
  P1365: 'successor-of',
};

function relationsOf(items: (property: string) => string[]): Facts['relations'] {
  const found: Record<string, string[]> = {};
  for (const [property, name] of Object.entries(RELATIONS)) {
    const ids = items(property);
    if (ids.length > 0) found[name] = [...new Set([...(found[name] ?? []), ...ids])];
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

function hasEnded({ qualifiers }: Statement): boolean {
  return (qualifiers?.['P582']?.length ?? 0) > 0;
}

/** Positions held (P39), newest first. The position's item stands in `of` until its name is known. */
function rolesOf(entity: Entity): Role[] {
  const roles = best(entity, 'P39').flatMap(({ mainsnak, qualifiers }): Role[] => {
    const position = itemOf(mainsnak);
    if (position === undefined) return [];
    const from = dateOf(qualifiers?.['P580']?.[0]);
    const end = qualifiers?.['P582']?.[0];
    const to = dateOf(end);
    return [
      {
        of: position,
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
        ...(end !== undefined && to === undefined && { ended: true }),
      },
    ];
  });
  return roles.sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1)).slice(0, MOST);
}

/** The newest amount in a unit, with its year. */
function latest(entity: Entity, property: string, unit: string): DatedNumber | undefined {
  let newest: DatedNumber | undefined;
  for (const { mainsnak, qualifiers } of best(entity, property)) {
    const quantity = quantityOf(mainsnak);
    if (quantity?.unit !== unit) continue;
    const year = Number.parseInt(dateOf(qualifiers?.['P585']?.[0]) ?? '', 10);
    if (newest && !((newest.year ?? -Infinity) < year)) continue;
    newest = { value: quantity.amount, ...(Number.isFinite(year) && { year }), source: 'Wikidata' };
  }
  return newest;
}

function measure(entity: Entity, property: string, unit: string): number | undefined {
  const quantity = quantityOf(best(entity, property)[0]?.mainsnak);
  return quantity?.unit === unit ? quantity.amount : undefined;
}

function websiteOf(entity: Entity): string | undefined {
  const address = stringOf(best(entity, 'P856')[0]?.mainsnak);
  return address !== undefined && /^https?:\/\//u.test(address) && URL.canParse(address)
    ? address
    : undefined;
}
