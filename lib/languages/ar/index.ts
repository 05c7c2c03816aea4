import type { SpokenLanguage } from '../types';
import { figures } from './figures';
import { names } from './names';
import { phrases } from './phrases';

export const arabic: SpokenLanguage = { code: 'ar', dir: 'rtl', names, figures, phrases };
