import type { FigureGrammar } from '../../figure-grammar';
import { lazily } from '../../lazily';
import { regnal } from '../../regnal';
import { compound, parted } from './compounds';
import { counted } from './counted';
import { dates } from './dates';
import { money } from './money';
import { numbers } from './numbers';
import { patterns } from './patterns';
import { units } from './units';
import { words } from './words';

/** Made when the first article in the language is read, and kept: the reader knows a lexicon by its identity. */
const lexicon = lazily(() => [...numbers(), ...dates(), ...units(), ...money(), ...words()]);

/** The figures of German, in Germany, Austria and Switzerland. */
export const figures: FigureGrammar = {
  code: 'de',
  decimal: ',',
  dayFirst: true,
  datedBy: /^(?:am|vom|zum|bis|den|dem|ab|seit)$/,
  tiedNumbers: false,
  dayHours: true,
  dottedClock: { behind: /^(?:uhr|h)$/ },
  dottedOrdinal:
    /^(?:der|die|das|den|dem|des|im|am|zum|zur|beim|vom|ihr|ihre|ihren|ihrem|ihrer|sein|seine|seinen|seinem|seiner|unser|einen|einem|jeder|jede|jedes)$/,
  ordinalSuffix: /^(?:te|ter|tes|ten|tem|ste|ster|stes|sten|stem)$/,
  links: ['von', 'der', 'des'],
  parted,
  compound,
  get lexicon() {
    return lexicon();
  },
  patterns,
  regnal,
  bygone: /(?<!\p{L})(?:als(?= \p{L}+ )|damals|damalig\p{L}*|seinerzeit|mit [\p{L}\p{N}]+ Jahren)(?!\p{L})/iu,
  counted,
};
