import { noFigures } from '../no-figures';
import type { Language } from '../types';
import { names } from './names';

export const persian: Language = { code: 'fa', dir: 'rtl', names, figures: noFigures('fa') };
