import type { FigureGrammar } from '@/lib/languages';
import type { SimpleFigure } from '@/lib/mentions';
import type { Anchor } from '../calendar';
import { durationTimex } from '../durations';
import { find, type Item } from '../items';
import type { Matcher } from '../patterns';
import { openingAt, type PatternMatch, readClock, type Slots } from '../patterns';
import type { Reading } from '../reading';
import { resolve } from './resolve';
import { countsFrom, type Told } from './told';
import type { Resolution } from './years';

export interface TemporalContext {
  readonly items: readonly Item[];
  readonly grammar: FigureGrammar;
  readonly anchor: Anchor | undefined;
  readonly alone: boolean;
  /** ISO 3166 country that the article is from. */
  readonly country?: string;
  /** It holds nothing but dates and the words between them. */
  readonly bare: boolean;
  readonly matcher: Matcher;
  /** The date that the text has named last before an item. */
  readonly told: (index: number, fits: (told: Told) => boolean) => Told | undefined;
}

export interface TemporalReading extends Reading {
  readonly slots: Slots;
}

/** The longest date, time, duration or set that a pattern finds at an item; of two as long, the one listed first. */
export function readTemporal(context: TemporalContext, index: number): TemporalReading | undefined {
  const { items, grammar, anchor, alone, bare, matcher } = context;
  const item = items[index];
  if (!item) return undefined;
  const opening = openingAt(items, index, grammar);
  if (!opening) return undefined;
  const matches: PatternMatch[] = [];
  for (const pattern of matcher.matching(opening.state, index) ?? opening.patterns) {
    const match = matcher.match(pattern, index);
    if (!match) continue;
    if (pattern.constants.alone && !(alone && index === 0 && match.next === items.length)) continue;
    matches.push(match);
  }
  matches.sort((a, b) => b.next - a.next || a.rank - b.rank);
  let resolution: Resolution | undefined;
  for (const match of matches) {
    const all = bare || (alone && index <= 1 && match.next >= items.length - 1);
    resolution ??= {
      anchor,
      tense: all ? 'future' : tenseAround(context, index, match.next),
      alone: all,
      dated: grammar.clitics !== undefined,
      ...(grammar.jalali ? { jalali: true as const } : {}),
      ...(context.country === undefined ? {} : { country: context.country.toUpperCase() }),
    };
    const race = raceTime(items, index, match);
    if (race) return race;
    if (match.constants.unlessAfter?.test(wordBefore(items, index))) continue;
    if (endsSentence(items, index, match.next)) continue;
    if (match.constants.unlessBefore?.test(items[match.next]?.folded ?? '')) continue;
    if (match.constants.ahead && resolution.tense !== 'future') continue;
    if (match.constants.spent && isSpent(context, index, match.constants.spent, resolution)) continue;
    if (match.constants.ended && items[match.next - 1]?.ending === undefined) continue;
    if (match.constants.unended && items.slice(index, match.next - 1).some(({ ending }) => ending)) continue;
    if (match.constants.ends && items[match.next]?.type === 'word') continue;
    if (isHour(items, match) || isOpenNumber(items, index, match) || isCounted(context, index, match))
      continue;
    if (
      match.constants.told === undefined &&
      match.slots.unit !== undefined &&
      match.slots.weekday === undefined &&
      isTold(items, index, match.next, resolution.tense)
    )
      continue;
    const counted = fromTold(context, index, match, resolution);
    const figure = counted && resolve(match.slots, match.constants, counted);
    if (figure)
      return {
        figure: isFew(items, index, match) ? { ...(figure as SimpleFigure), qualifier: 'about' } : figure,
        start: match.start,
        next: match.next,
        tied: match.start > item.start,
        slots: match.slots,
      };
  }
  return undefined;
}

/** "It was in October. Two men …": the full stop is the sentence's, and none of an abbreviation. */
function endsSentence(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from + 1; i < to - 1; i++) {
    const [before, stop, behind] = [items[i - 1], items[i], items[i + 1]];
    if (stop?.folded !== '.' || stop.spaced || before?.type !== 'word' || behind?.type !== 'word') continue;
    if (behind.spaced && behind.capital === 'initial' && find(items, i + 1, 'number')) return true;
  }
  return false;
}

/** What a date is read against: where it is counted from one that the text has named, that one. */
function fromTold(
  context: TemporalContext,
  index: number,
  { slots, constants }: PatternMatch,
  resolution: Resolution,
): Resolution | undefined {
  if (constants.told === undefined) return resolution;
  const told = context.told(index, (date) => countsFrom(date, slots, constants.unit));
  if (told) return { ...resolution, anchor: told.anchor, tense: 'future' };
  return constants.told === 'first' || resolution.alone ? resolution : undefined;
}

/** The word before an item, also where a hyphen joins them: après-midi. */
function wordBefore(items: readonly Item[], index: number): string {
  const joint = items[index - 1]?.folded === '-' && items[index]?.spaced === false;
  return items[index - (joint ? 2 : 1)]?.folded ?? '';
}

/** "Thursday 9 am", "Thursday 8:00": the number behind a weekday is the hour, not the day of a month. */
function isHour(items: readonly Item[], { slots, next }: PatternMatch): boolean {
  if (slots.weekday === undefined || slots.day === undefined || slots.month !== undefined) return false;
  if (slots.unit !== undefined || slots.clock !== undefined || slots.hour !== undefined) return false;
  if (find(items, next, 'meridiem') ?? readClock(items, next - 1)[0]) return true;
  // Monday 8-9 a.m.
  const paired = items[next]?.folded === '-' && items[next + 1]?.type === 'number';
  return paired && find(items, next + 2, 'meridiem') !== undefined;
}

/** How far before "the previous month" the date may stand that it is counted from. */
const TOLD_NEAR = 30;

/** "fell in May after a rise in the previous month": counted from what the sentence has named, not from publication. */
function isTold(items: readonly Item[], from: number, to: number, tense: Resolution['tense']): boolean {
  const hit = items.slice(from, to).flatMap(({ hits }) => hits.filter(({ lexeme }) => lexeme.told))[0];
  if (!hit) return false;
  // in the following year, 1911: what follows is that of a day which was told, unless it is still to come
  if ((hit.lexeme.relative ?? 0) > 0 && tense !== 'future') return true;
  for (let i = from - 1; i >= 0 && i >= from - TOLD_NEAR; i--) {
    const item = items[i];
    if (!item || (item.type === 'sign' && END.test(item.folded))) return false;
    if (item.hits.some(({ lexeme }) => lexeme.month ?? lexeme.weekday ?? lexeme.day)) return true;
    if (item.type === 'number' && /^(?:19|20)\d\d$/.test(item.folded)) return true;
  }
  return false;
}

/** How far before a length of time the verb may stand that says what took so long. */
const VERB_NEAR = 12;
/** Signs that belong to an amount. */
const AMOUNT = /^[%\p{Sc}]$/u;

/** "lost 5 % in a day": the word right before, or the verb of the clause, is of what took so long. */
function isSpent({ items }: TemporalContext, index: number, verb: RegExp, { tense }: Resolution): boolean {
  if (verb.test(wordBefore(items, index))) return true;
  if (tense === 'future') return false;
  for (let i = index - 1; i >= 0 && i >= index - VERB_NEAR; i--) {
    const item = items[i];
    const sign = item?.type === 'sign' && !AMOUNT.test(item.folded);
    if (!item || sign || item.hits.some(({ lexeme }) => lexeme.conjunction)) return false;
    if (item.hits.some(({ lexeme }) => lexeme.past ?? lexeme.ordinal)) return true;
    if (item.capital !== 'none' || item.hits.length > 0) continue;
    // "… slid, *wiping* $1tn off the market in six weeks"
    if (verb.test(item.folded) || verb.test(`${items[i - 1]?.folded} ${item.folded}`)) return true;
  }
  return false;
}

/** A unit in the plural: as the lexicon has it, or by its ending (yıllar). */
const isPlural = (items: readonly Item[], index: number): boolean =>
  (find(items, index, 'time') ?? find(items, index, 'relative'))?.lexeme.plural === true ||
  PLURAL_ENDING.test(items[index]?.ending ?? '');
const PLURAL_ENDING = /^l[ae]r/;

/** الأيام الماضية, in the previous years: how many of them nobody says. Bugünlerde is no day. */
function isOpenNumber(
  items: readonly Item[],
  index: number,
  { slots, constants, next }: PatternMatch,
): boolean {
  if (slots.n !== undefined || slots.duration !== undefined || slots.ord !== undefined) return false;
  if (slots.unit === 'weekend' || slots.month !== undefined) return false;
  // много лет назад: a bare unit is one of it
  const bare = slots.unit !== undefined && constants.direction !== undefined;
  if (slots.rel === undefined && slots.deictic === undefined && !bare) return false;
  if (slots.deictic !== undefined && slots.rel === undefined)
    return PLURAL_ENDING.test(items[index]?.ending ?? '');
  for (let i = index; i < next; i++) if (isPlural(items, i)) return true;
  return false;
}

/** "A few days ago" is about three. */
function isFew(items: readonly Item[], index: number, { slots, constants, next }: PatternMatch): boolean {
  if (slots.duration === undefined || constants.direction === undefined) return false;
  return items.slice(index, next).some(({ hits }) => hits.some(({ lexeme }) => lexeme.few !== undefined));
}

/** "A las tres niñas", "las cinco provincias": the number is of what is counted, and no hour. */
function isCounted(
  { items, grammar }: TemporalContext,
  index: number,
  { slots, constants, next }: PatternMatch,
): boolean {
  if (!constants.clock || slots.hour === undefined || slots.mer !== undefined) return false;
  // ساعت ۲۳ انجام شد
  if (items.slice(index, next).some(({ hits }) => hits.some(({ lexeme }) => lexeme.time === 'hour')))
    return false;
  // endings tell the hour from what is counted: saat yedide
  if (grammar.endings) return false;
  const last = items[next - 1];
  const said = last?.type === 'number' || last?.hits.some(({ lexeme }) => lexeme.number);
  const word = items[next];
  if (!said || word?.type !== 'word' || word.capital !== 'none') return false;
  // las 3 semanas
  if (find(items, next, 'time')?.lexeme.plural ?? find(items, next, 'fraction')) return true;
  if (word.hits.some(({ lexeme }) => !lexeme.sense)) return false;
  return (
    grammar.counted([{ folded: word.folded, capital: 'none', known: word.hits[0]?.lexeme }], slots.hour) > 0
  );
}

/** "Petros (2:04:59)", en 2:03:27: hours, minutes and seconds by themselves are how long a race took. */
function raceTime(items: readonly Item[], index: number, match: PatternMatch): TemporalReading | undefined {
  const { slots, constants, next, start } = match;
  const { hour, minute, second } = slots.clock ?? {};
  if (hour === undefined || minute === undefined || second === undefined) return undefined;
  if (next !== index + 5 || items[index]?.folded.length !== 1 || items.length === 5) return undefined;
  const before = items[index - 1];
  const dated =
    items[next - 1]?.ending !== undefined ||
    before?.hits.some(({ lexeme }) => lexeme.lead ?? lexeme.to ?? lexeme.meridiem ?? lexeme.dayPart);
  if (before?.folded === ',' || (dated && !constants.unlessAfter?.test(before?.folded ?? '')))
    return undefined;
  const parts = [
    { value: hour, unit: 'hour' as const },
    { value: minute, unit: 'minute' as const },
    { value: second, unit: 'second' as const },
  ];
  const figure = { type: 'duration', timex: durationTimex(parts.filter(({ value }) => value > 0)) } as const;
  return { figure, start, next, tied: false, slots };
}

const isWeekday = (items: readonly Item[], from: number, to: number): boolean =>
  find(items, from, 'weekday') !== undefined &&
  !items.slice(from, to).some(({ hits }) => hits.some(({ lexeme }) => lexeme.month));

const END = /^[.!?؟؛;]$/;

/** Whether the sentence looks back or ahead, by the words of the grammar that say so; those before the date first. */
function tenseAround({ items, grammar }: TemporalContext, from: number, to: number): Resolution['tense'] {
  // was remanded until 12 January: when it began tells nothing of its end
  const until = grammar.until?.test(items[from - 1]?.folded ?? '') ?? false;
  // "will be held": a part of a phrase that looks ahead is no past
  const isAhead = (index: number): boolean =>
    items[index - 1]?.hits.some(({ lexeme, next }) => lexeme.future && next > index) ?? false;
  // doit être ouvert, se prevé que sea inaugurado: the verb before the participle tells
  const willHave = (index: number): boolean =>
    !grammar.clitics &&
    [1, 2, 3].some((back) => items[index - back]?.hits.some(({ lexeme }) => lexeme.future) ?? false);
  const tenseOf = (index: number, item: Item): Resolution['tense'] => {
    if (item.hits.length === 0 && grammar.futureVerb?.test(item.folded)) return 'future';
    // "due to a heat wave": the longest of its meanings
    for (const { lexeme, next, preposition } of item.hits) {
      if (next < (item.hits[0]?.next ?? 0)) break;
      // سقطت المدينة لتبدأ حقبة الانتداب: what came of it is past as well
      if (lexeme.future && preposition !== 'ل') return 'future';
      const verbal = !lexeme.lead && !lexeme.from;
      if (lexeme.past) return isAhead(index) || (verbal && willHave(index)) ? 'future' : 'past';
    }
    return undefined;
  };
  for (let i = from - 1, steps = 0; i >= 0 && steps < 14; i--, steps++) {
    const item = items[i];
    if (!item || (END.test(item.folded) && item.type === 'sign')) break;
    const tense = tenseOf(i, item);
    // "runs until 8 March" looks ahead
    if (tense) return until && tense === 'past' ? undefined : tense;
  }
  // closed until Monday; "it did not open until October" may look back
  if (until) return isWeekday(items, from, to) ? 'future' : undefined;
  const most = grammar.verbLast ? 14 : 4;
  for (let i = to, steps = 0; i < items.length && steps < most; i++, steps++) {
    const item = items[i];
    if (!item || (END.test(item.folded) && item.type === 'sign')) break;
    const tense = tenseOf(i, item);
    if (tense) return tense;
  }
  return undefined;
}
