import type { Knowledge, Sense } from '@/lib/knowledge';
import type { Candidate } from './candidates';

/** No name has more bearers looked at. */
const MOST_SENSES = 12;

/**
 * The senses of places that are written with what they lie in: "Paris, Texas", "طرابلس، لبنان". By candidate, the numbers of the
 * records on either side of the comma of which one lies in the other.
 *
 * @param candidates of one block, in order of their first words
 */
export function containments(
  candidates: readonly Candidate[],
  knowledge: Knowledge,
): ReadonlyMap<Candidate, ReadonlySet<number>> {
  const found = new Map<Candidate, Set<number>>();
  const note = (candidate: Candidate, { index }: Sense): void => {
    const senses = found.get(candidate);
    if (senses) senses.add(index);
    else found.set(candidate, new Set([index]));
  };
  const starts = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    if (candidate.block.words[candidate.from]?.gap !== 'comma' || !isPlace(candidate)) continue;
    const others = starts.get(candidate.from);
    if (others) others.push(candidate);
    else starts.set(candidate.from, [candidate]);
  }
  if (starts.size === 0) return found;
  for (const inner of candidates) {
    const outers = starts.get(inner.to);
    if (outers === undefined || !isPlace(inner)) continue;
    for (const sense of inner.senses.slice(0, MOST_SENSES)) {
      if (sense.type !== 'place') continue;
      for (const outer of outers) {
        const around = outer.senses.filter((other) => lies(sense, other, knowledge));
        if (around.length > 0) note(inner, sense);
        for (const other of around) note(outer, other);
      }
    }
  }
  return found;
}

/** True where a place's record says that it lies in another one: a region or a country. */
export function lies(inner: Sense, outer: Sense, knowledge: Knowledge): boolean {
  if (inner.type !== 'place' || outer.type !== 'place') return false;
  const { region, country } = knowledge.record(inner.index).facts;
  const { id } = knowledge.record(outer.index);
  return id === region || id === country;
}

/** From here on a region is not just what lies around a town of its name. */
const OF_ITS_OWN = 100;

/** True for a town and the province around it that is called by its name: to choose between them tells a reader nothing. */
export function isSameTown(one: Sense, other: Sense, knowledge: Knowledge): boolean {
  if (lies(one, other, knowledge)) return other.weight < OF_ITS_OWN;
  return lies(other, one, knowledge) && one.weight < OF_ITS_OWN;
}

function isPlace({ senses }: Candidate): boolean {
  return senses.some(({ type }) => type === 'place');
}
