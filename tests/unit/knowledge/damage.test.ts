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

const HEADER_WORDS = 4;

/** The file with one word changed and a checksum that fits: what somebody could make who means harm. */
function forged(file: Uint8Array<ArrayBuffer>, at: number): ArrayBuffer {
  const words = new Uint32Array(file.slice().buffer);
  words[at] = (words[at] ?? 0) + 1;
  const sums = [1, 2, 3, 4];
  const mixed = (lane: number, word: number): number => Math.imul((sums[lane] ?? 0) ^ word, 0x01000193);
  const lanes = (words.length - HEADER_WORDS) % 4;
  for (let i = HEADER_WORDS; i < words.length; i++) {
    const lane = i < words.length - lanes ? (i - HEADER_WORDS) % 4 : 0;
    sums[lane] = mixed(lane, words[i] ?? 0);
  }
  const [a = 0, b = 0, c = 0, d = 0] = sums;
  words[3] = (a ^ Math.imul(b, 3) ^ Math.imul(c, 5) ^ Math.imul(d, 7)) >>> 0;
  return words.buffer;
}

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

  it('is refused with wrong offsets, though its checksum is right, and with no other error than its own', () => {
    const entries = CAUCASUS.flatMap((entry) =>
      Array.from({ length: 20 }, (_, i) => ({
        ...entry,
        id: `${entry.id}-${i}`,
        names: { en: `${entry.id} ${i}` },
      })),
    );
    const file = writePack({ entries, info: INFO });
    const said = new Set<string>();
    for (let at = HEADER_WORDS; at < file.length / 4; at++) {
      try {
        openPack(forged(file, at));
      } catch (error) {
        expect(error).toBeInstanceOf(PackError);
        said.add((error as PackError).message);
      }
    }
    expect(said).toContain('The knowledge pack is damaged: its offsets are wrong.');
  });
});
