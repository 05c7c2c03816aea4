import type { FigureGrammar, Lexeme } from '@/lib/languages';
import type { Item } from '../items';
import { Automaton, type State } from './automaton';
import { type CompiledPattern, opens, patternsOf } from './patterns';
import { isYearPart } from './year-parts';

const NUMBER_ROLES = [
  'day',
  'n',
  'year',
  'bareyear',
  'anyyear',
  'yy',
  'jalaliyy',
  'hour',
  'minutes',
  'clock',
  'numdate',
  'decadeyear',
  'hyphened',
  'yearmonth',
  'duration',
  'quarter',
  'halfyear',
  'ord',
];
const WORD_NUMBER_ROLES = [
  'spoken',
  'day',
  'n',
  'year',
  'bareyear',
  'anyyear',
  'hour',
  'minutes',
  'duration',
  'ord',
];
const ROLES: readonly [keyof Lexeme, readonly string[]][] = [
  ['number', WORD_NUMBER_ROLES],
  ['ordinal', ['day', 'ord', 'hour', 'ordhour']],
  ['fraction', ['frac', 'n', 'duration']],
  ['few', ['n', 'duration']],
  ['month', ['month']],
  ['hijriMonth', ['hijri']],
  ['jalaliMonth', ['jalali']],
  ['jalaliDecade', ['jalalidecade']],
  ['weekday', ['weekday']],
  ['weekdays', ['weekdays']],
  ['season', ['season']],
  ['part', ['part']],
  ['last', ['ord']],
  ['relative', ['rel']],
  ['time', ['unit', 'duration']],
  ['decade', ['decade']],
  ['day', ['deictic']],
  ['holiday', ['holiday']],
  ['meridiem', ['mer']],
  ['dayPart', ['daypart']],
  ['hour', ['noon']],
  ['set', ['set']],
  ['timex', ['timex']],
  ['zone', ['zone']],
];

/** Bits beside those of {@link ROLES}: an item in digits, an apostrophe, one of the letters of Q3 and H1. */
const DIGITS = 1 << ROLES.length;
const APOSTROPHE = DIGITS << 1;
const LETTER = DIGITS << 2;

const kinds = new WeakMap<Lexeme, number>();

/** The kinds of meaning that can open a slot, as bits; worked out once for each entry of the lexicon. */
function kindsOf(lexeme: Lexeme): number {
  let bits = kinds.get(lexeme);
  if (bits === undefined) {
    bits = ROLES.reduce((sum, [kind], i) => (lexeme[kind] === undefined ? sum : sum | (1 << i)), 0);
    kinds.set(lexeme, bits);
  }
  return bits;
}

interface PatternIndex {
  readonly byRole: ReadonlyMap<string, readonly CompiledPattern[]>;
  readonly byWord: ReadonlyMap<string, readonly CompiledPattern[]>;
  readonly automaton: Automaton;
  /** By kinds, and by kinds and words. */
  readonly byKinds: Map<number, Opening>;
  readonly byKey: Map<string, Opening>;
}

/** The patterns that can start at an item, and where they start together. */
interface Opening {
  readonly patterns: ReadonlySet<CompiledPattern>;
  readonly state: State;
}

const indexes = new WeakMap<FigureGrammar['patterns'], PatternIndex>();

function indexOf(grammar: FigureGrammar): PatternIndex {
  let index = indexes.get(grammar.patterns);
  if (!index) {
    const byRole = new Map<string, CompiledPattern[]>();
    const byWord = new Map<string, CompiledPattern[]>();
    const add = (map: Map<string, CompiledPattern[]>, key: string, pattern: CompiledPattern): void => {
      const list = map.get(key);
      if (list) list.push(pattern);
      else map.set(key, [pattern]);
    };
    for (const pattern of patternsOf(grammar)) {
      const { roles, words } = opens(pattern);
      for (const role of roles) add(byRole, role, pattern);
      for (const word of words) add(byWord, word, pattern);
    }
    index = { byRole, byWord, automaton: new Automaton(), byKinds: new Map(), byKey: new Map() };
    indexes.set(grammar.patterns, index);
  }
  return index;
}

/** The patterns that items of these kinds and forms open. */
function make({ byRole, byWord, automaton }: PatternIndex, bits: number, words: readonly string[]): Opening {
  const roles = ROLES.flatMap(([, names], i) => ((bits & (1 << i)) === 0 ? [] : names));
  if (bits & DIGITS) roles.push(...NUMBER_ROLES);
  if (bits & APOSTROPHE) roles.push('decadeyear');
  if (bits & LETTER) roles.push('quarter', 'halfyear');
  const patterns = new Set([
    ...roles.flatMap((role) => byRole.get(role) ?? []),
    ...words.flatMap((word) => byWord.get(word) ?? []),
  ]);
  return { patterns, state: automaton.startOf(patterns) };
}

/** Words alone open a pattern only where a date can follow soon: "the", "in" and من are everywhere. */
const AHEAD = 4;

/** The patterns that can start at an item; undefined for most items, which open none. Costs a look-up or two. */
export function openingAt(
  items: readonly Item[],
  index: number,
  grammar: FigureGrammar,
): Opening | undefined {
  const item = items[index];
  if (!item) return undefined;
  const patterns = indexOf(grammar);
  let bits = 0;
  if (item.type === 'number') bits = DIGITS;
  else if (item.folded === "'") bits = APOSTROPHE;
  else if (isYearPart(item.folded, grammar)) bits = LETTER;
  for (const { lexeme } of item.hits) bits |= kindsOf(lexeme);
  let words: string[] | undefined;
  for (const { key } of item.forms) if (patterns.byWord.has(key)) (words ??= []).push(key);
  // a word that means nothing else (tags darauf) opens its pattern by itself
  if (words && item.hits.length > 0 && !isTemporalAhead(items, index)) words = undefined;
  if (bits === 0 && !words) return undefined;
  if (!words) {
    let opening = patterns.byKinds.get(bits);
    if (!opening) patterns.byKinds.set(bits, (opening = make(patterns, bits, [])));
    return opening;
  }
  const key = `${String(bits)} ${words.join(' ')}`;
  let opening = patterns.byKey.get(key);
  if (!opening) patterns.byKey.set(key, (opening = make(patterns, bits, words)));
  return opening;
}

function isTemporalAhead(items: readonly Item[], index: number): boolean {
  for (let ahead = 1; ahead <= AHEAD; ahead++) if (isTemporal(items[index + ahead])) return true;
  return false;
}

/** Whether a word of its own, unknown to the lexicon, starts one of the grammar's patterns, or is the letter of Q3. */
export function opensTemporal(grammar: FigureGrammar, item: Item): boolean {
  if (isYearPart(item.folded, grammar)) return true;
  const { byWord } = indexOf(grammar);
  return item.forms.some((form) => byWord.has(form.key));
}

/** Whether an item can be part of a date or a time at all. */
function isTemporal(item: Item | undefined): boolean {
  if (!item) return false;
  if (item.type === 'number') return true;
  return item.hits.some(({ lexeme }) => !lexeme.number?.weak && kindsOf(lexeme) !== 0);
}

/** Whether every item is part of a date, or a word or sign that stands between dates: a heading, a programme's line. */
export function isBare(items: readonly Item[]): boolean {
  return (
    items.some((item) => isTemporal(item)) &&
    items.every(
      (item) =>
        item.type === 'sign' ||
        isTemporal(item) ||
        item.hits.some(
          ({ lexeme }) =>
            lexeme.lead ?? lexeme.dating ?? lexeme.from ?? lexeme.to ?? lexeme.between ?? lexeme.conjunction,
        ),
    )
  );
}
