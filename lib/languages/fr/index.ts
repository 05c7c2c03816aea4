import type { Language } from '../types';
import { figures } from './figures';
import { names } from './names';

export const french: Language = { code: 'fr', dir: 'ltr', names, figures };
