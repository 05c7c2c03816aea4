import type { Base } from './build';
import type { Draft } from './draft';
import type { Problem } from './written';

/** How many records of a kind there have to be. */
export interface Floor {
  readonly what: string;
  /** What the knowledge base is meant to hold. */
  readonly wanted: number;
  /** What it has held already: fewer is a mistake. Below `wanted` where that has not been reached yet. */
  readonly floor: number;
  readonly counts: (draft: Draft) => boolean;
}

/** A floor with what is there now. */
export interface Reached extends Omit<Floor, 'counts'> {
  readonly there: number;
}

const isOf = (classes: string): ((draft: Draft) => boolean) => {
  const wanted = new Set(classes.split(/\s+/u));
  return (draft) => wanted.has(draft.class);
};
const both =
  (...conditions: readonly ((draft: Draft) => boolean)[]) =>
  (draft: Draft): boolean =>
    conditions.every((holds) => holds(draft));
const arabic = (draft: Draft): boolean => draft.names['ar'] !== undefined;
const english = (draft: Draft): boolean => draft.names['en'] !== undefined;
const written = (draft: Draft): boolean => draft.origin.kind === 'written';

const towns = isOf('city capital town village');
const states = isOf('country territory continent geographic-region bloc place former-country');
const regions = isOf('region');
/** Places that are neither states, towns nor regions: waters, heights, borders, camps, houses of power. */
const landmarks = (draft: Draft): boolean =>
  draft.type === 'place' && !towns(draft) && !states(draft) && !regions(draft);
/** Countries whose regions Arabic readers know by their Arabic names. */
const NEAR = new Set(
  'AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE IR TR IL US'.split(' '),
);
const madeForCountries = isOf('office people');
const concepts = isOf(
  `concept ideology doctrine plan programme era dynasty holiday sanctions disease vaccine drug technology weapon missile drone
  aircraft warship vehicle product software agreement peace-process stock-index denomination`,
);
const events = (draft: Draft): boolean =>
  draft.type === 'event' || isOf('law award treaty constitution resolution')(draft);

/** The coverage that docs/knowledge-base.md speaks of. Raise a floor when more is there; lower none. */
export const FLOORS: readonly Floor[] = [
  { what: 'countries, territories, continents, regions of the UN', wanted: 310, floor: 310, counts: states },
  { what: '— with Arabic', wanted: 310, floor: 310, counts: both(states, arabic) },
  { what: 'cities and towns', wanted: 26_000, floor: 26_000, counts: both(towns, english) },
  { what: '— with Arabic', wanted: 7_500, floor: 7_500, counts: both(towns, arabic) },
  { what: '— written or corrected by hand', wanted: 400, floor: 1_000, counts: both(towns, written) },
  { what: 'first-level regions', wanted: 3_900, floor: 3_900, counts: regions },
  { what: '— with Arabic', wanted: 1_700, floor: 2_100, counts: both(regions, arabic) },
  { what: 'waters, heights, borders, camps, houses of power', wanted: 350, floor: 850, counts: landmarks },
  { what: 'people', wanted: 8_000, floor: 20_000, counts: ({ type }) => type === 'person' },
  {
    what: '— with Arabic',
    wanted: 6_000,
    floor: 17_000,
    counts: both(({ type }) => type === 'person', arabic),
  },
  {
    what: '— written, with dated roles',
    wanted: 1_500,
    floor: 1_500,
    counts: both(
      ({ type, facts }) =>
        type === 'person' &&
        (facts.roles ?? []).some(({ from, to }) => from !== undefined || to !== undefined),
      written,
    ),
  },
  {
    what: 'organisations, with Arabic',
    wanted: 4_000,
    floor: 12_500,
    counts: both(({ type }) => type === 'organisation', arabic),
  },
  {
    what: '— international bodies',
    wanted: 350,
    floor: 350,
    counts: isOf('international-organisation military-alliance bloc'),
  },
  { what: '— parties', wanted: 300, floor: 300, counts: isOf('party party-alliance political-movement') },
  { what: '— armed groups', wanted: 120, floor: 120, counts: isOf('armed-group') },
  {
    what: '— news agencies, papers, channels',
    wanted: 200,
    floor: 200,
    counts: isOf('news-agency newspaper magazine tv-channel radio-station broadcaster website publisher'),
  },
  {
    what: '— companies and banks',
    wanted: 350,
    floor: 350,
    counts: isOf(
      `company bank airline oil-company car-maker arms-maker technology-company telecom-company drug-maker retailer
      stock-exchange sovereign-fund film-studio`,
    ),
  },
  {
    what: '— universities and think tanks',
    wanted: 150,
    floor: 150,
    counts: isOf('university think-tank research-institute school hospital'),
  },
  {
    what: '— clubs and federations',
    wanted: 200,
    floor: 200,
    counts: isOf('football-club sports-club sports-federation league'),
  },
  { what: '— NGOs', wanted: 80, floor: 80, counts: isOf('ngo charity') },
  { what: 'events, treaties, laws, awards', wanted: 500, floor: 500, counts: events },
  {
    what: 'offices and peoples, with Arabic',
    wanted: 1_200,
    floor: 1_200,
    counts: both(madeForCountries, arabic),
  },
  {
    what: 'languages, currencies, religions, with Arabic',
    wanted: 400,
    floor: 400,
    counts: both(isOf('language currency religion denomination'), arabic),
  },
  { what: 'concepts that news takes for granted', wanted: 200, floor: 200, counts: concepts },
];

/** Titles of much read articles of the English Wikipedia, of which there are 38,038, a fifth of them words or terms. */
const TITLES = { what: 'titles of much read articles that lead to a record', wanted: 30_000, floor: 29_800 };

/** What there is of each kind. */
export function coverage(base: Base, floors: readonly Floor[] = FLOORS): Reached[] {
  const drafts = [...base.drafts.values()].filter(({ shallow }) => shallow !== true);
  const reached = floors.map(({ counts, ...floor }) => ({ ...floor, there: drafts.filter(counts).length }));
  return base.titles === undefined ? reached : [...reached, { ...TITLES, there: base.titles }];
}

/** Kinds of which there are fewer than there were. */
export function lost(reached: readonly Reached[]): Problem[] {
  return reached
    .filter(({ there, floor }) => there < floor)
    .map(({ what, there, floor }) => ({
      file: 'scripts/knowledge/coverage.ts',
      message: `${what}: ${there} are there, ${floor} were`,
    }));
}

/** Places that must have an Arabic name, whatever the counts say: capitals, large cities, the regions that are near. */
export function withoutArabic(base: Base): Draft[] {
  const capitals = new Set(
    [...base.drafts.values()].filter(isOf('country')).map(({ facts }) => facts.capital),
  );
  return [...base.drafts.values()].filter(
    (draft) =>
      !arabic(draft) &&
      (states(draft) ||
        (towns(draft) && (capitals.has(draft.id) || (draft.facts.population?.value ?? 0) > LARGE_CITY)) ||
        (regions(draft) && NEAR.has(draft.facts.country ?? ''))),
  );
}

const LARGE_CITY = 500_000;
