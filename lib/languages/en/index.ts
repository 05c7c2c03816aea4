import type { Language } from '../types';
import { figures } from './figures';
import { names } from './names';
import { phrases } from './phrases';

export const english: Language = { code: 'en', dir: 'ltr', names, figures, phrases };
