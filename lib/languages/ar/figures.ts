import type { FigureGrammar } from '../figure-grammar';

export const figures: FigureGrammar = { code: 'ar' };
