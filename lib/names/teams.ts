import type { Knowledge, Sense } from '@/lib/knowledge';
import type { Language } from '@/lib/languages';
import { aliasKey } from '@/lib/text';
import type { Candidate, ReadBlock } from './candidates';
import type { InSport } from './readings';
import { crossable } from './words';

/** So many words around a name tell whether it stands in a report of a match. */
const NEAR = 30;
/** So many words of sport make one: near the name, or one there and more in the article. */
const ENOUGH_NEAR = 2;
const ENOUGH_AROUND = 5;
/** How far before "over" or "على" a word of victory may stand. */
const WIN_REACH = 4;
/** A place with more records than these around it has more clubs than one, and looking through them would cost. */
const MOST_RELATED = 400;
/** Classes of records that are teams. */
const NATIONAL = 'national-team';
const CLUBS = new Set(['football-club', 'sports-club']);

/** Where the words of sport stand in a block: how many there are before each word. */
interface SportBlock {
  readonly before: Uint32Array;
}

/**
 * Places that are written for their teams: "England beat Samoa" is about the eleven, or the fifteen, not about the country. A name
 * does so beside a word of contest, in a text of sport, and where it has done so once it goes on doing so in that article.
 */
export class Teams {
  readonly #knowledge: Knowledge;
  readonly #blocks = new Map<ReadBlock, SportBlock>();
  readonly #playing = new Set<number>();
  readonly #teams = new Map<number, Sense | null>();
  #total = 0;
  #football = 0;
  #other = 0;

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
  }

  /** Counts the words of sport in a block. Costs one look a word. */
  read(block: ReadBlock): void {
    const { sport } = block.language.names;
    if (sport === undefined) return;
    const before = new Uint32Array(block.words.length + 1);
    block.words.forEach(({ folded, barred }, at) => {
      const kind = barred ? undefined : sport.words.get(folded);
      before[at + 1] = (before[at] ?? 0) + (kind === undefined ? 0 : 1);
      if (kind === undefined) return;
      this.#total++;
      if (kind === 'football') this.#football++;
      else if (kind === 'other') this.#other++;
    });
    if ((before[block.words.length] ?? 0) > 0 || this.#total > 0) this.#blocks.set(block, { before });
  }

  /** Notes the places that a candidate names beside a word of contest. */
  note(candidate: Candidate): void {
    if (!candidate.senses.some(({ type }) => type === 'place')) return;
    if (!plays(candidate) || !this.#isReport(candidate)) return;
    for (const { index, type } of candidate.senses) if (type === 'place') this.#playing.add(index);
  }

  /** What a candidate means in a report on a match; undefined where it means what it says. */
  of(candidate: Candidate): InSport | undefined {
    if (this.#playing.size === 0 && this.#other === 0) return undefined;
    const { key, block, senses } = candidate;
    if (this.#other > this.#football && block.language.names.sport?.cups.has(key) === true)
      return { not: 'any' };
    const place = senses.find(({ index }) => this.#playing.has(index));
    if (place === undefined || !this.#isReport(candidate)) return undefined;
    if (!plays(candidate) && isWhere(candidate)) return undefined;
    return { not: 'place', team: this.#teamOf(place, block.language) };
  }

  /** The team of a place in the sport that the article is about, where the pack has just one. */
  #teamOf(place: Sense, language: Language): Sense | undefined {
    if (this.#football <= this.#other) return undefined;
    let team = this.#teams.get(place.index);
    if (team === undefined) this.#teams.set(place.index, (team = this.#find(place, language) ?? null));
    return team ?? undefined;
  }

  #find(place: Sense, language: Language): Sense | undefined {
    const { sport } = language.names;
    const { id, names } = this.#knowledge.record(place.index);
    const name = names[language.code];
    if (sport === undefined || name === undefined) return undefined;
    for (const called of sport.national(name)) {
      const team = this.#knowledge
        .lookup(aliasKey(called))
        .find(({ index }) => this.#knowledge.record(index).class === NATIONAL);
      if (team) return team;
    }
    const related = this.#knowledge.related(place.index);
    if (related.length > MOST_RELATED) return undefined;
    const clubs = related.filter((index) => {
      const { class: kind, facts } = this.#knowledge.record(index);
      return CLUBS.has(kind) && facts.seat === id;
    });
    const [club] = clubs;
    if (club === undefined || clubs.length > 1) return undefined;
    return {
      index: club,
      type: 'organisation',
      weight: this.#knowledge.record(club).weight,
      main: false,
      weak: false,
    };
  }

  #isReport(candidate: Candidate): boolean {
    const { block, from, to } = candidate;
    if (isPlayedFor(candidate)) return true;
    const read = this.#blocks.get(block);
    if (read === undefined) return false;
    const last = Math.min(to + NEAR, block.words.length);
    const near = (read.before[last] ?? 0) - (read.before[Math.max(0, from - NEAR)] ?? 0);
    return near >= ENOUGH_NEAR || (near > 0 && this.#total >= ENOUGH_AROUND);
  }
}

/** "She plays for France" needs no more words of sport around it. */
function isPlayedFor({ block, from }: Candidate): boolean {
  const { sport } = block.language.names;
  const [verb, link] = block.words.slice(Math.max(0, from - 2), from);
  if (sport === undefined || verb === undefined || link === undefined || from < 2) return false;
  return link.gap === 'space' && sport.over.has(link.folded) && sport.plays.has(verb.folded);
}

/** True where a name has a word beside it that only a team has there: "beat", "against", "coach". */
function plays({ block, from, to }: Candidate): boolean {
  const { language, words } = block;
  const { sport } = language.names;
  if (sport === undefined) return false;
  const next = words[to];
  if (next !== undefined && (crossable(next.gap) || next.gap === 'possessive')) {
    if (sport.after.has(next.folded)) return true;
  }
  let at = from - 1;
  if (language.names.articles.has(words[at]?.folded ?? '')) at--;
  const previous = words[at];
  const gap = words[at + 1]?.gap;
  if (previous === undefined || gap === undefined || !crossable(gap)) return false;
  if (isAny(previous.folded, sport.before, language)) return true;
  if (!sport.over.has(previous.folded)) return false;
  for (let i = at - 1; i >= 0 && i >= at - WIN_REACH; i--) {
    if (words[i + 1]?.gap === 'end') return false;
    if (isAny(words[i]?.folded ?? '', sport.wins, language)) return true;
  }
  return false;
}

/** True after a preposition of place, or one that is written onto the name: "in England", "بإنجلترا". */
function isWhere({ block, from, reading }: Candidate): boolean {
  const { names } = block.language;
  let at = from - 1;
  if (names.articles.has(block.words[at]?.folded ?? '')) at--;
  const before = block.words[at];
  return reading.preposition || (before !== undefined && names.before.get(before.folded) === 'place');
}

function isAny(word: string, set: ReadonlySet<string>, { names }: Language): boolean {
  return set.has(word) || names.detach(word).some(({ stem }) => set.has(stem));
}
