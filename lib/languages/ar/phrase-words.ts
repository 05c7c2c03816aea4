import type { Gender } from '../phrase-grammar';
import type { CountedNoun } from './counted-noun';
import { oneOf } from './phrase-units';
import { lazily } from '../lazily';

/** Cards in Arabic write Western digits, as most of the Arab press does online. */
export const LOCALE = 'ar-u-nu-latn';

const plurals = lazily(() => new Intl.PluralRules('ar'));
const formats = new Map<number, Intl.NumberFormat>();

/** Grouped digits with at most `digits` decimals. */
export function digitsOf(value: number, digits = 2): string {
  let format = formats.get(digits);
  if (!format) {
    format = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: digits });
    formats.set(digits, format);
  }
  return format.format(value);
}

/** A number with its noun in the form that the number asks for. One and two are said by the noun itself. */
export function counted(value: number, noun: CountedNoun, digits?: number): string {
  if (value === 1) return oneOf(noun);
  if (value === 2) return noun.two;
  return `${digitsOf(value, digits)} ${formAfter(value, noun)}`;
}

/** The form of a noun after a number in digits, by CLDR's plural rules for Arabic. */
export function formAfter(value: number, noun: CountedNoun): string {
  switch (plurals().select(value)) {
    case 'few':
      return noun.few;
    case 'many':
      return noun.many;
    default:
      return noun.one;
  }
}

/** ل with what follows: it swallows the alif of the article ("للأمم المتحدة"), and one of three lams ("للوفر"). */
export function li(name: string): string {
  if (!name.startsWith('ال')) return /^\p{Script=Arabic}/u.test(name) ? `ل${name}` : `لـ ${name}`;
  const rest = name.slice(2);
  return rest.startsWith('ل') ? `ل${rest}` : `لل${rest}`;
}

/**
 * A nisba in the gender and state asked for, word by word: "كوري جنوبي" → "كورية جنوبية", "الكورية الجنوبية". Words that
 * are no nisba ("جنوب أفريقي") keep their form.
 */
export function nisba(stem: string, gender: Gender, definite = false): string {
  return stem
    .split(' ')
    .map((word) => {
      const gendered = gender === 'f' && word.endsWith('ي') ? `${word}ة` : word;
      return definite && !word.startsWith('ال') ? `ال${gendered}` : gendered;
    })
    .join(' ');
}

/** True for what {@link nisba} can put into any gender and state: every word of it is a nisba. */
export function isNisba(adjective: string): boolean {
  return adjective.split(' ').every((word) => word.endsWith('ي'));
}

/** What newsrooms call a country behind an office: "ملك بريطانيا", and "سلطان عمان" rather than a sultan of a sultanate. */
export function shortOwner(title: string, country: string): string {
  if (country === 'المملكة المتحدة') return 'بريطانيا';
  return title === 'سلطان' ? country.replace(/^سلطنة /u, '') : country;
}

const FEMININE_WITHOUT_MARK =
  /^(?:دار|صحراء|حرب|نار|شمس|أرض|سوق|أوركسترا|قوات|مفاوضات|انتخابات|احتجاجات|فيضانات|عقوبات)$/u;
const ELATIVE = /^(?:أكبر|أقدم|أهم|أول|أولى|إحدى|أحد|ثاني|ثالث|أشهر|أعلى|أطول|أبرز|كبرى|آخر|أصغر)$/u;

/**
 * The gender of the noun that a noun phrase starts with, by its ending; undefined where the first word does not settle
 * it ("أكبر شركة", "إحدى").
 */
export function genderOf(phrase: string): Gender | undefined {
  const [word = '', second = ''] = phrase.split(/[\s،]/u);
  // "شبه جزيرة" has the gender of what follows; a final ى goes with both ("مستشفى", "ذكرى").
  const first = word === 'شبه' ? second : word;
  if (ELATIVE.test(first) || first.endsWith('ى')) return undefined;
  const bare = first.startsWith('ال') ? first.slice(2) : first;
  return /(?:ة|ات)$/u.test(bare) || FEMININE_WITHOUT_MARK.test(bare) ? 'f' : 'm';
}
