import { countedNouns } from '../../romance-nouns';

export const counted = countedNouns({
  before: new Set(
    'nouveaux nouvelles autres jeunes petits petites grands grandes anciens anciennes premiers premières premieres derniers dernieres prochains prochaines hauts hautes faux fausses vieux vieilles gros grosses bons bonnes simples'.split(
      ' ',
    ),
  ),
  plurals: new Set(['gens', 'personnel']),
  ending: /[sx]$/,
  // Words in s and x that are no plurals, and verbs.
  notPlural: /(?:^(?:vers|puis|pres|sans|dix|six|deux|voix fois|choix)|ement|ais|eux-memes)$/,
});
