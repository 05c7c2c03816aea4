import type { FigureGrammar } from '../../figure-grammar';
import { lazily } from '../../lazily';
import { regnal } from '../../regnal';
import { counted } from './counted';
import { dates } from './dates';
import { endings } from './endings';
import { money } from './money';
import { numbers, parted } from './numbers';
import { patterns } from './patterns';
import { units } from './units';
import { words } from './words';

/** Made when the first article in the language is read, and kept: the reader knows a lexicon by its identity. */
const lexicon = lazily(() => [...numbers(), ...dates(), ...units(), ...money(), ...words()]);

/** The figures of Turkish; endings are read off digits (2019'da) and off the words of dates, units and money (temmuzda). */
export const figures: FigureGrammar = {
  code: 'tr',
  decimal: ',',
  dayFirst: true,
  tiedNumbers: false,
  dayHours: true,
  endings,
  cases: { from: /[dt][ae]n$/, to: /^[yn]?[ae]$|[yn][ae]$/ },
  verbLast: true,
  digitsBehind: true,
  agedInBrackets: true,
  pairedNumbers: true,
  parted,
  dottedClock: {
    before: /^(?:saat|saatleri|tsi|sabah|aksam|gece|sonra|yarisi|ogle|oglen)$/,
    behind: /^(?:sularinda|siralarinda)$/,
    // 20.00'de
    ending: /^[dt][ae]n?$/,
  },
  dottedOrdinal: /^$/,
  ordinalSuffix: /^(?:[iu]?nc[iu])/,
  futureVerb: /[ae]c[ae](?:k|g[iu])/,
  // front only folds to ten, and a market is no Sunday
  misread: new Set(['ön', 'Ön', 'ÖN', 'pazarı', 'pazarında', 'pazarına', 'pazarda', 'pazara', 'pazarın']),
  get lexicon() {
    return lexicon();
  },
  patterns,
  regnal,
  bygone: /(?<!\p{L})(?:o zaman|o dönem|o sırada|yaşındayken|yaşındaydı|yaşındayım)(?!\p{L})/iu,
  counted,
};
