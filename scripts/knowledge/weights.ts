/**
 * Weights say how often a news text that uses a name means this bearer of it, against the others. Hand-written records
 * stand at 100 unless they say otherwise.
 */
export const WEIGHT = {
  country: 230,
  territory: 150,
  continent: 180,
  geographicRegion: 110,
  region: 70,
  currency: 90,
  language: 60,
  people: 120,
  family: 110,
  office: 90,
  /** What is known by the title of an article alone, of several words or of one that was chosen by hand. */
  shallow: 5,
  shallowSingle: 45,
} as const;

/** From here on a capital is one that the world's news knows; Victoria in the Seychelles is less often meant than the others. */
const KNOWN_CAPITAL = 100_000;

/** A town of 15,000 gets 48, of 100,000 71, of a million 99, of ten million 127; a capital 60 more, a small one half of that. */
export function cityWeight(population: number, capital: boolean): number {
  const size = 15 + 28 * Math.log10(Math.max(population, 1000) / 1000);
  const rank = population >= KNOWN_CAPITAL ? 60 : 30;
  return Math.min(230, Math.round(size + (capital ? rank : 0)));
}

/** By Pantheon's index of historical popularity, 9 to 32: Messi (21) gets 104, Lincoln (28) 139. */
export function fameWeight(fame: number): number {
  return Math.max(20, Math.min(160, Math.round(fame * 5)));
}
