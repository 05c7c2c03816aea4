import type { FigureGrammar } from '../../figure-grammar';
import { lazily } from '../../lazily';
import { compound } from './compounds';
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

/** The figures of Spanish, in Spain and in America; 1.234 is read as Spain writes it, 5,000 as Mexico does. */
export const figures: FigureGrammar = {
  code: 'es',
  decimal: ',',
  // the newsrooms that write 1,500.50
  decimalIn: Object.fromEntries(
    ['MX', 'US', 'PR', 'DO', 'GT', 'HN', 'NI', 'SV', 'PA', 'PE'].map((country) => [country, '.' as const]),
  ),
  decimalBeside:
    /^(?:%|por|mil|millon|millones|mdp|mdd|pesos|dolar|dolares|euros|soles|unidades|puntos|grados|metros|kilometros|km|litros|barriles|toneladas|segundos)$/,
  dayFirst: true,
  datedBy: /^(?:el|del|al|dia)$/,
  dottedClock: { before: /^las?$/, behind: /^(?:h|hs|hrs|horas)$/ },
  yearParts: { quarter: 't', half: 's' },
  tiedNumbers: false,
  links: ['de', 'del'],
  ordinalSuffix: /^(?:o|a|os|as|er|ero|era|ro|ra|do|da|to|ta|mo|ma|vo|va|no|na)$/,
  compound,
  get lexicon() {
    return lexicon();
  },
  patterns,
  regnal,
  upright: {
    before: /\b(?:altura|se eleva|se alza|altos?|altas?)(?: (?:de|es|a|hasta|los)){0,2}\s+$/iu,
    behind: /^\s*de (?:alto|altura)(?!\p{L})/iu,
    land: /^\s*(?:sobre el nivel del mar|de altitud)/iu,
  },
  moved:
    /^(?:pierde|perdio|perdia|perdiendo|gana|gano|ganaba|ganando|sube|subio|subia|baja|bajo|bajaba|cae|cayo|caia|cedia|cedio|avanza|avanzo|avanzaba|retrocede|retrocedio|suben|subir|bajan|bajar|caer|crecio|crece|aumento|aumenta|cede|repunto|repunta|modero|recorto|recorta|rebajo|rebaja|redujo|reduce|elevo|eleva|mejoro|mejora)$/,
  bygone:
    /(?<!\p{L})(?:cuando|entonces|en aquella época|desde los|hasta los|ten[ií]an?(?: \p{L}+){0,2} [\p{L}\p{N}]+ (?:años?|meses|mes))(?!\p{L})|^(?!.*(?<!\p{L})(?:murió|muere|falleció|fallece|fallecid[oa]|muert[oa])(?!\p{L})).*a (?:la edad de|los [\p{L}\p{N}]+ años)(?!\p{L})/isu,
  counted,
};
