import { describe, expect, it } from 'vitest';
import { languageOf } from '@/lib/languages';
import { findNames } from '@/lib/names';
import { linkedIn } from '../support/linked';
import { tinyKnowledge, type TinyEntity } from '../support/tiny-knowledge';

const WORLD: readonly TinyEntity[] = [
  {
    id: 'US-TX',
    type: 'place',
    class: 'region',
    en: ['Texas'],
    ar: ['تكساس'],
    weight: 130,
    facts: { country: 'US' },
  },
  { id: 'US-WA', type: 'place', class: 'region', en: ['Washington'], weight: 130, facts: { country: 'US' } },
  {
    id: 'AU-WA',
    type: 'place',
    class: 'region',
    en: ['Western Australia'],
    weight: 100,
    facts: { country: 'AU' },
  },
  { id: 'FR', type: 'place', class: 'country', en: ['France'], ar: ['فرنسا'], weight: 240 },
  { id: 'LB', type: 'place', class: 'country', en: ['Lebanon'], ar: ['لبنان'], weight: 210 },
  { id: 'houston', type: 'place', en: ['Houston'], weight: 150, facts: { region: 'US-TX', country: 'US' } },
  { id: 'perth', type: 'place', en: ['Perth'], weight: 120, facts: { region: 'AU-WA', country: 'AU' } },
  { id: 'paris', type: 'place', en: ['Paris'], ar: ['باريس'], weight: 230, facts: { country: 'FR' } },
  {
    id: 'paris-tx',
    type: 'place',
    en: ['Paris'],
    ar: ['باريس'],
    weight: 60,
    facts: { region: 'US-TX', country: 'US' },
  },
  { id: 'tripoli', type: 'place', en: ['Tripoli'], ar: ['طرابلس'], weight: 170, facts: { country: 'LY' } },
  { id: 'tripoli-lb', type: 'place', en: ['Tripoli'], ar: ['طرابلس'], weight: 90, facts: { country: 'LB' } },
  { id: 'riverside', type: 'place', en: ['Riverside'], weight: 130 },
  { id: 'san-diego', type: 'place', en: ['San Diego'], weight: 150 },
  { id: 'uc', type: 'organisation', class: 'university', en: ['University of California'], weight: 150 },
  {
    id: 'ucsd',
    type: 'organisation',
    class: 'university',
    en: ['University of California, San Diego'],
    weight: 130,
  },
];
const knowledge = tinyKnowledge(WORLD);

const names = (text: string, lang?: string): string[] => linkedIn(knowledge, text, lang);

describe('a place with what it lies in', () => {
  it.each([
    ['He lives in Paris, Texas.', ['Paris → paris-tx', 'Texas → US-TX']],
    ['He lives in Paris, France.', ['Paris → paris', 'France → FR']],
    ['He flew to Tripoli, Lebanon, on Monday.', ['Tripoli → tripoli-lb', 'Lebanon → LB']],
  ])('is the one that lies there: %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('is so in Arabic too', () => {
    expect(names('عاش في طرابلس، لبنان، سنوات', 'ar')).toEqual(['طرابلس → tripoli-lb', 'لبنان → LB']);
  });

  it.each([
    ['The firm in Houston, TX grew.', ['Houston → houston', 'TX → US-TX']],
    ['A Houston, Tex.-based firm grew.', ['Houston → houston', 'Tex → US-TX']],
    ['The mine near Perth, WA closed.', ['Perth → perth', 'WA → AU-WA']],
  ])('may have its state abbreviated: %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    ['Yes, TX said.'],
    ['He sent it to Riverside, WA or not.'],
    ['the price, tx included'],
    ['TX grew.'],
  ])('has no state that it does not lie in: %s', (text) => {
    expect(names(text).filter((name) => /→ (?:US|AU)-/.test(name))).toEqual([]);
  });
});

describe('a name inside a longer one', () => {
  it('is not linked where a class word at the end of the row makes others of all', () => {
    expect(names('Schools in Riverside, Houston and San Diego Counties closed.')).toEqual([]);
    expect(names('Schools in Riverside, Houston and San Diego closed.')).toHaveLength(3);
  });

  it('is the university of a town, where the pack has it', () => {
    expect(names('She taught at the University of California at San Diego for years.')).toEqual([
      'University of California at San Diego → ucsd',
    ]);
    expect(names('She taught at the University of California at Houston for years.')).toEqual([]);
    expect(names('She taught at the University of California at first.')).toEqual([
      'University of California → uc',
    ]);
  });
});

it('does not ask which of a town and the province around it is meant', () => {
  const pack = tinyKnowledge([
    { id: 'SY', type: 'place', class: 'country', ar: ['سوريا'], weight: 230 },
    { id: 'SY-DR', type: 'place', class: 'region', ar: ['درعا'], weight: 80, facts: { country: 'SY' } },
    { id: 'daraa', type: 'place', ar: ['درعا'], weight: 85, facts: { region: 'SY-DR', country: 'SY' } },
    { id: 'homs', type: 'place', ar: ['حمص'], weight: 85, facts: { country: 'SY' } },
    { id: 'homs-else', type: 'place', ar: ['حمص'], weight: 85 },
  ]);
  const language = languageOf('ar');
  if (!language) throw new Error('ar');
  const senses = (text: string) =>
    (findNames([{ id: 0, text, language }], pack).get(0) ?? []).map(({ senses: two }) => two?.length ?? 1);
  expect(senses('وصل إلى درعا أمس')).toEqual([1]);
  expect(senses('وصل إلى حمص أمس')).toEqual([2]);
});
