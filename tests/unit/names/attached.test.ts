import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CORE_PACK, openPack, PackError, type Pack } from '@/lib/knowledge';
import { openTagger, taggerFile } from '@/lib/tagger';
import { readAttached } from '../../../scripts/tagger/attached';

const bytesOf = (file: string): ArrayBuffer => {
  const { buffer, byteOffset, byteLength } = readFileSync(`${process.cwd()}/public/${file}`);
  return buffer.slice(byteOffset, byteOffset + byteLength);
};
/** The pack is built, not kept: a fresh clone has none, and one that was built before may be of an older version. */
function builtPack(): Pack | undefined {
  if (!existsSync(`${process.cwd()}/public/${CORE_PACK}`)) return undefined;
  try {
    return openPack(bytesOf(CORE_PACK));
  } catch (error) {
    if (error instanceof PackError) return undefined;
    throw error;
  }
}
const pack = builtPack();
/** Each so many of the names, which takes some seconds. */
const STEP = 60;

describe.skipIf(pack === undefined)('the Arabic names of the pack (skipped where it is not built)', () => {
  const taggers = { ar: openTagger(bytesOf(taggerFile('ar'))) };
  const { tried, lost } = pack ? readAttached(pack, taggers, STEP) : { tried: 0, lost: [] };

  it('keep their links with harakat, tatweel, other letters and digits near them', () => {
    const letters = ['harakat', 'tatweel', 'no hamza', 'ى ه', 'Persian letters'];
    expect(lost.filter(({ label }) => letters.includes(label))).toEqual([]);
  });

  it('lose at most two links in a hundred with particles, where the sentence leaves them in doubt', () => {
    expect(tried).toBeGreaterThan(5000);
    expect(lost.length / tried).toBeLessThan(0.02);
  });
});
