import type { CompiledPattern, Step } from './patterns';
import type { SlotName } from './slot-values';

/** What may come next in several patterns at once. */
export interface State {
  readonly words: ReadonlyMap<string, Edge>;
  readonly slots: readonly { readonly name: SlotName; readonly role: string; readonly then: Edge }[];
  readonly comma: Edge | undefined;
  readonly and: Edge | undefined;
  /** The patterns that may end here. */
  readonly ends: readonly CompiledPattern[];
}

/** A place in one pattern. */
interface Place {
  readonly step: Step;
  readonly pattern: CompiledPattern;
}

/** The way to a state, which is made when a text first takes it. */
class Edge {
  readonly places: Place[] = [];
  readonly #make: (places: readonly Place[]) => State;
  #state: State | undefined;

  constructor(make: (places: readonly Place[]) => State) {
    this.#make = make;
  }

  follow(): State {
    return (this.#state ??= this.#make(this.places));
  }
}

/**
 * Patterns of a grammar as one deterministic automaton, so that what many of them have in common is looked at once. It says
 * which patterns match, not what their slots hold. States are made by the subset construction as texts lead to them: most
 * never are.
 */
export class Automaton {
  readonly #states = new Map<string, State>();
  readonly #numbers = new Map<Step, number>();

  /** Where these patterns start together. */
  startOf(patterns: Iterable<CompiledPattern>): State {
    return this.#stateOf(Array.from(patterns, (pattern) => ({ step: pattern.first, pattern })));
  }

  readonly #stateOf = (places: readonly Place[]): State => {
    const reached = new Map<Step, Place>();
    for (const place of places) addReached(place, reached);
    const numbers = Array.from(reached.keys(), (step) => this.#numberOf(step));
    const key = numbers.sort((a, b) => a - b).join();
    let state = this.#states.get(key);
    if (!state) this.#states.set(key, (state = this.#made(reached.values())));
    return state;
  };

  #numberOf(step: Step): number {
    let number = this.#numbers.get(step);
    if (number === undefined) this.#numbers.set(step, (number = this.#numbers.size));
    return number;
  }

  #made(places: Iterable<Place>): State {
    const ends: CompiledPattern[] = [];
    const words = new Map<string, Edge>();
    const slots = new Map<
      SlotName,
      { readonly name: SlotName; readonly role: string; readonly then: Edge }
    >();
    let comma: Edge | undefined;
    let and: Edge | undefined;
    for (const { step, pattern } of places) {
      if (step.kind === 'end') ends.push(pattern);
      if (step.kind === 'end' || step.kind === 'choice') continue;
      let edge: Edge | undefined;
      if (step.kind === 'word') {
        edge = words.get(step.key);
        if (!edge) words.set(step.key, (edge = new Edge(this.#stateOf)));
      } else if (step.kind === 'slot') {
        edge = slots.get(step.name)?.then;
        if (!edge) {
          edge = new Edge(this.#stateOf);
          slots.set(step.name, { name: step.name, role: step.role, then: edge });
        }
      } else if (step.kind === 'comma') edge = comma ??= new Edge(this.#stateOf);
      else edge = and ??= new Edge(this.#stateOf);
      edge.places.push({ step: step.then, pattern });
    }
    return { words, slots: [...slots.values()], comma, and, ends };
  }
}

/** Adds a place, or those that a choice leads to. */
function addReached(place: Place, reached: Map<Step, Place>): void {
  const { step, pattern } = place;
  if (step.kind === 'choice') {
    for (const option of step.options) addReached({ step: option, pattern }, reached);
  } else reached.set(step, place);
}
