import { describe, expect, it } from 'vitest';
import type { Subject } from '../../../scripts/knowledge/confirm/claims';
import { wordnet } from '../../../scripts/knowledge/confirm/wordnet';

const PLACES: Readonly<Record<string, string>> = { British: 'GB', Ireland: 'IE', Irish: 'IE' };
const countries = {
  within: (text: string) =>
    new Set(Object.entries(PLACES).flatMap(([word, code]) => (text.includes(word) ? [code] : []))),
  called: () => undefined,
};

function patch(country: string, born: string): Subject {
  const draft = {
    id: 'george-bernard-shaw',
    type: 'person',
    class: 'writer',
    names: { en: 'George Bernard Shaw' },
    aliases: {},
    weak: {},
    facts: { country, born },
    weight: 100,
    origin: { kind: 'written', file: 'test.yaml' },
  } as const;
  return {
    record: { patch: 'george-bernard-shaw', facts: { country } },
    draft,
    keys: new Set(),
    country,
    find: () => undefined,
  };
}

describe('a patch of somebody’s country against WordNet', () => {
  const playwright = { words: ['playwright', 'writer'], gloss: 'one who writes', kindOf: [], partOf: [] };
  const shaw = {
    words: ['Shaw', 'George Bernard Shaw'],
    gloss: 'British playwright (born in Ireland); founder of the Fabian Society (1856-1950)',
    kindOf: ['writer'],
    partOf: [],
    instance: true,
  };
  const table = wordnet(
    countries,
    new Map([
      ['shaw', shaw],
      ['writer', { ...playwright, instance: false }],
    ]),
  );

  it('is confirmed by who bears the name and was born in that year', () => {
    expect(table.compare(patch('GB', '1856-07-26'))?.confirms).toContain('country');
    expect(table.compare(patch('GB', '1901'))).toBeUndefined();
  });

  it('is not confirmed by where somebody was born', () => {
    expect(table.compare(patch('IE', '1856-07-26'))?.confirms).not.toContain('country');
  });
});
