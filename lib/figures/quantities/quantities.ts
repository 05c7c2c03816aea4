import type { FigureGrammar } from '@/lib/languages';
import type { Figure } from '@/lib/mentions';
import { after, find, type Item } from '../items';
import { conjunctionAt, type NumberReading, readNumber, readOrdinal, tidy } from '../numbers';
import type { Reading } from '../reading';
import { ageAfter, cuedAge, isApposition, readTimed } from './ages';
import { readCounted } from './counts';
import {
  behindFraction,
  behindNoun,
  belowZero,
  ofSubstance,
  readCompound,
  readUnit,
  sharedUnit,
  unitFraction,
} from './measures';
import {
  isWeight,
  moneyBefore,
  moneyOf,
  moneySuffix,
  perUnit,
  readCurrency,
  SIGN_AFTER,
  withMinor,
} from './money';
import { readMultiple } from './multiples';

export interface QuantityContext {
  readonly items: readonly Item[];
  readonly text: string;
  readonly grammar: FigureGrammar;
  /** ISO 3166 country that the article is from, for "dollars". */
  readonly country?: string;
  /** The block holds nothing else. */
  readonly alone: boolean;
}

/** A number with its unit, currency, per cent sign or noun; or by itself. */
export function readQuantity(context: QuantityContext, index: number): Reading | undefined {
  const { items, text, grammar } = context;
  const before = moneyBefore(context, index);
  if (before) return before;
  const timed = readTimed(context, index);
  const dual = readDual(context, index);
  const number = readNumber(items, index, text, grammar);
  // سنة ضوئية begins as a year does
  const unitEnd = timed && number ? (find(items, after(items, number.next), 'measure')?.next ?? 0) : 0;
  if (
    timed &&
    unitEnd <= timed.next &&
    (!number || timed.next >= number.next) &&
    !(dual && dual.next > timed.next)
  )
    return timed;
  if (dual && (!number || dual.next >= number.next)) return dual;
  if (!number) return readMultiple(context, index);
  const base = { start: number.start, tied: number.tied };
  const about = number.few ? ({ qualifier: 'about' } as const) : {};
  let { next } = number;
  let { value } = number;
  // "of" between a fraction or a big number and what it counts: half of …, ملايين من
  const at = behindNoun(items, behindTolerance(items, after(items, next)), grammar);
  const percent = find(items, at, 'percent');
  if (percent && !percent.tied) {
    return { ...base, figure: { type: 'percent', value, ...about }, next: percent.next, bare: number };
  }
  const suffix = moneySuffix(items, at);
  const currencyAt = suffix?.next ?? at;
  const named = amountIn(context, currencyAt);
  const currency = named && isWeight(context, index, currencyAt, number, named) ? undefined : named;
  const glued = items[currencyAt]?.spaced === false;
  if (
    currency &&
    !currency.count &&
    !(
      suffix === undefined &&
      number.weak &&
      !grammar.clitics &&
      items[currencyAt]?.hits[0]?.lexeme.currency === undefined
    )
  ) {
    const usable = currency.sign
      ? glued ||
        SIGN_AFTER.test(text.slice(items[currencyAt]?.start ?? 0, items[currencyAt]?.end ?? 0)) ||
        items[currencyAt]?.type === 'word'
      : true;
    if (
      usable &&
      !(
        currency.sign &&
        (items[currencyAt]?.type === 'sign' || items[currencyAt]?.spaced !== false) &&
        items[currency.next]?.type === 'number' &&
        !items[currency.next]?.spaced
      )
    ) {
      // "a US$4.7 billion deal": the article is not the amount
      if (number.weak && currency.sign) return undefined;
      if (suffix) value *= suffix.factor;
      next = currency.next;
      // 75 USD millones
      const scale = currency.sign && number.plain ? find(items, next, 'number') : undefined;
      if (scale?.lexeme.number.kind === 'scale' && !scale.tied) {
        value *= scale.lexeme.number.value;
        ({ next } = scale);
      }
      let total: number;
      ({ value: total, next } = withMinor(context, value, currency, next));
      next = perUnit(items, next);
      return {
        ...base,
        figure: { ...moneyOf(total, currency), ...about },
        next,
        bare: number,
      };
    }
  }
  const unit = find(items, at, 'magnitude')
    ? undefined
    : readUnit(context, behindFraction(items, at, number, grammar), number);
  if (unit) {
    const fraction = unitFraction(items, unit.next);
    if (fraction) {
      value = tidy(value + fraction.value);
      return {
        ...base,
        figure: { type: 'measure', value, unit: unit.id, ...about },
        next: fraction.next,
        bare: number,
      };
    }
    const below = belowZero(items, unit.next, unit.id);
    if (below !== undefined) {
      return {
        ...base,
        figure: { type: 'measure', value: -value, unit: unit.id, ...about },
        next: below,
        bare: number,
      };
    }
    const compound = readCompound(context, unit.next, value, unit.id);
    if (compound) {
      const figure = { type: 'measure', value: compound.value, unit: compound.unit } as const;
      return { ...base, figure, next: compound.next };
    }
    const said = ofSubstance(items, unit, grammar);
    return {
      ...base,
      figure: { type: 'measure', value, unit: said.id, ...about },
      next: said.next,
      bare: number,
    };
  }
  const below = find(items, at, 'negative');
  if (below?.lexeme.after && value > 0)
    // ten below zero: of what scale stays open
    return { ...base, figure: { type: 'measure', value: -value, unit: 'degree' }, next: below.next };
  const magnitude = number.weak ? undefined : find(items, at, 'magnitude');
  const often = magnitude && perUnit(items, magnitude.next);
  if (magnitude && often !== undefined && often > magnitude.next) {
    const of = text.slice(magnitude.start, items[often - 1]?.end);
    return { ...base, figure: { type: 'count', value, of, ...about }, next: often };
  }
  if (magnitude) return { ...base, figure: { type: 'number', value, ...about }, next: magnitude.next };
  const asked = !number.fraction && cuedAge(items, index) && number.value < 130;
  if (asked)
    return { ...base, figure: { type: 'age', value, unit: 'year' }, next: ageAfter(items, next) ?? next };
  const isYear = number.digits === 4 && number.plain && value >= 1000 && value < 2200;
  const ordinal = readOrdinal(items, index, text, grammar);
  if (ordinal && ordinal.next > next) return undefined;
  const article = number.weak && find(items, index, 'stop') !== undefined;
  const vague = number.few && value < 100;
  const noun =
    (number.weak && grammar.clitics) || article || vague || number.ratio
      ? undefined
      : readCounted(context, at, isYear ? -value : value);
  if (noun) {
    const end = perUnit(items, noun.next);
    return {
      ...base,
      figure: {
        type: 'count',
        value,
        of: end > noun.next ? noun.of + text.slice(items[noun.next - 1]?.end, items[end - 1]?.end) : noun.of,
        ...(noun.sense === undefined ? {} : { sense: noun.sense }),
        ...about,
      },
      next: end,
      bare: number,
    };
  }
  if (number.article && number.words && grammar.clitics && isDefiniteOrdinal(items, index, number)) {
    return { ...base, figure: { type: 'ordinal', value }, next };
  }
  if (grammar.clitics && number.plain && Number.isInteger(value) && isNumbered(items, index)) {
    const start = items[index - 1]?.start ?? number.start;
    return { figure: { type: 'ordinal', value }, start, tied: false, next };
  }
  if (grammar.clitics === undefined && isApposition(items, index, next, number)) {
    return { ...base, figure: { type: 'age', value, unit: 'year' }, next };
  }
  if ((number.weak || vague) && !(index === 0 && next === items.length)) return undefined;
  const shared = number.words || isYear ? undefined : listed(context, next, value);
  if (shared) return { ...base, figure: shared, next };
  return { ...base, figure: { type: 'number', value, ...about }, next, bare: number };
}

/** The currency behind a number; not what only a preposition ties to it (153 للدولار), nor "a grand jury". */
function amountIn(context: QuantityContext, index: number): ReturnType<typeof readCurrency> {
  const currency = readCurrency(context, index);
  if (!currency || find(context.items, index, 'currency')?.preposition) return undefined;
  const behind = context.items[currency.next];
  const slang = currency.minor < 1 && !currency.sign;
  const named =
    behind?.type === 'word' && !behind.hits.some(({ lexeme }) => lexeme.stop ?? lexeme.conjunction);
  return slang && named ? undefined : currency;
}

/** "2,000 ± 0.01 pounds": the item behind a tolerance, which is no figure of its own. */
function behindTolerance(items: readonly Item[], index: number): number {
  return items[index]?.folded === '±' && items[index + 1]?.type === 'number' ? index + 2 : index;
}

/** "45 and 50 percent": a number before a conjunction has the unit of the one behind it. */
function listed(context: QuantityContext, index: number, value: number): Figure | undefined {
  const { items, text, grammar } = context;
  const and = conjunctionAt(items, index) ?? (items[index]?.hits.some((hit) => hit.tied) ? index : undefined);
  if (and === undefined) return undefined;
  const other = readNumber(items, and, text, grammar);
  if (!other || other.words || other.weak || other.next <= and) return undefined;
  return sharedUnit(context, other, value);
}

/** Arabic duals and bare units: كيلومترين, دولاران, لتر ونصف. */
function readDual(context: QuantityContext, index: number): Reading | undefined {
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

/**
 * الكتاب العشرون, القرن الحادي والعشرون: behind a definite noun in the singular the tens are ordinals; الأيام العشرين and
 * السنوات الثلاثين count. By itself the definite form is an ordinal as well.
 */
function isDefiniteOrdinal(items: readonly Item[], index: number, number: NumberReading): boolean {
  if (number.value < 20 || number.value >= 1000) return false;
  const noun = items[index - 1];
  if (noun?.type !== 'word') return true;
  const definite = noun.forms.find((form) => form.article);
  if (!definite) return false;
  return (
    !/(?:ات|ين|ون)$/.test(definite.key) && !noun.hits.some(({ lexeme }) => lexeme.plural ?? lexeme.sense)
  );
}

/** الدورة الـ80, العام الـ15: the article on digits, behind one thing; الدول الـ54 are as many. */
function isNumbered(items: readonly Item[], index: number): boolean {
  const [noun, article] = [items[index - 2], items[index - 1]];
  if (article?.folded !== 'ال' || items[index]?.spaced || noun?.type !== 'word') return false;
  const definite = noun.forms.find((form) => form.article);
  if (!definite || noun.hits.some(({ lexeme }) => lexeme.plural ?? lexeme.sense)) return false;
  return /ه$/.test(definite.key) || noun.hits.some(({ lexeme }) => lexeme.time !== undefined);
}
