import { find } from '../items';
import { type NumberReading, tidy } from '../numbers';
import type { Reading } from '../reading';
import { belowZero, readUnit, unitFraction } from './measures';
import { moneyOf, readCurrency, withMinor } from './money';
import type { QuantityContext } from './quantities';

/** Arabic duals and bare units: كيلومترين, دولاران, لتر ونصف. */
export function readDual(context: QuantityContext, index: number): Reading | undefined {
  const { items, grammar, text } = context;
  const dual = find(items, index, 'count');
  const none: NumberReading = {
    value: 1,
    next: index,
    start: items[index]?.start ?? 0,
    plain: false,
    tied: false,
    weak: false,
    words: false,
  };
  if (dual) {
    if (dual.lexeme.currency) {
      const currency = readCurrency(context, index);
      if (!currency) return undefined;
      const total = withMinor(context, dual.lexeme.count, currency, currency.next);
      return { figure: moneyOf(total.value, currency), start: dual.start, next: total.next, tied: dual.tied };
    }
    if (dual.lexeme.measure) {
      const unit = readUnit({ ...context }, index, none);
      const next = unit?.next ?? dual.next;
      const id = unit?.id ?? dual.lexeme.measure;
      const fraction = unitFraction(items, next);
      const below = belowZero(items, next, id);
      const value = dual.lexeme.count + (fraction?.value ?? 0);
      return {
        figure: { type: 'measure', value: below === undefined ? value : -value, unit: id },
        start: dual.start,
        next: below ?? fraction?.next ?? next,
        tied: dual.tied,
      };
    }
    if (dual.lexeme.sense) {
      return {
        figure: {
          type: 'count',
          value: dual.lexeme.count,
          of: text.slice(dual.start, items[dual.next - 1]?.end),
          sense: dual.lexeme.sense,
        },
        start: dual.start,
        next: dual.next,
        tied: dual.tied,
      };
    }
    return undefined;
  }
  if (!grammar.tiedNumbers) return undefined;
  const bare = find(items, index, 'measure');
  if (!bare || bare.lexeme.abbreviation || bare.article) return undefined;
  const fraction = unitFraction(items, bare.next);
  if (fraction) {
    return {
      figure: { type: 'measure', value: tidy(1 + fraction.value), unit: bare.lexeme.measure },
      start: bare.start,
      next: fraction.next,
      tied: bare.tied,
    };
  }
  return undefined;
}
