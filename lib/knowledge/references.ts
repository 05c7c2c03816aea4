import type { EntityId, Facts } from './types';

/** A record that another one's facts name. */
export interface Reference {
  readonly id: EntityId;
  /** The fact that names it: `capital`, `roles`, `relations.part-of` … */
  readonly fact: string;
  /** True for facts that thousands of records share (a person's country): the target does not list them back. */
  readonly hub: boolean;
}

const SINGLE = ['capital', 'party', 'place', 'seat'] as const;
const SINGLE_HUB = ['country', 'currency', 'region'] as const;
const LISTS = ['neighbours', 'parties'] as const;

/** All references in a record's facts, in a fixed order; the same id may come more than once. */
export function references(facts: Facts): Reference[] {
  const found: Reference[] = [];
  const add = (id: EntityId | undefined, fact: string, hub: boolean) => {
    if (id !== undefined) found.push({ id, fact, hub });
  };
  // Thousands were born in some country of which no more is known than that.
  add(facts.birthplace, 'birthplace', /^[A-Z]{2}$/.test(facts.birthplace ?? ''));
  for (const fact of SINGLE) add(facts[fact], fact, false);
  for (const fact of SINGLE_HUB) add(facts[fact], fact, true);
  for (const fact of LISTS) for (const id of facts[fact] ?? []) add(id, fact, false);
  for (const id of facts.languages ?? []) add(id, 'languages', true);
  for (const role of facts.roles ?? []) add(role.of, 'roles', false);
  for (const [name, ids] of Object.entries(facts.relations ?? {})) {
    for (const id of ids) add(id, `relations.${name}`, false);
  }
  return found;
}
