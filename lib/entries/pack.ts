import { openPack, writePack, type Pack, type PackEntry } from '@/lib/knowledge';
import type { OwnEntry } from './types';

/** Whoever writes an entry means it: it weighs as much as anything. */
const WEIGHT = 255;
const ARABIC = /\p{Script=Arabic}/u;
const WIKIPEDIA = /^https:\/\/en\.wikipedia\.org\/wiki\/([^?#]+)/u;
const WIKIDATA = /^https:\/\/www\.wikidata\.org\/wiki\/(Q[1-9]\d*)$/u;

/** The reader's entries as a pack, to be combined with the others. Costs some milliseconds for a thousand. */
export function entriesPack(entries: readonly OwnEntry[]): Pack {
  return openPack(
    writePack({
      entries: entries.map(packEntry),
      info: { name: 'own entries', sources: [] },
    }).buffer,
  );
}

function packEntry({ id, type, name, aliases, description, links }: OwnEntry): PackEntry {
  const byLanguage = new Map<string, string[]>();
  for (const text of aliases) {
    const lang = languageOfName(text);
    byLanguage.set(lang, [...(byLanguage.get(lang) ?? []), text]);
  }
  const article = wikipediaIn(links);
  const title = article === undefined ? undefined : titleOf(article);
  const item = links.map((link) => WIKIDATA.exec(link)?.[1]).find((found) => found !== undefined);
  const others = links.filter((link) => link !== wikipediaIn(links) && !WIKIDATA.test(link));
  return {
    id,
    type,
    class: 'thing',
    names: { [languageOfName(name)]: name },
    aliases: Object.fromEntries(byLanguage),
    // The reader's own words stand in a card of either language.
    ...(description !== '' && { gloss: { ar: description, en: description } }),
    facts: others.length > 0 ? { links: others } : {},
    ...(title !== undefined && { wikipedia: title }),
    ...(item !== undefined && { wikidata: item }),
    weight: WEIGHT,
  };
}

function languageOfName(text: string): string {
  return ARABIC.test(text) ? 'ar' : 'en';
}

/** The first address of an article in the English Wikipedia, which cards have a line of their own for. */
function wikipediaIn(links: readonly string[]): string | undefined {
  return links.find((link) => titleOf(link) !== undefined);
}

function titleOf(link: string): string | undefined {
  const path = WIKIPEDIA.exec(link)?.[1];
  if (path === undefined) return undefined;
  try {
    return decodeURIComponent(path).replaceAll('_', ' ');
  } catch {
    // An address with a broken escape is kept as it is.
    return undefined;
  }
}
