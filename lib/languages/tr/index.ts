import { noFigures } from '../no-figures';
import type { Language } from '../types';
import { names } from './names';

export const turkish: Language = { code: 'tr', dir: 'ltr', names, figures: noFigures('tr') };
