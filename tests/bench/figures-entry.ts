export { readFigures } from '@/lib/figures';
export { LANGUAGES } from '@/lib/languages';
