import type { EntityType } from '@/lib/mentions';
import type { ReadBlock } from './candidates';
import type { Chosen } from './choice';
import type { Placed } from './readings';
import { ANCHOR, WEIGHTS } from './weights';

/** The sure names of one block, by where they start and end. */
interface Row {
  readonly starting: ReadonlyMap<number, Neighbour>;
  readonly ending: ReadonlyMap<number, Neighbour>;
}

interface Neighbour {
  readonly type: EntityType;
  /** True where a particle was taken off its first word: "وبريتيش بتروليوم". */
  readonly attached: boolean;
}

/** The sure readings of a block's first round, as neighbours of others in a row of names. */
export function rowOf(chosen: readonly Chosen[]): Row {
  const starting = new Map<number, Neighbour>();
  const ending = new Map<number, Neighbour>();
  for (const { candidate, senses } of chosen) {
    const [best] = senses;
    if (best === undefined || best.share < ANCHOR || best.sense.weak) continue;
    const neighbour = { type: best.sense.type, attached: candidate.reading.stripped };
    starting.set(candidate.from, neighbour);
    ending.set(candidate.to, neighbour);
  }
  return { starting, ending };
}

/** A candidate with what its sure neighbours in a row say of its type: "Shell" in "Shell and BP" is an oil company. */
export function inRow(candidate: Placed, row: Row): Placed {
  const neighbour = before(candidate, row) ?? after(candidate, row);
  if (neighbour === undefined) return candidate;
  const { surroundings } = candidate;
  const types = {
    ...surroundings.types,
    [neighbour]: (surroundings.types[neighbour] ?? 0) + WEIGHTS.row,
  };
  return { ...candidate, surroundings: { ...surroundings, types } };
}

function before({ block, from, reading }: Placed, { ending }: Row): EntityType | undefined {
  const { words, language } = block;
  const { conjunctions, cased } = language.names;
  // What is taken off in an article without capitals may be a conjunction or not: only "و" joins a row.
  if (!cased) return joinedBy(block, from, reading.stripped) ? ending.get(from)?.type : undefined;
  const joined = words[from]?.gap === 'space' && conjunctions.has(words[from - 1]?.folded ?? '');
  return joined && words[from - 1]?.gap === 'space' ? ending.get(from - 1)?.type : undefined;
}

function after({ block, to }: Placed, { starting }: Row): EntityType | undefined {
  const { words, language } = block;
  const { conjunctions, cased } = language.names;
  const next = words[to];
  if (next?.gap !== 'space') return undefined;
  if (!cased) {
    const neighbour = starting.get(to);
    return neighbour && joinedBy(block, to, neighbour.attached) ? neighbour.type : undefined;
  }
  return conjunctions.has(next.folded) && words[to + 1]?.gap === 'space'
    ? starting.get(to + 1)?.type
    : undefined;
}

/** True where a name without capitals starts with the conjunction that is written onto it. */
function joinedBy({ words, language }: ReadBlock, at: number, stripped: boolean): boolean {
  const word = words[at];
  const conjunction = language.names.attachedConjunction;
  return (
    stripped && word?.gap === 'space' && conjunction !== undefined && word.folded.startsWith(conjunction)
  );
}
