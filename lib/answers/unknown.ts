import { shallowCard, unknownCard, type EntityCard } from '@/lib/cards';
import type { EntityRecord, Knowledge } from '@/lib/knowledge';
import { textFor } from '@/lib/locale';
import { unknownId, type Block, type BlockMention, type EntityMention } from '@/lib/mentions';
import { foldText } from '@/lib/text';
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

/** The record that a mention names, where no pack holds more of it than a name and the title of an article. */
function shallowRecord(mention: EntityMention, knowledge: Knowledge): EntityRecord | undefined {
  const index = mention.entity === null ? -1 : knowledge.indexOf(mention.entity);
  const record = index < 0 ? undefined : knowledge.record(index);
  return record?.shallow === true ? record : undefined;
}

/**
 * The cards of names that no pack holds, or holds nothing but the title of an article for: what the text that has been read
 * says of them, sentence by sentence.
 */
export class UnknownCards {
  readonly #sentences = new Map<string, string[]>();
  readonly #shallow = new Map<string, { readonly record: EntityRecord; readonly surface: string }>();

  constructor(mentions: readonly BlockMention[], blocks: ReadonlyMap<number, Block>, knowledge: Knowledge) {
    for (const mention of mentions) {
      if (mention.kind !== 'entity') continue;
      const record = shallowRecord(mention, knowledge);
      if (!record && !isUnknownMention(mention)) continue;
      const id = record?.id ?? idOf(mention);
      if (record && !this.#shallow.has(id)) this.#shallow.set(id, { record, surface: mention.surface });
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

  /** The card of a record that is known by the title of an article alone; undefined for any other record. */
  shallowCard(id: string, lang: string): EntityCard | undefined {
    const found = this.#shallow.get(id);
    if (!found) return undefined;
    const { record, surface } = found;
    const t = textFor(lang === 'ar' ? 'ar' : 'en');
    return shallowCard(record, {
      lang,
      name: writtenName(record.names['en'] ?? surface, surface),
      sentences: this.#sentences.get(id) ?? [],
      gist: t('shallow_gist'),
      label: t('unknown_sentences'),
    });
  }
}

/** How a title is written is guessed from its small letters: where the text has the same, it knows better. */
function writtenName(title: string, surface: string): string {
  const isSame = foldText(surface) === foldText(title);
  return isSame && surface !== surface.toUpperCase() ? surface : title;
}
