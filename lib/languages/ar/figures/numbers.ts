import type { Entry, Lexeme } from '../../figure-grammar';

const add = (value: number): Lexeme => ({ number: { value, kind: 'add' } });
const ordinal = (value: number): Lexeme => ({ ordinal: value });

/** Stems of the hundreds that are written together: ثلاثمئة, ثلاثمائة, ثلثمئة. */
const HUNDREDS: readonly [stems: string, value: number][] = [
  ['ثلاث|ثلث|تلت', 300],
  ['أربع|اربع|ربع', 400],
  ['خمس', 500],
  ['ست', 600],
  ['سبع', 700],
  ['ثماني|ثمان|تمن', 800],
  ['تسع', 900],
];
const HUNDRED = ['مئة', 'مائة', 'مية', 'مئه', 'ماية', 'مئتي'];

const hundreds: Entry[] = HUNDREDS.map(([stems, value]) => [
  stems
    .split('|')
    .flatMap((stem) => HUNDRED.map((hundred) => stem + hundred))
    .join('|'),
  add(value),
]);

const UNITS: readonly [forms: string, value: number][] = [
  ['صفر|صفرا', 0],
  ['اثنان|اثنين|اثنتان|اثنتين|إثنان|إثنين|اثنا|اثني|اثنتا|اثنتي|إثنا|إثني|إثنى|اثنى|إثنتا|اتنين|تنين', 2],
  ['ثلاثة|ثلاث|ثلاثا|تلاتة|تلات', 3],
  ['أربعة|أربع|أربعا', 4],
  ['خمسة|خمس|خمسا', 5],
  ['ستة|ست|ستا', 6],
  ['سبعة|سبع|سبعا', 7],
  ['ثمانية|ثماني|ثمان|ثمانيا|تمانية|تماني', 8],
  ['تسعة|تسع|تسعا', 9],
];
const TEENS: readonly [forms: string, value: number][] = [
  ['أحد عشر|إحدى عشرة|أحد عشرة|احدى عشر|حداشر|احداشر', 11],
  ['اطناشر|اتناشر', 12],
  ['تلتاشر|تلاتاشر|ثلاثتاشر', 13],
  ['أربعتاشر', 14],
  ['خمستاشر|خمسطاشر', 15],
  ['ستاشر|سطاشر', 16],
  ['سبعتاشر|سبعطاشر', 17],
  ['تمنتاشر|تمانتاشر', 18],
  ['تسعتاشر|تسعطاشر', 19],
];
const TENS: readonly [forms: string, value: number][] = [
  ['عشرون|عشرين', 20],
  ['ثلاثون|ثلاثين|تلاتين', 30],
  ['أربعون|أربعين', 40],
  ['خمسون|خمسين', 50],
  ['ستون|ستين', 60],
  ['سبعون|سبعين', 70],
  ['ثمانون|ثمانين|تمانين', 80],
  ['تسعون|تسعين', 90],
];

const scale = (singular: string, plural: string, dual: string, value: number): Entry[] => [
  [singular, { number: { value, kind: 'scale' } }],
  [plural, { number: { value, kind: 'scale', plural: true } }],
  [dual, { number: { value: value * 2, kind: 'dual' } }],
];

const ORDINALS: readonly [forms: string, value: number][] = [
  ['ثان|ثاني|ثانيا|ثانية', 2],
  ['ثالث|ثالثا|ثالثة', 3],
  ['رابع|رابعا|رابعة', 4],
  ['خامس|خامسا|خامسة', 5],
  ['سادس|سادسا|سادسة', 6],
  ['سابع|سابعا|سابعة', 7],
  ['ثامن|ثامنا|ثامنة', 8],
  ['تاسع|تاسعا|تاسعة', 9],
  ['عاشر|عاشرا|عاشرة', 10],
];

export const numbers: readonly Entry[] = [
  ...UNITS.map(([forms, value]): Entry => [forms, add(value)]),
  ['واحد|واحدة|واحدا', { number: { value: 1, kind: 'add', weak: true } }],
  ['أحد|إحدى', { number: { value: 1, kind: 'add', weak: true } }],
  ['عشرة|عشر', { number: { value: 10, kind: 'ten' } }],
  ...TEENS.map(([forms, value]): Entry => [forms, add(value)]),
  ...TENS.map(([forms, value]): Entry => [forms, add(value)]),
  ['مئة|مائة|مية|ماية|مئه|مائه', { number: { value: 100, kind: 'times' } }],
  ['مئات|مئآت|مائات', { number: { value: 100, kind: 'times', plural: true } }],
  ['مئتان|مئتين|مئتا|مئتي|مائتان|مائتين|مائتا|مائتي|ميتين|متين|المئتيان', add(200)],
  ...hundreds,
  ...scale('ألف|ألفا', 'آلاف|الاف', 'ألفان|ألفين|ألفا|ألفي', 1e3).map(([forms, meaning]): Entry =>
    // ألفا is both one thousand in the accusative and two thousand before a noun: the first is far commoner after a number
    meaning.number?.kind === 'dual' ? ['ألفان|ألفين|ألفي', meaning] : [forms, meaning],
  ),
  ['ألفا', { number: { value: 1e3, kind: 'scale', construct: true } }],
  ['مليارا', { number: { value: 1e9, kind: 'scale', construct: true } }],
  ...scale('مليون', 'ملايين', 'مليونان|مليونين|مليوني', 1e6),
  ['مليونا', { number: { value: 1e6, kind: 'scale', construct: true } }],
  ...scale('مليار|بليون|بليونا', 'مليارات|بلايين|ملايير', 'ملياران|مليارين|ملياري|بليونان|بليونين', 1e9),
  ...scale(
    'تريليون|تريليونا|ترليون|ترليونا',
    'تريليونات|ترليونات',
    'تريليونان|تريليونين|تريليوني|ترليونين',
    1e12,
  ),
  ['نصف', { fraction: 1 / 2 }],
  // as it is spoken; written it is a text
  ['نص', { fraction: 1 / 2, beside: true }],
  ['ثلث', { fraction: 1 / 3 }],
  ['ثلثا', { fraction: 1 / 3, definite: 2 / 3 }],
  ['ثلثان|ثلثين|ثلثي', { fraction: 2 / 3 }],
  ['ربع|ربعا', { fraction: 1 / 4 }],
  ['أرباع', { fraction: 1 / 4 }],
  ['أثلاث', { fraction: 1 / 3 }],
  // also numbers: parts only of a definite whole (خمس السكان)
  ['خمس', { fraction: 1 / 5 }],
  ['سبع', { fraction: 1 / 7 }],
  ['تسع', { fraction: 1 / 9 }],
  ['عشر', { fraction: 1 / 10 }],
  ['سدس', { fraction: 1 / 6 }],
  ['خمسا|خمسي', { fraction: 2 / 5 }],
  ['أخماس', { fraction: 1 / 5 }],
  ['أسداس', { fraction: 1 / 6 }],
  ['أسباع', { fraction: 1 / 7 }],
  ['أثمان', { fraction: 1 / 8 }],
  ['أتساع', { fraction: 1 / 9 }],
  ['أعشار', { fraction: 1 / 10 }],
  ['من أصل|من كل|من بين كل|من مجموع|جزء من|جزءا من|أجزاء من', { ratio: 'of' }],
  ['على', { ratio: 'in' }],
  ['بضعة|بضع', { few: 3, several: 9 }],
  ['عدة', { stop: true }],
  // ضعف is weakness too
  ['ضعف', { multiple: 2, beside: true }],
  ['ضعفي|ضعفين|ضعفان|إلى الضعف|بمقدار الضعف|بنسبة الضعف', { multiple: 2 }],
  ['ما|عدد|العدد|عددهم|عددها|مبلغ|ذلك|مساحة', { multiplied: true }],
  ['أضعاف|ضعفا|ضعف', { magnitude: true }],
  ['دزينة|دزينات', { dozen: 12 }],
  ['سالب|ناقص', { negative: true }],
  ['فاصلة|فاصل', { point: true, stop: true }],
  ['الأول|الأولى', ordinal(1)],
  ['أول|أولى|أولا', { ordinal: 1, stop: true }],
  ...ORDINALS.map(([forms, value]): Entry => [forms, { ordinal: value, stop: true }]),
  ['حادي عشر|حادية عشرة|حادية عشر|حادي عشرة', ordinal(11)],
  ['الأحد عشر', ordinal(11)],
  ['حادي|حادية|واحد|واحدة', { ordinal: 1, stop: true }],
];
