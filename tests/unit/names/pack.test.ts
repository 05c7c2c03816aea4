import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CORE_PACK, openPack, PackError, type Pack } from '@/lib/knowledge';
import { aliasKey } from '@/lib/text';
import { openTagger, taggerFile } from '@/lib/tagger';
import { readAttached } from '../../../scripts/tagger/attached';
import { countMerges } from '../../../scripts/tagger/merges';
import { readPlain } from '../../../scripts/tagger/plain';

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

  it('lose hardly a link with particles', () => {
    expect(tried).toBeGreaterThan(5000);
    expect(lost.length / tried).toBeLessThan(0.005);
  });

  /** "وعدن" is "they returned" as well as "and Aden", "وجدة" is another town; سقراط is marked as weak in the pack. */
  const isDoubtful = ({ id, name }: { readonly id: string; readonly name: string }): boolean => {
    const key = aliasKey(name);
    return (
      key.length <= 5 ||
      pack?.lookup(key).some(({ index, weak }) => weak && index === pack.indexOf(id)) === true
    );
  };

  it('lose hardly any where the name is no short word and not marked as a weak one', () => {
    const plain = lost.filter((one) => !isDoubtful(one));
    expect(plain.length / tried, plain.map(({ text }) => text).join('\n')).toBeLessThan(0.002);
  });
});

describe.skipIf(pack === undefined)('other spellings (skipped where no pack is built)', () => {
  it.each([
    ['ar', 0.012],
    ['en', 0.004],
  ])('take few names for another record that is spelled like them: %s', (lang, most) => {
    const { tried, merged } = pack ? countMerges(pack, lang, 12) : { tried: 0, merged: [] };
    expect(tried).toBeGreaterThan(2000);
    expect(merged.length / tried, merged.map((one) => Object.values(one).join(' ')).join('\n')).toBeLessThan(
      most,
    );
  });
});

describe.skipIf(pack === undefined)(
  'well-known names in a plain sentence (skipped where no pack is built)',
  () => {
    const taggers = { ar: openTagger(bytesOf(taggerFile('ar'))), en: openTagger(bytesOf(taggerFile('en'))) };

    it.each([
      ['ar', 'person', 0.04, 0.008],
      ['ar', 'organisation', 0.04, 0.01],
      ['ar', 'place', 0.05, 0.025],
      ['en', 'person', 0.03, 0.01],
      ['en', 'organisation', 0.03, 0.01],
      ['en', 'place', 0.03, 0.025],
    ] as const)('have their own card, and hardly ever another: %s %s', (lang, type, mostLost, mostWrong) => {
      if (pack === undefined) return;
      const { tried, lost } = readPlain(pack, taggers, { lang, type, step: type === 'person' ? 24 : 8 });
      const list = lost.map(({ name, instead }) => `${name} → ${instead}`).join('\n');
      expect(tried).toBeGreaterThan(200);
      expect(lost.length / tried, list).toBeLessThan(mostLost);
      expect(lost.filter(({ wrong }) => wrong).length / tried, list).toBeLessThan(mostWrong);
    });
  },
);
