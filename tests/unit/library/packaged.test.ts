import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CORE_PACK } from '@/lib/knowledge';

const fetched = vi.fn((path: string) => Promise.resolve(new Response(`bytes of ${path}`)));
const textOf = (bytes: ArrayBuffer): string => new TextDecoder().decode(bytes);

/** The module as a script of a page or worker at this address loads it. */
async function loadedAt(protocol: string) {
  vi.stubGlobal('location', { protocol });
  return import('@/lib/library');
}

beforeEach(() => {
  vi.resetModules();
  fetched.mockClear();
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('files of the package', () => {
  it('has asked for the pack before anyone wants it, and asks no second time', async () => {
    const { loadPackaged } = await loadedAt('chrome-extension:');
    expect(fetched.mock.calls).toEqual([[`/${CORE_PACK}`]]);
    expect(textOf(await loadPackaged(CORE_PACK))).toBe(`bytes of /${CORE_PACK}`);
    expect(fetched).toHaveBeenCalledTimes(1);
    expect(textOf(await loadPackaged('taggers/ar.bin'))).toBe('bytes of /taggers/ar.bin');
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  it('says that a file could not be read to whoever wanted it, and reads it when it is wanted again', async () => {
    fetched.mockResolvedValueOnce(new Response('', { status: 404 }));
    const { loadPackaged } = await loadedAt('moz-extension:');
    await expect(loadPackaged(CORE_PACK)).rejects.toThrow(/404/);
    expect(textOf(await loadPackaged(CORE_PACK))).toBe(`bytes of /${CORE_PACK}`);
  });

  it('asks for nothing outside an extension', async () => {
    await loadedAt('https:');
    expect(fetched).not.toHaveBeenCalled();
  });
});
