import type { Knowledge, Sense } from '@/lib/knowledge';
import type { Language, NameCue, ShortForm } from '@/lib/languages';
import { aliasKey } from '@/lib/text';
import type { Candidate, ReadBlock } from './candidates';
import { mayStart } from './candidates';
import { crossable } from './words';

/** How a short form goes back to its full name. */
export type TieKind = 'family' | 'given' | 'abbreviation';

/** An entity that the article calls by its full name, for one of its short forms. */
export interface Tie {
  readonly sense: Sense;
  readonly kind: TieKind;
}

/** A short form found in the text, with everyone in the article whom it may call. */
export interface TiedCandidate extends Omit<Candidate, 'senses'> {
  readonly ties: readonly Tie[];
}

/** Family names stand first in the names of people from here. */
const FAMILY_FIRST = new Set(['CN', 'KR', 'KP', 'TW', 'HK', 'MO']);
/** No short form has more words. */
const MOST_WORDS = 4;

/**
 * The short forms of the entities that an article calls by their full names, and where the full names are.
 *
 * A short form is tied wherever it stands, before the full name too (headlines use surnames), but only in the language whose
 * names it was made from.
 */
export class Ties {
  readonly #knowledge: Knowledge;
  readonly #byLanguage = new Map<string, Map<string, Tie[]>>();
  /** First words of short forms, so that most words cost one look. */
  readonly #first = new Map<string, Set<string>>();
  readonly #given = new Map<string, ReadonlySet<string>>();
  /** Where each entity is called by its full name: word numbers through the whole article, rising. */
  readonly #places = new Map<number, number[]>();
  readonly #made = new Set<string>();

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
  }

  /** Notes a full name in the text (or, without a place, one known from an earlier part of the article). */
  addFullName(sense: Sense, language: Language, place?: number): void {
    if (place !== undefined) {
      const places = this.#places.get(sense.index);
      if (places) places.push(place);
      else this.#places.set(sense.index, [place]);
    }
    if (sense.type !== 'person') return;
    const made = `${language.code} ${String(sense.index)}`;
    if (this.#made.has(made)) return;
    this.#made.add(made);
    for (const words of this.namesOf(sense.index, language)) this.addSpelling(sense, language, words);
  }

  /** Ties the short forms of a person's full name as the article spells it: its folded words. */
  addSpelling(sense: Sense, language: Language, words: readonly string[]): void {
    if (sense.type !== 'person') return;
    for (const { key, part } of this.#shortForms(sense.index, language, words)) {
      this.#tie(language, key, { sense, kind: part });
    }
  }

  /**
   * True where a person may be called so after the full name: by the family name, not by the ordinal or the realm of a king, nor by
   * that of another name than the one that the person is known by.
   */
  isFamilyName(index: number, language: Language, key: string): boolean {
    const names = this.namesOf(index, language);
    const first = names[0]?.[0];
    return names.some(
      (words) =>
        words[0] === first &&
        this.#shortForms(index, language, words).some((form) => form.part === 'family' && form.key === key),
    );
  }

  #shortForms(index: number, language: Language, words: readonly string[]): readonly ShortForm[] {
    const [only] = words;
    // "Queen Camilla" without her title.
    if (words.length === 1 && only !== undefined) return [{ key: only, part: 'family' }];
    const familyFirst = FAMILY_FIRST.has(this.#knowledge.record(index).facts.country ?? '');
    return language.names.shortForms(words, familyFirst);
  }

  /** Notes an abbreviation that the article introduces in brackets after a full name. */
  addAbbreviation(sense: Sense, language: Language, key: string): void {
    this.#tie(language, key, { sense, kind: 'abbreviation' });
  }

  /** The first words of a person's names in a language. Decodes the record. */
  givenNames(index: number, language: Language): ReadonlySet<string> {
    const key = `${language.code} ${String(index)}`;
    let given = this.#given.get(key);
    if (given === undefined) {
      given = new Set(
        this.namesOf(index, language).flatMap((words) => (words.length > 1 ? words.slice(0, 1) : [])),
      );
      this.#given.set(key, given);
    }
    return given;
  }

  /** How many words ago the entity was last called by its full name; Infinity where that is still to come. */
  distance(index: number, place: number): number {
    const places = this.#places.get(index);
    if (places === undefined) return Infinity;
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? Infinity : place - (places[low - 1] ?? 0);
  }

  /** Every short form in a block. */
  find(block: ReadBlock): TiedCandidate[] {
    const found: TiedCandidate[] = [];
    const ties = this.#byLanguage.get(block.language.code);
    const first = this.#first.get(block.language.code);
    if (ties === undefined || first === undefined) return found;
    const { words } = block;
    for (let from = 0; from < words.length; from++) {
      const word = words[from];
      if (word === undefined || word.barred || !mayStart(block, from)) continue;
      for (const reading of block.language.names.detach(word.folded)) {
        if (!first.has(reading.stem)) continue;
        let key = reading.stem;
        for (let to = from + 1; ; to++) {
          const tied = ties.get(key);
          const last = words[to - 1];
          if (
            tied &&
            (last === undefined || !last.cased || last.capital !== 'none' || block.casing === 'lower')
          ) {
            found.push({ block, from, to, key, reading, ties: tied });
          }
          const next = words[to];
          if (to - from >= MOST_WORDS || next === undefined || next.barred || !crossable(next.gap)) break;
          key += ` ${next.folded}`;
        }
      }
    }
    return found;
  }

  /** The names of a record in a language, each as its folded words, without the titles that they begin with. */
  namesOf(index: number, language: Language): string[][] {
    return this.namesIn(language.code, index).map((name) => withoutTitles(name.split(' '), language));
  }

  /** The names of a record in a language, as alias keys. */
  namesIn(code: string, index: number): string[] {
    const { names, aliases } = this.#knowledge.record(index);
    const main = names[code];
    return [...(main === undefined ? [] : [main]), ...(aliases[code] ?? [])].map(aliasKey);
  }

  #tie(language: Language, key: string, tie: Tie): void {
    if (key.length < 2) return;
    let ties = this.#byLanguage.get(language.code);
    if (ties === undefined) this.#byLanguage.set(language.code, (ties = new Map<string, Tie[]>()));
    let first = this.#first.get(language.code);
    if (first === undefined) this.#first.set(language.code, (first = new Set<string>()));
    first.add(key.split(' ')[0] ?? key);
    const tied = ties.get(key);
    if (tied === undefined) ties.set(key, [tie]);
    else if (!tied.some(({ sense, kind }) => sense.index === tie.sense.index && kind === tie.kind))
      tied.push(tie);
  }
}

/**
 * A name without the titles before it, and without the one after it: nobody is called "Queen" because of "Queen Margrethe", or
 * "Prince" because of "William, Prince of Wales". A title that is all there is ("Duke of Sussex") stays.
 */
function withoutTitles(words: readonly string[], { names }: Language): string[] {
  const titled = (at: number) => isTitle(names.before.get(words[at] ?? ''));
  const joined = (at: number) => names.joins.has(words[at] ?? '');
  let start = 0;
  while (start < words.length - 1 && titled(start) && !joined(start + 1)) start++;
  const end = words.findIndex((_, at) => at > start && titled(at) && joined(at + 1));
  return words.slice(start, end < 0 ? words.length : end);
}

function isTitle(cue: NameCue | undefined): boolean {
  return cue === 'title' || cue === 'office';
}
