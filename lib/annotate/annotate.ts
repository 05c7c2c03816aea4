import { readFigures } from '@/lib/figures';
import type { Knowledge } from '@/lib/knowledge';
import type { Language } from '@/lib/languages';
import type { ArticleDocument, BlockMention, EntityMention } from '@/lib/mentions';
import { findNames, type Taggers } from '@/lib/names';
import { tokenize, type Token } from '@/lib/text';
import { blockLanguages } from './language';
import { mergeMentions } from './overlaps';

interface AnnotateOptions {
  /** ISO 3166-1 alpha-2 of the newsroom, where it is known: for what a text leaves open, such as whose dollar. */
  readonly country?: string;
  /** Trained taggers: with them names that the pack does not hold are found as well, with `entity` null. */
  readonly taggers?: Taggers;
}

export interface Annotation {
  /** BCP 47 of the article; `und` where nothing tells. */
  readonly lang: string;
  /** By block in the order of the document, and in each block by place, without overlap. */
  readonly mentions: readonly BlockMention[];
}

/**
 * Reads an article: its names, linked to the knowledge pack, and its figures.
 *
 * Stateless and deterministic: the same document and pack give the same mentions. A part of an article that arrives later
 * is read by itself, with the ids of the entities found before in `document.known`. Blocks in a language that the engine
 * does not know have no mentions. Offsets are UTF-16 code units into the block's text. Linear in the text.
 */
export function annotate(
  document: ArticleDocument,
  knowledge: Knowledge,
  options: AnnotateOptions = {},
): Annotation {
  const { lang, blocks } = blockLanguages(document);
  const readable: { id: number; text: string; language: Language; tokens: readonly Token[] }[] = [];
  for (const { block, language } of blocks) {
    if (language) readable.push({ id: block.id, text: block.text, language, tokens: tokenize(block.text) });
  }
  const names = findNames(readable, knowledge, {
    known: document.known,
    choices: document.choices,
    taggers: options.taggers,
  });
  const mentions: BlockMention[] = [];
  for (const { id, text, language, tokens } of readable) {
    const figures = readFigures(
      text,
      language,
      { published: document.published, country: options.country },
      tokens,
    );
    const none: readonly EntityMention[] = [];
    for (const mention of mergeMentions(names.get(id) ?? none, figures))
      mentions.push({ ...mention, block: id });
  }
  return { lang, mentions };
}
