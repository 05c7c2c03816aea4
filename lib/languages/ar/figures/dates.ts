import type { Entry } from '../../figure-grammar';
import { holidays } from './holidays';

/**
 * The months as they are called in Egypt and the Gulf, in the Levant and Iraq, and in the Maghreb; newsrooms write two at
 * once ("ديسمبر/كانون الأول"), which is one month.
 */
const MONTHS: readonly (readonly [western: string, levantine: string])[] = [
  ['يناير|جانفي|جانفيي', 'كانون الثاني'],
  ['فبراير|فيفري', 'شباط'],
  ['مارس', 'آذار|أذار'],
  ['أبريل|إبريل|أفريل|ابريل', 'نيسان'],
  ['مايو|ماي', 'أيار'],
  ['يونيو|يونيه|جوان', 'حزيران'],
  ['يوليو|يوليه|جويلية|يوليوز', 'تموز'],
  ['أغسطس|أوت|غشت', 'آب'],
  ['سبتمبر|شتنبر', 'أيلول'],
  ['أكتوبر|أوكتوبر', 'تشرين الأول'],
  ['نوفمبر|نونبر', 'تشرين الثاني'],
  ['ديسمبر|دجنبر|ديسمبار', 'كانون الأول'],
];

const months: Entry[] = MONTHS.flatMap(([western, levantine], index): Entry[] => {
  const both = western
    .split('|')
    .flatMap((west) =>
      levantine
        .split('|')
        .flatMap((east) => [
          `${west}/${east}`,
          `${east}/${west}`,
          `${west} (${east})`,
          `${east} (${west})`,
          `${west} - ${east}`,
        ]),
    );
  // مارس is also he practised: a month only beside a day, a year or what dates
  const proper = western === 'مارس' ? { proper: true as const } : {};
  return [
    [western, { month: index + 1, ...proper }],
    [[levantine, ...both].join('|'), { month: index + 1 }],
  ];
});

const HIJRI = [
  'محرم|المحرم|محرم الحرام',
  'صفر الخير|شهر صفر',
  'ربيع الأول',
  'ربيع الآخر|ربيع الثاني',
  'جمادى الأولى|جمادى الأول',
  'جمادى الآخرة|جمادى الثانية',
  'رجب',
  'شعبان',
  'رمضان|شهر رمضان|رمضان المبارك|شهر رمضان المبارك',
  'شوال',
  'ذي القعدة|ذو القعدة',
  'ذي الحجة|ذو الحجة',
];

/** Months that men are called by: months only beside a day, a year or a word that dates. */
const NAMES = new Set([1, 7, 8]);

const WEEKDAYS = [
  'الاثنين|الإثنين',
  'الثلاثاء|الثلاثا',
  'الأربعاء|الأربعا',
  'الخميس',
  'الجمعة',
  'السبت',
  'الأحد',
];
/** Without the article only beside "the last", "the first" and the like, which the patterns see to. */
const BARE_WEEKDAYS = ['اثنين', 'ثلاثاء', 'أربعاء|أربعا', 'خميس', 'جمعة', 'سبت', 'أحد'];

const decade = (stem: string, value: number): Entry => [
  `${stem}ات|${stem}يات|ال${stem}ات|ال${stem}يات`,
  { decade: value },
];

/** بتوقيت …, by the city or country. عمان is left out: Amman and Oman are written alike. */
const PLACES: readonly (readonly [places: string, zone: string])[] = [
  ['غرينتش|غرينيتش|جرينتش|جرينيتش|gmt|العالمي', 'UTC'],
  ['بيروت|لبنان', 'Asia/Beirut'],
  ['القدس|فلسطين|إسرائيل|تل أبيب', 'Asia/Jerusalem'],
  ['القاهرة|مصر', 'Africa/Cairo'],
  ['مكة|مكة المكرمة|السعودية|الرياض', 'Asia/Riyadh'],
  ['دمشق|سوريا', 'Asia/Damascus'],
  ['بغداد|العراق', 'Asia/Baghdad'],
  ['الأردن', 'Asia/Amman'],
  ['الإمارات|أبوظبي|أبو ظبي|دبي', 'Asia/Dubai'],
  ['الدوحة|قطر', 'Asia/Qatar'],
  ['الكويت', 'Asia/Kuwait'],
  ['مسقط|سلطنة عمان', 'Asia/Muscat'],
  ['صنعاء|عدن|اليمن', 'Asia/Aden'],
  ['الخرطوم|السودان', 'Africa/Khartoum'],
  ['طرابلس|ليبيا', 'Africa/Tripoli'],
  ['تونس', 'Africa/Tunis'],
  ['الجزائر', 'Africa/Algiers'],
  ['المغرب|الرباط', 'Africa/Casablanca'],
  ['طهران|إيران', 'Asia/Tehran'],
  ['إسطنبول|أنقرة|تركيا', 'Europe/Istanbul'],
  ['موسكو', 'Europe/Moscow'],
  ['كييف', 'Europe/Kiev'],
  ['باريس|برلين|بروكسل', 'Europe/Paris'],
  ['لندن', 'Europe/London'],
  ['واشنطن|نيويورك|شرق الولايات المتحدة|الساحل الشرقي', 'America/New_York'],
  ['بكين', 'Asia/Shanghai'],
  ['طوكيو', 'Asia/Tokyo'],
];
const ZONES: readonly (readonly [forms: string, zone: string])[] = [
  ...PLACES.map(
    ([places, zone]) =>
      [
        places
          .split('|')
          .flatMap((place) => [`بتوقيت ${place}`, `توقيت ${place}`])
          .join('|'),
        zone,
      ] as const,
  ),
  ['غرينتش|غرينيتش|جرينتش|gmt|ت غ|تغ|ت. غ', 'UTC'],
  ['بالتوقيت المحلي|التوقيت المحلي', ''],
];

export const dates: readonly Entry[] = [
  ...months,
  ...HIJRI.map((forms, index): Entry => [
    forms,
    { hijriMonth: index + 1, ...(NAMES.has(index + 1) ? { proper: true as const } : {}) },
  ]),
  ['صفر', { hijriMonth: 2, proper: true }],
  ...WEEKDAYS.map((forms, index): Entry => [forms, { weekday: index + 1 }]),
  ...BARE_WEEKDAYS.map((forms, index): Entry => [forms, { weekdays: index + 1 }]),
  ['ربيع|الربيع', { season: 'SP' }],
  ['صيف|الصيف', { season: 'SU' }],
  ['خريف|الخريف', { season: 'FA' }],
  ['شتاء|الشتاء', { season: 'WI' }],
  ['آخر|أخير|أخيرة', { last: true }],
  ['مطلع|أوائل|بداية|بدايات|مستهل|مطالع|باكورة|في وقت سابق من|وقت سابق من', { part: 'early' }],
  ['منتصف|أواسط|وسط|منتصفات', { part: 'mid' }],
  ['أواخر|نهاية|نهايات|ختام|في وقت لاحق من|وقت لاحق من', { part: 'late' }],
  ['الجاري|الجارية|الجاريين|الحالي|الحاليين|الحالية|الراهن|الراهنة', { relative: 0 }],
  [
    'الماضي|الماضية|الماضيين|الماضيان|الماض|المنصرم|المنصرمة|المنصرمين|الفائت|الفائتة|الفائتين|المنقضي|المنقضية',
    { relative: -1 },
  ],
  ['السابق|السابقة', { relative: -1, told: true }],
  ['المقبل|المقبلة|المقبلين|المقبلان|القادم|القادمة|القادمين|القادمان|الآتي|الآتية', { relative: 0.5 }],
  ['التالي|التالية', { relative: 1, told: true }],
  ['بعد القادم|بعد المقبل', { relative: 2 }],
  ['نهاية الأسبوع|عطلة نهاية الأسبوع|نهاية أسبوع', { time: 'weekend' }],
  decade('العشرين', 20),
  decade('عشرين', 20),
  decade('ثلاثين', 30),
  decade('أربعين', 40),
  decade('خمسين', 50),
  decade('ستين', 60),
  decade('سبعين', 70),
  decade('ثمانين', 80),
  decade('تسعين', 90),
  ['اليوم', { day: 0, time: 'day' }],
  ['هذا اليوم', { day: 0 }],
  ['أمس|البارحة|يوم أمس|أمس الأول قبل', { day: -1 }],
  ['أول أمس|أول من أمس|قبل أمس|أمس الأول|قبل يوم أمس', { day: -2 }],
  ['غدا|غد|الغد|يوم غد', { day: 1 }],
  ['بعد غد|بعد الغد|يوم بعد غد', { day: 2 }],
  ['الآن|حاليا|في الوقت الحالي|في الوقت الراهن', { timex: 'PRESENT_REF' }],
  ['صباحا|الصبح|فجرا|الفجر|فجر|صباح|الصباح|قبل الظهر|قبل الزوال|بعد منتصف الليل|ص', { meridiem: 'am' }],
  [
    'مساء|مساءا|المساء|عصرا|العصر|عصر|بعد الظهر|بعد ظهر|بعد الزوال|زوالا|بعد العصر|بعد المغرب|العشاء|عشاء|المغرب',
    { meridiem: 'pm' },
  ],
  ['ظهرا|الظهر|ظهر|وقت الغداء', { meridiem: 'noon' }],
  ['ليلا|الليل|ليل|في الليل|منتصف الليل|الليلة|هذه الليلة', { meridiem: 'midnight' }],
  ['الليلة|هذه الليلة', { timex: 'TODAY_NI' }],
  ['صباح|الصباح|صباحا', { dayPart: 'MO' }],
  ['فجر|الفجر|فجرا|قبل ظهر|قبل الظهر', { dayPart: 'MO' }],
  ['ظهر|الظهر|ظهرا|بعد ظهر|بعد الظهر|بعد الزوال|عصر|عصرا', { dayPart: 'AF' }],
  ['مساء|المساء|مساءا|عشية', { dayPart: 'EV' }],
  ['ليل|الليل|ليلا|ليلة|الليلة', { dayPart: 'NI' }],
  ['منتصف الليل|منتصف ليل', { hour: 0 }],
  ['منتصف النهار|الظهيرة', { hour: 12 }],
  ...ZONES.map(([forms, zone]): Entry => [forms, { zone }]),
  ...holidays,
  ['يوميا', { set: 'P1D' }],
  ['أسبوعيا', { set: 'P1W' }],
  ['شهريا', { set: 'P1M' }],
  ['سنويا', { set: 'P1Y' }],
  ['عام|سنة', { yearCue: true }],
  [
    'البالغ من العمر|البالغة من العمر|يبلغ من العمر|تبلغ من العمر|عن عمر|عن عمر ناهز|عن عمر يناهز|في سن|دون سن|تحت سن|فوق سن|أعمارهم على|أعمارهم عن|عمره|عمرها|بعمر|في عمر|بسن|سن|أعمارهم|أعمارهن|تتراوح أعمارهم|تتراوح أعمارهن|أعمار|في الـ',
    { age: 'before' },
  ],
  ['من العمر|من عمره|من عمرها', { age: 'after' }],
];
