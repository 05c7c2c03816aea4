import type { EntityId } from '@/lib/knowledge';

/** Most borders of today were drawn by the end of the Second World War, or since. */
const MOST_SINCE = 1946;

/** From when on a land's name of today is no slip: as a state, or, for the old ones, as the name that historians give the land. */
const SINCE: Readonly<Record<EntityId, number>> = {
  AT: 1156,
  BE: 1830,
  BR: 1822,
  CH: 1499,
  CN: -1000,
  DE: 1871,
  DK: 1000,
  EG: -3000,
  ES: 1479,
  ET: 1270,
  FR: 987,
  GB: 1707,
  GR: -1000,
  HU: 1000,
  IN: -600,
  IR: -600,
  IT: -500,
  JP: -600,
  KR: 1900,
  MA: 1549,
  MX: 1821,
  NL: 1581,
  PL: 1918,
  PT: 1143,
  RU: 1547,
  SE: 1523,
  TH: 1350,
  TR: 1923,
  US: 1776,
  VN: 1802,
};

/** Whether a country's name can be said of a year as it stands: Avicenna was not born in Uzbekistan, Kissinger was in Germany. */
export function isNamedSo(country: EntityId, year: number): boolean {
  return year >= (SINCE[country] ?? MOST_SINCE);
}
