import type { SpokenLanguage } from '../types';
import { figures } from './figures';
import { names } from './names';
import { phrases } from './phrases';

export const english: SpokenLanguage = { code: 'en', dir: 'ltr', names, figures, phrases };
