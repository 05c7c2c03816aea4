import type { FigureGrammar } from '../../figure-grammar';
import { lazily } from '../../lazily';
import { counted } from './counted';
import { dates } from './dates';
import { money } from './money';
import { numbers } from './numbers';
import { patterns } from './patterns';
import { units } from './units';
import { words } from './words';

/** Made when the first article in the language is read, and kept: the reader knows a lexicon by its identity. */
const lexicon = lazily(() => [...numbers(), ...dates(), ...units(), ...money(), ...words()]);

/** The figures of Persian, as Iran and Afghanistan write it; years of the 1200s to 1400s are those of the Iranian calendar. */
export const figures: FigureGrammar = {
  code: 'fa',
  decimal: '.',
  dayFirst: true,
  tiedNumbers: false,
  jalali: true,
  slashDecimal: true,
  verbLast: true,
  links: ['از'],
  // ۱۵ام, ۲۱م
  ordinalSuffix: /^(?:ام|م|امين|مين)$/,
  get lexicon() {
    return lexicon();
  },
  patterns,
  scored: /^بر$/,
  pairedNumbers: true,
  bygone:
    /(?<!\p{L})(?:وقتی|هنگامی که|زمانی که|آن زمان)(?!\p{L})|^(?!.*(?:درگذشت|جان باخت|جان سپرد|فوت)).*سالگی/su,
  counted,
};
