import { feast } from '../../feasts';
import type { Entry } from '../../figure-grammar';

/** As they are spelled in Iran; then as in Afghanistan, after the English. */
const MONTHS = [
  'ژانویه|جنوری|ژانویهٔ',
  'فوریه|فبروری|فوریهٔ',
  'مارس|مارچ',
  'آوریل|اپریل',
  'مه|می|مهٔ',
  'ژوئن|جون',
  'ژوئیه|جولای|جولایی|ژوییه',
  'اوت|آگوست|اگست|آگست',
  'سپتامبر|سپتمبر',
  'اکتبر|اکتوبر',
  'نوامبر|نومبر',
  'دسامبر|دسمبر',
];
/** Fog, the beginning of every verb, and a name: months only beside a number. */
const WORDS = new Set(['مه', 'می', 'جون', 'مهٔ']);

/** The months of the year that begins in spring; those that are words as well (bullet, love, avalanche) stand in {@link NAMES}. */
const JALALI = [
  'فروردین',
  'اردیبهشت',
  'خرداد',
  'تیر',
  'مرداد|امرداد',
  'شهریور',
  'مهر',
  'آبان',
  'آذر',
  'دی',
  'بهمن',
  'اسفند',
];
const NAMES = new Set(['تیر', 'مهر', 'آذر', 'دی', 'بهمن', 'آبان']);

const HIJRI = [
  'محرم|محرم‌الحرام',
  'صفر المظفر|ماه صفر',
  'ربیع‌الاول|ربیع الاول',
  'ربیع‌الثانی|ربیع الثانی',
  'جمادی‌الاول|جمادی الاول|جمادی‌الاولی',
  'جمادی‌الثانی|جمادی الثانی|جمادی‌الثانیه',
  'رجب',
  'شعبان',
  'رمضان|ماه رمضان|ماه مبارک رمضان|رمضان المبارک',
  'شوال',
  'ذی‌القعده|ذیقعده|ذی القعده',
  'ذی‌الحجه|ذیحجه|ذی الحجه',
];
/** Men are called by them too. */
const HIJRI_NAMES = new Set([1, 7, 8]);

const WEEKDAYS = [
  'دوشنبه|دو شنبه',
  'سه‌شنبه|سه شنبه',
  'چهارشنبه|چهار شنبه',
  'پنجشنبه|پنج شنبه|پنج‌شنبه',
  'جمعه',
  'شنبه',
  'یکشنبه|یک شنبه|یک‌شنبه',
];

const DECADES: readonly (readonly [name: string, value: number])[] = [
  ['بیست', 20],
  ['سی', 30],
  ['چهل', 40],
  ['پنجاه', 50],
  ['شصت', 60],
  ['هفتاد', 70],
  ['هشتاد', 80],
  ['نود', 90],
];

const ZONES: readonly (readonly [places: string, zone: string])[] = [
  ['گرینویچ|گرینیچ|جهانی', 'UTC'],
  ['تهران|ایران', 'Asia/Tehran'],
  ['کابل|افغانستان', 'Asia/Kabul'],
  ['اروپای مرکزی|پاریس|برلین', 'Europe/Paris'],
  ['لندن', 'Europe/London'],
  ['مسکو', 'Europe/Moscow'],
  ['کی‌یف|کیف', 'Europe/Kiev'],
  ['واشنگتن|نیویورک|شرق آمریکا', 'America/New_York'],
  ['استانبول|آنکارا|ترکیه', 'Europe/Istanbul'],
  ['بیت‌المقدس|تل‌آویو|اسرائیل', 'Asia/Jerusalem'],
  ['بغداد|عراق', 'Asia/Baghdad'],
  ['دبی|امارات', 'Asia/Dubai'],
];

const HOLIDAYS: readonly Entry[] = [
  ['نوروز|عید نوروز|عید باستانی نوروز', { holiday: 'P01-01' }],
  ['سیزده بدر|سیزده‌به‌در|سیزده به در|روز طبیعت', { holiday: 'P01-13' }],
  ['شب یلدا|یلدا|شب چله', { holiday: 'P09-30' }],
  ['بیست و دو بهمن|۲۲ بهمن', { holiday: 'P11-22' }],
  feast('eidFitr', 'عید فطر|عید سعید فطر'),
  feast('eidAdha', 'عید قربان|عید سعید قربان'),
  ['عید غدیر|عید غدیر خم|عید سعید غدیر', { holiday: 'H12-18' }],
  feast('ashura', 'عاشورا|روز عاشورا|عاشورای حسینی'),
  ['تاسوعا|تاسوعای حسینی', { holiday: 'H01-09' }],
  ['اربعین|اربعین حسینی', { holiday: 'H02-20' }],
  ['مبعث|عید مبعث', { holiday: 'H07-27' }],
  ['نیمه شعبان', { holiday: 'H08-15' }],
  feast('islamicNewYear', 'سال نو قمری'),
  feast('christmas', 'کریسمس|جشن کریسمس'),
  feast('newYear', 'سال نو میلادی|سال نوی میلادی'),
  feast('easter', 'عید پاک'),
  feast('valentine', 'ولنتاین|روز ولنتاین'),
  feast('halloween', 'هالووین'),
  feast('women', 'روز جهانی زن'),
  feast('labour', 'روز جهانی کارگر|روز کارگر'),
  feast('thanksgiving', 'روز شکرگزاری|عید شکرگزاری'),
  feast('blackFriday', 'بلک فرایدی'),
  feast('yomKippur', 'یوم کیپور'),
  feast('hanukkah', 'حنوکا'),
  feast('passover', 'عید پسح'),
  feast('purim', 'پوریم'),
  feast('lunarNewYear', 'سال نو چینی|سال نوی چینی'),
];

export const dates = (): readonly Entry[] => [
  ...MONTHS.flatMap((forms, index): Entry[] => {
    const all = forms.split('|');
    const plain = all.filter((form) => !WORDS.has(form));
    const words = all.filter((form) => WORDS.has(form));
    return [
      [[...plain, ...all.map((form) => `ماه ${form}`)].join('|'), { month: index + 1 }],
      ...(words.length > 0 ? [[words.join('|'), { month: index + 1, proper: true }] as Entry] : []),
    ];
  }),
  ...JALALI.flatMap((forms, index): Entry[] => {
    const all = forms.split('|');
    return [
      [all.flatMap((form) => [`${form}ماه`, `${form} ماه`]).join('|'), { jalaliMonth: index + 1 }],
      [forms, { jalaliMonth: index + 1, ...(NAMES.has(forms) ? { proper: true as const } : {}) }],
    ];
  }),
  ...HIJRI.map((forms, index): Entry => [
    forms,
    { hijriMonth: index + 1, ...(HIJRI_NAMES.has(index + 1) ? { proper: true as const } : {}) },
  ]),
  ...WEEKDAYS.map((forms, index): Entry => [forms, { weekday: index + 1 }]),
  ...WEEKDAYS.map((forms, index): Entry => [
    forms
      .split('|')
      .map((form) => `${form}‌ها`)
      .join('|'),
    { weekdays: index + 1 },
  ]),
  ...DECADES.map(([name, decade]): Entry => [`دهه ${name} میلادی|دههٔ ${name} میلادی`, { decade }]),
  // by itself the decade of the Iranian calendar
  ...DECADES.map(([name, decade]): Entry => [
    `دهه ${name}|دهه ${decade}|دهه ${name} شمسی|دهه ${name} خورشیدی`,
    { jalaliDecade: decade },
  ]),
  ['بهار', { season: 'SP' }],
  ['تابستان', { season: 'SU' }],
  ['پاییز', { season: 'FA' }],
  ['زمستان', { season: 'WI' }],
  ['اوایل|ابتدای|آغاز|اوائل|شروع|آغازین روزهای|نخستین روزهای', { part: 'early' }],
  ['اواسط|نیمه|میانه|میانهٔ|نیمهٔ', { part: 'mid' }],
  ['اواخر|پایان|انتهای|آخر|واپسین روزهای', { part: 'late' }],
  ['جاری|کنونی|فعلی|حاضر', { relative: 0 }],
  ['گذشته|پیش|قبل|پیشین|اخیر', { relative: -1 }],
  ['آینده|بعد|آتی|پیش رو|پیش‌رو', { relative: 0.5 }],
  ['امروز|امروزه', { day: 0 }],
  ['دیروز', { day: -1 }],
  ['پریروز', { day: -2 }],
  ['فردا', { day: 1 }],
  ['پس‌فردا|پس فردا', { day: 2 }],
  ['امشب', { timex: 'TODAY_NI' }],
  ['دیشب|شب گذشته', { timex: 'YESTERDAY_NI' }],
  ['اکنون|هم‌اکنون|هم اکنون|الان|در حال حاضر', { timex: 'PRESENT_REF' }],
  ['صبح|بامداد|قبل از ظهر|پیش از ظهر|سحرگاه', { meridiem: 'am', dayPart: 'MO' }],
  ['بعدازظهر|بعد از ظهر|عصر', { meridiem: 'pm', dayPart: 'AF' }],
  ['غروب', { meridiem: 'pm', dayPart: 'EV' }],
  ['شامگاه', { meridiem: 'midnight', dayPart: 'EV' }],
  ['شب', { meridiem: 'midnight', dayPart: 'NI' }],
  ['ظهر', { meridiem: 'noon', dayPart: 'MI' }],
  ['نیمه‌شب|نیمه شب', { hour: 0 }],
  ...ZONES.map(([places, zone]): Entry => [
    places
      .split('|')
      .flatMap((place) => [`به وقت ${place}`, `وقت ${place}`])
      .join('|'),
    { zone },
  ]),
  ['به وقت محلی|وقت محلی', { zone: '' }],
  ['gmt|utc', { zone: 'UTC' }],
  ['روزانه|هرروز', { set: 'P1D' }],
  ['هفتگی', { set: 'P1W' }],
  ['ماهانه|ماهیانه', { set: 'P1M' }],
  ['سالانه|سالیانه', { set: 'P1Y' }],
  ...HOLIDAYS,
  ['ساله', { time: 'year', age: 'after' }],
  ['سن|در سن|سن او|به سن', { age: 'before' }],
  ['سال سن|سال دارد|سال داشت|سالگی', { time: 'year', age: 'after' }],
  ['سال|عام', { yearCue: true }],
];
