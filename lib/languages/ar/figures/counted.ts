import { foldText } from '@/lib/text';
import type { CountedWord } from '../../figure-grammar';

/**
 * In Arabic what is counted stands right behind its number (15 مبنى, ثلاثة جنود), and a second word is only part of it
 * where the first is a mere classifier. A word with the article, a preposition or a verb's prefix is something else.
 */
export function counted(words: readonly CountedWord[], value: number): number {
  const [first] = words;
  if (!first) return 0;
  const { known, folded } = first;
  // 76 عاما للنساء و72 للرجال
  if (/^[وف]?لل/.test(folded)) return 0;
  if (known?.sense) return 1;
  // a bare number that may be a year only counts people
  if (value < 0) return 0;
  if (
    known &&
    (known.stop ||
      known.number ||
      known.time ||
      known.label ||
      known.month ||
      known.weekday ||
      known.ordinal !== undefined ||
      known.future ||
      known.past ||
      known.qualifier ||
      known.conjunction ||
      known.relative !== undefined ||
      known.per ||
      known.to ||
      known.after ||
      known.dayPart ||
      known.meridiem ||
      known.percent ||
      known.age ||
      known.part)
  ) {
    return 0;
  }
  if (folded.length < 3 || !ARABIC.test(folded)) return 0;
  if (
    (ARTICLE.test(folded) && !RADICAL.test(folded)) ||
    PAST.test(folded) ||
    DETACHED.test(folded) ||
    PREPOSED.test(folded)
  )
    return 0;
  // سنوات الحرب الـ14 خلفت: the past of a verb, said of a woman or of things
  if (FEMININE_PAST.test(folded)) return 0;
  // after 100 and more the noun is singular, after 11–99 singular with alif: a present tense verb has neither
  if (VERB.test(folded) && !ACCUSATIVE.test(folded)) return 0;
  return 1;
}

const ARABIC = /^[\u0621-\u064a]+$/;
/** Conjunction or preposition with the article: والجيش, بالسلاح, للجيش. */
const ARTICLE = /^(?:[وفبلك]{0,2}ال|لل)/;
/** Nouns that begin as if with the article: ألقاب, ألعاب, ألوان. */
const RADICAL = new RegExp(
  `^ال(?:${['قاب', 'عاب', 'وان', 'غام', 'واح', 'بوم', 'بومات', 'بوما', 'ماني', 'مانيا', 'مانيين', 'وية', 'سنة'].map(foldText).join('|')})$`,
);
/** The past of the tenth form: استطاع, استقبلت. */
const PAST = /^است(?!اد)[\u0621-\u064a]{3}ت?$/;
/** A conjunction before what is no counted noun: وقتل, وأصيب. Nouns that start so (وزير, وحدة, ولاية) are few. */
const DETACHED = new RegExp(
  `^و(?!(?:${['زير', 'زراء', 'زيرا', 'حدة', 'حدات', 'لاية', 'لايات', 'كالة', 'كالات', 'ثيقة', 'ثائق', 'ظيفة', 'ظائف', 'جبة', 'جبات', 'رقة', 'سيلة', 'سائل', 'فد', 'فدا', 'فود', 'رشة', 'لد', 'لدا', 'سام', 'عد', 'عود'].map(foldText).join('|')})$)`,
);
const start = (letter: string, stems: string): RegExp =>
  new RegExp(`^${letter}(?!(?:${stems.split(' ').map(foldText).join('|')}))`);
/** A preposition before what is no counted noun: بنسبة, لاندلاع. The nouns that begin with its letter are known. */
const PREPOSED = new RegExp(
  [
    start(
      'ب',
      'يت يوت اص لد لاد نك نوك ئر ئار ندق نادق ند نود عثة عثات رنامج رامج رج راج رميل راميل طل طول طاق طارية قرة قر حر حار حيرة حث حوث احث اخرة واخر ارجة ارجات ائع دلة ذلة ذرة رلماني رلمانيا اب وابة وابات طولة طولات لاغ لاغا لاغات يان يانا يانات يضة يضات ستان ساتين ندا ؤرة ؤر شر',
    ).source,
    start(
      'ل',
      'اعب اجئ قاح تر غة غات غم وحة وحات يلة يال جنة جان قطة قطات قب واء قاء صا صوص وحا فة فات تراً يرة يرات اعبا',
    ).source,
  ].join('|'),
);

const FEMININE_PAST = /^(?!تابوت|تويت|بودكاست|كونسرت|كبريت|ياقوت)[\u0621-\u064a]{2,}[^اويى]ت$/;
const VERB = /^(?:ي|ت|سي|ست|سن)[\u0621-\u064a]{3,}$/;
const ACCUSATIVE = /(?:ا|ه|ات|ين|ون)$/;
