import { figures } from './figures';
import type { Language } from '../types';
import { names } from './names';

export const spanish: Language = { code: 'es', dir: 'ltr', names, figures };
