import type { Pattern } from '../../figure-grammar';

const YEAR = '(،? (سال)? <year> (میلادی|م)?)';
const ERA = '(هجری خورشیدی|هجری شمسی|خورشیدی|شمسی|ه.ش|ش)';
const JALALI_YEAR = `(،? (سال)? <year> ${ERA}?)`;
const LUNAR = '(هجری قمری|قمری|ه.ق|ق)';
const WEEKDAY = '(روز)? <weekday> ,?';
/** ساعت ۸ و ۳۰ دقیقه */
const CLOCK = '(ساعت <clock> (دقیقه)?|ساعت <hour> (و <minutes> دقیقه)?) (<mer>)? (<zone>)?';
const DAY_MONTH = `<day> (ماه)? <month> ${YEAR}?`;
const DAY_JALALI = `<day> <jalali> ${JALALI_YEAR}?`;

/** The days that an hour is said of. */
const DAYS = [
  '<deictic>',
  '(روز)? <weekday>',
  `(${WEEKDAY})? ${DAY_MONTH}`,
  `(${WEEKDAY})? ${DAY_JALALI}`,
  `(${WEEKDAY})? <numdate>`,
];

const EDGES = [
  ['(نخست|اول|ابتدایی|نخستین|اولین)', 1],
  ['(آخر|پایانی|انتهایی|آخرین)', -1],
] as const;

/** The months as Afghanistan calls them: the signs of the zodiac, which are words as well, so that only a whole date tells. */
const AFGHAN = 'حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت'.split(' ');

/** How Persian puts dates and times together; see lib/figures/patterns for the notation. */
export const patterns: readonly Pattern[] = [
  // چهارشنبه ۱۴ اکتبر ۲۰۲۶ · ۲۳ آبان ۱۴۰۳ · ۱۴۰۳/۰۸/۲۳
  `(${WEEKDAY})? ${DAY_MONTH}`,
  `(${WEEKDAY})? ${DAY_JALALI}`,
  ...AFGHAN.flatMap((month, index): Pattern[] => [
    [`(${WEEKDAY})? <day> (ماه)? ${month} ${JALALI_YEAR}`, { jalali: index + 1 }],
    [`${WEEKDAY} <day> (ماه)? ${month}`, { jalali: index + 1 }],
  ]),
  `(${WEEKDAY})? <day> <month> (سال) <rel>`,
  [`(${WEEKDAY})? <day> <month> (امسال)`, { unit: 'year', relative: 0 }],
  [`(${WEEKDAY})? <day> <month> (پارسال)`, { unit: 'year', relative: -1 }],
  [`(${WEEKDAY})? <day> <jalali> (امسال)`, { unit: 'year', relative: 0 }],
  [`(${WEEKDAY})? <day> <jalali> (پارسال|سال گذشته)`, { unit: 'year', relative: -1 }],
  `(${WEEKDAY})? <day> <hijri> (<year> ${LUNAR}?)?`,
  `<hijri> (<year> ${LUNAR}?)?`,
  `<hijri> <rel>`,
  `(${WEEKDAY})? <numdate>`,
  ['<hyphened>', { alone: true }],
  '<yearmonth>',
  ['(روز)? <day> (همین|این) ماه', { unit: 'month', relative: 0 }],
  ['<day> ماه جاری', { unit: 'month', relative: 0 }],

  // اواخر اکتبر · اوایل ماه جاری · نیمه دوم مهر
  `(<part>)? (ماه)? <month> ${YEAR}?`,
  '(<part>)? <month> <rel>',
  ['(<part>)? <month> (امسال)', { unit: 'year', relative: 0 }],
  ['(<part>)? <month> (پارسال)', { unit: 'year', relative: -1 }],
  '(<part>)? <month> (سال) <rel>',
  `(<part>)? <jalali> ${JALALI_YEAR}?`,
  '(<part>)? <jalali> <rel>',
  ['(<part>)? <jalali> (امسال)', { unit: 'year', relative: 0 }],
  ['(<part>)? <jalali> (پارسال|سال گذشته)', { unit: 'year', relative: -1 }],
  ['نیمه (اول|نخست) <month> (<year>)?', { qualifier: 'early' }],
  ['نیمه دوم <month> (<year>)?', { qualifier: 'late' }],
  ['نیمه (اول|نخست) <jalali> (<year>)?', { qualifier: 'early' }],
  ['نیمه دوم <jalali> (<year>)?', { qualifier: 'late' }],
  ['(<part>)? (امسال)', { unit: 'year', relative: 0 }],
  ['(<part>)? (پارسال)', { unit: 'year', relative: -1 }],
  ['(<part>)? (پیرارسال)', { unit: 'year', relative: -2 }],
  '(<part>)? <unit> <rel>',
  ['<part> (همین|این)? <unit>', { relative: 0 }],
  ['(این|همین) <unit>', { relative: 0 }],
  '(<part>)? سال <year> (میلادی|م)?',
  `(<part>)? سال <year> ${ERA}`,
  [`(<part>)? سال <anyyear> ${LUNAR}`, { era: 'hijri' }],
  ['سال <anyyear> (قبل|پیش) از میلاد', { era: 'bce' }],
  '<part> <year>',
  ['سال <jalaliyy>', { unlessBefore: /^(?:پیش|قبل|است|زندان|حبس|سن)$/ }],
  '<year> میلادی',
  `<year> ${ERA}`,
  `(متولد|زاده) <year>`,
  '<bareyear>',
  ['(<part>)? قرن <ord> (میلادی)?', { unit: 'century' }],
  '(<part>)? <decade>',
  ['(<part>)? (دهه|دههٔ) <year> (میلادی)?', { unit: 'decade' }],
  ['(<part>)? (دهه|دههٔ) <yy> میلادی', { unit: 'decade' }],
  '<jalalidecade>',

  // جمعه · روز جمعه · جمعه گذشته · سه‌شنبه هفته آینده
  '(روز)? <weekday>',
  '(روز)? <weekday> <rel>',
  ['(این|همین) <weekday>', { relative: 0 }],
  '(روز)? <weekday> (در)? <unit> <rel>',
  '<deictic> ,? (<weekday>)? ,? (<day> <month>)?',
  '<deictic> ,? (<weekday>)? ,? (<day> <jalali>)?',
  '<timex>',
  `<ord> <weekday> <month> ${YEAR}?`,
  `<ord> <unit> <month> ${YEAR}?`,
  '<ord> <unit> (سال)? <year>',
  '<unit> <ord> (سال)? <year>',
  [`سه‌ماهه <ord> (سال)? <year>?`, { unit: 'quarter' }],
  [`سه ماهه <ord> (سال)? <year>?`, { unit: 'quarter' }],
  ['فصل <ord> (سال)? <year>?', { unit: 'quarter' }],
  ['نیمه (اول|نخست) (سال)? <year>', { half: 1 }],
  ['نیمه دوم (سال)? <year>', { half: 2 }],
  ['نیمه (اول|نخست) (امسال|سال جاری)', { half: 1, unit: 'year', relative: 0 }],
  ['نیمه دوم (امسال|سال جاری)', { half: 2, unit: 'year', relative: 0 }],
  ['نیمه (اول|نخست) (سال گذشته|پارسال)', { half: 1, unit: 'year', relative: -1 }],
  ['نیمه دوم (سال گذشته|پارسال)', { half: 2, unit: 'year', relative: -1 }],
  '<quarter> (سال)? <year>',
  '(<part>)? (فصل)? <season> (سال)? <year>',
  '(<part>)? (فصل)? <season> <rel>',
  ['(<part>)? <season> (امسال)', { relative: 0, unit: 'year' }],
  ['(این) <season>', { relative: 0 }],
  '<part> <season>',
  ['<season>', { alone: true }],
  '<holiday> (سال)? <year>',
  '<holiday> <rel>',
  ['<holiday> (امسال)', { relative: 0 }],
  '<holiday>',

  // ۹ ماه نخست ۲۰۲۵ · دو هفته آخر اکتبر
  ...EDGES.flatMap(([said, edge]): Pattern[] => [
    [`<n> <unit> ${said} (سال)? <year> (میلادی)?`, { edge }],
    [`${said} <n> <unit> (سال)? <year>`, { edge }],
    [`<n> <unit> ${said} <month> ${YEAR}?`, { edge }],
    [`<n> <unit> ${said} (سال|ماه)? <unit2> <rel>`, { edge }],
    [`<n> <unit> ${said} (امسال)`, { edge }],
  ]),

  // سه روز پیش · دو هفته دیگر · سه ماه گذشته
  ['(حدود|بیش از|کمتر از)? <duration> (پیش|قبل)', { direction: -1, unlessBefore: /^(?:از|رو)$/ }],
  ['(تا|ظرف)? <duration> (دیگر)', { direction: 1, ahead: true }],
  ['تا <duration> دیگر', { direction: 1 }],
  ['<duration> (بعد|پس از آن|بعدتر)', { direction: 1, unlessBefore: /^از$/ }],
  ['<n> <unit> (گذشته|اخیر)', { range: true, relative: -1 }],
  ['(در|طی)? <n> <unit> (آینده|آتی|پیش رو|پیش‌رو)', { range: true, relative: 0.5 }],
  ['(طول|سراسر|تمام|تمامی) <unit>', { duration: true }],
  ['(به مدت|به‌مدت|برای مدت|مدت) <duration>', { duration: true }],

  // ساعت ۸ صبح · ۱۵:۳۰ به وقت گرینویچ · جمعه شب
  [CLOCK, { clock: true }],
  ['<clock> (<mer>)? (<zone>)?', { clock: true }],
  ['<hour> <mer> (<zone>)?', { clock: true }],
  ['(ساعت)? <hour> و نیم (<mer>)', { clock: true, plus: 30 }],
  ['ساعت <hour> و نیم', { clock: true, plus: 30 }],
  ['(ساعت)? <hour> و ربع (<mer>)', { clock: true, plus: 15 }],
  ['(ساعت)? <minutes> (دقیقه) (مانده به|به) <hour> (<mer>)?', { clock: true, before: true }],
  ['<noon>', {}],
  ...DAYS.flatMap((day): Pattern[] => [
    [`${day} ,? (در|از|تا)? ${CLOCK}`, { clock: true }],
    [`${CLOCK} (روز)? ${day}`, { clock: true }],
    [`<clock> (<mer>)? (روز)? ${day}`, { clock: true }],
    [`<daypart> (روز)? ${day}`, {}],
    [`${day} <daypart>`, {}],
    [`${day} ,? <hour> <mer>`, { clock: true }],
  ]),
  ['(این) <daypart>', { relative: 0, unit: 'day' }],
  ['(هنگام|در هنگام) <daypart>', {}],
  ['<daypart>', { alone: true }],

  // هر روز · هر دوشنبه · هر دو هفته
  ['هر (<weekday>|<weekdays>)', { set: true }],
  ['هر <unit>', { set: true }],
  ['هر <duration> (یک بار|یک‌بار|یکبار)?', { set: true }],
  ['هر <daypart>', { set: true }],
  ['<weekdays>', { set: true }],
  '<set>',
];
