import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Role } from '@/lib/knowledge';
import type { Base } from '../../../scripts/knowledge/build';
import { checkedShares, uncheckedTooMany } from '../../../scripts/knowledge/checked';
import { compareAll, confirmedBy } from '../../../scripts/knowledge/confirm';
import { brands } from '../../../scripts/knowledge/confirm/brands';
import { claimsOf, nameKey, type Table } from '../../../scripts/knowledge/confirm/claims';
import { countryWords } from '../../../scripts/knowledge/confirm/countries';
import { publicLists } from '../../../scripts/knowledge/confirm/lists';
import { pantheon } from '../../../scripts/knowledge/confirm/pantheon';
import { Shelf } from '../../../scripts/knowledge/confirm/shelf';
import { consonants } from '../../../scripts/knowledge/confirm/sounds';
import { geonames } from '../../../scripts/knowledge/confirm/towns';
import { wordnet } from '../../../scripts/knowledge/confirm/wordnet';
import type { Draft } from '../../../scripts/knowledge/draft';
import type { WrittenRecord } from '../../../scripts/knowledge/schema';

function draft(id: string, more: Partial<Draft>): Draft {
  const origin = { kind: 'written', file: 'test.yaml' } as const;
  return {
    id,
    type: 'place',
    class: 'country',
    names: {},
    aliases: {},
    weak: {},
    facts: {},
    weight: 100,
    origin,
    ...more,
  };
}

const egypt = draft('EG', { names: { en: 'Egypt' } });
const france = draft('FR', { names: { en: 'France' } });
const baoding = draft('geonames-1', { class: 'city', names: { en: 'Baoding' }, facts: { country: 'CN' } });

function baseOf(...records: WrittenRecord[]): Base {
  const drafts = [
    egypt,
    france,
    baoding,
    ...records.flatMap(({ id, type, class: name, facts }) =>
      id === undefined
        ? []
        : [draft(id, { type: type ?? 'other', class: name ?? 'thing', facts: facts ?? {} })],
    ),
  ];
  const byId = new Map(drafts.map((each) => [each.id, each]));
  return {
    drafts: byId,
    tables: {
      offices: {},
      demonyms: { EG: { adjective: { en: 'Egyptian' } }, FR: { adjective: { en: 'French' } } },
    },
    written: {
      records: records.map((record) => ({ file: 'test.yaml', record })),
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
    find: (id) => byId.get(id === 'city:Baoding/CN' ? 'geonames-1' : id),
  };
}

const person = (more: Partial<WrittenRecord> = {}): WrittenRecord => ({
  id: 'umm-kulthum',
  type: 'person',
  class: 'singer',
  en: ['Umm Kulthum'],
  ar: ['أم كلثوم'],
  wikipedia: 'Umm Kulthum',
  facts: { gender: 'f', country: 'EG', born: '1904-05-04' },
  ...more,
});
const row = {
  key: '1',
  name: 'Umm Kulthum',
  country: 'EG',
  born: 1904,
  female: true,
  occupation: 'SINGER',
  fame: 20,
  titles: { en: 'Umm Kulthum' },
};
const judge = (record: WrittenRecord, ...tables: Table[]) => {
  const [comparison] = compareAll(baseOf(record), tables);
  return comparison && { by: confirmedBy(comparison), open: comparison.open, differs: comparison.differs };
};

describe('what is compared', () => {
  it('is every name, class and fact, roles and relations one by one, and not weights', () => {
    expect(claimsOf(person())).toEqual(['name', 'class', 'gender', 'country', 'born']);
    const roles = [{ office: 'president' }, { office: 'minister' }];
    expect(claimsOf(person({ facts: { roles, relations: { spouse: ['x'] } } }))).toEqual([
      'name',
      'class',
      'roles.0',
      'roles.1',
      'relations.spouse',
    ]);
    expect(claimsOf({ patch: 'AZ-X', ar: ['قبالا'], weight: 80 })).toEqual(['ar']);
    expect(claimsOf({ patch: 'AZ-X', weight: 80 })).toEqual([]);
  });

  it('takes names with other signs and articles for the same', () => {
    expect(nameKey("The Ba'ath Party (Syria)")).toBe('baath party syria');
    expect(nameKey('Université Saint-Joseph')).toBe('universite saint joseph');
  });

  it('takes spellings of a foreign name in Arabic letters for the same, and not other names', () => {
    expect(consonants('غوانغتشو')).toBe(consonants('گوانگژو'));
    expect(consonants('مدينة باودينغ')).toBe(consonants('باودينج'));
    expect(consonants('باودينغ')).not.toBe(consonants('باوتو'));
  });
});

describe('the confirmation of a record', () => {
  it('needs every claim, from tables that have the record', () => {
    expect(judge(person(), pantheon([row]))).toEqual({ by: ['pantheon-2013'], open: [], differs: [] });
    expect(
      judge(person({ facts: { gender: 'f', country: 'EG', died: '1975-02-03' } }), pantheon([row])),
    ).toMatchObject({
      by: undefined,
      open: ['died'],
    });
    expect(judge(person({ gloss: { en: 'Star of the East' } }), pantheon([row]))?.by).toBeUndefined();
  });

  it('says what a table has otherwise, and then confirms nothing', () => {
    const other = judge(person(), pantheon([{ ...row, born: 1898 }]));
    expect(other).toMatchObject({
      by: undefined,
      differs: ['pantheon-2013: born 1898 there, 1904-05-04 here'],
    });
    expect(judge(person({ class: 'politician' }), pantheon([row]))?.open).toEqual(['class']);
    expect(judge(person(), pantheon([{ ...row, country: 'FR' }]))?.open).toEqual(['country']);
  });

  it('leaves alone what was checked, and what says nothing', () => {
    expect(
      judge(person({ checked: { on: '2026-01-01', against: ['encyclopedia'] } }), pantheon([row])),
    ).toBeUndefined();
    expect(judge({ patch: 'city:Baoding/CN', weight: 20 }, geonames([]))?.by).toBeUndefined();
  });

  it('adds up tables, each for what it has', () => {
    const died = person({ facts: { gender: 'f', country: 'EG', born: '1904', died: '1975' } });
    const synset = {
      words: ['Umm Kulthum'],
      gloss: 'Egyptian singer (1904-1975)',
      kindOf: ['2'],
      partOf: [],
      instance: true,
    };
    const singer = {
      words: ['singer', 'vocalist'],
      gloss: 'a person who sings',
      kindOf: [],
      partOf: [],
      instance: false,
    };
    const words = wordnet(
      countryWords(baseOf()),
      new Map([
        ['1', synset],
        ['2', singer],
      ]),
    );
    expect(judge(died, pantheon([row]), words)?.by).toEqual(['pantheon-2013', 'wordnet-3.1']);
    expect(judge(died, words)?.open).toEqual(['gender']);
  });

  it('does not take a bearer of the same word for the same thing', () => {
    const group = {
      words: ['al-Qaeda', 'Base'],
      gloss: 'a terrorist group',
      kindOf: ['2'],
      partOf: [],
      instance: true,
    };
    const kind = { words: ['terrorist group'], gloss: 'a group', kindOf: [], partOf: [], instance: false };
    const words = wordnet(
      countryWords(baseOf()),
      new Map([
        ['1', group],
        ['2', kind],
      ]),
    );
    const record: WrittenRecord = {
      id: 'the-base',
      type: 'organisation',
      class: 'armed-group',
      en: ['The Base'],
      facts: {},
    };
    expect(judge(record, words)?.by).toBeUndefined();
  });

  const town = {
    key: '1',
    name: 'Baoding',
    ascii: 'Baoding',
    alternates: ['باودینگ'],
    lat: 38,
    lon: 115,
    feature: 'PPLA2',
    country: 'CN',
    region: '',
    population: 1,
  };

  it('finds the Arabic name that a town is given among its names in Arabic letters', () => {
    expect(judge({ patch: 'city:Baoding/CN', ar: ['باودينغ'] }, geonames([town]))?.by).toEqual([
      'geonames-2023',
    ]);
    expect(judge({ patch: 'city:Baoding/CN', ar: ['شيان'] }, geonames([town]))?.by).toBeUndefined();
  });

  it('find a town by its Arabic name where its spelling in Latin letters has the same consonants', () => {
    const row = {
      ...town,
      name: 'Al Quţayfah',
      ascii: 'Al Qutayfah',
      country: 'EG',
      alternates: ['القطيفة'],
    };
    const named = (english: string, arabic: string): WrittenRecord => {
      return { id: 'a', type: 'place', class: 'town', en: [english], ar: [arabic], facts: { country: 'EG' } };
    };
    expect(judge(named('Al-Qatifa', 'القطيفة'), geonames([row]))?.by).toEqual(['geonames-2023']);
    expect(judge(named('Al-Ruhaybah', 'القطيفة'), geonames([row]))?.open).toContain('name');
    expect(judge(named('Al-Qatifa', 'القطيف'), geonames([row]))?.open).toContain('name');
    expect(judge(named('Al-Qatifa', 'القطيفة'), geonames([row, { ...row, key: '2' }]))?.open).toContain(
      'name',
    );
  });
});

describe('the share of records that are checked', () => {
  it('counts patches by what they patch, and tells where less is checked than was', () => {
    const checked = { on: '2026-11-22', against: ['encyclopedia' as const] };
    const base = baseOf(person({ checked }), person({ id: 'another' }), {
      patch: 'city:Baoding/CN',
      ar: ['باودينغ'],
      checked,
    });
    const { shares, sources } = checkedShares(base);
    expect(shares).toEqual([
      { kind: 'person', written: 2, checked: 1 },
      { kind: 'place', written: 1, checked: 1 },
    ]);
    expect([...sources]).toEqual([['encyclopedia', 2]]);
    expect(uncheckedTooMany(shares, { person: 1, place: 1 })).toEqual([]);
    expect(uncheckedTooMany(shares, { person: 2 })[0]?.message).toMatch(/^person: 1 of 2 .* 2 were$/);
  });

  it('leaves out patches that say nothing a source could say otherwise', () => {
    const weighed: WrittenRecord = { patch: 'city:Baoding/CN', weight: 90, weak: { en: ['Baoding'] } };
    expect(checkedShares(baseOf(person({ id: 'another' }), weighed)).shares).toEqual([
      { kind: 'person', written: 1, checked: 0 },
    ]);
  });
});

describe('lists of people that somebody has at hand', () => {
  it('confirm what they have of a person, under their source', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lists-'));
    writeFileSync(
      join(folder, 'list-a.tsv'),
      '# us-congress EG singer,actor\nUm Kalthoum;Umm Kulthum\tf\t1904-05-04\t1975-02-03\n',
    );
    const lists = publicLists(new Shelf(folder));
    const whole = person({ facts: { gender: 'f', country: 'EG', born: '1904-05-04', died: '1975' } });
    expect(judge(whole, ...lists)?.by).toEqual(['us-congress']);
    const otherDay = person({ facts: { gender: 'f', country: 'EG', born: '1904-12-31' } });
    expect(judge(otherDay, ...lists)?.differs).toEqual([
      'us-congress: born 1904-05-04 there, 1904-12-31 here',
    ]);
    expect(judge(person({ facts: { gender: 'f', country: 'FR' } }), ...lists)?.open).toContain('name');
    writeFileSync(join(folder, 'list-b.tsv'), '# hearsay EG singer\n');
    expect(() => publicLists(new Shelf(folder))).toThrow('"hearsay" is no source');
  });
});

describe('the index of brands', () => {
  const folder = mkdtempSync(join(tmpdir(), 'brands-'));
  const dist = join(folder, 'node_modules', 'name-suggestion-index', 'dist');
  for (const name of ['wikidata', 'json']) mkdirSync(join(dist, name), { recursive: true });
  const item = (brand: string, include: readonly string[], number?: string) => ({
    displayName: brand,
    locationSet: { include },
    tags: { brand, ...(number !== undefined && { 'brand:wikidata': number }) },
  });
  const wikidata = { Q1: { label: 'Lotus Foods', description: 'French chain of supermarkets' } };
  const nsi = {
    'brands/shop/supermarket': {
      items: [item('Papyrus', ['eg']), item('Nile', ['eg', 'fr']), item('Lotus', ['eg'], 'Q1')],
    },
  };
  writeFileSync(join(dist, 'wikidata', 'wikidata.min.json'), JSON.stringify({ wikidata }));
  writeFileSync(join(dist, 'json', 'nsi.min.json'), JSON.stringify({ nsi }));

  it('tells what a chain is by its shops, and its country where it is found in one', () => {
    const shop = (name: string, country: string): WrittenRecord => {
      return { id: 'a-shop', type: 'organisation', class: 'retailer', en: [name], facts: { country } };
    };
    const open = (record: WrittenRecord) => {
      const base = baseOf(record);
      const table = brands(new Shelf(folder), countryWords(base));
      return compareAll(base, table ? [table] : [])[0]?.open;
    };
    expect(open(shop('Papyrus', 'EG'))).toEqual([]);
    expect(open({ ...shop('Papyrus', 'EG'), class: 'bank' })).toContain('class');
    expect(open(shop('Nile', 'EG'))).toContain('country');
    // The line on it comes before where its shops are.
    expect(open(shop('Lotus', 'EG'))).toContain('country');
    expect(open(shop('Lotus', 'FR'))).toEqual([]);
  });
});

describe('lists of bodies and of offices', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lists-'));
  const write = (text: string) => {
    writeFileSync(join(folder, 'list-a.tsv'), text);
    return publicLists(new Shelf(folder));
  };
  const bank: WrittenRecord = {
    id: 'nile-bank',
    type: 'organisation',
    class: 'bank',
    en: ['Nile Bank'],
    facts: { country: 'EG', founded: '1920-04-01', seat: 'city:Baoding/CN' },
  };

  it('confirm the columns that they have, by class and country', () => {
    const lists = write(
      '# forbes-2024 * bank,company country founded seat relations.member-of=union\nThe Nile Bank\tEG\t1920\tBaoding\n',
    );
    const member = { ...bank.facts, relations: { 'member-of': ['union'] } };
    expect(judge({ ...bank, facts: member }, ...lists)?.by).toEqual(['forbes-2024']);
    const other = { ...bank.facts, relations: { 'member-of': ['league'] } };
    expect(judge({ ...bank, facts: other }, ...lists)?.open).toEqual(['relations.member-of']);
    expect(judge({ ...bank, facts: { ...bank.facts, founded: '1921' } }, ...lists)?.differs).toEqual([
      'forbes-2024: founded 1920 there, 1921 here',
    ]);
    expect(judge({ ...bank, class: 'newspaper' }, ...lists)?.open).toContain('name');
    expect(judge({ ...bank, facts: { country: 'FR' } }, ...lists)?.open).toContain('name');
  });

  it('confirm offices that have ended, and none that lasts', () => {
    const lists = write(
      '# us-congress EG singer gender=f roles\nUmm Kulthum\tpresident 1940-01-01 1944;senator 1950 1951\n',
    );
    const held = (role: Role) =>
      judge(person({ facts: { gender: 'f', country: 'EG', roles: [role] } }), ...lists)?.open;
    expect(held({ office: 'president', of: 'EG', from: '1940', to: '1944-02' })).toEqual([]);
    expect(held({ office: 'president', of: 'EG', from: '1940', ended: true })).toEqual([]);
    expect(held({ office: 'president', of: 'EG', from: '1940-01-03', to: '1944' })).toEqual([]);
    expect(held({ office: 'president', of: 'EG', from: '1940-01-05', to: '1944' })).toEqual(['roles.0']);
    expect(held({ office: 'president', of: 'EG', from: '1940' })).toEqual(['roles.0']);
    expect(held({ office: 'president', of: 'FR', from: '1940', to: '1944' })).toEqual(['roles.0']);
    expect(held({ office: 'senator', of: 'EG', from: '1940', to: '1944' })).toEqual(['roles.0']);
  });

  it('confirm a party by its record', () => {
    const lists = write('# member-lists EG singer gender party\nUmm Kulthum\tf\twafd-party\n');
    const of = (party: string) =>
      judge(person({ facts: { gender: 'f', country: 'EG', party } }), ...lists)?.open;
    expect([of('wafd-party'), of('free-egyptians')]).toEqual([[], ['party']]);
  });
});
