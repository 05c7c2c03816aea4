import type { Entry, Lexeme, NumberWord } from '../../figure-grammar';

const add = (value: number): Lexeme => ({ number: { value, kind: 'add' } });
const scale = (value: number, more: Partial<NumberWord> = {}): Lexeme => ({
  number: { value, kind: 'scale', noun: true, ...more },
});

const UNITS =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
/** A ten and what is counted on from it: France counts from sixty and eighty up to nineteen more, Belgium and Switzerland not. */
const TENS: readonly (readonly [ten: string, value: number, most: number])[] = [
  ['vingt', 20, 9],
  ['trente', 30, 9],
  ['quarante', 40, 9],
  ['cinquante', 50, 9],
  ['soixante', 60, 19],
  ['septante', 70, 9],
  ['quatre vingt', 80, 19],
  ['huitante', 80, 9],
  ['octante', 80, 9],
  ['nonante', 90, 9],
];

/** Every number from 17 to 99 in its spellings, the feminine in "une" among them. */
const compounds = (): readonly (readonly [form: string, value: number])[] =>
  TENS.flatMap(([ten, value, most]) =>
    UNITS.slice(1, most + 1).flatMap((unit, index): (readonly [string, number])[] => {
      const sum = value + index + 1;
      if (index === 0)
        return ['un', 'une'].flatMap((one) => [
          [`${ten} et ${one}`, sum],
          [`${ten} ${one}`, sum],
        ]);
      if (index === 10)
        return [
          [`${ten} et onze`, sum],
          [`${ten} onze`, sum],
        ];
      return [[`${ten} ${unit}`, sum]];
    }),
  );

/** "cinq" → "cinquième", "vingt et un" → "vingt et unième". */
function ordinalOf(word: string): string {
  if (word.endsWith('cinq')) return `${word}uième`;
  if (word.endsWith('neuf')) return `${word.slice(0, -1)}vième`;
  return `${word.replace(/e$/, '')}ième`;
}

const ordinal = (word: string, value: number): Entry => [
  `${ordinalOf(word)}|${ordinalOf(word)}s`,
  { ordinal: value },
];

const PARTS: readonly (readonly [form: string, of: number])[] = [
  ...UNITS.slice(4).map((word, index): readonly [string, number] => [ordinalOf(word), index + 4]),
  ...TENS.map(([word, of]): readonly [string, number] => [ordinalOf(word), of]),
  ...compounds().map(([word, of]): readonly [string, number] => [ordinalOf(word), of]),
  ['centième', 100],
  ['millième', 1000],
  ['millionième', 1e6],
  ['milliardième', 1e9],
  ['billionième', 1e12],
];

/** "une dizaine de": a noun, and about so many. */
const ABOUT: readonly (readonly [stem: string, value: number])[] = [
  ['huitaine', 8],
  ['dizaine', 10],
  ['douzaine', 12],
  ['quinzaine', 15],
  ['vingtaine', 20],
  ['trentaine', 30],
  ['quarantaine', 40],
  ['cinquantaine', 50],
  ['soixantaine', 60],
  ['centaine', 100],
];

export const numbers = (): readonly Entry[] => [
  ...UNITS.slice(2).map((word, index): Entry => [word, add(index + 2)]),
  ['zéro', add(0)],
  ['un|une', { number: { value: 1, kind: 'add', weak: true }, stop: true }],
  ...TENS.map(([ten, value]): Entry => [ten, add(value)]),
  ['quatre vingts', add(80)],
  ...compounds().map(([form, value]): Entry => [form, add(value)]),
  ['cent', { number: { value: 100, kind: 'times', written: true } }],
  ['cents', { number: { value: 100, kind: 'times', plural: true, written: true } }],
  ['mille|mil', { number: { value: 1e3, kind: 'scale' } }],
  ['millier', scale(1e3)],
  ['milliers', scale(1e3, { plural: true })],
  ['million', scale(1e6)],
  ['millions', scale(1e6, { plural: true })],
  ['milliard', scale(1e9)],
  ['milliards', scale(1e9, { plural: true })],
  // the long scale: a billion is a million millions
  ['billion', scale(1e12)],
  ['billions', scale(1e12, { plural: true })],
  ['trillion', scale(1e18)],
  ['trillions', scale(1e18, { plural: true })],
  ...ABOUT.flatMap(([stem, value]): Entry[] => [
    [stem, { number: { value, kind: 'times', noun: true, ...(value === 12 ? {} : { rough: true }) } }],
    [
      `${stem}s`,
      {
        number: { value, kind: 'times', noun: true, plural: true, ...(value === 12 ? {} : { rough: true }) },
      },
    ],
  ]),

  ['premier|première|premiers|premières', { ordinal: 1 }],
  ['second|secondes|seconds', { ordinal: 2 }],
  ['seconde', { ordinal: 2, time: 'second' }],
  ...UNITS.slice(2).map((word, index) => ordinal(word, index + 2)),
  ['unième', { ordinal: 1 }],
  ...TENS.map(([ten, value]) => ordinal(ten, value)),
  ...compounds().map(([form, value]) => ordinal(form, value)),
  ['centième', { ordinal: 100 }],
  ['millième', { ordinal: 1e3 }],
  ['millionième', { ordinal: 1e6 }],
  ['milliardième', { ordinal: 1e9 }],
  ['billionième', { ordinal: 1e12 }],
  // centuries are numbered so: le XXIe siècle
  ...['XIe', 'XIIe', 'XIIIe', 'XIVe', 'XVe', 'XVIe', 'XVIIe', 'XVIIIe', 'XIXe', 'XXe', 'XXIe', 'XXIIe'].map(
    (roman, index): Entry => [`${roman}|${roman.slice(0, -1)}ème`, { ordinal: index + 11 }],
  ),

  ['moitié', { fraction: 1 / 2 }],
  ['demi|demie', { fraction: 1 / 2, beside: true }],
  ['tiers', { fraction: 1 / 3, beside: true }],
  ['quart|quarts', { fraction: 1 / 4, beside: true }],
  ...PARTS.map(([form, of]): Entry => [`${form}|${form}s`, { fraction: 1 / of }]),
  ['quelques|plusieurs', { few: 3 }],
  ['le double de|le double du|le double des|doublement de', { multiple: 2 }],
  ['le triple de|le triple du|le triple des|triplé|triplés|triplée|triplées', { multiple: 3 }],
  ['quadruplé|quadruplée|le quadruple de|le quadruple du', { multiple: 4 }],
  ['fois', { magnitude: true }],
  ['moins', { negative: true }],
  ['sous zéro|en dessous de zéro|au dessous de zéro', { negative: true, after: 'less-than', stop: true }],
  ['virgule', { point: true }],
  ['k', { suffix: 1e3 }],
  ['m', { suffix: 1e6 }],
  ['md|mds|mrd|mrds', { suffix: 1e9 }],
];
