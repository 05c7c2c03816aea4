import { quoteAround } from '@/lib/answers';
import { isUnknown, type Block, type BlockMention } from '@/lib/mentions';
import { pageAddress } from '@/lib/passages';
import type { Meeting } from './types';

const MOST_TITLE = 500;

/** What has been read of an article, and what was found there. */
export interface ReadArticle {
  readonly url: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly mentions: readonly BlockMention[];
  /** Entities that were met in parts of the article that were read before. */
  readonly known?: readonly string[] | undefined;
}

/**
 * The meetings of an article: one for each entity of the packs that it names, with what it says where it names it first. Names that
 * no pack holds are nobody in particular, and are left out.
 *
 * @param met when it was read, ISO 8601
 */
export function meetingsIn(
  { url, title, blocks, mentions, known = [] }: ReadArticle,
  met: string,
): readonly Meeting[] {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  const seen = new Set<string>(known);
  const address = pageAddress(url);
  const meetings: Meeting[] = [];
  for (const mention of mentions) {
    if (mention.kind !== 'entity' || mention.entity === null) continue;
    if (isUnknown(mention.entity) || seen.has(mention.entity)) continue;
    seen.add(mention.entity);
    meetings.push({
      entity: mention.entity,
      url: address,
      title: title.slice(0, MOST_TITLE),
      quote: quoteAround(texts.get(mention.block) ?? '', mention),
      met,
    });
  }
  return meetings;
}
