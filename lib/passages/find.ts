import search from 'approx-string-match';
import type { NoteTarget } from '@/lib/notes';

type Passage = Extract<NoteTarget, { kind: 'passage' }>;

/** Where a passage stands in a text, in UTF-16 code units, end exclusive; and whether it stands there word for word. */
export interface FoundPassage {
  readonly start: number;
  readonly end: number;
  readonly exact: boolean;
}

/** A third of the letters may have changed; beyond that it is another sentence. */
const MOST_CHANGED = 1 / 3;
const MOST_ERRORS = 256;
/** Many alike are told apart by what stands around them, as far as this. */
const MOST_CANDIDATES = 500;
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 5 };
const CONTEXT_SLACK = 8;

/** How much of a context is found at the end or start of a stretch of text: 0 to 1. */
function similarity(stretch: string, context: string): number {
  if (context === '') return 1;
  if (stretch.includes(context)) return 1;
  const [best] = search(stretch, context, context.length);
  return best ? 1 - best.errors / context.length : 0;
}

function exactPlaces(text: string, quote: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(quote); at >= 0 && places.length < MOST_CANDIDATES;) {
    places.push(at);
    at = text.indexOf(quote, at + 1);
  }
  return places;
}

/**
 * Finds a passage again in the text of its page: where it stood, else word for word elsewhere, else in words that have
 * changed a little. Of several places the one is taken whose surroundings and position fit best.
 *
 * @returns null where it is not there any more. Costs a pass over the text for a passage that is there, and about
 *   text × quote ÷ 32 steps for one that has changed.
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export function findPassage(text: string, { quote, position }: Passage): FoundPassage | null {
  const { exact, prefix, suffix } = quote;
  if (exact === '') return null;
  const stands = { start: position.start, end: position.start + exact.length, exact: true };
  if (
    text.startsWith(exact, stands.start) &&
    text.slice(0, stands.start).endsWith(prefix) &&
    text.startsWith(suffix, stands.end)
  ) {
    return stands;
  }
  const places = exactPlaces(text, exact).map((start) => ({ start, end: start + exact.length, errors: 0 }));
  const candidates =
    places.length > 0
      ? places
      : search(text, exact, Math.min(MOST_ERRORS, Math.floor(exact.length * MOST_CHANGED)));
  let best: FoundPassage | null = null;
  let bestScore = -1;
  for (const { start, end, errors } of candidates.slice(0, MOST_CANDIDATES)) {
    const before = text.slice(Math.max(0, start - prefix.length - CONTEXT_SLACK), start);
    const after = text.slice(end, end + suffix.length + CONTEXT_SLACK);
    const score =
      WEIGHTS.quote * (1 - errors / exact.length) +
      WEIGHTS.prefix * similarity(before, prefix) +
      WEIGHTS.suffix * similarity(after, suffix) +
      WEIGHTS.position * (1 - Math.min(1, Math.abs(start - position.start) / (text.length || 1)));
    if (score > bestScore) {
      best = { start, end, exact: errors === 0 };
      bestScore = score;
    }
  }
  return best;
}
