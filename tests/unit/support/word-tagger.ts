import { hashText, LABELS, mix, openTagger, writeTagger, type Tagger } from '@/lib/tagger';
import { foldText } from '@/lib/text';

/** The number of the template of lib/names that is filled with the word itself. */
const WORD = 1;

/** A tagger that knows these words, each by its label, and takes every other for no name. */
export function wordTagger(lang: string, words: Readonly<Record<string, (typeof LABELS)[number]>>): Tagger {
  const entries = Object.entries(words).map(([word, label]) => ({
    key: mix(WORD, hashText(foldText(word))),
    label: LABELS.indexOf(label),
  }));
  // The bias: every word has it, and it speaks for "outside".
  const bias = { key: mix(0, 0), label: 0 };
  const all = [...entries, bias].sort((a, b) => a.key - b.key);
  const rows = new Float32Array(all.length * LABELS.length);
  all.forEach(({ label, key }, i) => {
    rows[i * LABELS.length + label] = key === bias.key ? 6 : 12;
  });
  return openTagger(
    writeTagger({
      lang,
      keys: Uint32Array.from(all, ({ key }) => key),
      weights: rows,
      transitions: new Float32Array(LABELS.length ** 2),
      words: new Uint32Array(0),
      wordBits: new Uint8Array(0),
    }),
  );
}
