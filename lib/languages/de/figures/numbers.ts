import type { Entry, Lexeme, NumberWord } from '../../figure-grammar';

const scale = (value: number, more: Partial<NumberWord> = {}): Lexeme => ({
  number: { value, kind: 'scale', noun: true, ...more },
});
/** The endings of adjectives, which ordinals and "half" take. */
const ENDINGS = ['e', 'er', 'es', 'en', 'em'];
export const inflected = (stem: string): string => ENDINGS.map((ending) => stem + ending).join('|');

/** What is no number that is made of others: those are read by `compound`. */
export const numbers = (): readonly Entry[] => [
  ['null', { number: { value: 0, kind: 'add' } }],
  ['ein|eine|einen|einem|einer|eines|eins', { number: { value: 1, kind: 'add', weak: true }, stop: true }],
  ['beide|beiden|beider', { stop: true }],
  ['hundert', { number: { value: 100, kind: 'times' } }],
  ['hunderte|hunderten|hunderter', { number: { value: 100, kind: 'times', plural: true, noun: true } }],
  ['tausend|tsd|tsd.', { number: { value: 1e3, kind: 'scale' } }],
  ['tausende|tausenden|tausender', scale(1e3, { plural: true })],
  ['million', scale(1e6)],
  ['millionen|mio|mio.', scale(1e6, { plural: true })],
  ['milliarde', scale(1e9)],
  ['milliarden|mrd|mrd.', scale(1e9, { plural: true })],
  // the long scale: a Billion is a million millions
  ['billion', scale(1e12)],
  ['billionen|bio.', scale(1e12, { plural: true })],
  ['billiarde|billiarden', scale(1e15)],
  ['trillion|trillionen', scale(1e18)],
  ['dutzend', { number: { value: 12, kind: 'times', noun: true } }],
  ['dutzende|dutzenden|dutzender', { number: { value: 12, kind: 'times', plural: true, noun: true } }],
  ['anderthalb|eineinhalb|anderthalbe|anderthalben', { number: { value: 1.5, kind: 'add' } }],

  ['hälfte', { fraction: 1 / 2 }],
  [`halb|${inflected('halb')}`, { fraction: 1 / 2, beside: true }],
  ['drittel|dritteln|drittels', { fraction: 1 / 3 }],
  // a quarter of a town, and of a cup of tea
  ['viertel|vierteln|viertels', { fraction: 1 / 4, beside: true }],
  ['dreiviertel', { fraction: 3 / 4, beside: true }],
  ['zweidrittel', { fraction: 2 / 3, beside: true }],
  ['einige|einigen|mehrere|mehreren|wenige|wenigen|ein paar|paar', { few: 3 }],
  ['das doppelte|doppelt so viel|doppelt so viele|doppelt so hoch|verdoppelt|verdoppelte', { multiple: 2 }],
  ['das dreifache|dreimal so viel|dreimal so viele|verdreifacht|verdreifachte', { multiple: 3 }],
  ['vervierfacht|vervierfachte|das vierfache', { multiple: 4 }],
  ['mal', { magnitude: true }],
  ['minus', { negative: true }],
  ['komma', { point: true }],
  ['k', { suffix: 1e3 }],
  ['m', { suffix: 1e6 }],
];
