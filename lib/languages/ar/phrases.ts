import type { FactLabel, PhraseGrammar, Proportion } from '../phrase-grammar';
import { own } from '../own';
import { CLASS_NOUNS } from './phrase-classes';
import { divisionOf } from './divisions';
import * as dates from './phrase-dates';
import { money } from './phrase-money';
import { PER, TIMES, UNITS, genitive } from './phrase-units';
import { forms } from './counted-noun';
import { SOURCES } from './sources';
import { LOCALE, counted, digitsOf, genderOf, isNisba, li, nisba, shortOwner } from './phrase-words';
import { compactNumbers } from '../compact';
import { lazily } from '../lazily';

const labels: Readonly<Record<FactLabel, string>> = {
  country: 'الدولة',
  capital: 'العاصمة',
  population: 'السكان',
  area: 'المساحة',
  currency: 'العملة',
  languages: 'اللغات',
  neighbours: 'الجوار',
  gdp: 'الناتج المحلي',
  region: 'المنطقة',
  elevation: 'الارتفاع',
  length: 'الطول',
  born: 'الميلاد',
  died: 'الوفاة',
  party: 'الحزب',
  also: 'أيضًا',
  earlier: 'سابقًا',
  founded: 'التأسيس',
  dissolved: 'الحل',
  seat: 'المقر',
  'part-of': 'جزء من',
  members: 'الأعضاء',
  'member-of': 'عضو في',
  owner: 'المالك',
  leader: 'القيادة',
  'successor-of': 'السلف',
  husband: 'الزوج',
  wife: 'الزوجة',
  father: 'الأب',
  mother: 'الأم',
  date: 'التاريخ',
  place: 'المكان',
  parties: 'الأطراف',
  outcome: 'النتيجة',
  equals: 'يساوي',
  hijri: 'بالهجري',
  gregorian: 'بالميلادي',
  levantine: 'بالسريانية',
  covers: 'يشمل',
  'from-article': 'المقال',
  'from-today': 'اليوم',
  'birth-year': 'سنة الميلاد',
  'in-words': 'بالتقريب',
  'in-digits': 'بالأرقام',
  'at-rate': 'بسعر صرف سابق',
  'your-time': 'بتوقيتك',
};

/** 3 مليارات, but 1.5 مليار and 11 مليار: the plural stands after three to ten. */
const scale =
  (one: string, few: string) =>
  (count: number): string =>
    Number.isInteger(count) && count >= 3 && count <= 10 ? few : one;
const compact = compactNumbers(LOCALE, {
  million: scale('مليون', 'ملايين'),
  milliard: scale('مليار', 'مليارات'),
  billion: scale('تريليون', 'تريليونات'),
});
const isRound = (value: number): boolean => Math.abs(value) >= 1e6 && Number(value.toPrecision(3)) === value;
const lists = lazily(() => new Intl.ListFormat('ar', { type: 'conjunction' }));

/** The dual of every unit, to be put in the genitive after "أكثر من", "نحو" … */
const DUALS: ReadonlyMap<string, string> = new Map(
  [...Object.values(UNITS), ...Object.values(TIMES)].map((noun) => [noun.two, genitive(noun).two]),
);

const QUALIFIERS = {
  about: 'نحو',
  'more-than': 'أكثر من',
  'less-than': 'أقل من',
  'at-least': 'ما لا يقل عن',
  'at-most': 'ما لا يزيد على',
  early: 'مطلع',
  mid: 'منتصف',
  late: 'أواخر',
} as const;

const PARTS_OF_DAY = { MO: 'صباحًا', MI: 'ظهرًا', AF: 'بعد الظهر', EV: 'مساءً', NI: 'ليلًا' } as const;

const BOUNDS = {
  about: 'ما يعادل نحو',
  'more-than': 'ما يعادل أكثر من',
  'less-than': 'ما يعادل أقل من',
} as const;
const BASES = { people: 'سكان', area: 'مساحة', gdp: 'الناتج المحلي الإجمالي', budget: 'ميزانية' } as const;
const FRACTIONS: Readonly<Record<number, string>> = { 2: 'نصف', 3: 'ثلث', 4: 'ربع', 5: 'خُمس', 10: 'عُشر' };

const baseOf = (of: keyof typeof BASES, country: string): string =>
  of === 'gdp' ? `${BASES.gdp} ${li(country)}` : `${BASES[of]} ${country}`;

function proportion(share: Proportion, of: keyof typeof BASES, country: string): string {
  const base = baseOf(of, country);
  switch (share.kind) {
    case 'one-in': {
      const fraction = FRACTIONS[share.of];
      return fraction ? `${fraction} ${base}` : `واحد من كل ${digitsOf(share.of)} من ${base}`;
    }
    case 'percent':
      return `${digitsOf(share.percent, 1)} في المئة من ${base}`;
    case 'times':
      return timesOf(share.times, base);
  }
}

/** ضعفي …, 5 أضعاف …, 100 ضعف …: the noun goes by the number. */
function timesOf(times: number, base: string): string {
  if (times === 1) return base;
  if (times === 0.5) return `نصف ${base}`;
  if (times === 2) return `ضعفي ${base}`;
  return `${digitsOf(times)} ${times <= 10 ? 'أضعاف' : 'ضعف'} ${base}`;
}

/** "تأسست" or "تأسس" by what the phrase starts with; undefined where that cannot be told. */
function verbs(what: string): { founded: string; dissolved: string; began: string } | undefined {
  const gender = genderOf(what);
  if (!gender) return undefined;
  return gender === 'f'
    ? { founded: 'تأسست', dissolved: 'حُلّت', began: 'بدأت' }
    : { founded: 'تأسس', dissolved: 'حُلّ', began: 'بدأ' };
}

const VOTE = forms('صوت', 'صوتان', 'أصوات', 'صوتًا');

export const phrases: PhraseGrammar = {
  code: 'ar',
  locale: LOCALE,
  labels,

  kind({ class: key, gender, country, noun: called }) {
    if (called !== undefined) return country ? `${called} في ${country.name}` : called;
    const entry = CLASS_NOUNS[key];
    const isPerson = 'm' in entry;
    const noun = isPerson ? entry[gender] : entry.noun;
    if (!country) return noun;
    const agreement = isPerson ? gender : entry.gender;
    // Not "لاعب كرة قدم أميركية أميركي".
    const isSaid = country.adjective !== undefined && noun.split(' ').includes(nisba(country.adjective, 'f'));
    const link = isSaid ? 'in' : isPerson ? 'nisba' : entry.link;
    if (link === 'idafa') {
      return noun.endsWith(' لـ') ? `${noun.slice(0, -3)} ${li(country.name)}` : `${noun} ${country.name}`;
    }
    if (link === 'definite' && country.adjective) {
      return `${noun} ${nisba(country.adjective, agreement, true)}`;
    }
    if (link === 'nisba' && country.adjective) return `${noun} ${nisba(country.adjective, agreement)}`;
    return `${noun} ${isPerson ? 'من' : 'في'} ${country.name}`;
  },
  divisionOf,
  capitalOf: ({ name }) => `عاصمة ${name}`,
  office({ title, link, tail, adjectival }, of) {
    const said = (text: string): string => (tail ? `${text} ${tail}` : text);
    if (!of) return said(title);
    if (adjectival && of.adjective && isNisba(of.adjective)) {
      return said(`${adjectival.title} ${nisba(of.adjective, adjectival.gender, true)}`);
    }
    const name = shortOwner(title, of.name);
    if (link && link !== 'لـ') return said(`${title} ${link} ${name}`);
    // What has the article cannot be in the construct state: "الأمين العام للأمم المتحدة".
    return said(link === 'لـ' || title.startsWith('ال') ? `${title} ${li(name)}` : `${title} ${name}`);
  },
  held: dates.held,
  founded(what, { from, to }) {
    const verb = verbs(what);
    if (!verb) return what;
    const parts = [from && dates.verbAt(verb.founded, from), to && dates.verbAt(verb.dissolved, to)];
    const said = parts.filter((part) => part !== undefined).join(' و');
    return said ? `${what}، ${said}` : what;
  },
  event(what, sides, term, point) {
    const named = sides.length > 1 ? `${what} بين ${lists().format(sides)}` : what;
    const verb = verbs(what);
    const when = verb || point || term.to ? dates.happened(term, point, verb?.began ?? '') : undefined;
    return when ? `${named}، ${when}` : named;
  },
  inBordersOfToday: (place) => `${place} حاليًا`,
  lifetime(what, born, died) {
    if (born === undefined) return died === undefined ? what : `${what} (ت. ${dates.date({ year: died })})`;
    if (died === undefined) return `${what} (مواليد ${dates.date({ year: born })})`;
    // "(384–322 قبل الميلاد)" says its era once.
    const from = born < 0 && died < 0 ? String(-born) : dates.date({ year: born });
    return `${what} (${from}–${dates.date({ year: died })})`;
  },
  sentenceCase: (text) => text,
  inSentence: (name) => name,
  both: (first, second) => `${first}، و${second}`,
  list: (names) => lists().format(names),
  withNote: (text, ...notes) => `${text} (${notes.join('، ')})`,

  number: digitsOf,
  compact: (value) => (Math.abs(value) < 1e6 ? digitsOf(value, 0) : compact(value)),
  inhabitants: (value) => `${value} نسمة`,
  percent: (value) => `${digitsOf(value, 4)} في المئة`,
  ordinal: (value) => `الـ${digitsOf(value)}`,
  votes: (inFavour, against) =>
    `${counted(inFavour, VOTE)} مقابل ${against === 0 ? 'لا شيء' : counted(against, genitive(VOTE))}`,
  counted: (value, noun) =>
    // The noun of one and two holds the number already: "قتيلان".
    value === 1 || value === 2 ? `${noun} (${value})` : `${digitsOf(value, 4)} ${noun}`,
  money: (value, currency, short) => money(value, currency, short ? compact : undefined),
  measure(value, unit) {
    // "Litres per 100 kilometres" is a unit of its own; "kilometres per hour" is put together.
    const [unitId = '', per] = Object.hasOwn(UNITS, unit) ? [unit] : unit.split('-per-');
    const noun = own(UNITS, unitId);
    const rate = per === undefined ? '' : own(PER, per);
    if (!noun || rate === undefined) return undefined;
    // Millions that their scale says exactly: "320 مليون لتر".
    const text = isRound(value) ? `${compact(value)} ${noun.one}` : counted(value, noun, 4);
    return `${text}${rate && ` ${rate}`}`;
  },
  amount: ({ value, unit }) => counted(value, TIMES[unit]),
  age: (value, unit) => counted(value, TIMES[unit]),
  range: (from, to) => `من ${from} إلى ${to}`,
  qualified(qualifier, text) {
    const dual = DUALS.get(text);
    return `${QUALIFIERS[qualifier]} ${dual ?? text}`;
  },

  date: dates.date,
  weekdayDate: (when, weekday) => `${dates.weekday(weekday)} ${dates.date(when)}`,
  otherMonth: dates.levantine,
  hijri: dates.hijri,
  years: (first, last) => `${first}–${last}`,
  decade: dates.decade,
  century: dates.century,
  quarter: dates.quarter,
  half: (half, year) => `النصف ${half === 1 ? 'الأول' : 'الثاني'} من عام ${year}`,
  season: dates.season,
  clock: dates.clock,
  every: ({ value, unit }) =>
    value === 1 ? `كل ${TIMES[unit].one}` : `كل ${counted(value, genitive(TIMES[unit]))}`,
  everyWeekday: (weekday) => `كل ${dates.weekday(weekday).replace(/^ال/u, 'يوم ')}`,
  dateTime: (date, time) => `${date}، الساعة ${time}`,
  dayPart: (date, part) => `${date} ${PARTS_OF_DAY[part]}`,
  fromArticle: dates.fromArticle,
  fromToday: dates.fromToday,
  either: (first, second) => `${first} أو ${second}`,

  ifDollars: 'إن كان الدولار أميركيًا',
  rateNote(basis) {
    if (basis.kind === 'average') return `متوسط عام ${basis.year}، ${basis.source}`;
    return basis.kind === 'fixed' ? 'سعر صرف ثابت' : 'السعر الذي أدخلته';
  },
  far: (times, from, to) => `نحو ${timesOf(times, 'المسافة')} بين ${from} و${to}`,
  farBase: (from, to, distance) => `${from} – ${to}: ${distance} في خط مستقيم`,

  tall: (times, structure) => `نحو ${timesOf(times, `ارتفاع ${structure}`)}`,
  tallBase: (structure, height, year, source) =>
    `ارتفاع ${structure}: ${height} (${[year, source].filter((note) => note !== undefined).join('، ')})`,

  share: (share, of, country, bound) => `${BOUNDS[bound]} ${proportion(share, of, country)}`,
  base(of, country, value, year, source) {
    const notes = [year === undefined ? undefined : String(year), source].filter(
      (note) => note !== undefined,
    );
    const text = `${baseOf(of, country)}: ${value}`;
    return notes.length > 0 ? `${text} (${notes.join('، ')})` : text;
  },

  sources: SOURCES,
  checked: (on) => `روجع في ${dates.date(on)} على:`,
  madeFrom: 'المصدر:',
  unchecked: 'كُتب يدويًا، ولم يُراجَع على مصدر بعد.',
};
