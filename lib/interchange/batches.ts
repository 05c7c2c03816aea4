import type { LongWork } from '@/lib/notes';

/** So many notes are written or read before the page may draw again: a few milliseconds' work. */
const BATCH = 250;

/**
 * Maps items one by one, and lets the page breathe in between.
 *
 * @throws the signal's reason, an AbortError, when the work is called off.
 */
export async function mapInBatches<T, R>(
  items: readonly T[],
  map: (item: T, index: number) => R,
  { signal, progress }: LongWork = {},
): Promise<R[]> {
  const mapped: R[] = [];
  for (let from = 0; from < items.length; from += BATCH) {
    signal?.throwIfAborted();
    for (let i = from; i < Math.min(from + BATCH, items.length); i++) mapped.push(map(items[i] as T, i));
    progress?.(Math.min(from + BATCH, items.length), items.length);
    if (from + BATCH < items.length) await new Promise((resolve) => setTimeout(resolve));
  }
  signal?.throwIfAborted();
  return mapped;
}
