import { decodeRecord } from './codec';
import { ENTITY_TYPES } from './entity-types';
import { HashIndex } from './hash';
import {
  FLAG_MAIN,
  FLAG_WEAK,
  GIVEN_NAME,
  LANGUAGE_SHIFT,
  PackError,
  takeApart,
  type SectionName,
} from './layout';
import { Runs } from './runs';
import { Decompressor } from './symbols';
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

const CACHED_RECORDS = 512;
const CACHED_NUMBERS = 2048;
const NONE: readonly never[] = [];
/** Enough for `["` and the id of any record. */
const utf8 = new TextDecoder();
const toUtf8 = new TextEncoder();

/**
 * Opens a pack. The buffer is used where it lies and must not be changed or transferred afterwards.
 *
 * Costs next to nothing for a file that is trusted, else one pass over it: tens of milliseconds for a pack of 50,000 records.
 *
 * @param trusted whether the file came with this code, so that neither its checksum nor its offsets need be computed
 * @throws PackError with a sentence for the reader where the file is no pack, is damaged, or is of a newer version.
 */
export function openPack(buffer: ArrayBuffer, { trusted = false } = {}): Pack {
  const section = takeApart(buffer, trusted);
  try {
    const pack = new PackFile(section);
    if (!trusted) pack.verify();
    return pack;
  } catch (error) {
    if (error instanceof PackError) throw error;
    throw new PackError('The knowledge pack is damaged: its parts do not fit together.', { cause: error });
  }
}

class PackFile implements Pack {
  readonly info: PackInfo;
  readonly tables: PackTables;
  readonly size: number;
  readonly #languages: readonly string[];
  readonly #classes: readonly string[];
  readonly #keys: HashIndex;
  readonly #postings: Runs;
  readonly #postingRecords: Uint32Array;
  readonly #postingWeights: Uint8Array;
  readonly #postingFlags: Uint8Array;
  readonly #first: HashIndex;
  readonly #longest: Uint8Array;
  readonly #surnames: HashIndex;
  readonly #bearerRuns: Runs;
  readonly #bearers: Uint32Array;
  readonly #types: Uint8Array;
  readonly #weights: Uint8Array;
  readonly #records: Runs;
  readonly #data: Uint8Array;
  readonly #texts: Decompressor;
  readonly #relations: Runs;
  readonly #related: Uint32Array;
  readonly #recent = new RecentCache<number, EntityRecord>(CACHED_RECORDS);
  readonly #numbers = new RecentCache<EntityId, number>(CACHED_NUMBERS);

  constructor(section: (name: SectionName) => Uint8Array<ArrayBuffer>) {
    const short = (name: SectionName) => {
      const { buffer, byteOffset, byteLength } = section(name);
      return new Uint16Array(buffer, byteOffset, byteLength / 2);
    };
    const long = (name: SectionName) => {
      const { buffer, byteOffset, byteLength } = section(name);
      return new Uint32Array(buffer, byteOffset, byteLength / 4);
    };
    const json = (name: SectionName): unknown => JSON.parse(utf8.decode(section(name)));
    const hashIndex = (name: 'key' | 'first' | 'surname') =>
      new HashIndex({
        counts: short(`${name}-counts`),
        starts: long(`${name}-starts`),
        lows: long(`${name}-lows`),
      });

    this.info = json('info') as PackInfo;
    this.tables = json('tables') as PackTables;
    this.#classes = json('classes') as string[];
    this.#languages = this.info.languages;
    this.#keys = hashIndex('key');
    this.#postings = new Runs(section('posting-counts'), long('posting-starts'));
    this.#postingRecords = long('posting-records');
    this.#postingWeights = section('posting-weights');
    this.#postingFlags = section('posting-flags');
    this.#first = hashIndex('first');
    this.#longest = section('first-longest');
    this.#surnames = hashIndex('surname');
    this.#bearerRuns = new Runs(section('surname-bearer-counts'), long('surname-bearer-starts'));
    this.#bearers = long('surname-bearers');
    this.#types = section('record-types');
    this.#weights = section('record-weights');
    this.#records = new Runs(short('record-lengths'), long('record-starts'));
    this.#data = section('record-data');
    this.#texts = new Decompressor(section('record-symbols'));
    this.#relations = new Runs(short('edge-counts'), long('edge-starts'));
    this.#related = long('edge-targets');
    this.size = this.#types.length;

    const fits =
      this.#postings.fill(this.#postingRecords.length) &&
      this.#postingWeights.length === this.#postingRecords.length &&
      this.#postingFlags.length === this.#postingRecords.length &&
      this.#bearerRuns.fill(this.#bearers.length) &&
      this.#weights.length === this.size &&
      this.#records.count === this.size &&
      this.#records.fill(this.#data.length) &&
      this.#relations.count === this.size &&
      this.#relations.fill(this.#related.length);
    if (!fits) throw new PackError('The knowledge pack is damaged: its columns are not of one length.');
  }

  /** @throws PackError where an offset is not what it should be: what is read there would be another record's. */
  verify(): void {
    const runs = [this.#postings, this.#bearerRuns, this.#records, this.#relations];
    const indexes = [this.#keys, this.#first, this.#surnames];
    if (!runs.every((run) => run.areSound()) || !indexes.every((index) => index.isSound()))
      throw new PackError('The knowledge pack is damaged: its offsets are wrong.');
  }

  lookup(key: string): readonly Sense[] {
    const position = this.#keys.find(key);
    if (position < 0) return NONE;
    const senses: Sense[] = [];
    const start = this.#postings.start(position);
    const end = this.#postings.end(position, start);
    for (let i = start; i < end; i++) {
      const flags = this.#postingFlags[i] ?? 0;
      const lang = this.#languages[(flags >>> LANGUAGE_SHIFT) - 1];
      const sense = this.#sense(
        this.#postingRecords[i] ?? 0,
        this.#postingWeights[i] ?? 0,
        (flags & FLAG_MAIN) !== 0,
        (flags & FLAG_WEAK) !== 0,
      );
      senses.push(lang === undefined ? sense : { ...sense, lang });
    }
    return senses;
  }

  #sense(index: number, weight: number, main: boolean, weak: boolean): Sense {
    return { index, type: ENTITY_TYPES[this.#types[index] ?? 0] ?? 'other', weight, main, weak };
  }

  longestFrom(firstWord: string): number {
    const position = this.#first.find(firstWord);
    return position < 0 ? 0 : (this.#longest[position] ?? 0) & ~GIVEN_NAME;
  }

  givenName(word: string): boolean {
    const position = this.#first.find(word);
    return position >= 0 && ((this.#longest[position] ?? 0) & GIVEN_NAME) !== 0;
  }

  surname(key: string): readonly Sense[] {
    const position = this.#surnames.find(key);
    if (position < 0) return NONE;
    const start = this.#bearerRuns.start(position);
    const bearers = this.#bearers.subarray(start, this.#bearerRuns.end(position, start));
    return Array.from(bearers, (index) => this.#sense(index, this.#weights[index] ?? 0, false, false));
  }

  record(index: number): EntityRecord {
    if (!Number.isInteger(index) || index < 0 || index >= this.size) {
      throw new RangeError(`The pack has no record ${index}`);
    }
    return this.#recent.get(index, () => {
      const json = utf8.decode(this.#texts.read(this.#slice(index)));
      const type = ENTITY_TYPES[this.#types[index] ?? 0] ?? 'other';
      return decodeRecord(json, this.#classes, type, this.#weights[index] ?? 0);
    });
  }

  #slice(index: number): Uint8Array {
    const start = this.#records.start(index);
    return this.#data.subarray(start, this.#records.end(index, start));
  }

  /** An article's cards ask for the same few countries hundreds of times. */
  indexOf(id: EntityId): number {
    return this.#numbers.get(id, () => this.#search(id));
  }

  /** Records are sorted by id, and a slice starts with it: a binary search over bytes, without parsing. */
  #search(id: EntityId): number {
    const wanted = toUtf8.encode(`["${id}"`);
    let from = 0;
    let to = this.size;
    while (from < to) {
      const middle = (from + to) >>> 1;
      const order = compareStart(this.#texts.read(this.#slice(middle), wanted.length), wanted);
      if (order === 0) return middle;
      if (order < 0) from = middle + 1;
      else to = middle;
    }
    return -1;
  }

  related(index: number): readonly number[] {
    const start = this.#relations.start(index);
    return Array.from(this.#related.subarray(start, this.#relations.end(index, start)));
  }

  demonym(country: EntityId): Demonym | undefined {
    return own(this.tables.demonyms, country);
  }

  office(key: string): GenderedText | undefined {
    const office = own(this.tables.offices, key);
    return office && { en: office.en, ar: office.ar };
  }

  officeForms(key: string): Office | undefined {
    return own(this.tables.offices, key);
  }
}

function own<T>(map: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

/**
 * Compares the id at the start of a slice with the wanted one. The quote that ends an id is less than every character
 * that an id may hold, so a shorter id sorts first, as it does among strings.
 */
function compareStart(slice: Uint8Array, wanted: Uint8Array): number {
  for (let i = 0; i < wanted.length; i++) {
    const difference = (slice[i] ?? 0) - (wanted[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
