import type { Entry } from '../../figure-grammar';
import { measure, sign, time, times, type UnitRow, unitEntries } from '../../unit-words';
import { adjective, declined, FEMININE, FEMININE_SOFT, MASCULINE, SOFT } from './declined';

/** A length with its square and cube: километр, квадратный километр, км², кв. км. */
function length(id: string, word: string, signs: string): Entry[] {
  const forms = declined(word, MASCULINE).split('|');
  const power = (name: string, stem: string, short: string, n: 2 | 3): Entry => [
    [
      ...adjective(stem)
        .split('|')
        .flatMap((adj) => forms.map((form) => `${adj} ${form}`)),
      // 2,5 тыс. кв. метров
      ...forms.flatMap((form) => [`${short}. ${form}`, `${short} ${form}`]),
      ...signs
        .split('|')
        .flatMap((unit) => [
          `${short} ${unit}`,
          `${short}. ${unit}`,
          `${unit}${n}`,
          `${unit}${n === 2 ? '²' : '³'}`,
          `${unit} ${short}`,
        ]),
    ].join('|'),
    { measure: `${name}-${id}` },
  ];
  return [
    measure(id, forms.join('|')),
    signs === 'м' ? sign(id, signs) : measure(id, signs),
    power('square', 'квадратн', 'кв', 2),
    power('cubic', 'кубическ', 'куб', 3),
  ];
}
const masculine = (stems: string): string =>
  stems
    .split('|')
    .map((stem) => declined(stem, MASCULINE))
    .join('|');

const ROWS: readonly UnitRow[] = [
  ['micrometer', `${masculine('микрон|микрометр')}|мкм`],
  [
    'millimeter-ofhg',
    'мм рт. ст.|мм рт ст|мм ртутного столба|миллиметров ртутного столба|миллиметра ртутного столба',
  ],
  ['nanometer', `${masculine('нанометр')}|нм`],
  ['mile', declined('мил', FEMININE_SOFT)],
  ['nautical-mile', 'морская миля|морских миль|морские мили|морской мили'],
  ['square-mile', 'квадратных миль|квадратные мили|квадратной мили'],
  ['foot', `${masculine('фут')}|футах`, "'"],
  ['inch', `${masculine('дюйм')}|дюймах`],
  ['yard', masculine('ярд')],
  ['light-year', 'световых лет|световых года|световой год'],
  ['acre', masculine('акр')],
  ['hectare', masculine('гектар'), 'га'],
  ['gram', `${masculine('грамм')}`, 'г|гр'],
  ['kilogram', `${masculine('килограмм')}|кг|кило`],
  ['milligram', `${masculine('миллиграмм')}|мг`],
  ['microgram', `${masculine('микрограмм')}|мкг`],
  ['tonne', declined('тонн', FEMININE), 'т'],
  // by itself money: what weighs stands near by
  ['pound', declined('фунт', MASCULINE)],
  ['kilotonne', declined('килотонн', FEMININE)],
  ['megatonne', declined('мегатонн', FEMININE)],
  ['ounce', `${declined('унци', 'я и ю ей й ям ями ях')}`],
  ['ounce-troy', 'тройская унция|тройских унций|тройскую унцию|тройской унции'],
  ['carat', masculine('карат')],
  ['liter', masculine('литр'), 'л'],
  ['milliliter', `${masculine('миллилитр')}|мл`],
  ['centiliter', masculine('сантилитр')],
  ['hectoliter', `${masculine('гектолитр')}|гл`],
  ['gallon', masculine('галлон')],
  ['barrel', `${declined('баррел', SOFT)}|барр|барр.`],
  ['pint', declined('пинт', FEMININE)],
  [
    'celsius',
    'градус цельсия|градуса цельсия|градусов цельсия|градусов по цельсию|градуса по цельсию|градус по цельсию|°c|°с|° с|° c|градусах цельсия',
  ],
  ['fahrenheit', 'градусов фаренгейта|градуса фаренгейта|градусов по фаренгейту|градуса по фаренгейту|°f'],
  ['kelvin', masculine('кельвин')],
  ['degree', `${masculine('градус')}|°`],
  ['watt', `${masculine('ватт')}`, 'вт'],
  ['kilowatt', `${masculine('киловатт')}|квт`],
  ['megawatt', `${masculine('мегаватт')}|мвт`],
  ['gigawatt', `${masculine('гигаватт')}|гвт`],
  ['kilowatt-hour', 'киловатт-час|киловатт-часа|киловатт-часов|квт·ч|квт ч|квтч'],
  ['megawatt-hour', 'мегаватт-часов|мегаватт-час|мвт·ч|мвт ч'],
  ['gigawatt-hour', 'гигаватт-часов|гвт·ч'],
  ['terawatt-hour', 'тераватт-часов|твт·ч'],
  ['horsepower', 'лошадиных сил|лошадиная сила|лошадиные силы|л.с.|л. с.'],
  ['foodcalorie', declined('калори', 'я и ю й ям ями ях')],
  ['kilocalorie', `${declined('килокалори', 'я и ю й ям ями ях')}|ккал`],
  ['joule', declined('джоул', SOFT)],
  ['bit', masculine('бит')],
  ['byte', masculine('байт')],
  ['kilobyte', `${masculine('килобайт')}|кб`],
  ['megabyte', `${masculine('мегабайт')}|мб`],
  ['gigabyte', `${masculine('гигабайт')}|гб`],
  ['terabyte', `${masculine('терабайт')}|тб`],
  ['megapixel', declined('мегапиксел', SOFT)],
  ['hertz', masculine('герц')],
  ['megahertz', `${masculine('мегагерц')}|мгц`],
  ['gigahertz', `${masculine('гигагерц')}|ггц`],
  ['volt', masculine('вольт')],
  ['ampere', masculine('ампер')],
  ['decibel', `${masculine('децибел')}|дб`],
  ['hectopascal', declined('гектопаскал', SOFT)],
  ['knot', 'узел|узла|узлов|узлы'],
  [
    'kilometer-per-hour',
    'км/ч|км/час|километров в час|километра в час|километр в час|км в час|километрам в час',
  ],
  ['meter-per-second', 'м/с|метров в секунду|метра в секунду|метр в секунду'],
  ['mile-per-hour', 'миль в час|мили в час'],
  ['permyriad', 'б. п.|б.п.|базисный пункт|базисных пунктов|базисных пункта|базисного пункта|б.п.'],
  ['permille', '‰|промилле'],
];

export const units = (): readonly Entry[] => [
  time('second', `${declined('секунд', FEMININE)}|сек|сек.|с.`),
  time('minute', `${declined('минут', FEMININE)}|мин|мин.|минутка|минутки|минуточка|минуток`),
  time('hour', `${declined('час', MASCULINE)}|часочек|ч.`),
  ['ч', { time: 'hour', abbreviation: true }],
  ...times('day', 'день|дня|дню|днем|дне', 'дни|дней|дням|днями|днях|сутки|суток|суткам|сутками|сутках'),
  ...times('week', 'неделя|недели|неделе|неделю|неделей', 'недель|неделям|неделями|неделях'),
  time('weekend', 'выходные|выходных|выходным|уикенд|уик-энд'),
  ...times('month', 'месяц|месяца|месяцу|месяцем|месяце', 'месяцы|месяцев|месяцам|месяцами|месяцах'),
  time('quarter', declined('квартал', MASCULINE)),
  time('half', 'полугодие|полугодия|полугодии|полугодию|полугодий'),
  ...times('year', 'год|года|году|годом|годе', 'годы|годов|годам|годами|годах|лет|летам'),
  ...times('decade', 'десятилетие|десятилетия|десятилетии', 'десятилетий|десятилетиям|десятилетиях'),
  ...times('century', 'век|века|веку|веком|веке|столетие|столетия|столетии', 'веков|веках|столетий'),
  [adjective('летн'), { time: 'year', ageOf: true }],
  // 80-летие
  ['летие|летия|летию|летием|летии', { time: 'year' }],
  [adjective('дневн'), { time: 'day', ageOf: true }],
  [adjective('месячн'), { time: 'month', ageOf: true }],
  [adjective('недельн'), { time: 'week', ageOf: true }],
  [adjective('часов'), { time: 'hour', ageOf: true }],
  [adjective('минутн'), { time: 'minute', ageOf: true }],
  ...length('kilometer', 'километр', 'км'),
  ...length('meter', 'метр', 'м'),
  ...length('centimeter', 'сантиметр', 'см'),
  ...length('millimeter', 'миллиметр', 'мм'),
  ...unitEntries(ROWS),
  measure('kilometer', 'km'),
  ['литра|литр|поллитра', { measure: 'liter' }],
  ['по шкале рихтера|баллов|балла|балл|магнитудой', { magnitude: true }],
  ['мороза|ниже нуля', { negative: true, after: 'less-than', stop: true }],
  [
    `${declined('процент', MASCULINE)}|%|процентных пунктов|процентных пункта|процентного пункта|процентный пункт|п.п.|п. п.`,
    { percent: true },
  ],
];
