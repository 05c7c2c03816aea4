import { describe, expect, it } from 'vitest';
import { combine, openPack, writePack, type Pack, type PackEntry } from '@/lib/knowledge';
import { ALIYEV, AZERBAIJAN, BAKU, CAUCASUS, entry, INFO } from './entries';

const open = (name: string, entries: readonly PackEntry[]): Pack =>
  openPack(writePack({ entries, info: { ...INFO, name } }).buffer);

describe('packs side by side', () => {
  const core = open('core', CAUCASUS);
  const french = open('fr', [
    {
      ...AZERBAIJAN,
      names: { fr: 'Azerbaïdjan' },
      aliases: { fr: ['République d’Azerbaïdjan'] },
      facts: { area: { value: 1 } },
    },
    { ...BAKU, names: { fr: 'Bakou' }, aliases: {}, facts: {} },
    entry('own-note', {
      type: 'other',
      class: 'thing',
      names: { fr: 'Mon mot', en: 'Georgia' },
      facts: { place: 'baku' },
      weight: 10,
    }),
  ]);
  const both = combine([core, french]);
  const ids = (key: string) => both.lookup(key).map(({ index }) => both.record(index).id);

  it('finds the names that a later pack adds to a record of an earlier one', () => {
    expect(ids('azerbaidjan')).toEqual(['AZ']);
    expect(both.lookup('azerbaidjan')[0]?.index).toBe(both.indexOf('AZ'));
    expect(both.lookup('azerbaijan')[0]?.index).toBe(both.indexOf('AZ'));
    expect(both.longestFrom('republique')).toBe(2);
  });

  it('merges their names and facts, the earlier pack being right', () => {
    const record = both.record(both.indexOf('AZ'));
    expect(record.names).toEqual({ en: 'Azerbaijan', ar: 'أذربيجان', fr: 'Azerbaïdjan' });
    expect(record.aliases['fr']).toEqual(['République d’Azerbaïdjan']);
    expect(record.facts.area).toEqual({ value: 86600 });
    expect(record.facts.capital).toBe('baku');
  });

  it('holds what only one of them has, under the same ids', () => {
    expect(both.record(both.indexOf('own-note')).names['fr']).toBe('Mon mot');
    expect(both.record(both.indexOf('ilham-aliyev')).wikidata).toBe(ALIYEV.wikidata);
    expect(both.indexOf('nothing')).toBe(-1);
    expect(ids('georgia')).toEqual(['US-GA', 'GE', 'own-note']);
  });

  it('leads from pack to pack through the records that they share', () => {
    const related = both.related(both.indexOf('baku')).map((index) => both.record(index).id);
    expect(related.sort()).toEqual(['AZ', 'own-note']);
  });

  it('says what both hold', () => {
    expect(both.info.languages).toEqual(['ar', 'en', 'fr']);
    expect(both.size).toBe(8);
    expect(both.givenName?.('ilham')).toBe(true);
    expect(both.surname?.('aliyev')[0]?.index).toBe(both.indexOf('ilham-aliyev'));
  });

  it('is the pack itself where there is one, and refuses none', () => {
    expect(combine([core])).toBe(core);
    expect(() => combine([])).toThrow(RangeError);
  });
});
