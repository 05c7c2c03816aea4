import type { FigureGrammar, Lexeme } from '@/lib/languages';
import type { Anchor } from './calendar';
import { opens, patternsOf, type CompiledPattern, type Matcher, type PatternMatch } from './patterns';
import { resolve } from './resolve';
import type { Resolution } from './years';
import type { Reading } from './quantities';
import type { Slots } from './slot-values';
import { find, type Item } from './stream';
import { readClock } from './clocks';

interface PatternIndex {
  readonly byRole: ReadonlyMap<string, readonly CompiledPattern[]>;
  readonly byWord: ReadonlyMap<string, readonly CompiledPattern[]>;
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
    index = { byRole, byWord };
    indexes.set(grammar.patterns, index);
  }
  return index;
}

const NUMBER_ROLES = [
  'day',
  'n',
  'year',
  'bareyear',
  'anyyear',
  'yy',
  'hour',
  'minutes',
  'clock',
  'numdate',
  'decadeyear',
  'hyphened',
  'duration',
  'quarter',
  'halfyear',
  'ord',
];
const WORD_NUMBER_ROLES = ['day', 'n', 'year', 'bareyear', 'anyyear', 'hour', 'minutes', 'duration', 'ord'];
const ROLES: readonly [keyof Lexeme, readonly string[]][] = [
  ['number', WORD_NUMBER_ROLES],
  ['ordinal', ['day', 'ord', 'hour', 'ordhour']],
  ['fraction', ['frac', 'n', 'duration']],
  ['few', ['n', 'duration']],
  ['month', ['month']],
  ['hijriMonth', ['hijri']],
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

const roleLists = new WeakMap<Lexeme, readonly string[]>();

/** The slots that a meaning can open; worked out once for each entry of the lexicon. */
function rolesOf(lexeme: Lexeme): readonly string[] {
  let roles = roleLists.get(lexeme);
  if (!roles) {
    roles = ROLES.filter(([kind]) => lexeme[kind] !== undefined).flatMap(([, names]) => names);
    roleLists.set(lexeme, roles);
  }
  return roles;
}

/** Whether an item can be part of a date or a time at all. */
function isTemporal(item: Item | undefined): boolean {
  if (!item) return false;
  if (item.type === 'number') return true;
  return item.hits.some(({ lexeme }) => !lexeme.number?.weak && rolesOf(lexeme).length > 0);
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

/** Words alone open a pattern only where a date can follow soon: "the", "in" and من are everywhere. */
const AHEAD = 4;

function candidates(
  items: readonly Item[],
  index: number,
  { byRole, byWord }: PatternIndex,
): Set<CompiledPattern> | undefined {
  const item = items[index];
  if (!item) return undefined;
  let found: Set<CompiledPattern> | undefined;
  const addAll = (list: readonly CompiledPattern[] | undefined): void => {
    if (!list) return;
    found ??= new Set();
    for (const pattern of list) found.add(pattern);
  };
  if (item.type === 'number') for (const role of NUMBER_ROLES) addAll(byRole.get(role));
  for (const { lexeme } of item.hits) for (const role of rolesOf(lexeme)) addAll(byRole.get(role));
  for (const form of item.forms) {
    const list = byWord.get(form.key);
    if (!list) continue;
    for (let ahead = 1; ahead <= AHEAD; ahead++) {
      if (isTemporal(items[index + ahead])) {
        addAll(list);
        break;
      }
    }
  }
  if (item.folded === "'") addAll(byRole.get('decadeyear'));
  if (item.folded === 'q' || item.folded === 'h') {
    addAll(byRole.get('quarter'));
    addAll(byRole.get('halfyear'));
  }
  return found;
}

/** Whether a word of its own, unknown to the lexicon, starts one of the grammar's patterns. */
export function opensTemporal(grammar: FigureGrammar, item: Item): boolean {
  const { byWord } = indexOf(grammar);
  return item.forms.some((form) => byWord.has(form.key));
}

export interface TemporalContext {
  readonly items: readonly Item[];
  readonly grammar: FigureGrammar;
  readonly anchor: Anchor | undefined;
  readonly alone: boolean;
  /** It holds nothing but dates and the words between them. */
  readonly bare: boolean;
  readonly matcher: Matcher;
}

export interface TemporalReading extends Reading {
  readonly slots: Slots;
}

/** The longest date, time, duration or set that a pattern finds at an item; of two as long, the one listed first. */
export function readTemporal(context: TemporalContext, index: number): TemporalReading | undefined {
  const { items, grammar, anchor, alone, bare, matcher } = context;
  const item = items[index];
  if (!item) return undefined;
  const patterns = candidates(items, index, indexOf(grammar));
  if (!patterns) return undefined;
  const matches: PatternMatch[] = [];
  for (const pattern of patterns) {
    const match = matcher.match(pattern, index);
    if (!match) continue;
    if (pattern.constants.alone && !(alone && index === 0 && match.next === items.length)) continue;
    matches.push(match);
  }
  matches.sort((a, b) => b.next - a.next || a.rank - b.rank);
  let resolution: Resolution | undefined;
  for (const match of matches) {
    const all = bare || (alone && index <= 1 && match.next >= items.length - 1);
    resolution ??= {
      anchor,
      tense: all ? 'future' : tenseAround(context, index, match.next),
      alone: all,
      dated: grammar.clitics !== undefined,
    };
    if (match.constants.unlessAfter?.test(items[index - 1]?.folded ?? '')) continue;
    if (match.constants.ahead && resolution.tense !== 'future') continue;
    if (match.constants.ends && items[match.next]?.type === 'word') continue;
    if (isHour(items, match)) continue;
    const figure = resolve(match.slots, match.constants, resolution);
    if (figure)
      return {
        figure,
        start: match.start,
        next: match.next,
        tied: match.start > item.start,
        slots: match.slots,
      };
  }
  return undefined;
}

/** "Thursday 9 am", "Thursday 8:00": the number behind a weekday is the hour, not the day of a month. */
function isHour(items: readonly Item[], { slots, next }: PatternMatch): boolean {
  if (slots.weekday === undefined || slots.day === undefined || slots.month !== undefined) return false;
  if (slots.unit !== undefined || slots.clock !== undefined || slots.hour !== undefined) return false;
  return find(items, next, 'meridiem') !== undefined || readClock(items, next - 1).length > 0;
}

const END = /^[.!?؟؛;]$/;

/** Whether the sentence looks back or ahead, by the words of the grammar that say so; those before the date first. */
function tenseAround({ items, grammar }: TemporalContext, from: number, to: number): Resolution['tense'] {
  const tenseOf = (item: Item): Resolution['tense'] => {
    if (item.hits.length === 0 && grammar.futureVerb?.test(item.folded)) return 'future';
    for (const { lexeme } of item.hits) {
      if (lexeme.future) return 'future';
      if (lexeme.past) return 'past';
    }
    return undefined;
  };
  for (let i = from - 1, steps = 0; i >= 0 && steps < 14; i--, steps++) {
    const item = items[i];
    if (!item || (END.test(item.folded) && item.type === 'sign')) break;
    const tense = tenseOf(item);
    if (tense) return tense;
  }
  for (let i = to, steps = 0; i < items.length && steps < 4; i++, steps++) {
    const item = items[i];
    if (!item || (END.test(item.folded) && item.type === 'sign')) break;
    const tense = tenseOf(item);
    if (tense) return tense;
  }
  return undefined;
}
