import { readFigures } from '@/lib/figures';
import { LANGUAGES } from '@/lib/languages';
import type { Figure, FigureMention } from '@/lib/mentions';

export type Code = 'ar' | 'en' | 'fr' | 'es' | 'de' | 'fa' | 'tr' | 'ru';

/** The figures of a text, read as if published on a given day. */
export function figuresOf(text: string, code: Code, published?: string, country?: string): FigureMention[] {
  const language = LANGUAGES[code];
  if (!language) throw new Error(`No such language: ${code}`);
  return readFigures(text, language, { published, country });
}

/** A figure on one line: what it is, its value, its hedge. */
export function said(figure: Figure): string {
  const hedge = figure.qualifier === undefined ? '' : ` ${figure.qualifier}`;
  switch (figure.type) {
    case 'range':
      return `range ${said(figure.from)} – ${said(figure.to)}${hedge}`;
    case 'count':
      return `count ${figure.value} ${figure.of}${hedge}`;
    case 'money':
      return `money ${figure.value} ${figure.currency ?? 'open'}${hedge}`;
    case 'measure':
    case 'age':
      return `${figure.type} ${figure.value} ${figure.unit}${hedge}`;
    case 'number':
    case 'ordinal':
    case 'percent':
      return `${figure.type} ${figure.value}${hedge}`;
    case 'date':
    case 'time':
    case 'set':
    case 'duration':
      return `${figure.type} ${figure.timex}${hedge}`;
  }
}

/** Every figure of a text as "surface = meaning". */
export function readings(text: string, code: Code, published?: string, country?: string): string[] {
  return figuresOf(text, code, published, country).map((mention) => `${mention.surface} = ${said(mention)}`);
}
