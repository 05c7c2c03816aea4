import type { Knowledge } from '@/lib/knowledge';
import type { Detached } from '@/lib/languages';
import type { EntityMention } from '@/lib/mentions';
import type { TaggedSpan } from '@/lib/tagger';
import type { ReadBlock } from './candidates';
import type { Chosen } from './choice';
import type { TaggedBlock } from './tagging';
import { UNKNOWN_SHOWN } from './weights';
import { offsetInside } from './words';

/**
 * The names of a block that the tagger sees and the pack does not hold: people, places and organisations, where nothing that
 * is linked stands.
 */
export function unknownNames(
  block: ReadBlock,
  tagged: TaggedBlock,
  linked: readonly Chosen[],
  knowledge: Knowledge,
): EntityMention[] {
  const taken = new Uint8Array(block.words.length);
  for (const { candidate } of linked) taken.fill(1, candidate.from, candidate.to);
  return tagged.spans.flatMap((span) => {
    if (span.type === 'other' || span.probability < UNKNOWN_SHOWN || !isFree(span, block, taken)) return [];
    const mention = mentionOf(span, block, knowledge);
    return mention === undefined ? [] : [mention];
  });
}

function isFree({ from, to, type }: TaggedSpan, { words, language }: ReadBlock, taken: Uint8Array): boolean {
  const { cased, common, extends: directions } = language.names;
  let letters = false;
  // "المنطقة الشرقية": a class word and a direction are some place, and which is not said.
  let description = !cased && type === 'place';
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word === undefined || word.barred || taken[at] === 1) return false;
    letters ||= !word.number && word.folded.length > 1;
    description &&=
      directions.has(word.folded) || language.names.detach(word.folded).some(({ stem }) => common.has(stem));
  }
  return letters && !description;
}

function mentionOf(
  { from, to, type, probability }: TaggedSpan,
  block: ReadBlock,
  knowledge: Knowledge,
): EntityMention | undefined {
  const first = block.words[from];
  const last = block.words[to - 1];
  if (first === undefined || last === undefined || type === 'other') return undefined;
  const start = offsetInside(block.text, first, readingOf(block, from, knowledge).cut);
  return {
    kind: 'entity',
    start,
    end: last.end,
    surface: block.text.slice(start, last.end),
    type,
    entity: null,
    confidence: Math.round(probability * 1000) / 1000,
  };
}

/** The first word of a name without what is attached to it, where what is left is better known than the whole. */
function readingOf({ words, language }: ReadBlock, at: number, knowledge: Knowledge): Detached {
  const readings = language.names.detach(words[at]?.folded ?? '');
  const [whole] = readings;
  if (whole === undefined) throw new Error('a word has no reading');
  const isKnown = ({ stem }: Detached): boolean =>
    knowledge.longestFrom(stem) > 0 || knowledge.givenName?.(stem) === true || language.names.given.has(stem);
  if (isKnown(whole)) return whole;
  return readings.find(isKnown) ?? whole;
}
