import type { DatedNumber, EntityId } from '@/lib/knowledge';
import type { Proportion } from '@/lib/languages';
import type { FigureMention } from '@/lib/mentions';
import { budgetOf, inMoneyOf } from './budgets';
import { farOf } from './far';
import { tallOf } from './heights';
import { exchanged, type RateBasis } from './rates';
import { inSentence, recordOf, type Teller } from './teller';
import type { FigureCard } from './types';

type Base = 'people' | 'area' | 'gdp' | 'budget';
interface Quantity {
  readonly base: Base;
  readonly value: number;
  /** ISO 4217 of money that is not yet in dollars. */
  readonly currency?: string;
}

/** One in ten thousand is the last share that still means something; below it no share is said. */
const LEAST_SHARE: Readonly<Record<Base, number>> = {
  people: 1 / 10_000,
  area: 1 / 1000,
  gdp: 1 / 1000,
  budget: 1 / 100,
};
/** The multiples that a reader can see before their eyes. */
const SIMPLE_TIMES = [2, 3, 5, 10, 100];
/** A simple fraction or multiple may be this far from the truth. */
const TOLERANCE = 0.1;
/** With more countries in the sentence, to compare with one of them would be to choose for the reader. */
const MOST_COUNTRIES = 3;

const SQUARE_KILOMETRES: Readonly<Record<string, number>> = {
  'square-kilometer': 1,
  'square-mile': 2.589988110336,
  hectare: 0.01,
  acre: 0.0040468564224,
  dunam: 0.001,
};

/**
 * One sentence that gives a figure its measure: what share it would be of the people, the land or the yearly product of a
 * country that its sentence names, how far it would reach, or beside what it would stand. Of several countries the least populous is taken, since the
 * share says most there; where the sentence names none, land is measured by the reader's own. Undefined where nothing sound
 * can be said.
 *
 * @param home the reader's country
 * @param upright the sentence, where it says that a length is a height
 */
export function perspectiveOf(
  mention: FigureMention,
  countries: readonly EntityId[],
  home: EntityId | undefined,
  teller: Teller,
  upright?: string,
): FigureCard['perspective'] {
  const distinct = [...new Set(countries)];
  if (upright !== undefined)
    return tallOf(mention, home === undefined ? distinct : [...distinct, home], upright, teller);
  const far = farOf(mention, home ?? (distinct.length === 1 ? distinct[0] : undefined), teller);
  if (far) return far;
  const quantity = quantityOf(mention);
  const own = quantity?.base === 'area' && home !== undefined ? [home] : [];
  if (!quantity) return undefined;
  // what a state spends is nearer to a reader than all that a country makes
  const spent = quantity.base === 'gdp' ? { ...quantity, base: 'budget' as const } : undefined;
  return (
    (spent && shareOf(mention, spent, distinct, teller)) ??
    shareOf(mention, quantity, distinct.length > 0 ? distinct : own, teller)
  );
}

function shareOf(
  mention: FigureMention,
  quantity: Quantity,
  distinct: readonly EntityId[],
  teller: Teller,
): FigureCard['perspective'] {
  if (distinct.length === 0 || distinct.length > MOST_COUNTRIES) return undefined;
  const bases = distinct
    .map((id) => ({
      id,
      population: recordOf(teller, id)?.facts.population?.value,
      base: baseOf(id, quantity, teller),
    }))
    .sort((a, b) => (a.population ?? Infinity) - (b.population ?? Infinity));
  const chosen = bases[0];
  const country = inSentence(teller, chosen?.id);
  if (!chosen?.base || country === undefined) return undefined;
  const bound = boundOf(mention);
  const comparable = inMoneyOfBase(quantity, chosen.id, chosen.base.year);
  const proportion = comparable && proportionOf(comparable, chosen.base.value, bound);
  if (!proportion) return undefined;
  const { phrases } = teller;
  const source = phrases.base(
    quantity.base,
    country,
    baseValue(quantity.base, chosen.base.value, chosen.id, teller),
    chosen.base.year,
    chosen.base.source,
  );
  return {
    text: phrases.share(proportion, quantity.base, country, bound),
    source: comparable.basis ? phrases.withNote(source, phrases.rateNote(comparable.basis)) : source,
  };
}

/** A quantity in the money of what it is compared with; undefined where no sound rate leads there. */
function inMoneyOfBase(
  quantity: Quantity,
  id: EntityId,
  year: number | undefined,
): (Quantity & { readonly basis?: RateBasis }) | undefined {
  if (quantity.base !== 'budget') return dollarsOf(quantity, year);
  const budget = budgetOf(id);
  const value = budget && inMoneyOf(budget, quantity.value, quantity.currency);
  return value === undefined ? undefined : { ...quantity, value };
}

/**
 * Money in dollars at the average rate of the year that it is compared with, or at a fixed one; undefined where there is none,
 * since at the rate of another year the share would be one of nothing.
 */
function dollarsOf(
  quantity: Quantity,
  year: number | undefined,
): (Quantity & { readonly basis?: RateBasis }) | undefined {
  const { currency, value } = quantity;
  if (currency === undefined || currency === 'USD') return quantity;
  const dollars = year === undefined ? undefined : exchanged(value, currency, 'USD', year);
  if (!dollars || (dollars.basis.kind === 'average' && dollars.basis.year !== year)) return undefined;
  return { base: quantity.base, value: dollars.value, basis: dollars.basis };
}

function quantityOf(mention: FigureMention): Quantity | undefined {
  switch (mention.type) {
    case 'count':
      return mention.sense === undefined ? undefined : { base: 'people', value: mention.value };
    case 'measure': {
      const factor = Object.hasOwn(SQUARE_KILOMETRES, mention.unit)
        ? SQUARE_KILOMETRES[mention.unit]
        : undefined;
      return factor === undefined ? undefined : { base: 'area', value: mention.value * factor };
    }
    case 'money':
      return mention.currency === null
        ? undefined
        : { base: 'gdp', value: mention.value, currency: mention.currency };
    default:
      return undefined;
  }
}

function baseOf(id: EntityId, { base }: Quantity, teller: Teller): DatedNumber | undefined {
  if (base === 'budget') return budgetOf(id);
  const facts = recordOf(teller, id)?.facts;
  const number = { people: facts?.population, area: facts?.area, gdp: facts?.gdp }[base];
  // Dollars of equal purchasing power are not the dollars that news speaks of.
  if (base === 'gdp' && /\bPPP\b/u.test(number?.source ?? '')) return undefined;
  return number && number.value > 0 ? number : undefined;
}

function boundOf({ qualifier }: FigureMention): 'about' | 'more-than' | 'less-than' {
  if (qualifier === 'more-than' || qualifier === 'at-least') return 'more-than';
  if (qualifier === 'less-than' || qualifier === 'at-most') return 'less-than';
  return 'about';
}

function proportionOf(
  { base, value }: Quantity,
  whole: number,
  bound: 'about' | 'more-than' | 'less-than',
): Proportion | undefined {
  const share = value / whole;
  if (share < LEAST_SHARE[base]) return undefined;
  if (share > 0.9) return timesOf(share, bound);
  const exact = whole / value;
  // "More than 1 in 460" is true only where 460 is rounded up, "less than" only where it is rounded down.
  const of = inTwoFigures(
    exact,
    bound === 'more-than' ? Math.ceil : bound === 'less-than' ? Math.floor : Math.round,
  );
  if (base === 'people' || of <= 5) {
    const isNear = Math.abs(of - exact) / exact <= TOLERANCE;
    if (of >= 2 && isNear) return { kind: 'one-in', of };
  }
  const round = bound === 'more-than' ? Math.floor : bound === 'less-than' ? Math.ceil : Math.round;
  const percent = share >= 0.1 ? round(share * 100) : round(share * 1000) / 10;
  return percent > 0 ? { kind: 'percent', percent } : undefined;
}

/** A simple multiple, where the figure is near one. */
function timesOf(share: number, bound: 'about' | 'more-than' | 'less-than'): Proportion | undefined {
  const times = SIMPLE_TIMES.find((simple) => Math.abs(simple - share) / share <= TOLERANCE);
  return bound === 'about' && times !== undefined ? { kind: 'times', times } : undefined;
}

function inTwoFigures(value: number, round: (value: number) => number): number {
  const step = value < 100 ? 1 : 10 ** (Math.floor(Math.log10(value)) - 1);
  return round(value / step) * step;
}

function baseValue(base: Base, value: number, id: EntityId, { phrases }: Teller): string {
  switch (base) {
    case 'people':
      return phrases.number(value, 0);
    case 'area':
      return phrases.measure(value, 'square-kilometer') ?? phrases.number(value, 0);
    case 'gdp':
      return phrases.money(value, 'USD', true);
    case 'budget':
      return phrases.money(value, budgetOf(id)?.currency ?? 'USD', true);
  }
}
