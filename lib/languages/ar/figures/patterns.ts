import type { Pattern } from '../../figure-grammar';

const OF_YEAR = '(،|,)? (من|في|ل)? (عام|سنة)?';

const EDGES = [
  ['(<unit> <n>|الـ|ال)? (<duration>)? (الأولى|الأول|الأوائل)', 1],
  ['أول <duration>', 1],
  ['(<unit> <n>|الـ|ال)? (<duration>)? (الأخيرة|الأخير|الأواخر)', -1],
  ['آخر <duration>', -1],
] as const;

/** الليلة الثانية is no night of today, nor is الخامسة والعشرين an hour. */
const NUMBERED =
  /^(?:و?ال)(?:اول|ثان|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|حادي|عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع|اخير|واحد|تالي|سابق|موالي|وطني|عالمي|دولي|ختامي|افتتاحي|دراسي|موعود|مفتوح)|^(?:نفس|ذات|عين)(?:ه|ها)$/;

/** نهاية العام الدراسي, بداية العام الجديد, نهاية الشهر الذي …: another year or month than this one. */
const OF_WHICH =
  /^(?:ال(?:دراس|مال|جامع|هجر|تال|سابق|موال|جديد|ذي|تي|ثان|ثالث|اول|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|حادي|ماض|مقبل|قادم|لاحق|نفس)|نفس|ذات|عين|من$|[12]\d{3}$)/;

/** في ذلك اليوم, نفس اليوم: a day that the text has told of. */
const OF_THEN = /^[وفبل]?(?:ذلك|تلك|نفس|ذات)$/;

/** في فجر التاريخ, في صباح اليوم التالي: the hour is that of what stands behind it. */
const OF_WHAT = /^(?:ال|ذلك|تلك|كل|هذا|هذه|عيد|يوم$)/;

/** الجولة الثانية مساء غد: the ordinal numbers the noun before it, and is no hour. */
const NUMBERING = /^(?:[وفبك]?ال|لل)(?!ساع)[\u0621-\u064a]+ه$/;

/** How Arabic puts dates and times together; see lib/figures/patterns for the notation. */
export const patterns: readonly Pattern[] = [
  // السادس من أكتوبر 2022 · الاثنين 18 شباط · 12 نوفمبر الجاري · الاثنين، يناير الثاني والعشرين، 2018
  `(يوم? <weekday> , (في|الموافق)?)? (اليوم)? <day> (من)? (شهر)? <month> (${OF_YEAR} <year> (م|ميلادي|ميلادية)?)?`,
  '(يوم? <weekday> , (في|الموافق)?)? <day> (من)? (شهر)? <month> <rel>',
  [
    '(يوم? <weekday> , (في|الموافق)?)? <day> (من)? (شهر)? <month> (من)? (العام|السنة) <rel>',
    { unit: 'year' },
  ],
  [
    '(يوم? <weekday> , (في|الموافق)?)? <day> (من)? (شهر)? <month> من (هذا|هذه) (العام|السنة)',
    { unit: 'year', relative: 0 },
  ],
  ['<day> (من)? (هذا|هذه)? (الشهر) (<rel>)?', { unit: 'month', relative: 0 }],
  ['<day> (هذا) الشهر', { unit: 'month', relative: 0 }],
  ['<day> (من)? شهر <monthnumber> (،|,)? (من|في)? (عام|سنة)? <year>?', {}],
  ['<ord> (يوم)? (<weekdays>)? من شهر <monthnumber>', { unit: 'day' }],
  ['اليوم <day> (من)? شهر <monthnumber>', {}],
  ['(يوم)? <weekday> <ord> (من)? شهر <monthnumber>', {}],
  ['<ord> (يوم)? (<weekday>|<weekdays>) (من)? شهر <monthnumber> (من)? (عام|سنة)? <year>?', {}],
  ['<ord> <unit> (من|في)? شهر <monthnumber> (من)? (عام|سنة)? <year>?', {}],
  ['<ord> (<weekday>|<weekdays>) (من)? (الشهر) <rel>', { unit: 'month' }],
  `(يوم? <weekday> ,)? <month> <day> (, <year>)?`,
  '(يوم? <weekday> ,)? <month> - <day>',
  ['أول (يوم)? (من)? (شهر)? <month>', {}],
  [`(فاتح|الفاتح) (من)? (شهر)? <month> (${OF_YEAR} <year>)?`, { day: 1 }],
  [`النصف (الأول) (من)? (شهر)? <month> ((${OF_YEAR} <year>)|<rel>)?`, { qualifier: 'early' }],
  [`النصف (الثاني|الأخير) (من)? (شهر)? <month> ((${OF_YEAR} <year>)|<rel>)?`, { qualifier: 'late' }],
  [`النصف (الأول) (من)? (شهر)? <hijri> ((${OF_YEAR} <year>)|<rel>)?`, { qualifier: 'early' }],
  [`النصف (الثاني|الأخير) (من)? (شهر)? <hijri> ((${OF_YEAR} <year>)|<rel>)?`, { qualifier: 'late' }],
  ['<numdate> (ه|هـ|هجري|هجرية)', { era: 'hijri' }],
  `(يوم? <weekday> , (في|الموافق)?)? <day> (من)? (شهر)? <hijri> (${OF_YEAR} <year> (ه|هـ|هجري|هجرية|للهجرة)?)?`,
  `(شهر)? <hijri> (${OF_YEAR} <year> (ه|هـ|هجري|هجرية|للهجرة)?)?`,
  '(شهر)? <hijri> <rel>',
  ['(عام|سنة) <anyyear> (ه|هـ|هجري|هجرية|للهجرة|هجريا)', { era: 'hijri' }],
  ['<anyyear> (هجري|هجرية|للهجرة|هـ)', { era: 'hijri' }],
  ['(عام|سنة) <anyyear> (قبل الميلاد|ق. م)', { era: 'bce' }],

  // أواخر فبراير · مطلع الشهر الجاري · منتصف 2019 · مطلع التسعينيات من القرن الماضي
  `(<part>|نصف)? (شهر)? <month> (${OF_YEAR} <year>)?`,
  '(<part>)? (شهر)? <month> <rel>',
  ['(<part>)? (شهر)? <month> (من)? (العام|السنة) <rel>', { unit: 'year' }],
  ['<part> (شهر)? <hijri>', {}],
  [`(في)? نصف (شهر)? <month> (${OF_YEAR} <year>)?`, { qualifier: 'mid' }],
  ['نهاية (هذا) الأسبوع', { relative: 0, unit: 'weekend' }],
  ['(باقي|بقية|ما تبقى من|طيلة بقية) (هذا|هذه)? <unit>', { relative: 0 }],
  '<part> <unit> <rel>',
  ['<part> (هذا|هذه) <unit>', { relative: 0 }],
  '<part> (عام|العام|سنة|السنة)? <year>',
  ['<part> <unit>', { relative: 0, alone: true }],
  // بحلول نهاية العام, منذ مطلع الشهر
  ['<part> (العام|السنة)', { unit: 'year', relative: 0, unlessBefore: OF_WHICH }],
  ['<part> الشهر', { unit: 'month', relative: 0, unlessBefore: OF_WHICH }],
  [
    '(في|خلال|أثناء) عطلة نهاية الأسبوع',
    { unit: 'weekend', near: true, ahead: true, unlessBefore: OF_WHICH },
  ],
  ['(عطلة)? نهاية الأسبوع', { unit: 'weekend', near: true, alone: true }],
  '(<part>)? <decade> ((من)? القرن <rel>)?',
  '(<part>)? <decade> (من)? القرن <ord>',
  ['(<part>)? القرن <ord> (الميلادي)?', { unit: 'century' }],
  ['(<part>)? القرن <ord> (قبل الميلاد|ق. م|ق.م)', { unit: 'century', era: 'bce' }],
  ['(<part>)? القرن <ord> (الهجري|للهجرة)', { unit: 'century', era: 'hijri' }],
  ['(<part>)? العقد <rel>', { unit: 'decade' }],
  ['(<part>)? القرن <rel>', { unit: 'century' }],

  // هذا الأسبوع · الشهر الماضي · العام المقبل · بعد غد
  '<unit> <rel>',
  ['(هذا|هذه) <unit>', { relative: 0 }],
  '(يوم)? <weekday> <rel>',
  ['(هذا|هذه) (يوم)? <weekday>', { relative: 0 }],
  '(يوم)? <weekday> (من)? <unit> <rel>',
  '<unit> <rel> (يوم)? <weekday>',
  '<weekdays> (من)? <unit> <rel>',
  ['(هذا|هذه) <month>', { relative: 0 }],
  // the day that the text has told of, and those around it
  ['اليوم (التالي|الموالي)', { relative: 1, unit: 'day', told: 'only' }],
  ['اليوم السابق', { relative: -1, unit: 'day', told: 'only', unlessBefore: /^ل/ }],
  ['(ذلك|نفس|ذات) اليوم', { relative: 0, unit: 'day', told: 'only' }],
  ['اليوم (نفسه|ذاته|عينه)', { relative: 0, unit: 'day', told: 'only' }],
  ['<month> (من)? (العام|السنة) (نفسه|نفسها|ذاته|ذاتها)', { relative: 0, unit: 'year', told: 'only' }],
  ['<unit> (التالي|التالية)', { relative: 1, told: 'only' }],
  // اليوم الخميس is today, before it is any Thursday
  ['<deictic> (<weekday>)?', { unlessAfter: OF_THEN, unlessBefore: NUMBERED }],
  // as it is said; written out in a sentence the word is also a reel
  ['بكرة', { relative: 1, unit: 'day', alone: true }],
  '(يوم)? <weekday>',
  '(يوم)? <weekday> (في)? <day>',
  '(يوم)? <weekday> , <numdate>',
  '(يوم)? <weekday> <deictic>',
  ['<timex>', { unlessBefore: NUMBERED }],

  // الثلاثاء الثالث من أيلول 2014 · آخر أسبوع في سبتمبر
  `(يوم)? <weekday> <ord> (من|في)? (شهر)? <month> (${OF_YEAR} <year>)?`,
  `<ord> (يوم)? (<weekday>|<weekdays>) (من|في)? (شهر)? <month> (${OF_YEAR} <year>)?`,
  ['(يوم)? <weekday> <ord> (من|في)? (شهر)? <month> (من)? (العام|السنة) <rel>', { unit: 'year' }],
  ['<ord> (يوم)? (<weekday>|<weekdays>) (من|في)? (شهر)? <month> (من)? (العام|السنة) <rel>', { unit: 'year' }],
  `<ord> <unit> (من|في)? (شهر)? <month> (${OF_YEAR} <year>)?`,
  `<unit> <ord> (من|في)? (شهر)? <month> (${OF_YEAR} <year>)?`,
  '<unit> <ord> (من)? (عام|سنة) <year>',
  ['الربع <ord> (من|في)? (عام|العام|سنة|السنة)? <year>', { unit: 'quarter' }],
  ['الربع <ord> (من)? (هذا|هذه) (العام|السنة)', { unit: 'quarter', relative: 0 }],
  ['الربع <ord> (من)? (العام|السنة) <rel>', { unit: 'quarter' }],
  ['الربع <ord>', { unit: 'quarter' }],
  // as papers of the Maghreb call quarters and halves
  ['(الفصل|الثلاثي) <ord> (من|في|ل)? (عام|العام|سنة|السنة)? <year>', { unit: 'quarter' }],
  ['(الفصل|الثلاثي) <ord> (من)? (العام|السنة) <rel>', { unit: 'quarter' }],
  ['(السداسي|الأسدس) (الأول) (من|ل)? (عام|العام|سنة|السنة)? <year>', { half: 1 }],
  ['(السداسي|الأسدس) (الثاني) (من|ل)? (عام|العام|سنة|السنة)? <year>', { half: 2 }],
  ['(السداسي|الأسدس) (الأول) (من)? (العام|السنة) <rel>', { half: 1, unit: 'year' }],
  ['(السداسي|الأسدس) (الثاني) (من)? (العام|السنة) <rel>', { half: 2, unit: 'year' }],
  ['(النصف) (الأول) (من)? (عام|العام|سنة|السنة)? <year>', { half: 1 }],
  ['(النصف) (الثاني) (من)? (عام|العام|سنة|السنة)? <year>', { half: 2 }],
  ['(النصف) (الأول) (من)? (العام|السنة) <rel>', { half: 1, unit: 'year' }],
  ['(النصف) (الثاني) (من)? (العام|السنة) <rel>', { half: 2, unit: 'year' }],
  `(<part>)? <season> (عام|سنة)? <year>`,
  '(<part>)? <season> <rel>',
  ['(هذا) <season>', { relative: 0 }],
  ['(<part>)? <season> (من)? (العام|السنة) <rel>', { unit: 'year' }],
  '<part> <season>',
  ['<season>', { alone: true }],
  ['(<part>)? (عام|العام|سنة|السنة) <anyyear>', { short: true }],
  '(عام|سنة) <anyyear> (م|ميلادي|ميلادية|للميلاد)',
  // (1226م), 626 ه = 1230 م: elsewhere the letter is that of metres
  ['<year> (م|ميلادي|ميلادية)', { unlessAfter: /^(?![(=/[–-]$)/ }],
  '(عام|سنة)? <anyyear> (ه|هـ|هجري|هجرية) /? (الموافق)? (ل)? (عام|سنة)? <year> (م|ميلادي|ميلادية)',
  '<holiday> (عام|سنة)? <year>',
  '<holiday> <rel>',
  ['<holiday> (العام|السنة) <rel>', { unit: 'year' }],
  '<holiday>',
  '<bareyear>',
  '<numdate>',
  '<numdate> , <year>',
  ['<hyphened>', { alone: true }],
  '<yearmonth>',
  '(في|يوم) <hyphened>',

  // الأشهر التسعة الأولى من 2025 · آخر أسبوعين من أكتوبر
  ...EDGES.flatMap(([length, edge]): Pattern[] => [
    [`${length} (من|في) (عام|العام|سنة|السنة)? <year>`, { edge }],
    [`${length} (من|في) (شهر)? <month> (${OF_YEAR} <year>)?`, { edge }],
    [`${length} (من|في) <unit2> <rel>`, { edge }],
    [`${length} (من|في) (هذا|هذه) <unit2>`, { edge, relative: 0 }],
  ]),

  // قبل ثلاثة أيام · بعد أسبوعين من الآن
  ['قبل <duration>', { direction: -1, unlessBefore: /^من$/ }],
  ['(قبل|منذ) <duration> من (الآن|اليوم)', { direction: -1 }],
  ['قبل (نحو|حوالي|قرابة|زهاء) <duration>', { direction: -1, qualifier: 'about' }],
  ['قبل أكثر من <duration>', { direction: -1, qualifier: 'more-than' }],
  ['قبل أقل من <duration>', { direction: -1, qualifier: 'less-than' }],
  ['منذ (نحو|حوالي) <duration>', { duration: true, qualifier: 'about' }],
  ['(منذ)? <duration> (مضت|خلت)', { direction: -1 }],
  ['بعد <duration> (من (الآن|اليوم))', { direction: 1 }],
  ['بعد <duration>', { direction: 1, ahead: true }],
  ['بعد (نحو|حوالي|قرابة|زهاء) <duration>', { direction: 1, ahead: true, qualifier: 'about' }],
  ['(آخر) <duration>', { relative: -1, range: true }],
  ['<duration> <rel>', { range: true }],
  ['(الـ|ال)? <duration> <rel>', { range: true }],
  ['<unit> (الـ|ال)? <n> <rel>', { range: true }],
  ['بعد <duration> (في المستقبل)', { direction: 1 }],
  ['<duration> (من الآن)', { direction: 1 }],
  ['(طوال|طيلة) <unit>', { duration: true }],
  ['(لمدة|مدة) <duration> (كامل|كاملة|كاملين|متواصلة|متتالية)?', { duration: true }],
  ['<duration> (كاملة|كاملين|كاملا|متواصلة|متتالية)', { duration: true }],

  // الساعة الثالثة والنصف مساء · 15:30 بتوقيت غرينتش · التاسعة من مساء اليوم
  ['الساعة <hour> (من)? (<mer>)? (<zone>)?', { clock: true }],
  ['<ordhour> (من)? <mer> (<zone>)?', { clock: true, unlessAfter: NUMBERING }],
  ['<ordhour> <zone>', { clock: true, unlessAfter: NUMBERING }],
  ['(الساعة)? <hour> & (ال)? <frac> (من) <mer>', { clock: true }],
  [
    '(عند|تمام) <ordhour> (& (<minutes> (دقيقة|دقائق)|(ال)? <frac>))? (من)? (<mer>)? (<zone>)?',
    { clock: true, unlessBefore: NUMBERED },
  ],
  ['في <ordhour>', { clock: true, ends: true }],
  // behind the hours: الساعة الواحدة is one o'clock, ساعة واحدة a length
  ['<unit> (كامل|كاملة|بأكمله|واحد|واحدة)', { duration: true }],
  ['الساعة <clock> (<mer>)? (<zone>)?', { clock: true }],
  ['(الساعة)? <hour> & <minutes> (دقيقة|دقائق) (<mer>)? (<zone>)?', { clock: true }],
  ['الساعة <hour> & <minutes> (<mer>)? (<zone>)?', { clock: true }],
  ['(الساعة)? <hour> & <minutes> <mer>', { clock: true }],
  ['(الساعة)? <hour> & (ال)? <frac> <mer>', { clock: true }],
  ['الساعة <hour> (<mer>)? (هذا|هذه) (الصباح|المساء|الليلة)', { clock: true }],
  ['الساعة <hour> & <frac> (<mer>)?', { clock: true }],
  ['<hour> & <frac> <mer>', { clock: true }],
  ['<ordhour> & (ال)? <frac> (<mer>)? (<zone>)?', { clock: true, unlessAfter: NUMBERING }],
  ['(عند|تمام)? <ordhour> إلا (ال)? <frac> (من)? (<mer>)? (<zone>)?', { clock: true, before: true }],
  ['(الساعة)? <hour> إلا <frac> (<mer>)?', { clock: true, before: true }],
  ['(الساعة)? <hour> إلا <minutes> (دقيقة|دقائق) (<mer>)?', { clock: true, before: true }],
  ['<hour> <mer> (<zone>)?', { clock: true, unlessAfter: NUMBERING }],
  ['<clock> (<mer>)? (<zone>)?', { clock: true }],
  ['<mer> الساعة <hour>', { clock: true }],
  ['<mer> <clock>', { clock: true }],
  ['<minutes> (دقائق|دقيقة) قبل <hour>', { clock: true, before: true }],
  '<noon>',
  '(يوم)? <weekday> ,? الساعة <hour> (<mer>)? (<zone>)?',
  '(يوم)? <weekday> ,? الساعة <clock> (<mer>)? (<zone>)?',
  '(يوم)? <weekday> (<numdate>)? (الساعة) <clock> (<mer>)?',
  ['<daypart> <deictic> (<weekday>)?', { unlessBefore: NUMBERED }],
  '<daypart> (يوم)? <weekday>',
  // منتصف ليل الجمعة السبت: that with which the second begins
  ['<noon> (يوم)? <weekday> (-|/|إلى)? <weekday2>', { days: 1 }],
  // ليل الأربعاء الخميس: the night between them
  '<daypart> (يوم)? <weekday> (-|/|إلى) <weekday2>',
  '<daypart> (يوم)? <weekday> <weekday2>',
  '<daypart> (يوم)? <weekday> & <weekday2>',
  '<daypart> (يوم)? <weekday> <rel>',
  '<deictic> <daypart>',
  '(يوم)? <weekday> <daypart>',
  ['(هذا|هذه) <daypart>', { relative: 0, unit: 'day' }],
  ['<daypart> <rel>', { unit: 'day' }],
  '(في|خلال) <daypart> (الباكر)',
  ['(في|خلال) <daypart>', { unlessBefore: OF_WHAT }],
  ['(في) وقت (متأخر|مبكر) (من)? <daypart>', { unlessBefore: OF_WHAT }],
  ['<daypart>', { alone: true }],

  // كل يوم · كل اثنين · أسبوعياً
  ['كل <weekday>', { set: true }],
  ['كل (يوم)? <weekdays>', { set: true }],
  ['أيام <weekday>', { set: true, unlessBefore: /^(?:[و،,]|ال(?:ماضي|مقبل|قادم|جاري))/ }],
  ['كل <unit>', { set: true }],
  ['كل <duration>', { set: true }],
  '<set>',
];
