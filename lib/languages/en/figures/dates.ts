import type { Entry } from '../../figure-grammar';
import { holidays } from './holidays';

const MONTHS = [
  'january',
  'february|feb|febr',
  'march|mar',
  'april|apr',
  'may',
  'june|jun',
  'july|jul',
  'august|aug',
  'september|sept|sep',
  'october|oct',
  'november|nov',
  'december|dec',
];
/** Words of their own as well: months only with a capital, or right beside a number. */
const PROPER = new Set(['march|mar', 'may']);

const HIJRI = [
  'muharram',
  'safar',
  'rabi al awwal',
  'rabi al thani',
  'jumada al awwal|jumada al ula',
  'jumada al thani|jumada al akhira',
  'rajab',
  'shaban|shaaban',
  'ramadan|ramazan|ramzan|ramadhan|ramathan|month of ramadan|holy month of ramadan',
  'shawwal',
  'dhu al qadah|dhul qadah',
  'dhu al hijjah|dhul hijjah|dhul hijja',
];
const WEEKDAYS = [
  'monday|mon',
  'tuesday|tue|tues',
  'wednesday|wed|weds',
  'thursday|thu|thur|thurs',
  'friday|fri',
  'saturday|sat',
  'sunday|sun',
];
/** Short forms that are words and names as well. */
const WORDS = new Set(['mon', 'wed', 'sat', 'sun']);
const WEEKDAY_PLURALS = ['mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays', 'sundays'];
const DECADES: readonly [form: string, value: number][] = [
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
];

/** By what newsrooms mean: they write EST in summer too. IST is of three countries. */
const ZONES: readonly (readonly [forms: string, zone: string])[] = [
  ['gmt|utc|z time|greenwich mean time', 'UTC'],
  ['bst|london time|uk time|british summer time', 'Europe/London'],
  ['cet|cest|paris time|berlin time|brussels time|central european time', 'Europe/Paris'],
  ['est|edt|et|eastern time|new york time|washington time', 'America/New_York'],
  ['cst|cdt|central time', 'America/Chicago'],
  ['mst|mdt|mountain time', 'America/Denver'],
  ['pst|pdt|pt|pacific time', 'America/Los_Angeles'],
  ['msk|moscow time', 'Europe/Moscow'],
  ['jst|tokyo time|japan time', 'Asia/Tokyo'],
  ['aest|aedt|sydney time', 'Australia/Sydney'],
  ['hkt|hong kong time', 'Asia/Hong_Kong'],
  ['beijing time', 'Asia/Shanghai'],
  ['kyiv time', 'Europe/Kiev'],
  ['tehran time|iran time', 'Asia/Tehran'],
  ['cairo time', 'Africa/Cairo'],
  ['beirut time', 'Asia/Beirut'],
  ['dubai time|uae time', 'Asia/Dubai'],
  ['riyadh time|saudi time|makkah time', 'Asia/Riyadh'],
  ['baghdad time', 'Asia/Baghdad'],
  ['istanbul time|turkey time', 'Europe/Istanbul'],
  ['ist|local time', ''],
];

export const dates: readonly Entry[] = [
  ...MONTHS.map((forms, index): Entry => [
    forms,
    { month: index + 1, ...(PROPER.has(forms) ? { proper: true as const } : {}) },
  ]),
  // a given name too
  ['jan', { month: 1, proper: true }],
  ...HIJRI.map((forms, index): Entry => [forms, { hijriMonth: index + 1 }]),
  ...WEEKDAYS.flatMap((forms, index): Entry[] => {
    const [full = '', ...short] = forms.split('|');
    return [
      [full, { weekday: index + 1 }],
      [
        short.join('|'),
        { weekday: index + 1, ...(WORDS.has(short[0] ?? '') ? { proper: true as const } : {}) },
      ],
    ];
  }),
  ...WEEKDAY_PLURALS.map((form, index): Entry => [form, { weekdays: index + 1 }]),
  ...DECADES.map(([form, decade]): Entry => [form, { decade }]),
  ...DECADES.map(([form, decade]): Entry => [`nineteen ${form}`, { decade: 1900 + decade }]),
  ['noughties|two thousands|twenty hundreds', { decade: 2000 }],
  ['twenty tens|two thousand and tens|two thousand tens', { decade: 2010 }],
  ['twenty twenties', { decade: 2020 }],
  ['spring', { season: 'SP' }],
  ['summer', { season: 'SU' }],
  ['autumn|fall', { season: 'FA' }],
  ['winter', { season: 'WI' }],
  [
    'early|the beginning of|beginning of|start of|the start of|earlier in|earlier|the early part of|early in|at the beginning of|at the start of',
    { part: 'early' },
  ],
  ['mid|middle of|the middle of|midway through', { part: 'mid' }],
  [
    'late|end of|the end of|later in|later|the close of|late in|at the end of|by the end of|by end of',
    { part: 'late' },
  ],
  ['last|final', { last: true }],
  ['this|current|the current|this current', { relative: 0 }],
  ['last|past|the last|the past', { relative: -1 }],
  ['previous|the previous|preceding|the preceding|prior', { relative: -1, told: true }],
  ['next|the next', { relative: 1 }],
  ['following|the following', { relative: 1, told: true }],
  ['coming|upcoming|this coming|this upcoming|the coming|the upcoming', { relative: 0.5 }],
  ['today|to day', { day: 0 }],
  ['yesterday', { day: -1 }],
  ['tomorrow|tmrw', { day: 1 }],
  ['the day before yesterday|day before yesterday', { day: -2 }],
  ['the day after tomorrow|day after tomorrow', { day: 2 }],
  [
    'now|right now|just now|at present|the present day|the current date|current date|at the moment|currently|nowadays|at this time',
    { timex: 'PRESENT_REF' },
  ],
  ['am|a.m.|a.m|in the morning|a m|in the early morning', { meridiem: 'am' }],
  ['pm|p.m.|p.m|in the afternoon|in the evening|p m|this afternoon|this evening', { meridiem: 'pm' }],
  ['at night|tonight|at midnight', { meridiem: 'midnight' }],
  ['tonight|tonite', { timex: 'TODAY_NI' }],
  ['lunchtime|lunch time', { meridiem: 'noon' }],
  ['noon|at noon|midday|mid day|noonish', { hour: 12 }],
  ['midnight|mid night|at midnight', { hour: 0 }],
  ['morning', { dayPart: 'MO' }],
  ['afternoon', { dayPart: 'AF' }],
  ['evening', { dayPart: 'EV' }],
  ['night|overnight|nighttime|night time', { dayPart: 'NI' }],
  ...ZONES.map(([forms, zone]): Entry => [forms, { zone }]),
  ['daily|each day|every day', { set: 'P1D' }],
  ['weekly|each week', { set: 'P1W' }],
  ['biweekly|fortnightly', { set: 'P2W' }],
  ['bimonthly|bi monthly', { set: 'P2M' }],
  ['twice a year|biannual|biannually|semiannual|semiannually', { set: 'P6M' }],
  ['biennial|biennially', { set: 'P2Y' }],
  ['monthly|each month', { set: 'P1M' }],
  ['quarterly|each quarter', { set: 'P3M' }],
  ['annual|annually|yearly|each year', { set: 'P1Y' }],
  ['hourly', { set: 'PT1H' }],
  ['half hourly|half - hourly', { set: 'PT30M' }],
  ['nightly', { set: 'TNI' }],
  ...holidays,
  ['aged|age|at the age of|at age|turned|turns|is aged', { age: 'before' }],
  ['old|olds|of age|years young', { age: 'after' }],
];
