import { foldText } from '@/lib/text';
import type { Lexeme } from '../../figure-grammar';

/** All words here are folded: ß is ss, and umlauts have lost their dots. */
const UNITS = ['', 'ein', 'zwei', 'drei', 'vier', 'funf', 'sechs', 'sieben', 'acht', 'neun'];
const TEENS = 'zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn'.split(' ');
const TENS = [
  '',
  '',
  'zwanzig',
  'dreissig',
  'vierzig',
  'funfzig',
  'sechzig',
  'siebzig',
  'achtzig',
  'neunzig',
];

/** Every number below a hundred: drei, einundzwanzig. */
const SMALL: ReadonlyMap<string, number> = new Map([
  ...UNITS.slice(1).map((word, index): [string, number] => [word, index + 1]),
  ['eins', 1],
  ['zwo', 2],
  ...TEENS.map((word, index): [string, number] => [word, index + 10]),
  ...TENS.slice(2).flatMap((ten, index): [string, number][] => [
    [ten, (index + 2) * 10],
    ...UNITS.slice(1).map((unit, one): [string, number] => [`${unit}und${ten}`, (index + 2) * 10 + one + 1]),
  ]),
]);

/** No number is written longer than this: 777.777 has 66 letters. */
const LONGEST = 80;

/** What such a word is made of: most words are told from it by a look. */
const NUMERAL =
  /^(?:und|ein|eins|zwei|zwo|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|sechzehn|siebzehn|zwanzig|dreissig|sechzig|siebzig|zig|hundert|tausend)+/;

/** Words written with ae, oe and ue, where the keyboard has no umlauts. */
const plain = (word: string): string => word.replace('fuenf', 'funf').replace('zwoelf', 'zwolf');

function below(
  word: string,
  part: string,
  factor: number,
  lower: (word: string) => number | undefined,
): number | undefined {
  const at = word.indexOf(part);
  if (at < 0) return lower(word);
  const many = at === 0 ? 1 : lower(word.slice(0, at));
  const rest = word.slice(at + part.length).replace(/^und/, '');
  const more = rest === '' ? 0 : lower(rest);
  return many === undefined || more === undefined ? undefined : many * factor + more;
}

const belowThousand = (word: string): number | undefined =>
  below(word, 'hundert', 100, (part) => SMALL.get(part));

/** siebenhunderteinundzwanzigtausendzwölf → 721012; undefined for what is no number. Folded. */
export function cardinal(word: string): number | undefined {
  return below(word, 'tausend', 1000, belowThousand);
}

const IRREGULAR: readonly (readonly [end: string, cardinal: string])[] = [
  ['erst', 'eins'],
  ['dritt', 'drei'],
  ['siebt', 'sieben'],
  ['acht', 'acht'],
];

/** fünfundzwanzigst- → 25, hundertdritt- → 103: a stem without its ending. */
function ordinalOf(stem: string): number | undefined {
  const irregular = IRREGULAR.find(([end]) => stem.endsWith(end));
  if (irregular) {
    const value = cardinal(stem.slice(0, -irregular[0].length) + irregular[1]);
    if (value !== undefined) return value;
  }
  if (stem === 'millionst') return 1e6;
  if (stem === 'milliardst') return 1e9;
  if (stem === 'billionst') return 1e12;
  const large = stem.endsWith('st') ? cardinal(stem.slice(0, -2)) : undefined;
  if (large !== undefined && (large % 100 >= 20 || large % 100 === 0)) return large;
  const small = stem.endsWith('t') ? cardinal(stem.slice(0, -1)) : undefined;
  return small !== undefined && small % 100 >= 2 && small % 100 < 20 ? small : undefined;
}

/** fünftel, zwanzigstel, hundertstel; and of several. */
function partOf(word: string): number | undefined {
  const stem = /^(.+?)tels?n?$/.exec(word)?.[1];
  return stem === undefined ? undefined : ordinalOf(`${stem}t`);
}

const TIMES = {
  jahr: 'year',
  monat: 'month',
  woch: 'week',
  tag: 'day',
  stund: 'hour',
  minut: 'minute',
} as const;
const LONG = /^(jahr|monat|woch|tag|stund|minut)ig(?:e|er|es|en|em)?$/;

/** 20-Jähriger, ein 20-jähriger Mann, das 30-tägige Ultimatum. */
function lasting(word: string, surface: string): Lexeme | undefined {
  const stem = LONG.exec(word)?.[1] as keyof typeof TIMES | undefined;
  if (!stem) return undefined;
  if (stem !== 'jahr') return { time: TIMES[stem] };
  return /^J/.test(surface) ? { time: 'year', age: 'after' } : { time: 'year', ageOf: true };
}

/** The meaning of a word that is made of number words, or of a number and what it numbers. */
export function compound(folded: string, surface: string): Lexeme | undefined {
  const word = plain(folded);
  if (word.length < 3 || word.length > LONGEST) return undefined;
  if (word.endsWith('ig') || LONG.test(word)) {
    const long = lasting(word, surface);
    if (long) return long;
  }
  const ordinary = /^(.+t)(?:e|er|es|en|em)$/.exec(word)?.[1];
  if (ordinary !== undefined) {
    const ordinal =
      /^(?:milli|billi)/.test(ordinary) || NUMERAL.test(ordinary) || /^(?:erst|dritt|siebt)/.test(ordinary)
        ? ordinalOf(ordinary)
        : undefined;
    if (ordinal !== undefined) return { ordinal };
  }
  if (!NUMERAL.test(word)) return undefined;
  const value = cardinal(word);
  if (value !== undefined) return { number: { value, kind: 'add' } };
  const whole = word.endsWith('einhalb') ? cardinal(word.slice(0, -7)) : undefined;
  if (whole !== undefined) return { number: { value: whole + 0.5, kind: 'add' } };
  const part = partOf(word);
  return part === undefined || part < 5 ? undefined : { fraction: 1 / part };
}

const fold = (words: string): string => words.split(' ').map(foldText).join('|');
const DAYS = 'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag';
const PARTS = fold(
  'frühmorgens morgens morgen vormittags vormittag nachmittags nachmittag mittags mittag spätabends spätabend abends abend nachts nacht früh',
);
const DAY_PART = new RegExp(`^(${DAYS})(?:${PARTS})$`);
const SHORT_HOUR = /^((?:drei)?viertel)stunden?$/;
const LENGTH = /^(.+?)((?:jahr|monat|woch|tag|stund|minut)ig(?:e|er|es|en|em)?)$/;
const EDGE = /^(jahres|monats|jahrzehnt)(?:ende|anfang|beginn|mitte)$/;

/** Where a word falls into two: Dienstag|abend, Viertel|stunde, drei|tägig, Jahres|ende. */
export function parted(folded: string): number | undefined {
  if (folded.length > LONGEST) return undefined;
  const first = DAY_PART.exec(folded)?.[1] ?? SHORT_HOUR.exec(folded)?.[1] ?? EDGE.exec(folded)?.[1];
  if (first !== undefined) return first.length;
  const number = LENGTH.exec(folded)?.[1];
  return number !== undefined && cardinal(plain(number)) !== undefined ? number.length : undefined;
}
