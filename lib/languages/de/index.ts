import type { Language } from '../types';
import { figures } from './figures';
import { names } from './names';

export const german: Language = { code: 'de', dir: 'ltr', names, figures };
