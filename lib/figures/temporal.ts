import type { FigureGrammar, Lexeme } from '@/lib/languages';
import type { Anchor } from './calendar';
import { matchPattern, opens, patternsOf, type CompiledPattern, type PatternMatch } from './patterns';
import { resolve, type Resolution } from './resolve';
import type { Reading } from './quantities';
import type { Slots } from './slots';
import type { Item } from './stream';

interface PatternIndex {
  readonly byRole: ReadonlyMap<string, readonly CompiledPattern[]>;
  readonly byWord: ReadonlyMap<string, readonly CompiledPattern[]>;
}

const indexes = new WeakMap<FigureGrammar, PatternIndex>();

function indexOf(grammar: FigureGrammar): PatternIndex {
  let index = indexes.get(grammar);
  if (!index) {
    const byRole = new Map<string, CompiledPattern[]>();
    const byWord = new Map<string, CompiledPattern[]>();
    const add = (map: Map<string, CompiledPattern[]>, key: string, pattern: CompiledPattern): void => {
      const list = map.get(key);
      if (list) list.push(pattern);
      else map.set(key, [pattern]);
    };
    for (const pattern of patternsOf(grammar)) {
      const { roles, words } = opens(pattern.node);
      for (const role of roles) add(byRole, role, pattern);
      for (const word of words) add(byWord, word, pattern);
    }
    index = { byRole, byWord };
    indexes.set(grammar, index);
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
  'hyphened',
  'duration',
  'quarter',
  'halfyear',
  'ord',
];
const WORD_NUMBER_ROLES = ['day', 'n', 'year', 'anyyear', 'hour', 'minutes', 'duration', 'ord'];
const ROLES: readonly [keyof Lexeme, readonly string[]][] = [
  ['number', WORD_NUMBER_ROLES],
  ['ordinal', ['day', 'ord', 'hour']],
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

function candidates(item: Item, { byRole, byWord }: PatternIndex): Set<CompiledPattern> | undefined {
  let found: Set<CompiledPattern> | undefined;
  const addAll = (list: readonly CompiledPattern[] | undefined): void => {
    if (!list) return;
    found ??= new Set();
    for (const pattern of list) found.add(pattern);
  };
  if (item.type === 'number') for (const role of NUMBER_ROLES) addAll(byRole.get(role));
  for (const { lexeme } of item.hits) {
    for (const [kind, roles] of ROLES)
      if (lexeme[kind] !== undefined) for (const role of roles) addAll(byRole.get(role));
  }
  for (const form of item.forms) addAll(byWord.get(form.key));
  if (item.folded === 'q' || item.folded === 'h') {
    addAll(byRole.get('quarter'));
    addAll(byRole.get('halfyear'));
  }
  return found;
}

export interface TemporalContext {
  readonly items: readonly Item[];
  readonly text: string;
  readonly grammar: FigureGrammar;
  readonly anchor: Anchor | undefined;
  readonly alone: boolean;
}

export interface TemporalReading extends Reading {
  readonly slots: Slots;
}

/** The longest date, time, duration or set that a pattern finds at an item; of two as long, the one listed first. */
export function readTemporal(context: TemporalContext, index: number): TemporalReading | undefined {
  const { items, text, grammar, anchor, alone } = context;
  const item = items[index];
  if (!item) return undefined;
  const patterns = candidates(item, indexOf(grammar));
  if (!patterns) return undefined;
  const order = patternsOf(grammar);
  const matches: { match: PatternMatch; rank: number }[] = [];
  for (const pattern of patterns) {
    const match = matchPattern(pattern, items, index, text, grammar);
    if (!match) continue;
    if (pattern.constants.alone && !(alone && index === 0 && match.next === items.length)) continue;
    matches.push({ match, rank: order.indexOf(pattern) });
  }
  matches.sort((a, b) => b.match.next - a.match.next || a.rank - b.rank);
  let resolution: Resolution | undefined;
  for (const { match } of matches) {
    const all = alone && index <= 1 && match.next >= items.length - 1;
    resolution ??= {
      anchor,
      tense: all ? 'future' : tenseAround(context, index, match.next),
      alone: all,
      dated: grammar.clitics !== undefined,
    };
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

const END = /^[.!?؟؛;]$/;

/** Whether the sentence looks back or ahead, by the words of the grammar that say so; those before the date first. */
function tenseAround({ items }: TemporalContext, from: number, to: number): Resolution['tense'] {
  const tenseOf = (item: Item): Resolution['tense'] => {
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
