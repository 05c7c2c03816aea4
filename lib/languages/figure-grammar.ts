import type { Currency, NumberWord } from './figure-words';
import type { Qualifier } from '@/lib/mentions';

/**
 * What the figure reader must know of one language. The reader itself (lib/figures) knows no word of any language: a
 * language is a lexicon (forms and what they mean), a list of patterns (how dates and times are put together) and a few
 * switches. Forms are written in normal spelling, several to an entry with `|` between them, and are folded when loaded.
 */
export interface FigureGrammar {
  /** BCP 47. */
  readonly code: string;
  /** Letters that are written onto the next word: Arabic و ف · ب ل ك · ال. */
  readonly clitics?: Clitics;
  /** Words that lose their vowel and keep an apostrophe before the next word: French d', l', jusqu'. Without the apostrophe. */
  readonly elided?: readonly string[];
  /**
   * What a word is without the endings that the language writes onto it, folded, with each ending: temmuzda is temmuz and
   * "da". Endings behind an apostrophe (2019'da) are then taken off as well.
   */
  readonly endings?: (folded: string) => readonly (readonly [stem: string, ending: string])[];
  /** Endings that say from when and until when: 2019'*dan* 2023'*e*. */
  readonly cases?: { readonly from: RegExp; readonly to: RegExp };
  /** Whether what is left behind a thousand may be digits of any length: 28 bin 75. */
  readonly digitsBehind?: true;
  /** Whether verbs stand at the end of a sentence, so that its tense is told far behind a date. */
  readonly verbLast?: true;
  /** Words between a part or a scale and what it is of: half *of* a litre, deux millions *de* dollars, ملايين *من*. */
  readonly links?: readonly string[];
  /** What makes an ordinal of the digits before it, folded: 21st, 3e, 2º. */
  readonly ordinalSuffix?: RegExp;
  /** Whether a hyphen may stand before that suffix: 15-го. It then numbers decades as well (1990-е годы). */
  readonly hyphenSuffix?: true;
  /** Whether 28.10. with a full stop behind it is a day, and 28.10 behind one of {@link datedBy}. */
  readonly dottedDays?: true;
  /** The sign between whole and fraction where "1,234" or "1.234" could be either. */
  readonly decimal: '.' | ',';
  /** Countries (ISO 3166) whose newsrooms write it the other way: 1.234 is a thousand in Algeria, in Arabic too. */
  readonly decimalIn?: Readonly<Record<string, '.' | ','>>;
  /** Words and signs, folded, behind which a number like 18.45 has a fraction: what tells how an article writes them. */
  readonly decimalBeside?: RegExp;
  /** Whether 4/5 is the fourth of May. */
  readonly dayFirst: boolean;
  /** Words, folded, behind which 2/3 is a day and no part: *le* 2/3, *am* 2/3. */
  readonly datedBy?: RegExp;
  /** Whether parts of a number are tied by a conjunction (خمسة وعشرون): without it a new number starts. */
  readonly tiedNumbers: boolean;
  /** Whether the hours are counted to twenty-four in words too: vingt heures. */
  readonly dayHours?: true;
  /** Words beside which 20.30 is a time, folded, and endings behind it: *a las* 20.30, 20.30 *Uhr*, 20.30*'da*. */
  readonly dottedClock?: { readonly before?: RegExp; readonly behind?: RegExp; readonly ending?: RegExp };
  /** Whether years of the 1200s to 1400s are of the Iranian calendar. */
  readonly jalali?: true;
  /** Whether a slash is a decimal sign before what is counted or measured: ۱۲/۵ درصد. */
  readonly slashDecimal?: true;
  /** Letters before or behind a digit that number a quarter and a half of a year, where they are not Q and H: T3, S1. */
  readonly yearParts?: { readonly quarter: string; readonly half: string };
  /** Whether the word for hours tells the time as well: à 9 heures, de 9 heures à 17 heures. */
  readonly hoursTell?: true;
  /** Words, folded, behind which digits with a full stop are an ordinal, whatever follows: *der* 45. Präsident. */
  readonly dottedOrdinal?: RegExp;
  /** Where a word that is written as one falls into two that are read, in letters of it, folded: Dienstag|abend. */
  readonly parted?: (folded: string) => number | undefined;
  /** What a word means that is put together and stands in no lexicon: einundzwanzigtausend; as it is written, too. */
  readonly compound?: (folded: string, surface: string) => Lexeme | undefined;
  readonly lexicon: readonly Entry[];
  /** Words as they are written that only fold to one of the lexicon: أب (father) is not آب (August). */
  readonly misread?: ReadonlySet<string>;
  /** How dates, times, durations and sets are said: see `patterns` in lib/figures. */
  readonly patterns: readonly Pattern[];
  /** Behind these, folded, Roman numerals number a person: kings' and popes' names, and titles before any name. */
  readonly regnal?: { readonly names: ReadonlySet<string>; readonly titles: ReadonlySet<string> };
  /** Words, folded, that make a sentence look ahead beside those of the lexicon: the future tense of Arabic verbs. */
  readonly futureVerb?: RegExp;
  /**
   * Where a number right behind a name is part of it (Firefox 85): words, folded, behind the number that say it is of people
   * or things after all ("in London 300 *were* held").
   */
  readonly many?: RegExp;
  /** Newsrooms set numbers in brackets before what they count, (436) جثمانا; which nouns these are beside the lexicon's, folded. */
  readonly bracketed?: RegExp;
  /**
   * What stands right before or behind a length that is the height of a thing: ارتفاعه, "96 metres *tall*"; and what makes it
   * one of land: "above sea level". Tried on the text around it.
   */
  readonly upright?: { readonly before: RegExp; readonly behind: RegExp; readonly land: RegExp };
  /** Who wins and who loses, folded: two numbers with a dash between them are a score then. */
  readonly played?: RegExp;
  /** Between the two sides of a score that is said in words, folded: سه *بر* صفر. */
  readonly scored?: RegExp;
  /** Words, folded, behind which a day may be ahead though the sentence looks back: remanded *until* 12 January. */
  readonly until?: RegExp;
  /** Ordinals that can be hours by their own form, or behind a word for the hour, both folded: الساعة الثالثة. */
  readonly ordinalHours?: { readonly own: RegExp; readonly behind: RegExp };
  /**
   * When a month that is also another word is one in small letters: not behind the `dating` words of `unless` ("to march"),
   * and behind a `link` only if a word like `behind` stands before that ("the 2nd of march"). All are tried on folded words.
   */
  readonly smallDated?: { readonly link: RegExp; readonly behind: RegExp; readonly unless: RegExp };
  /** What half and quarters of are said where rates are moved, folded: a quarter *point*. */
  readonly ratePoint?: RegExp;
  /** What is counted in thousandths, folded; of all else 1.250 are more than a thousand: 1.250 قرص, but 1.250 نقطة. */
  readonly whole?: RegExp;
  /** Scales that end in what no noun follows, folded: ٢١ مليونا. */
  readonly closed?: RegExp;
  /** One thing with whose it is, folded, so that a definite number behind it is an ordinal: دورتها الثلاثين, هدفه الـ11. */
  readonly possessed?: RegExp;
  /** Words, folded, before an ordinal that is an age: الأطفال دون الخامسة. */
  readonly agedUnder?: RegExp;
  /** What is counted in millions, folded, so that the m before it is no metre: 2m *copies*. */
  readonly millions?: RegExp;
  /** In the sentence of an age: it is not that of the day of publication, "he was eight *when* …", كان عمره. */
  readonly bygone?: RegExp;
  /** Words, folded, behind which years at the head of a clause are an age: *в* 25 лет женился. */
  readonly agedAt?: RegExp;
  /** Words, folded, before two numbers of years with a hyphen that are ages: *les* 18-24 ans. */
  readonly agedRange?: RegExp;
  /** Whether a number word and the next higher one are about so many: دو سه روز, beş altı kişi. */
  readonly pairedNumbers?: true;
  /** Whether so many years right behind somebody are an age: мальчик 10 лет. */
  readonly agedBehind?: true;
  /** Whether two figures in brackets behind a name are an age: M.E. (26). */
  readonly agedInBrackets?: true;
  /** Words, folded, behind which "$1 to $8" is a change by the one to the other, and no range: raised *by*, *fell*. */
  readonly moved?: RegExp;
  /** Such a verb stands at the head of its clause, with what moves behind it: تراجع منسوب الخزان 3 أمتار إلى 178.5 مترا. */
  readonly movedFirst?: true;
  /** How many of the words after a number say what is counted, given those words; 0 where none does. */
  readonly counted: (words: readonly CountedWord[], value: number) => number;
}

export interface Clitics {
  readonly conjunctions: readonly string[];
  readonly prepositions: readonly string[];
  readonly article: string;
  /** A preposition and the article run together (لل). */
  readonly fused: readonly string[];
}

/** A word after a number, folded; `known` is what the lexicon has on it, and signs end the list. */
export interface CountedWord {
  readonly folded: string;
  readonly capital: 'none' | 'initial' | 'all' | 'mixed';
  readonly known: Lexeme | undefined;
}

export type Entry = readonly [forms: string, meaning: Lexeme];

/** A pattern, with what it means beside what its slots say. */
export type Pattern = string | readonly [pattern: string, constants: PatternConstants];

export interface PatternConstants {
  /** Into the past (−1) or the future (1): "3 days ago", "in 3 days". */
  readonly direction?: -1 | 1;
  /** Not read after a word like these: "in three days" is a length in "ended in three days", "the first in three years". */
  readonly unlessAfter?: RegExp;
  /** Not read where the sentence looks back on what took so long: "shares lost 5 % in a day", but "it opens in a day". */
  readonly spent?: RegExp;
  /** Read only where its last word has an ending: salı 23'*ünde*. */
  readonly ended?: true;
  /** Read only where its numbers have none: saat 17 30, but saat 17'*den* 18'e kadar. */
  readonly unended?: true;
  /** Read only where the sentence looks ahead: سيحدث بعد يومين. */
  readonly ahead?: true;
  /** Not read where the sentence goes on with a word: "two years on", but not "an hour on Tuesday". */
  readonly ends?: true;
  readonly relative?: number;
  readonly qualifier?: Qualifier;
  /** Read only where the expression is all there is (a table's cell, a programme's heading). */
  readonly alone?: true;
  readonly set?: true;
  /** Every so many units: "every other day" is 2. */
  readonly every?: number;
  readonly duration?: true;
  readonly range?: true;
  /** Counted from the end: the second last week. */
  readonly backwards?: true;
  /** "The weekend": the one just past or the coming one, as the sentence and the day of publication have it. */
  readonly near?: true;
  /** A decade of somebody's life: in his fifties. */
  readonly aged?: true;
  /** From an hour on for so long: "10 am for three hours". */
  readonly span?: true;
  /** Half a unit more ("an hour and a half"), in units. */
  readonly plus?: number;
  /** Minutes before (−1) the hour: "ten to five". */
  readonly before?: true;
  /** Signals that lets a small number be an hour: "at 5", الساعة 5. */
  readonly clock?: true;
  readonly era?: 'hijri' | 'bce';
  readonly unit?: CalendarUnit;
  readonly half?: 1 | 2;
  /** The day of the month that the pattern's own words say: فاتح نوفمبر is the first. */
  readonly day?: number;
  /** The quarter of a year that the pattern's own words say: III квартал. */
  readonly quarter?: number;
  /** The month of the Iranian calendar that the pattern's own words say. */
  readonly jalali?: number;
  /** Which weekday ahead, the first being 1: lundi en huit is the second. */
  readonly nth?: number;
  /** The part of the day that the pattern's own words say: Friday mornings. */
  readonly part?: DayPart;
  /** So many units at the beginning (1) or end (−1) of a period: the first nine months of 2025. */
  readonly edge?: 1 | -1;
  /** A year of two figures is one of the last century: عام سبعة وستين. */
  readonly short?: true;
  /** So many days from the day that is said: the night *to* Sunday is that of the day before. */
  readonly days?: number;
  /**
   * Counted from the date that the text has named last: *la veille*, two days *later*. Where it has named none it is left
   * unread (`only`), or counted from the day of publication (`first`).
   */
  readonly told?: 'only' | 'first';
  /** From a day to another of the same month: am 14./15. Oktober. */
  readonly through?: true;
  /** Not read before a word like these: قبل يومين *من* النطق بالحكم. */
  readonly unlessBefore?: RegExp;
}

export type CalendarUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

export type { Currency, NumberWord };

/** What a word or phrase can mean. One form may carry several meanings ("second", "May", خمس). */
export interface Lexeme {
  readonly number?: NumberWord;
  readonly ordinal?: number;
  /** "third" → 1/3; `many` for forms that only follow a number ("thirds"). */
  readonly fraction?: number;
  /** The fraction that the same word is before a definite noun: ثلثا الأعضاء are two thirds, a bare ثلثا one. */
  readonly definite?: number;
  /** A fraction that is much else besides: read only beside a number, a scale or a unit (media hora, demi-litre). */
  readonly beside?: true;
  /** Multiplies what is counted: ضعف, doubled, threefold; with `beside` only before {@link multiplied} or behind a hedge. */
  readonly multiple?: number;
  /** What is multiplied can start here: double *the*, ضعف *عدد*. */
  readonly multiplied?: true;
  readonly month?: number;
  /** Month of the Islamic calendar. */
  readonly hijriMonth?: number;
  /** Month of the Iranian calendar; 1 begins in spring. */
  readonly jalaliMonth?: number;
  /** A decade of the Iranian calendar: 60 for the years from 1360 on. */
  readonly jalaliDecade?: number;
  /** ISO: 1 is Monday. */
  readonly weekday?: number;
  readonly weekdays?: number;
  readonly season?: 'SP' | 'SU' | 'FA' | 'WI';
  /** Early, middle or late in a period. */
  readonly part?: 'early' | 'mid' | 'late';
  /** −1 last, 0 this, 1 next, 2 the one after next. */
  readonly relative?: number;
  /** With `relative`: counted from a day that the text has spoken of before (the *previous* month), where it has. */
  readonly told?: true;
  /** A unit of time; `count` is 2 for Arabic duals. */
  readonly time?: CalendarUnit;
  readonly count?: number;
  /** A unit of time only behind a larger one that is as short: 1h 45*m*. */
  readonly briefTime?: CalendarUnit;
  /** May stand between a number and what it counts: two *more* years, five *straight* days. */
  readonly amid?: true;
  /** A plural, which without a number is no length of time ("years", أيام), and no date (derniers mois). */
  readonly plural?: true;
  /** A whole decade: 1990 for "the nineties" where the century is said, 90 where it is open. */
  readonly decade?: number;
  /** CLDR unit id. */
  readonly measure?: string;
  /** For abbreviations that are units only right after digits ("5m", "3 in"). */
  readonly abbreviation?: boolean;
  readonly currency?: Currency;
  readonly percent?: true;
  /** Says before a number that it is a share: ٪۱۲, *yüzde* 12. */
  readonly percentBefore?: true;
  /** Stands before the number it hedges. */
  readonly qualifier?: Qualifier;
  /** Hedges nothing behind a word like these, folded: "rose *up to* 4.2 %". */
  readonly notBehind?: RegExp;
  /** Hedges a length of time only behind a word like these, folded: "lasted *over* two hours". */
  readonly lasting?: RegExp;
  /** With `after`: may stand before what is counted, too, 100'den *fazla* kişi. */
  readonly inner?: true;
  /** With `after`: hedges only what has an ending like this, 50'*ye* yakın. */
  readonly cased?: RegExp;
  /** Ends a range behind its second end: 5 ile 10 *arasında*, 15'e *kadar*. */
  readonly closes?: true;
  /** A fraction that is added to the number right before it: iki *buçuk*. */
  readonly added?: true;
  /** A number word that is a particle of names between two names: Muhammed *bin* Selman. */
  readonly inNames?: true;
  /** Takes the limit in: more than 5,000 *or equal to it*. */
  readonly inclusive?: true;
  /** Stands after the number it hedges. */
  readonly after?: Qualifier;
  /** Days from the day of publication: today 0, yesterday −1. */
  readonly day?: number;
  readonly dayPart?: DayPart;
  /** Makes an hour one of the morning or of the afternoon. */
  readonly meridiem?: 'am' | 'pm' | 'noon' | 'midnight';
  /** An hour of its own: noon 12, midnight 0. */
  readonly hour?: number;
  readonly holiday?: string;
  readonly set?: string;
  readonly timex?: string;
  /** Those who are killed, wounded … or simply people. */
  readonly sense?: 'killed' | 'wounded' | 'missing' | 'displaced' | 'people';
  /** ISO 3166 country of an adjective, for currencies: كويتي → KW. */
  readonly nation?: string;
  /** ISO 3166 country of a country's name: whose pounds are spoken of in its sentence. */
  readonly country?: string;
  /** Never what is counted. */
  readonly stop?: true;
  readonly conjunction?: true;
  readonly negative?: true;
  readonly point?: true;
  readonly age?: 'before' | 'after';
  /** A verb that has an age where nothing else follows: il *a* 35 ans, *tiene* 35 años, but "a 3 ans pour payer". */
  readonly ageVerb?: true;
  /** A unit of time that is an age of people and a length of anything else: ein 20-*jähriger* Mann, eine 20-jährige Haft; with `age`, people before it (*padre de* 35 años). */
  readonly ageOf?: true;
  readonly few?: number;
  /** The most that such a word can mean, where the language says so: بضعة are three to nine. */
  readonly several?: number;
  /** IANA time zone; empty where it is only said that there is one (local time). */
  readonly zone?: string;
  /** Says that numbers near by are votes: vote, صوت. */
  readonly ballot?: true;
  /** Who votes, on what and how it ends: two of them near two numbers make these votes. */
  readonly chamber?: true;
  /** Stands between the two sides of a vote: 14 votes *against* one. */
  readonly versus?: true;
  /** The expressions around a range. */
  readonly from?: true;
  readonly between?: true;
  readonly to?: true;
  readonly and?: true;
  /** Says "each": per day, في الساعة. */
  readonly per?: true;
  /** With `per`: says nothing but that (per, /, a), where في is also "in". */
  readonly each?: true;
  /** A turn of phrase whose number word counts nothing: at first, second to none. */
  readonly idiom?: true;
  /** A word after which a number is a name or a label: Boeing, قرار, Article. */
  readonly label?: true;
  /** A word before which a number is a label: 2803 *sayılı* karar. */
  readonly labelBehind?: true;
  /** A word that announces a year: عام, year. */
  readonly yearCue?: true;
  /** Suffix of digits: 12k, 3bn. */
  readonly suffix?: number;
  readonly dozen?: number;
  /** A word of its own as well (march, sun): this only with a capital, or right beside a number. */
  readonly proper?: true;
  /** A word before which such a word is a date: "in May", "last Sun". */
  readonly dating?: true;
  /** Stands before a date and belongs to it: on Friday, at 3 pm, the 1990s; an article right before what it names only. */
  readonly lead?: true | 'article';
  /** The last of its kind: last Monday of March, آخر أسبوع. */
  readonly last?: true;
  /** A scale that is no unit: degrees on the Richter scale. */
  readonly magnitude?: true;
  /**
   * Stands between a part and its whole: "two *out of* five" whatever the numbers are (`of`); "one *in* ten", "1 *over* 3",
   * واحد *على* مئة only where they are said of one (`in`).
   */
  readonly ratio?: 'of' | 'in';
  /** With `ratio`: what is counted may stand before it, un Français *sur* trois. */
  readonly apart?: true;
  /** Says that the number is just that: exactly, equal to. */
  readonly exact?: true;
  /** Between a length and the day it is counted from: two weeks *before* Christmas (−1), three days *after* 12 January (1). */
  readonly shift?: -1 | 1;
  /** Makes a length the most that it may take: within two hours, في غضون أسبوع. */
  readonly within?: true;
  /** Tells that "pounds" near by are a weight. */
  readonly weight?: true;
  /** Tells that tens near by are degrees: *highs* in the 40s. */
  readonly heat?: true;
  readonly future?: true;
  readonly past?: true;
}
