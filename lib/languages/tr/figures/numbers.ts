import { foldText } from '@/lib/text';
import type { Entry, Lexeme, NumberWord } from '../../figure-grammar';

const add = (value: number): Lexeme => ({ number: { value, kind: 'add' } });
const scale = (value: number, more: Partial<NumberWord> = {}): Lexeme => ({
  number: { value, kind: 'scale', ...more },
});

export const UNITS = ['', 'bir', 'iki', 'üç', 'dört', 'beş', 'altı', 'yedi', 'sekiz', 'dokuz'];
export const TENS = ['', 'on', 'yirmi', 'otuz', 'kırk', 'elli', 'altmış', 'yetmiş', 'seksen', 'doksan'];
/** Ordinals, by the cardinal that they are made of. */
const ORDINALS: readonly (readonly [form: string, value: number])[] = [
  ['birinci', 1],
  ['ikinci', 2],
  ['üçüncü', 3],
  ['dördüncü', 4],
  ['beşinci', 5],
  ['altıncı', 6],
  ['yedinci', 7],
  ['sekizinci', 8],
  ['dokuzuncu', 9],
  ['onuncu', 10],
  ['yirminci', 20],
  ['otuzuncu', 30],
  ['kırkıncı', 40],
  ['ellinci', 50],
  ['altmışıncı', 60],
  ['yetmişinci', 70],
  ['sekseninci', 80],
  ['doksanıncı', 90],
  ['yüzüncü', 100],
  ['bininci', 1000],
  ['milyonuncu', 1e6],
  ['milyarıncı', 1e9],
  ['trilyonuncu', 1e12],
];

/** "in three": the whole that a part is said of. */
const WHOLES: readonly (readonly [form: string, value: number])[] = [
  ['üçte', 3],
  ['dörtte', 4],
  ['beşte', 5],
  ['altıda', 6],
  ['yedide', 7],
  ['sekizde', 8],
  ['dokuzda', 9],
  ['onda', 10],
  ['yüzde', 100],
  ['binde', 1000],
];
/** "one of them" to "nine of them". */
const OF_THEM = ['', 'biri', 'ikisi', 'üçü', 'dördü', 'beşi', 'altısı', 'yedisi', 'sekizi', 'dokuzu'];

/** üçte iki, dörtte biri; of a hundred only with the ending, since yüzde iki are two per cent. */
const parts = (): Entry[] =>
  WHOLES.flatMap(([whole, size]) =>
    UNITS.slice(1)
      .map((unit, index): Entry => [
        size >= 100
          ? `${whole} ${OF_THEM[index + 1] ?? ''}`
          : `${whole} ${unit}|${whole} ${OF_THEM[index + 1] ?? ''}`,
        size === 100 ? { percent: true } : { fraction: (index + 1) / size },
      ])
      .filter(([, lexeme], index) => lexeme.fraction !== undefined && index + 1 < size),
  );

const folded = (pairs: readonly (readonly [string, number])[]): ReadonlyMap<string, number> =>
  new Map(pairs.map(([word, value]) => [foldText(word), value]));

/** Number words as they may be written together; the longer before those that they begin with. */
const WORDS = folded([
  ...UNITS.slice(1).map((word, index): [string, number] => [word, index + 1]),
  ...TENS.slice(1).map((word, index): [string, number] => [word, (index + 1) * 10]),
  ['yüz', 100],
  ['bin', 1000],
]);
const ORDINAL_WORDS = folded(ORDINALS);
const BY_LENGTH = [...WORDS.keys()].sort((a, b) => b.length - a.length);
const STARTS = new RegExp(`^(?:${BY_LENGTH.join('|')})(?:${BY_LENGTH.join('|')}|bucuk|[a-z]{3,6}nc[iu])`);
const LONGEST = 60;

/** The values of the words that make a word, how long the first is, and what is left at the end. */
function cut(word: string): { values: readonly number[]; first: number; rest: string } {
  const values: number[] = [];
  let first = 0;
  let rest = word;
  while (rest !== '') {
    const next = BY_LENGTH.find((part) => rest.startsWith(part) && !isOrdinalStart(rest, part));
    if (next === undefined) break;
    values.push(WORDS.get(next) ?? 0);
    first ||= next.length;
    rest = rest.slice(next.length);
  }
  return { values, first, rest };
}

/** "birinci" begins as "bir" does. */
const isOrdinalStart = (rest: string, part: string): boolean =>
  rest.length > part.length && ORDINAL_WORDS.has(rest);

/** The number that such words make: each smaller than the one before, but for factors. */
function sum(values: readonly number[]): number | undefined {
  let [total, group, last] = [0, 0, Infinity];
  for (const value of values) {
    if (value === 1000) {
      if (total > 0) return undefined;
      total = (group || 1) * 1000;
      [group, last] = [0, Infinity];
    } else if (value === 100) {
      if (group > 9) return undefined;
      group = (group || 1) * 100;
      last = 100;
    } else {
      if (value >= last || (value >= 10 && group % 100 > 0) || group % 10 > 0) return undefined;
      group += value;
      last = value >= 10 ? 10 : 1;
    }
  }
  return total + group;
}

/** Where number words that are written together fall apart: iki|yüz|bin, on|altı, yirmi|birinci, beş|buçuk. */
export function parted(word: string): number | undefined {
  if (word.length < 4 || word.length > LONGEST || !STARTS.test(word)) return undefined;
  const { values, first, rest } = cut(word);
  const whole = sum(values);
  if (whole === undefined || first === word.length) return undefined;
  return rest === '' || rest === 'bucuk' || ORDINAL_WORDS.has(rest) ? first : undefined;
}

export const numbers = (): readonly Entry[] => [
  ['sıfır', add(0)],
  ['bir', { number: { value: 1, kind: 'add', weak: true }, stop: true }],
  ...UNITS.slice(2).map((word, index): Entry => [word, add(index + 2)]),
  ...TENS.slice(1).map((word, index): Entry => [word, add((index + 1) * 10)]),
  ...UNITS.slice(1).map((word, index): Entry => [`on ${word}`, add(index + 11)]),
  ['yüz', { number: { value: 100, kind: 'times' } }],
  ['bin', { number: { value: 1e3, kind: 'scale' }, inNames: true }],
  ['milyon|mn|mln', scale(1e6)],
  ['milyar|mr|mlr', scale(1e9)],
  ['trilyon|trn', scale(1e12)],
  ['katrilyon', scale(1e15)],
  ['düzine', { number: { value: 12, kind: 'times' } }],
  ['deste', { number: { value: 10, kind: 'times' } }],
  ['binlerce|milyonlarca|onlarca|yüzlerce', { stop: true }],
  ...ORDINALS.map(([form, ordinal]): Entry => [form, { ordinal }]),
  ...ORDINALS.slice(0, 9).map(([form, ordinal]): Entry => [`on ${form}`, { ordinal: ordinal + 10 }]),
  ['ilk', { ordinal: 1, stop: true }],
  ['buçuk', { fraction: 1 / 2, added: true, beside: true }],
  ['yarım', { fraction: 1 / 2, beside: true }],
  ['yarısı|yarı', { fraction: 1 / 2, beside: true }],
  ['çeyrek', { time: 'quarter', fraction: 1 / 4, beside: true }],
  ...parts(),
  ['birkaç|bir kaç|bazı', { few: 3 }],
  ['iki katı|iki katına|ikiye katlandı|ikiye katladı', { multiple: 2 }],
  ['üç katı|üç katına|üçe katlandı', { multiple: 3 }],
  ['kat|kez|defa|büyüklüğünde|büyüklüğündeki', { magnitude: true }],
  ['eksi', { negative: true }],
  ['sıfırın altında', { negative: true, after: 'less-than', stop: true }],
  ['virgül|nokta', { point: true }],
  ['k', { suffix: 1e3 }],
  ['m', { suffix: 1e6 }],
];
