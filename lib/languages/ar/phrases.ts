import type { PhraseGrammar } from '../phrase-grammar';

export const phrases: PhraseGrammar = { code: 'ar' };
