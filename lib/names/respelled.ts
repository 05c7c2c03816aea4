import type { Knowledge, Sense } from '@/lib/knowledge';
import type { Detached, Language, NameGrammar, Respelling } from '@/lib/languages';
import type { TaggedSpan } from '@/lib/tagger';
import type { Candidate, ReadBlock } from './candidates';

/** No name of more words is tried in other spellings: what differs there is the words. */
const MOST_WORDS = 4;
/** No more look-ups than this for one name. */
const MOST_TRIED = 400;
/** A single word needs this many letters, and so many to differ in two places: short words have other names for neighbours. */
const SHORTEST = 5;
const SHORTEST_ATTACHED = 6;
const LONG = 10;
/** A single word in another spelling is no small town. */
const LEAST_WEIGHT = 90;
/** What is known by a title alone is not looked for in another spelling. */
const LEAST_KNOWN = 15;
/** Changes in all words of a name together. */
const MOST_CHANGES = 2;

/** A name as the pack spells it. */
interface Spelling {
  readonly key: string;
  readonly senses: readonly Sense[];
}

/** Finds names that the tagger sees under other spellings in the pack, remembering what it has tried. */
export class Respeller {
  readonly #knowledge: Knowledge;
  readonly #tried = new Map<string, Spelling | null>();

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
  }

  /**
   * The alias that a tagged name is another spelling of; undefined where there is none of the tagger's type. Names of
   * organisations in several words are made of words, which have one spelling.
   */
  find(block: ReadBlock, { from, to, type }: TaggedSpan): Candidate | undefined {
    const words = block.words.slice(from, to).map(({ folded }) => folded);
    const found = this.read(words, type, block.language);
    return found ? candidateOf(block, { from, to }, found.reading, found.spelling) : undefined;
  }

  /** The same for the folded words of a name by themselves, with how the first of them is to be read. */
  read(
    words: readonly string[],
    type: string,
    { code, names }: Language,
  ): { readonly reading: Detached; readonly spelling: Spelling } | undefined {
    const [first] = words;
    if (type === 'organisation' && words.length > 1) return undefined;
    // "Asian" is a word, and ASEAN has one spelling.
    if (type === 'organisation' && names.cased && (first?.length ?? 0) < SHORTEST + 2) return undefined;
    if (names.respell === undefined || first === undefined || words.length > MOST_WORDS) return undefined;
    for (const reading of names.detach(first)) {
      const stems = [reading.stem, ...words.slice(1)];
      // What is left of a word without its particle must be so much surer to be a name.
      const shortest = reading.stripped ? SHORTEST_ATTACHED : SHORTEST;
      if (stems.length === 1 && reading.stem.length < shortest) continue;
      const key = `${code} ${type} ${stems.join(' ')}`;
      let spelling = this.#tried.get(key);
      if (spelling === undefined) {
        spelling = this.#look(stems, type, names) ?? null;
        this.#tried.set(key, spelling);
      }
      if (spelling) return { reading, spelling };
    }
    return undefined;
  }

  #look(stems: readonly string[], type: string, { respell, given }: NameGrammar): Spelling | undefined {
    const alone = stems.length === 1;
    if (alone && given.has(stems[0] ?? '')) return undefined;
    const most = alone && (stems[0]?.length ?? 0) < LONG ? 1 : MOST_CHANGES;
    const options = stems.map((stem, i) => {
      const all: Respelling[] = [{ word: stem, changes: 0 }];
      // A first name that is known as it stands is nobody else's: محمود is not محمد.
      const known = !alone && i === 0 && (given.has(stem) || this.#knowledge.givenName?.(stem) === true);
      if (!known) all.push(...(respell?.(stem, alone ? most : 1) ?? []));
      return i > 0 ? all : all.filter(({ word }) => this.#knowledge.longestFrom(word) >= stems.length);
    });
    let tried = 0;
    let best: (Spelling & { readonly changes: number }) | undefined;
    const walk = (at: number, key: string, changes: number): void => {
      const words = options[at];
      if (words === undefined) {
        if (tried++ > MOST_TRIED) return;
        const senses = this.#knowledge
          .lookup(key)
          .filter(
            (sense) =>
              sense.type === type && !sense.weak && sense.weight >= (alone ? LEAST_WEIGHT : LEAST_KNOWN),
          );
        if (senses.length > 0 && (best === undefined || changes < best.changes))
          best = { key, senses, changes };
        return;
      }
      for (const { word, changes: more } of words) {
        if (changes + more > most || tried > MOST_TRIED) break;
        walk(at + 1, at === 0 ? word : `${key} ${word}`, changes + more);
      }
    };
    walk(0, '', 0);
    return best;
  }
}

function candidateOf(
  block: ReadBlock,
  { from, to }: Pick<Candidate, 'from' | 'to'>,
  reading: Detached,
  { key, senses }: Spelling,
): Candidate {
  return { block, from, to, key, reading, senses };
}
