/** How far something long has come. Called between pieces of work. */
export type Progress = (done: number, total: number) => void;

/** For work on many notes: to be told of, and to be called off. */
export interface LongWork {
  readonly signal?: AbortSignal | undefined;
  readonly progress?: Progress | undefined;
}

/** A part of a longer work: what it does counts from `from` to `to`, of all that is to be done taken as 1. */
export function partOf({ signal, progress }: LongWork, from: number, to: number): LongWork {
  return {
    signal,
    progress: progress && ((done, total) => progress(Math.round(total * from + done * (to - from)), total)),
  };
}

/** So many notes are read or written at a time; a batch takes some ten milliseconds. */
export const BATCH = 1000;

/**
 * Inside a transaction: does a batch after the other, and tells how far it has come. What it throws when the work is called off
 * ends the transaction, so that nothing has changed.
 */
export async function inBatches<T>(
  items: readonly T[],
  work: (batch: readonly T[]) => Promise<void>,
  { signal, progress }: LongWork,
): Promise<void> {
  for (let from = 0; from < items.length; from += BATCH) {
    signal?.throwIfAborted();
    await work(items.slice(from, from + BATCH));
    progress?.(Math.min(from + BATCH, items.length), items.length);
  }
}

/** What was called off rejects with the signal's own reason: Dexie makes an error of its own of it. */
export async function callable<T>(work: Promise<T>, { signal }: LongWork): Promise<T> {
  try {
    return await work;
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
}
