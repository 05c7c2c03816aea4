import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { combine, openPack, writePack } from '@/lib/knowledge';
import { importArguments } from '../../../scripts/knowledge/wikidata/command';
import { importWikidata, type ImportOptions } from '../../../scripts/knowledge/wikidata/import';
import { AZERBAIJAN, BAKU, INFO } from './entries';

const SAMPLE = path.resolve('../shared/examples/wikidata-sample.json.gz');
const OPTIONS: ImportOptions = { sitelinks: 2, languages: ['ar', 'en'] };

const item = (id: string) => ({
  mainsnak: {
    snaktype: 'value',
    datavalue: { type: 'wikibase-entityid', value: { 'entity-type': 'item', id } },
  },
  rank: 'normal',
});
const time = (value: string, precision: number, calendar = 'Q1985727') => ({
  mainsnak: {
    snaktype: 'value',
    datavalue: {
      type: 'time',
      value: { time: value, precision, calendarmodel: `http://www.wikidata.org/entity/${calendar}` },
    },
  },
  rank: 'normal',
});
const links = (...sites: string[]) =>
  Object.fromEntries(sites.map((site) => [site, { site, title: `${site} title`, badges: [] }]));
const text = (language: string, value: string) => ({ [language]: { language, value } });

/** Documents in the dump's own layout; what they say is made up. */
const DOCUMENTS = [
  {
    type: 'item',
    id: 'Q900001',
    labels: { ...text('en', 'Zelda Harbour'), ...text('ar', 'زلدا هاربور'), ...text('de', 'Zelda Hafen') },
    descriptions: text('en', 'fictional minister'),
    aliases: {
      en: [
        { language: 'en', value: 'Zelda' },
        { language: 'en', value: 'Z. Harbour' },
      ],
    },
    claims: {
      P31: [item('Q5')],
      P21: [item('Q6581072')],
      P27: [item('Q227')],
      P106: [item('Q999999'), item('Q82955')],
      P569: [time('+1960-05-17T00:00:00Z', 11)],
      P39: [
        {
          ...item('Q900002'),
          qualifiers: {
            P580: [time('+2001-03-00T00:00:00Z', 10).mainsnak],
            P582: [{ snaktype: 'somevalue' }],
          },
        },
        { ...item('Q900003'), rank: 'deprecated' },
      ],
      P26: [item('Q123456')],
    },
    sitelinks: links('enwiki', 'arwiki', 'dewiki'),
  },
  {
    type: 'item',
    id: 'Q900002',
    labels: { ...text('en', 'Minister of Harbours'), ...text('ar', 'وزيرة الموانئ') },
    descriptions: [],
    aliases: [],
    claims: { P31: [item('Q4164871')] },
    sitelinks: links('enwiki', 'arwiki'),
  },
  {
    type: 'item',
    id: 'Q227',
    labels: text('en', 'Azerbaijan'),
    descriptions: {},
    aliases: {},
    claims: {
      P31: [item('Q3624078')],
      P1082: [
        {
          mainsnak: {
            snaktype: 'value',
            datavalue: { type: 'quantity', value: { amount: '+9000000', unit: '1' } },
          },
          rank: 'normal',
          qualifiers: { P585: [time('+2010-01-01T00:00:00Z', 9).mainsnak] },
        },
        {
          mainsnak: {
            snaktype: 'value',
            datavalue: { type: 'quantity', value: { amount: '+10000000', unit: '1' } },
          },
          rank: 'normal',
          qualifiers: { P585: [time('+2020-01-01T00:00:00Z', 9).mainsnak] },
        },
      ],
      P571: [time('-0550-00-00T00:00:00Z', 9)],
      P856: [
        {
          mainsnak: { snaktype: 'value', datavalue: { type: 'string', value: 'javascript:alert(1)' } },
          rank: 'normal',
        },
      ],
    },
    sitelinks: links('enwiki', 'frwiki'),
  },
  { type: 'item', id: 'Q900004', labels: text('en', 'Hardly known'), claims: [], sitelinks: links('enwiki') },
  {
    type: 'item',
    id: 'Q900005',
    labels: text('de', 'Nur Deutsch'),
    claims: [],
    sitelinks: links('enwiki', 'dewiki'),
  },
  {
    type: 'property',
    id: 'P31',
    labels: text('en', 'instance of'),
    claims: {},
    sitelinks: links('enwiki', 'dewiki'),
  },
];
const DUMP = `[\n${DOCUMENTS.map((each) => JSON.stringify(each)).join(',\n')}\n]\n`;

let folder = '';
beforeAll(() => void (folder = mkdtempSync(path.join(tmpdir(), 'hawamish-wikidata-'))));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string | Uint8Array): string => {
  const full = path.join(folder, name);
  writeFileSync(full, content);
  return full;
};

describe('a Wikidata dump', () => {
  it('becomes a pack of what has links and a name in the languages asked for', async () => {
    const { pack: bytes, records } = await importWikidata(file('dump.json', DUMP), OPTIONS);
    const pack = openPack(bytes.buffer);
    expect(records).toBe(3);
    const zelda = pack.record(pack.indexOf('Q900001'));
    expect(zelda).toMatchObject({
      type: 'person',
      class: 'politician',
      names: { en: 'Zelda Harbour', ar: 'زلدا هاربور' },
      gloss: { en: 'fictional minister' },
      wikidata: 'Q900001',
      wikipedia: 'enwiki title',
      facts: {
        gender: 'f',
        country: 'Q227',
        born: '1960-05-17',
        roles: [{ title: { en: 'Minister of Harbours', ar: 'وزيرة الموانئ' }, from: '2001-03', ended: true }],
      },
    });
    // Nothing points at what is not in the pack.
    expect(zelda.facts.relations).toBeUndefined();
    expect(pack.record(pack.indexOf('Q227')).facts).toEqual({
      population: { value: 10_000_000, year: 2020, source: 'Wikidata' },
      founded: '-0550',
    });
    expect(pack.lookup('zelda')).toMatchObject([{ weak: true }]);
  });

  it('is read the same packed', async () => {
    const plain = await importWikidata(file('plain.json', DUMP), OPTIONS);
    const packed = await importWikidata(file('packed.json.gz', gzipSync(DUMP)), OPTIONS);
    expect(Buffer.compare(packed.pack, plain.pack)).toBe(0);
  });

  it('keeps the ids of records that are known, so that both packs are read as one', async () => {
    const core = openPack(
      writePack({ entries: [{ ...AZERBAIJAN, wikidata: 'Q227' }, BAKU], info: INFO }).buffer,
    );
    const { pack } = await importWikidata(file('known.json', DUMP), {
      ...OPTIONS,
      known: new Map([['Q227', 'AZ']]),
    });
    const both = combine([core, openPack(pack.buffer)]);
    expect(both.lookup('azerbaijan')).toHaveLength(1);
    expect(both.record(both.indexOf('Q900001')).facts.country).toBe('AZ');
    // What is written by hand is right.
    expect(both.record(both.indexOf('AZ')).facts).toMatchObject({
      area: { value: 86600 },
      population: { year: 2020 },
    });
  });

  it('names the lines that are broken and reads the others', async () => {
    const lines = DUMP.split('\n');
    lines[2] = `{"type":"item","site":"","site":"","id":`;
    const { broken, records } = await importWikidata(file('broken.json', lines.join('\n')), OPTIONS);
    expect(broken).toEqual({ count: 1, lines: [3] });
    expect(records).toBe(2);
  });

  it('says so where there is nothing to keep, no file, or a broken archive', async () => {
    await expect(importWikidata(file('few.json', DUMP), { ...OPTIONS, sitelinks: 99 })).rejects.toThrow(
      /99 links/,
    );
    await expect(importWikidata(path.join(folder, 'none.json'), OPTIONS)).rejects.toThrow(/none\.json/);
    await expect(
      importWikidata(file('cut.json.gz', gzipSync(DUMP).subarray(0, 60)), OPTIONS),
    ).rejects.toThrow();
    await expect(importWikidata(file('no.json.bz2', 'not packed'), OPTIONS)).rejects.toThrow();
  });

  it.skipIf(!existsSync(SAMPLE))(
    'is read in the layout that Wikimedia writes (needs ../shared)',
    async () => {
      const { pack: bytes, broken } = await importWikidata(SAMPLE, { ...OPTIONS, sitelinks: 20 });
      const pack = openPack(bytes.buffer);
      expect(broken.count).toBe(0);
      const adams = pack.record(pack.indexOf('Q42'));
      expect(adams).toMatchObject({
        type: 'person',
        names: { en: 'Douglas Adams' },
        facts: { gender: 'm', born: '1952-03-11', died: '2001-05-11' },
      });
      expect(pack.record(pack.indexOf('Q22')).names).toMatchObject({ en: 'Scotland' });
      expect(pack.lookup('douglas adams').map(({ index }) => pack.record(index).id)).toEqual(['Q42']);
    },
  );
});

describe('the arguments of the import', () => {
  it('have defaults, and are refused where they make no sense', () => {
    expect(importArguments(['wikidata', 'd.json'])).toEqual({
      dump: 'd.json',
      sitelinks: 10,
      languages: ['ar', 'en'],
      out: 'wikidata.bin',
    });
    expect(importArguments(['wikidata', 'd', '--sitelinks', '3', '--out', 'x'])).toMatchObject({
      sitelinks: 3,
      out: 'x',
    });
    for (const wrong of [
      [],
      ['wikidata'],
      ['other', 'd'],
      ['wikidata', 'd', '--sitelinks', 'x'],
      ['wikidata', 'd', '--what', '1'],
    ])
      expect(importArguments(wrong)).toBeNull();
  });
});
