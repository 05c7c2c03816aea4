import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPack, writePack, type PackEntry } from '@/lib/knowledge';
import { aliasKey } from '@/lib/text';
import { ALIYEV, AZERBAIJAN, CAUCASUS, entry, INFO } from './entries';

const open = (entries: readonly PackEntry[]) => openPack(writePack({ entries, info: INFO }).buffer);

describe('a pack', () => {
  const pack = open(CAUCASUS);
  const ids = (key: string) => pack.lookup(key).map(({ index }) => pack.record(index).id);

  it('gives records back as they were written', () => {
    for (const written of CAUCASUS) {
      const { weak: _weak, aliasWeights: _weights, ...record } = written;
      expect(pack.record(pack.indexOf(written.id))).toEqual(record);
    }
  });

  it('finds every name, alias and weak alias by its key', () => {
    expect(ids(aliasKey('إلهام علييف'))).toEqual(['ilham-aliyev']);
    expect(ids(aliasKey('الهام عليف'))).toEqual(['ilham-aliyev']);
    expect(ids('republic of azerbaijan')).toEqual(['AZ']);
    expect(pack.lookup('aliyev')).toMatchObject([{ main: false, weak: true, lang: 'en', type: 'person' }]);
    expect(pack.lookup('azerbaijan')).toMatchObject([{ main: true, weak: false, weight: 230 }]);
    expect(pack.lookup('atlantis')).toEqual([]);
    expect(pack.lookup('')).toEqual([]);
  });

  it('puts the heavier bearer of a name first, by the weight of the name and not of the record', () => {
    expect(ids('georgia')).toEqual(['US-GA', 'GE']);
    expect(pack.lookup('georgia').map(({ weight }) => weight)).toEqual([170, 160]);
    expect(ids('جورجيا')).toEqual(['GE', 'US-GA']);
  });

  it('knows how long the names are that start with a word', () => {
    expect(pack.longestFrom('republic')).toBe(3);
    expect(pack.longestFrom('الهام')).toBe(2);
    expect(pack.longestFrom('atlantis')).toBe(0);
  });

  it('tells given names from other first words, and surnames from whole names', () => {
    expect(pack.givenName?.('ilham')).toBe(true);
    expect(pack.givenName?.('الهام')).toBe(true);
    expect(pack.givenName?.('republic')).toBe(false);
    expect(pack.surname?.('علييف').map(({ index }) => pack.record(index).id)).toEqual(['ilham-aliyev']);
    expect(pack.surname?.('ilham aliyev')).toEqual([]);
  });

  it('follows relations both ways, but lists no hub’s thousands', () => {
    const related = (id: string) => pack.related(pack.indexOf(id)).map((index) => pack.record(index).id);
    expect(related('AZ').sort()).toEqual(['GE', 'baku', 'ilham-aliyev']);
    expect(related('baku')).toEqual(['AZ']);
    expect(related('GE')).toEqual(['AZ']);
  });

  it('says what it holds', () => {
    expect(pack.info).toMatchObject({
      languages: ['ar', 'en'],
      checked: '2026-11-22',
      counts: { person: 1, place: 4 },
    });
    expect(pack.size).toBe(5);
  });

  it('answers for an unknown id and refuses an impossible number', () => {
    expect(pack.indexOf('az')).toBe(-1);
    expect(pack.indexOf('A')).toBe(-1);
    expect(pack.indexOf('')).toBe(-1);
    expect(() => pack.record(99)).toThrow(RangeError);
    expect(() => pack.record(-1)).toThrow(RangeError);
    expect(pack.demonym?.('__proto__')).toBeUndefined();
  });
});

describe('writing', () => {
  it('gives the same bytes whatever order the records and their keys come in', () => {
    const turned = [...CAUCASUS].reverse().map((each) => ({
      ...each,
      names: Object.fromEntries(Object.entries(each.names).reverse()),
    }));
    const [a, b] = [turned, CAUCASUS].map((each) => Buffer.from(writePack({ entries: each, info: INFO })));
    expect(a?.equals(b ?? Buffer.of())).toBe(true);
  });

  it('refuses two records with one id, and ids that bytes cannot be searched by', () => {
    expect(() => writePack({ entries: [ALIYEV, ALIYEV], info: INFO })).toThrow(/ilham-aliyev/);
    expect(() => writePack({ entries: [entry('باكو')], info: INFO })).toThrow(/باكو/);
    expect(() => writePack({ entries: [entry('a"b')], info: INFO })).toThrow(/a"b/);
  });

  it('leaves out references to records that are not there', () => {
    const pack = open([AZERBAIJAN]);
    expect(pack.related(0)).toEqual([]);
    expect(pack.record(0).facts.capital).toBe('baku');
  });

  it('writes an empty pack that can be opened', () => {
    expect(open([]).size).toBe(0);
    expect(open([]).lookup('baku')).toEqual([]);
  });
});

const id = fc.stringMatching(/^[a-zA-Z0-9][a-zA-Z0-9.-]{0,12}$/);
const name = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.stringMatching(/^[a-c]{1,2}( [a-c]{1,2}){0,3}$/),
  fc.stringMatching(/^[ابت]{1,2}( [ابت]{1,2}){0,3}$/u),
);
const entries = fc.uniqueArray(
  fc.record({
    id,
    type: fc.constantFrom<PackEntry['type']>('person', 'place', 'organisation', 'event', 'work', 'other'),
    class: fc.constantFrom('city', 'person'),
    names: fc.dictionary(fc.constantFrom('en', 'ar'), name),
    aliases: fc.dictionary(fc.constantFrom('en', 'ar', 'fr'), fc.array(name, { minLength: 1, maxLength: 4 })),
    facts: fc.record({ country: fc.option(id, { nil: undefined }) }, { requiredKeys: [] }),
    weight: fc.integer({ min: 0, max: 255 }),
  }),
  { selector: (each) => each.id, maxLength: 30 },
);

describe('any pack', () => {
  it('finds every record by id and by every name that has a letter', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const pack = open(list);
        expect(pack.size).toBe(list.length);
        for (const each of list) {
          const index = pack.indexOf(each.id);
          expect(pack.record(index).names).toEqual({ ...each.names });
          for (const text of [...Object.values(each.names), ...Object.values(each.aliases).flat()]) {
            const key = aliasKey(text);
            if (key === '') continue;
            expect(pack.lookup(key).map((sense) => sense.index)).toContain(index);
            const words = key.split(' ');
            expect(pack.longestFrom(words[0] ?? '')).toBeGreaterThanOrEqual(Math.min(words.length, 63));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('finds no name that nobody bears', () => {
    fc.assert(
      fc.property(entries, name, (list, asked) => {
        const key = aliasKey(asked);
        const borne = list.some((each) =>
          [...Object.values(each.names), ...Object.values(each.aliases).flat()].some(
            (text) => aliasKey(text) === key,
          ),
        );
        expect(open(list).lookup(key).length > 0).toBe(borne && key !== '');
      }),
      { numRuns: 60 },
    );
  });
});
