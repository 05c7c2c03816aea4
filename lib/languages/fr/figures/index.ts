import type { FigureGrammar } from '../../figure-grammar';
import { lazily } from '../../lazily';
import { counted } from './counted';
import { countries } from './countries';
import { dates } from './dates';
import { money } from './money';
import { numbers } from './numbers';
import { patterns } from './patterns';
import { regnal } from '../../regnal';
import { units } from './units';
import { words } from './words';

/** Made when the first article in the language is read, and kept: the reader knows a lexicon by its identity. */
const lexicon = lazily(() => [...numbers(), ...dates(), ...units(), ...money(), ...countries(), ...words()]);

/** The figures of French, in France, Belgium, Switzerland, Canada and Africa. */
export const figures: FigureGrammar = {
  code: 'fr',
  decimal: ',',
  dayFirst: true,
  tiedNumbers: false,
  dayHours: true,
  hoursTell: true,
  datedBy: /^(?:le|du|au)$/,
  yearParts: { quarter: 't', half: 's' },
  agedRange: /^(?:les|des|aux)$/,
  elided: ['d', 'l', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quelqu', 'n', 's', 'c', 'j', 'm', 't'],
  links: ['de', 'des', 'du'],
  ordinalSuffix: /^(?:er|ere|re|ers|eres|e|es|eme|emes|ieme|iemes|nd|nde|nds|ndes|th|st|rd)$/,
  // reprendra, rouvriront
  futureVerb: /^(?!opera$|camera$|sierra$|canberra$|terra$)[a-z]{3,}(?:er|ir|dr|vr|rr|ttr|ir|oir)(?:a|ont)$/,
  get lexicon() {
    return lexicon();
  },
  patterns,
  regnal,
  upright: {
    before: /\b(?:hauteur|s['’]élève|culmine|dresse|hautes?)(?: (?:de|à|est|totale|jusqu['’]à)){0,2}\s+$/iu,
    behind: /^\s*(?:de haut(?:eur)?)(?!\p{L})/iu,
    land: /^\s*(?:d['’]altitude|au-dessus du niveau de la mer)/iu,
  },
  moved:
    /^(?:perdant|perdre|perd|perdu|perdait|gagnant|gagner|gagne|gagnait|cedant|cede|cedait|lachait|lache|abandonnait|reculait|reculant|progressait|avancait|prenait|recul|hausse|baisse)$/,
  bygone:
    /(?<!\p{L})(?:quand|lorsqu|alors|à l['’]époque|dès l['’]âge|jusqu['’]à l['’]âge|avai(?:t|ent)(?: \p{L}+){0,2} [\p{L}\p{N}-]+ (?:ans?|mois))(?!\p{L})|^(?!.*(?<!\p{L})(?:morte?|décédée?|disparue?|éteinte?|tuée?)(?!\p{L})).*à (?:l['’]âge de|[\p{L}\p{N}-]+ ans)(?!\p{L})/isu,
  counted,
};
