import type { FigureGrammar, Lexeme } from '@/lib/languages';
import type { Figure } from '@/lib/mentions';
import { durationTimex } from '../durations';
import { hedgeBehind, withQualifier } from '../hedges';
import { after, find, type Hit, type Item } from '../items';
import { conjunctionAt, type NumberReading, readNumber, readOrdinal, tidy } from '../numbers';
import type { Reading } from '../reading';
import { ageAfter, ageCue, isApposition, isNoted, readTimed } from './ages';
import { readCounted } from './counts';
import { isAttribute, isDefiniteOrdinal, isNumbered } from './definite';
import { readDual } from './duals';
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
  type CurrencyReading,
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

/** A number that something may follow, and where that starts. */
interface Amount {
  readonly context: QuantityContext;
  readonly index: number;
  readonly number: NumberReading;
  /** The item behind it, links and tolerances left out. */
  readonly at: number;
  readonly about: { readonly qualifier?: 'about' };
}

/** A reading of an amount: what it is and where it ends. */
const readingOf = ({ number }: Amount, figure: Figure, next: number, bare = true): Reading => ({
  figure,
  start: number.start,
  next,
  tied: number.tied,
  ...(bare ? { bare: number } : {}),
});

/** A number with its unit, currency, per cent sign or noun; or by itself. */
export function readQuantity(context: QuantityContext, index: number): Reading | undefined {
  const { items, text, grammar } = context;
  const before = moneyBefore(context, index);
  if (before) return before;
  const share = percentBefore(context, index);
  if (share) return share;
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
  // "of" between a fraction or a big number and what it counts: half of …, ملايين من
  const at = behindNoun(items, behindTolerance(items, after(items, number.next)), number, grammar);
  const amount: Amount = {
    context,
    index,
    number,
    at,
    about: isRough(items, number) ? { qualifier: 'about' } : {},
  };
  const hedged = behindHedge(amount);
  if (hedged !== undefined) return hedged;
  const ended = items[number.next - 1]?.ending !== undefined;
  for (const read of ended ? [alone] : FOLLOWED) {
    const reading = read(amount);
    if (reading !== undefined) return reading ? severalOf(reading, number) : undefined;
  }
  return undefined;
}

/** A few people, une vingtaine de blessés. */
const isRough = (items: readonly Item[], { few, next }: NumberReading): boolean =>
  few === true || (items[next - 1]?.hits.some(({ lexeme }) => lexeme.number?.rough) ?? false);

/** 100'den fazla kişi: what is counted or measured stands behind the hedge. */
function behindHedge(amount: Amount): Reading | undefined {
  const { context, number } = amount;
  const hedge = hedgeBehind(context.items, number.next);
  const after = hedge?.lexeme.inner ? hedge.lexeme.after : undefined;
  if (!hedge || after === undefined) return undefined;
  for (const read of [percentage, money, measure, counted]) {
    const reading = read({ ...amount, at: hedge.next });
    if (reading) return { ...reading, figure: withQualifier(reading.figure, after) };
  }
  const unit = find(context.items, hedge.next, 'time');
  if (!unit) return undefined;
  const figure = {
    type: 'duration',
    timex: durationTimex([{ value: number.value, unit: unit.lexeme.time }]),
  } as const;
  return readingOf(amount, withQualifier(figure, after), unit.next);
}

/** %12,5, yüzde 12: what makes it a share stands before the number. */
function percentBefore({ items, text, grammar }: QuantityContext, index: number): Reading | undefined {
  const sign = find(items, index, 'percentBefore');
  // 5 %10, but yüzde 5,7'den yüzde 13,6'ya
  const joined = items[index - 1]?.type === 'number' && items[index]?.spaced === false;
  if (!sign || joined) return undefined;
  const number = readNumber(items, sign.next, text, grammar);
  if (!number || number.few) return undefined;
  return {
    figure: { type: 'percent', value: number.value },
    start: sign.start,
    next: number.next,
    tied: sign.tied,
    bare: number,
  };
}

/** بضعة آلاف شخص: three to nine thousand. */
function severalOf(reading: Reading, { most, value }: NumberReading): Reading {
  const { figure } = reading;
  if (most === undefined || figure.type === 'range' || !('value' in figure) || figure.value !== value)
    return reading;
  const { qualifier: _, ...from } = figure;
  const { bare: _bare, ...rest } = reading;
  return { ...rest, figure: { type: 'range', from, to: { ...from, value: most } } };
}

/** What stands behind a number: undefined where it is not this, null where it is and there is no figure then. */
type Followed = (amount: Amount) => Reading | null | undefined;

const percentage: Followed = (amount) => {
  const { context, at, number } = amount;
  // a quarter of a percentage point
  const behind = number.fraction ? behindFraction(context.items, at, number, context.grammar) : at;
  const percent = find(context.items, behind, 'percent') ?? pointOf(amount);
  return percent && !percent.tied
    ? readingOf(amount, { type: 'percent', value: amount.number.value, ...amount.about }, percent.next)
    : undefined;
};

/** "A quarter point", ربع نقطة: a part of a percentage point, which rates are moved by. */
function pointOf({ context: { items, grammar }, at, number }: Amount): Hit | undefined {
  if (!number.fraction || !number.words || number.value * 4 > 3) return undefined;
  const item = items[at];
  if (!item || !grammar.ratePoint?.test(item.folded)) return undefined;
  return { lexeme: {}, start: item.start, next: at + 1, tied: false } as Hit;
}

const money: Followed = (amount) => {
  const { context, index, number, at, about } = amount;
  const { items, grammar } = context;
  const suffix = moneySuffix(items, at);
  const currencyAt = suffix?.next ?? at;
  const named = amountIn(context, currencyAt);
  const currency = named && isWeight(context, index, currencyAt, number, named) ? undefined : named;
  if (!currency || currency.count) return undefined;
  const isWord = items[currencyAt]?.hits[0]?.lexeme.currency !== undefined;
  if (suffix === undefined && number.weak && !grammar.clitics && !isWord) return undefined;
  if (!isPaidIn(context, currencyAt, currency)) return undefined;
  // "a US$4.7 billion deal": the article is not the amount
  if (number.weak && currency.sign) return null;
  let value = number.value * (suffix?.factor ?? 1);
  let { next } = currency;
  // 75 USD millones
  const scale = currency.sign && number.plain ? find(items, next, 'number') : undefined;
  if (scale?.lexeme.number.kind === 'scale' && !scale.tied) {
    value *= scale.lexeme.number.value;
    ({ next } = scale);
  }
  const total = withMinor(context, value, currency, next);
  return readingOf(amount, { ...moneyOf(total.value, currency), ...about }, perUnit(items, total.next));
};

/** Whether a currency behind a number is that number's, and not that of an amount which follows. */
function isPaidIn({ items, text }: QuantityContext, index: number, currency: CurrencyReading): boolean {
  if (!currency.sign) return true;
  const item = items[index];
  const glued = item?.spaced === false;
  if (!glued && item?.type !== 'word' && !SIGN_AFTER.test(text.slice(item?.start ?? 0, item?.end ?? 0)))
    return false;
  const follows = items[currency.next];
  return !((item?.type === 'sign' || !glued) && follows?.type === 'number' && !follows.spaced);
}

const measure: Followed = (amount) => {
  const { context, number, at, about } = amount;
  const { items, grammar } = context;
  if (find(items, at, 'magnitude')) return undefined;
  const unit = readUnit(context, behindFraction(items, at, number, grammar), number);
  if (!unit) return undefined;
  const { value } = number;
  const fraction = unitFraction(items, unit.next);
  if (fraction) {
    const sum = tidy(value + fraction.value);
    return readingOf(amount, { type: 'measure', value: sum, unit: unit.id, ...about }, fraction.next);
  }
  const below = belowZero(items, unit.next, unit.id);
  if (below !== undefined)
    return readingOf(amount, { type: 'measure', value: -value, unit: unit.id, ...about }, below);
  const compound = readCompound(context, unit.next, value, unit.id);
  if (compound) {
    const figure = { type: 'measure', value: compound.value, unit: compound.unit } as const;
    return readingOf(amount, figure, compound.next, false);
  }
  const said = ofSubstance(items, unit, grammar);
  return readingOf(amount, { type: 'measure', value, unit: said.id, ...about }, said.next);
};

/** Ten below zero: of what scale stays open. */
const belowNought: Followed = (amount) => {
  const below = find(amount.context.items, amount.at, 'negative');
  return below?.lexeme.after && amount.number.value > 0
    ? readingOf(amount, { type: 'measure', value: -amount.number.value, unit: 'degree' }, below.next, false)
    : undefined;
};

/** Six on the Richter scale; three times a week. */
const magnitude: Followed = (amount) => {
  const { context, number, at, about } = amount;
  const { items, text } = context;
  const scale = number.weak ? undefined : find(items, at, 'magnitude');
  if (!scale) return undefined;
  const often = perUnit(items, scale.next);
  if (often === scale.next)
    return readingOf(amount, { type: 'number', value: number.value, ...about }, scale.next, false);
  const of = text.slice(scale.start, items[often - 1]?.end);
  return readingOf(amount, { type: 'count', value: number.value, of, ...about }, often, false);
};

/** "Aged 15, 16 and 17": where a list of ages begins that a number ends; its own place where it is in none. */
function listStart(items: readonly Item[], { index, number }: Amount): number {
  const follows = items[number.next];
  if (follows?.type === 'word' && !follows.hits.some(({ lexeme }) => lexeme.stop)) return index;
  let at = index;
  for (let more = 0; more < 4; more++) {
    const [joint, before] = [items[at - 1], items[at - 2]];
    const joins = joint?.folded === ',' || joint?.hits.some(({ lexeme }) => lexeme.conjunction);
    if (!joins || before?.type !== 'number' || !/^\d{1,3}$/.test(before.folded)) break;
    at -= 2;
  }
  return at;
}

const cuedYears: Followed = (amount) => {
  const { items, grammar } = amount.context;
  const { fraction, value, next } = amount.number;
  const cue = ageCue(items, listStart(items, amount));
  // في الثلاثين من عمره
  const old = !cue && amount.number.article && grammar.agedUnder ? ageAfter(items, next) : undefined;
  if (old !== undefined) return readingOf(amount, { type: 'age', value, unit: 'year' }, old, false);
  // padre de tres niños: behind people only what has its unit is an age
  // and "turned a serious look" is none
  if (!cue || cue.lexeme.ageOf || amount.number.weak) return undefined;
  return !fraction && value < 130
    ? readingOf(amount, { type: 'age', value, unit: 'year' }, ageAfter(items, next) ?? next, false)
    : undefined;
};

/** Digits that are a year as likely as a number. */
const isYear = ({ digits, plain, value }: NumberReading): boolean =>
  digits === 4 && plain && value >= 1000 && value < 2200;

const isVague = ({ few, value }: NumberReading): boolean => few === true && value < 100;

/** 21.4 مليونا يحق لهم: what is counted has been said before, or is left to the reader. */
function isClosed({ context: { items, grammar }, index, number, at }: Amount): boolean {
  const last = number.next - 1;
  return (
    last > index && grammar.closed?.test(items[last]?.folded ?? '') === true && !find(items, at, 'sense')
  );
}

const counted: Followed = (amount) => {
  const { context, index, number, at, about } = amount;
  const { items, text, grammar } = context;
  const article = number.weak && find(items, index, 'stop') !== undefined;
  if ((number.weak && grammar.clitics) || article || isVague(number) || number.ratio) return undefined;
  if (isAttribute(items, index, number) || isClosed(amount)) return undefined;
  const noun = readCounted(context, at, isYear(number) ? -number.value : number.value);
  if (!noun) return undefined;
  const end = perUnit(items, noun.next);
  const rate = end > noun.next ? text.slice(items[noun.next - 1]?.end, items[end - 1]?.end) : '';
  const sense = noun.sense === undefined ? {} : { sense: noun.sense };
  return readingOf(
    amount,
    { type: 'count', value: wholeOf(amount, noun.sense), of: noun.of + rate, ...sense, ...about },
    end,
  );
};

/** 44.664 شخصا: of people and votes there are no thousandths, so the point is one between thousands. */
function wholeOf({ context: { items, grammar }, index, number, at }: Amount, sense: Lexeme['sense']): number {
  const whole = grammar.whole && !grammar.whole.test(items[at]?.folded ?? '');
  const counted = whole || sense !== undefined || find(items, at, 'ballot') !== undefined;
  const grouped = /^\d{1,3}[.,]\d{3}$/.test(items[index]?.folded ?? '') && number.next === index + 1;
  return counted && grouped && number.value < 1000 ? Math.round(number.value * 1000) : number.value;
}

/** What nothing follows: an ordinal, an age, one of a list, or just a number. */
const alone: Followed = (amount) => {
  const { context, index, number, about } = amount;
  const { items, grammar } = context;
  const { value, next } = number;
  if (number.article && number.words && grammar.clitics && isDefiniteOrdinal(items, index, number, grammar))
    return readingOf(amount, { type: 'ordinal', value }, next, false);
  if (grammar.clitics && number.plain && Number.isInteger(value) && isNumbered(items, index, grammar)) {
    const start = items[index - 1]?.start ?? number.start;
    return { figure: { type: 'ordinal', value }, start, tied: false, next };
  }
  if (
    grammar.clitics === undefined &&
    (isApposition(items, index, next, number) || isNoted(items, index, next, grammar))
  )
    return readingOf(amount, { type: 'age', value, unit: 'year' }, next, false);
  if ((number.weak || isVague(number)) && !(index === 0 && next === items.length)) return null;
  const shared = number.words || isYear(number) ? undefined : listed(context, next, value);
  if (shared) return readingOf(amount, shared, next, false);
  return readingOf(amount, { type: 'number', value, ...about }, next);
};

const FOLLOWED: readonly Followed[] = [
  percentage,
  money,
  measure,
  belowNought,
  magnitude,
  cuedYears,
  // the longer word is an ordinal
  ({ context: { items, text, grammar }, index, number }) =>
    (readOrdinal(items, index, text, grammar)?.next ?? 0) > number.next ? null : undefined,
  counted,
  alone,
];

/** The currency behind a number; not what only a preposition ties to it (153 للدولار), nor "a grand jury". */
function amountIn(context: QuantityContext, index: number): ReturnType<typeof readCurrency> {
  const currency = readCurrency(context, index);
  if (!currency || find(context.items, index, 'currency')?.preposition) return undefined;
  const behind = context.items[currency.next];
  const slang = currency.minor <= 1e-3 && !currency.sign;
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
  const age = grammar.clitics ? undefined : readTimed(context, and)?.figure;
  if (age?.type === 'age' && Number.isInteger(value)) return { ...age, value };
  const other = readNumber(items, and, text, grammar);
  if (!other || other.words || other.weak || other.next <= and) return undefined;
  return sharedUnit(context, other, value);
}
