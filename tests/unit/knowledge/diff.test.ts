import { describe, expect, it } from 'vitest';
import { openPack, writePack, type PackEntry } from '@/lib/knowledge';
import { diffPacks } from '../../../scripts/knowledge/diff';
import { ALIYEV, AZERBAIJAN, BAKU, GEORGIA, INFO } from './entries';

const open = (...entries: PackEntry[]) => openPack(writePack({ entries, info: INFO }).buffer);

describe('the difference between two packs', () => {
  it('is nothing between a pack and itself', () => {
    expect(diffPacks(open(ALIYEV, BAKU), open(BAKU, ALIYEV))).toEqual({
      added: [],
      removed: [],
      changed: [],
    });
  });

  it('names what came, what went, and each field that is another', () => {
    const before = open(ALIYEV, AZERBAIJAN, BAKU);
    const after = open(GEORGIA, AZERBAIJAN, {
      ...ALIYEV,
      aliases: {},
      facts: { ...ALIYEV.facts, born: '1961' },
    });
    const { added, removed, changed } = diffPacks(before, after);
    expect(added).toEqual([{ id: 'GE', name: 'Georgia', lines: [] }]);
    expect(removed.map(({ id }) => id)).toEqual(['baku']);
    expect(changed).toEqual([
      {
        id: 'ilham-aliyev',
        name: 'Ilham Aliyev',
        lines: ['ar aliases: الهام عليف → (none)', 'born: 1961-12-24 → 1961'],
      },
    ]);
  });
});
