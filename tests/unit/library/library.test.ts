import { describe, expect, it, vi } from 'vitest';
import { CORE_PACK, namePack, openPack, writePack } from '@/lib/knowledge';
import { createLibrary } from '@/lib/library';
import { AZERBAIJAN, CAUCASUS, entry, INFO } from '../knowledge/entries';

const french = writePack({
  entries: [{ ...AZERBAIJAN, names: { fr: 'Azerbaïdjan' }, aliases: {}, facts: {} }],
  info: INFO,
});
const core = writePack({ entries: CAUCASUS, info: INFO });
const own = () => [
  openPack(writePack({ entries: [entry('own-1', { names: { en: 'Zanzara' } })], info: INFO }).buffer),
];

function setUp() {
  const load = vi.fn((path: string) => {
    if (path === CORE_PACK) return Promise.resolve(core.buffer);
    if (path === namePack('fr')) return Promise.resolve(french.buffer);
    return Promise.reject(new Error(path));
  });
  const open = vi.fn(() => Promise.resolve(own()));
  return { load, open, library: createLibrary({ load, own: open }) };
}

describe('the library', () => {
  it('reads the names of a language when an article is in it, and finds the record of the core pack by them', async () => {
    const { library, load } = setUp();
    const english = await library.knowledge('en-GB', 0);
    expect(english.lookup('azerbaidjan')).toEqual([]);
    expect(load.mock.calls).toEqual([[CORE_PACK]]);
    const pack = await library.knowledge('fr-FR', 0);
    const [sense] = pack.lookup('azerbaidjan');
    expect(pack.record(sense?.index ?? -1).names).toMatchObject({ ar: 'أذربيجان', fr: 'Azerbaïdjan' });
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('reads each file once, and an article without the names of its language where they are missing', async () => {
    const { library, load } = setUp();
    await Promise.all([library.knowledge('fr', 0), library.knowledge('fr', 0), library.knowledge('ar', 0)]);
    expect(load).toHaveBeenCalledTimes(2);
    expect((await library.knowledge('de', 0)).size).toBe(CAUCASUS.length);
  });

  it('opens the reader’s own only where there is any, and anew when it has changed', async () => {
    const { library, open } = setUp();
    expect((await library.knowledge('en', 0)).lookup('zanzara')).toEqual([]);
    expect(open).not.toHaveBeenCalled();
    expect((await library.knowledge('en', 5)).lookup('zanzara')).toHaveLength(1);
    await library.knowledge('ar', 5);
    expect(open).toHaveBeenCalledTimes(1);
    open.mockRejectedValue(new Error('no database'));
    expect((await library.knowledge('en', 6)).lookup('zanzara')).toEqual([]);
    expect(open).toHaveBeenCalledTimes(2);
  });

  it('tries again when the core pack could not be read', async () => {
    const { library, load } = setUp();
    load.mockRejectedValueOnce(new Error('disk'));
    await expect(library.knowledge('en', 0)).rejects.toThrow('disk');
    expect((await library.knowledge('en', 0)).size).toBe(CAUCASUS.length);
  });
});
