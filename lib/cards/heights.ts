import table from '@/assets/knowledge/heights.json';
import type { EntityId } from '@/lib/knowledge';
import type { FigureMention } from '@/lib/mentions';
import type { Teller } from './teller';
import type { FigureCard } from './types';

/** A structure that readers know the sight of, and how high it is. */
interface Structure {
  /** ISO 3166-1 alpha-2, which is the country's id. */
  readonly country: EntityId;
  /** Metres. */
  readonly height: number;
  /** Since when it is so high. */
  readonly year?: number;
  readonly source: string;
  /** Known all over the world, not in its own country alone. */
  readonly world?: boolean;
  /** As a sentence has it, by language. */
  readonly names: Readonly<Record<string, string>>;
}

const STRUCTURES: readonly Structure[] = table;

const METRES: Readonly<Record<string, number>> = { meter: 1, foot: 0.3048, kilometer: 1000, yard: 0.9144 };
/** Lower than this there is a house or a tree to go by. */
const LEAST = 25;
/** The nearest structure is the best measure: as high as it, then twice, half … */
const TIMES = [1, 2, 0.5, 3, 5, 10] as const;
const TOLERANCE = 0.1;

/**
 * A height as that of a well-known structure: one in a country of the sentence or the reader's own, else one that the world
 * knows. Undefined where none is near a simple multiple of it.
 *
 * @param sentence around the height: a structure that it names is none to compare with
 */
export function tallOf(
  mention: FigureMention,
  countries: readonly EntityId[],
  sentence: string,
  teller: Teller,
): FigureCard['perspective'] {
  if (mention.type !== 'measure') return undefined;
  const factor = Object.hasOwn(METRES, mention.unit) ? METRES[mention.unit] : undefined;
  const { qualifier } = mention;
  if (factor === undefined || (qualifier !== undefined && qualifier !== 'about')) return undefined;
  const height = mention.value * factor;
  if (height < LEAST) return undefined;
  // nothing is as high as itself
  const others = STRUCTURES.filter(
    ({ names }) => !Object.values(names).some((name) => isNamed(name, sentence)),
  );
  const own = others.filter(({ country }) => countries.includes(country));
  const world = others.filter((structure) => structure.world);
  for (const [structures, multiples] of [
    [own, TIMES.slice(0, 1)],
    [world, TIMES.slice(0, 1)],
    [own, TIMES],
    [world, TIMES],
  ] as const) {
    const found = closest(height, structures, multiples);
    if (found) return told(found.structure, found.times, teller);
  }
  return undefined;
}

/** Whether a sentence speaks of a structure; "the" and the town that it stands in need not be said. */
function isNamed(name: string, sentence: string): boolean {
  return sentence.includes(name.replace(/^the /u, '').replace(/ (?:in \p{Lu}|في ).*$/u, ''));
}

function closest(
  height: number,
  structures: readonly Structure[],
  multiples: readonly number[],
): { readonly structure: Structure; readonly times: number } | undefined {
  for (const times of multiples) {
    let best: { structure: Structure; error: number } | undefined;
    for (const structure of structures) {
      const error = Math.abs(structure.height * times - height) / height;
      if (error <= TOLERANCE && error < (best?.error ?? Infinity)) best = { structure, error };
    }
    if (best) return { structure: best.structure, times };
  }
  return undefined;
}

function told(
  { names, height, year, source }: Structure,
  times: number,
  { lang, phrases }: Teller,
): FigureCard['perspective'] {
  const name = names[lang];
  const measured = phrases.measure(height, 'meter');
  if (name === undefined || measured === undefined) return undefined;
  return {
    text: phrases.tall(times, name),
    source: phrases.tallBase(name, measured, year, source),
  };
}
