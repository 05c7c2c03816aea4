import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compress, Decompressor } from '@/lib/knowledge/symbols';

const utf8 = new TextEncoder();
const texts = (count: number): Uint8Array[] =>
  Array.from({ length: count }, (_, i) =>
    utf8.encode(`["geonames-${i * 7}",43,{"ar":"مدينة ${i}","en":"City ${i}"},0,{"c":"EG","y":${i / 3}}]`),
  );

describe('the strings that records are written with', () => {
  it('give every text back, byte for byte, those that they were not chosen for too', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 3000 }), { maxLength: 8 }), (others) => {
        const slices = [...texts(400), ...others];
        const { table, coded } = compress(slices);
        const reader = new Decompressor(table);
        expect(table.length).toBeGreaterThan(0);
        slices.forEach((slice, i) => {
          expect([...reader.read(coded[i] ?? new Uint8Array())]).toEqual([...slice]);
        });
      }),
      { numRuns: 20 },
    );
  });

  it('give the start of a text without the rest', () => {
    const slices = texts(400);
    const { table, coded } = compress(slices);
    const reader = new Decompressor(table);
    slices.forEach((slice, i) => {
      const start = reader.read(coded[i] ?? new Uint8Array(), 12);
      expect([...start.subarray(0, 12)]).toEqual([...slice.subarray(0, 12)]);
      expect(start.length).toBeLessThan(80);
    });
  });

  it('make texts that are alike a third as long', () => {
    const slices = texts(2000);
    const bytes = (list: readonly Uint8Array[]): number => list.reduce((sum, { length }) => sum + length, 0);
    expect(bytes(compress(slices).coded)).toBeLessThan(bytes(slices) / 3);
  });

  it('leave alone what is too short to be worth a table, and nothing', () => {
    const few = texts(3);
    expect(compress(few).coded).toEqual(few);
    expect(compress([]).coded).toEqual([]);
  });
});
