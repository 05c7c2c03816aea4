import type { Entry, Lexeme } from '../../figure-grammar';

const add = (value: number): Lexeme => ({ number: { value, kind: 'add' } });

const CARDINALS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const TEN_ORDINALS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(
  ' ',
);

export const numbers: readonly Entry[] = [
  ...CARDINALS.map((word, value): Entry => [
    word,
    value === 1 ? { number: { value, kind: 'add', weak: true } } : add(value),
  ]),
  ...TENS.map((word, index): Entry => [word, add((index + 2) * 10)]),
  ['naught|nought|oh', { number: { value: 0, kind: 'add', weak: true } }],
  ['single', { number: { value: 1, kind: 'add', weak: true }, stop: true }],
  ['a|an', { number: { value: 1, kind: 'add', weak: true }, stop: true }],
  ['hundred', { number: { value: 100, kind: 'times' } }],
  ['hundreds', { number: { value: 100, kind: 'times', plural: true } }],
  ['thousand', { number: { value: 1e3, kind: 'scale' } }],
  ['lakh|lakhs|lkh|lkhs', { number: { value: 1e5, kind: 'scale' } }],
  ['thousands', { number: { value: 1e3, kind: 'scale', plural: true } }],
  ['millions', { number: { value: 1e6, kind: 'scale', plural: true } }],
  ['billions', { number: { value: 1e9, kind: 'scale', plural: true } }],
  ['trillions', { number: { value: 1e12, kind: 'scale', plural: true } }],
  ['million|mln', { number: { value: 1e6, kind: 'scale' } }],
  ['crore|crores|krore|krores|koti', { number: { value: 1e7, kind: 'scale' } }],
  ['billion|bln', { number: { value: 1e9, kind: 'scale' } }],
  ['trillion|trln', { number: { value: 1e12, kind: 'scale' } }],
  ['grand', { currency: { minor: 0.001 }, stop: true }],
  ['dozen|dozens|dz|dzs', { dozen: 12 }],
  ['pair of|couple of', { number: { value: 2, kind: 'add' }, stop: true }],
  ['couple|pair', { number: { value: 2, kind: 'add', weak: true }, stop: true }],
  ['a couple of|a pair of', { number: { value: 2, kind: 'add' } }],
  ['a couple|a pair', { number: { value: 2, kind: 'add', weak: true } }],
  ...ORDINALS.map((word, value): Entry => [
    word,
    { ordinal: value, ...(value === 2 ? { time: 'second' } : {}) },
  ]),
  ...TEN_ORDINALS.map((word, index): Entry => [word, { ordinal: (index + 2) * 10 }]),
  ...(
    [
      ['hundredth', 1e2],
      ['thousandth', 1e3],
      ['millionth', 1e6],
      ['billionth', 1e9],
      ['trillionth', 1e12],
    ] as const
  ).flatMap(([word, value]): Entry[] => [
    [word, { ordinal: value, fraction: 1 / value }],
    [`${word}s`, { fraction: 1 / value }],
  ]),
  // written as one word
  ...TENS.flatMap((ten, index) =>
    CARDINALS.slice(1, 10).flatMap((unit, one): Entry[] => {
      const value = (index + 2) * 10 + one + 1;
      return [
        [ten + unit, add(value)],
        [`${ten}${ORDINALS[one + 1]}`, { ordinal: value }],
      ];
    }),
  ),
  ['half|halves', { fraction: 1 / 2 }],
  ['third', { fraction: 1 / 3 }],
  ['thirds', { fraction: 1 / 3 }],
  ['quarter|quarters', { fraction: 1 / 4 }],
  ['fourths', { fraction: 1 / 4 }],
  ...ORDINALS.slice(4).map((word, index): Entry => [`${word}|${word}s`, { fraction: 1 / (index + 4) }]),
  ...TEN_ORDINALS.map((word, index): Entry => [`${word}|${word}s`, { fraction: 1 / ((index + 2) * 10) }]),
  ['out of|out of every|in every|for every', { ratio: 'of' }],
  ['in|over', { ratio: 'in' }],
  ['double|twice', { multiple: 2, beside: true }],
  ['triple|treble', { multiple: 3, beside: true }],
  ['quadruple', { multiple: 4, beside: true }],
  ['doubled|doubling|twice as', { multiple: 2 }],
  ['tripled|tripling|trebled|trebling', { multiple: 3 }],
  ['quadrupled|quadrupling', { multiple: 4 }],
  ['quintupled', { multiple: 5 }],
  ...CARDINALS.slice(2, 13).map((word, index): Entry => [`${word}fold`, { multiple: index + 2 }]),
  ['hundredfold', { multiple: 100 }],
  ['the|its|their|his|her|that|those|what|last|this', { multiplied: true }],
  ['times|fold', { magnitude: true }],
  ['few|several|a few', { few: 3 }],
  ['minus|negative', { negative: true }],
  ['plus or minus|plus/minus|±', { exact: true, stop: true }],
  ['point', { point: true }],
  ['k', { suffix: 1e3 }],
  ['m|mn', { suffix: 1e6 }],
  ['bn|b', { suffix: 1e9 }],
  ['tn|t', { suffix: 1e12 }],
];
