import type { PackEntry } from '@/lib/knowledge';

/** A record for tests: what is not given is as small as can be. */
export function entry(id: string, more: Partial<PackEntry> = {}): PackEntry {
  return {
    id,
    type: 'place',
    class: 'city',
    names: { en: id },
    aliases: {},
    facts: {},
    weight: 100,
    ...more,
  };
}

export const INFO = { name: 'test', sources: [] };

export const ALIYEV = entry('ilham-aliyev', {
  type: 'person',
  class: 'politician',
  names: { en: 'Ilham Aliyev', ar: 'إلهام علييف' },
  aliases: { ar: ['الهام عليف'] },
  weak: { en: ['Aliyev'] },
  facts: {
    country: 'AZ',
    gender: 'm',
    born: '1961-12-24',
    roles: [{ office: 'president', of: 'AZ', from: '2003-10-31' }],
    relations: { parent: ['heydar-aliyev'] },
  },
  wikipedia: 'Ilham Aliyev',
  wikidata: 'Q57311',
  weight: 200,
  checked: { on: '2026-11-22', against: ['a source'] },
});
export const AZERBAIJAN = entry('AZ', {
  class: 'country',
  names: { en: 'Azerbaijan', ar: 'أذربيجان' },
  aliases: { en: ['Republic of Azerbaijan'] },
  facts: { capital: 'baku', neighbours: ['GE'], area: { value: 86600 } },
  weight: 230,
});
export const BAKU = entry('baku', {
  class: 'capital',
  names: { en: 'Baku', ar: 'باكو' },
  facts: { country: 'AZ' },
  source: 'written',
});
export const GEORGIA = entry('GE', {
  class: 'country',
  names: { en: 'Georgia', ar: 'جورجيا' },
  gloss: { en: 'country in the Caucasus', ar: 'بلد في القوقاز' },
  aliasWeights: { Georgia: 160 },
  wikipedia: 'Georgia (country)',
  weight: 230,
});
export const GEORGIA_STATE = entry('US-GA', {
  class: 'region',
  names: { en: 'Georgia', ar: 'جورجيا' },
  weight: 170,
});
export const CAUCASUS = [ALIYEV, AZERBAIJAN, BAKU, GEORGIA, GEORGIA_STATE];
