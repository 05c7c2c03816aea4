import type { Figure, FigureMention, SimpleFigure } from '@/lib/mentions';
import type { Amount, CalendarDate, FactLabel } from '@/lib/languages';
import { fold } from '@/lib/text';
import { calendarDate, dateOfDay, dayNumber, weekdayOf } from './dates';
import type { FigureReader } from './figure-card';
import { hijriDate, hijriFor } from './hijri';
import { distance, duration, moment, type Moment } from './timex';
import type { Teller } from './teller';
import type { CardFact } from './types';
import { exchanged } from './rates';
import { converted } from './units';
import { inTimeZone } from './zones';

interface ConversionContext {
  readonly published?: string;
  readonly reader?: FigureReader;
  readonly converted?: boolean;
  readonly timeZone?: string;
  readonly bygone?: boolean;
}

/** What else a figure comes to: other units and calendars, its distance from the article and from the reader's day. */
export function conversionsOf(
  mention: FigureMention,
  { published, reader, converted: isConverted = false, timeZone, bygone = false }: ConversionContext,
  teller: Teller,
): readonly CardFact[] {
  const lines: CardFact[] = [];
  const add = (label: FactLabel, value: string | undefined): void => {
    if (value) lines.push({ label: teller.phrases.labels[label], value });
  };
  switch (mention.type) {
    case 'number':
    case 'count':
    case 'money':
      if (mention.type === 'money' && mention.currency === null) add('in-digits', inDigits(mention, teller));
      add('in-words', roughly(mention.value, mention.surface, teller));
      if (mention.type === 'money' && !isConverted)
        add('at-rate', otherMoney(mention, published, reader, teller));
      break;
    case 'measure':
      if (!isConverted) add('equals', otherUnit(mention, teller));
      break;
    case 'range':
      if (!isConverted) add('equals', otherUnits(mention.from, mention.to, teller));
      break;
    case 'age':
      if (!bygone) add('birth-year', birthYear(mention, published, teller));
      break;
    case 'duration':
      add('equals', otherTime(mention.timex, teller));
      break;
    case 'date':
    case 'time':
      add('your-time', yourTime(mention, published, timeZone, teller));
      dateLines(mention, published, teller, add);
      break;
    case 'ordinal':
    case 'percent':
    case 'set':
      break;
  }
  return lines;
}

const hedged = (figure: Figure, text: string, { phrases }: Teller): string =>
  figure.qualifier ? phrases.qualified(figure.qualifier, text) : text;

/** Millions and more in their scale, where the text has not written them so itself. */
function roughly(value: number, surface: string, { phrases }: Teller): string | undefined {
  if (Math.abs(value) < 1e6) return undefined;
  const compact = phrases.compact(value);
  const [digits = ''] = /[\d.,]+/u.exec(compact) ?? [];
  return fold(surface).text.includes(digits) ? undefined : compact;
}

/** A number in full, where the text has it in words or in a scale. */
function inDigits(
  { value, surface }: { value: number; surface: string },
  { phrases }: Teller,
): string | undefined {
  const digits = phrases.number(value, 2);
  return fold(surface).text.includes(digits) ? undefined : digits;
}

function otherUnit(figure: SimpleFigure & { type: 'measure' }, teller: Teller): string | undefined {
  const other = converted(figure.value, figure.unit);
  const text = other && teller.phrases.measure(other.value, other.unit);
  return text && hedged(figure, text, teller);
}

function otherUnits(from: SimpleFigure, to: SimpleFigure, teller: Teller): string | undefined {
  if (from.type !== 'measure' || to.type !== 'measure' || from.unit !== to.unit) return undefined;
  const [first, last] = [converted(from.value, from.unit), converted(to.value, to.unit)];
  const text = last && teller.phrases.measure(last.value, last.unit);
  return first && text && teller.phrases.range(teller.phrases.number(first.value, 4), text);
}

/** In whose money an amount is said again: the reader's, else the dollar. */
function moneyOf(reader: FigureReader | undefined, { knowledge }: Teller): string {
  if (reader?.currency !== undefined) return reader.currency;
  const index = reader?.country === undefined ? -1 : knowledge.indexOf(reader.country);
  const currency = index < 0 ? undefined : knowledge.record(index).facts.currency;
  return currency?.replace(/^currency-/u, '') ?? 'USD';
}

/** Dollars whose country the text leaves open: as a rule America's, which the line says it takes them for. */
const DOLLARS = /\$|doll?ar|dólar|доллар|دو?لار|دالر/iu;

/** An amount in the reader's money at a rate of the article's year, which is said with it. */
function otherMoney(
  { value, currency, qualifier, surface }: FigureMention & { type: 'money' },
  published: string | undefined,
  reader: FigureReader | undefined,
  teller: Teller,
): string | undefined {
  const { phrases, now } = teller;
  const year = (calendarDate(published) ?? calendarDate(now))?.year;
  const source = currency ?? (DOLLARS.test(surface) ? 'USD' : undefined);
  if (source === undefined || year === undefined) return undefined;
  const to = moneyOf(reader, teller);
  const own =
    reader?.perDollar !== undefined && reader.perDollar > 0
      ? { currency: to, perDollar: reader.perDollar }
      : undefined;
  const other =
    exchanged(value, source, to, year, own) ??
    (source === 'USD' ? undefined : exchanged(value, source, 'USD', year));
  if (!other) return undefined;
  // It is rounded already: its digits would say more than is known.
  const amount = phrases.money(other.value, other.currency, true);
  const hedged = phrases.qualified(qualifier ?? 'about', amount);
  const note = phrases.rateNote(other.basis);
  return currency === null
    ? phrases.withNote(hedged, phrases.ifDollars, note)
    : phrases.withNote(hedged, note);
}

/** Someone who is 45 was born 45 or 46 years ago: which, the birthday decides. */
function birthYear(
  { value, unit, qualifier }: SimpleFigure & { type: 'age' },
  published: string | undefined,
  { phrases }: Teller,
): string | undefined {
  const year = calendarDate(published)?.year;
  if (unit !== 'year' || qualifier || year === undefined || !Number.isInteger(value)) return undefined;
  return phrases.either(String(year - value - 1), String(year - value));
}

const LARGER = {
  second: { unit: 'minute', of: 60, from: 120 },
  minute: { unit: 'hour', of: 60, from: 120 },
  hour: { unit: 'day', of: 24, from: 48 },
  day: { unit: 'week', of: 7, from: 14 },
  month: { unit: 'year', of: 12, from: 24 },
} as const;

/** Long stretches in the next larger unit, where they come out whole: 72 hours are 3 days. */
function otherTime(timex: string, { phrases }: Teller): string | undefined {
  const parts = duration(timex);
  const part = parts?.length === 1 ? parts[0] : undefined;
  if (!part || !(part.unit in LARGER)) return undefined;
  const { unit, of, from } = LARGER[part.unit as keyof typeof LARGER];
  return part.value >= from && part.value % of === 0
    ? phrases.amount({ value: part.value / of, unit })
    : undefined;
}

/** An hour that is said in a time zone on the reader's clock, with the day where the text has one or it is another. */
function yourTime(
  { timex, zone }: SimpleFigure & { type: 'date' | 'time' | 'set' },
  published: string | undefined,
  timeZone: string | undefined,
  { phrases, now }: Teller,
): string | undefined {
  if (zone === undefined || timeZone === undefined) return undefined;
  const when = moment(timex);
  const dated = when?.kind === 'day' && when.time !== undefined;
  const day = dated ? when.date : (calendarDate(published) ?? calendarDate(now));
  const time = dated ? when.time : when?.kind === 'clock' ? when.time : undefined;
  if (!day || !time) return undefined;
  const there = inTimeZone(day, time, zone, timeZone);
  if (!there) return undefined;
  const clock = phrases.clock(there.time.hour, there.time.minute);
  if (!dated) return clock;
  return phrases.dateTime(phrases.weekdayDate(there.date, weekdayOf(there.date)), clock);
}

const isSameDay = (a: CalendarDate, b: CalendarDate): boolean =>
  a.year === b.year && a.month === b.month && a.day === b.day;

type Add = (label: FactLabel, value: string | undefined) => void;

/** The day that "a few days ago" is read as is a guess: it is in no other calendar, and lies about so far away. */
function dateLines(
  { timex, qualifier }: Pick<SimpleFigure & { type: 'date' | 'time' }, 'timex' | 'qualifier'>,
  published: string | undefined,
  teller: Teller,
  add: Add,
): void {
  const { phrases, now } = teller;
  const when = moment(timex);
  const isGuess = qualifier === 'about';
  const away = (amount: Amount): Amount => (isGuess ? { ...amount, approximate: true } : amount);
  const article = calendarDate(published);
  if (!when) return;
  if (when.kind === 'present') {
    if (article) add('date', phrases.date(article));
    return;
  }
  add('covers', covers(when, teller));
  if (when.kind !== 'day' && when.kind !== 'month' && when.kind !== 'year') return;
  add('levantine', phrases.otherMonth(when.date));
  // The heading has it in one of the two calendars: the line has it in the other.
  if (hijriFor(when.date, teller) === undefined) {
    if (!isGuess || when.kind !== 'day') add('hijri', hijri(when.date, teller));
  } else add('gregorian', phrases.weekdayDate(when.date, weekdayOf(when.date)));
  const fromArticle = article && distance(when.date, article);
  if (fromArticle) add('from-article', phrases.fromArticle(away(fromArticle.amount), fromArticle.direction));
  const today = calendarDate(now);
  // Read on the day of publication, the line would say the same again.
  if (fromArticle && today && isSameDay(today, article)) return;
  const fromToday = today && distance(when.date, today);
  if (fromToday) add('from-today', phrases.fromToday(away(fromToday.amount), fromToday.direction));
}

/** A day in the Hijri calendar; of a month the two or three months that it touches. */
function hijri(date: CalendarDate, { phrases }: Teller): string | undefined {
  if (date.month === undefined) return undefined;
  if (date.day !== undefined) {
    const day = hijriDate(date);
    return day && phrases.hijri(day);
  }
  const lastDay = dayNumber({ year: date.year, month: date.month + 1 }) - 1;
  const [first, last] = [hijriDate({ ...date, day: 1 }), hijriDate(dateOfDay(lastDay))];
  if (!first || !last) return undefined;
  const months = [first, last].map(({ year, month }) => phrases.hijri({ year, month }));
  return months[0] === months[1] ? months[0] : phrases.range(months[0] ?? '', months[1] ?? '');
}

/** The years or months that a decade, a century, a half or a quarter of a year takes in. */
function covers(when: Moment, { phrases }: Teller): string | undefined {
  switch (when.kind) {
    case 'decade':
      return phrases.years(when.first, when.first + 9);
    case 'century':
      return phrases.years(when.first + 1, when.first + 100);
    case 'quarter':
    case 'half': {
      const length = when.kind === 'half' ? 6 : 3;
      const month = ((when.kind === 'half' ? when.half : when.quarter) - 1) * length + 1;
      return phrases.range(
        phrases.date({ year: when.year, month }),
        phrases.date({ year: when.year, month: month + length - 1 }),
      );
    }
    default:
      return undefined;
  }
}
