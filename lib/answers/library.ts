import type { CardArt } from '@/lib/cards';
import type { Knowledge } from '@/lib/knowledge';

/** What answers are made from. */
export interface Library {
  readonly knowledge: Knowledge;
  /** Absent where the drawings could not be read: cards then have none. */
  readonly art?: CardArt;
}

/** Loads something the first time that it is asked for, and keeps it. What failed to load is tried again at the next request. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}
