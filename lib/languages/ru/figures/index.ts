import type { FigureGrammar } from '../../figure-grammar';
import { lazily } from '../../lazily';
import { counted } from './counted';
import { dates } from './dates';
import { money } from './money';
import { compound, numbers, parted } from './numbers';
import { patterns } from './patterns';
import { units } from './units';
import { words } from './words';

/** Made when the first article in the language is read, and kept: the reader knows a lexicon by its identity. */
const lexicon = lazily(() => [...numbers(), ...dates(), ...units(), ...money(), ...words()]);

/** The figures of Russian; words stand in the lexicon in all their cases. */
export const figures: FigureGrammar = {
  code: 'ru',
  decimal: ',',
  dayFirst: true,
  datedBy: /^(?:с|по|до|на|от|к|за)$/,
  tiedNumbers: false,
  dayHours: true,
  hoursTell: true,
  dottedDays: true,
  dottedClock: { before: /^(?:в|к|до|после|около)$/, behind: /^(?:ч|часов|час|часа|мск)$/ },
  // 15-го, 3-й; й is folded to и
  ordinalSuffix:
    /^(?:го|о|ого|его|и|ыи|ои|ии|ая|яя|ое|ее|ье|е|ые|ие|х|ых|их|м|ым|им|ом|ем|ому|ему|му|ю|ую|юю|я|ья|ью|ми|ыми)$/,
  hyphenSuffix: true,
  agedBehind: true,
  agedAt: /^в$/,
  links: [],
  parted,
  compound,
  get lexicon() {
    return lexicon();
  },
  patterns,
  bygone:
    /(?<!\p{L})(?:когда|тогда|тогдашн\p{L}*|(?:ему|ей|им|мне|которо\p{L}+) было|в \p{N}+ (?:год|года|лет))(?!\p{L})/iu,
  counted,
};
