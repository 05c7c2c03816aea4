import { RecentCache } from './recent-cache';
import type {
  Demonym,
  EntityId,
  EntityRecord,
  GenderedText,
  Office,
  Pack,
  PackInfo,
  PackTables,
  Sense,
} from './types';

const CACHED_RECORDS = 256;

/**
 * Several packs read as one. A record whose id an earlier pack holds as well adds its names, aliases, links and missing
 * facts to that one's; any other is a record of its own. Where packs disagree, the earlier one is right.
 *
 * Costs nothing up front: records are matched when they are met. Relations lead within a pack, and from pack to pack
 * through the records that they share.
 *
 * @throws RangeError where no pack is given.
 */
export function combine(packs: readonly Pack[]): Pack {
  const [first] = packs;
  if (!first) throw new RangeError('There is no pack to combine');
  return packs.length === 1 ? first : new CombinedPacks(packs);
}

interface Part {
  readonly pack: Pack;
  /** The number that the pack's first record has among all. */
  readonly offset: number;
  /** Numbers of records among all, by their numbers in the pack, where an earlier pack has the same record. */
  readonly known: Map<number, number>;
}

class CombinedPacks implements Pack {
  readonly info: PackInfo;
  readonly tables: PackTables;
  readonly size: number;
  readonly #parts: readonly Part[];
  readonly #recent = new RecentCache<number, EntityRecord>(CACHED_RECORDS);

  constructor(packs: readonly Pack[]) {
    let offset = 0;
    this.#parts = packs.map((pack) => {
      const part = { pack, offset, known: new Map<number, number>() };
      offset += pack.size;
      return part;
    });
    this.size = offset;
    this.info = combinedInfo(packs.map(({ info }) => info));
    const earlierLast = [...packs].reverse();
    this.tables = {
      offices: Object.assign({}, ...earlierLast.map(({ tables }) => tables.offices)) as PackTables['offices'],
      demonyms: Object.assign(
        {},
        ...earlierLast.map(({ tables }) => tables.demonyms),
      ) as PackTables['demonyms'],
    };
  }

  /** The number among all of a pack's record: that of the same record in an earlier pack, where there is one. */
  #numberOf(part: Part, local: number): number {
    if (part.offset === 0) return local;
    const known = part.known.get(local);
    if (known !== undefined) return known;
    const { id } = part.pack.record(local);
    let number = part.offset + local;
    for (const earlier of this.#parts) {
      if (earlier === part) break;
      const there = earlier.pack.indexOf(id);
      if (there < 0) continue;
      number = earlier.offset + there;
      break;
    }
    part.known.set(local, number);
    return number;
  }

  #partOf(index: number): Part {
    const part = this.#parts.findLast(({ offset }) => offset <= index);
    if (!part || index >= this.size) throw new RangeError(`The packs have no record ${index}`);
    return part;
  }

  #senses(ask: (pack: Pack) => readonly Sense[]): readonly Sense[] {
    const found = new Map<number, Sense>();
    for (const part of this.#parts) {
      for (const sense of ask(part.pack)) {
        const index = this.#numberOf(part, sense.index);
        const before = found.get(index);
        found.set(
          index,
          before
            ? { ...before, main: before.main || sense.main, weak: before.weak && sense.weak }
            : { ...sense, index },
        );
      }
    }
    return [...found.values()].sort((a, b) => b.weight - a.weight || a.index - b.index);
  }

  lookup(key: string): readonly Sense[] {
    return this.#senses((pack) => pack.lookup(key));
  }

  surname(key: string): readonly Sense[] {
    return this.#senses((pack) => pack.surname?.(key) ?? []);
  }

  longestFrom(firstWord: string): number {
    return Math.max(...this.#parts.map(({ pack }) => pack.longestFrom(firstWord)));
  }

  givenName(word: string): boolean {
    return this.#parts.some(({ pack }) => pack.givenName?.(word) === true);
  }

  indexOf(id: EntityId): number {
    for (const { pack, offset } of this.#parts) {
      const local = pack.indexOf(id);
      if (local >= 0) return offset + local;
    }
    return -1;
  }

  record(index: number): EntityRecord {
    return this.#recent.get(index, () => {
      const home = this.#partOf(index);
      let record = home.pack.record(index - home.offset);
      for (const { pack, offset } of this.#parts) {
        if (offset <= home.offset) continue;
        const local = pack.indexOf(record.id);
        if (local >= 0) record = enriched(record, pack.record(local));
      }
      return record;
    });
  }

  related(index: number): readonly number[] {
    const home = this.#partOf(index);
    const { id } = home.pack.record(index - home.offset);
    const found = new Set<number>();
    for (const part of this.#parts) {
      const local = part === home ? index - home.offset : part.pack.indexOf(id);
      if (local < 0) continue;
      for (const other of part.pack.related(local)) found.add(this.#numberOf(part, other));
    }
    found.delete(index);
    return [...found];
  }

  demonym(country: EntityId): Demonym | undefined {
    return this.#first((pack) => pack.demonym?.(country));
  }

  office(key: string): GenderedText | undefined {
    return this.#first((pack) => pack.office?.(key));
  }

  officeForms(key: string): Office | undefined {
    return this.#first((pack) => pack.officeForms?.(key));
  }

  #first<T>(ask: (pack: Pack) => T | undefined): T | undefined {
    for (const { pack } of this.#parts) {
      const answer = ask(pack);
      if (answer !== undefined) return answer;
    }
    return undefined;
  }
}

function enriched(base: EntityRecord, more: EntityRecord): EntityRecord {
  const aliases: Record<string, readonly string[]> = { ...base.aliases };
  for (const [lang, list] of Object.entries(more.aliases)) {
    aliases[lang] = [...new Set([...(aliases[lang] ?? []), ...list])];
  }
  const gloss = { ...more.gloss, ...base.gloss };
  const wikidata = base.wikidata ?? more.wikidata;
  const wikipedia = base.wikipedia ?? more.wikipedia;
  return {
    ...base,
    names: { ...more.names, ...base.names },
    aliases,
    facts: { ...more.facts, ...base.facts },
    ...(wikidata !== undefined && { wikidata }),
    ...(wikipedia !== undefined && { wikipedia }),
    ...(Object.keys(gloss).length > 0 && { gloss }),
  };
}

/** Counts are sums: a record that two packs share is counted in both. */
function combinedInfo(infos: readonly PackInfo[]): PackInfo {
  const counts: Partial<Record<keyof PackInfo['counts'], number>> = {};
  for (const info of infos) {
    for (const [type, count] of Object.entries(info.counts) as [keyof PackInfo['counts'], number][]) {
      counts[type] = (counts[type] ?? 0) + count;
    }
  }
  const checked = infos
    .flatMap((info) => info.checked ?? [])
    .sort()
    .at(-1);
  return {
    name: infos.map(({ name }) => name).join(' + '),
    languages: [...new Set(infos.flatMap(({ languages }) => languages))].sort(),
    ...(checked !== undefined && { checked }),
    counts,
    aliases: infos.reduce((sum, { aliases }) => sum + aliases, 0),
    sources: infos.flatMap(({ sources }) => sources),
  };
}
