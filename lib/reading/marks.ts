import type { ArticleBlock } from '@/lib/article';
import { segmentsOf } from '@/lib/article';
import type { Card, EntityCard } from '@/lib/cards';
import type { PageMark } from '@/lib/highlight';
import { isUnknown, type BlockMention, type Figure, type Mention } from '@/lib/mentions';
import type { AnnotateAnswer } from '@/lib/messaging';

/** A mention that has a card, with its place in the page. */
export interface MentionMark extends PageMark {
  /** What it is a mention of: an entity's id or a figure's key. Equal for all mentions of the same thing. */
  readonly item: string;
  readonly surface: string;
  readonly card: Card;
  /** Where it may be either of two things: the cards of both, and what the reader's choice is kept under. */
  readonly choice?: Choice;
  /** It stands in the headline. */
  readonly headline: boolean;
}

interface Choice {
  readonly senses: readonly EntityCard[];
  readonly key: string;
}

/** A mention in the terms of its block, kept so that a paragraph that is rendered anew needs no second reading. */
export interface ReadMention {
  readonly mention: Mention;
  readonly card: Card;
  readonly choice?: Choice;
}

/** A block of the article that is on the page now. */
export interface LiveBlock {
  /** Its number in requests, unique in the page's life. */
  readonly id: number;
  readonly block: ArticleBlock;
  /** One of those that the finder has found, which are numbered in the order of the text. */
  readonly isFirstFound: boolean;
  /** What is marked in it; empty until it has been read. */
  marks: readonly MentionMark[];
}

/** A figure's identity: its value as it is understood, so that "6,500 victims" and "6500 ضحية" are two, and "3 km" twice is one. */
export function figureKey(figure: Figure): string {
  const { type, qualifier } = figure;
  const parts: (string | number | null | undefined)[] = [type, qualifier];
  if (figure.type === 'range') parts.push(figureKey(figure.from), figureKey(figure.to));
  else {
    if ('value' in figure) parts.push(figure.value);
    if ('unit' in figure) parts.push(figure.unit);
    if ('currency' in figure) parts.push(figure.currency);
    if ('of' in figure) parts.push(figure.of);
    if ('timex' in figure) parts.push(figure.timex);
  }
  return parts.map((part) => part ?? '').join(':');
}

/** The card that an answer holds for one of its mentions, if any. */
function cardOf(answer: AnnotateAnswer, mention: BlockMention, index: number): Card | undefined {
  if (mention.kind === 'figure') return answer.figures[index];
  return mention.entity === null ? undefined : entityCardOf(answer, mention, mention.entity);
}

function entityCardOf(answer: AnnotateAnswer, { block }: BlockMention, id: string): Card | undefined {
  return answer.entities[`${answer.blockLangs?.[block] ?? answer.lang}:${id}`];
}

function choiceOf(answer: AnnotateAnswer, mention: BlockMention): Choice | undefined {
  if (mention.kind === 'figure' || !mention.senses || mention.key === undefined) return undefined;
  const cards = mention.senses.map((id) => entityCardOf(answer, mention, id));
  const senses = cards.filter((card): card is EntityCard => card?.kind === 'entity');
  return senses.length > 1 ? { senses, key: mention.key } : undefined;
}

/** Sorts an answer's mentions by block, leaving out those without a card: a mark that opens nothing is noise. */
export function mentionsByBlock(answer: AnnotateAnswer): ReadonlyMap<number, readonly ReadMention[]> {
  const byBlock = new Map<number, ReadMention[]>();
  answer.mentions.forEach((mention, index) => {
    const card = cardOf(answer, mention, index);
    if (!card) return;
    const read = byBlock.get(mention.block) ?? [];
    const choice = choiceOf(answer, mention);
    read.push({ mention, card, ...(choice && { choice }) });
    byBlock.set(mention.block, read);
  });
  return byBlock;
}

/** Alif in its forms: after a lam both are written as one letter. */
const ALIF = /^[اأإآٱ]/;

/** Where the mark of a mention starts: لا is one glyph, and a mark that starts within it would break it. */
function markStart(text: string, start: number): number {
  return text.charAt(start - 1) === 'ل' && ALIF.test(text.charAt(start)) ? start - 1 : start;
}

/** Where a block's mentions stand in the page now. */
export function marksOf(block: ArticleBlock, mentions: readonly ReadMention[]): MentionMark[] {
  const marks: MentionMark[] = [];
  for (const { mention, card, choice } of mentions) {
    const segments = segmentsOf(block, markStart(block.text, mention.start), mention.end);
    if (segments.length === 0) continue;
    marks.push({
      kind: mention.kind === 'figure' ? 'figure' : isUnknown(mention.entity ?? '') ? 'name' : mention.type,
      item: itemOf(mention),
      surface: mention.surface,
      card,
      ...(choice && { choice }),
      headline: block.role === 'headline',
      segments,
    });
  }
  return marks;
}

/** What a mention is a mention of: an entity's id or a figure's key. */
function itemOf(mention: Mention): string {
  return mention.kind === 'figure' ? figureKey(mention) : (mention.entity ?? mention.surface);
}

/** Whether two readings of a block find the same in the same places. */
export function isSameReading(a: readonly ReadMention[], b: readonly ReadMention[]): boolean {
  const places = (read: readonly ReadMention[]): string =>
    read
      .map(({ mention, choice }) => [mention.start, mention.end, itemOf(mention), !!choice].join())
      .join('\n');
  return places(a) === places(b);
}

/** Whether two marks are of the same thing in the same place. */
export function isSameMark(a: MentionMark, b: MentionMark): boolean {
  const [first, second] = [a.segments[0], b.segments[0]];
  return (
    a.item === b.item &&
    !a.choice === !b.choice &&
    first?.node === second?.node &&
    first?.start === second?.start &&
    first?.end === second?.end
  );
}

/** Those marks of an article, in its order, whose thing it has named before. */
export function laterMentions(marks: readonly MentionMark[]): ReadonlySet<MentionMark> {
  const named = new Set<string>();
  return new Set(marks.filter(({ item }) => named.has(item) || !named.add(item)));
}

/** Whether the page still shows the text that the block was cut from. The page may have gone on while the background was reading. */
export function isCurrent({ text, runs }: ArticleBlock): boolean {
  return runs.every(({ node, nodeStart, start, length }) => {
    if (!node.isConnected) return false;
    const now = node.data.slice(nodeStart, nodeStart + length);
    const then = text.slice(start, start + length);
    // The block's text may have been trimmed at its end.
    return now.length === length && now.replace(/[\t\n\f\r]/g, ' ').startsWith(then);
  });
}

/** The marks of some blocks, in the order of these. */
export function marksIn(blocks: readonly LiveBlock[]): MentionMark[] {
  return blocks.flatMap(({ marks }) => [...marks]);
}
