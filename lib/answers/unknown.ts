import { unknownCard, type EntityCard } from '@/lib/cards';
import { textFor } from '@/lib/locale';
import { unknownId, type Block, type BlockMention, type EntityMention } from '@/lib/mentions';
import { quoteAround } from './sentences';

/** No card quotes more sentences. */
const MOST_SENTENCES = 5;

type UnknownMention = EntityMention & { readonly block: number };

/** A mention of a name that no pack holds. */
export function isUnknownMention(mention: BlockMention): mention is UnknownMention {
  return mention.kind === 'entity' && mention.entity === null;
}

/** The id that stands for a name in the page: the same for all its mentions. */
export function idOf({ type, name, surface }: EntityMention): string {
  return unknownId(type, name ?? surface);
}

/** The cards of names that no pack holds: what the text that has been read says of them, sentence by sentence. */
export class UnknownCards {
  readonly #sentences = new Map<string, string[]>();

  constructor(mentions: readonly BlockMention[], blocks: ReadonlyMap<number, Block>) {
    for (const mention of mentions) {
      if (!isUnknownMention(mention)) continue;
      const id = idOf(mention);
      const sentences = this.#sentences.get(id) ?? [];
      if (sentences.length === 0) this.#sentences.set(id, sentences);
      const sentence = quoteAround(blocks.get(mention.block)?.text ?? '', mention);
      if (sentences.length < MOST_SENTENCES && !sentences.includes(sentence)) sentences.push(sentence);
    }
  }

  card(mention: UnknownMention, lang: string): EntityCard {
    const id = idOf(mention);
    const { type, name, surface } = mention;
    const t = textFor(lang === 'ar' ? 'ar' : 'en');
    const sentences = this.#sentences.get(id) ?? [];
    return unknownCard({
      id,
      type,
      name: name ?? surface,
      lang,
      sentences,
      gist: t('unknown_gist'),
      label: t('unknown_sentences'),
    });
  }
}
