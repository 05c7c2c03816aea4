import type { CalendarUnit } from '@/lib/languages';
import type { DurationPart } from '../durations';

export interface Clock {
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
}

export interface NumericDate {
  readonly year?: number;
  readonly month: number;
  readonly day?: number;
}

/** What the slots of a pattern can hold. A digit after a slot's name tells two of a kind apart (`<day2>`). */
export interface SlotValues {
  day: number;
  ord: number;
  month: number;
  hijri: number;
  jalali: number;
  jalalidecade: number;
  /** A year of Iran by its last two figures. */
  jalaliyy: number;
  weekday: number;
  weekdays: number;
  season: 'SP' | 'SU' | 'FA' | 'WI';
  part: 'early' | 'mid' | 'late';
  rel: number;
  unit: CalendarUnit;
  n: number;
  year: number;
  anyyear: number;
  /** A year that nothing announces: 1900–2100. */
  bareyear: number;
  yy: number;
  decade: number;
  /** A decade in digits: 1970s, the '40s. */
  decadeyear: number;
  deictic: number;
  holiday: string;
  hour: number;
  /** An hour as a definite ordinal, which needs nothing else to be one: الثامنة والربع. */
  ordhour: number;
  minutes: number;
  clock: Clock;
  /** Hour and minutes in words: nine thirty. */
  spoken: Clock;
  mer: 'am' | 'pm' | 'noon' | 'midnight';
  daypart: string;
  noon: number;
  zone: string;
  numdate: NumericDate;
  /** A year and a month with a hyphen, which no season is (2010-11): 2016-03, 11-2016. */
  yearmonth: NumericDate;
  /** Two numbers with a hyphen, which are a date only where something says so. */
  hyphened: NumericDate;
  /** A month by its number: شهر ثلاثة. */
  monthnumber: number;
  duration: readonly DurationPart[];
  quarter: number;
  halfyear: number;
  frac: number;
  set: string;
  timex: string;
}

type Numbered<K extends string> = K | `${K}2`;

export type SlotName = Numbered<keyof SlotValues>;

export type Slots = { readonly [K in keyof SlotValues]?: SlotValues[K] } & {
  readonly [K in keyof SlotValues as `${K}2`]?: SlotValues[K];
};

export interface SlotReading {
  readonly value: SlotValues[keyof SlotValues];
  readonly next: number;
  readonly start: number;
  readonly tied: boolean;
}

export const NONE: readonly SlotReading[] = [];

export const oneReading = (
  value: SlotReading['value'],
  reading: { next: number; start: number; tied: boolean },
): readonly SlotReading[] => [{ value, next: reading.next, start: reading.start, tied: reading.tied }];
