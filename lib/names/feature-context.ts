import type { Sense } from '@/lib/knowledge';
import type { EntityType } from '@/lib/mentions';
import type { Candidate, ReadBlock } from './candidates';
import { crossable } from './words';

const TYPES: readonly EntityType[] = ['person', 'place', 'organisation', 'event', 'work', 'other'];
/** A step of weights that a tagger tells apart. */
const WEIGHT_STEP = 64;

/** What the pack knows of each word of a block: the longest alias that covers it. */
export interface Gazette {
  /** The type of its heaviest bearer, how heavy, whether it is weak, and which part of the alias the word is; 0 for none. */
  readonly codes: Uint16Array;
  /** Bits of the types of all bearers. */
  readonly types: Uint8Array;
}

/** The aliases of a block as features. Linear in the number of candidates and their words. */
export function gazetteOf(words: number, candidates: readonly Candidate[]): Gazette {
  const codes = new Uint16Array(words);
  const types = new Uint8Array(words);
  const lengths = new Uint8Array(words);
  const weights = new Uint16Array(words);
  for (const { from, to, senses } of candidates) {
    const best = heaviest(senses);
    if (best === undefined) continue;
    const length = to - from;
    const code =
      8 * (1 + TYPES.indexOf(best.type)) +
      64 * Math.floor(best.weight / WEIGHT_STEP) +
      (best.weak ? 512 : 0) +
      (length > 1 ? 4 : 0);
    let bits = 0;
    for (const { type } of senses) bits |= 1 << TYPES.indexOf(type);
    for (let at = from; at < to; at++) {
      const known = lengths[at] ?? 0;
      if (length < known || (length === known && best.weight <= (weights[at] ?? 0))) continue;
      lengths[at] = length;
      weights[at] = best.weight;
      codes[at] = code + (at === from ? 0 : at === to - 1 ? 2 : 1);
      types[at] = bits;
    }
  }
  return { codes, types };
}

function heaviest(senses: readonly Sense[]): Sense | undefined {
  let best: Sense | undefined;
  for (const sense of senses) {
    if (best === undefined || sense.weight > best.weight) best = sense;
  }
  return best;
}

/** A run of capitalised words. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** Where it ends if small links inside it are crossed: "Bank of England". */
  readonly longTo: number;
}

/** The run that each capitalised word of a block belongs to. Linear. */
export function runsOf({ words, casing, language }: ReadBlock): (Run | undefined)[] {
  const runs: (Run | undefined)[] = [];
  if (casing === 'none' || casing === 'lower') return runs;
  const { links } = language.names;
  const capital = (at: number): boolean => {
    const word = words[at];
    return word !== undefined && word.cased && word.capital !== 'none' && !word.barred;
  };
  let longTo = 0;
  for (let from = 0; from < words.length; from++) {
    if (!capital(from)) continue;
    let to = from + 1;
    while (capital(to) && crossable(words[to]?.gap ?? 'end')) to++;
    if (from >= longTo) {
      longTo = to;
      for (let at = to; at < from + MOST_RUN;) {
        let link = at;
        while (link < at + 2 && links.has(words[link]?.folded ?? '') && words[link]?.gap === 'space') link++;
        if (link === at || !capital(link) || words[link]?.gap !== 'space') break;
        while (capital(link) && crossable(words[link]?.gap ?? 'end')) link++;
        longTo = at = link;
      }
    }
    const run = { from, to, longTo: Math.max(to, longTo) };
    for (let at = from; at < to; at++) runs[at] = run;
    from = to - 1;
  }
  return runs;
}

/** A run across links is followed no further than this: time stays linear. */
const MOST_RUN = 16;
