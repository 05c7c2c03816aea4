import { aliasKey } from '@/lib/text';
import { ENTITY_TYPES } from './entity-types';
import { encodeRecord } from './codec';
import { bucketBits, hash48, hashColumns, narrowed, type HashColumns } from './hash';
import { assemble, FLAG_MAIN, FLAG_WEAK, GIVEN_NAME, LANGUAGE_SHIFT, type SectionName } from './layout';
import { references } from './references';
import { runStarts } from './runs';
import { compress } from './symbols';
import type { PackEntry, PackInfo, PackTables } from './types';

export interface PackContents {
  readonly entries: readonly PackEntry[];
  readonly tables?: PackTables;
  /** `counts`, `aliases` and `languages` are filled in by the writer. */
  readonly info: Pick<PackInfo, 'name' | 'sources'>;
}

/** Ids are searched as bytes, and stand in JSON without being escaped. */
const ID = /^[A-Za-z0-9][A-Za-z0-9._:-]*$/;
/** A first word's count shares its byte with a flag; no alias of a real thing has so many words. */
const MOST_WORDS = 63;
/** More bearers of one surname than this say nothing. */
const MOST_BEARERS = 6;
const MOST_SENSES = 255;
/** "von der Leyen", "آل الشيخ": the end of a name that may stand for it. */
const SURNAME_WORDS = 3;
/** The length of what is written stands in 16 bits, and no byte of a record takes more than two. */
const MOST_RECORD_BYTES = 0x7fff;

const utf8 = new TextEncoder();

/**
 * Writes a pack. The same contents give the same bytes, whatever order the entries come in.
 *
 * @throws Error for two entries with one id, an id that is not plain ASCII, or a record of more than 32 kB.
 */
export function writePack({ entries, tables, info }: PackContents): Uint8Array<ArrayBuffer> {
  const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const numbers = new Map<string, number>();
  sorted.forEach(({ id }, i) => {
    if (!ID.test(id)) throw new Error(`An id must be letters, digits, - . _ or : — not "${id}"`);
    if (numbers.has(id)) throw new Error(`Two records have the id "${id}"`);
    numbers.set(id, i);
  });

  const languages = [
    ...new Set(
      sorted.flatMap((e) => [e.names, e.aliases, e.forms ?? {}].flatMap((names) => Object.keys(names))),
    ),
  ].sort();
  const classes = [...new Set(sorted.map((entry) => entry.class))].sort();
  const names = new NameIndex(languages);
  sorted.forEach((entry, i) => names.add(entry, i));
  const aliases = names.columns();

  const counts: Partial<Record<PackEntry['type'], number>> = {};
  for (const { type } of sorted) counts[type] = (counts[type] ?? 0) + 1;
  const checked = sorted.reduce<string | undefined>((last, { checked: c }) => {
    return c !== undefined && (last === undefined || c.on > last) ? c.on : last;
  }, undefined);
  const fullInfo: PackInfo = {
    name: info.name,
    languages,
    ...(checked !== undefined && { checked }),
    counts,
    aliases: aliases['key-lows'].length,
    sources: info.sources,
  };

  return assemble({
    info: json(fullInfo),
    tables: json(tables ?? { offices: {}, demonyms: {} }),
    classes: json(classes),
    ...aliases,
    ...recordColumns(sorted, classes),
    ...edgeColumns(sorted, numbers),
  });
}

function json(value: unknown): Uint8Array {
  return utf8.encode(JSON.stringify(value));
}

/** Gathers alias keys, first words and surnames of all records, and lays them out. */
class NameIndex {
  readonly #languages: readonly string[];
  readonly #hashes: number[] = [];
  readonly #records: number[] = [];
  readonly #weights: number[] = [];
  readonly #flags: number[] = [];
  readonly #first = new Map<string, number>();
  readonly #surnames = new Map<string, Map<number, number>>();

  constructor(languages: readonly string[]) {
    this.#languages = languages;
  }

  add(entry: PackEntry, index: number): void {
    const postings = new Map<string, { weight: number; flags: number }>();
    // By key: a weight that is given to one spelling is that of the spellings which fold to the same.
    const weights = new Map(
      Object.entries(entry.aliasWeights ?? {}).map(([alias, weight]) => [aliasKey(alias), weight]),
    );
    const put = (lang: string, alias: string, main: boolean, weak: boolean) => {
      const key = aliasKey(alias);
      if (key === '' || entry.unlisted?.includes(lang) === true) return;
      const weight = weights.get(key) ?? entry.weight;
      const before = postings.get(key);
      const language = this.#languages.indexOf(lang) + 1;
      const flags =
        (main || ((before?.flags ?? 0) & FLAG_MAIN) !== 0 ? FLAG_MAIN : 0) |
        // An alias that some list calls weak is weak, wherever else it stands.
        (weak || ((before?.flags ?? 0) & FLAG_WEAK) !== 0 ? FLAG_WEAK : 0) |
        (before ? before.flags & ~(FLAG_MAIN | FLAG_WEAK) : language << LANGUAGE_SHIFT);
      postings.set(key, { weight: before ? Math.max(before.weight, weight) : weight, flags });
    };
    for (const [lang, name] of Object.entries(entry.names)) put(lang, name, true, false);
    for (const [lang, list] of Object.entries(entry.aliases))
      for (const a of list) put(lang, a, false, false);
    for (const [lang, list] of Object.entries(entry.forms ?? {}))
      for (const form of list) put(lang, form, false, false);
    for (const [lang, list] of Object.entries(entry.weak ?? {}))
      for (const a of list) put(lang, a, false, true);

    for (const [key, { weight, flags }] of postings) {
      this.#hashes.push(hash48(key));
      this.#records.push(index);
      this.#weights.push(weight);
      this.#flags.push(flags);
      const words = key.split(' ');
      // That a title is somebody's name is guessed, and tells nothing of other names.
      const person = entry.type === 'person' && entry.shallow !== true;
      this.#addFirst(words, person && (flags & FLAG_WEAK) === 0);
      if (person) this.#addSurnames(words, index, weight);
    }
  }

  #addFirst(words: readonly string[], person: boolean): void {
    const first = words[0] ?? '';
    const before = this.#first.get(first) ?? 0;
    const longest = Math.max(before & MOST_WORDS, Math.min(words.length, MOST_WORDS));
    const given = (before & GIVEN_NAME) !== 0 || (person && words.length > 1);
    this.#first.set(first, longest | (given ? GIVEN_NAME : 0));
  }

  #addSurnames(words: readonly string[], index: number, weight: number): void {
    for (let n = 1; n <= SURNAME_WORDS && n < words.length; n++) {
      const end = words.slice(-n).join(' ');
      let bearers = this.#surnames.get(end);
      if (!bearers) this.#surnames.set(end, (bearers = new Map<number, number>()));
      bearers.set(index, Math.max(weight, bearers.get(index) ?? 0));
    }
  }

  columns() {
    const bits = bucketBits(this.#hashes.length);
    const hashes = this.#hashes.map((hash) => narrowed(hash, bits));
    const order = Uint32Array.from(hashes.keys()).sort(
      (a, b) =>
        at(hashes, a) - at(hashes, b) ||
        at(this.#weights, b) - at(this.#weights, a) ||
        at(this.#records, a) - at(this.#records, b),
    );
    const keys: number[] = [];
    const counts: number[] = [];
    const kept: number[] = [];
    for (const posting of order) {
      const hash = at(hashes, posting);
      if (keys[keys.length - 1] !== hash) {
        keys.push(hash);
        counts.push(0);
      }
      const last = counts.length - 1;
      if (at(counts, last) === MOST_SENSES) continue;
      counts[last] = at(counts, last) + 1;
      kept.push(posting);
    }
    return {
      ...prefixed('key', hashColumns(keys, bits)),
      ...runColumns('posting-counts', 'posting-starts', Uint8Array.from(counts)),
      'posting-records': Uint32Array.from(kept, (p) => at(this.#records, p)),
      'posting-weights': Uint8Array.from(kept, (p) => at(this.#weights, p)),
      'posting-flags': Uint8Array.from(kept, (p) => at(this.#flags, p)),
      ...this.#firstColumns(),
      ...this.#surnameColumns(),
    };
  }

  #firstColumns() {
    const bits = bucketBits(this.#first.size);
    const words = byHash(this.#first, bits);
    return {
      ...prefixed(
        'first',
        hashColumns(
          words.map(([hash]) => hash),
          bits,
        ),
      ),
      'first-longest': Uint8Array.from(words, ([, value]) => value),
    };
  }

  #surnameColumns() {
    const bits = bucketBits(this.#surnames.size);
    const ends = byHash(this.#surnames, bits).map(([hash, bearers]) => {
      const heaviest = [...bearers].sort(([a, wa], [b, wb]) => wb - wa || a - b).slice(0, MOST_BEARERS);
      return { hash, bearers: heaviest.map(([index]) => index) };
    });
    return {
      ...prefixed(
        'surname',
        hashColumns(
          ends.map(({ hash }) => hash),
          bits,
        ),
      ),
      ...runColumns(
        'surname-bearer-counts',
        'surname-bearer-starts',
        Uint8Array.from(ends, ({ bearers }) => bearers.length),
      ),
      'surname-bearers': Uint32Array.from(ends.flatMap(({ bearers }) => bearers)),
    };
  }
}

function byHash<T>(map: ReadonlyMap<string, T>, bits: number): [number, T][] {
  const seen = new Set<number>();
  return [...map]
    .map(([word, value]): [number, T] => [narrowed(hash48(word), bits), value])
    .sort(([a], [b]) => a - b)
    .filter(([hash]) => !seen.has(hash) && seen.add(hash));
}

function prefixed<P extends 'key' | 'first' | 'surname'>(prefix: P, { counts, starts, lows }: HashColumns) {
  return {
    [`${prefix}-counts`]: counts,
    [`${prefix}-starts`]: starts,
    [`${prefix}-lows`]: lows,
  } as Record<`${P}-counts`, Uint16Array> & Record<`${P}-starts` | `${P}-lows`, Uint32Array>;
}

function runColumns<L extends SectionName, S extends SectionName>(
  lengthName: L,
  startName: S,
  lengths: Uint8Array | Uint16Array,
) {
  return { [lengthName]: lengths, [startName]: runStarts(lengths) } as Record<L, Uint8Array | Uint16Array> &
    Record<S, Uint32Array>;
}

function at(list: readonly number[], i: number): number {
  return list[i] ?? 0;
}

function recordColumns(entries: readonly PackEntry[], classes: readonly string[]) {
  const slices = entries.map((entry) => {
    const slice = utf8.encode(encodeRecord(entry, classes.indexOf(entry.class)));
    if (slice.length > MOST_RECORD_BYTES)
      throw new Error(`The record "${entry.id}" is too large: ${slice.length} bytes`);
    return slice;
  });
  const { table, coded } = compress(slices);
  const data = new Uint8Array(coded.reduce((sum, slice) => sum + slice.length, 0));
  let offset = 0;
  for (const slice of coded) {
    data.set(slice, offset);
    offset += slice.length;
  }
  return {
    'record-types': Uint8Array.from(entries, ({ type }) => ENTITY_TYPES.indexOf(type)),
    'record-weights': Uint8Array.from(entries, ({ weight }) => weight),
    ...runColumns(
      'record-lengths',
      'record-starts',
      Uint16Array.from(coded, (slice) => slice.length),
    ),
    'record-symbols': table,
    'record-data': data,
  } satisfies Partial<Record<SectionName, unknown>>;
}

/** What no record can be related to more often than: the count stands in 16 bits. */
const MOST_EDGES = 0xffff;

/**
 * Relations between the records of this pack, both ways but for hubs: first what a record points at, then what points at it.
 * References to records that it does not hold are none.
 */
function edgeColumns(entries: readonly PackEntry[], numbers: ReadonlyMap<string, number>) {
  const forth: number[] = [];
  const back: number[] = [];
  entries.forEach((entry, self) => {
    const found = new Map<number, boolean>();
    for (const { id, hub } of references(entry.facts)) {
      const target = numbers.get(id);
      if (target === undefined || target === self) continue;
      found.set(target, hub && (found.get(target) ?? true));
    }
    for (const [target, hub] of [...found].sort(([a], [b]) => a - b)) {
      forth.push(self, target);
      if (!hub) back.push(target, self);
    }
  });
  const related = new Map<number, Set<number>>();
  for (const pairs of [forth, back]) {
    for (let i = 0; i < pairs.length; i += 2) {
      const targets = related.get(at(pairs, i));
      if (!targets) related.set(at(pairs, i), new Set([at(pairs, i + 1)]));
      else if (targets.size < MOST_EDGES) targets.add(at(pairs, i + 1));
    }
  }
  const targets = entries.flatMap((_, self) => [...(related.get(self) ?? [])]);
  return {
    ...runColumns(
      'edge-counts',
      'edge-starts',
      Uint16Array.from(entries, (_, self) => related.get(self)?.size ?? 0),
    ),
    'edge-targets': Uint32Array.from(targets),
  };
}
