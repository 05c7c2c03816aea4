import type { Settings } from './schema';

/**
 * The site that an address belongs to, as the reader would name it: its host without "www.", in lower case, with the port where there is
 * one. Null for addresses that have no host (files, browser pages) and for what is no address.
 */
export function siteOf(url: string): string | null {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return null;
  }
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return null;
  return parsed.host.replace(/^www\./, '');
}

/** A site that is off takes its subdomains with it: whoever leaves example.com in peace means m.example.com too. */
function covers(off: string, site: string): boolean {
  return site === off || site.endsWith(`.${off}`);
}

/** Whether an address is of this site or one of its subdomains. */
export function isOnSite(site: string, url: string): boolean {
  const own = siteOf(url);
  return own !== null && covers(site, own);
}

/** Whether the reader wants nothing marked on the site of this address. */
export function isSiteOff(settings: Pick<Settings, 'sitesOff'>, url: string): boolean {
  const site = siteOf(url);
  return site !== null && settings.sitesOff.some((off) => covers(off, site));
}

/** The list of sites after one of them is switched off or on. Switching on drops every entry that covers the site. */
export function withSite(
  settings: Pick<Settings, 'sitesOff'>,
  { site, off }: { readonly site: string; readonly off: boolean },
): readonly string[] {
  const others = settings.sitesOff.filter((entry) => !covers(entry, site));
  return off ? [...others, site] : others;
}
