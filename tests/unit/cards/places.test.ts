import { describe, expect, it } from 'vitest';
import { entityCard } from '@/lib/cards';
import type { EntityRecord } from '@/lib/knowledge';
import { NOW, UNITED_STATES, pack, record } from './pack';

function said(thing: EntityRecord, others: readonly EntityRecord[] = []): string[] {
  const knowledge = pack(thing, ...others);
  return ['ar', 'en'].map((lang) => entityCard(thing, { lang, knowledge, now: NOW }).description);
}

describe('the first-level parts of countries', () => {
  const SYRIA = record({ id: 'SY', names: { en: 'Syria', ar: 'سوريا' } });
  it.each([
    ['SY-HA', 'Al-Hasakah Governorate', 'محافظة الحسكة', 'محافظة في سوريا', 'Governorate in Syria', SYRIA],
    ['US-OR', 'Oregon', 'أوريغون', 'ولاية في الولايات المتحدة', 'State in the United States', UNITED_STATES],
    [
      'US-DC',
      'District of Columbia',
      'مقاطعة كولومبيا',
      'منطقة في الولايات المتحدة',
      'Region in the United States',
      UNITED_STATES,
    ],
  ])('%s', (id, en, ar, arabic, english, country) => {
    const region = record({ id, class: 'region', names: { en, ar }, facts: { country: country.id } });
    expect(said(region, [country])).toEqual([arabic, english]);
  });
});

describe('what a card leaves unsaid', () => {
  it('that somebody lives who was born more than a hundred years ago', () => {
    const writer = { class: 'writer', facts: { gender: 'f' as const, born: '1923' } };
    expect(
      said(record({ id: 'old', type: 'person', names: { en: 'Nadine', ar: 'نادين' }, ...writer })),
    ).toEqual(['كاتبة', 'Writer']);
    const young = { class: 'writer', facts: { gender: 'f' as const, born: '1953' } };
    expect(
      said(record({ id: 'young', type: 'person', names: { en: 'Nadine', ar: 'نادين' }, ...young })),
    ).toEqual(['كاتبة (مواليد 1953)', 'Writer (born 1953)']);
  });

  it('what the name of a country’s body says already', () => {
    const government = record({
      id: 'US-government',
      type: 'organisation',
      class: 'government',
      names: { en: 'Government of the United States', ar: 'الحكومة الأميركية' },
      facts: { country: 'US' },
    });
    expect(said(government, [UNITED_STATES])).toEqual(['', '']);
    const card = entityCard(government, {
      lang: 'en',
      knowledge: pack(government, UNITED_STATES),
      now: NOW,
    });
    expect(card.facts.map(({ label }) => label)).toContain('Country');
  });

  it('that somebody of whom nothing is known is a public figure', () => {
    expect(
      said(record({ id: 'guess', type: 'person', class: 'person', names: { en: 'Cinderella' } })),
    ).toEqual(['', '']);
  });
});
