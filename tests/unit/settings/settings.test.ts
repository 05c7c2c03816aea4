import { beforeEach, describe, expect, it, vi } from 'vitest';
import fc from 'fast-check';
import { fakeBrowser } from 'wxt/testing';
import { DEFAULT_SETTINGS, isSiteOff, settings, siteOf, withSite, type Settings } from '@/lib/settings';

beforeEach(() => {
  fakeBrowser.reset();
});

describe('settings', () => {
  it('start from the defaults', async () => {
    expect(await settings.get()).toEqual(DEFAULT_SETTINGS);
  });

  it('keep what was set and leave the rest', async () => {
    await settings.set({ painter: 'marks', sitesOff: ['example.com'] });
    await settings.set({ theme: 'dark' });
    expect(await settings.get()).toEqual({
      ...DEFAULT_SETTINGS,
      painter: 'marks',
      sitesOff: ['example.com'],
      theme: 'dark',
    });
  });

  it('fall back one by one where a stored value is broken', async () => {
    await fakeBrowser.storage.local.set({
      'setting:painter': 'crayon',
      'setting:sitesOff': [3],
      'setting:theme': 'light',
      'setting:kinds': null,
    });
    expect(await settings.get()).toEqual({ ...DEFAULT_SETTINGS, theme: 'light' });
  });

  it('survive anything that storage may hold', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(DEFAULT_SETTINGS)),
        fc.jsonValue(),
        async (name, value) => {
          await fakeBrowser.storage.local.set({ [`setting:${name}`]: value });
          const read = await settings.get();
          expect(Object.keys(read)).toEqual(Object.keys(DEFAULT_SETTINGS));
          expect(typeof read.enabled).toBe('boolean');
          expect(Array.isArray(read.sitesOff)).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('are the defaults where storage cannot be read', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('the profile is damaged'));
    expect(await settings.get()).toEqual(DEFAULT_SETTINGS);
  });

  it('tell a watcher of changes until it stops, and of nothing that is no setting', async () => {
    const seen: Settings[] = [];
    const stop = settings.watch((changed) => seen.push(changed));
    await settings.set({ enabled: false });
    await fakeBrowser.storage.local.set({ other: 1 });
    await settings.get();
    expect(seen).toEqual([{ ...DEFAULT_SETTINGS, enabled: false }]);
    stop();
    await settings.set({ enabled: true });
    await settings.get();
    expect(seen).toHaveLength(1);
  });

  it('are told to a page that comes back into sight, which may not have heard of a change', async () => {
    const seen: Settings[] = [];
    const stop = settings.watch((changed) => seen.push(changed));
    document.dispatchEvent(new Event('visibilitychange'));
    await settings.get();
    expect(seen).toEqual([DEFAULT_SETTINGS]);
    stop();
    document.dispatchEvent(new Event('visibilitychange'));
    await settings.get();
    expect(seen).toHaveLength(1);
  });
});

describe('sites', () => {
  it.each([
    ['https://www.example.com/a/b?c', 'example.com'],
    ['http://AR.Example.com', 'ar.example.com'],
    ['http://localhost:8080/x', 'localhost:8080'],
    ['https://مثال.إختبار/خبر', 'xn--mgbh0fb.xn--kgbechtv'],
    ['file:///home/a.html', null],
    ['about:blank', null],
    ['chrome://extensions', null],
    ['', null],
    ['not an address', null],
  ])('%s is of %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });

  it('are off with their subdomains, and with no one else', () => {
    const off = { sitesOff: ['example.com'] };
    expect(isSiteOff(off, 'https://www.example.com/1')).toBe(true);
    expect(isSiteOff(off, 'https://m.example.com/1')).toBe(true);
    expect(isSiteOff(off, 'https://notexample.com/1')).toBe(false);
    expect(isSiteOff(off, 'https://example.com.evil.test/')).toBe(false);
    expect(isSiteOff(off, 'about:blank')).toBe(false);
  });

  it('are switched off once and on again from a subdomain', () => {
    const once = withSite({ sitesOff: ['a.test'] }, { site: 'b.test', off: true });
    expect(once).toEqual(['a.test', 'b.test']);
    expect(withSite({ sitesOff: once }, { site: 'b.test', off: true })).toEqual(once);
    expect(withSite({ sitesOff: once }, { site: 'm.b.test', off: false })).toEqual(['a.test']);
  });
});
