import type { Knowledge } from '@/lib/knowledge';
import { examplesOf, type Example, type NamedText } from './data';
import { Inventor, replaced } from './invent';
import { generator, train, type TrainingOptions } from './train';
import type { TaggerModel } from '@/lib/tagger';
import { englishWords } from './word-list';

/** How the tagger of a language is trained. */
export interface Recipe {
  /** Sets of texts with names, without their file extension. */
  readonly sets: readonly string[];
  /** Sentences with made-up names, and how often each text is given with its names exchanged. */
  readonly invented: number;
  readonly exchanged: number;
  readonly options: Pick<TrainingOptions, 'epochs' | 'least' | 'most' | 'rate' | 'decay' | 'dropout'>;
}

export const RECIPES: Readonly<Record<string, Recipe>> = {
  ar: {
    sets: ['ner_ar_newsfane-train', 'ner_ar_aqmar-train'],
    invented: 0,
    exchanged: 0,
    options: { epochs: 10, least: 2, most: 110_000, rate: 0.05, decay: 1e-3, dropout: 0.3 },
  },
  en: {
    sets: ['ner_en_uner-train'],
    invented: 8000,
    exchanged: 2,
    options: { epochs: 8, least: 2, most: 100_000, rate: 0.05, decay: 1e-3, dropout: 0.3 },
  },
};

const NO_WORDS = { words: new Uint32Array(0), wordBits: new Uint8Array(0) };
/** The share of made-up sentences that are read as if neither pack nor word list knew any of their names. */
const STRANGE = 0.4;

/** Trains the tagger of a language on texts. The same texts and pack give the same model. */
export function trainTagger(
  lang: string,
  texts: readonly NamedText[],
  knowledge: Knowledge,
  log: (line: string) => void,
): TaggerModel {
  const recipe = RECIPES[lang];
  if (recipe === undefined) throw new Error(`There is no recipe for ${lang}.`);
  const list = lang === 'en' ? englishWords() : NO_WORDS;
  const bits = new Map([...list.words].map((word, i) => [word, list.wordBits[i] ?? 0]));
  const listed = (hash: number) => bits.get(hash) ?? 0;
  const examples: Example[] = texts.flatMap((text) => examplesOf(text, knowledge, listed));
  if (recipe.invented + recipe.exchanged > 0) {
    const random = generator(11);
    const inventor = new Inventor(knowledge, random);
    const blind = blinded(knowledge);
    const add = (text: NamedText) => {
      const strange = random() < STRANGE;
      examples.push(...examplesOf(text, strange ? blind : knowledge, strange ? () => 0 : listed));
    };
    for (let i = 0; i < recipe.invented; i++) add(inventor.sentence(i));
    for (let i = 0; i < recipe.exchanged; i++) {
      for (const text of texts) if (text.mentions.length > 0) add(replaced(text, inventor, random));
    }
  }
  log(`${lang}: ${String(examples.length)} sentences`);
  return train(examples, { lang, ...recipe.options, ...list }, log);
}

/** A pack that knows nobody. */
function blinded(knowledge: Knowledge): Knowledge {
  return {
    lookup: () => [],
    longestFrom: () => 0,
    record: (index) => knowledge.record(index),
    indexOf: (id) => knowledge.indexOf(id),
    related: () => [],
    size: knowledge.size,
  };
}
