import type { Base } from './build';
import type { WrittenRecord } from './schema';
import type { Problem } from './written';

/** What records may be `checked` against, as docs/knowledge-base.md explains it. */
export const CHECK_SOURCES = [
  'body-tables',
  'cabinet-lists-2021',
  'calibre-recipes',
  'cldr-41',
  'countries-states-cities-2026',
  'country-coder',
  'date-holidays',
  'elections-2026',
  'encyclopedia',
  'event-tables',
  'everypolitician-2016',
  'factbook-2014',
  'factbook-2026-05',
  'foldoc',
  'forbes-2024',
  'fortune-1000',
  'geonames',
  'geonames-2023',
  'ieee-registry',
  'international-bodies-2026',
  'iso3166-2-db',
  'kgeography',
  'league-lists',
  'libgweather',
  'member-lists',
  'name-suggestion-index',
  'office-lists-2026',
  'officeholders-2022',
  'olympedia',
  'openflights',
  'openfootball',
  'ourairports',
  'pantheon-2013',
  'place-tables',
  'press-2025',
  'press-2026',
  'public-lists',
  'public-pages',
  'sea-ports',
  'sp500-list',
  'sports-tables',
  'state-counties-us',
  'swift-codes',
  'swot-2026',
  'uk-government-register',
  'un-lists',
  'us-congress',
  'vera',
  'voxceleb-1',
  'wikidata-2021',
  'wikidata-2025',
  'wordnet-3.1',
  'work-tables',
  'world-cup-lists',
] as const;

/** How many of the written records of a kind have been compared with something. */
export interface CheckedShare {
  readonly kind: string;
  readonly written: number;
  readonly checked: number;
}

/**
 * How many written records of each kind must be checked: a new name may come in unchecked, but none that was checked may be
 * lost. Raise one when more are; lower none.
 */
const FLOORS: Readonly<Record<string, number>> = {
  concept: 291,
  event: 822,
  organisation: 4135,
  person: 4388,
  place: 3606,
};

/** Whether a source could say otherwise: a patch may only weigh what it patches, or call a name of it weak. */
function saysSomething({ patch, en, ar, class: kind, gloss, facts }: WrittenRecord): boolean {
  return patch === undefined || [en, ar, kind, gloss, facts].some((said) => said !== undefined);
}

/** Written records by kind, patches by the kind of what they patch; and how many are checked against each source. */
export function checkedShares({ written, find }: Pick<Base, 'written' | 'find'>): {
  shares: CheckedShare[];
  sources: ReadonlyMap<string, number>;
} {
  const shares = new Map<string, { kind: string; written: number; checked: number }>();
  const sources = new Map<string, number>();
  for (const { record } of written.records) {
    if (!saysSomething(record)) continue;
    const type = record.type ?? find(record.patch ?? '')?.type ?? 'other';
    const kind = type === 'work' || type === 'other' ? 'concept' : type;
    const share = shares.get(kind) ?? { kind, written: 0, checked: 0 };
    shares.set(kind, share);
    share.written++;
    if (record.checked === undefined) continue;
    share.checked++;
    for (const source of record.checked.against) sources.set(source, (sources.get(source) ?? 0) + 1);
  }
  const byName = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);
  return {
    shares: [...shares].sort(byName).map(([, share]) => share),
    sources: new Map([...sources].sort((a, b) => b[1] - a[1] || byName(a, b))),
  };
}

/** Kinds of which fewer records are checked than were. */
export function uncheckedTooMany(
  shares: readonly CheckedShare[],
  floors: Readonly<Record<string, number>> = FLOORS,
): Problem[] {
  return shares.flatMap(({ kind, written, checked }) => {
    const floor = floors[kind] ?? 0;
    if (checked >= floor) return [];
    const message = `${kind}: ${checked} of ${written} written records are checked, ${floor} were`;
    return [{ file: 'scripts/knowledge/checked.ts', message }];
  });
}
