import type { EntityClass } from './entity-classes';

export type Gender = 'm' | 'f';

/** A country, or another owner of an office, in one language. */
export interface NamedPlace {
  readonly name: string;
  /** Its adjective, masculine singular without article ("أذربيجاني", "Azerbaijani"), where one is known. */
  readonly adjective?: string;
}

/** The words of an office, in the gender of whoever holds it. */
export interface OfficeWords {
  /** Followed by what it is an office of: "President", "رئيس". */
  readonly title: string;
  /** The preposition of an office that needs one of its own (`Office.link`). */
  readonly link?: string;
  /** What stands behind the country: "لدى الأمم المتحدة". */
  readonly tail?: string;
  /**
   * How it stands with a country's adjective, where newsrooms say it so ("وزير الدفاع الأميركي", "Israeli Opposition Leader"),
   * and the gender that the adjective takes.
   */
  readonly adjectival?: { readonly title: string; readonly gender: Gender };
}

/** A day, month or year: `month` and `day` are absent where they are not known. 550 BC is -550. */
export interface CalendarDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** When something held: all optional. `ended` says that it is over on a date that is not known. */
export interface Term {
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  readonly ended?: boolean;
  /** True where nobody has looked whether it still holds. */
  readonly unsure?: boolean;
  /** Where no date is known: when it was last found to be so. */
  readonly asOf?: CalendarDate;
}

/** The labels of the lines of facts and conversions. */
export type FactLabel =
  | 'country'
  | 'capital'
  | 'population'
  | 'area'
  | 'currency'
  | 'languages'
  | 'neighbours'
  | 'gdp'
  | 'region'
  | 'elevation'
  | 'length'
  | 'born'
  | 'died'
  | 'party'
  | 'also'
  | 'earlier'
  | 'founded'
  | 'dissolved'
  | 'seat'
  | 'part-of'
  | 'members'
  | 'member-of'
  | 'owner'
  | 'leader'
  | 'successor-of'
  | 'husband'
  | 'wife'
  | 'father'
  | 'mother'
  | 'date'
  | 'place'
  | 'parties'
  | 'outcome'
  | 'equals'
  | 'hijri'
  | 'gregorian'
  | 'levantine'
  | 'covers'
  | 'from-article'
  | 'from-today'
  | 'birth-year'
  | 'in-words'
  | 'in-digits'
  | 'at-rate'
  | 'your-time';

/** A stretch of time as a number of units: the card's reading of a TIMEX3 duration. */
export interface Amount {
  readonly value: number;
  readonly unit: AmountUnit;
  /** True where the amount is rounded: "about 4 years". */
  readonly approximate?: boolean;
}
export type AmountUnit =
  'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** Morning, noon, afternoon, evening, night, as TIMEX3 has them. */
export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';

export type PhraseQualifier =
  'about' | 'more-than' | 'less-than' | 'at-least' | 'at-most' | 'early' | 'mid' | 'late';

/** A share or multiple: one in `of` (`of` ≥ 2), or `percent`, or `times` as much. */
export type Proportion =
  | { readonly kind: 'one-in'; readonly of: number }
  | { readonly kind: 'percent'; readonly percent: number }
  | { readonly kind: 'times'; readonly times: number };

/** How a language says facts. All functions are pure, and give plain text without a full stop. */
export interface PhraseGrammar {
  readonly code: string;
  /** For `Intl`: the language with the digits that its cards use. */
  readonly locale: string;
  readonly labels: Readonly<Record<FactLabel, string>>;

  /** What something of a class is: "Azerbaijani politician", "مدينة في أذربيجان". Starts as it would inside a sentence. */
  kind(what: {
    readonly class: EntityClass;
    readonly gender: Gender;
    readonly country?: NamedPlace;
    /** Another noun than the class has, of something in its country: what {@link divisionOf} gives. */
    readonly noun?: string;
  }): string;
  /** What a first-level part of a country is by its ISO 3166-2 code and its names, the best known first: "state", "محافظة". */
  divisionOf(id: string, names: readonly string[]): string | undefined;
  /** "capital of Azerbaijan". */
  capitalOf(place: NamedPlace): string;
  /** An office with what it is an office of, if any: "President of Azerbaijan", "الأمين العام للأمم المتحدة". */
  office(office: OfficeWords, of?: NamedPlace): string;
  /** An office, or whatever else is held, with its dates. */
  held(office: string, term: Term): string;
  /** An organisation, said by `kind` or by a gloss, with the date of its founding: "French news agency, founded in 1835". */
  founded(what: string, term: Term): string;
  /** An event, said by `kind` or by a gloss, with its sides and dates. `point` events happen at once: a summit, an attack. */
  event(what: string, sides: readonly string[], term: Term, point: boolean): string;
  /** Where somebody was born long ago, under another state: "now Poland". */
  inBordersOfToday(place: string): string;
  /** "(1946–2020)", "(born 1946)". */
  lifetime(what: string, born?: number, died?: number): string;
  /** A first letter as a label needs it: English writes a capital. */
  sentenceCase(text: string): string;
  /** A name as it stands inside a sentence: "the United States". `bare` names never take an article. */
  inSentence(name: string, bare: boolean): string;
  /** Two phrases as one: "President of X since 2003 and head of Y since 2010". */
  both(first: string, second: string): string;
  list(names: readonly string[]): string;
  /** A note in brackets, such as the year of a number. */
  withNote(text: string, ...notes: readonly string[]): string;

  /** Grouped digits, at most `digits` decimals. */
  number(value: number, digits?: number): string;
  /** Large numbers in their scale: "10.2 million". */
  compact(value: number): string;
  inhabitants(value: string): string;
  percent(value: number): string;
  ordinal(value: number): string;
  /** A number of things, the noun as the text has it. */
  counted(value: number, noun: string): string;
  /** The two sides of a vote: "14 votes to 1". */
  votes(inFavour: number, against: number): string;
  /** An amount of money in a currency (ISO 4217); `short` says millions in words, to three digits. */
  money(value: number, currency: string, short?: boolean): string;
  /** A measure by CLDR unit id; undefined where the unit has no name here. */
  measure(value: number, unit: string): string | undefined;
  amount(amount: Amount): string;
  age(value: number, unit: 'year' | 'month' | 'week' | 'day'): string;
  range(from: string, to: string): string;
  /** `counted` where the text is a number of things: English has "fewer" for them. */
  qualified(qualifier: PhraseQualifier, text: string, counted?: boolean): string;

  /** "24 December 1961", "December 1961", "1961", "550 BC". */
  date(date: CalendarDate): string;
  /** With the weekday, 0 being Sunday. */
  weekdayDate(date: CalendarDate, weekday: number): string;
  /** The other set of month names in use, where the language has two (كانون الأول beside ديسمبر). */
  otherMonth(date: CalendarDate): string | undefined;
  hijri(date: CalendarDate): string;
  years(first: number, last: number): string;
  decade(first: number): string;
  century(number: number): string;
  quarter(quarter: number, year: number): string;
  /** The first or second half of a year. */
  half(half: number, year: number): string;
  season(season: 'SP' | 'SU' | 'FA' | 'WI', year: number): string;
  /** A time of day on the 24-hour clock. */
  clock(hour: number, minute: number): string;
  every(amount: Amount): string;
  everyWeekday(weekday: number): string;
  dateTime(date: string, time: string): string;
  /** "Thursday 7 May 2026, in the evening". */
  dayPart(date: string, part: PartOfDay): string;
  /** "3 years before this article", "the day of this article". */
  fromArticle(distance: Amount, direction: 'before' | 'after' | 'same'): string;
  /** "4 years ago", "in 3 days", "today". */
  fromToday(distance: Amount, direction: 'before' | 'after' | 'same'): string;
  /** "1976 or 1977". */
  either(first: string, second: string): string;

  /** "If these are US dollars". */
  readonly ifDollars: string;
  /** What an exchange was done at: "average of 2022, Federal Reserve", "fixed rate", "your rate". */
  rateNote(
    basis:
      | { readonly kind: 'average'; readonly year: number; readonly source: string }
      | { readonly kind: 'fixed' | 'own' },
  ): string;
  /** "about the distance from Cairo to Beirut", "about twice the distance from Cairo to Beirut". */
  far(times: number, from: string, to: string): string;
  /** "Cairo – Beirut: 587 kilometres as the crow flies". */
  farBase(from: string, to: string, distance: string): string;

  /** "about the height of the Eiffel Tower", "about 3 times the height of the Eiffel Tower". */
  tall(times: number, structure: string): string;
  /** "Height of the Eiffel Tower: 330 metres (2022, AFP)". */
  tallBase(structure: string, height: string, year: number | undefined, source: string): string;

  /** "about 1 in 450 of Armenia's people". */
  share(
    proportion: Proportion,
    of: 'people' | 'area' | 'gdp' | 'budget',
    country: string,
    bound: 'about' | 'more-than' | 'less-than',
  ): string;
  /** "Population of Armenia: 2,963,000 (2023, World Bank)". */
  base(
    of: 'people' | 'area' | 'gdp' | 'budget',
    country: string,
    value: string,
    year?: number,
    source?: string,
  ): string;

  /** The names of what records are made from and checked against, by their keys. */
  readonly sources: Readonly<Record<string, string>>;
  /** "Checked on 22 November 2026 against:", with the sources behind it. */
  checked(on: CalendarDate): string;
  /** "Source:", with the one source behind it. */
  readonly madeFrom: string;
  /** Of what was written by hand and compared with nothing yet. */
  readonly unchecked: string;
}
