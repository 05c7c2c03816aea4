import type { CalendarUnit, FigureGrammar } from '@/lib/languages';
import type { SimpleFigure } from '@/lib/mentions';
import { after, find, isLink, type Item } from '../items';
import {
  conjunctionAt,
  isBesideDegrees,
  type NumberReading,
  readNumber,
  readOrdinal,
  tidy,
} from '../numbers';
import type { QuantityContext } from './quantities';

/** Units that one of is something else as a rule. */
const NO_SINGLE: ReadonlySet<string> = new Set(['degree', 'cup']);

/** A measure's unit with what it is divided by: km/h, كيلومتراً في الساعة, barrels per day. */
export function readUnit(
  context: QuantityContext,
  index: number,
  number: NumberReading,
): { id: string; next: number; count?: number } | undefined {
  const { items, grammar } = context;
  const hit = find(items, index, 'measure');
  if (!hit || hit.tied || hit.preposition) return undefined;
  // ۱۵۰ تن زخمی: of people the same word is no tonne
  if ((find(items, index, 'sense')?.next ?? 0) >= hit.next) return undefined;
  const item = items[index];
  // "270 million km" is said in figures, "five m" in words alone
  const spelled = number.words && !/\p{N}/u.test(context.text.charAt(number.start));
  if (item?.folded === '"' && (number.words || item.spaced || inQuotes(items, index))) return undefined;
  // 21st is no weight
  const glued = item && !item.spaced && !grammar.ordinalSuffix;
  if (glued && readOrdinal(items, index - 1, context.text, grammar)?.next === index + 1) return undefined;
  // c are cents, G is no gram, M no metre
  if (item && NO_UNIT.has(context.text.slice(item.start, item.end))) return undefined;
  // earned a degree, over a cup of coffee; and "a-ha" is no hectare
  if (number.weak && items.length > 4 && (hit.lexeme.abbreviation || NO_SINGLE.has(hit.lexeme.measure)))
    return undefined;
  // на 154-м километре is an ordinal
  if (grammar.hyphenSuffix && hit.lexeme.abbreviation && items[index - 1]?.folded === '-') return undefined;
  // "39 K" are as many thousands
  if (hit.lexeme.measure === 'kelvin' && hit.lexeme.abbreviation && !isBesideDegrees(items, index))
    return undefined;
  if (hit.lexeme.abbreviation) {
    if (spelled && item?.spaced) return undefined;
    // "5 in the room": a word that is also an abbreviation is one only where no text goes on
    if (hit.lexeme.stop && item?.spaced) {
      const next = items[hit.next];
      if (next?.type === 'number') return undefined;
      if (next?.type === 'word' && !find(items, hit.next, 'few') && !DIMENSIONS.has(next.folded))
        return undefined;
    }
  }
  const id = hit.lexeme.measure;
  let { next } = hit;
  let unit = id;
  // joules per square metre per year
  for (let divided = 0; divided < 2; divided++) {
    const by = dividedBy(items, next, grammar);
    if (!by) break;
    unit = `${unit}-per-${by.id}`;
    ({ next } = by);
  }
  return { id: unit, next };
}

const NO_UNIT = new Set(['c', 'G', 'M']);

/** What a unit is divided by: km/h, per square metre, a day. */
function dividedBy(
  items: readonly Item[],
  index: number,
  grammar: FigureGrammar,
): { id: string; next: number } | undefined {
  const per = find(items, index, 'per');
  if (!per) return undefined;
  const slash = items[index]?.folded === '/';
  if (slash && items[index]?.spaced) return undefined;
  const time = find(items, per.next, 'time');
  if (time && (!slash || items[per.next]?.spaced === false) && PER_TIME.has(time.lexeme.time))
    return { id: time.lexeme.time, next: time.next };
  const unit = find(items, per.next, 'measure');
  if (!unit || !(slash || !grammar.clitics) || items[index]?.folded.startsWith('a')) return undefined;
  return { id: unit.lexeme.measure, next: unit.next };
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
export function readCompound(
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
    const parted = /^[,،]$/.test(items[at]?.folded ?? '');
    // "a throw of 23.56m, 4cm further"
    if (parted && !Number.isInteger(value)) break;
    if (parted) at++;
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

/** "deux millions de dollars", 1.000.000 de euros: what a number that is a noun, or said as one, counts stands behind a link. */
export function behindNoun(
  items: readonly Item[],
  index: number,
  { value, words }: NumberReading,
  grammar: FigureGrammar,
): number {
  const digits = !words && !grammar.clitics && value >= 1e6 && value % 1e5 === 0;
  const isNoun = digits || find(items, index - 1, 'number')?.lexeme.number.noun;
  return isNoun && isLink(items[index], grammar) ? index + 1 : index;
}

/** "half a litre", "a quarter of a mile": the words between a fraction and its unit. */
export function behindFraction(
  items: readonly Item[],
  index: number,
  number: NumberReading,
  grammar: FigureGrammar,
): number {
  if (!number.fraction) return index;
  let at = index;
  if (isLink(items[at], grammar)) at++;
  const weak = find(items, at, 'number');
  if (weak?.lexeme.number.weak && weak.lexeme.number.value === 1) at = weak.next;
  return at === index || find(items, at, 'measure') || find(items, at, 'percent') ? at : index;
}

/** What is weighed, poured or packed, and not how long or wide a thing is. */
const SUBSTANCES = new Set(
  (
    'gram kilogram milligram tonne ton pound ounce liter milliliter hectoliter gallon quart pint cup tablespoon teaspoon ' +
    'fluid-ounce barrel bushel carat cubic-meter cubic-foot'
  ).split(' '),
);

/** "two million barrels of oil per day", مليون برميل من النفط يوميا: what is measured, and in what time. */
export function ofSubstance(
  items: readonly Item[],
  unit: { readonly id: string; readonly next: number },
  grammar: FigureGrammar,
): { readonly id: string; readonly next: number } {
  if (!SUBSTANCES.has(unit.id)) return unit;
  const next = behindSubstance(items, unit.next, grammar);
  const set = find(items, next, 'set');
  const often = set && RATES[set.lexeme.set];
  if (often !== undefined && !set?.tied) return { id: `${unit.id}-per-${often}`, next: set?.next ?? next };
  const per = find(items, next, 'per');
  const time = per && items[next]?.folded !== '/' ? find(items, per.next, 'time') : undefined;
  return time && PER_TIME.has(time.lexeme.time)
    ? { id: `${unit.id}-per-${time.lexeme.time}`, next: time.next }
    : { id: unit.id, next };
}

const RATES: Readonly<Record<string, CalendarUnit>> = { P1D: 'day', P1W: 'week', P1M: 'month', P1Y: 'year' };

/** "500 grams of flour", مليون برميل من النفط: the item behind what is measured, where it is one plain noun. */
function behindSubstance(items: readonly Item[], index: number, grammar: FigureGrammar): number {
  const isNoun = (item: Item | undefined): boolean =>
    item?.type === 'word' &&
    item.capital === 'none' &&
    item.folded.length > 2 &&
    // meat, which also tells that pounds are weighed
    item.hits.every(({ lexeme }) => lexeme.weight);
  const first = items[index];
  // d'eau
  if (grammar.elided && first && first.forms.length > 1 && isNoun(first)) return index + 1;
  if (!isLink(first, grammar)) return index;
  const noun = items[index + 1];
  if (!noun || !isNoun(noun)) return index;
  const definite = noun.forms.some((form) => form.article && !form.tied && form.preposition === '');
  return !grammar.clitics || definite ? index + 2 : index;
}

/** A value with the unit of another number: "45 and 50 mg" are both milligrams. */
export function sharedUnit(
  context: QuantityContext,
  other: NumberReading,
  value: number,
): SimpleFigure | undefined {
  const { items } = context;
  const at = after(items, other.next);
  const percent = find(items, at, 'percent');
  if (percent && !percent.tied) return { type: 'percent', value };
  // "5 and 7 in": an abbreviation of one letter is too little to say so much
  if ((items[at]?.folded.length ?? 0) < 2) return undefined;
  const unit = readUnit(context, at, other);
  return unit && { type: 'measure', value, unit: unit.id };
}

export function unitFraction(
  items: readonly Item[],
  index: number,
): { value: number; next: number } | undefined {
  const conjunction = conjunctionAt(items, index);
  const at = conjunction ?? index;
  const fraction = find(items, at, 'fraction');
  if (!fraction || (conjunction === undefined && !fraction.tied) || fraction.lexeme.ordinal !== undefined)
    return undefined;
  return { value: fraction.lexeme.fraction, next: fraction.next };
}

/** "below zero", تحت الصفر. */
export function belowZero(items: readonly Item[], index: number, unit: string): number | undefined {
  if (!/celsius|fahrenheit|generic|degree/.test(unit)) return undefined;
  const hit = items[index]?.hits.find((h) => h.lexeme.negative && h.lexeme.after);
  return hit?.next;
}
