import { describe, expect, it } from 'vitest';
import { auditBirths, auditBodies, auditFactbook, auditSpells } from '../../../scripts/knowledge/audit';
import type { Base } from '../../../scripts/knowledge/build';
import type { Draft } from '../../../scripts/knowledge/draft';

function draft(id: string, more: Partial<Draft>): Draft {
  return {
    id,
    type: 'person',
    class: 'politician',
    names: {},
    aliases: {},
    weak: {},
    facts: {},
    weight: 100,
    origin: { kind: 'written', file: 'test.yaml' },
    ...more,
  };
}

function baseOf(...drafts: Draft[]): Base {
  const form = { m: 'رئيس', f: 'رئيسة' };
  return {
    drafts: new Map(drafts.map((each) => [each.id, each])),
    tables: {
      offices: { president: { en: 'President', ar: form, definite: form, head: 'state' } },
      demonyms: {},
    },
    written: {
      records: [],
      countries: {},
      demonyms: {},
      families: {},
      offices: {},
      furtherNames: {},
      commonWords: [],
      shallow: { single: {}, drop: [], type: {} },
      problems: [],
    },
    sources: [],
    problems: [],
    find: () => undefined,
  };
}

const land = draft('AZ', { type: 'place', class: 'country', names: { en: 'Azerbaijan' } });
const aliyev = draft('ilham', {
  names: { en: 'Ilham Aliyev' },
  wikidata: 'Q1',
  wikipedia: 'Ilham Aliyev',
  facts: { born: '1961-12-24', gender: 'm', roles: [{ office: 'president', of: 'AZ', from: '2003-10-31' }] },
});
const base = baseOf(land, aliyev);

describe('the comparison with reference tables', () => {
  it('finds heads that are not there, and those that are since another day', () => {
    const said = (text: string) =>
      auditFactbook(base, { Azerbaijan: { 'chief of state': text } }, 't').map(({ message }) => message);
    expect(said('President Ilham ALIYEV (since 31 October 2003)')).toEqual([]);
    expect(said('President Ilham ALIYEV (since 2003)')).toEqual([]);
    expect(said('President Ilham ALIYEV (since May 2005)')).toEqual([
      'President Ilham ALIYEV: since 2005-05 there, 2003-10-31 here',
    ]);
    expect(said('Prime Minister Ali ASADOV (since 8 October 2019)')[0]).toMatch(/2019-10-08, is not there/);
    expect(said('vacant')).toEqual([]);
  });

  it('finds spells of office that are told otherwise', () => {
    const spell = (first: string, last = '') =>
      auditSpells(base, `head\nQ227,Azerbaijan,Q2,President,Q1,Ilham Aliyev,${first},${last}\n`, 't');
    expect(spell('2003')).toEqual([]);
    expect(spell('1999')).toHaveLength(1);
    expect(spell('2003', '2010')).toHaveLength(1);
  });

  it("finds founding years, numbers and abbreviations of bodies that are another's", () => {
    const body = draft('efta', {
      type: 'organisation',
      names: { en: 'European Free Trade Association' },
      aliases: { en: ['EFTA'] },
      facts: { founded: '1960-05-03' },
      wikidata: 'Q166546',
    });
    const found = (more: object) =>
      auditBodies(baseOf(body), { EFTA: { Name_en: 'European Free Trade Association', ...more } }, 't');
    expect(found({ Year_established: 1960, Abbreviation_en: 'EFTA', Wikidata_code: 'Q166546' })).toEqual([]);
    expect(found({ Year_established: 1961 })).toHaveLength(1);
    expect(found({ Abbreviation_en: 'AELE' })).toHaveLength(1);
    expect(found({ Wikidata_code: 'Q5' })).toHaveLength(1);
    expect(found({ Year_established: null })).toEqual([]);
  });

  it('finds births that are told otherwise', () => {
    const person = { name: 'Ilham Aliyev', born: 1961, female: false };
    expect(auditBirths(base, [person])).toEqual([]);
    expect(auditBirths(base, [{ ...person, born: 1960 }])).toHaveLength(1);
    expect(auditBirths(base, [{ ...person, female: true }])).toHaveLength(1);
  });
});
