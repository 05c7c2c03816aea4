import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** One line of the table. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  /** What is promised, or what the line is to be compared with. */
  readonly limit: string;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** The median time of `work` in milliseconds, after it has run a few times unmeasured. */
export function medianTime(work: () => unknown, { runs = 60, warmUps = 30 } = {}): number {
  const times: number[] = [];
  for (let run = -warmUps; run < runs; run++) {
    const started = performance.now();
    work();
    if (run >= 0) times.push(performance.now() - started);
  }
  return median(times);
}

/**
 * The median times of several works that take turns: what slows the machine down for a while slows them all, and their ratios
 * hold.
 */
export function medianTimes<K extends string>(
  works: Readonly<Record<K, () => unknown>>,
  { runs = 60, warmUps = 30 } = {},
): Readonly<Record<K, number>> {
  const names = Object.keys(works) as K[];
  const times = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let run = -warmUps; run < runs; run++) {
    for (const name of names) {
      const started = performance.now();
      works[name]();
      if (run >= 0) times.get(name)?.push(performance.now() - started);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<K, number>;
}

/** As {@link medianTime}, for work that is waited for. It may return a time of its own measuring. */
export async function medianTimeOf(
  work: () => Promise<unknown>,
  { runs = 20, warmUps = 3 } = {},
): Promise<number> {
  const times: number[] = [];
  for (let run = -warmUps; run < runs; run++) {
    const started = performance.now();
    const own = await work();
    const time = typeof own === 'number' ? own : performance.now() - started;
    if (run >= 0) times.push(time);
  }
  return median(times);
}

export function ms(value: number): string {
  return `${value < 10 ? value.toFixed(value < 1 ? 3 : 2) : value.toFixed(1)} ms`;
}

export function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** Bytes that this process holds, when all that nobody needs has been let go of. */
export function memoryInUse(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  // Buffers are let go of in the round after the objects that held them.
  for (let round = 0; round < 3; round++) collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
