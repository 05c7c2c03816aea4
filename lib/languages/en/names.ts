import type { NameGrammar } from '../name-grammar';

export const names: NameGrammar = { code: 'en' };
