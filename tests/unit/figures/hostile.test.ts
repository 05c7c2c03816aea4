import { describe, expect, it } from 'vitest';
import { readFigures } from '@/lib/figures';
import { languageOf } from '@/lib/languages';

const LENGTH = 30_000;

/** A page that is nothing but one thing, again and again. */
function readAgainAndAgain(lang: string, unit: string): number {
  const language = languageOf(lang);
  if (!language) throw new Error(lang);
  const text = unit.repeat(LENGTH / unit.length);
  return readFigures(text, language, { published: '2025-10-10' }).length;
}

describe('a page that would be slow to read', () => {
  it.each([
    ['en', '1-'],
    ['en', '1 '],
    ['en', '1/2 '],
    ['en', 'the '],
    ['en', '@'],
    ['en', 'Jan 1 '],
    ['en', 'January '],
    ['en', 'Q1 '],
    ['en', 'thousand '],
    ['ar', 'الأحد '],
    ['ar', 'يناير '],
    ['ar', 'ألف '],
    ['ar', 'مليون '],
    ['fa', '۲۶ آبان '],
    ['tr', "2019'da "],
    ['tr', 'yüz'],
    ['ru', '15-го '],
  ])('is read all the same: %s %s', (lang, unit) => {
    expect(() => readAgainAndAgain(lang, unit)).not.toThrow();
  });

  it('still has its figures', () => {
    expect(readAgainAndAgain('en', 'on January 1, ')).toBeGreaterThan(500);
    expect(readAgainAndAgain('ar', 'خمسة آلاف شخص. ')).toBeGreaterThan(500);
  });

  it('has no number of a hundred thousand digits', () => {
    expect(readAgainAndAgain('en', '1')).toBe(0);
    expect(readAgainAndAgain('en', '1,')).toBe(0);
  });
});
