import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPack, PackError, writePack } from '@/lib/knowledge';
import { CAUCASUS, INFO } from './entries';

const whole = writePack({ entries: CAUCASUS, info: INFO });
const changed = (at: number, value: number): ArrayBuffer => {
  const copy = whole.slice();
  copy[at] = value;
  return copy.buffer;
};

describe('a file that is no sound pack', () => {
  it('says so when it is empty, short, or something else', () => {
    expect(() => openPack(new ArrayBuffer(0))).toThrow(PackError);
    expect(() => openPack(new TextEncoder().encode('{"entries": []}      ').buffer)).toThrow(
      /no knowledge pack/,
    );
  });

  it('says that it is cut short', () => {
    expect(() => openPack(whole.slice(0, whole.length - 4).buffer)).toThrow(/cut short/);
    expect(() => openPack(whole.slice(0, 40).buffer)).toThrow(/cut short/);
  });

  it('says that it was made by a newer version', () => {
    expect(() => openPack(changed(4, 200))).toThrow(/version 200/);
  });

  it('is refused with any one byte changed', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, difference) => {
        expect(() => openPack(changed(at, (whole[at] ?? 0) ^ difference))).toThrow(PackError);
      }),
      { numRuns: 300 },
    );
  });
});
