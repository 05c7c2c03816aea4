import type { Entry, Lexeme, NumberWord } from '../../figure-grammar';

const add = (value: number): Lexeme => ({ number: { value, kind: 'add' } });
const scale = (value: number, more: Partial<NumberWord> = {}): Lexeme => ({
  number: { value, kind: 'scale', noun: true, ...more },
});

export const UNITS =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' ',
  );
export const TENS = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');
/** Masculine; the feminine ends in -as. */
export const HUNDREDS =
  'doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(
    ' ',
  );

/** "treinta y uno" to "noventa y nueve", and "diez y seis" as some still write. */
const compounds = (): readonly (readonly [form: string, value: number])[] => [
  ...TENS.flatMap((ten, index) =>
    UNITS.slice(1, 10).map((unit, one): readonly [string, number] => [
      `${ten} y ${one === 0 ? 'uno' : unit}`,
      (index + 3) * 10 + one + 1,
    ]),
  ),
  ...TENS.flatMap((ten, index): (readonly [string, number])[] => [
    [`${ten} y un`, (index + 3) * 10 + 1],
    [`${ten} y una`, (index + 3) * 10 + 1],
  ]),
  ...UNITS.slice(6, 10).map((unit, index): readonly [string, number] => [`diez y ${unit}`, index + 16]),
];

const ORDINALS: readonly (readonly [stem: string, value: number])[] = [
  ['segund', 2],
  ['cuart', 4],
  ['quint', 5],
  ['sext', 6],
  ['séptim', 7],
  ['sétim', 7],
  ['octav', 8],
  ['noven', 9],
  ['décim', 10],
  ['undécim', 11],
  ['decimoprimer', 11],
  ['duodécim', 12],
  ['decimosegund', 12],
  ['decimotercer', 13],
  ['decimocuart', 14],
  ['decimoquint', 15],
  ['decimosext', 16],
  ['decimoséptim', 17],
  ['decimoctav', 18],
  ['decimonoven', 19],
  ['vigésim', 20],
  ['trigésim', 30],
  ['cuadragésim', 40],
  ['quincuagésim', 50],
  ['sexagésim', 60],
  ['septuagésim', 70],
  ['octogésim', 80],
  ['nonagésim', 90],
  ['centésim', 100],
  ['ducentésim', 200],
  ['tricentésim', 300],
  ['cuadringentésim', 400],
  ['quingentésim', 500],
  ['sexcentésim', 600],
  ['septingentésim', 700],
  ['octingentésim', 800],
  ['noningentésim', 900],
];
/** Their plural says parts: dos milésimas, tres millonésimas. */
const LARGE_ORDINALS: readonly (readonly [stem: string, value: number])[] = [
  ['milésim', 1e3],
  ['millonésim', 1e6],
  ['billonésim', 1e12],
];
const TIED_ORDINALS: readonly (readonly [stem: string, value: number])[] = [
  ['primer', 1],
  ['tercer', 3],
  ...ORDINALS.filter(([, value]) => value < 10),
];
const endings = (stem: string): string => ['o', 'a', 'os', 'as'].map((end) => stem + end).join('|');

/** The larger parts, which also number (el quinto, un quinto); their plural only says parts. */
const PARTS: readonly (readonly [stem: string, of: number])[] = [
  ['quint', 5],
  ['sext', 6],
  ['séptim', 7],
  ['octav', 8],
  ['noven', 9],
  ['décim', 10],
];
/** Parts that are said of many; their plural only says parts. */
const SMALL_PARTS: readonly (readonly [stem: string, of: number])[] = [
  ['centésim', 100],
  ['milésim', 1e3],
  ['diezmilésim', 1e4],
  ['cienmilésim', 1e5],
  ['millonésim', 1e6],
  ['milmillonésim', 1e9],
  ['billonésim', 1e12],
];

export const numbers = (): readonly Entry[] => [
  ...UNITS.slice(2).map((word, index): Entry => [word, add(index + 2)]),
  ['cero', add(0)],
  // as times and numbers are dictated: las seis cero dos
  ...UNITS.slice(1, 10).map((word, index): Entry => [`cero ${word}|zero ${word}`, add(index + 1)]),
  ['un|una|uno', { number: { value: 1, kind: 'add', weak: true }, stop: true }],
  ['veintiún|veintiuna', add(21)],
  ...TENS.map((ten, index): Entry => [ten, add((index + 3) * 10)]),
  ...compounds().map(([form, value]): Entry => [form, add(value)]),
  ['cien|ciento', add(100)],
  ...HUNDREDS.map((word, index): Entry => [`${word}|${word.slice(0, -2)}as`, add((index + 2) * 100)]),
  ['mil', { number: { value: 1e3, kind: 'scale' } }],
  ['millar', scale(1e3)],
  ['millares|miles', scale(1e3, { plural: true })],
  ['millón', scale(1e6)],
  ['millones', scale(1e6, { plural: true })],
  ['millardo', scale(1e9)],
  ['millardos', scale(1e9, { plural: true })],
  // the long scale: a billón is a million millions
  ['billón', scale(1e12)],
  ['billones', scale(1e12, { plural: true })],
  ['trillón', scale(1e18)],
  ['trillones', scale(1e18, { plural: true })],
  ['decena', { number: { value: 10, kind: 'times', noun: true, rough: true } }],
  ['decenas', { number: { value: 10, kind: 'times', noun: true, rough: true, plural: true } }],
  ['docena', { number: { value: 12, kind: 'times', noun: true } }],
  ['docenas', { number: { value: 12, kind: 'times', noun: true, plural: true } }],
  ['quincena', { number: { value: 15, kind: 'times', noun: true } }],
  ['veintena', { number: { value: 20, kind: 'times', noun: true, rough: true } }],
  ['treintena', { number: { value: 30, kind: 'times', noun: true } }],
  ['cuarentena de', { number: { value: 40, kind: 'times' } }],
  ['cincuentena', { number: { value: 50, kind: 'times', noun: true } }],
  ['centenar|centena', { number: { value: 100, kind: 'times', noun: true, rough: true } }],
  ['centenares|centenas', { number: { value: 100, kind: 'times', noun: true, rough: true, plural: true } }],

  ['primero|primera|primer|primeros|primeras', { ordinal: 1 }],
  ['tercero|tercera|tercer|terceros|terceras', { ordinal: 3 }],
  ...ORDINALS.map(([stem, value]): Entry => [
    PARTS.some(([part]) => part === stem) ? `${stem}o|${stem}a` : endings(stem),
    { ordinal: value },
  ]),
  ...LARGE_ORDINALS.map(([stem, value]): Entry => [`${stem}o|${stem}a`, { ordinal: value }]),
  ['segundo|segundos', { ordinal: 2, time: 'second' }],
  // vigesimoprimero, written as one
  ...TIED_ORDINALS.flatMap(([stem, value]): Entry[] => [
    [endings(`vigesimo${stem}`), { ordinal: 20 + value }],
    [endings(`trigesimo${stem}`), { ordinal: 30 + value }],
  ]),

  ['mitad', { fraction: 1 / 2 }],
  ['medio|media|medios|medias', { fraction: 1 / 2, beside: true }],
  ['tercio|tercios', { fraction: 1 / 3, beside: true }],
  ['cuarto|cuartos', { fraction: 1 / 4, beside: true }],
  ...PARTS.flatMap(([stem, of]): Entry[] => [
    [`${stem}o|${stem}a`, { fraction: 1 / of }],
    [`${stem}os|${stem}as`, { fraction: 1 / of, beside: true }],
    [`${stem}a parte|${stem}as partes`, { fraction: 1 / of }],
  ]),
  ['tercera parte|terceras partes', { fraction: 1 / 3 }],
  ['cuarta parte|cuartas partes', { fraction: 1 / 4 }],
  ...SMALL_PARTS.flatMap(([stem, of]): Entry[] => [
    [`${stem}o|${stem}a|${stem}a parte`, { fraction: 1 / of }],
    [`${stem}os|${stem}as`, { fraction: 1 / of, beside: true }],
  ]),
  ['algunos|algunas|varios|varias|unos pocos|unas pocas', { few: 3 }],
  ['el doble de|el doble del|el doble que|duplicó|duplicaron|duplicado|duplicada', { multiple: 2 }],
  ['el triple de|el triple del|el triple que|triplicó|triplicaron|triplicado|triplicada', { multiple: 3 }],
  ['cuadruplicó|cuadruplicado|el cuádruple de|el cuádruple del', { multiple: 4 }],
  ['veces', { magnitude: true }],
  ['menos', { negative: true }],
  ['bajo cero|por debajo de cero', { negative: true, after: 'less-than', stop: true }],
  ['coma|punto', { point: true }],
  ['con', { point: true, stop: true }],
  ['k', { suffix: 1e3 }],
  ['m', { suffix: 1e6 }],
];
