import { foldText } from '@/lib/text';
import { noteSite, searchedTexts, searchTerms, targetName } from './content';
import type { Note, NoteColour } from './types';

export type NoteSort = 'updated' | 'created' | 'name' | 'site';

/** Which notes are wanted, and in which order. What is absent is not asked. */
export interface NoteQuery {
  /** Words that a note must hold, folded by the search itself. */
  readonly text?: string;
  /** What it is about, as {@link subjectOf} names it. */
  readonly subject?: string | undefined;
  readonly tag?: string | undefined;
  readonly colour?: NoteColour | undefined;
  readonly site?: string | undefined;
  /** Written at or after, before: milliseconds since 1970. */
  readonly from?: number | undefined;
  readonly until?: number | undefined;
  /** Only passages that their page does not hold any more. */
  readonly orphaned?: boolean;
  /** What lies in the trash, instead of all else. */
  readonly trash?: boolean;
  readonly sort?: NoteSort;
  /** Oldest first, from A to Z. */
  readonly ascending?: boolean;
}

/** One value that notes can be filtered by, and how many have it. */
export interface Facet {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface Facets {
  readonly total: number;
  readonly trashed: number;
  readonly orphaned: number;
  readonly subjects: readonly Facet[];
  readonly tags: readonly Facet[];
  readonly sites: readonly Facet[];
  readonly colours: readonly Facet[];
}

/** What a note is about, as a key: notes on one entity, or one figure, share it. Passages have none. */
export function subjectOf({ target }: Note): string | undefined {
  if (target.kind === 'entity') return `entity:${target.entity}`;
  return target.kind === 'figure' ? `figure:${target.key}` : undefined;
}

/** What is kept of a note: enough to filter and sort, not its text. */
interface Entry {
  readonly id: string;
  readonly updated: number;
  readonly created: number;
  readonly name: string;
  readonly subject: string | undefined;
  readonly tags: readonly string[];
  readonly colour: NoteColour | undefined;
  readonly site: string;
  readonly trashed: boolean;
}

const SEPARATOR = '\n';

/** White space before folding: what folding drops does not part words. */
const GAPS = /[^\S\ufeff]+/;
/** A longer word is met once. */
const LONGEST_REMEMBERED = 40;

/**
 * The words of all notes, each with the notes that hold it. Since a search's terms hold no white space, a text holds a term
 * just where one of its words does: so only the words are searched, a few for every hundred that are written.
 */
class Words {
  /** The words as they were written, each with the numbers of what it folds to: folding costs more than all else. */
  readonly #written = new Map<string, readonly number[]>();
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];
  readonly #holders: number[][] = [];
  /** All words in one string, so that one pass over it finds every word that holds a term. */
  #joined: string | null = null;
  #starts = new Uint32Array(0);

  add(slot: number, texts: readonly string[]): void {
    for (const text of texts) {
      for (const word of text.split(GAPS)) {
        for (const number of this.#written.get(word) ?? this.#fold(word)) {
          const holders = this.#holders[number];
          if (holders?.at(-1) !== slot) holders?.push(slot);
        }
      }
    }
  }

  /** One letter in a few becomes several words: a ligature of Arabic is a whole prayer. */
  #fold(written: string): readonly number[] {
    const numbers = foldText(written)
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => this.#numberOf(word));
    if (written.length <= LONGEST_REMEMBERED) this.#written.set(written, numbers);
    return numbers;
  }

  #numberOf(word: string): number {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.#words.length;
      this.#numbers.set(word, number);
      this.#words.push(word);
      this.#holders.push([]);
      this.#joined = null;
    }
    return number;
  }

  /**
   * How many of the terms each slot's text holds, in one order: those that hold all have `terms.length`.
   */
  search(terms: readonly string[], slots: number): Uint8Array {
    const held = new Uint8Array(slots);
    let candidates = slots;
    // The longest first: it leaves the fewest for the others.
    [...terms]
      .sort((a, b) => b.length - a.length)
      .forEach((term, index) => {
        let found = 0;
        this.#eachWordWith(term, (number) => {
          for (const slot of this.#holders[number] ?? []) {
            if (held[slot] !== index) continue;
            held[slot] = index + 1;
            found++;
          }
          // A letter stands in most words: a few of them find every note there is.
          return found < candidates;
        });
        candidates = found;
      });
    return held;
  }

  #eachWordWith(term: string, found: (number: number) => boolean): void {
    if (this.#joined === null) {
      this.#joined = this.#words.join(SEPARATOR);
      this.#starts = new Uint32Array(this.#words.length + 1);
      let at = 0;
      this.#words.forEach((word, number) => {
        this.#starts[number] = at;
        at += word.length + 1;
      });
      this.#starts[this.#words.length] = at;
    }
    const starts = this.#starts;
    let number = 0;
    for (let at = this.#joined.indexOf(term); at >= 0;) {
      while ((starts[number + 1] ?? Infinity) <= at) number++;
      if (!found(number)) return;
      at = this.#joined.indexOf(term, starts[++number] ?? Infinity);
    }
  }
}

/** More terms than a byte counts are no search. */
const MAX_TERMS = 200;

/**
 * An index over all notes, in memory: what a list, its filters and its search ask. A hundred thousand notes are searched
 * in a few milliseconds; taking them in costs some ten microseconds each.
 */
export class Catalogue {
  /** By slot. A note that changes gets a new one, and its old one stays empty. */
  readonly #entries: (Entry | null)[] = [];
  readonly #slots = new Map<string, number>();
  readonly #words = new Words();
  readonly #orders = new Map<NoteSort, Uint32Array>();
  #orphaned: ReadonlySet<string> = new Set();
  #facets: Facets | null = null;

  /** Takes a note in, or its new version. */
  put(note: Note): void {
    this.remove(note.id);
    const slot = this.#entries.length;
    this.#entries.push({
      id: note.id,
      updated: Date.parse(note.updated),
      created: Date.parse(note.created),
      name: targetName(note.target) || note.page.title,
      subject: subjectOf(note),
      tags: note.tags,
      colour: note.colour,
      site: noteSite(note),
      trashed: note.deleted !== undefined,
    });
    this.#slots.set(note.id, slot);
    this.#words.add(slot, searchedTexts(note));
  }

  remove(id: string): void {
    this.#orders.clear();
    this.#facets = null;
    const slot = this.#slots.get(id);
    if (slot === undefined) return;
    this.#entries[slot] = null;
    this.#slots.delete(id);
  }

  /** Says which passages their page does not hold any more. */
  setOrphaned(ids: ReadonlySet<string>): void {
    this.#orphaned = ids;
    this.#facets = null;
  }

  isOrphaned(id: string): boolean {
    return this.#orphaned.has(id);
  }

  get size(): number {
    return this.#slots.size;
  }

  /** The ids of the notes that are wanted, in order. Linear in the number of notes, whatever they hold. */
  query(query: NoteQuery): string[] {
    const terms = searchTerms(query.text ?? '').slice(0, MAX_TERMS);
    const held = terms.length > 0 ? this.#words.search(terms, this.#entries.length) : null;
    const sort = query.sort ?? 'updated';
    const order = this.#order(sort);
    const found: string[] = [];
    for (let i = 0; i < order.length; i++) {
      const slot = order[query.ascending ? i : order.length - 1 - i] ?? 0;
      if (held && held[slot] !== terms.length) continue;
      const entry = this.#entries[slot];
      if (entry && this.#isWanted(entry, query)) found.push(entry.id);
    }
    return found;
  }

  #isWanted(entry: Entry, query: NoteQuery): boolean {
    return (
      entry.trashed === (query.trash ?? false) &&
      (query.subject === undefined || entry.subject === query.subject) &&
      (query.site === undefined || entry.site === query.site) &&
      (query.colour === undefined || entry.colour === query.colour) &&
      (query.tag === undefined || entry.tags.includes(query.tag)) &&
      (query.from === undefined || entry.created >= query.from) &&
      (query.until === undefined || entry.created < query.until) &&
      (!query.orphaned || this.#orphaned.has(entry.id))
    );
  }

  /** The slots in use, in ascending order of what is sorted by. Sorted anew only after a change. */
  #order(sort: NoteSort): Uint32Array {
    let order = this.#orders.get(sort);
    if (!order) {
      order = Uint32Array.from(this.#slots.values());
      const keys = this.#entries.map((entry) => {
        if (!entry) return '';
        return sort === 'name' ? foldText(entry.name) : sort === 'site' ? entry.site : entry[sort];
      });
      const times = this.#entries.map((entry) => entry?.updated ?? 0);
      order.sort((a, b) => {
        const [x = '', y = ''] = [keys[a], keys[b]];
        if (x !== y) return x < y ? -1 : 1;
        // Whichever way it is read, of two with the same name the later is nearer to its top.
        return (times[a] ?? 0) - (times[b] ?? 0) || a - b;
      });
      this.#orders.set(sort, order);
    }
    return order;
  }

  /** What there is to filter by, most used first. Counted anew only after a change. */
  facets(): Facets {
    return (this.#facets ??= this.#count());
  }

  #count(): Facets {
    const [subjects, tags, sites, colours] = [new Tally(), new Tally(), new Tally(), new Tally()];
    let [total, trashed, orphaned] = [0, 0, 0];
    for (const entry of this.#entries) {
      if (!entry) continue;
      if (entry.trashed) {
        trashed++;
        continue;
      }
      total++;
      if (this.#orphaned.has(entry.id)) orphaned++;
      if (entry.subject !== undefined) subjects.add(entry.subject, entry.name);
      if (entry.site !== '') sites.add(entry.site, entry.site);
      if (entry.colour) colours.add(entry.colour, entry.colour);
      for (const tag of new Set(entry.tags)) tags.add(tag, tag);
    }
    return {
      total,
      trashed,
      orphaned,
      subjects: subjects.facets(),
      tags: tags.facets(),
      sites: sites.facets(),
      colours: colours.facets(),
    };
  }
}

class Tally {
  readonly #counts = new Map<string, { label: string; count: number }>();

  add(value: string, label: string): void {
    const counted = this.#counts.get(value);
    if (counted) counted.count++;
    else this.#counts.set(value, { label, count: 1 });
  }

  facets(): Facet[] {
    return [...this.#counts]
      .map(([value, { label, count }]) => ({ value, label, count }))
      .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
  }
}
