import type { AnnotateAnswer } from '@/lib/messaging';
import { askBackground, type ErrorCode } from '@/lib/messaging';
import { mentionsByBlock, type LiveBlock, type ReadMention } from './marks';

/**
 * Some 500 words, more than a screen of them: the first part, which the reader waits for. The engine reads a part in one go, so that
 * surnames find the full names; what it found is known to it in the parts that follow.
 */
const FIRST_LENGTH = 3_000;
const BATCH_LENGTH = 16_000;
/** Headline and lead say who the article is about: they are in the first part wherever the reader has scrolled to. */
const LEAD_LENGTH = 1_500;
/** A page with more text than this is no article that someone reads to its end. */
const MAX_LENGTH = 400_000;

/** What the engine needs to know of the article besides its text. */
export interface ArticleContext {
  readonly url: string;
  readonly lang: string | null;
  readonly published: string | null;
}

type Strings = AnnotateAnswer['strings'];

/**
 * The parts in which blocks are asked for: the lead with what is in view, then what follows it, then what stands before.
 *
 * @param inView index of the first block that the reader sees
 */
export function batches(blocks: readonly LiveBlock[], inView: number): LiveBlock[][] {
  let lead = 0;
  for (let length = 0; lead < blocks.length && length < LEAD_LENGTH; lead++) {
    length += blocks[lead]?.block.text.length ?? 0;
  }
  const from = Math.max(lead, inView);
  const order = [...blocks.slice(0, lead), ...blocks.slice(from), ...blocks.slice(lead, from)];
  const parts: LiveBlock[][] = [];
  let part: LiveBlock[] = [];
  let length = 0;
  for (const block of order) {
    const most = parts.length === 0 ? FIRST_LENGTH : BATCH_LENGTH;
    if (part.length > 0 && length + block.block.text.length > most) {
      parts.push(part);
      part = [];
      length = 0;
    }
    part.push(block);
    length += block.block.text.length;
  }
  if (part.length > 0) parts.push(part);
  return parts;
}

/** Has blocks read by the background, and remembers what it said of each text. */
export class BlockReader {
  readonly #context: ArticleContext;
  readonly #read = new Map<string, readonly ReadMention[]>();
  readonly #known = new Set<string>();
  #length = 0;
  #strings: Strings = {};
  #lang: string | null = null;

  constructor(context: ArticleContext) {
    this.#context = context;
  }

  /** A reader of the same article that has read nothing of it yet. */
  anew(): BlockReader {
    const reader = new BlockReader(this.#context);
    reader.#lang = this.#lang;
    reader.#strings = this.#strings;
    return reader;
  }

  /** BCP 47 of the article as the engine has found it; null until the first answer. */
  get lang(): string | null {
    return this.#lang;
  }

  strings(lang: string): Readonly<Record<string, string>> {
    return this.#strings[lang] ?? this.#strings['en'] ?? {};
  }

  /** The mentions of a text that has been read before, or undefined. */
  recall({ block }: LiveBlock): readonly ReadMention[] | undefined {
    return this.#read.get(textKey(block));
  }

  /** True where the page has brought so much text that no more of it will be read. */
  get isFull(): boolean {
    return this.#length > MAX_LENGTH;
  }

  /** Asks for one part. Returns null where it has been read, or why not. Never rejects. */
  async read(part: readonly LiveBlock[]): Promise<ErrorCode | null> {
    const blocks = part.filter(({ block }) => !this.#read.has(textKey(block)));
    if (blocks.length === 0 || this.isFull) return null;
    const { url, lang, published } = this.#context;
    const answer = await askBackground('annotate', {
      url,
      lang: this.#lang ?? lang ?? undefined,
      published: published ?? undefined,
      known: [...this.#known],
      blocks: blocks.map(({ id, block: { text, lang: own } }) => ({ id, text, lang: own })),
    });
    if (!answer.ok) return answer.code;
    this.#take(answer.value, blocks);
    return null;
  }

  #take(answer: AnnotateAnswer, blocks: readonly LiveBlock[]): void {
    this.#lang ??= answer.lang;
    this.#strings = { ...this.#strings, ...answer.strings };
    for (const mention of answer.mentions) {
      if (mention.kind === 'entity' && mention.entity !== null) this.#known.add(mention.entity);
    }
    const byBlock = mentionsByBlock(answer);
    for (const { id, block } of blocks) {
      this.#length += block.text.length;
      this.#read.set(textKey(block), byBlock.get(id) ?? []);
    }
  }
}

function textKey({ text, lang }: LiveBlock['block']): string {
  return `${lang ?? ''}\n${text}`;
}
