import { CURRENCY_SIGNS } from '../../currency-words';
import type { Entry } from '../../figure-grammar';

/** Nisba adjectives of the countries that share a currency's name, masculine without endings. */
const NATIONS: readonly [country: string, stems: string][] = [
  ['US', 'أميركي|أمريكي'],
  ['AU', 'أسترالي'],
  ['CA', 'كندي'],
  ['NZ', 'نيوزيلندي'],
  ['SG', 'سنغافوري'],
  ['TW', 'تايواني'],
  ['GB', 'إسترليني|استرليني|بريطاني'],
  ['EG', 'مصري'],
  ['LB', 'لبناني'],
  ['SY', 'سوري'],
  ['SD', 'سوداني'],
  ['TR', 'تركي'],
  ['KW', 'كويتي'],
  ['IQ', 'عراقي'],
  ['JO', 'أردني'],
  ['BH', 'بحريني'],
  ['DZ', 'جزائري'],
  ['TN', 'تونسي'],
  ['LY', 'ليبي'],
  ['RS', 'صربي'],
  ['AE', 'إماراتي'],
  ['MA', 'مغربي'],
  ['SA', 'سعودي'],
  ['QA', 'قطري'],
  ['OM', 'عماني'],
  ['YE', 'يمني'],
  ['IR', 'إيراني'],
  ['IN', 'هندي'],
  ['PK', 'باكستاني'],
  ['LK', 'سريلانكي'],
  ['RU', 'روسي'],
  ['BY', 'بيلاروسي'],
  ['CH', 'سويسري'],
  ['DJ', 'جيبوتي'],
  ['SE', 'سويدي'],
  ['NO', 'نرويجي'],
  ['DK', 'دنماركي|دانماركي'],
  ['KR', 'كوري جنوبي|كوري'],
  ['MX', 'مكسيكي'],
  ['AR', 'أرجنتيني'],
  ['CL', 'تشيلي'],
  ['CO', 'كولومبي'],
  ['PH', 'فلبيني'],
  ['SO', 'صومالي'],
  ['KE', 'كيني'],
  ['AZ', 'أذربيجاني|أذري'],
];

const nations: Entry[] = NATIONS.map(([nation, stems]) => [
  stems
    .split('|')
    .flatMap((stem) => [stem, `${stem}ة`, `${stem}ا`, `${stem}ان`, `${stem}ين`, `${stem}تان`, `${stem}تين`])
    .flatMap((form) => [form, `ال${form}`])
    .join('|'),
  { nation },
]);

/** By name: which of them it is, the country says; by code: there is only one. */
const named = (name: string, forms: string, dual = ''): Entry[] => [
  [forms, { currency: { name } }],
  ...(dual === '' ? [] : [[dual, { currency: { name }, count: 2 }] as Entry]),
];
const only = (code: string, forms: string, dual = ''): Entry[] => [
  [forms, { currency: { code } }],
  ...(dual === '' ? [] : [[dual, { currency: { code }, count: 2 }] as Entry]),
];
export const money: readonly Entry[] = [
  ...CURRENCY_SIGNS,
  ...nations,
  ...named('dollar', 'دولار|دولارا|دولارات', 'دولاران|دولارين'),
  ...only('EUR', 'يورو|أورو|يوروهات'),
  ...named('pound', 'جنيه|جنيها|جنيهات', 'جنيهان|جنيهين'),
  ...named('lira', 'ليرة|ليرات|ليره', 'ليرتان|ليرتين'),
  ...named('dinar', 'دينار|دينارا|دنانير', 'ديناران|دينارين'),
  ...named('dirham', 'درهم|درهما|دراهم', 'درهمان|درهمين'),
  ...named('riyal', 'ريال|ريالا|ريالات', 'ريالان|ريالين'),
  ...named('rupee', 'روبية|روبيات', 'روبيتان|روبيتين'),
  ...only('RUB', 'روبل|روبلا|روبلات'),
  ...named('franc', 'فرنك|فرنكا|فرنكات'),
  ...named('krona', 'كرونة|كرونا|كرونات'),
  ...named('won', 'وون'),
  ...named('peso', 'بيزو|بيسو'),
  ...named('shilling', 'شلن|شلنات'),
  ...named('manat', 'مانات'),
  ...only('ILS', 'شيكل|شيكلا|شواكل|شيقل|شيقلا|شيكلات', 'شيكلان|شيكلين'),
  ...only('JPY', 'ين|ين ياباني|ينا'),
  ...only('CNY', 'يوان|يوانا|يوان صيني'),
  ...only('AMD', 'درام|درامات'),
  ...only('MRU', 'أوقية موريتانية'),
  ...only('ZAR', 'راند'),
  ...only('UAH', 'هريفنيا'),
  ...only('BRL', 'ريال برازيلي'),
  ...only('AFN', 'أفغانية'),
  ...only('XAF', 'فرنك وسط أفريقي'),
  [
    'سنتيم|سنتيما|سنتيمات|سنت|سنتا|سنتات|سينت|c|قرش|قرشا|قروش|فلس|فلسا|فلوس|هللة|هللات',
    { currency: { minor: 100 } },
  ],
  ['بنس|بنسا|بنسات', { currency: { code: 'GBP', minor: 100 } }],
];
