import { describe, expect, it } from 'vitest';
import { languageOf } from '@/lib/languages';
import { findNames } from '@/lib/names';
import { tinyKnowledge, type TinyEntity } from '../support/tiny-knowledge';

const WORLD: readonly TinyEntity[] = [
  { id: 'US', type: 'place', class: 'country', en: ['United States'], ar: ['الولايات المتحدة'], weight: 230 },
  { id: 'CH', type: 'place', class: 'country', en: ['Switzerland'], weight: 230 },
  { id: 'LY', type: 'place', class: 'country', en: ['Libya'], weight: 230 },
  { id: 'LB', type: 'place', class: 'country', en: ['Lebanon'], weight: 230 },
  {
    id: 'US-IL',
    type: 'place',
    class: 'region',
    en: ['Illinois'],
    weight: 200,
    facts: { country: 'US' },
  },
  { id: 'chicago', type: 'place', class: 'city', en: ['Chicago'], weight: 200, facts: place('US', 'US-IL') },
  {
    id: 'geneva-ch',
    type: 'place',
    class: 'city',
    en: ['Geneva'],
    ar: ['جنيف'],
    weight: 78,
    facts: place('CH'),
  },
  {
    id: 'geneva-us',
    type: 'place',
    class: 'town',
    en: ['Geneva'],
    ar: ['جنيف'],
    weight: 52,
    facts: place('US', 'US-IL'),
  },
  { id: 'tripoli-ly', type: 'place', class: 'capital', en: ['Tripoli'], weight: 140, facts: place('LY') },
  { id: 'tripoli-lb', type: 'place', class: 'city', en: ['Tripoli'], weight: 100, facts: place('LB') },
  { id: 'leon-1', type: 'place', class: 'city', en: ['Leon'], weight: 90, facts: place('CH') },
  { id: 'leon-2', type: 'place', class: 'city', en: ['Leon'], weight: 88, facts: place('LB') },
];

function place(country: string, region?: string) {
  return { country, ...(region !== undefined && { region }) };
}

const knowledge = tinyKnowledge(WORLD);

/** The last name of a text. */
function read(text: string, lang = 'en') {
  const language = languageOf(lang);
  if (!language) throw new Error(lang);
  return findNames([{ id: 0, text, language }], knowledge)
    .get(0)
    ?.at(-1);
}

/** The record that it is taken for. */
const last = (text: string, lang?: string) => read(text, lang)?.entity;

describe('of several towns of one name', () => {
  it('the best known is meant, although the news names the United States', () => {
    expect(last('The United States will send envoys for talks in Geneva on Sunday.')).toBe('geneva-ch');
    expect(last('ترسل الولايات المتحدة مبعوثين إلى محادثات في جنيف', 'ar')).toBe('geneva-ch');
  });

  it('the one is meant whose region the article names, or names something of', () => {
    expect(last('Illinois closed its courts. The police arrested him in Geneva.')).toBe('geneva-us');
    expect(last('Chicago was quiet. The police arrested him in Geneva.')).toBe('geneva-us');
  });

  it('the lesser one is meant where its country is named and the other’s is not', () => {
    expect(last('The army of Lebanon stopped a boat near Tripoli.')).toBe('tripoli-lb');
    expect(last('The boat was stopped near Tripoli.')).toBe('tripoli-ly');
  });

  it('the reader is asked where they are as well known', () => {
    expect(read('The boat was built in Leon.')?.senses).toEqual(['leon-1', 'leon-2']);
  });
});

it('A state of a country that is named is meant before a country of its name', () => {
  const georgias = tinyKnowledge([
    { id: 'US', type: 'place', class: 'country', en: ['United States'], weight: 250 },
    { id: 'm49-145', type: 'place', class: 'geographic-region', en: ['Western Asia'], weight: 150 },
    { id: 'GE', type: 'place', class: 'country', en: ['Georgia'], weight: 190, facts: { region: 'm49-145' } },
    { id: 'US-GA', type: 'place', class: 'region', en: ['Georgia'], weight: 150, facts: { country: 'US' } },
  ]);
  const language = languageOf('en');
  if (!language) throw new Error('en');
  const last = (text: string) =>
    findNames([{ id: 0, text, language }], georgias)
      .get(0)
      ?.at(-1)?.entity;
  expect(last('It is so in the United States. They came to Georgia.')).toBe('US-GA');
  expect(last('It is so in Western Asia. They came to Georgia.')).toBe('GE');
  expect(last('They came to Georgia.')).toBe('GE');
});
