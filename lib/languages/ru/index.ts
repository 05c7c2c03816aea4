import type { Language } from '../types';
import { figures } from './figures';
import { names } from './names';

export const russian: Language = { code: 'ru', dir: 'ltr', names, figures };
