import type { NameCue, NameGrammar } from '@/lib/languages';

/** What a word says of the name after it; `between` for an adjective that lets an earlier word say it. */
export interface WordCue {
  readonly cue: NameCue | 'between';
  /** The word as the grammar lists it, without attached particles. */
  readonly word: string;
}

/** Reads words before names, remembering what it has seen: the same words stand before names again and again. */
export class CueReader {
  readonly #seen = new Map<NameGrammar, Map<string, WordCue | null>>();

  /** What a folded word says, or null. */
  of(grammar: NameGrammar, word: string): WordCue | null {
    let seen = this.#seen.get(grammar);
    if (seen === undefined) this.#seen.set(grammar, (seen = new Map<string, WordCue | null>()));
    let cue = seen.get(word);
    if (cue === undefined) seen.set(word, (cue = readCue(grammar, word)));
    return cue;
  }
}

function readCue(grammar: NameGrammar, word: string): WordCue | null {
  for (const { stem } of grammar.detach(word)) {
    const cue = grammar.before.get(stem);
    if (cue !== undefined) return { cue, word: stem };
    if (grammar.between(stem)) return { cue: 'between', word: stem };
  }
  return null;
}
