import { describe, expect, it } from 'vitest';
import { languageOf } from '@/lib/languages';
import { findNames } from '@/lib/names';
import { tinyKnowledge, type TinyEntity } from '../support/tiny-knowledge';
import { wordTagger } from '../support/word-tagger';

const WORLD: readonly TinyEntity[] = [
  { id: 'JO', type: 'place', class: 'country', en: ['Jordan'], ar: ['الأردن'], weight: 210 },
  { id: 'DK', type: 'place', class: 'country', en: ['Denmark'], weight: 220 },
  { id: 'US', type: 'place', class: 'country', en: ['United States'], weight: 250 },
  { id: 'PH', type: 'place', class: 'country', en: ['Philippines'], weight: 210 },
  { id: 'manila', type: 'place', en: ['Manila'], weight: 170, facts: { country: 'PH' } },
  { id: 'cebu', type: 'place', en: ['Cebu'], weight: 120, facts: { country: 'PH' } },
  { id: 'davao', type: 'place', en: ['Davao City'], weight: 120, facts: { country: 'PH' } },
  { id: 'luzon', type: 'place', en: ['Luzon Island'], weight: 120, facts: { country: 'PH' } },
  { id: 'boston', type: 'place', en: ['Boston'], weight: 170, facts: { country: 'US' } },
  {
    id: 'senate',
    type: 'organisation',
    en: ['United States Senate'],
    weak: { en: ['Senate'] },
    weight: 200,
    facts: { country: 'US' },
  },
  { id: 'bp', type: 'organisation', en: ['BP'], weight: 170 },
  { id: 'shell', type: 'organisation', en: ['Shell plc'], weak: { en: ['Shell'] }, weight: 120 },
  {
    id: 'abdullah',
    type: 'person',
    en: ['Abdullah II of Jordan', 'Abdullah II'],
    ar: ['عبد الله الثاني'],
    weight: 180,
  },
  { id: 'hussein', type: 'person', ar: ['الحسين بن طلال', 'الملك حسين'], weight: 150 },
  { id: 'margrethe', type: 'person', en: ['Margrethe II', 'Queen Margrethe'], weight: 150 },
  { id: 'saddam', type: 'person', ar: ['صدام حسين'], weight: 200 },
  { id: 'abiy', type: 'person', ar: ['آبي أحمد علي', 'آبي أحمد'], weight: 180 },
  { id: 'gaddafi', type: 'person', ar: ['معمر القذافي'], weight: 190 },
  // A bearer of the word before it as a first name.
  { id: 'nizam', type: 'person', ar: ['نظام بركات'], weight: 100 },
  {
    id: 'pope',
    type: 'person',
    ar: ['البابا فرنسيس', 'فرنسيس الأول'],
    weight: 200,
    facts: { roles: [{ office: 'pope', from: '2013' }] },
  },
  { id: 'mbs', type: 'person', ar: ['محمد بن سلمان', 'محمد بن سلمان بن عبد العزيز'], weight: 200 },
];
const knowledge = tinyKnowledge(WORLD);
const taggers = {
  ar: wordTagger('ar', {
    معمر: 'B-person',
    القذافي: 'I-person',
    آبي: 'B-person',
    أحمد: 'I-person',
    محمد: 'B-person',
    بن: 'I-person',
    سلمان: 'I-person',
    فهد: 'I-person',
    حسين: 'I-person',
  }),
};

function links(text: string, tagged = false): string[] {
  const language = languageOf(/\p{Script=Arabic}/u.test(text) ? 'ar' : 'en');
  if (!language) throw new Error('language');
  const found = findNames([{ id: 0, text, language }], knowledge, tagged ? { taggers } : {});
  return (found.get(0) ?? []).flatMap(({ surface, entity }) =>
    entity === null ? [] : [`${surface} → ${entity}`],
  );
}

describe('short forms', () => {
  it('have no realm for a family name, and no title for a first name', () => {
    expect(links('Abdullah II of Jordan spoke. Then Jordan’s army and Abdullah left.')).toEqual([
      'Abdullah II of Jordan → abdullah',
      'Jordan → JO',
      'Abdullah → abdullah',
    ]);
    expect(links('They met Margrethe II. The Queen of Denmark is tall, said Margrethe.')).toEqual([
      'Margrethe II → margrethe',
      'Denmark → DK',
      'Margrethe → margrethe',
    ]);
  });

  it('are not made of a preposition that is spelled like a name', () => {
    expect(links('افتتح آبي أحمد السد على النيل، وقال آبي أحمد علي إنه كبير.', true)).toEqual([
      'آبي أحمد → abiy',
      'آبي أحمد علي → abiy',
    ]);
  });

  it('follow the father, and another chain of fathers is somebody else', () => {
    expect(links('استقبل محمد بن سلمان الوفد. بن سلمان سعيد.', true)).toEqual([
      'محمد بن سلمان → mbs',
      'بن سلمان → mbs',
    ]);
    expect(links('استقبل محمد بن سلمان بن عبد العزيز الوفد. وحضر محمد بن فهد بن عبد العزيز.', true)).toEqual([
      'محمد بن سلمان بن عبد العزيز → mbs',
    ]);
    expect(links('استقبل محمد بن سلمان الوفد. وحضر فهد بن سلمان.', true)).toEqual(['محمد بن سلمان → mbs']);
  });
});

describe('a surname after the title of an office', () => {
  it('is a family name, not the ordinal of a pope', () => {
    expect(links('التقى الوزير الأول وفدا، ثم زار البابا فرنسيس المدينة.', true)).toEqual([
      'البابا فرنسيس → pope',
    ]);
  });
});

describe('a word that is somebody’s first name', () => {
  it('is no part of the name after it where the tagger sees none', () => {
    expect(links('سقط نظام معمر القذافي.', true)).toEqual(['معمر القذافي → gaddafi']);
  });
});

describe('a body by a name that every country has', () => {
  it('is not another country’s', () => {
    expect(links('In Boston the Senate met, and the United States waited.')).toContain('Senate → senate');
    expect(links('In Manila, Cebu, Davao City, and Luzon Island they waited. The Senate met.')).not.toContain(
      'Senate → senate',
    );
  });
});

describe('a row of names', () => {
  it('tells of what kind the doubtful ones in it are', () => {
    expect(links('They said that Shell rose.')).toEqual([]);
    expect(links('They said that Shell and BP rose.')).toEqual(['Shell → shell', 'BP → bp']);
    expect(links('They said that BP and Shell rose.')).toEqual(['BP → bp', 'Shell → shell']);
  });
});
