import type { Language } from '../types';
import { figures } from './figures';
import { names } from './names';

export const persian: Language = { code: 'fa', dir: 'rtl', names, figures };
