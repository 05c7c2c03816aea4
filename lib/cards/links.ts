import type { EntityRecord } from '@/lib/knowledge';
import type { EntityCard } from './types';

/** Entries of the reader's own may come from a file: nothing but a web address becomes a link. */
const isWeb = (link: string): boolean => /^https?:\/\//u.test(link) && URL.canParse(link);
const QID = /^Q[1-9]\d*$/u;

/**
 * Addresses of an entity, to be followed only when the reader clicks. The article's own language is reached over Wikidata,
 * which knows its title; where the item has no such article, Wikidata says so.
 */
export function linksOf(record: EntityRecord, lang: string): EntityCard['links'] {
  const qid = record.wikidata !== undefined && QID.test(record.wikidata) ? record.wikidata : undefined;
  const others = record.facts.links?.filter(isWeb);
  const english = record.wikipedia && `https://en.wikipedia.org/wiki/${pathOf(record.wikipedia)}`;
  const own = qid && `https://www.wikidata.org/wiki/Special:GoToLinkedPage/${lang}wiki/${qid}`;
  const wikipedia = lang === 'en' ? (english ?? own) : (own ?? english);
  return {
    ...(wikipedia ? { wikipedia, wikipediaLang: wikipedia === english ? 'en' : lang } : {}),
    ...(others && others.length > 0 ? { own: others } : {}),
    ...(qid ? { wikidata: `https://www.wikidata.org/wiki/${qid}` } : {}),
  };
}

/** A title as MediaWiki writes it in addresses. */
function pathOf(title: string): string {
  return encodeURIComponent(title.replace(/ /gu, '_')).replace(/%(?:3A|2F|2C|28|29)/gu, decodeURIComponent);
}
