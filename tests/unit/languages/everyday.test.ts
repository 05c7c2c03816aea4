import { describe, expect, it } from 'vitest';
import { languageOf } from '@/lib/languages';
import { foldText } from '@/lib/text';

describe('everyday words', () => {
  it.each([
    // A company, three towns and a river, were they names.
    ['fa', ['می‌توان', 'بالا', 'آستانه', 'تازه', 'سال']],
    ['ar', ['على', 'مدينة', 'قوة']],
    ['en', ['the', 'reading', 'march']],
  ])('of %s are known however they are spelled', (lang, words) => {
    const names = languageOf(lang)?.names;
    for (const word of words) expect(names?.everyday(foldText(word)), word).toBe(true);
  });
});
