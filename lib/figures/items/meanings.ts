import type { Lexeme } from '@/lib/languages';

/**
 * All that a word can mean, and whether a figure, or a turn of phrase that is none, can begin with a word that means it. At
 * a word that means nothing else, and opens no pattern, none is looked for.
 */
const BEGINS: { readonly [K in keyof Required<Lexeme>]: boolean } = {
  number: true,
  ordinal: true,
  fraction: true,
  beside: false,
  definite: false,
  multiple: true,
  multiplied: false,
  month: true,
  hijriMonth: true,
  jalaliMonth: true,
  jalaliDecade: true,
  weekday: true,
  weekdays: true,
  season: true,
  part: true,
  relative: true,
  told: false,
  time: true,
  count: true,
  briefTime: false,
  amid: false,
  plural: false,
  decade: true,
  measure: true,
  abbreviation: false,
  currency: true,
  percent: false,
  percentBefore: true,
  qualifier: true,
  notBehind: false,
  lasting: false,
  inclusive: false,
  inner: false,
  cased: false,
  closes: false,
  added: false,
  inNames: false,
  after: false,
  day: true,
  dayPart: true,
  meridiem: true,
  hour: true,
  holiday: true,
  set: true,
  timex: true,
  sense: false,
  nation: true,
  country: false,
  stop: false,
  conjunction: false,
  negative: true,
  point: true,
  age: false,
  ageVerb: false,
  ageOf: false,
  few: true,
  several: false,
  zone: true,
  ballot: false,
  chamber: false,
  versus: false,
  from: true,
  between: true,
  to: false,
  and: false,
  per: false,
  each: false,
  idiom: true,
  label: false,
  labelBehind: false,
  yearCue: false,
  suffix: false,
  dozen: false,
  proper: false,
  dating: false,
  lead: true,
  last: true,
  magnitude: false,
  ratio: false,
  apart: false,
  exact: true,
  shift: true,
  within: true,
  weight: false,
  heat: false,
  future: false,
  past: false,
};

/** What every meaning is laid over, so that all have one shape, which engines read fast. */
const NOTHING = {
  ...Object.fromEntries(Object.keys(BEGINS).map((kind) => [kind, undefined])),
  begins: false,
};

/** What a form of the lexicon means. */
export interface Meaning extends Lexeme {
  readonly begins: boolean;
}

/** Meanings together, the later ones first. */
export function meaningOf(...lexemes: readonly Lexeme[]): Meaning {
  const meaning = Object.assign({ ...NOTHING }, ...lexemes) as Lexeme & { begins: boolean };
  for (const lexeme of lexemes) {
    // Of the few kinds that a word has. To ask for each that there is would be the larger part of reading a lexicon.
    for (const kind of Object.keys(lexeme) as (keyof Lexeme)[]) {
      if (BEGINS[kind] && lexeme[kind] !== undefined) meaning.begins = true;
    }
  }
  return meaning;
}
