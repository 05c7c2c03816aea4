import { describe, expect, it } from 'vitest';
import { languageOf } from '@/lib/languages';
import { findNames } from '@/lib/names';
import { tinyKnowledge, WORLD, type TinyEntity } from '../support/tiny-knowledge';
import { wordTagger } from '../support/word-tagger';

const PEOPLES: readonly TinyEntity[] = [
  {
    id: 'IQ-people',
    type: 'organisation',
    class: 'people',
    ar: ['العراقيون', 'العراقيين', 'عراقيين'],
    weight: 120,
  },
];
const knowledge = tinyKnowledge([...WORLD, ...PEOPLES]);
/** What a tagger makes of a people: now a person, now a word. */
const taggers = { ar: wordTagger('ar', { العراقيين: 'B-person' }) };

function names(text: string): string[] {
  const language = languageOf('ar');
  if (!language) throw new Error('ar');
  const found = findNames([{ id: 0, text, language }], knowledge, { taggers }).get(0) ?? [];
  return found.map(({ surface, entity }) => `${surface} → ${entity ?? 'unknown'}`);
}

describe('a people in Arabic', () => {
  it.each([
    ['وقال إن العراقيين يريدون السلام', 'العراقيين → IQ-people'],
    ['وقال إن العراقيون يريدون السلام', 'العراقيون → IQ-people'],
    ['عاد آلاف العراقيين أمس', 'العراقيين → IQ-people'],
    ['وسيسمح للعراقيين بالسفر', 'للعراقيين → IQ-people'],
    ['ووصف ذلك بالعراقيين', 'العراقيين → IQ-people'],
  ])('is named in every case: %s', (text, wanted) => {
    expect(names(text)).toEqual([wanted]);
  });

  it('is not named by the adjective of others, who are nobody unknown either', () => {
    expect(names('والتقى المسؤولين العراقيين أمس')).toEqual([]);
  });
});
