import type { FigureGrammar } from '../../figure-grammar';
import { counted } from './counted';
import { countries } from './countries';
import { dates } from './dates';
import { money } from './money';
import { numbers } from './numbers';
import { patterns } from './patterns';
import { units } from './units';
import { words } from './words';

/**
 * Meta is no two hundred, Ibb, a door and a father no August, what has touched (لامس) is not of yesterday, a quantity (كمية) no
 * hundred, who is not (لست) no six, width (اتساع) no ninth, and Milan no two miles.
 */
const MISREAD = 'ميتا إب أب الاب باب لامس كمية لست ألست اتساع ميلان'.split(' ');

/** The figures of Arabic: Modern Standard, with the months of every Arab country and the commonest spoken number words. */
export const figures: FigureGrammar = {
  code: 'ar',
  clitics: {
    conjunctions: ['و', 'ف'],
    prepositions: ['ب', 'ل', 'ك'],
    article: 'ال',
    fused: ['لل'],
  },
  decimal: '.',
  decimalIn: { DZ: ',', LY: ',', MA: ',', TN: ',' },
  dayFirst: true,
  tiedNumbers: true,
  links: ['من'],
  lexicon: [...numbers, ...dates, ...units, ...money, ...countries, ...words],
  patterns,
  misread: new Set(
    [...MISREAD].flatMap((word) =>
      ['', 'و', 'ف', 'ب', 'ل', 'ال', 'وال', 'بال', 'وب', 'ول'].map((clitics) => clitics + word),
    ),
  ),
  futureVerb: /^س[يتن](?!اس|ار|طر|د|نا|نم|وك|را|ول|رت|سي|ائ|ف$|ل$|و)[\u0621-\u064a]{3,}$/,
  played:
    /^[وف]?(?:فاز|فازت|فوز|فوزه|فوزها|خسارته|خسارتها|تعادله|ب?ركلات|الترجيح|ب?التعادل|خسر|خسرت|خساره|تعادل|تعادلا|تعادلت|تغلب|تغلبت|هزم|سحق|هدف|هدفين|اهداف)$/,
  bygone:
    /(?:^|[\s،.«"(])[وف]?(?:كان|كانت|وكان|عندما|حين|حينما|حينها|لما|منذ|وقتها|آنذاك|ريثما|حتى بلغ|بلغت?)(?=\s)|(?:في|ب)\s?(?:سن|عمر)(?=\s)/u,
  upright: {
    before: /(?:ارتفاع|علو|يرتفع|ترتفع|شاهق|يعلو|تعلو)\p{L}{0,3}(?:\s+\p{L}+){0,2}\s+$/u,
    behind: /^\s*(?:ارتفاعا|علوا|في الارتفاع|فوق (?:سطح )?الأرض)/u,
    land: /^\s*(?:عن|فوق) (?:سطح|مستوى) (?:سطح )?البحر/u,
  },
  ordinalHours: { own: /(?:ه|ولي)$/, behind: /ساعه$/ },
  ratePoint: /^نقطه$/,
  closed: /^(?:مليونا|مليارا|تريليونا|الفا)$/,
  possessed:
    /[^ا]ت(?:ه|ها|هم|هن|نا)$|^(?:عام|عيد|هدف|يوم|شهر|لقب|فوز|مركز|قرن|اسبوع)(?:ه|ها|هم)$|^[وفبلك]?ال(?:هدف|رءيس|رئيس|مؤتمر|لقب|منتدي|معرض|عيد|استقلال|مهرجان|اجتماع|مركز|فوز|فصل|ميلاد|عدد|شهيد|حلقه)$/,
  moved:
    /^(?:ب?مقدار|بواقع|بنسبه|بنحو|بقيمه|ب?حوالي)$|^[وفل]?(?:ت?تراجع|تراجعت|ارتفع|ارتفعت|انخفض|انخفضت|زاد|زادت|هبط|هبطت|صعد|صعدت|قفز|قفزت|نزل|نزلت|ربح|ربحت|خسر|خسرت|تقدم|ارتفاع|انخفاض|تراجع|هبوط|صعود)$/,
  movedFirst: true,
  agedUnder: /^دون$/,
  whole: /^(?:نقطه|نقاط|مره|مرات|ضعف|اضعاف|سهم|طفل|هدف|اهداف|درجه|درجات|حاله|حالات|وحده|وحدات)$/,
  // the accusative of what is counted from eleven on
  bracketed: /^(?!ال)[\u0621-\u064a]{3,}ا$/,
  counted,
};
