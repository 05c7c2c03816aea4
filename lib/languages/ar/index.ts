import type { Language } from '../types';
import { figures } from './figures';
import { names } from './names';
import { phrases } from './phrases';

export const arabic: Language = { code: 'ar', dir: 'rtl', names, figures, phrases };
