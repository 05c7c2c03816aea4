import type { Entry, Lexeme, CalendarUnit } from '../../figure-grammar';
import { moreUnits } from './units-more';

/** Arabic says the counted form (كيلومترا), the plural (كيلومترات) and the dual (كيلومتران, كيلومترين) of a unit. */
function unit(meaning: Lexeme, singular: string, plural: string, dual: string): Entry[] {
  return [
    [`${singular}${plural === '' ? '' : `|${plural}`}`, meaning],
    ...(dual === '' ? [] : [[dual, { ...meaning, count: 2 }] as Entry]),
  ];
}

const time = (id: CalendarUnit, singular: string, plural: string, dual: string): Entry[] => [
  ...unit({ time: id }, singular, '', dual),
  ...(plural === '' ? [] : [[plural, { time: id, plural: true }] as Entry]),
];

/** A borrowed word, declined: متر → مترا، أمتار (given), متران، مترين، متري. */
function measure(id: string, stems: string, plurals: string): Entry[] {
  const singular = stems.split('|');
  return unit(
    { measure: id },
    singular.flatMap((stem) => [stem, `${stem}ا`]).join('|'),
    plurals,
    singular.flatMap((stem) => [`${stem}ان`, `${stem}ين`]).join('|'),
  );
}

/** A length and its square and cube: كيلومتر مربع, كيلومترا مربعا, كيلومترات مربعة, كم². */
function area(id: string, stems: string, plurals: string, signs: string): Entry[] {
  const words = stems.split('|').flatMap((stem) => [stem, `${stem}ا`]);
  const many = plurals.split('|');
  const forms = (masculine: string, feminine: string): string =>
    [
      ...words.flatMap((word) => [`${word} ${masculine}`, `${word} ${masculine}ا`]),
      ...many.flatMap((word) => [`${word} ${feminine}`]),
    ].join('|');
  const powers = (power: 2 | 3): string =>
    signs
      .split('|')
      .flatMap((sign) => [`${sign}${power}`, `${sign}${power === 2 ? '²' : '³'}`])
      .join('|');
  return [
    [`${forms('مربع', 'مربعة')}|${powers(2)}`, { measure: `square-${id}` }],
    [`${forms('مكعب', 'مكعبة')}|${powers(3)}`, { measure: `cubic-${id}` }],
    ...words.map((word): Entry => [
      `${word}ين مربعين|${word}ان مربعان`,
      { measure: `square-${id}`, count: 2 },
    ]),
  ];
}

const sign = (id: string, forms: string): Entry => [forms, { measure: id, abbreviation: true }];

export const units: readonly Entry[] = [
  ...moreUnits,
  ...time('second', 'ثانية', 'ثوان|ثواني', 'ثانيتان|ثانيتين'),
  ...time('second', 'لحظة', '', ''),
  ...time('minute', 'دقيقة', 'دقائق|دقايق', 'دقيقتان|دقيقتين'),
  ...time('hour', 'ساعة', 'ساعات', 'ساعتان|ساعتين|ساعتي'),
  ...time('day', 'يوم|يوما', 'أيام', 'يومان|يومين'),
  ...time('week', 'أسبوع|أسبوعا', 'أسابيع', 'أسبوعان|أسبوعين'),
  ...time('month', 'شهر|شهرا', 'أشهر|شهور', 'شهران|شهرين'),
  ...time('year', 'سنة|سنه', 'سنوات|سنين', 'سنتان|سنتين'),
  ...time('year', 'عام|عاما', 'أعوام', 'عامان|عامين'),
  ...time('decade', 'عقد|عقدا', 'عقود', 'عقدان|عقدين'),
  ...time('century', 'قرن|قرنا', 'قرون', 'قرنان|قرنين'),
  ...time('quarter', 'فصل', 'فصول', ''),

  ...measure('kilometer', 'كيلومتر|كيلو متر|كلم|كيلوميتر', 'كيلومترات|كيلو مترات'),
  ...area('kilometer', 'كيلومتر|كيلو متر', 'كيلومترات', 'كم|كلم|km'),
  ['كم مربع|كلم مربع|كيلومتر مربعا', { measure: 'square-kilometer' }],
  ...measure('meter', 'متر', 'أمتار|مترات'),
  ...area('meter', 'متر', 'أمتار', 'م|m'),
  ...measure('centimeter', 'سنتيمتر|سنتمتر|سانتيمتر', 'سنتيمترات|سنتمترات'),
  ...measure('millimeter', 'مليمتر|ملليمتر|ميليمتر|ملمتر|ميلمتر', 'مليمترات|ملليمترات|ملمترات'),
  ['ميل|ميلا', { measure: 'mile' }],
  ['أميال', { measure: 'mile' }],
  ['ميلان|ميلين', { measure: 'mile', count: 2 }],
  ['ميل بحري|ميلا بحريا|أميال بحرية', { measure: 'nautical-mile' }],
  ['ميل مربع|ميلا مربعا|أميال مربعة', { measure: 'square-mile' }],
  ['قدم|قدما|أقدام', { measure: 'foot' }],
  ['قدمان|قدمين', { measure: 'foot', count: 2 }],
  ['قدم مربع|قدم مربعة|قدما مربعا|قدما مربعة|أقدام مربعة', { measure: 'square-foot' }],
  ...measure('inch', 'بوصة|إنش', 'بوصات|إنشات'),
  ['بوصتان|بوصتين', { measure: 'inch', count: 2 }],
  ...measure('yard', 'ياردة', 'ياردات'),
  ...measure('hectare', 'هكتار', 'هكتارات'),
  ...measure('dunam', 'دونم', 'دونمات'),
  ['فدان|فدانا|أفدنة', { measure: 'acre' }],
  ...measure('gram', 'غرام|جرام|غم', 'غرامات|جرامات'),
  ...measure('kilogram', 'كيلوغرام|كيلوجرام|كيلو غرام|كيلو جرام|كيلو', 'كيلوغرامات|كيلوجرامات|كيلوات'),
  ...measure('milligram', 'ملليغرام|مليغرام|ملغرام|ميلليغرام|ملليجرام', 'ملليغرامات|مليغرامات'),
  ['طن|طنا|أطنان', { measure: 'tonne' }],
  ['طنان|طنين', { measure: 'tonne', count: 2 }],
  ['رطل|رطلا|أرطال', { measure: 'pound' }],
  ['رطلان|رطلين', { measure: 'pound', count: 2 }],
  ['أونصة|أوقية|أونصات|أوقيات', { measure: 'ounce' }],
  ['أونصتان|أونصتين|أوقيتان|أوقيتين', { measure: 'ounce', count: 2 }],
  ['قيراط|قيراطا|قراريط', { measure: 'carat' }],
  ...measure('liter', 'لتر|ليتر', 'لترات|ليترات'),
  ...measure('milliliter', 'مليلتر|ملليلتر|ملي لتر|ميلي لتر|ميليلتر', 'مليلترات'),
  ...measure('hectoliter', 'هكتوليتر|هكتولتر', 'هكتوليترات'),
  ['غالون|غالونا|غالونات|جالون|جالونا|جالونات', { measure: 'gallon' }],
  ['برميل|برميلا|براميل', { measure: 'barrel' }],
  ['ب/ي|ب / ي', { measure: 'barrel-per-day' }],
  ['برميلان|برميلين', { measure: 'barrel', count: 2 }],
  ['قدم مكعب|قدم مكعبة|قدما مكعبا|أقدام مكعبة', { measure: 'cubic-foot' }],
  [
    'درجة مئوية|درجات مئوية|درجة سلزيوس|درجة سيليزية|درجات سيليزية|درجة سيلسيوس|° سلزيوس|° مئوية|سلزيوس|°م|°c',
    { measure: 'celsius' },
  ],
  ['درجتان مئويتان|درجتين مئويتين', { measure: 'celsius', count: 2 }],
  ['درجة فهرنهايت|درجات فهرنهايت|فهرنهايت|°f|° فهرنهايت', { measure: 'fahrenheit' }],
  ['درجة|درجات|°', { measure: 'degree' }],
  [
    'درجات على مقياس ريختر|درجة على مقياس ريختر|درجات بمقياس ريختر|درجة بمقياس ريختر|على مقياس ريختر|بمقياس ريختر|درجات حسب مقياس ريختر|درجة حسب مقياس ريختر',
    { magnitude: true },
  ],
  ['درجتان|درجتين', { measure: 'degree', count: 2 }],
  ['تحت الصفر|دون الصفر|تحت صفر', { negative: true, after: 'less-than', stop: true }],
  ['واط|وات', { measure: 'watt' }],
  ['كيلوواط|كيلووات|كيلو واط', { measure: 'kilowatt' }],
  ['ميغاواط|ميغاوات|ميجاواط|ميجاوات|ميغا واط', { measure: 'megawatt' }],
  ['غيغاواط|جيجاواط|غيغاوات|جيجاوات', { measure: 'gigawatt' }],
  ['كيلوواط ساعة|كيلوواط/ساعة|كيلووات ساعة', { measure: 'kilowatt-hour' }],
  ['ميغاواط ساعة|ميغاواط/ساعة', { measure: 'megawatt-hour' }],
  ['حصان|أحصنة', { measure: 'horsepower' }],
  ['بايت', { measure: 'byte' }],
  ['كيلوبايت', { measure: 'kilobyte' }],
  ['ميغابايت|ميجابايت|ميغا بايت', { measure: 'megabyte' }],
  ['غيغابايت|جيجابايت|غيغا بايت', { measure: 'gigabyte' }],
  ['تيرابايت', { measure: 'terabyte' }],
  ['هرتز', { measure: 'hertz' }],
  ['ميغاهرتز|ميجاهرتز', { measure: 'megahertz' }],
  ['غيغاهرتز|جيجاهرتز', { measure: 'gigahertz' }],
  ['فولت', { measure: 'volt' }],
  ['سعرة حرارية|سعرات حرارية|سعرة', { measure: 'foodcalorie' }],
  ['عقدة بحرية', { measure: 'knot' }],
  ['نقطة أساس|نقاط أساس', { measure: 'permyriad' }],
  ['في المليون|بالمليون|جزء في المليون|أجزاء في المليون', { measure: 'part-per-1e6' }],
  ['في الألف|بالألف|‰', { measure: 'permille' }],
  sign('kilometer', 'كم|km|kms'),
  sign('meter', 'm|م'),
  sign('centimeter', 'سم|cm'),
  sign('millimeter', 'ملم|مم|mm'),
  sign('kilogram', 'كغ|كلغ|كجم|كج|كغم|kg'),
  sign('milligram', 'ملغ|ملغم|مغ|mg'),
  sign('gram', 'g|غ'),
  sign('milliliter', 'مل|ml'),
  sign('kilometer-per-hour', 'كم/س|كم/ساعة|كلم/ساعة|كلم/س|km/h'),
  ['كغ|كلغ|كجم', { measure: 'kilogram' }],
  [
    '%|٪|في المئة|في المائة|بالمئة|بالمائة|في المية|بالمية|بالماية|نقطة مئوية|نقاط مئوية|من المئة',
    { percent: true },
  ],
  ['في الساعة|بالساعة|في اليوم|يوميا|في الثانية|بالثانية|في الدقيقة|سنويا|شهريا', {}],
];
