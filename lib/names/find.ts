import type { EntityId, Knowledge } from '@/lib/knowledge';
import type { Language } from '@/lib/languages';
import type { EntityMention } from '@/lib/mentions';
import type { Token } from '@/lib/text';
import type { ReadBlock } from './candidates';
import { casingOf } from './casing';
import { mentionsOf } from './mentions';
import { type ReadTogether, Rounds } from './rounds';
import type { Taggers } from './tagging';
import { UnknownNames } from './unknown';
import { readWords } from './words';

/** A block of the article, in a language that is read. */
export interface NamesBlock {
  readonly id: number;
  readonly text: string;
  readonly language: Language;
  /** The text's tokens, where the caller has them. */
  readonly tokens?: readonly Token[];
}

interface NamesOptions {
  /** Ids of entities found in earlier parts of the same article. */
  readonly known?: readonly EntityId[];
  /** Whom the reader has chosen for names that could be two things: entity ids by alias key. */
  readonly choices?: Readonly<Record<string, EntityId>>;
  /** Trained taggers; without them only names that the pack holds are found. */
  readonly taggers?: Taggers;
}

/**
 * Finds the names in the blocks of one article and says whom they name.
 *
 * Two rounds: the first reads every stretch of words that is an alias by itself, and keeps what is sure; the second reads
 * all of them again with what is sure in mind (relations, surnames of people named in full, abbreviations that the article
 * introduces). Where readings overlap the longest one that is a name wins.
 *
 * @returns for each block that has any, its mentions in order. Offsets are UTF-16 code units into the block's text.
 *   Deterministic. Linear in the text; see `npm run bench` for what it takes.
 */
export function findNames(
  blocks: readonly NamesBlock[],
  knowledge: Knowledge,
  { known = [], choices = {}, taggers = {} }: NamesOptions = {},
): Map<number, EntityMention[]> {
  const read = readBlocks(blocks);
  const rounds = new Rounds(knowledge, { known, choices, taggers }, read);
  const unknown = new UnknownNames(knowledge);
  const languages = new Set(blocks.map(({ language }) => language));
  for (const id of known) for (const language of languages) unknown.addKnown(id, language);

  const found = new Map<number, EntityMention[]>();
  for (const together of rounds.read(read)) {
    const { block, tagged, chosen } = together;
    const titled = rounds.titles.find(block, chosen, tagged);
    const mentions = mentionsOf(chosen, titled, block, knowledge);
    unknown.noteLinked(block.language, chosen);
    const named = [...chosen.map(({ candidate }) => candidate), ...nobodyIn(together), ...titled];
    if (tagged) unknown.add(block, tagged, named);
    if (mentions.length > 0) found.set(block.id, mentions);
  }
  for (const [id, mentions] of unknown.mentions()) {
    const all = [...(found.get(id) ?? []), ...mentions].sort((a, b) => a.start - b.start);
    if (all.length > 0) found.set(id, all);
  }
  return found;
}

/** A team that the pack lacks has the name of its place all the same, and is nobody unknown; nor is a people. */
function nobodyIn({ all, tagged }: ReadTogether): ReadTogether['all'] {
  return all.filter(({ from, to, sport, people }) => {
    if (sport !== undefined) return true;
    return people === true && tagged?.spans.some((span) => span.from === from && span.to === to);
  });
}

export function readBlocks(blocks: readonly NamesBlock[]): ReadBlock[] {
  let offset = 0;
  const read: ReadBlock[] = blocks.map(({ id, text, language, tokens }) => {
    const words = readWords(text, language.names, tokens);
    const block = { id, text, language, words, casing: casingOf(words, language.names), offset };
    // Between two blocks lies more than between two words.
    offset += words.length + 10;
    return block;
  });
  const capitals = read.some(({ words }) => words.some(({ capital }) => capital !== 'none'));
  return capitals
    ? read
    : read.map((block) => (block.casing === 'none' ? block : { ...block, casing: 'lower' as const }));
}
