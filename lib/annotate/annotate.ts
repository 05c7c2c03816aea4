import { readFigures, writtenDecimal } from '@/lib/figures';
import type { Knowledge } from '@/lib/knowledge';
import type { Language } from '@/lib/languages';
import type { ArticleDocument, BlockMention, EntityMention, FigureMention } from '@/lib/mentions';
import { findNames, type Taggers } from '@/lib/names';
import { tokenize, type Token } from '@/lib/text';
import { blockLanguages } from './language';
import { mergeMentions } from './overlaps';

interface ReadOptions {
  /** ISO 3166-1 alpha-2 of the newsroom, where it is known: for what a text leaves open, such as whose dollar. */
  readonly country?: string;
}

interface AnnotateOptions extends ReadOptions {
  /** Trained taggers: with them names that the pack does not hold are found as well, with `entity` null. */
  readonly taggers?: Taggers;
  /** What {@link readAhead} has made of the same document with the same options. */
  readonly ahead?: ReadAhead;
}

/** All of an article that can be read without the knowledge pack. */
export interface ReadAhead {
  readonly lang: string;
  readonly blocks: readonly {
    readonly id: number;
    readonly text: string;
    readonly language: Language;
    readonly tokens: readonly Token[];
    readonly figures: readonly FigureMention[];
  }[];
}

export interface Annotation {
  /** BCP 47 of the article; `und` where nothing tells. */
  readonly lang: string;
  /** By block in the order of the document, and in each block by place, without overlap. */
  readonly mentions: readonly BlockMention[];
}

/**
 * Reads what needs no pack: languages, words, figures. A background that has just been started does so while the pack is
 * on its way, and hands it to {@link annotate}. Linear in the text.
 */
export function readAhead(document: ArticleDocument, { country }: ReadOptions = {}): ReadAhead {
  const { lang, blocks } = blockLanguages(document);
  const read = blocks.flatMap(({ block: { id, text }, language }) =>
    language ? [{ id, text, language, tokens: tokenize(text) }] : [],
  );
  const decimals = new Map<Language, '.' | ',' | undefined>();
  const decimalOf = (language: Language): '.' | ',' | undefined => {
    if (!decimals.has(language)) {
      const own = read.filter((block) => block.language === language).map(({ tokens }) => tokens);
      decimals.set(language, country === undefined ? writtenDecimal(own, language.figures) : undefined);
    }
    return decimals.get(language);
  };
  return {
    lang,
    blocks: read.map((block) => {
      const { text, language, tokens } = block;
      const context = { published: document.published, country, decimal: decimalOf(language) };
      return { ...block, figures: readFigures(text, language, context, tokens) };
    }),
  };
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
  const { lang, blocks } = options.ahead ?? readAhead(document, options);
  const names = findNames(blocks, knowledge, {
    known: document.known,
    choices: document.choices,
    taggers: options.taggers,
  });
  const none: readonly EntityMention[] = [];
  const mentions = blocks.flatMap(({ id, figures }): BlockMention[] =>
    mergeMentions(names.get(id) ?? none, figures).map((mention) => ({ ...mention, block: id })),
  );
  return { lang, mentions };
}
