import { PERSON_CLASSES } from '../entity-classes';
import type { FactLabel, PhraseGrammar, Proportion } from '../phrase-grammar';
import { own } from '../own';
import { CLASS_NOUNS } from './phrase-classes';
import { divisionOf } from './divisions';
import * as dates from './phrase-dates';
import { PER, UNITS } from './phrase-units';
import { SOURCES } from './sources';
import { compactNumbers } from '../compact';
import { lazily } from '../lazily';

const LOCALE = 'en-GB';

const labels: Readonly<Record<FactLabel, string>> = {
  country: 'Country',
  capital: 'Capital',
  population: 'Population',
  area: 'Area',
  currency: 'Currency',
  languages: 'Languages',
  neighbours: 'Neighbours',
  gdp: 'GDP',
  region: 'Region',
  elevation: 'Elevation',
  length: 'Length',
  born: 'Born',
  died: 'Died',
  party: 'Party',
  also: 'Also',
  earlier: 'Earlier',
  founded: 'Founded',
  dissolved: 'Dissolved',
  seat: 'Seat',
  'part-of': 'Part of',
  members: 'Members',
  'member-of': 'Member of',
  owner: 'Owner',
  leader: 'Leader',
  'successor-of': 'Predecessor',
  husband: 'Husband',
  wife: 'Wife',
  father: 'Father',
  mother: 'Mother',
  date: 'Date',
  place: 'Place',
  parties: 'Sides',
  outcome: 'Outcome',
  equals: 'Equals',
  hijri: 'Hijri',
  gregorian: 'Gregorian',
  levantine: 'Levantine months',
  covers: 'Covers',
  'from-article': 'Article',
  'from-today': 'Today',
  'birth-year': 'Year of birth',
  'in-words': 'Roughly',
  'in-digits': 'In figures',
  'at-rate': 'At a past rate',
  'your-time': 'Your time',
};

const PERSONS: ReadonlySet<string> = new Set(PERSON_CLASSES);

/** Names that take "the" inside a sentence: states, regions … */
const ARTICLE_NAMES =
  /^(?:United |Netherlands$|Philippines$|Bahamas$|Gambia$|Maldives$|Comoros$|Seychelles$|Vatican$|Kremlin$|White House$|Pentagon$|Élysée|Elysée|Elysee|Caucasus$|South Caucasus$|North Caucasus$|Balkans$|Sahel$|Levant$|Middle East$|Maghreb$|Caribbean$|Horn of Africa$|Eastern Mediterranean$|West Bank$|Soviet |Ottoman |Congo$|Czech Republic$|Crimea Bridge$|Taliban$|Houthis$|Bundestag$|Knesset$|Duma$|Bosphorus$|Dardanelles$)/u;
/** … and bodies, seas and ranges, by the noun at their head. */
const ARTICLE_HEADS =
  /\b(?:Union|Nations|League|Organi[sz]ation|Council|Committee|Commission|Court|Fund|Agency|Authority|Federation|Confederation|Association|Republic|Kingdom|States|Emirates|Islands|Strip|Ministry|Department|Parliament|Senate|Assembly|Army|Navy|Forces|Guards?|Corps|Church|Brotherhood|Movement|Front|Party|Alliance|Coalition|Congress|Secretariat|Community|Bank|Sea|Ocean|Gulf|Strait|Canal|Mountains|Peninsula|Desert|Empire|Highlands|Heights|Group)$/u;

const numbers = new Map<number, Intl.NumberFormat>();
function number(value: number, digits = 2): string {
  let format = numbers.get(digits);
  if (!format) {
    format = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: digits });
    numbers.set(digits, format);
  }
  return format.format(value);
}

const compact = compactNumbers(LOCALE, {
  million: () => 'million',
  milliard: () => 'billion',
  billion: () => 'trillion',
});
const isRound = (value: number): boolean => Math.abs(value) >= 1e6 && Number(value.toPrecision(3)) === value;
const lists = lazily(() => new Intl.ListFormat(LOCALE, { type: 'conjunction' }));

function inSentence(name: string, bare: boolean): string {
  if (bare || /^the /iu.test(name)) return name.replace(/^The /u, 'the ');
  // The head of "Ministry of Defence of Azerbaijan" is its first noun.
  const head = name.split(/ (?:of|for|on|in|against) /u)[0] ?? name;
  return ARTICLE_NAMES.test(name) || ARTICLE_HEADS.test(head) ? `the ${name}` : name;
}

/** What stands before an office where newsrooms have a short form: "US Senator". */
const ATTRIBUTES = { 'the United States': 'US', 'the United Kingdom': 'UK' } as const;

/** Titles that are common nouns: inside a sentence they have no capital. */
const GENERIC_TITLE =
  /^(?:Founder|Co-founder|Owner|Co-owner|Leader|Head|Chief executive|Chair(?:man|woman|person)?|Director|Commander|Spokes(?:man|woman|person)|Member|Editor|Coach|Captain)\b/u;
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const FRACTIONS: Readonly<Record<number, string>> = {
  2: 'half',
  3: 'a third',
  4: 'a quarter',
  5: 'a fifth',
  10: 'a tenth',
};
const BASES = { people: 'people', area: 'area', gdp: 'GDP', budget: 'budget' } as const;
const PARTS_OF_DAY = {
  MO: 'in the morning',
  MI: 'at midday',
  AF: 'in the afternoon',
  EV: 'in the evening',
  NI: 'at night',
} as const;
const BOUNDS = { about: 'about', 'more-than': 'more than', 'less-than': 'less than' } as const;

/** "Armenia’s people", "the people of the United States". */
function owned(of: keyof typeof BASES, country: string): string {
  return country.startsWith('the ') ? `the ${BASES[of]} of ${country}` : `${country}’s ${BASES[of]}`;
}

function proportion(share: Proportion, of: keyof typeof BASES, country: string): string {
  const base = owned(of, country);
  switch (share.kind) {
    case 'one-in': {
      const fraction = FRACTIONS[share.of];
      return `${fraction ?? `1 in ${number(share.of)}`} of ${base}`;
    }
    case 'percent':
      return `${number(share.percent, 1)}% of ${base}`;
    case 'times':
      return `${share.times === 2 ? 'twice' : `${number(share.times)} times`} ${base}`;
  }
}

function money(value: number, currency: string, short?: boolean): string {
  try {
    const format = new Intl.NumberFormat(LOCALE, {
      style: 'currency',
      currency,
      currencyDisplay: 'name',
      minimumFractionDigits: 0,
      maximumFractionDigits: 2,
    });
    // "1.31 trillion Saudi riyals": the name stands as after any number but one
    return short && value >= 1e6 ? format.format(2).replace('2', compact(value)) : format.format(value);
  } catch {
    // No ISO 4217 code: the code as it stands says more than nothing.
    return `${number(value)} ${currency}`;
  }
}

const QUALIFIERS = {
  about: 'about',
  'more-than': 'more than',
  'less-than': 'less than',
  'at-least': 'at least',
  'at-most': 'at most',
  early: 'early',
  mid: 'mid',
  late: 'late',
} as const;

export const phrases: PhraseGrammar = {
  code: 'en',
  locale: LOCALE,
  labels,

  kind({ class: key, country, noun: called }) {
    const entry = called === undefined ? CLASS_NOUNS[key] : ([called, 'in'] as const);
    const [noun, link] = typeof entry === 'string' ? ([entry, 'adjective'] as const) : entry;
    if (!country) return noun;
    if (link === 'adjective' && country.adjective) return `${country.adjective} ${noun}`;
    if (link === 'of') return `${noun} of ${country.name}`;
    return `${noun} ${PERSONS.has(key) ? 'from' : 'in'} ${country.name}`;
  },
  divisionOf,
  capitalOf: ({ name }) => `capital of ${name}`,
  office({ title, adjectival }, of) {
    if (!of) return title;
    const adjective = own(ATTRIBUTES, of.name) ?? of.adjective;
    return adjectival && adjective ? `${adjective} ${adjectival.title}` : `${title} of ${of.name}`;
  },
  held: dates.held,
  founded(what, { from, to }) {
    const parts = [from && `founded ${dates.at(from)}`, to && `dissolved ${dates.at(to)}`];
    const said = parts.filter((part) => part !== undefined).join(' and ');
    return said ? `${what}, ${said}` : what;
  },
  event(what, sides, term, point) {
    const named = sides.length > 1 ? `${what} between ${lists().format(sides)}` : what;
    const when = dates.happened(term, point);
    return when ? `${named}, ${when}` : named;
  },
  inBordersOfToday: (place) => `now ${place}`,
  lifetime(what, born, died) {
    if (born === undefined) return died === undefined ? what : `${what} (died ${dates.date({ year: died })})`;
    if (died === undefined) return `${what} (born ${dates.date({ year: born })})`;
    // "(384–322 BC)" says its era once.
    const from = born < 0 && died < 0 ? String(-born) : dates.date({ year: born });
    return `${what} (${from}–${dates.date({ year: died })})`;
  },
  sentenceCase: (text) => text.charAt(0).toUpperCase() + text.slice(1),
  inSentence,
  both: (first, second) => `${first}, and ${GENERIC_TITLE.test(second) ? lowerFirst(second) : second}`,
  list: (names) => lists().format(names),
  withNote: (text, ...notes) => `${text} (${notes.join(', ')})`,

  number,
  compact: (value) => (Math.abs(value) < 1e6 ? number(value, 0) : compact(value)),
  inhabitants: (value) => value,
  percent: (value) => `${number(value, 4)}%`,
  ordinal: dates.ordinal,
  votes: (inFavour, against) =>
    `${number(inFavour)} ${inFavour === 1 ? 'vote' : 'votes'} to ${number(against)}`,
  counted: (value, noun) => `${number(value, 4)} ${noun}`,
  money,
  measure(value, unit) {
    // "Litres per 100 kilometres" is a unit of its own; "kilometres per hour" is put together.
    const [unitId = '', per] = Object.hasOwn(UNITS, unit) ? [unit] : unit.split('-per-');
    const noun = own(UNITS, unitId);
    const rate = per === undefined ? '' : own(PER, per);
    if (!noun || rate === undefined) return undefined;
    const name = noun[Math.abs(value) === 1 ? 0 : 1];
    // The degree sign keeps to its number.
    const digits = isRound(value) ? compact(value) : number(value, 4);
    const text = name.startsWith('°') ? `${digits}${name}` : `${digits} ${name}`;
    return `${text}${rate && ` ${rate}`}`;
  },
  amount: dates.amountOf,
  age: (value, unit) => `${dates.amountOf({ value, unit })} old`,
  range: (from, to) => `${from} to ${to}`,
  qualified(qualifier, text, counted = false) {
    if (qualifier === 'less-than' && counted) return `fewer than ${text}`;
    const word = QUALIFIERS[qualifier];
    const timed = qualifier === 'early' || qualifier === 'mid' || qualifier === 'late';
    // "the early 1990s": the article stands before the qualifier.
    const [article, rest] = timed && text.startsWith('the ') ? ['the ', text.slice(4)] : ['', text];
    return `${article}${word}${qualifier === 'mid' ? '-' : ' '}${rest}`;
  },

  date: dates.date,
  weekdayDate: (when, weekday) => `${dates.weekday(weekday)} ${dates.date(when)}`,
  otherMonth: () => undefined,
  hijri: dates.hijri,
  years: (first, last) => `${first}–${last}`,
  decade: (first) => `the ${first}s`,
  century: (century) => `the ${dates.ordinal(century)} century`,
  quarter: (quarter, year) =>
    `the ${['first', 'second', 'third', 'fourth'][quarter - 1] ?? ''} quarter of ${year}`,
  half: (half, year) => `the ${half === 1 ? 'first' : 'second'} half of ${year}`,
  season: dates.season,
  clock: dates.clock,
  every: (amount) => (amount.value === 1 ? `every ${amount.unit}` : `every ${dates.amountOf(amount)}`),
  everyWeekday: (weekday) => `every ${dates.weekday(weekday)}`,
  dateTime: (date, time) => `${date} at ${time}`,
  dayPart: (date, part) => `${date}, ${PARTS_OF_DAY[part]}`,
  fromArticle: dates.fromArticle,
  fromToday: dates.fromToday,
  either: (first, second) => `${first} or ${second}`,

  ifDollars: 'if these are US dollars',
  rateNote(basis) {
    if (basis.kind === 'average') return `average of ${basis.year}, ${basis.source}`;
    return basis.kind === 'fixed' ? 'fixed rate' : 'your rate';
  },
  far: (times, from, to) =>
    `${{ 0.5: 'About half the', 1: 'About the', 2: 'About twice the' }[times] ?? `About ${number(times)} times the`} distance from ${from} to ${to}`,
  farBase: (from, to, distance) => `${from} – ${to}: ${distance} in a straight line`,

  tall: (times, structure) =>
    `${{ 0.5: 'About half the', 1: 'About the', 2: 'About twice the' }[times] ?? `About ${number(times)} times the`} height of ${structure}`,
  tallBase: (structure, height, year, source) =>
    `Height of ${structure}: ${height} (${[year, source].filter((note) => note !== undefined).join(', ')})`,

  share: (share, of, country, bound) => `Equal to ${BOUNDS[bound]} ${proportion(share, of, country)}`,
  base(of, country, value, year, source) {
    const notes = [year === undefined ? undefined : String(year), source].filter(
      (note) => note !== undefined,
    );
    const what = { people: 'Population', area: 'Area', gdp: 'GDP', budget: 'Budget' }[of];
    const text = `${what} of ${country}: ${value}`;
    return notes.length > 0 ? `${text} (${notes.join(', ')})` : text;
  },

  sources: SOURCES,
  checked: (on) => `Checked on ${dates.date(on)} against:`,
  madeFrom: 'Source:',
  unchecked: 'Written by hand; not yet checked against a source.',
};
