import { beforeEach, describe, expect, it, vi } from 'vitest';
import fc from 'fast-check';
import { fakeBrowser } from 'wxt/testing';
import { LANGUAGES } from '@/lib/languages';
import { INTERFACE_LANGUAGES } from '@/lib/locale';
import {
  DEFAULT_SETTINGS,
  isSiteOff,
  settings,
  siteNamed,
  siteOf,
  withSite,
  type Settings,
  type SiteSettings,
} from '@/lib/settings';

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

  it('are read ahead for the first who asks, and anew where they were changed before anyone did', async () => {
    const first = settings.readAhead();
    await settings.set({ enabled: false });
    await expect.poll(async () => (await first()).enabled).toBe(false);
    const second = settings.readAhead();
    expect((await second()).enabled).toBe(false);
    await settings.set({ enabled: true });
    expect((await second()).enabled).toBe(true);
  });

  it('are followed one by one by the background', async () => {
    const changed = vi.fn();
    settings.follow('interfaceLanguage', changed);
    await settings.set({ theme: 'dark' });
    expect(changed).not.toHaveBeenCalled();
    await settings.set({ interfaceLanguage: 'ar' });
    expect(changed).toHaveBeenCalledOnce();
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

  const ALL: SiteSettings = { sites: 'all', sitesOff: ['example.com'], sitesOn: ['news.test'] };
  const LISTED: SiteSettings = { ...ALL, sites: 'listed' };

  it('are off with their subdomains, and with no one else', () => {
    expect(isSiteOff(ALL, 'https://www.example.com/1')).toBe(true);
    expect(isSiteOff(ALL, 'https://m.example.com/1')).toBe(true);
    expect(isSiteOff(ALL, 'https://notexample.com/1')).toBe(false);
    expect(isSiteOff(ALL, 'https://example.com.evil.test/')).toBe(false);
    expect(isSiteOff(ALL, 'about:blank')).toBe(false);
  });

  it('are off but for those on the list, where only those are wanted', () => {
    expect(isSiteOff(LISTED, 'https://www.news.test/1')).toBe(false);
    expect(isSiteOff(LISTED, 'https://ar.news.test/1')).toBe(false);
    expect(isSiteOff(LISTED, 'https://other.test/')).toBe(true);
    // Pages of our own, where the sample is read, are of no site.
    expect(isSiteOff(LISTED, 'chrome-extension://abc/welcome.html')).toBe(false);
  });

  it('are switched off once and on again from a subdomain', () => {
    const once = { ...ALL, ...withSite(ALL, { site: 'b.test', off: true }) };
    expect(once.sitesOff).toEqual(['example.com', 'b.test']);
    expect(withSite(once, { site: 'b.test', off: true })).toEqual({ sitesOff: once.sitesOff });
    expect(withSite(once, { site: 'm.b.test', off: false })).toEqual({ sitesOff: ['example.com'] });
  });

  it('are switched on and off in the list of wanted ones, which leaves the other list alone', () => {
    const more = { ...LISTED, ...withSite(LISTED, { site: 'b.test', off: false }) };
    expect(more).toEqual({ ...LISTED, sitesOn: ['news.test', 'b.test'] });
    expect(isSiteOff(more, 'https://b.test/')).toBe(false);
    expect(withSite(more, { site: 'b.test', off: true })).toEqual({ sitesOn: ['news.test'] });
  });

  it.each([
    ['example.com', 'example.com'],
    [' https://www.Example.com/news?x=1 ', 'example.com'],
    ['الجزيرة.نت', 'xn--mgbaa1fjvb7c.xn--pgbs0dh'],
    ['localhost:8080', 'localhost:8080'],
    ['news', null],
    ['two words', null],
    ['file:///home', null],
    ['', null],
  ])('written as %s are taken for %s', (text, site) => {
    expect(siteNamed(text)?.replace(/^xn.*/, String(site)) ?? null).toBe(site);
  });
});

describe('a language that is read', () => {
  it('can be left alone', () => {
    const names = Object.keys(INTERFACE_LANGUAGES);
    expect(Object.keys(LANGUAGES).sort()).toEqual(names.sort());
  });
});
