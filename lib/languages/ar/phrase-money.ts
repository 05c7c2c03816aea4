import { own } from '../own';
import type { Gender } from '../phrase-grammar';
import type { CountedNoun } from './counted-noun';
import { LOCALE, digitsOf, formAfter, nisba } from './phrase-words';

type Noun = CountedNoun & { readonly gender: Gender };
const masculine = (one: string, few = `${one}ات`): Noun => ({
  one,
  two: `${one}ان`,
  few,
  many: `${one}ًا`,
  gender: 'm',
});
const feminine = (one: string, stem: string): Noun => ({
  one,
  two: `${stem}تان`,
  few: `${stem}ات`,
  many: one,
  gender: 'f',
});
const fixed = (one: string): Noun => ({ one, two: one, few: one, many: one, gender: 'm' });

const dollar = masculine('دولار');
const riyal = masculine('ريال');
const dinar = masculine('دينار', 'دنانير');
const dirham = masculine('درهم', 'دراهم');
const pound = masculine('جنيه');
const lira = feminine('ليرة', 'لير');
const franc = masculine('فرنك');
const rupee = feminine('روبية', 'روبي');
const krona = feminine('كرونة', 'كرون');

/** The currencies of the news: a noun, and the nisba that tells it from its namesakes. Others are named by CLDR. */
const CURRENCIES: Readonly<Record<string, readonly [Noun, string?]>> = {
  USD: [dollar, 'أميركي'],
  EUR: [fixed('يورو')],
  GBP: [pound, 'إسترليني'],
  JPY: [fixed('ين'), 'ياباني'],
  CNY: [masculine('يوان'), 'صيني'],
  CHF: [franc, 'سويسري'],
  CAD: [dollar, 'كندي'],
  AUD: [dollar, 'أسترالي'],
  RUB: [masculine('روبل'), 'روسي'],
  UAH: [fixed('هريفنيا'), 'أوكراني'],
  TRY: [lira, 'تركي'],
  INR: [rupee, 'هندي'],
  PKR: [rupee, 'باكستاني'],
  BRL: [riyal, 'برازيلي'],
  ZAR: [fixed('راند'), 'جنوب أفريقي'],
  SEK: [krona, 'سويدي'],
  NOK: [krona, 'نرويجي'],
  DKK: [krona, 'دنماركي'],
  IRR: [riyal, 'إيراني'],
  ILS: [fixed('شيكل'), 'إسرائيلي'],
  EGP: [pound, 'مصري'],
  SDG: [pound, 'سوداني'],
  SYP: [lira, 'سوري'],
  LBP: [lira, 'لبناني'],
  SAR: [riyal, 'سعودي'],
  QAR: [riyal, 'قطري'],
  OMR: [riyal, 'عماني'],
  YER: [riyal, 'يمني'],
  AED: [dirham, 'إماراتي'],
  MAD: [dirham, 'مغربي'],
  KWD: [dinar, 'كويتي'],
  BHD: [dinar, 'بحريني'],
  JOD: [dinar, 'أردني'],
  IQD: [dinar, 'عراقي'],
  LYD: [dinar, 'ليبي'],
  TND: [dinar, 'تونسي'],
  DZD: [dinar, 'جزائري'],
  MRU: [feminine('أوقية', 'أوقي'), 'موريتاني'],
  AZN: [fixed('مانات'), 'أذربيجاني'],
  AMD: [fixed('درام'), 'أرميني'],
  GEL: [fixed('لاري'), 'جورجي'],
};

/** "3,000,000,000 دولار أميركي", or with `compact` "3 مليارات دولار أميركي", "5 ريالات سعودية", "12 دينارًا كويتيًا". */
export function money(value: number, currency: string, compact?: (value: number) => string): string {
  const amount = digitsOf(value, 2);
  const known = own(CURRENCIES, currency);
  if (!known) return byCldr(value, currency);
  const [noun, adjective] = known;
  // 1.31 تريليون ريال سعودي: after the scales the noun is in the singular
  if (compact && value >= 1e6)
    return [compact(value), noun.one, adjective && nisba(adjective, noun.gender)].filter(Boolean).join(' ');
  const form = formAfter(value, noun);
  if (!adjective) return `${amount} ${form}`;
  // Plurals of things take a feminine adjective; a noun in the accusative takes its adjective with it.
  const gender = form === noun.few && noun.few !== noun.one ? 'f' : noun.gender;
  const agreed = nisba(adjective, gender);
  const accusative = form.endsWith('ًا') && form === noun.many;
  return `${amount} ${form} ${accusative ? agreed.replace(/ي(?= |$)/gu, 'يًا') : agreed}`;
}

const formats = new Map<string, Intl.NumberFormat>();

function byCldr(value: number, currency: string): string {
  try {
    let format = formats.get(currency);
    if (!format) {
      format = new Intl.NumberFormat(LOCALE, {
        style: 'currency',
        currency,
        currencyDisplay: 'name',
        minimumFractionDigits: 0,
        maximumFractionDigits: 2,
      });
      formats.set(currency, format);
    }
    return format.format(value);
  } catch {
    // No ISO 4217 code: the code as it stands says more than nothing.
    return `${digitsOf(value, 2)} ${currency}`;
  }
}
