import { countedNouns } from '../../romance-nouns';

export const counted = countedNouns({
  before: new Set(
    'nuevos nuevas otros otras jovenes pequenos pequenas grandes antiguos antiguas primeros primeras ultimos ultimas proximos proximas altos altas falsos falsas buenos buenas supuestos presuntos presuntas'.split(
      ' ',
    ),
  ),
  plurals: new Set(['gente']),
  ending: /s$/,
  // Words in s that are no plurals, and verbs: estamos, tenemos, vais.
  notPlural: /(?:[aei]mos|ais|eis|sis|tis|itis|us)$/,
});
