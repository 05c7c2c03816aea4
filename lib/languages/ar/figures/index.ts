import type { FigureGrammar } from '../../figure-grammar';
import { counted } from './counted';
import { countries } from './countries';
import { dates } from './dates';
import { money } from './money';
import { numbers } from './numbers';
import { patterns } from './patterns';
import { units } from './units';
import { words } from './words';

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
  // Meta is no two hundred, Ibb, a door and a father no August, and what has touched (لامس) is not of yesterday
  misread: new Set(['ميتا', 'إب', 'أب', 'الاب', 'والاب', 'باب', 'وباب', 'فباب', 'لامس', 'ولامس', 'فلامس']),
  futureVerb: /^س[يتن](?!اس|ار|طر|د|نا|نم|وك|را|ول|رت|سي|ائ|ف$|ل$|و)[\u0621-\u064a]{3,}$/,
  upright: {
    before: /(?:ارتفاع|علو|يرتفع|ترتفع|شاهق|يعلو|تعلو)\p{L}{0,3}(?:\s+\p{L}+){0,2}\s+$/u,
    behind: /^\s*(?:ارتفاعا|علوا|في الارتفاع|فوق (?:سطح )?الأرض)/u,
    land: /^\s*(?:عن|فوق) (?:سطح|مستوى) (?:سطح )?البحر/u,
  },
  // the accusative of what is counted from eleven on
  bracketed: /^(?!ال)[\u0621-\u064a]{3,}ا$/,
  counted,
};
