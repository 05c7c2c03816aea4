import { foldText } from '@/lib/text';
import type { Entry, Lexeme, NumberWord } from '../../figure-grammar';
import { adjective, declined } from './declined';

const add = (value: number): Lexeme => ({ number: { value, kind: 'add' } });
const scale = (value: number, more: Partial<NumberWord> = {}): Lexeme => ({
  number: { value, kind: 'scale', noun: true, ...more },
});

const I = 'ь и ью';
/** Every number below a thousand that is one word, in all its cases. */
const CARDINALS: readonly (readonly [forms: string, value: number])[] = [
  ['ноль|ноля|нуль|нуля|нулю|нулем', 0],
  ['два|две|двух|двум|двумя|двое|двоих|двоим|двоими', 2],
  ['три|трех|трем|тремя|трое|троих|троим|троими', 3],
  ['четыре|четырех|четырем|четырьмя|четверо|четверых|четверым', 4],
  [`${declined('пят', I)}|пятеро|пятерых|пятерым`, 5],
  [`${declined('шест', I)}|шестеро|шестерых`, 6],
  ['семь|семи|семью|семеро|семерых', 7],
  ['восемь|восьми|восемью|восьмью|восьмеро|восьмерых', 8],
  [`${declined('девят', I)}|девятеро|девятерых`, 9],
  [`${declined('десят', I)}|десятеро|десятерых`, 10],
  ...'одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат'
    .split(' ')
    .map((stem, index): [string, number] => [declined(stem, I), index + 11]),
  [declined('тридцат', I), 30],
  ['сорок|сорока', 40],
  ['пятьдесят|пятидесяти|пятьюдесятью', 50],
  ['шестьдесят|шестидесяти|шестьюдесятью', 60],
  ['семьдесят|семидесяти|семьюдесятью', 70],
  ['восемьдесят|восьмидесяти|восемьюдесятью|восьмьюдесятью', 80],
  ['девяносто|девяноста', 90],
  ['сто|ста', 100],
  ['двести|двухсот|двумстам|двумястами|двухстах', 200],
  ['триста|трехсот|тремстам|тремястами|трехстах', 300],
  ['четыреста|четырехсот|четыремстам|четырьмястами|четырехстах', 400],
  ['пятьсот|пятисот|пятистам|пятьюстами|пятистах', 500],
  ['шестьсот|шестисот|шестистам|шестьюстами|шестистах', 600],
  ['семьсот|семисот|семистам|семьюстами|семистах', 700],
  ['восемьсот|восьмисот|восьмистам|восемьюстами|восьмистах', 800],
  ['девятьсот|девятисот|девятистам|девятьюстами|девятистах', 900],
];

/** Ordinals by their stem; the third has one of its own. */
const ORDINALS: readonly (readonly [stem: string, value: number])[] = [
  ['перв', 1],
  ['втор', 2],
  ['четверт', 4],
  ['пят', 5],
  ['шест', 6],
  ['седьм', 7],
  ['восьм', 8],
  ['девят', 9],
  ['десят', 10],
  ...'одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат'
    .split(' ')
    .map((stem, index): [string, number] => [stem, index + 11]),
  ['тридцат', 30],
  ['сороков', 40],
  ['пятидесят', 50],
  ['шестидесят', 60],
  ['семидесят', 70],
  ['восьмидесят', 80],
  ['девяност', 90],
  ['сот', 100],
  ['двухсот', 200],
  ['трехсот', 300],
  ['четырехсот', 400],
  ['пятисот', 500],
  ['шестисот', 600],
  ['семисот', 700],
  ['восьмисот', 800],
  ['девятисот', 900],
  ['тысячн', 1000],
  ['миллионн', 1e6],
];
const THIRD = 'третий|третья|третье|третьего|третьей|третьему|третьим|третьем|третью|третьи|третьих|третьими';

/** The first parts of compounds, folded: двадцати|пяти|летний. */
const PREFIXES: ReadonlyMap<string, number> = new Map(
  (
    [
      ['одно', 1],
      ['двух', 2],
      ['трех', 3],
      ['четырех', 4],
      ['пяти', 5],
      ['шести', 6],
      ['семи', 7],
      ['восьми', 8],
      ['девяти', 9],
      ['десяти', 10],
      ['одиннадцати', 11],
      ['двенадцати', 12],
      ['тринадцати', 13],
      ['четырнадцати', 14],
      ['пятнадцати', 15],
      ['шестнадцати', 16],
      ['семнадцати', 17],
      ['восемнадцати', 18],
      ['девятнадцати', 19],
      ['двадцати', 20],
      ['тридцати', 30],
      ['сорока', 40],
      ['пятидесяти', 50],
      ['шестидесяти', 60],
      ['семидесяти', 70],
      ['восьмидесяти', 80],
      ['девяносто', 90],
      ['сто', 100],
      ['полутора', 1.5],
      ['полу', 0.5],
    ] as const
  ).map(([word, value]) => [foldText(word), value]),
);

function prefixValue(word: string): number | undefined {
  const whole = PREFIXES.get(word);
  if (whole !== undefined) return whole;
  for (const [ten, value] of PREFIXES) {
    if (value < 20 || !word.startsWith(ten)) continue;
    const unit = PREFIXES.get(word.slice(ten.length));
    if (unit !== undefined && unit >= 1 && unit < 10) return value + unit;
  }
  return undefined;
}

const JOINED = new RegExp(`^(.{2,24}?)((?:${foldText('летн|дневн|месячн|недельн|часов|минутн')}).{1,4})$`);

/** Where a word falls into a number and what it numbers: двадцатипяти|летний, трех|дневный. */
export function parted(word: string): number | undefined {
  const first = word.length > 7 ? JOINED.exec(word)?.[1] : undefined;
  return first !== undefined && prefixValue(first) !== undefined ? first.length : undefined;
}

/** The number that the first part of such a word says. */
export function compound(word: string): Lexeme | undefined {
  const value = word.length > 3 && word.length < 25 ? prefixValue(word) : undefined;
  return value === undefined ? undefined : add(value);
}

export const numbers = (): readonly Entry[] => [
  [
    'один|одна|одно|одного|одной|одному|одним|одну|одном|одни|одних',
    { number: { value: 1, kind: 'add', weak: true }, stop: true },
  ],
  ...CARDINALS.map(([forms, value]): Entry => [forms, add(value)]),
  ['двухлетн|трехлетн', { stop: true }],
  ['тысяча|тысячу|тысячей|тысячью|тысяче', { number: { value: 1e3, kind: 'scale', noun: true } }],
  ['тысячи|тысяч|тысячам|тысячами|тысячах', scale(1e3, { plural: true })],
  ['тыс|тыс.', scale(1e3, { plural: true })],
  [declined('миллион', '- а у ом е'), scale(1e6)],
  [`${declined('миллион', 'ы ов ам ами ах')}|млн|млн.`, scale(1e6, { plural: true })],
  [declined('миллиард', '- а у ом е'), scale(1e9)],
  [`${declined('миллиард', 'ы ов ам ами ах')}|млрд|млрд.`, scale(1e9, { plural: true })],
  [declined('триллион', '- а у ом е'), scale(1e12)],
  [`${declined('триллион', 'ы ов ам ами ах')}|трлн|трлн.`, scale(1e12, { plural: true })],
  ['десяток|десятка|десятку', { number: { value: 10, kind: 'times', noun: true } }],
  ['десятки|десятков|десяткам|десятками', { number: { value: 10, kind: 'times', noun: true, plural: true } }],
  ['сотня|сотню|сотней', { number: { value: 100, kind: 'times', noun: true } }],
  ['сотни|сотен|сотням|сотнями', { number: { value: 100, kind: 'times', noun: true, plural: true } }],
  ['дюжина|дюжину|дюжины|дюжин', { number: { value: 12, kind: 'times', noun: true } }],
  ['полтора|полторы|полутора', add(1.5)],
  ['полтысячи', add(500)],
  ['полмиллиона', add(5e5)],
  ['полмиллиарда', add(5e8)],
  ['полтриллиона', add(5e11)],

  ...ORDINALS.map(([stem, ordinal]): Entry => [adjective(stem), { ordinal }]),
  [THIRD, { ordinal: 3 }],
  [adjective('последн'), { last: true, relative: -1 }],
  ['половина|половины|половине|половину|половиной', { fraction: 1 / 2 }],
  ['пол', { fraction: 1 / 2, beside: true }],
  ['с половиной', { fraction: 1 / 2, added: true, beside: true }],
  ['с четвертью', { fraction: 1 / 4, added: true, beside: true }],
  ['с третью', { fraction: 1 / 3, added: true, beside: true }],
  ['треть|трети|третью|третей', { fraction: 1 / 3 }],
  ['четверть|четверти|четвертью|четвертей', { fraction: 1 / 4 }],
  ['три четверти|трех четвертей', { fraction: 3 / 4 }],
  ['две трети|двух третей|двумя третями', { fraction: 2 / 3 }],
  ['пятая часть|пятую часть|пятой части', { fraction: 1 / 5 }],
  ['десятая часть|десятую часть|десятой части', { fraction: 1 / 10 }],
  ['несколько|нескольких|нескольким|несколькими', { few: 3 }],
  ['пару', { few: 2 }],
  ['вдвое|удвоил|удвоила|удвоили|удвоилось|удвоилась|удвоился|удвоились', { multiple: 2 }],
  ['втрое|утроил|утроила|утроилось|утроился|утроились', { multiple: 3 }],
  ['вчетверо', { multiple: 4 }],
  ['впятеро', { multiple: 5 }],
  ['раз|раза', { magnitude: true }],
  ['минус', { negative: true }],
  ['точка|запятая', { point: true }],
  ['к|k', { suffix: 1e3 }],
  ['м', { suffix: 1e6 }],
];
