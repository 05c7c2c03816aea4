import type { Figure } from '@/lib/mentions';
import type { Item } from './items';
import type { NumberReading } from './numbers';

/** A figure read from the items up to `next`; its mention covers the text from `start` to the end of the last item. */
export interface Reading {
  readonly figure: Figure;
  readonly start: number;
  readonly next: number;
  readonly tied: boolean;
  /** A bare number: a unit or a noun said of a neighbour in a range holds for it too. */
  readonly bare?: NumberReading;
}

/** A figure with its hedges: what becomes a mention. */
export interface Found {
  readonly figure: Figure;
  readonly start: number;
  readonly next: number;
}

/** The last item of a figure that is its own: a stop or comma that a pattern has passed over is the sentence's. */
export function lastOf(items: readonly Item[], { start, next }: Found): Item | undefined {
  let last = next - 1;
  while ((items[last]?.start ?? 0) > start && /^[.,،;]$/.test(items[last]?.folded ?? '')) last--;
  return items[last];
}
