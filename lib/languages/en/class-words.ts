import type { EntityType } from '@/lib/mentions';
import type { ClassGrammar, ClassNoun } from '../name-grammar';
import { wordSet } from '../words';

/** Nouns that say what something is, with the types that it then has and the classes of the pack that go with them. */
const NOUNS: readonly (readonly [words: string, types: readonly EntityType[], classes?: string])[] = [
  [
    'province region county district governorate prefecture canton',
    ['place'],
    'region geographic-region territory disputed-region',
  ],
  [
    'city town village suburb hamlet municipality',
    ['place'],
    'city town capital country territory neighbourhood port region',
  ],
  ['island', ['place'], 'island archipelago country territory region geographic-region'],
  ['country republic kingdom emirate', ['place'], 'country former-country territory disputed-region region'],
  ['river', ['place'], 'river'],
  ['lake', ['place'], 'lake'],
  ['mountain volcano', ['place'], 'mountain volcano'],
  ['continent', ['place'], 'continent'],
  ['airport', ['place'], 'airport'],
  ['stadium arena', ['place'], 'building'],
  [
    'terrorist militant guerrilla jihadist paramilitary insurgent',
    ['organisation', 'person'],
    'armed-group political-movement party militant politician religious-figure criminal',
  ],
  [
    'company firm manufacturer retailer carmaker automaker startup conglomerate broadcaster airline supermarket',
    ['organisation'],
  ],
  ['newspaper tabloid broadsheet', ['organisation', 'work'], 'newspaper magazine website'],
  [
    `singer rapper songwriter musician actor actress footballer politician striker novelist author writer poet journalist
     lawyer businessman businesswoman economist physicist chemist lawmaker activist comedian painter philosopher golfer`,
    ['person'],
  ],
  ['film movie album song novel sitcom', ['work', 'other']],
];

function nounsOf(): Map<string, ClassNoun> {
  const nouns = new Map<string, ClassNoun>();
  for (const [words, types, classes] of NOUNS) {
    const noun: ClassNoun = {
      types: new Set(types),
      classes: classes === undefined ? undefined : wordSet(classes),
    };
    for (const word of wordSet(words)) nouns.set(word, noun);
  }
  return nouns;
}

/** "Macedonia is a province of Greece", "Mango, a clothing company": what follows a name may say what it names. */
export const classes: ClassGrammar = {
  copulas: wordSet('is was are were became remains'),
  determiners: wordSet('a an the'),
  nouns: nounsOf(),
  follows: wordSet(
    'who that which whose based led founded run owned known called formed group groups organisation organization movement faction network cell',
  ),
  urban: new Set(['city', 'town', 'capital']),
};
