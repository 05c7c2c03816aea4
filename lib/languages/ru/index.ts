import { noFigures } from '../no-figures';
import type { Language } from '../types';
import { names } from './names';

export const russian: Language = { code: 'ru', dir: 'ltr', names, figures: noFigures('ru') };
