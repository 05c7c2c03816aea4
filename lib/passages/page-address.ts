/** What sites and newsletters add to an address to follow their readers: it makes no other page. */
const TRACKING = /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|at_\w+|ref_src)$/i;

/** A page's address as notes keep it: without fragment and without marks of where the reader came from. */
export function pageAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}
