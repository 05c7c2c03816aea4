import type { Knowledge } from '@/lib/knowledge';
import type { FeatureSequence } from '@/lib/tagger';
import { CandidateFinder } from './candidates';
import { CueReader } from './cues';
import { FeatureReader } from './features';
import { readBlocks, type NamesBlock } from './find';
import { sentencesOf } from './sentences';

/** A block as a tagger sees it, for training one. */
export interface TaggerExample {
  readonly words: readonly { readonly start: number; readonly end: number }[];
  readonly sentences: readonly { readonly from: number; readonly to: number }[];
  readonly features: FeatureSequence;
}

/**
 * The blocks of one article as a tagger sees them: the very features that `findNames` reads.
 *
 * @param listed the bits of a word of the model's own list, by its hash
 */
export function taggerExamples(
  blocks: readonly NamesBlock[],
  knowledge: Knowledge,
  listed: (hash: number) => number,
): TaggerExample[] {
  const finder = new CandidateFinder(knowledge);
  const reader = new FeatureReader({ knowledge, cues: new CueReader(), listed });
  return readBlocks(blocks).map((block) => ({
    words: block.words,
    sentences: sentencesOf(block.words),
    features: reader.read(block, finder.find(block)).features(),
  }));
}
