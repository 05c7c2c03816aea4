/** Country codes that registries sell to the whole world: an address under them says nothing of where the newsroom is. */
const SOLD = new Set('ai am cc cd co fm gg io la ly me nu sh so tk to tv vc ws'.split(' '));

/**
 * Where a newsroom probably is, by its address: ISO 3166-1 alpha-2 from the country code of its host ("ahram.org.eg" → EG), or
 * undefined.
 */
export function newsroomCountry(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const code = /\.([a-z]{2})\.?$/.exec(new URL(url).hostname)?.[1];
  if (code === undefined || SOLD.has(code) || code === 'eu') return undefined;
  return code === 'uk' ? 'GB' : code.toUpperCase();
}
