import type { Reading } from './readings';
import { CALIBRATION, OFFERED_BEST, OFFERED_TOGETHER, SECOND, SHOWN, SURE } from './weights';

/** A reading that has won its place in the text. */
export interface Chosen extends Reading {
  /** False where it surely is a name, but whose is not sure enough to say. */
  readonly shown: boolean;
  /** True where a second sense is likely enough to be offered. */
  readonly offered: boolean;
}

/**
 * Of overlapping readings keeps the longest that is a name, and of equally long ones the surest. A name whose bearer is in
 * doubt keeps its place without being shown, since a shorter name inside it would be wrong.
 *
 * @returns the readings kept, in order of their first word
 */
export function choose(readings: readonly Reading[]): Chosen[] {
  const names = readings.filter(({ name }) => name >= SHOWN);
  if (names.length > 1) {
    names.sort((a, b) => length(b) - length(a) || b.name - a.name || a.candidate.from - b.candidate.from);
  }
  const taken = new Uint8Array(names[0]?.candidate.block.words.length ?? 0);
  const chosen: Chosen[] = [];
  for (const reading of names) {
    const { from, to } = reading.candidate;
    let free = true;
    for (let at = from; at < to && free; at++) free = taken[at] === 0;
    if (!free) continue;
    for (let at = from; at < to; at++) taken[at] = 1;
    const best = reading.senses[0]?.share ?? 0;
    const second = reading.senses[1]?.share ?? 0;
    const offered = best < SURE && second >= SECOND;
    const shown = best >= SHOWN || (offered && best >= OFFERED_BEST && best + second >= OFFERED_TOGETHER);
    // Who has chosen once may change their mind.
    const open = offered || (reading.chosen === true && reading.senses.length > 1);
    const { candidate, senses, name } = reading;
    chosen.push({ candidate, senses, name, chosen: reading.chosen, shown, offered: shown && open });
  }
  chosen.sort((a, b) => a.candidate.from - b.candidate.from);
  return chosen.map((reading, i) =>
    isTitleOf(reading, chosen[i + 1]) ? { ...reading, shown: false } : reading,
  );
}

/** "الرئيس السوري" right before the president's name is his title: one card for both. */
function isTitleOf(reading: Chosen, next: Chosen | undefined): boolean {
  if (next?.candidate.from !== reading.candidate.to) return false;
  const gap = next.candidate.block.words[next.candidate.from]?.gap;
  return (
    gap === 'space' && reading.senses[0]?.sense.type === 'other' && next.senses[0]?.sense.type === 'person'
  );
}

function length({ candidate }: Reading): number {
  return candidate.to - candidate.from;
}

/** The least doubt that is left in any reading, and the most. */
const DOUBT = 0.005;

/**
 * How often a sense with this share of the probability is right, 0 to 1: the shares are surer of themselves than the texts bear
 * out, and less sure where they hesitate.
 */
export function confidenceOf(share: number): number {
  const held = Math.min(Math.max(share, DOUBT), 1 - DOUBT);
  const odds = CALIBRATION.slope * Math.log(held / (1 - held)) + CALIBRATION.offset;
  return Math.round(1000 / (1 + Math.exp(-odds))) / 1000;
}
