import type { Knowledge, Sense } from '@/lib/knowledge';
import type { Candidate, ReadBlock } from './candidates';
import type { Placed } from './readings';
import type { Surrounder } from './surroundings';
import type { TaggedBlock } from './tagging';
import type { Tie, Ties } from './ties';

/** Words that may stand between a first name and the surname: initials, a patronymic. */
const MOST_BETWEEN = 2;
/** A surname with many bearers is not decoded for all of them. */
const MOST_BEARERS = 4;

/** Puts candidates of one block in their place: with what stands around them, and with the short forms of the article. */
export class Placer {
  readonly #block: ReadBlock;
  readonly #surrounder: Surrounder;
  readonly #knowledge: Knowledge;
  readonly #ties: Ties;
  readonly #tagged: TaggedBlock | undefined;
  /** First words that are aliases as they stand, with nothing taken off. */
  readonly #wholes: ReadonlySet<number>;

  constructor(
    block: ReadBlock,
    candidates: readonly Candidate[],
    tools: {
      readonly surrounder: Surrounder;
      readonly knowledge: Knowledge;
      readonly ties: Ties;
      readonly tagged: TaggedBlock | undefined;
    },
  ) {
    this.#block = block;
    this.#surrounder = tools.surrounder;
    this.#knowledge = tools.knowledge;
    this.#ties = tools.ties;
    this.#tagged = tools.tagged;
    this.#wholes = new Set(candidates.filter(({ reading }) => !reading.stripped).map(({ from }) => from));
  }

  /** The aliases of the first round, and the longer forms of persons' names that they are the end of. */
  place(candidates: readonly Candidate[]): Placed[] {
    const placed: Placed[] = [];
    const singles = new Set<number>();
    for (const candidate of candidates) {
      placed.push(this.#placed(candidate));
      if (candidate.to - candidate.from > 1) continue;
      singles.add(candidate.from);
      for (const sense of candidate.senses) this.#addVariant(candidate, sense, placed);
    }
    for (let at = 0; at < this.#block.words.length; at++) {
      if (!singles.has(at)) this.#addTitledSurname(at, placed);
    }
    return placed;
  }

  /** The candidates of the first round together with the short forms that the article has introduced. */
  withTies(placed: readonly Placed[]): Placed[] {
    const all = [...placed];
    const found = this.#ties.find(this.#block);
    if (found.length === 0) return all;
    const places = new Map<string, number>();
    placed.forEach((candidate, i) => {
      if (candidate.origin === 'alias') places.set(spotOf(candidate), i);
    });
    for (const tied of found) {
      const i = places.get(spotOf(tied));
      const known = i === undefined ? undefined : all[i];
      if (i !== undefined && known !== undefined) {
        all[i] = { ...known, ties: tied.ties };
        continue;
      }
      const base = { ...tied, senses: [] };
      all.push(this.#placed(base, tied.ties));
      for (const { sense, kind } of tied.ties) {
        if (kind === 'family') this.#addVariant(base, sense, all);
      }
    }
    return all;
  }

  #placed(candidate: Candidate, ties: readonly Tie[] = [], origin: Placed['origin'] = 'alias'): Placed {
    const { block, from, to, key, reading, senses } = candidate;
    const surroundings = this.#surrounder.of(candidate);
    const wholeIsAlias = reading.stripped && this.#wholes.has(from);
    const opinion = this.#tagged?.of(from, to);
    return { block, from, to, key, reading, senses, surroundings, ties, origin, wholeIsAlias, opinion };
  }

  /** "Vladimir V. Putin" for the candidate "Putin": a first name of the same person a little before. */
  #addVariant(candidate: Candidate, sense: Sense, into: Placed[]): void {
    // A conjunction before the surname says that another name came before it.
    if (candidate.reading.stripped) return;
    if (sense.type !== 'person' || candidate.senses.length > MOST_BEARERS) return;
    const { block, from } = candidate;
    const { words } = block;
    let given: ReadonlySet<string> | undefined;
    for (let at = from - 1; at >= 0 && at >= from - 1 - MOST_BETWEEN; at--) {
      const gap = words[at + 1]?.gap;
      const word = words[at];
      if (word === undefined || word.barred || (gap !== 'space' && gap !== 'dot' && gap !== 'hyphen')) return;
      if (word.cased && word.capital === 'none') return;
      given ??= this.#ties.givenNames(sense.index, block.language);
      const reading = block.language.names.detach(word.folded).find(({ stem }) => given?.has(stem));
      if (reading) {
        into.push(this.#placed({ ...candidate, from: at, reading, senses: [sense] }, [], 'variant'));
        return;
      }
    }
  }

  /** A surname that is nobody's alias, after the title of an office, where one bearer is known to have held one. */
  #addTitledSurname(at: number, into: Placed[]): void {
    const { words } = this.#block;
    const word = words[at];
    if (word === undefined || at === 0 || word.gap !== 'space' || word.barred || word.number) return;
    if (word.cased && word.capital === 'none') return;
    if (!this.#surrounder.mayCue(at - 1) || !this.#surrounder.holdsOffice(at)) return;
    const bearers = (this.#knowledge.surname?.(word.folded) ?? []).filter(
      ({ index }) => (this.#knowledge.record(index).facts.roles?.length ?? 0) > 0,
    );
    const [bearer] = bearers;
    if (bearer === undefined || bearers.length > 1) return;
    const reading = { stem: word.folded, cut: 0, stripped: false, preposition: false };
    const candidate = {
      block: this.#block,
      from: at,
      to: at + 1,
      key: word.folded,
      reading,
      senses: [bearer],
    };
    into.push(this.#placed(candidate, [], 'titled-surname'));
  }
}

function spotOf({ from, to, reading }: Pick<Candidate, 'from' | 'to' | 'reading'>): string {
  return `${String(from)} ${String(to)} ${reading.stem}`;
}
