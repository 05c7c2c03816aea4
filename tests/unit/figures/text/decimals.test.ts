import { describe, expect, it } from 'vitest';
import { readFigures, writtenDecimal } from '@/lib/figures';
import { languageOf } from '@/lib/languages';
import { tokenize } from '@/lib/text';

const spanish = languageOf('es');
const english = languageOf('en');

const decimalOf = (...texts: string[]): '.' | ',' | undefined =>
  spanish &&
  writtenDecimal(
    texts.map((text) => tokenize(text)),
    spanish.figures,
  );

describe('the decimal sign of an article', () => {
  it('is told by numbers that can be read one way only', () => {
    expect(decimalOf('costó 1,234.50', 'nada')).toBe('.');
    expect(decimalOf('costó 1.234,50')).toBe(',');
    expect(decimalOf('2,100,000 personas')).toBe('.');
    expect(decimalOf('a 18.45 pesos')).toBe('.');
    expect(decimalOf('un 3,5 %')).toBe(',');
  });

  it('is not told by thousands, times and versions, nor where both are written', () => {
    expect(decimalOf('61,242 millones', 'a las 10.38 horas', 'la versión 2.5 salió')).toBeUndefined();
    expect(decimalOf('un 3,5 % y 18.45 pesos')).toBeUndefined();
  });

  it('is not asked where a language has only one', () => {
    expect(english && writtenDecimal([tokenize('1.234,50 euros')], english.figures)).toBeUndefined();
  });

  it('decides what 61,242 is', () => {
    const value = (decimal?: '.' | ','): unknown =>
      spanish &&
      readFigures('61,242 millones de pesos', spanish, decimal ? { decimal } : {}).map(
        (figure) => 'value' in figure && figure.value,
      );
    expect(value('.')).toEqual([61_242_000_000]);
    expect(value()).toEqual([61_242_000]);
  });
});
