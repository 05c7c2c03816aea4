import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aliasKey, fold, foldText, tokenize } from '@/lib/text';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const arabicText = fc.string({
  unit: fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي أإآىةؤئءـًٌٍَُِّْ‏‎٠١٢٣٫٬.،ﷺﻻ'.split('')),
  maxLength: 40,
});

describe('folding', () => {
  it.each([
    ['مُحَمَّد', 'محمد'],
    ['الإمـــارات', 'الامارات'],
    ['مصطفى', 'مصطفي'],
    ['القاهرة', 'القاهره'],
    ['مؤتمر', 'موتمر'],
    ['کویت', 'كويت'],
    ['١٬٢٠٠', '1٬200'],
    ['۱۴۰۳', '1403'],
    ['İlham Əliyev', 'ilham eliyev'],
    ['Łódź', 'lodz'],
    ['São Tomé', 'sao tome'],
    ['ﻻ', 'لا'],
    ['\u200fعلي\u200e', 'علي'],
  ])('%s → %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('folds the same with and without the map, and maps every unit into the original', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, arabicText), (text) => {
        const { text: folded, origin } = fold(text);
        expect(folded).toBe(foldText(text));
        expect(origin).toHaveLength(folded.length + 1);
        expect(origin[folded.length]).toBe(text.length);
        for (let i = 0; i < folded.length; i++) {
          expect(origin[i]).toBeLessThan(text.length);
          expect(origin[i]).toBeLessThanOrEqual(origin[i + 1] ?? 0);
        }
      }),
    );
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, arabicText), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe('tokens', () => {
  const folded = (text: string) => tokenize(text).map((token) => token.folded);

  it.each([
    ["Aliyev's plan", ['aliyev', "'s", 'plan']],
    ["O'Brien and Qur’an", ['obrien', 'and', 'quran']],
    ['the U.S. said', ['the', 'us', 'said']],
    ['Al-Assad', ['al', '-', 'assad']],
    ['30ألف', ['30', 'الف']],
    ['1,200.5 or ٣٫٥', ['1,200.5', 'or', '3٫5']],
    ['لـ"فرانس برس".', ['ل', '"', 'فرانس', 'برس', '"', '.']],
  ])('%s', (text, expected) => {
    expect(folded(text)).toEqual(expected);
  });

  it('slices to its surface, in order and without overlap, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, arabicText), (text) => {
        let last = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(token.start, token.end).trim()).not.toBe('');
          last = token.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('takes what is longer than any word or number for a sign', () => {
    for (const long of [
      'e'.repeat(300),
      'ـم'.repeat(300),
      '1,'.repeat(300),
      "a'".repeat(300),
      'a.'.repeat(300),
    ]) {
      const tokens = tokenize(`before ${long} after`);
      expect(tokens.filter(({ type }) => type === 'word').map(({ folded }) => folded)).toEqual([
        'before',
        'after',
      ]);
      expect(tokens.some(({ type }) => type === 'number')).toBe(false);
    }
  });

  it('gives one key to spellings that differ in signs alone', () => {
    expect(aliasKey('Al-Assad')).toBe(aliasKey('al Assad'));
    expect(aliasKey('U.S.')).toBe(aliasKey('US'));
    expect(aliasKey('أبو ظبي')).toBe('ابو ظبي');
  });

  it('gives the words and numbers of a text, folded', () => {
    const words = fc.string({ unit: fc.constantFrom(..."abYZ  é'’s.-٣ي".split('')), maxLength: 20 });
    fc.assert(
      fc.property(words, (alias) => {
        const parts = tokenize(alias).filter(({ type, folded }) => type !== 'sign' && folded !== "'s");
        expect(aliasKey(alias)).toBe(parts.map(({ folded }) => folded).join(' '));
      }),
    );
  });
});
