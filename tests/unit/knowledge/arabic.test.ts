import { describe, expect, it } from 'vitest';
import {
  adjectiveForms,
  asWritten,
  cleanArabic,
  definite,
  definiteFeminine,
  feminine,
  withLam,
} from '../../../scripts/knowledge/arabic';

describe('Arabic adjectives of countries', () => {
  it('take the feminine and the article on every word that is an adjective', () => {
    expect(feminine('أذربيجاني')).toBe('أذربيجانية');
    expect(definite('أذربيجاني')).toBe('الأذربيجاني');
    expect(definiteFeminine('كوري جنوبي')).toBe('الكورية الجنوبية');
    expect(definite('كوري شمالي')).toBe('الكوري الشمالي');
  });

  it('have four forms in the singular', () => {
    expect(adjectiveForms('سوري')).toEqual(['سوري', 'سورية', 'السوري', 'السورية']);
  });

  it('leave the first part of a compound as it is', () => {
    expect(feminine('جنوب أفريقي')).toBe('جنوب أفريقية');
    expect(definite('جنوب أفريقي')).toBe('الجنوب أفريقي');
    expect(definiteFeminine('جنوب سوداني')).toBe('الجنوب سودانية');
  });
});

describe('a name as newsrooms write it', () => {
  it.each([
    ['ادمونتون', 'Edmonton', 'إدمونتون'],
    ['اورورا', 'Aurora', 'أورورا'],
    ['استراتفورد', 'Stratford', 'ستراتفورد'],
    ['سيدى برانى', 'Sidi Barani', 'سيدى براني'],
  ])('has its first hamza, no alif before two consonants, and its ي: %s', (arabic, latin, written) => {
    expect(asWritten(arabic, latin)).toBe(written);
  });

  it.each([
    ['البصرة', 'Al Basrah'],
    ['نزوى', 'Nizwa'],
    ['ابن سليمان', 'Ibn Slimane'],
    ['ارستال', 'Herstal'],
    ['آمل', 'Amol'],
  ])('is left alone where that is how it is: %s', (arabic, latin) => {
    expect(asWritten(arabic, latin)).toBe(arabic);
  });
});

describe('the preposition لـ', () => {
  it('swallows the alif of the article', () => {
    expect(withLam('الأمم المتحدة')).toBe('للأمم المتحدة');
    expect(withLam('فرنسا')).toBe('لفرنسا');
  });
});

describe('names from an untended source', () => {
  it('lose harakat, control characters and what stands behind a comma', () => {
    expect(cleanArabic('عُمَان')).toBe('عمان');
    expect(cleanArabic('\u200fباكو\u200e')).toBe('باكو');
    expect(cleanArabic('أبوفيان، أرارات')).toBe('أبوفيان');
    expect(cleanArabic('قنا (مدينة)')).toBe('قنا');
  });

  it('are refused where they are not Arabic', () => {
    expect(cleanArabic('Baku')).toBeUndefined();
    expect(cleanArabic('باکو')).toBeUndefined();
    expect(cleanArabic('شوشی')).toBeUndefined();
    expect(cleanArabic('ب')).toBeUndefined();
    expect(cleanArabic('')).toBeUndefined();
    expect(cleanArabic(undefined)).toBeUndefined();
  });
});
