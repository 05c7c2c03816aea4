export { annotate } from '@/lib/annotate';
export { openPack } from '@/lib/knowledge';
export { languageOf } from '@/lib/languages';
export { findNames } from '@/lib/names';
export { openTagger } from '@/lib/tagger';
export { tokenize } from '@/lib/text';
