export { chain, forbidden } from './decode';
export { hashText, mix, mixTwo } from './hash';
export { openTagger, TaggerError, writeTagger } from './model';
export { LABELS, TAGGED_TYPES } from './types';
export type { FeatureSequence, TaggedSpan, TaggedType, Tagger, TaggerModel, Tagging } from './types';

/** The languages that have a tagger, BCP 47. */
export const TAGGED_LANGUAGES: readonly string[] = ['ar', 'en'];

/** Where a language's model lies in the extension's package, and under `public/` in the repository. */
export function taggerFile(lang: string): string {
  return `taggers/${lang}.bin`;
}
