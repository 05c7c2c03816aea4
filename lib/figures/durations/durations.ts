import type { FigureGrammar } from '@/lib/languages';
import { after, find, isLink, onceAnItem, type Item } from '../items';
import { conjunctionAt, readNumber, tidy } from '../numbers';
import { type DurationPart, ORDER } from './timex';

export interface DurationReading {
  readonly parts: readonly DurationPart[];
  readonly next: number;
  readonly start: number;
  readonly tied: boolean;
  /** Said with a number, not just "a" or a bare unit. */
  readonly counted: boolean;
  readonly few?: boolean;
}

interface Part extends DurationPart {
  readonly next: number;
  readonly start: number;
  readonly tied: boolean;
  readonly counted: boolean;
  readonly few?: boolean;
}

function readPart(
  items: readonly Item[],
  index: number,
  text: string,
  grammar: FigureGrammar,
): Part | undefined {
  // Arabic duals: يومين
  const dual = find(items, index, 'count');
  if (dual?.lexeme.time) {
    return withFraction(
      items,
      {
        value: dual.lexeme.count,
        unit: dual.lexeme.time,
        next: dual.next,
        start: dual.start,
        tied: dual.tied,
        counted: true,
      },
      grammar,
    );
  }
  const number = readNumber(items, index, text, grammar);
  if (number && number.value >= 0) {
    // 15'inde gün: what stands behind an ending is something else
    if (items[number.next - 1]?.ending !== undefined) return undefined;
    let at = after(items, number.next);
    // "half a day", "half an hour", "three quarters of an hour"
    if (number.fraction || !Number.isInteger(number.value)) {
      const of = items[at];
      if (of && find(items, at, 'stop') && isLink(of, grammar)) at++;
      // "a sixth month" is the one after the fifth; "half a month", "two thirds of a month" are lengths
      else if (
        !grammar.tiedNumbers &&
        items[number.next - 1]?.hits.some(({ lexeme }) => lexeme.ordinal !== undefined)
      )
        return undefined;
      // but "up from 154.5 a week ago"
      const weak = number.fraction ? find(items, at, 'number') : undefined;
      if (weak?.lexeme.number.weak) at = weak.next;
    } else if (isNoun(items, at - 1) && isLink(items[at], grammar) && find(items, at + 1, 'time')) {
      // une quinzaine de jours, un par de días
      at++;
    }
    const amid = number.value >= 1 ? find(items, at, 'amid') : undefined;
    if (amid && find(items, amid.next, 'time')) at = amid.next;
    const unit = find(items, at, 'time');
    if (
      unit &&
      !unit.tied &&
      !unit.preposition &&
      // 15-летний, but "5 летних лагерей" are summer camps
      !(unit.lexeme.ageOf && items[at]?.spaced) &&
      unit.lexeme.count === undefined &&
      usable(items, at, unit.lexeme.abbreviation, number.words) &&
      // fiscal 2012 quarter 3
      !(unit.lexeme.time === 'quarter' && number.digits === 4) &&
      // forty second is the one after the forty-first
      !(unit.lexeme.ordinal !== undefined && number.words && number.value > 1 && !number.fraction)
    ) {
      const part: Part = {
        value: number.value,
        unit: unit.lexeme.time,
        next: unit.next,
        start: number.start,
        tied: number.tied,
        // "a year" may be a manner of speaking, "one year" counts
        counted: !number.weak || (!grammar.clitics && !find(items, index, 'number')?.lexeme.stop),
        ...(number.few ? { few: true } : {}),
      };
      return withFraction(items, part, grammar);
    }
    return undefined;
  }
  const bare = find(items, index, 'time');
  if (
    bare &&
    grammar.tiedNumbers &&
    !bare.article &&
    !bare.lexeme.plural &&
    bare.lexeme.day === undefined &&
    bare.lexeme.time !== 'weekend' &&
    !namesWhen(items[bare.next])
  ) {
    // عام واحد
    const one = find(items, bare.next, 'number');
    const said = one?.lexeme.number.weak && one.lexeme.number.value === 1 && !one.tied && !one.article;
    return withFraction(
      items,
      {
        value: 1,
        unit: bare.lexeme.time,
        next: said ? one.next : bare.next,
        start: bare.start,
        tied: bare.tied,
        counted: said === true,
      },
      grammar,
    );
  }
  return undefined;
}

/** A number that is a noun of its own: what it counts stands behind a link. */
const isNoun = (items: readonly Item[], index: number): boolean =>
  items[index]?.hits.some(({ lexeme }) => lexeme.number?.noun) ?? false;

/** What follows a unit that only introduces it: عام 2027, شهر مايو, يوم الجمعة. */
function namesWhen(item: Item | undefined): boolean {
  if (!item) return false;
  if (item.type === 'number') return /^[12]\d{3}$/.test(item.folded);
  return item.hits.some(
    ({ lexeme }) => lexeme.month ?? lexeme.weekday ?? lexeme.hijriMonth ?? lexeme.jalaliMonth,
  );
}

/** "5m" is a length and "5 m" too, but "five m" is nothing. */
function usable(
  items: readonly Item[],
  index: number,
  abbreviation: boolean | undefined,
  words: boolean,
): boolean {
  return !abbreviation || !words || items[index]?.spaced === false;
}

/** ساعة ونصف, "an hour and a half". */
function withFraction(items: readonly Item[], part: Part, grammar: FigureGrammar): Part {
  let at = part.next;
  const conjunction = conjunctionAt(items, at);
  if (conjunction !== undefined) at = conjunction;
  const weak = find(items, at, 'number');
  if (conjunction !== undefined && weak?.lexeme.number.weak && weak.lexeme.number.value === 1) at = weak.next;
  const fraction = find(items, at, 'fraction');
  if (
    fraction &&
    (conjunction !== undefined || fraction.tied) &&
    (grammar.tiedNumbers || fraction.lexeme.ordinal === undefined)
  ) {
    // عاما ونصف العام
    const again = find(items, fraction.next, 'time');
    const same = again?.article && !again.tied && !again.preposition && again.lexeme.time === part.unit;
    return {
      ...part,
      value: tidy(part.value + fraction.lexeme.fraction),
      next: same ? again.next : fraction.next,
      counted: true,
    };
  }
  return part;
}

/** Whether nothing is counted from an item on: a sign, a word like "of", the end. */
function isEnd(item: Item | undefined): boolean {
  return item?.type !== 'word' || item.hits.some(({ lexeme }) => lexeme.stop && !lexeme.number);
}

/** 1h 45m: the m, which by itself is metres or millions; 2 h 15, the minutes said by their place alone. */
function readBrief(
  items: readonly Item[],
  index: number,
  before: number,
  { hoursTell }: FigureGrammar,
): Part | undefined {
  const number = items[index];
  const unit = find(items, index + 1, 'briefTime');
  if (index !== before || number?.type !== 'number' || !/^[0-5]?\d$/.test(number.folded)) return undefined;
  const behindHours = hoursTell && find(items, before - 1, 'time')?.lexeme.time === 'hour';
  if (behindHours && number.folded.length === 2 && isEnd(items[index + 1])) {
    const minutes = { value: Number(number.folded), unit: 'minute', next: index + 1 } as const;
    return { ...minutes, start: number.start, tied: false, counted: true };
  }
  if (!unit || items[index + 1]?.spaced || !find(items, before - 1, 'time')?.lexeme.abbreviation)
    return undefined;
  const { start } = number;
  return {
    value: Number(number.folded),
    unit: unit.lexeme.briefTime,
    next: unit.next,
    start,
    tied: false,
    counted: true,
  };
}

/** A length of time, of one unit or several: three hours, شهرين, 2 years, 1 month and 21 days. */
export const readDuration = onceAnItem(durationAt);

function durationAt(
  items: readonly Item[],
  index: number,
  text: string,
  grammar: FigureGrammar,
): DurationReading | undefined {
  const first = readPart(items, index, text, grammar);
  if (!first) return undefined;
  const parts: DurationPart[] = [{ value: first.value, unit: first.unit }];
  let { next, counted } = first;
  let last = first.unit;
  for (;;) {
    let at = next;
    let linked = false;
    if (items[at]?.type === 'sign' && /^[,،]$/.test(items[at]?.folded ?? '')) at++;
    const conjunction = conjunctionAt(items, at);
    if (conjunction !== undefined) {
      at = conjunction;
      linked = true;
    }
    const part = readPart(items, at, text, grammar) ?? readBrief(items, at, next, grammar);
    if (!part || (part.tied && linked)) break;
    if (grammar.tiedNumbers && at === next && !part.tied) break;
    if (!(ORDER.indexOf(part.unit) > ORDER.indexOf(last)) && !grammar.tiedNumbers) break;
    if (parts.some((known) => known.unit === part.unit)) break;
    parts.push({ value: part.value, unit: part.unit });
    next = part.next;
    last = part.unit;
    counted ||= part.counted;
  }
  return { parts, next, start: first.start, tied: first.tied, counted, ...(first.few ? { few: true } : {}) };
}
