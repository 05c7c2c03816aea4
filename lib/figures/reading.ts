import type { Figure } from '@/lib/mentions';
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
