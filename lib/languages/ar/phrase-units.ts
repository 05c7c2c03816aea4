import type { AmountUnit } from '../phrase-grammar';
import { borrowed, described, fixed, followed, forms, type CountedNoun } from './counted-noun';
import { FURTHER_UNITS } from './phrase-units-more';

const metre = forms('متر', 'متران', 'أمتار', 'مترًا');
const mile = forms('ميل', 'ميلان', 'أميال', 'ميلًا');
const foot = forms('قدم', 'قدمان', 'أقدام', 'قدمًا');
const inch = forms('بوصة', 'بوصتان', 'بوصات', 'بوصة');
const gram = borrowed('غرام');
const kilogram = borrowed('كيلوغرام');
const degree = forms('درجة', 'درجتان', 'درجات', 'درجة');
const tonne = forms('طن', 'طنان', 'أطنان', 'طنًا');
const kilometre = borrowed('كيلومتر');
const centimetre = borrowed('سنتيمتر');

/** The units by CLDR id. Rates (`kilometer-per-hour`) are put together from their parts. */
export const UNITS: Readonly<Record<string, CountedNoun>> = {
  ...FURTHER_UNITS,
  kilometer: kilometre,
  meter: metre,
  centimeter: centimetre,
  millimeter: borrowed('مليمتر'),
  micrometer: borrowed('ميكرومتر'),
  nanometer: borrowed('نانومتر'),
  mile,
  'nautical-mile': described(mile, 'بحري'),
  yard: forms('ياردة', 'ياردتان', 'ياردات', 'ياردة'),
  foot,
  inch,
  'light-year': forms('سنة ضوئية', 'سنتان ضوئيتان', 'سنوات ضوئية', 'سنة ضوئية'),
  'square-kilometer': described(kilometre, 'مربع'),
  'square-meter': described(metre, 'مربع'),
  'square-centimeter': described(centimetre, 'مربع'),
  'square-mile': described(mile, 'مربع'),
  'square-foot': forms('قدم مربعة', 'قدمان مربعتان', 'أقدام مربعة', 'قدمًا مربعة'),
  'square-yard': forms('ياردة مربعة', 'ياردتان مربعتان', 'ياردات مربعة', 'ياردة مربعة'),
  hectare: borrowed('هكتار'),
  acre: forms('فدان إنجليزي', 'فدانان إنجليزيان', 'فدادين إنجليزية', 'فدانًا إنجليزيًا'),
  dunam: borrowed('دونم'),
  feddan: forms('فدان', 'فدانان', 'فدادين', 'فدانًا'),
  kilogram,
  gram,
  milligram: borrowed('مليغرام'),
  microgram: borrowed('ميكروغرام'),
  tonne,
  'metric-ton': tonne,
  ton: forms('طن أميركي', 'طنان أميركيان', 'أطنان أميركية', 'طنًا أميركيًا'),
  kilotonne: borrowed('كيلوطن'),
  megatonne: borrowed('ميغاطن'),
  pound: forms('رطل', 'رطلان', 'أرطال', 'رطلًا'),
  ounce: forms('أونصة', 'أونصتان', 'أونصات', 'أونصة'),
  'ounce-troy': forms('أونصة', 'أونصتان', 'أونصات', 'أونصة'),
  stone: fixed('ستون'),
  carat: forms('قيراط', 'قيراطان', 'قراريط', 'قيراطًا'),
  karat: forms('قيراط', 'قيراطان', 'قراريط', 'قيراطًا'),
  liter: borrowed('لتر'),
  milliliter: borrowed('مليلتر'),
  'cubic-meter': described(metre, 'مكعب'),
  'cubic-kilometer': described(kilometre, 'مكعب'),
  'cubic-foot': forms('قدم مكعبة', 'قدمان مكعبتان', 'أقدام مكعبة', 'قدمًا مكعبة'),
  'cubic-centimeter': described(centimetre, 'مكعب'),
  gallon: borrowed('غالون'),
  'gallon-imperial': followed(borrowed('غالون'), 'بريطاني'),
  barrel: forms('برميل', 'برميلان', 'براميل', 'برميلًا'),
  bushel: fixed('بوشل'),
  celsius: followed(degree, 'مئوية'),
  fahrenheit: followed(degree, 'فهرنهايت'),
  kelvin: fixed('كلفن'),
  degree,
  knot: forms('عقدة', 'عقدتان', 'عقد', 'عقدة'),
  watt: fixed('واط'),
  kilowatt: fixed('كيلوواط'),
  megawatt: fixed('ميغاواط'),
  gigawatt: fixed('غيغاواط'),
  terawatt: fixed('تيراواط'),
  'kilowatt-hour': fixed('كيلوواط ساعة'),
  'megawatt-hour': fixed('ميغاواط ساعة'),
  'gigawatt-hour': fixed('غيغاواط ساعة'),
  'terawatt-hour': fixed('تيراواط ساعة'),
  volt: fixed('فولت'),
  horsepower: forms('حصان', 'حصانان', 'أحصنة', 'حصانًا'),
  joule: fixed('جول'),
  calorie: forms('سعرة', 'سعرتان', 'سعرات', 'سعرة'),
  kilocalorie: forms('سعرة حرارية', 'سعرتان حراريتان', 'سعرات حرارية', 'سعرة حرارية'),
  'british-thermal-unit': forms(
    'وحدة حرارية بريطانية',
    'وحدتان حراريتان بريطانيتان',
    'وحدات حرارية بريطانية',
    'وحدة حرارية بريطانية',
  ),
  hertz: fixed('هرتز'),
  kilohertz: fixed('كيلوهرتز'),
  megahertz: fixed('ميغاهرتز'),
  gigahertz: fixed('غيغاهرتز'),
  byte: fixed('بايت'),
  kilobyte: fixed('كيلوبايت'),
  megabyte: fixed('ميغابايت'),
  gigabyte: fixed('غيغابايت'),
  terabyte: fixed('تيرابايت'),
  decibel: fixed('ديسيبل'),
  pixel: fixed('بكسل'),
  megapixel: fixed('ميغابكسل'),
  'cubic-mile': described(mile, 'مكعب'),
  'square-inch': forms('بوصة مربعة', 'بوصتان مربعتان', 'بوصات مربعة', 'بوصة مربعة'),
  'cubic-inch': forms('بوصة مكعبة', 'بوصتان مكعبتان', 'بوصات مكعبة', 'بوصة مكعبة'),
  'cubic-yard': forms('ياردة مكعبة', 'ياردتان مكعبتان', 'ياردات مكعبة', 'ياردة مكعبة'),
  picometer: borrowed('بيكومتر'),
  centiliter: borrowed('سنتيلتر'),
  hectoliter: borrowed('هكتولتر'),
  quart: fixed('كوارت'),
  pint: fixed('باينت'),
  cup: forms('كوب', 'كوبان', 'أكواب', 'كوبًا'),
  tablespoon: forms('ملعقة كبيرة', 'ملعقتان كبيرتان', 'ملاعق كبيرة', 'ملعقة كبيرة'),
  teaspoon: forms('ملعقة صغيرة', 'ملعقتان صغيرتان', 'ملاعق صغيرة', 'ملعقة صغيرة'),
  'fluid-ounce': forms('أونصة سائلة', 'أونصتان سائلتان', 'أونصات سائلة', 'أونصة سائلة'),
  'watt-hour': fixed('واط ساعة'),
  kilojoule: fixed('كيلوجول'),
  electronvolt: fixed('إلكترون فولت'),
  foodcalorie: forms('سعرة حرارية', 'سعرتان حراريتان', 'سعرات حرارية', 'سعرة حرارية'),
  bit: fixed('بت'),
  petabyte: fixed('بيتابايت'),
  kilobit: fixed('كيلوبت'),
  megabit: fixed('ميغابت'),
  gigabit: fixed('غيغابت'),
  ampere: fixed('أمبير'),
  ohm: fixed('أوم'),
  radian: fixed('راديان'),
  newton: fixed('نيوتن'),
  pascal: fixed('باسكال'),
  hectopascal: fixed('هكتوباسكال'),
  millibar: fixed('مليبار'),
  permille: fixed('في الألف'),
  permyriad: forms('نقطة أساس', 'نقطتا أساس', 'نقاط أساس', 'نقطة أساس'),
  decimeter: borrowed('ديسيمتر'),
  'square-decimeter': described(borrowed('ديسيمتر'), 'مربع'),
  'cubic-decimeter': described(borrowed('ديسيمتر'), 'مكعب'),
  'square-millimeter': described(borrowed('مليمتر'), 'مربع'),
  'cubic-millimeter': described(borrowed('مليمتر'), 'مكعب'),
  part: forms('جزء', 'جزآن', 'أجزاء', 'جزءًا'),
  'percentage-point': forms('نقطة مئوية', 'نقطتان مئويتان', 'نقاط مئوية', 'نقطة مئوية'),
  'basis-point': forms('نقطة أساس', 'نقطتا أساس', 'نقاط أساس', 'نقطة أساس'),
};

/** "in an hour, a day …", as the second part of a rate. */
export const PER: Readonly<Record<string, string>> = {
  second: 'في الثانية',
  minute: 'في الدقيقة',
  hour: 'في الساعة',
  day: 'يوميًا',
  week: 'أسبوعيًا',
  month: 'شهريًا',
  year: 'سنويًا',
  kilometer: 'لكل كيلومتر',
  'square-kilometer': 'لكل كيلومتر مربع',
  'square-mile': 'لكل ميل مربع',
  mile: 'لكل ميل',
  gallon: 'لكل غالون',
  liter: 'لكل لتر',
  'cubic-meter': 'لكل متر مكعب',
  '1e6': 'في المليون',
};

export const TIMES: Readonly<Record<AmountUnit, CountedNoun>> = {
  second: forms('ثانية', 'ثانيتان', 'ثوانٍ', 'ثانية'),
  minute: forms('دقيقة', 'دقيقتان', 'دقائق', 'دقيقة'),
  hour: forms('ساعة', 'ساعتان', 'ساعات', 'ساعة'),
  day: forms('يوم', 'يومان', 'أيام', 'يومًا'),
  week: forms('أسبوع', 'أسبوعان', 'أسابيع', 'أسبوعًا'),
  month: forms('شهر', 'شهران', 'أشهر', 'شهرًا'),
  quarter: forms('ربع سنة', 'ربعا سنة', 'أرباع سنة', 'ربع سنة'),
  year: forms('عام', 'عامان', 'أعوام', 'عامًا'),
  decade: forms('عقد', 'عقدان', 'عقود', 'عقدًا'),
  century: forms('قرن', 'قرنان', 'قرون', 'قرنًا'),
};

const FEMININE = /^(?:\S+ة|قدم|سنة)(?= |$)/u;

/** The noun in the genitive, as after "قبل" and "بعد": only the dual differs ("قبل عامين"). */
export function genitive(noun: CountedNoun): CountedNoun {
  const two = noun.two
    .split(' ')
    .map((word) => (word.endsWith('ان') ? `${word.slice(0, -2)}ين` : word))
    .join(' ');
  return { ...noun, two };
}

/** "one" said of the noun, agreeing with it. */
export function oneOf(noun: CountedNoun): string {
  // Before what it is reckoned by: "رطل واحد لكل بوصة".
  return noun.one.replace(/(?= (?:لكل|في) |$)/u, FEMININE.test(noun.one) ? ' واحدة' : ' واحد');
}
