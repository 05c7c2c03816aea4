import type { FigureGrammar, Pattern, PatternConstants } from '@/lib/languages';
import { tokenize } from '@/lib/text';
import { after, type Item } from '../items';
import type { State } from './automaton';
import type { SlotName, SlotReading, Slots } from './slot-values';
import { readSlot } from './slots';

/**
 * The patterns of a language say how its dates and times are put together. `<month>` is a slot, `يوم` a word as it stands,
 * `(a|b)` a choice, `(…)?` may be missing, `,` any comma, `&` the conjunction ("and", و written on or apart).
 */
type Part =
  | { readonly kind: 'word'; readonly key: string }
  | { readonly kind: 'slot'; readonly name: SlotName; readonly role: string }
  | { readonly kind: 'comma' }
  | { readonly kind: 'and' }
  | { readonly kind: 'sequence'; readonly parts: readonly Part[] }
  | { readonly kind: 'choice'; readonly options: readonly Part[] }
  | { readonly kind: 'optional'; readonly part: Part };

/** A part with what follows it, so that matching needs no stack of its own: a small automaton. */
export type Step =
  | { readonly kind: 'word'; readonly key: string; readonly then: Step }
  | { readonly kind: 'slot'; readonly name: SlotName; readonly role: string; readonly then: Step }
  | { readonly kind: 'comma'; readonly then: Step }
  | { readonly kind: 'and'; readonly then: Step }
  | { readonly kind: 'choice'; readonly options: readonly Step[] }
  | { readonly kind: 'end' };

export interface CompiledPattern {
  readonly source: string;
  /** Its place in the grammar's list: of two matches as long, the one listed first stands. */
  readonly rank: number;
  readonly first: Step;
  readonly constants: PatternConstants;
}

export interface PatternMatch {
  readonly slots: Slots;
  readonly constants: PatternConstants;
  readonly rank: number;
  readonly start: number;
  readonly next: number;
}

const SYNTAX = /<([a-z0-9]+)>|([()|?&])|([^\s()|?&<>]+)/giu;

function parse(source: string): Part {
  const pieces = [...source.matchAll(SYNTAX)];
  let at = 0;
  const choice = (): Part => {
    const options: Part[] = [];
    let parts: Part[] = [];
    for (; at < pieces.length; at++) {
      const [whole, slot, sign, word] = pieces[at] ?? [];
      if (sign === ')') break;
      if (sign === '|') {
        options.push({ kind: 'sequence', parts });
        parts = [];
      } else if (sign === '(') {
        at++;
        parts.push(choice());
        if (pieces[at]?.[0] !== ')') throw new SyntaxError(`Unclosed bracket in pattern: ${source}`);
      } else if (sign === '?') {
        const last = parts.pop();
        if (!last) throw new SyntaxError(`Nothing before ? in pattern: ${source}`);
        parts.push({ kind: 'optional', part: last });
      } else if (sign === '&') parts.push({ kind: 'and' });
      else if (slot !== undefined) {
        parts.push({ kind: 'slot', name: slot as SlotName, role: slot.replace(/\d+$/, '') });
      } else if (word === ',') parts.push({ kind: 'optional', part: { kind: 'comma' } });
      else if (word !== undefined) {
        for (const { folded } of tokenize(word)) parts.push({ kind: 'word', key: folded });
      } else throw new SyntaxError(`Bad pattern: ${whole} in ${source}`);
    }
    options.push({ kind: 'sequence', parts });
    return { kind: 'choice', options };
  };
  const part = choice();
  if (at < pieces.length) throw new SyntaxError(`Stray bracket in pattern: ${source}`);
  return part;
}

function link(part: Part, then: Step): Step {
  switch (part.kind) {
    case 'sequence':
      return part.parts.reduceRight((next, inner) => link(inner, next), then);
    case 'choice': {
      const options = part.options.map((option) => link(option, then));
      return options.length === 1 && options[0] ? options[0] : { kind: 'choice', options };
    }
    case 'optional':
      return { kind: 'choice', options: [link(part.part, then), then] };
    case 'word':
    case 'slot':
    case 'comma':
    case 'and':
      return { ...part, then };
  }
}

const compiled = new WeakMap<FigureGrammar['patterns'], readonly CompiledPattern[]>();

/** The patterns of a grammar, compiled once. Throws `SyntaxError` on a malformed pattern. */
export function patternsOf(grammar: FigureGrammar): readonly CompiledPattern[] {
  let patterns = compiled.get(grammar.patterns);
  if (!patterns) {
    patterns = grammar.patterns.map((pattern: Pattern, rank): CompiledPattern => {
      const [source, constants] = typeof pattern === 'string' ? [pattern, {}] : pattern;
      return { source, rank, first: link(parse(source), { kind: 'end' }), constants };
    });
    compiled.set(grammar.patterns, patterns);
  }
  return patterns;
}

const COMMAS = /^[,،]$/;
/** A pattern is short: past this many steps it is running over a text that was made to be slow. */
const MOST_STEPS = 2000;

/** A slot that was filled on the way to a step, and those before it: going back is forgetting the last. */
interface Filled {
  readonly name: SlotName;
  readonly value: unknown;
  readonly before: Filled | undefined;
}

function slotsOf(last: Filled | undefined): Slots {
  const slots: Record<string, unknown> = {};
  // Of two with one name the later stands.
  for (let filled = last; filled; filled = filled.before) slots[filled.name] ??= filled.value;
  return slots;
}

/** Whether an item is a conjunction that stands alone. */
function isConjunction({ hits }: Item, index: number): boolean {
  return hits.some(({ lexeme, next }) => lexeme.conjunction && next === index + 1);
}

const NO_PATTERNS: ReadonlySet<CompiledPattern> = new Set();

/** Matches patterns over the items of one text; what a slot reads at an item is read once. */
export class Matcher {
  readonly #items: readonly Item[];
  readonly #text: string;
  readonly #grammar: FigureGrammar;
  readonly #cache = new Map<string, (readonly SlotReading[] | undefined)[]>();
  #first = 0;
  #start = 0;
  #steps = 0;
  #ending: Set<CompiledPattern> | undefined;
  #best: { slots: Slots; start: number; next: number } | undefined;

  constructor(items: readonly Item[], text: string, grammar: FigureGrammar) {
    this.#items = items;
    this.#text = text;
    this.#grammar = grammar;
  }

  /** The longest match of a pattern that starts at an item. */
  match(pattern: CompiledPattern, index: number): PatternMatch | undefined {
    this.#first = index;
    this.#start = this.#items[index]?.start ?? 0;
    this.#steps = 0;
    this.#best = undefined;
    this.#walk(pattern.first, index, false);
    const best = this.#best as { slots: Slots; start: number; next: number } | undefined;
    return best && { ...best, constants: pattern.constants, rank: pattern.rank };
  }

  /** The patterns behind a state that match at an item, each once; undefined where following them all would take too long. */
  matching(state: State, index: number): ReadonlySet<CompiledPattern> | undefined {
    this.#first = index;
    this.#steps = 0;
    this.#ending = undefined;
    this.#follow(state, index, false);
    return this.#steps > MOST_STEPS ? undefined : (this.#ending ?? NO_PATTERNS);
  }

  #read(role: string, index: number): readonly SlotReading[] {
    let column = this.#cache.get(role);
    if (!column) this.#cache.set(role, (column = []));
    return (column[index] ??= readSlot(role, this.#items, index, this.#text, this.#grammar));
  }

  /** A conjunction that is written on is left outside at the start of a mention, and inside must have been asked for. */
  #allowed(at: number, isTied: boolean, wanted: boolean): boolean {
    return at === this.#first ? !wanted : isTied === wanted;
  }

  /** Follows all patterns behind a state at once, as {@link #walk} follows one. */
  #follow(state: State, index: number, tied: boolean): void {
    if (++this.#steps > MOST_STEPS) return;
    const items = this.#items;
    if (state.ends.length > 0 && !tied && index > this.#first) {
      this.#ending ??= new Set();
      for (const pattern of state.ends) this.#ending.add(pattern);
    }
    const here = items[index];
    if (state.and && here) {
      const next = state.and.follow();
      if (isConjunction(here, index)) this.#follow(next, index + 1, false);
      this.#follow(next, index, true);
    }
    if (state.comma && !tied && here?.type === 'sign' && COMMAS.test(here.folded))
      this.#follow(state.comma.follow(), index + 1, false);
    const at = index === this.#first ? index : after(items, index);
    const item = items[at];
    if (!item) return;
    if (state.words.size > 0 && item.type !== 'number') {
      for (const form of item.forms) {
        const edge = state.words.get(form.key);
        if (edge && this.#allowed(at, form.tied, tied)) this.#follow(edge.follow(), at + 1, false);
      }
    }
    const unknown = item.hits.length === 0 && item.type === 'word';
    for (const slot of state.slots) {
      if (unknown && !SHORT_SLOTS.has(slot.role)) continue;
      for (const reading of this.#read(slot.role, at)) {
        if (this.#allowed(at, reading.tied, tied)) this.#follow(slot.then.follow(), reading.next, false);
      }
    }
  }

  /** Follows the steps with backtracking. `tied`: a conjunction was just asked for; `filled`: the slots on the way. */
  #walk(step: Step, index: number, tied: boolean, filled?: Filled): void {
    if (++this.#steps > MOST_STEPS) return;
    const items = this.#items;
    switch (step.kind) {
      case 'end':
        if (!tied && index > this.#first && index > (this.#best?.next ?? 0)) {
          this.#best = { slots: slotsOf(filled), start: this.#start, next: index };
        }
        return;
      case 'choice':
        for (const option of step.options) this.#walk(option, index, tied, filled);
        return;
      case 'comma': {
        const item = items[index];
        if (!tied && item?.type === 'sign' && COMMAS.test(item.folded))
          this.#walk(step.then, index + 1, false, filled);
        return;
      }
      case 'and': {
        const item = items[index];
        if (!item) return;
        if (isConjunction(item, index)) this.#walk(step.then, index + 1, false, filled);
        this.#walk(step.then, index, true, filled);
        return;
      }
      case 'word': {
        const at = index === this.#first ? index : after(items, index);
        const item = items[at];
        if (!item || item.type === 'number') return;
        for (const form of item.forms) {
          if (form.key !== step.key || !this.#allowed(at, form.tied, tied)) continue;
          const start = this.#start;
          if (at === this.#first) this.#start = item.start + form.offset;
          this.#walk(step.then, at + 1, false, filled);
          this.#start = start;
          return;
        }
        return;
      }
      case 'slot': {
        const at = index === this.#first ? index : after(items, index);
        const item = items[at];
        if (!item || (item.hits.length === 0 && item.type === 'word' && !SHORT_SLOTS.has(step.role))) return;
        for (const reading of this.#read(step.role, at)) {
          if (!this.#allowed(at, reading.tied, tied)) continue;
          const start = this.#start;
          if (at === this.#first) this.#start = reading.start;
          const { name } = step;
          this.#walk(step.then, reading.next, false, { name, value: reading.value, before: filled });
          this.#start = start;
        }
      }
    }
  }
}

/** Slots that start with letters which the lexicon need not have: Q3, H1. */
const SHORT_SLOTS = new Set(['quarter', 'halfyear']);

/** What can open a pattern: lexicon roles and words, so that most patterns are never tried at most words. */
export function opens({ first }: CompiledPattern): {
  readonly roles: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
} {
  const roles = new Set<string>();
  const words = new Set<string>();
  const visit = (step: Step): void => {
    switch (step.kind) {
      case 'word':
        words.add(step.key);
        return;
      case 'slot':
        roles.add(step.role);
        return;
      case 'comma':
      case 'and':
        visit(step.then);
        return;
      case 'choice':
        step.options.forEach(visit);
        return;
      case 'end':
    }
  };
  visit(first);
  return { roles, words };
}
