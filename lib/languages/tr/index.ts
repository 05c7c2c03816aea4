import type { Language } from '../types';
import { figures } from './figures';
import { names } from './names';

export const turkish: Language = { code: 'tr', dir: 'ltr', names, figures };
