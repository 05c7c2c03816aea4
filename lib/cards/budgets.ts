import table from '@/assets/knowledge/budgets.json';
import type { DatedNumber, EntityId } from '@/lib/knowledge';
import { exchanged } from './rates';

/** What a state means to spend in a year, in its own money. */
export interface Budget extends DatedNumber {
  /** ISO 4217. */
  readonly currency: string;
  readonly year: number;
}

const BUDGETS: Readonly<Record<EntityId, Budget>> = table;

/** The last budget of a country that somebody has looked up, if there is one. */
export function budgetOf(country: EntityId): Budget | undefined {
  return Object.hasOwn(BUDGETS, country) ? BUDGETS[country] : undefined;
}

/** An amount in a budget's money: what is in it already, or tied to it by a fixed rate; of a year to come there is no average. */
export function inMoneyOf(
  { currency, year }: Budget,
  value: number,
  given: string | undefined,
): number | undefined {
  if (given === currency) return value;
  const other = given === undefined ? undefined : exchanged(value, given, currency, year);
  return other?.basis.kind === 'fixed' ? other.value : undefined;
}
