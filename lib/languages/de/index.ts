import { noFigures } from '../no-figures';
import type { Language } from '../types';
import { names } from './names';

export const german: Language = { code: 'de', dir: 'ltr', names, figures: noFigures('de') };
