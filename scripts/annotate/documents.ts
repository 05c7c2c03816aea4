import { parseHTML } from 'linkedom';
import { annotate, articleLanguage, type Annotation } from '@/lib/annotate';
import { articleText, findArticle } from '@/lib/article';
import type { EntityRecord, Knowledge } from '@/lib/knowledge';
import type { ArticleDocument, EntityMention, FigureMention, Mention } from '@/lib/mentions';
import type { Taggers } from '@/lib/names';

/** What is to be read: a plain text, or a page in which the article is to be found first. */
export interface InputDocument {
  readonly id?: unknown;
  readonly text?: string;
  readonly html?: string;
  readonly url?: string;
  readonly lang?: string;
  readonly published?: string;
}

type OutputEntity = Pick<EntityRecord, 'id' | 'names' | 'wikidata' | 'wikipedia'> &
  Partial<Pick<EntityRecord, 'aliases'>>;

export type OutputMention =
  FigureMention | (Omit<EntityMention, 'entity'> & { readonly entity: OutputEntity | null });

/** A document read. Offsets of the mentions count in `text` of the input, or in `article.text` for a page. */
export interface OutputDocument {
  readonly id?: unknown;
  readonly lang: string;
  readonly article?: {
    readonly title: string | null;
    readonly published: string | null;
    readonly lang: string;
    readonly text: string;
  } | null;
  readonly mentions: readonly OutputMention[];
}

/** What is read with: one knowledge base for all documents, or that for an article's language (BCP 47). */
export type KnowledgeSource = Knowledge | ((lang: string) => Knowledge);

/** Reads one document. A page without an article has none of the rest. */
export function readDocument(
  input: InputDocument,
  source: KnowledgeSource,
  taggers?: Taggers,
): OutputDocument {
  const id = input.id === undefined ? {} : { id: input.id };
  if (input.html !== undefined) return { ...id, ...readPage(input, input.html, source, taggers) };
  const text = input.text ?? '';
  const { blocks, starts } = linesOf(text);
  const { lang, published } = input;
  const document = { blocks, lang, published };
  const knowledge = knowledgeFor(document, source);
  const annotation = annotate(document, knowledge, { taggers });
  return { ...id, lang: annotation.lang, mentions: mentionsOf(annotation, starts, knowledge) };
}

function readPage(
  input: InputDocument,
  html: string,
  source: KnowledgeSource,
  taggers?: Taggers,
): Omit<OutputDocument, 'id'> {
  const document = parsePage(html);
  const article = findArticle(document, input.url ?? '');
  if (!article) return { lang: 'und', article: null, mentions: [] };
  const { text, blocks: placed } = articleText(article);
  const published = input.published ?? article.published ?? undefined;
  const starts = new Map(placed.map(({ start }, id) => [id, start]));
  // The headline is read with the rest, since it names whom the article is about, but it is no part of the text.
  const headline = article.blocks.find(({ role }) => role === 'headline');
  const read: ArticleDocument = {
    blocks: [
      ...(headline ? [{ id: -1, text: headline.text, lang: headline.lang }] : []),
      ...placed.map(({ block }, id) => ({ id, text: block.text, lang: block.lang })),
    ],
    lang: input.lang ?? article.lang ?? undefined,
    published,
  };
  const knowledge = knowledgeFor(read, source);
  const annotation = annotate(read, knowledge, { taggers });
  return {
    lang: annotation.lang,
    article: { title: article.title, published: article.published, lang: annotation.lang, text },
    mentions: mentionsOf(annotation, starts, knowledge),
  };
}

function knowledgeFor(document: ArticleDocument, source: KnowledgeSource): Knowledge {
  return typeof source === 'function' ? source(articleLanguage(document)) : source;
}

/** A document as a browser would show it: React sends parts of a page hidden, for a script to put in their places. */
export function parsePage(html: string): Document {
  const { document } = parseHTML(html);
  for (const part of document.querySelectorAll('div[hidden][id^="S:"]')) part.removeAttribute('hidden');
  return document;
}

/** Lines are the blocks of a plain text. */
function linesOf(text: string): {
  readonly blocks: { readonly id: number; readonly text: string }[];
  readonly starts: ReadonlyMap<number, number>;
} {
  const blocks: { id: number; text: string }[] = [];
  const starts = new Map<number, number>();
  let start = 0;
  while (start <= text.length) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    if (end > start) {
      starts.set(blocks.length, start);
      blocks.push({ id: blocks.length, text: text.slice(start, end) });
    }
    start = end + 1;
  }
  return { blocks, starts };
}

function mentionsOf(
  { mentions }: Annotation,
  starts: ReadonlyMap<number, number>,
  knowledge: Knowledge,
): OutputMention[] {
  return mentions.flatMap(({ block, ...mention }) => {
    const start = starts.get(block);
    if (start === undefined) return [];
    const moved: Mention = { ...mention, start: mention.start + start, end: mention.end + start };
    if (moved.kind === 'figure') return moved;
    const { entity, ...rest } = moved;
    return { ...rest, entity: entity === null ? null : entityOf(entity, knowledge) };
  });
}

function entityOf(id: string, knowledge: Knowledge): OutputEntity {
  const { names, aliases, wikidata, wikipedia } = knowledge.record(knowledge.indexOf(id));
  return {
    id,
    names,
    ...(Object.keys(aliases).length > 0 && { aliases }),
    ...(wikidata !== undefined && { wikidata }),
    ...(wikipedia !== undefined && { wikipedia }),
  };
}
