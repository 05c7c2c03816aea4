import { foldText } from '@/lib/text';

const MOST_ALIASES = 3;
/** Two spellings of one name differ in less than this part of their letters. */
const SPELLING = 0.34;

/**
 * Other names worth reading: those that are no mere spelling, short form or part of the name itself, or of each other.
 */
export function alsoKnownAs(name: string, aliases: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const alias of aliases) {
    if (kept.length === MOST_ALIASES) break;
    if ([name, ...kept].every((known) => isAnother(alias, known))) kept.push(alias);
  }
  return kept;
}

function isAnother(alias: string, name: string): boolean {
  const [a, b] = [foldText(alias), foldText(name)];
  if (a.length < 2 || a.includes(b) || b.includes(a)) return false;
  return distance(a, b) / Math.max(a.length, b.length) > SPELLING;
}

/** Levenshtein's distance; names are short. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
