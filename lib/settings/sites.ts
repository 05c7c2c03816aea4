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

/** What the reader has said of sites. */
export type SiteSettings = Pick<Settings, 'sites' | 'sitesOff' | 'sitesOn'>;

/** A site takes its subdomains with it: whoever leaves example.com in peace means m.example.com too. */
function covers(entry: string, site: string): boolean {
  return site === entry || site.endsWith(`.${entry}`);
}

/** Whether an address is of this site or one of its subdomains. */
export function isOnSite(site: string, url: string): boolean {
  const own = siteOf(url);
  return own !== null && covers(site, own);
}

/** Whether the reader wants nothing marked on the site of this address. What has no site is never off. */
export function isSiteOff(settings: SiteSettings, url: string): boolean {
  const site = siteOf(url);
  if (site === null) return false;
  const named = listOf(settings).some((entry) => covers(entry, site));
  return settings.sites === 'listed' ? !named : named;
}

/** The sites that the list in force names: those that are off, or the only ones that are on. */
export function listOf({ sites, sitesOff, sitesOn }: SiteSettings): readonly string[] {
  return sites === 'listed' ? sitesOn : sitesOff;
}

/**
 * The change that switches a site off or on: in the list that is in force. Taking a site out drops every entry that covers it;
 * the other list stays, for the reader who goes back to it.
 */
export function withSite(
  settings: SiteSettings,
  { site, off }: { readonly site: string; readonly off: boolean },
): Partial<Settings> {
  const others = listOf(settings).filter((entry) => !covers(entry, site));
  const isListed = settings.sites === 'listed';
  const list = off === isListed ? others : [...others, site];
  return isListed ? { sitesOn: list } : { sitesOff: list };
}

/** A site as a reader may write it, "https://www.Example.com/news" as well as "example.com"; null for what is none. */
export function siteNamed(text: string): string | null {
  const trimmed = text.trim();
  const site = siteOf(/^[a-z]+:\/\//iu.test(trimmed) ? trimmed : `https://${trimmed}`);
  // A word alone is a search, not a site; a machine of one's own has a port.
  return site !== null && /[.:]/u.test(site) ? site : null;
}
