import table from '@/assets/knowledge/rates.json';

interface Averages {
  readonly source: string;
  /** By year. */
  readonly rates: Readonly<Record<string, number>>;
}
const from = (source: string, averages: Readonly<Record<string, Readonly<Record<string, number>>>>) =>
  Object.entries(averages).map(([currency, rates]): [string, Averages] => [currency, { source, rates }]);

/** Units of a currency for one US dollar, by the year whose average they are: market rates, and official ones. */
const AVERAGES: ReadonlyMap<string, Averages> = new Map([
  ...from(table.official.source, table.official.averages),
  ...from(table.source, table.averages),
]);
/** Units of a currency for one of the currency that it is tied to, by its central bank. */
const PEGS: Readonly<Record<string, { readonly to: string; readonly rate: number }>> = table.pegs;

/** A rate that the reader has put in the settings: units of their currency for one US dollar. */
export interface OwnRate {
  readonly currency: string;
  readonly perDollar: number;
}

/** How an amount was converted: at the average of a year, at a fixed rate, or at the reader's. */
export type RateBasis =
  | { readonly kind: 'average'; readonly year: number; readonly source: string }
  | { readonly kind: 'fixed' }
  | { readonly kind: 'own' };

interface Rate {
  readonly perDollar: number;
  readonly basis: RateBasis;
}

/** The currencies that there are reference rates for, the dollar among them, in the order of their codes. */
export const RATED_CURRENCIES: readonly string[] = ['USD', ...AVERAGES.keys(), ...Object.keys(PEGS)].sort();

/**
 * Units of a currency for a dollar in a year: its average, or the last one known where the year is later and the money was not
 * in free fall; a year before the
 * first one known has none, since money was worth something else then.
 */
function rateOf(currency: string, year: number, own: OwnRate | undefined): Rate | undefined {
  if (own?.currency === currency) return { perDollar: own.perDollar, basis: { kind: 'own' } };
  if (currency === 'USD') return { perDollar: 1, basis: { kind: 'fixed' } };
  const peg = Object.hasOwn(PEGS, currency) ? PEGS[currency] : undefined;
  if (peg) {
    const anchor = rateOf(peg.to, year, undefined);
    return anchor && { perDollar: anchor.perDollar * peg.rate, basis: anchor.basis };
  }
  const averages = AVERAGES.get(currency);
  if (!averages) return undefined;
  const { rates, source } = averages;
  const known = Object.keys(rates)
    .map(Number)
    .filter((one) => one <= year);
  const last = Math.max(...known);
  const perDollar = rates[String(last)];
  const before = rates[String(last - 1)];
  if (perDollar === undefined) return undefined;
  if (last < year && before !== undefined && perDollar > before * MOST_FALLEN) return undefined;
  return { perDollar, basis: { kind: 'average', year: last, source } };
}

/** Money that was so falling in its last known year says nothing of a later one. */
const MOST_FALLEN = 1.2;

/**
 * An amount in another currency at the reference rate of a year, with how it was converted; undefined where one of the two
 * currencies has no rate in that year. Never today's rate: the basis is to be shown with the value.
 */
export function exchanged(
  value: number,
  from: string,
  to: string,
  year: number,
  own?: OwnRate,
): { readonly value: number; readonly currency: string; readonly basis: RateBasis } | undefined {
  const [source, target] = [rateOf(from, year, own), rateOf(to, year, own)];
  if (!source || !target || from === to) return undefined;
  const exact = (value / source.perDollar) * target.perDollar;
  return { value: Number(exact.toPrecision(3)), currency: to, basis: weaker(source.basis, target.basis) };
}

/** Of two bases the one that says more of what the result depends on: the reader's rate, the older average, a fixed rate. */
function weaker(a: RateBasis, b: RateBasis): RateBasis {
  if (a.kind === 'own' || b.kind === 'fixed') return a;
  if (b.kind === 'own' || a.kind === 'fixed') return b;
  const older = a.year <= b.year ? a : b;
  return a.source === b.source ? older : { ...older, source: `${a.source}, ${b.source}` };
}
