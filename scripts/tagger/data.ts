import { readFileSync } from 'node:fs';
import type { Knowledge } from '@/lib/knowledge';
import { languageOf } from '@/lib/languages';
import { taggerExamples } from '@/lib/names';
import { LABELS, TAGGED_TYPES, type TaggedType } from '@/lib/tagger';

/** A text with the names in it. Offsets are UTF-16 code units. */
export interface NamedText {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

/** A sentence for training: the features of each word, and the number of its label. */
export interface Example {
  readonly features: readonly Uint32Array[];
  readonly labels: Uint8Array;
}

const TYPES: Readonly<Record<string, TaggedType>> = {
  PER: 'person',
  LOC: 'place',
  FAC: 'place',
  GPE: 'place',
  ORG: 'organisation',
};

/** The texts of a JSON Lines file. */
export function readTexts(file: string): NamedText[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as NamedText);
}

/** The sentences of a text with their features and labels. */
export function examplesOf(
  { text, lang, mentions }: NamedText,
  knowledge: Knowledge,
  listed: (hash: number) => number,
): Example[] {
  const language = languageOf(lang);
  if (language === undefined) throw new Error(`${lang} is not a language that is read.`);
  const lines = linesOf(text);
  const blocks = lines.map(({ line }, id) => ({ id, text: line, language }));
  return taggerExamples(blocks, knowledge, listed).flatMap(({ words, sentences, features }, block) => {
    const offset = lines[block]?.start ?? 0;
    const labels = new Uint8Array(words.length);
    for (const { start, end, type } of mentions) {
      const inside = words.flatMap((word, i) =>
        word.start + offset < end && word.end + offset > start ? [i] : [],
      );
      const first = 1 + 2 * TAGGED_TYPES.indexOf(TYPES[type] ?? 'other');
      inside.forEach((word, i) => {
        labels[word] = first + (i === 0 ? 0 : 1);
      });
    }
    return sentences.map(({ from, to }) => ({
      features: Array.from({ length: to - from }, (_, i) =>
        features.hashes.slice(features.starts[from + i], features.starts[from + i + 1]),
      ),
      labels: mended(labels.slice(from, to)),
    }));
  });
}

/** A name that a sentence's end cuts in two begins anew. */
function mended(labels: Uint8Array): Uint8Array {
  labels.forEach((label, i) => {
    const later = LABELS[label]?.startsWith('I-') ?? false;
    const before = labels[i - 1];
    if (later && before !== label && before !== label - 1) labels[i] = label - 1;
  });
  return labels;
}

function linesOf(text: string): { readonly line: string; readonly start: number }[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const at = start;
    start += line.length + 1;
    return { line, start: at };
  });
}
