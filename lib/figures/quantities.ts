import type { FigureGrammar, Lexeme, CalendarUnit } from '@/lib/languages';
import type { Figure, SimpleFigure } from '@/lib/mentions';
import { currencyCode, hasCurrency, isIsoCode } from './currencies';
import { durationTimex, readDuration } from './durations';
import { conjunctionAt, readNumber, readOrdinal, tidy, type NumberReading } from './numbers';
import { after, find, type Hit, type Item } from './stream';

/** A figure read from the items up to `next`; its mention covers the text from `start` to the end of the last item. */
export interface Reading {
  readonly figure: Figure;
  readonly start: number;
  readonly next: number;
  readonly tied: boolean;
  /** A bare number: a unit or a noun said of a neighbour in a range holds for it too. */
  readonly bare?: NumberReading;
}

export interface QuantityContext {
  readonly items: readonly Item[];
  readonly text: string;
  readonly grammar: FigureGrammar;
  /** ISO 3166 country that the article is from, for "dollars". */
  readonly country?: string;
  /** The block holds nothing else. */
  readonly alone: boolean;
}

interface CurrencyReading {
  readonly code: string | null;
  readonly minor: number;
  readonly next: number;
  readonly name?: string;
  readonly start: number;
  readonly sign: boolean;
  /** 2 for Arabic duals. */
  readonly count?: number;
}

/** A currency with its country before ("Kuwaiti dinar") or after (دينار كويتي), a sign or an ISO code. */
export function readCurrency(
  { items, text, grammar, country }: QuantityContext,
  index: number,
): CurrencyReading | undefined {
  const item = items[index];
  if (!item) return undefined;
  if (item.type === 'word') {
    const surface = text.slice(item.start, item.end);
    if (isIsoCode(surface))
      return { code: surface, minor: 1, next: index + 1, start: item.start, sign: true };
  }
  const nationBefore = find(items, index, 'nation');
  const at = nationBefore && !grammar.clitics ? after(items, nationBefore.next) : index;
  const hit = find(items, at, 'currency');
  let nation = at === index ? undefined : nationBefore?.lexeme.nation;
  if (nation !== undefined && hit?.lexeme.currency.name === undefined) {
    if (hit?.lexeme.currency.code === undefined) return undefined;
  }
  if (!hit) return undefined;
  // 30 C is a temperature, 30 c are cents
  if (
    hit.lexeme.currency.minor !== undefined &&
    item.type === 'word' &&
    text.slice(item.start, item.end) === 'C'
  ) {
    return undefined;
  }
  let { next } = hit;
  if (nation === undefined && hit.lexeme.currency.name !== undefined) {
    const nationAfter = find(items, next, 'nation');
    if (
      nationAfter &&
      !nationAfter.tied &&
      hasCurrency(hit.lexeme.currency.name, nationAfter.lexeme.nation)
    ) {
      nation = nationAfter.lexeme.nation;
      next = nationAfter.next;
    }
  }
  if (
    nation !== undefined &&
    hit.lexeme.currency.name !== undefined &&
    !hasCurrency(hit.lexeme.currency.name, nation)
  ) {
    if (hit.lexeme.currency.code === undefined) nation = undefined;
  }
  const { name, code, minor, sign } = hit.lexeme.currency;
  return {
    code: code ?? (name === undefined ? null : currencyCode(name, nation, country)),
    minor: minor ?? 1,
    next,
    start: at === index ? hit.start : (nationBefore?.start ?? hit.start),
    sign: sign ?? false,
    ...(name === undefined ? {} : { name }),
    ...(hit.lexeme.count === undefined ? {} : { count: hit.lexeme.count }),
  };
}

/** "bn", "m", "k" after an amount of money, with or without a space. */
function moneySuffix(items: readonly Item[], index: number): { factor: number; next: number } | undefined {
  const hit = find(items, index, 'suffix');
  const item = items[index];
  if (!hit || !item || (item.spaced && item.folded.length < 2)) return undefined;
  return { factor: hit.lexeme.suffix, next: hit.next };
}

function moneyOf(value: number, currency: CurrencyReading): SimpleFigure {
  // Hundredths of an open currency stay as they are said: nothing tells what they are a hundredth of.
  const open = currency.code === null && currency.name === undefined && currency.minor > 1;
  const amount = open ? value : value / currency.minor;
  return { type: 'money', value: tidy(amount), currency: currency.code };
}

/** "… and 43 cents", "$20 43". */
function withMinor(
  context: QuantityContext,
  value: number,
  currency: CurrencyReading,
  next: number,
): { value: number; next: number } {
  if (currency.minor !== 1) return { value, next };
  const { items, text, grammar } = context;
  let at = next;
  const comma = items[at];
  if (comma?.type === 'sign' && /^[,،]$/.test(comma.folded)) at++;
  const conjunction = conjunctionAt(items, at);
  if (conjunction !== undefined) at = conjunction;
  const number = readNumber(items, at, text, grammar);
  if (!number || !Number.isInteger(number.value) || number.value < 1 || number.value > 99)
    return { value, next };
  const minor = readCurrency(context, after(items, number.next));
  if (minor && minor.minor !== 1)
    return { value: tidy(value + number.value / minor.minor), next: minor.next };
  return { value, next };
}

function moneyBefore(context: QuantityContext, index: number): Reading | undefined {
  const { items, text, grammar } = context;
  const currency = readCurrency(context, index);
  if (!currency) return undefined;
  const first = items[currency.next];
  if (!first || (!currency.sign && first.type !== 'number')) return undefined;
  const number = readNumber(items, currency.next, text, grammar);
  if (!number || number.weak || number.tied || (number.words && !currency.sign)) return undefined;
  // A name before a bare number is an amount only for currencies that are written so ("ringgit 42").
  if (!currency.sign && !(index === 0 && context.alone && number.next === items.length)) return undefined;
  let { value, next } = number;
  const suffix = moneySuffix(items, next);
  if (suffix) {
    value *= suffix.factor;
    next = suffix.next;
  }
  if (!suffix) ({ value, next } = withMinor(context, value, currency, next));
  const again = readCurrency(context, next);
  if (again && items[next]?.spaced === false && again.sign && currency.code === null) next = again.next;
  const negative = items[index - 1];
  const minus = negative?.folded === '-' && negative.spaced && items[index]?.spaced === false;
  return {
    figure: moneyOf(tidy(minus ? -value : value), currency),
    start: minus ? negative.start : currency.start,
    next: perUnit(items, next),
    tied: false,
    bare: number,
  };
}

/** The rate that an amount is paid at belongs to it: $15 per hour, €3/kg. */
function perUnit(items: readonly Item[], index: number): number {
  const per = find(items, index, 'per');
  const slash = items[index]?.folded === '/';
  if (!per || !(slash ? items[index]?.spaced === false : items[index]?.folded === 'per')) return index;
  return (find(items, per.next, 'time') ?? find(items, per.next, 'measure'))?.next ?? index;
}

/** A measure's unit with what it is divided by: km/h, كيلومتراً في الساعة, barrels per day. */
export function readUnit(
  context: QuantityContext,
  index: number,
  number: NumberReading,
): { id: string; next: number; count?: number } | undefined {
  const { items, grammar } = context;
  const hit = find(items, index, 'measure');
  if (!hit || hit.tied || hit.preposition) return undefined;
  const item = items[index];
  if (item?.folded === '"' && (number.words || item.spaced || inQuotes(items, index))) return undefined;
  if (item?.folded === 'c' && context.text.slice(item.start, item.end) === 'c') return undefined;
  if (hit.lexeme.abbreviation) {
    if (number.words && item?.spaced) return undefined;
    // "5 in the room": a word that is also an abbreviation is one only where no text goes on
    if (hit.lexeme.stop && item?.spaced) {
      const next = items[hit.next];
      if (next?.type === 'word' && !find(items, hit.next, 'few') && !DIMENSIONS.has(next.folded))
        return undefined;
    }
  }
  const id = hit.lexeme.measure;
  let { next } = hit;
  let unit = id;
  const per = find(items, next, 'per');
  if (per) {
    const below = per.next;
    const time = find(items, below, 'time');
    const length = find(items, below, 'measure');
    const slash = items[next]?.folded === '/';
    if (!(slash && items[next]?.spaced)) {
      if (time && (!slash || items[below]?.spaced === false) && PER_TIME.has(time.lexeme.time)) {
        unit = `${id}-per-${time.lexeme.time}`;
        next = time.next;
      } else if (length && (slash || !grammar.clitics) && !items[next]?.folded.startsWith('a')) {
        unit = `${id}-per-${length.lexeme.measure}`;
        next = length.next;
      }
    }
  }
  return { id: unit, next };
}

/** Whether a quotation is open here: then the sign closes it, and is no inches. */
function inQuotes(items: readonly Item[], index: number): boolean {
  let open = false;
  for (let i = Math.max(0, index - 60); i < index; i++) if (items[i]?.folded === '"') open = !open;
  return open;
}

/** How many of the smallest of its system a unit holds. */
const SYSTEMS: readonly Readonly<Record<string, number>>[] = [
  { kilometer: 1_000_000, meter: 1000, centimeter: 10, millimeter: 1 },
  { mile: 63_360, yard: 36, foot: 12, inch: 1 },
  { stone: 224, pound: 16, ounce: 1 },
  { tonne: 1_000_000, kilogram: 1000, gram: 1 },
];

/** "5 ft 11 in", "2 kilometres and 300 metres": one measure, in the smallest unit said. */
function readCompound(
  context: QuantityContext,
  index: number,
  value: number,
  id: string,
): { value: number; unit: string; next: number } | undefined {
  const system = SYSTEMS.find((units) => id in units);
  if (!system) return undefined;
  const { items, text, grammar } = context;
  let total = value * (system[id] ?? 0);
  let unit = id;
  let next = index;
  for (;;) {
    let at = next;
    if (/^[,،]$/.test(items[at]?.folded ?? '')) at++;
    at = conjunctionAt(items, at) ?? at;
    const number = readNumber(items, at, text, grammar);
    if (!number || number.weak || (grammar.clitics && at === next && !number.tied)) break;
    const smaller = readUnit(context, after(items, number.next), number);
    const size = smaller && system[smaller.id];
    if (!smaller || size === undefined || size >= (system[unit] ?? 0)) break;
    total += number.value * size;
    unit = smaller.id;
    ({ next } = smaller);
  }
  return unit === id ? undefined : { value: tidy(total / (system[unit] ?? 1)), unit, next };
}

const PER_TIME = new Set<CalendarUnit>(['second', 'minute', 'hour', 'day', 'week', 'month', 'year']);
const DIMENSIONS = new Set([
  'long',
  'wide',
  'tall',
  'high',
  'deep',
  'thick',
  'across',
  'and',
  'or',
  'to',
  'by',
  'x',
]);

/** The words after a number that say what it counts. */
function readCounted(
  { items, text, grammar }: QuantityContext,
  index: number,
  value: number,
): { of: string; next: number; sense?: NonNullable<Lexeme['sense']> } | undefined {
  const words: { folded: string; capital: Item['capital']; known: Lexeme | undefined }[] = [];
  const ends: number[] = [];
  let at = after(items, index);
  while (words.length < 4) {
    const item = items[at];
    if (item?.type !== 'word' || (!item.spaced && at === index && !isJoined(items, index))) break;
    const hit: Hit | undefined = item.hits[0];
    words.push({ folded: item.folded, capital: item.capital, known: hit?.lexeme });
    ends.push(at + 1);
    at = after(items, at + 1);
  }
  if (words.length === 0) return undefined;
  const taken = grammar.counted(words, value);
  if (taken === 0) return undefined;
  const next = ends[taken - 1] ?? index;
  const first = items[after(items, index)];
  const last = items[next - 1];
  if (!first || !last) return undefined;
  const sense = words
    .slice(0, taken)
    .map((word) => word.known?.sense)
    .find((found) => found !== undefined);
  return { of: text.slice(first.start, last.end), next, ...(sense === undefined ? {} : { sense }) };
}

function isJoined(items: readonly Item[], index: number): boolean {
  return items[index]?.folded === '-';
}

/** ص: the unit and what it is said of, age: "30 عاماً" in brackets after a name, "30 years old", "aged 30". */
function ageAfter(items: readonly Item[], index: number): number | undefined {
  const old = find(items, after(items, index), 'age');
  return old?.lexeme.age === 'after' ? old.next : undefined;
}

const AGE_UNITS = new Set<CalendarUnit>(['year', 'month', 'week', 'day']);

function inBrackets(items: readonly Item[], index: number, next: number): boolean {
  const before = items[index - 1]?.folded;
  const behind = items[next]?.folded;
  return (
    (before === '(' || before === '،' || before === ',') &&
    (behind === ')' || (before !== '(' && (behind === '،' || behind === ',')))
  );
}

function readTimed(context: QuantityContext, index: number): Reading | undefined {
  const { items, text, grammar } = context;
  const duration = readDuration(items, index, text, grammar);
  if (!duration) return undefined;
  const [part, more] = duration.parts;
  if (part && !more && AGE_UNITS.has(part.unit)) {
    const old = ageAfter(items, duration.next);
    const asked = index > 0 && cuedAge(items, index);
    const bracketed =
      part.unit === 'year' &&
      inBrackets(items, index, duration.next) &&
      Number.isInteger(part.value) &&
      part.value < 120;
    if (old !== undefined || asked || bracketed) {
      return {
        figure: { type: 'age', value: part.value, unit: part.unit as 'year' | 'month' | 'week' | 'day' },
        start: duration.start,
        next: old ?? duration.next,
        tied: duration.tied,
      };
    }
  }
  if (!duration.counted && !(index === 0 && duration.next === items.length)) return undefined;
  const approximate = duration.few ? ({ qualifier: 'about' } as const) : {};
  return {
    figure: { type: 'duration', timex: durationTimex(duration.parts), ...approximate },
    start: duration.start,
    next: duration.next,
    tied: duration.tied,
  };
}

/** Whether the words just before say that an age follows: "aged", البالغ من العمر, عمره. */
function cuedAge(items: readonly Item[], index: number): boolean {
  for (let back = 1; back <= 4; back++) {
    const hit = items[index - back]?.hits.find((h) => h.lexeme.age === 'before');
    if (hit && (hit.next === index || find(items, hit.next, 'qualifier')?.next === index)) return true;
  }
  return false;
}

/** "John Smith, 42, was arrested". */
function isApposition(items: readonly Item[], index: number, next: number, number: NumberReading): boolean {
  if (!number.plain || number.value < 3 || number.value > 115) return false;
  const name = items[index - 2];
  return (
    items[index - 1]?.folded === ',' &&
    /^[,.]$/.test(items[next]?.folded ?? '') &&
    items[next]?.spaced === false &&
    name?.type === 'word' &&
    name.capital === 'initial' &&
    name.hits.length === 0
  );
}

/** A number with its unit, currency, per cent sign or noun; or by itself. */
export function readQuantity(context: QuantityContext, index: number): Reading | undefined {
  const { items, text, grammar } = context;
  const before = moneyBefore(context, index);
  if (before) return before;
  const timed = readTimed(context, index);
  const dual = readDual(context, index);
  const number = readNumber(items, index, text, grammar);
  if (timed && (!number || timed.next >= number.next) && !(dual && dual.next > timed.next)) return timed;
  if (dual && (!number || dual.next >= number.next)) return dual;
  if (!number) return undefined;
  const base = { start: number.start, tied: number.tied };
  const about = number.few ? ({ qualifier: 'about' } as const) : {};
  let { next } = number;
  let { value } = number;
  // "of" between a fraction or a big number and what it counts: half of …, ملايين من
  const at = after(items, next);
  const percent = find(items, at, 'percent');
  if (percent && !percent.tied) {
    return { ...base, figure: { type: 'percent', value, ...about }, next: percent.next, bare: number };
  }
  const suffix = moneySuffix(items, at);
  const currencyAt = suffix?.next ?? at;
  const named = readCurrency(context, currencyAt);
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
        items[currencyAt]?.type === 'sign' &&
        items[currency.next]?.type === 'number' &&
        !items[currency.next]?.spaced
      )
    ) {
      // "a US$4.7 billion deal": the article is not the amount
      if (number.weak && currency.sign) return undefined;
      if (suffix) value *= suffix.factor;
      next = currency.next;
      let total: number;
      ({ value: total, next } = withMinor(context, value, currency, next));
      return {
        ...base,
        figure: { ...moneyOf(total, currency), ...about },
        next,
        bare: number,
      };
    }
  }
  const unit = find(items, at, 'magnitude') ? undefined : readUnit(context, of(items, at, number), number);
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
    return {
      ...base,
      figure: { type: 'measure', value, unit: unit.id, ...about },
      next: unit.next,
      bare: number,
    };
  }
  const magnitude = number.weak ? undefined : find(items, at, 'magnitude');
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
    (number.weak && grammar.clitics) || article || vague
      ? undefined
      : readCounted(context, at, isYear ? -value : value);
  if (noun) {
    return {
      ...base,
      figure: {
        type: 'count',
        value,
        of: noun.of,
        ...(noun.sense === undefined ? {} : { sense: noun.sense }),
        ...about,
      },
      next: noun.next,
      bare: number,
    };
  }
  if (grammar.clitics === undefined && isApposition(items, index, next, number)) {
    return { ...base, figure: { type: 'age', value, unit: 'year' }, next };
  }
  if ((number.weak || vague) && !(index === 0 && next === items.length)) return undefined;
  return { ...base, figure: { type: 'number', value, ...about }, next, bare: number };
}

/** Pounds are money unless something near by weighs: "a 20-pound bag", "two pounds of flour", "weighs six pounds". */
function isWeight(
  { items }: QuantityContext,
  index: number,
  at: number,
  number: NumberReading,
  currency: CurrencyReading,
): boolean {
  if (!find(items, at, 'measure') || currency.sign || number.value >= 10_000) return false;
  if (items[currency.next]?.folded === 'of' || items[at - 1]?.folded === '-') return true;
  for (let i = Math.max(0, index - 8); i < Math.min(items.length, currency.next + 3); i++) {
    if (find(items, i, 'weight')) return true;
  }
  return false;
}

const SIGN_AFTER = /^[€$£¥¢₹₺₽₪₩฿₫₴₦₱]|^(?:元|円)$/u;

/** "half a litre", "a quarter of a mile": the words between a fraction and its unit. */
function of(items: readonly Item[], index: number, number: NumberReading): number {
  if (!number.fraction) return index;
  let at = index;
  const word = items[at]?.folded;
  if (word === 'of' || word === 'من') at++;
  const weak = find(items, at, 'number');
  if (weak?.lexeme.number.weak && weak.lexeme.number.value === 1) at = weak.next;
  return at === index || find(items, at, 'measure') ? at : index;
}

function unitFraction(items: readonly Item[], index: number): { value: number; next: number } | undefined {
  const conjunction = conjunctionAt(items, index);
  const at = conjunction ?? index;
  const fraction = find(items, at, 'fraction');
  if (!fraction || (conjunction === undefined && !fraction.tied) || fraction.lexeme.ordinal !== undefined)
    return undefined;
  return { value: fraction.lexeme.fraction, next: fraction.next };
}

/** "below zero", تحت الصفر. */
function belowZero(items: readonly Item[], index: number, unit: string): number | undefined {
  if (!/celsius|fahrenheit|generic|degree/.test(unit)) return undefined;
  const hit = items[index]?.hits.find((h) => h.lexeme.negative && h.lexeme.after);
  return hit?.next;
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
