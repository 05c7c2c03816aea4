import { describe, expect, it } from 'vitest';
import { linkedIn } from '../support/linked';
import { tinyKnowledge, type TinyEntity } from '../support/tiny-knowledge';

const WORLD: readonly TinyEntity[] = [
  { id: 'jenin', type: 'place', class: 'city', en: ['Jenin'], weight: 110 },
  { id: 'jenin-camp', type: 'place', class: 'refugee-camp', en: ['Jenin refugee camp'], weight: 120 },
  { id: 'plant', type: 'place', class: 'building', en: ['Zaporizhzhia nuclear power plant'], weight: 130 },
  {
    id: 'osce',
    type: 'organisation',
    class: 'international-organisation',
    en: ['Organization for Security and Co-operation in Europe'],
    ar: ['منظمة الأمن والتعاون في أوروبا'],
    weight: 180,
  },
  { id: 'europe', type: 'place', class: 'continent', en: ['Europe'], ar: ['أوروبا'], weight: 180 },
  { id: 'war', type: 'event', class: 'war', ar: ['الحرب في أوروبا'], weight: 120 },
  { id: 'mohammed-ali', type: 'person', ar: ['محمد علي الحوثي'], weight: 150 },
  { id: 'abdul-malik', type: 'person', ar: ['عبد الملك الحوثي', 'الحوثي'], weight: 160 },
  { id: 'october', type: 'event', class: 'war', ar: ['حرب أكتوبر'], weight: 130 },
  { id: 'al-nassr', type: 'organisation', class: 'football-club', ar: ['نادي النصر'], weight: 130 },
  { id: 'opec', type: 'organisation', en: ['OPEC'], ar: ['أوبك'], weight: 190 },
  { id: 'opec-plus', type: 'organisation', en: ['OPEC+'], ar: ['أوبك+'], weight: 150 },
  { id: 'diana', type: 'person', en: ['Diana, Princess of Wales'], weight: 140 },
  { id: 'kate', type: 'person', en: ['Princess of Wales'], weight: 140 },
  { id: 'jordan', type: 'person', en: ['Michael Jordan'], weight: 180 },
  {
    id: 'berkeley',
    type: 'organisation',
    class: 'university',
    en: ['University of California, Berkeley'],
    weight: 140,
  },
  { id: 'cary', type: 'place', class: 'town', en: ['Cary', 'Cary, North Carolina'], weight: 110 },
  { id: 'nc', type: 'place', class: 'region', en: ['North Carolina'], weight: 130 },
  { id: 'hdp', type: 'organisation', class: 'party', en: ["Peoples' Democratic Party"], weight: 120 },
  { id: 'democrats', type: 'organisation', class: 'party', en: ['Democratic Party'], weight: 150 },
];
const knowledge = tinyKnowledge(WORLD);

const names = (text: string, lang?: string): string[] => linkedIn(knowledge, text, lang);

describe('a name is read to its end', () => {
  it.each([
    ['Troops raided the Jenin refugee camp on Monday.', ['Jenin refugee camp → jenin-camp']],
    ['They met in Jenin, a refugee camp was near.', ['Jenin → jenin']],
    ['Power was cut at Zaporizhzhia nuclear power plant.', ['Zaporizhzhia nuclear power plant → plant']],
    [
      'The Organization for Security and Co-operation in Europe met.',
      ['Organization for Security and Co-operation in Europe → osce'],
    ],
    ["The Peoples' Democratic Party won.", ["Peoples' Democratic Party → hdp"]],
    ['The Peoples’ Democratic Party won.', ['Peoples’ Democratic Party → hdp']],
  ])('through small class words, hyphens and apostrophes: %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    ['Flowers lay there for Diana, Princess of Wales.', ['Diana, Princess of Wales → diana']],
    [
      'He taught at the University of California, Berkeley.',
      ['University of California, Berkeley → berkeley'],
    ],
    ['We met Michael, Jordan and Stephen.', []],
    ['They live in Cary, North Carolina.', ['Cary → cary', 'North Carolina → nc']],
  ])('over the comma that is its own: %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('to the plus that belongs to it', () => {
    expect(names('Oil fell as OPEC+ met.')).toEqual(['OPEC → opec-plus']);
    expect(names('Oil fell as OPEC met.')).toEqual(['OPEC → opec']);
    expect(names('اجتمع تحالف أوبك+ أمس', 'ar')).toEqual(['أوبك → opec-plus']);
  });

  it('where it is a body’s or a person’s, in Arabic, and not where it describes', () => {
    expect(names('أعلنت منظمة الأمن والتعاون في أوروبا ذلك', 'ar')).toEqual([
      'منظمة الأمن والتعاون في أوروبا → osce',
    ]);
    expect(names('قال محمد علي الحوثي للصحفيين', 'ar')).toEqual(['محمد علي الحوثي → mohammed-ali']);
    expect(names('بدأت الحرب في أوروبا', 'ar')).toEqual(['أوروبا → europe']);
  });

  it('although each of its words is an everyday one', () => {
    expect(names('وتحدث طويلا عن حرب أكتوبر وعن نادي النصر', 'ar')).toEqual([
      'حرب أكتوبر → october',
      'نادي النصر → al-nassr',
    ]);
  });
});
