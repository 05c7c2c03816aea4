import type { Figure, SimpleFigure } from '@/lib/mentions';
import { weekdayOf, dateOfDay } from './dates';
import { hijriFor } from './hijri';
import { duration, moment, type Moment } from './timex';
import type { Teller } from './teller';
import type { Amount } from '@/lib/languages';

/** A figure read out exactly, with its qualifier; the text's own words where nothing more exact can be said. */
export function readingOf(figure: Figure, surface: string, teller: Teller): string {
  const { phrases } = teller;
  if (figure.type === 'range') {
    const said = range(figure.from, figure.to, teller);
    if (said === undefined) return surface;
    return figure.qualifier ? phrases.qualified(figure.qualifier, said) : said;
  }
  const said = simple(asSaid(figure, surface), teller);
  if (said === undefined) return surface;
  return figure.qualifier ? phrases.qualified(figure.qualifier, said, figure.type === 'count') : said;
}

/** A فدان is told as one: in Egypt and Sudan it is a little more than the acre that it is measured as. */
function asSaid(figure: SimpleFigure, surface: string): SimpleFigure {
  const local =
    figure.type === 'measure' && figure.unit === 'acre' && /فد\p{M}*ان|أفدنة|فدادين/u.test(surface);
  return local ? { ...figure, unit: 'feddan' } : figure;
}

function range(from: SimpleFigure, to: SimpleFigure, teller: Teller): string | undefined {
  const { phrases } = teller;
  const last = simple(to, teller);
  // What both ends share is said once, at the end: "5 to 7 kilometres", "two to three days".
  const length = lengthIn(from, to);
  const shared = length ?? (sharesUnit(from, to) ? from.value : undefined);
  const first = shared === undefined ? simple(from, teller) : phrases.number(shared, 4);
  return first === undefined || last === undefined ? undefined : phrases.range(first, last);
}

/** How many of the unit the first of two lengths is, where the second is of the same one. */
function lengthIn(from: SimpleFigure, to: SimpleFigure): number | undefined {
  if (from.type !== 'duration' || to.type !== 'duration' || from.qualifier !== undefined) return undefined;
  const [parts, others] = [duration(from.timex), duration(to.timex)].map((all) => all && inYears(all));
  const [first, other] = [parts?.[0], others?.[0]];
  return parts?.length === 1 && others?.length === 1 && first?.unit === other?.unit
    ? first?.value
    : undefined;
}

type Valued = Extract<SimpleFigure, { readonly value: number }>;

function sharesUnit(from: SimpleFigure, to: SimpleFigure): from is Valued {
  if (!('value' in from) || from.type !== to.type || from.qualifier !== undefined) return false;
  if (from.type === 'measure' && to.type === 'measure') return from.unit === to.unit;
  if (from.type === 'money' && to.type === 'money') return from.currency === to.currency;
  return from.type !== 'ordinal';
}

function simple(figure: SimpleFigure, teller: Teller): string | undefined {
  const { phrases } = teller;
  switch (figure.type) {
    case 'number':
      return phrases.number(figure.value, 4);
    case 'count':
      if (figure.against !== undefined) return phrases.votes(figure.value, figure.against);
      // The noun is the text's: a card in another language says the number alone.
      return teller.foreign ? phrases.number(figure.value, 4) : phrases.counted(figure.value, figure.of);
    case 'ordinal':
      return phrases.ordinal(figure.value);
    case 'percent':
      return phrases.percent(figure.value);
    case 'money':
      // "Dollars" of a country that the text leaves open are best said in its own words.
      return figure.currency === null ? undefined : phrases.money(figure.value, figure.currency);
    case 'measure':
      return phrases.measure(figure.value, figure.unit);
    case 'age':
      return phrases.age(figure.value, figure.unit);
    case 'duration': {
      const parts = duration(figure.timex);
      return parts && phrases.list(inYears(parts).map((part) => phrases.amount(part)));
    }
    case 'set':
      return recurring(figure.timex, teller);
    case 'date':
    case 'time': {
      const when = moment(figure.timex);
      return when && momentReading(when, teller);
    }
  }
}

/** Three and a half years are 42 months in TIMEX3, and three years and six months to a reader. */
function inYears(parts: readonly Amount[]): readonly Amount[] {
  const [only] = parts;
  if (parts.length !== 1 || only?.unit !== 'month' || only.value < 24 || only.value % 12 === 0) return parts;
  return [
    { value: Math.floor(only.value / 12), unit: 'year' },
    { value: only.value % 12, unit: 'month' },
  ];
}

function recurring(timex: string, { phrases }: Teller): string | undefined {
  const weekday = /^XXXX-WXX-([1-7])$/u.exec(timex);
  if (weekday) return phrases.everyWeekday(Number(weekday[1]) % 7);
  const parts = duration(timex);
  return parts?.length === 1 && parts[0] ? phrases.every(parts[0]) : undefined;
}

/** A moment in words; undefined for the present, which the text's own word says best. */
export function momentReading(when: Moment, teller: Teller): string | undefined {
  const { phrases } = teller;
  switch (when.kind) {
    case 'day': {
      const date = hijriFor(when.date, teller) ?? phrases.weekdayDate(when.date, weekdayOf(when.date));
      if (when.part) return phrases.dayPart(date, when.part);
      return when.time ? phrases.dateTime(date, phrases.clock(when.time.hour, when.time.minute)) : date;
    }
    case 'month':
    case 'year':
      return phrases.date(when.date);
    case 'decade':
      return phrases.decade(when.first);
    case 'century':
      return phrases.century(when.first / 100 + 1);
    case 'week': {
      const first = when.weekend ? when.monday + 5 : when.monday;
      return phrases.range(phrases.date(dateOfDay(first)), phrases.date(dateOfDay(when.monday + 6)));
    }
    case 'quarter':
      return phrases.quarter(when.quarter, when.year);
    case 'half':
      return phrases.half(when.half, when.year);
    case 'season':
      return phrases.season(when.season, when.year);
    case 'clock':
      return phrases.clock(when.time.hour, when.time.minute);
    case 'present':
      return undefined;
  }
}
