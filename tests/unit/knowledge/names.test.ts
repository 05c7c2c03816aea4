import { describe, expect, it } from 'vitest';
import type { Facts } from '@/lib/knowledge';
import type { Draft } from '../../../scripts/knowledge/draft';
import { Drafts } from '../../../scripts/knowledge/merge';
import { sayWhoseTheyAre } from '../../../scripts/knowledge/names';

function draft(id: string, cls: string, en: string, ar: string, facts: Facts = {}): Draft {
  return {
    id,
    type: cls === 'country' ? 'place' : 'other',
    class: cls,
    names: { en, ar },
    aliases: {},
    weak: {},
    facts,
    weight: 100,
    origin: { kind: 'generated', by: 'test' },
  };
}

const demonym = { en: 'x', ar: 'س', people: { ar: 'س' } };
const glossOf = (...countries: Draft[]) => {
  const drafts = new Drafts();
  const all = [
    draft('currency-CHF', 'currency', 'Franc', 'فرنك'),
    draft('language-de', 'language', 'German', 'الألمانية'),
  ];
  for (const each of [...all, ...countries]) drafts.addGenerated(each);
  sayWhoseTheyAre(drafts, Object.fromEntries(countries.map(({ id }) => [id, demonym])));
  return all.map(({ gloss }) => gloss);
};
const country = (id: string, en: string, ar: string) =>
  draft(id, 'country', en, ar, { currency: 'currency-CHF', languages: ['language-de'] });

describe('whose a currency and a language are', () => {
  it('is said where few countries have them', () => {
    expect(
      glossOf(country('CH', 'Switzerland', 'سويسرا'), country('LI', 'Liechtenstein', 'ليختنشتاين')),
    ).toEqual([
      { en: 'Currency of Switzerland and Liechtenstein', ar: 'عملة سويسرا وليختنشتاين' },
      { en: 'Official language of Switzerland and Liechtenstein', ar: 'لغة رسمية في سويسرا وليختنشتاين' },
    ]);
  });

  it('is left to the class where many have them', () => {
    const many = ['AA', 'BB', 'CC', 'DD'].map((id) => country(id, id, id));
    expect(glossOf(...many)).toEqual([undefined, undefined]);
  });
});
