import type { SimpleFigure } from '@/lib/mentions';
import { after, find, type Item } from '../items';
import { conjunctionAt, loosePoint, type NumberReading, readNumber, tidy } from '../numbers';
import type { Reading } from '../reading';
import { currencyCode, hasCurrency, isGluedCode, isIsoCode, scaledCode } from './currencies';
import type { QuantityContext } from './quantities';

export interface CurrencyReading {
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
    const digits = items[index + 1];
    const glued = digits?.type === 'number' && !digits.spaced;
    if (glued ? isGluedCode(surface) : isIsoCode(surface))
      return { code: surface, minor: 1, next: index + 1, start: item.start, sign: true };
  }
  const scaled = item.capital === 'all' ? scaledCode(text.slice(item.start, item.end)) : undefined;
  if (scaled) {
    const { code, factor } = scaled;
    return { code, minor: 1 / factor, next: index + 1, start: item.start, sign: true };
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
    code:
      (name === undefined
        ? undefined
        : currencyCode(name, nation ?? countryOfSentence(items, index, text, name), country)) ??
      code ??
      null,
    minor: minor ?? 1,
    next,
    start: at === index ? hit.start : (nationBefore?.start ?? hit.start),
    sign: sign ?? false,
    ...(name === undefined ? {} : { name }),
    ...(hit.lexeme.count === undefined ? {} : { count: hit.lexeme.count }),
  };
}

const END = /^[.!?؟؛;]$/;
/** How far from an amount its sentence is searched. */
const NEAR = 40;

/** The one country of the sentence that has a currency of that name; of two ("Lebanon and Syria") neither. */
function countryOfSentence(
  items: readonly Item[],
  index: number,
  text: string,
  name: string,
): string | undefined {
  const found = new Set<string>();
  const look = (item: Item): void => {
    // "us" is a pronoun
    if (item.folded === 'us' && text.slice(item.start, item.end) === 'us') return;
    for (const { lexeme } of item.hits) {
      const country = lexeme.country ?? lexeme.nation;
      if (country !== undefined && hasCurrency(name, country)) found.add(country);
    }
  };
  for (const step of [-1, 1]) {
    for (let i = index + step; Math.abs(i - index) <= NEAR; i += step) {
      const item = items[i];
      if (!item || (item.type === 'sign' && END.test(item.folded) && items[i + 1]?.spaced !== false)) break;
      look(item);
    }
  }
  const [country] = found;
  return found.size === 1 ? country : undefined;
}

/** "bn", "m", "k" after an amount of money, with or without a space. */
export function moneySuffix(
  items: readonly Item[],
  index: number,
): { factor: number; next: number } | undefined {
  const hit = find(items, index, 'suffix');
  const item = items[index];
  // 312 M€: a letter that is apart from its number touches the sign behind it
  const touching = SIGN_AFTER.test(items[hit?.next ?? -1]?.folded ?? '') && !items[hit?.next ?? -1]?.spaced;
  if (!hit || !item || (item.spaced && item.folded.length < 2 && !touching)) return undefined;
  return { factor: hit.lexeme.suffix, next: hit.next };
}

export function moneyOf(value: number, currency: CurrencyReading): SimpleFigure {
  // Hundredths of an open currency stay as they are said: nothing tells what they are a hundredth of.
  const open = currency.code === null && currency.name === undefined && currency.minor > 1;
  const amount = open ? value : value / currency.minor;
  return { type: 'money', value: tidy(amount), currency: currency.code };
}

/** "… and 43 cents", "$20 43". */
export function withMinor(
  context: QuantityContext,
  value: number,
  currency: CurrencyReading,
  next: number,
): { value: number; next: number } {
  // "1.62 euros, three cents more"
  if (currency.minor !== 1 || !Number.isInteger(value)) return { value, next };
  const { items, text, grammar } = context;
  let at = next;
  const comma = items[at];
  if (comma?.type === 'sign' && /^[,،]$/.test(comma.folded)) at++;
  // 25 euros con 50 céntimos
  const loose = loosePoint(items, at);
  const conjunction = loose ?? conjunctionAt(items, at);
  if (conjunction !== undefined) at = conjunction;
  const number = readNumber(items, at, text, grammar);
  if (!number || !Number.isInteger(number.value) || number.value < 1 || number.value > 99)
    return { value, next };
  const minor = readCurrency(context, after(items, number.next));
  if (minor && minor.minor !== 1)
    return { value: tidy(value + number.value / minor.minor), next: minor.next };
  // "15 dollars 50" ends the sentence, or the amount is all there is
  const follows = items[number.next];
  const ends = follows === undefined || /^[.!?؟،,;]$/.test(follows.folded);
  const spoken =
    at === next ||
    loose !== undefined ||
    (conjunction !== undefined && context.alone && !opened(items, next));
  if (
    ends &&
    spoken &&
    !minor &&
    !number.weak &&
    !number.tied &&
    number.value >= 10 &&
    Number.isInteger(value)
  )
    return { value: tidy(value + number.value / 100), next: number.next };
  return { value, next };
}

/** Whether a range is opened before an amount: "between $20 and 43". */
function opened(items: readonly Item[], index: number): boolean {
  return items.slice(0, index).some((item) => item.hits.some(({ lexeme }) => lexeme.between ?? lexeme.from));
}

export function moneyBefore(context: QuantityContext, index: number): Reading | undefined {
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
  const open = currency.sign && currency.name === 'dollar' && inBrackets(items, index);
  const negative = items[index - 1];
  const minus = negative?.folded === '-' && negative.spaced && items[index]?.spaced === false;
  return {
    figure: moneyOf(tidy(minus ? -value : value), open ? { ...currency, code: 'USD' } : currency),
    start: minus ? negative.start : currency.start,
    next: perUnit(items, next),
    tied: false,
    bare: number,
  };
}

/** "T$452bn ($14.76bn)": what an amount of other money comes to is said in American dollars. */
function inBrackets(items: readonly Item[], index: number): boolean {
  if (items[index - 1]?.folded !== '(') return false;
  for (let i = index - 2; i >= 0 && i >= index - 6; i--) {
    const hit = find(items, i, 'currency');
    // the dollar sign by itself says of no other money
    if (hit && hit.next < index && (items[i]?.folded !== '$' || hit.next > i + 1)) return true;
  }
  return false;
}

/** The rate that an amount is paid at belongs to it: $15 per hour, €3/kg, $67 a barrel, 67 دولارا للبرميل. */
export function perUnit(items: readonly Item[], index: number): number {
  const per = find(items, index, 'per');
  // للبرميل: the preposition and the article say it
  const each = find(items, index, 'measure') ?? find(items, index, 'time');
  if (each?.preposition === 'ل' && each.article && !each.tied) return each.next;
  if (!per || per.preposition || (items[index]?.folded === '/' && items[index]?.spaced)) return index;
  const time = find(items, per.next, 'time');
  // "$5m in a day" is paid once; دولار في اليوم each day
  // "$5m a year ago"
  const behind = items[time?.next ?? -1]?.hits;
  const dated =
    behind?.some(({ lexeme }) => lexeme.past ?? lexeme.part ?? lexeme.shift) &&
    // "£12.71 an hour from April"
    !behind.some(({ lexeme }) => lexeme.from);
  if (time && !dated && !time.lexeme.plural && (per.lexeme.each || time.article || time.lexeme.day === 0))
    // دولار في الساعة 06:10 is no wage
    return items[time.next]?.type === 'number' ? index : time.next;
  const unit = per.lexeme.each ? find(items, per.next, 'measure') : undefined;
  return unit && !unit.lexeme.stop ? unit.next : index;
}

/** Pounds are money unless something near by weighs: "a 20-pound bag", "two pounds of flour", "weighs six pounds". */
export function isWeight(
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

export const SIGN_AFTER = /^\p{Sc}|^(?:元|円)$/u;
