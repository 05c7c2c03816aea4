import type { Knowledge, Sense } from '@/lib/knowledge';
import type { EntityMention } from '@/lib/mentions';
import type { ReadBlock } from './candidates';
import { type Chosen, confidenceOf } from './choice';
import type { Reading } from './readings';
import type { TitleMention } from './titles';
import { offsetInside } from './words';

/** The mentions of a block's readings and titles, in order. */
export function mentionsOf(
  chosen: readonly Chosen[],
  titles: readonly TitleMention[],
  block: ReadBlock,
  knowledge: Knowledge,
): EntityMention[] {
  const mentions = joined(chosen).map((reading) => mentionOf(reading, block, knowledge));
  mentions.push(...titles.map((title) => titleMention(title, block, knowledge)));
  return mentions.sort((a, b) => a.start - b.start);
}

/** "محمد بن سلمان بن عبد العزيز آل سعود": a person's full name and the family name right behind it are one mention. */
function joined(chosen: readonly Chosen[]): Chosen[] {
  const all: Chosen[] = [];
  for (const reading of chosen) {
    const before = all.at(-1);
    const { block, from, to, ties } = reading.candidate;
    const same = before?.senses[0]?.sense.index === reading.senses[0]?.sense.index;
    if (
      before &&
      same &&
      ties.length > 0 &&
      before.candidate.to === from &&
      block.words[from]?.gap === 'space'
    )
      all[all.length - 1] = { ...before, candidate: { ...before.candidate, to } };
    else all.push(reading);
  }
  return all;
}

function titleMention(
  { start, to, sense, confidence }: TitleMention,
  { text, words }: ReadBlock,
  knowledge: Knowledge,
): EntityMention {
  const end = words[to - 1]?.end ?? start;
  const { id } = knowledge.record(sense.index);
  return {
    kind: 'entity',
    start,
    end,
    surface: text.slice(start, end),
    type: sense.type,
    entity: id,
    confidence,
  };
}

function mentionOf(reading: Chosen & Reading, block: ReadBlock, knowledge: Knowledge): EntityMention {
  const { candidate, senses, offered } = reading;
  const firstWord = block.words[candidate.from];
  const lastWord = block.words[candidate.to - 1];
  const [best, second] = senses;
  if (firstWord === undefined || lastWord === undefined || best === undefined)
    throw new Error('empty reading');
  const start = offsetInside(block.text, firstWord, candidate.reading.cut);
  const { tail } = candidate.reading;
  const end =
    tail === undefined ? lastWord.end : offsetInside(block.text, lastWord, lastWord.folded.length - tail);
  const id = (sense: Sense) => knowledge.record(sense.index).id;
  return {
    kind: 'entity',
    start,
    end,
    surface: block.text.slice(start, end),
    type: best.sense.type,
    entity: id(best.sense),
    confidence: confidenceOf(best.share),
    ...(offered && second ? { senses: [id(best.sense), id(second.sense)], key: candidate.key } : {}),
    ...(offered && second && reading.chosen ? { chosen: true } : {}),
  };
}
