import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPack, writePack, type PackEntry } from '@/lib/knowledge';
import { entry, INFO } from './entries';

const cities: readonly PackEntry[] = Array.from({ length: 500 }, (_, i) =>
  entry(`geonames-${i * 7}`, {
    names: { ar: `مدينة ${i}`, en: `City ${i}` },
    facts: { country: 'EG', lat: i / 6, lon: i / 3 - 80 },
    weight: i % 200,
  }),
);
const written = (entries: readonly PackEntry[]) => writePack({ entries, info: INFO });

describe('records in a pack large enough for its texts to be shortened', () => {
  it('are found by their ids and read back exactly, whatever their texts are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1 }), { maxLength: 5 }), (names) => {
        const odd = names.map((name, i) => entry(`odd-${i}`, { names: { en: name } }));
        const pack = openPack(written([...cities, ...odd]).buffer);
        for (const one of [...cities, ...odd]) {
          const index = pack.indexOf(one.id);
          expect(index).toBeGreaterThanOrEqual(0);
          expect(pack.record(index)).toMatchObject({ id: one.id, names: one.names, facts: one.facts });
        }
        expect(pack.indexOf('geonames-1')).toBe(-1);
        expect(pack.indexOf('geonames')).toBe(-1);
        expect(pack.indexOf('zzz')).toBe(-1);
      }),
      { numRuns: 10 },
    );
  });

  it('take less room than their JSON, the index of their names included', () => {
    expect(written(cities).length).toBeLessThan(JSON.stringify(cities).length);
  });
});
