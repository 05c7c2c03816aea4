import { readFileSync } from 'node:fs';
import type { Knowledge } from '@/lib/knowledge';
import type { EntityMention } from '@/lib/mentions';
import type { Taggers } from '@/lib/names';
import { readDocument } from '../annotate/documents';

/** A text whose names are linked to Wikidata or Wikipedia. Offsets are UTF-16 code units. */
interface LinkedText {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  /** The part of the text in which the names are linked; all of it where left out. */
  readonly evaluation_span?: readonly [number, number];
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly qid?: string | null;
    readonly wiki?: string | null;
    readonly optional?: boolean;
  }[];
}

type Gold = LinkedText['mentions'][number];

/** What became of the mentions whose confidence is in one range. */
interface Bucket {
  readonly from: number;
  sure: number;
  right: number;
  /** Of those that offer two senses: how many, and in how many the better or either is right. */
  offered: number;
  offeredBest: number;
  offeredEither: number;
}

const EDGES = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95];

/**
 * How often a linked name is right, by the confidence that the engine has in it: a table in Markdown. A name counts where the set
 * says whom it means, or has no name there; a name that the set leaves open or
 * cuts otherwise does not.
 */
export function calibration(files: readonly string[], taggers: Taggers, knowledge: Knowledge): string {
  const buckets = EDGES.map((from): Bucket => ({
    from,
    sure: 0,
    right: 0,
    offered: 0,
    offeredBest: 0,
    offeredEither: 0,
  }));
  for (const file of files) {
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (line.trim() !== '') count(JSON.parse(line) as LinkedText, buckets, taggers, knowledge);
    }
  }
  return table(buckets);
}

function count(
  document: LinkedText,
  buckets: readonly Bucket[],
  taggers: Taggers,
  knowledge: Knowledge,
): void {
  const { id, text, lang, mentions: golds } = document;
  const [first, last] = document.evaluation_span ?? [0, text.length];
  for (const mention of readDocument({ id, text, lang }, knowledge, taggers).mentions) {
    if (mention.kind !== 'entity' || mention.entity === null) continue;
    if (mention.start < first || mention.end > last) continue;
    const gold = golds.filter((one) => isSameSpan(text, one, mention));
    // A name inside a longer one, or around a shorter one, is cut otherwise, which says nothing of whom it means.
    const overlaps = golds.some((one) => one.start < mention.end && mention.start < one.end);
    if (gold.length === 0 && overlaps) continue;
    if (gold.some((one) => isOpen(one, text, lang))) continue;
    const right = (entity: string): boolean => gold.some((one) => isTarget(entity, one, knowledge));
    const bucket = buckets.findLast(({ from }) => mention.confidence >= from);
    if (bucket === undefined) continue;
    const [best, other] = mention.senses ?? [mention.entity.id];
    if (other === undefined) {
      bucket.sure++;
      if (right(best)) bucket.right++;
    } else {
      bucket.offered++;
      if (right(best)) bucket.offeredBest++;
      if (right(best) || right(other)) bucket.offeredEither++;
    }
  }
}

/** True for what a set neither wants nor forbids: names without a target, and common nouns. */
function isOpen({ start, end, qid, wiki, optional }: Gold, text: string, lang: string): boolean {
  const isNoun = lang === 'en' && !/\p{Lu}/u.test(text.slice(start, end));
  return optional === true || isNoun || ((qid ?? '') === '' && (wiki ?? '') === '');
}

function isSameSpan(text: string, gold: Gold, { start, end }: Pick<EntityMention, 'start' | 'end'>): boolean {
  const bare = (surface: string): string =>
    surface.replace(/^the |['’]s$|[\s\p{P}]+$/giu, '').replaceAll('.', '');
  const overlaps = gold.start < end && start < gold.end;
  return overlaps && bare(text.slice(gold.start, gold.end)) === bare(text.slice(start, end));
}

/** By Wikidata where both say so; else by the title in Wikipedia, which may stand among the record's names. */
function isTarget(id: string, { qid, wiki }: Gold, knowledge: Knowledge): boolean {
  const { wikidata, wikipedia, names, aliases } = knowledge.record(knowledge.indexOf(id));
  if ((qid ?? '') !== '' && wikidata !== undefined) return qid === wikidata;
  const title = (wiki ?? '').toLowerCase();
  const known = [wikipedia, names['en'], ...(aliases['en'] ?? [])].map((name) => name?.toLowerCase());
  return title !== '' && (known.includes(title) || known.includes(title.replace(/ \(.*\)$/u, '')));
}

function table(buckets: readonly Bucket[]): string {
  const share = (part: number, of: number): string => (of === 0 ? '–' : (part / of).toFixed(2));
  const rows = buckets.map((bucket, i) => {
    const { from, sure, right, offered, offeredBest, offeredEither } = bucket;
    const to = buckets[i + 1]?.from ?? 1;
    return `| ${from.toFixed(2)}–${to.toFixed(2)} | ${String(sure)} | ${share(right, sure)} | ${String(offered)} | ${share(offeredBest, offered)} | ${share(offeredEither, offered)} |`;
  });
  return [
    '| confidence | one sense | right | two senses | the better is right | either is right |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
