import type { FigureGrammar, Pattern, PatternConstants } from '@/lib/languages';
import { foldText, tokenize } from '@/lib/text';
import { readSlot, type SlotName, type Slots } from './slots';
import { after, type Item } from './stream';

/**
 * The patterns of a language say how its dates and times are put together. `<month>` is a slot, `يوم` a word as it stands,
 * `(a|b)` a choice, `(…)?` may be missing, `,` any comma, `&` the conjunction ("and", و written on or apart).
 */
type Node =
  | { readonly kind: 'word'; readonly key: string }
  | { readonly kind: 'slot'; readonly name: SlotName; readonly role: string }
  | { readonly kind: 'comma' }
  | { readonly kind: 'and' }
  | { readonly kind: 'sequence'; readonly nodes: readonly Node[] }
  | { readonly kind: 'choice'; readonly options: readonly Node[] }
  | { readonly kind: 'optional'; readonly node: Node };

export interface CompiledPattern {
  readonly source: string;
  readonly node: Node;
  readonly constants: PatternConstants;
}

export interface PatternMatch {
  readonly slots: Slots;
  readonly constants: PatternConstants;
  readonly start: number;
  readonly next: number;
}

const SYNTAX = /<([a-z0-9]+)>|([()|?&])|([^\s()|?&<>]+)/giu;

function parse(source: string): Node {
  const parts = [...source.matchAll(SYNTAX)];
  let at = 0;
  const choice = (): Node => {
    const options: Node[] = [];
    let nodes: Node[] = [];
    for (; at < parts.length; at++) {
      const [whole, slot, sign, word] = parts[at] ?? [];
      if (sign === ')') break;
      if (sign === '|') {
        options.push({ kind: 'sequence', nodes });
        nodes = [];
      } else if (sign === '(') {
        at++;
        nodes.push(choice());
        if (parts[at]?.[0] !== ')') throw new SyntaxError(`Unclosed bracket in pattern: ${source}`);
      } else if (sign === '?') {
        const last = nodes.pop();
        if (!last) throw new SyntaxError(`Nothing before ? in pattern: ${source}`);
        nodes.push({ kind: 'optional', node: last });
      } else if (sign === '&') nodes.push({ kind: 'and' });
      else if (slot !== undefined) {
        const name = slot.replace(/\d+$/, '');
        nodes.push({ kind: 'slot', name: slot as SlotName, role: name });
      } else if (word === ',') nodes.push({ kind: 'optional', node: { kind: 'comma' } });
      else if (word !== undefined) {
        for (const token of tokenize(word)) nodes.push({ kind: 'word', key: foldText(token.folded) });
      } else throw new SyntaxError(`Bad pattern: ${whole} in ${source}`);
    }
    options.push({ kind: 'sequence', nodes });
    return options.length === 1 ? (options[0] as Node) : { kind: 'choice', options };
  };
  const node = choice();
  if (at < parts.length) throw new SyntaxError(`Stray bracket in pattern: ${source}`);
  return node;
}

const compiled = new WeakMap<FigureGrammar, readonly CompiledPattern[]>();

/** The patterns of a grammar, compiled once. Throws `SyntaxError` on a malformed pattern. */
export function patternsOf(grammar: FigureGrammar): readonly CompiledPattern[] {
  let patterns = compiled.get(grammar);
  if (!patterns) {
    patterns = grammar.patterns.map((pattern: Pattern): CompiledPattern => {
      const [source, constants] = typeof pattern === 'string' ? [pattern, {}] : pattern;
      return { source, node: parse(source), constants };
    });
    compiled.set(grammar, patterns);
  }
  return patterns;
}

const COMMAS = /^[,،]$/;

interface State {
  readonly items: readonly Item[];
  readonly text: string;
  readonly grammar: FigureGrammar;
  readonly first: number;
  slots: Slots;
  start: number;
  best: PatternMatch | undefined;
  steps: number;
}

type Continuation = (index: number, tied: boolean) => void;

/** A pattern is short: past this many steps it is running over a text that was made to be slow. */
const MOST_STEPS = 2000;

/** Walks the pattern with backtracking; every full match is offered to `done`. `tied`: a conjunction was just asked for. */
function walk(state: State, node: Node, index: number, tied: boolean, done: Continuation): void {
  if (++state.steps > MOST_STEPS) return;
  const { items } = state;
  switch (node.kind) {
    case 'sequence': {
      const step = (n: number, at: number, and: boolean): void => {
        const next = node.nodes[n];
        if (!next) done(at, and);
        else walk(state, next, at, and, (to, nowTied) => step(n + 1, to, nowTied));
      };
      step(0, index, tied);
      return;
    }
    case 'choice':
      for (const option of node.options) walk(state, option, index, tied, done);
      return;
    case 'optional':
      walk(state, node.node, index, tied, done);
      done(index, tied);
      return;
    case 'comma': {
      if (tied) return;
      const item = items[index];
      if (item?.type === 'sign' && COMMAS.test(item.folded)) done(index + 1, false);
      return;
    }
    case 'and': {
      const item = items[index];
      if (!item) return;
      const alone = item.hits.find((hit) => hit.lexeme.conjunction && hit.next === index + 1);
      if (alone) done(alone.next, false);
      done(index, true);
      return;
    }
    case 'word': {
      const at = index === state.first ? index : after(items, index);
      const item = items[at];
      if (!item || item.type === 'number') return;
      const keyed = item.forms.find((form) => form.key === node.key && allowed(state, at, form.tied, tied));
      if (!keyed) return;
      const { start } = state;
      if (at === state.first) state.start = keyed.start;
      done(at + 1, false);
      state.start = start;
      return;
    }
    case 'slot': {
      const at = index === state.first ? index : after(items, index);
      if (!items[at]) return;
      for (const reading of readSlot(node.role, items, at, state.text, state.grammar)) {
        if (!allowed(state, at, reading.tied, tied)) continue;
        const { slots, start } = state;
        state.slots = { ...slots, [node.name]: reading.value };
        if (at === state.first) state.start = reading.start;
        done(reading.next, false);
        state.slots = slots;
        state.start = start;
      }
    }
  }
}

/** A conjunction that is written on is left outside at the start of a mention, and inside must have been asked for. */
function allowed(state: State, at: number, isTied: boolean, wanted: boolean): boolean {
  return at === state.first ? !wanted : isTied === wanted;
}

/** The longest match of a pattern that starts at an item. */
export function matchPattern(
  pattern: CompiledPattern,
  items: readonly Item[],
  index: number,
  text: string,
  grammar: FigureGrammar,
): PatternMatch | undefined {
  const state: State = {
    items,
    text,
    grammar,
    first: index,
    slots: {},
    start: items[index]?.start ?? 0,
    best: undefined,
    steps: 0,
  };
  walk(state, pattern.node, index, false, (next, tied) => {
    if (tied || next <= index || (state.best && state.best.next >= next)) return;
    state.best = { slots: state.slots, constants: pattern.constants, start: state.start, next };
  });
  return state.best;
}

/** What can open a pattern: lexicon roles and words, so that most patterns are never tried at most words. */
export function opens(node: Node): {
  readonly roles: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
} {
  const roles = new Set<string>();
  const words = new Set<string>();
  /** True where the node may be empty, so that what follows can open too. */
  const visit = (n: Node): boolean => {
    switch (n.kind) {
      case 'word':
        words.add(n.key);
        return false;
      case 'slot':
        roles.add(n.role);
        return false;
      case 'comma':
      case 'and':
        return true;
      case 'sequence':
        return n.nodes.every((child) => visit(child));
      case 'choice':
        return n.options.map((option) => visit(option)).some(Boolean);
      case 'optional':
        visit(n.node);
        return true;
    }
  };
  visit(node);
  return { roles, words };
}
