import type { Knowledge, Sense } from '@/lib/knowledge';
import type { Language, Sport } from '@/lib/languages';
import { aliasKey } from '@/lib/text';
import type { Candidate, ReadBlock } from './candidates';
import { isCalled, isContest, isFixture, isFor, isPlayedFor, isWhere, plays, rowBefore } from './contests';
import type { InSport, Placed } from './readings';

/** So many words around a name tell whether it stands in a report of a match. */
const NEAR = 30;
/** So many words of sport make one: near the name, or one there and more in the article. */
const ENOUGH_NEAR = 2;
const ENOUGH_AROUND = 5;
/** From here on the tagger takes a name for that of a team. */
const TEAM_LIKE = 0.7;
/** What two words that name a sport count for it. */
const IN_PAIR = 2;
/** A place with more records than these around it has more clubs than one, and looking through them would cost. */
const MOST_RELATED = 400;
/** Classes of records that are teams. */
const NATIONAL = 'national-team';
const FOOTBALL_CLUB = 'football-club';
/** Classes of records that say what sport is spoken of. */
const SPORTS: ReadonlyMap<string, Sport> = new Map<string, Sport>([
  [FOOTBALL_CLUB, 'football'],
  ['footballer', 'football'],
  ['cricketer', 'cricket'],
  ['basketball-player', 'basketball'],
  ['tennis-player', 'tennis'],
  ['golfer', 'golf'],
]);
const CLUBS = new Set([FOOTBALL_CLUB, 'sports-club']);
/** A place of which a team is a club, and not the national one. */
const COUNTRY = 'country';

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
  readonly #noted = new Set<number>();
  #clubs = 0;
  /** Where clubs are named, by block and the words before and behind them; and places that stand in one row with one. */
  readonly #clubSpots = new Set<string>();
  #cups = false;
  readonly #clubTowns = new Map<number, Sense | null>();
  readonly #rows: (readonly [Candidate, Candidate])[] = [];
  #total = 0;
  readonly #counts: Record<Sport, number> = {
    football: 0,
    rugby: 0,
    'rugby-league': 0,
    cricket: 0,
    basketball: 0,
    tennis: 0,
    golf: 0,
    other: 0,
  };

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
      if (kind !== 'any') this.#counts[kind]++;
      const pair = sport.pairs?.get(`${block.words[at - 1]?.folded ?? ''} ${folded}`);
      // The word that the sport shares with another has been counted for that one.
      if (pair) this.#counts[pair] += IN_PAIR;
    });
    if ((before[block.words.length] ?? 0) > 0 || this.#total > 0) this.#blocks.set(block, { before });
  }

  /** Notes the places that the candidates of a block name beside a word of contest. Called for all blocks before {@link of}. */
  note(candidates: readonly Placed[]): void {
    const places = candidates.filter(({ senses }) => senses.some(isPlace));
    this.#cups ||= candidates.some(({ block, key }) => block.language.names.sport?.cups.has(key));
    if (this.#total > 0 || this.#cups || places.length > 0)
      for (const candidate of candidates) this.#noteSport(candidate);
    for (const candidate of places) if (plays(candidate) && this.#isReport(candidate)) this.#play(candidate);
    if (this.#total === 0 || places.length < 2) return;
    const ends = new Map(places.map((candidate) => [candidate.to, candidate]));
    for (const candidate of places) {
      const end = rowBefore(candidate);
      const before = end === undefined ? undefined : ends.get(end);
      if (before === undefined || isWhere(before) || isWhere(candidate)) continue;
      if (this.#isReport(candidate)) this.#rows.push([before, candidate]);
    }
  }

  /** A football club or a golfer that an article names says what sport it is about, once for each. */
  #noteSport(candidate: Candidate): void {
    const [sense] = candidate.senses;
    if (sense === undefined || sense.weak) return;
    if (sense.type !== 'organisation' && sense.type !== 'person') return;
    if (this.#noted.has(sense.index) && sense.type === 'person') return;
    const { class: kind } = this.#knowledge.record(sense.index);
    if (kind === FOOTBALL_CLUB) this.#noteClub(candidate);
    if (this.#noted.has(sense.index)) return;
    this.#noted.add(sense.index);
    const sport = SPORTS.get(kind);
    if (sport) this.#counts[sport]++;
    if (kind === FOOTBALL_CLUB) this.#clubs++;
  }

  /** "Newcastle and Manchester United": what stands in one row with a club is another. */
  #noteClub(candidate: Candidate): void {
    const { block, to } = candidate;
    const before = rowBefore(candidate);
    if (before !== undefined) this.#clubSpots.add(`${String(block.id)} <${String(before)}`);
    const { conjunctions, attachedConjunction } = block.language.names;
    const next = block.words[to];
    if (next?.gap !== 'space') return;
    const joined = conjunctions.has(next.folded);
    if (joined || next.folded.startsWith(attachedConjunction ?? ' '))
      this.#clubSpots.add(`${String(block.id)} >${String(joined ? to + 1 : to)}`);
  }

  #isBesideClub({ block, from, to, reading }: Candidate): boolean {
    if (this.#clubSpots.has(`${String(block.id)} <${String(to)}`)) return true;
    if (!block.language.names.cased && !reading.stripped) return false;
    return this.#clubSpots.has(`${String(block.id)} >${String(from)}`);
  }

  #play({ senses }: Candidate): void {
    for (const sense of senses) if (isPlace(sense)) this.#playing.add(sense.index);
  }

  #isPlaying({ senses }: Candidate): boolean {
    return senses.some(({ index }) => this.#playing.has(index));
  }

  /** "England and Tonga": who is named in one row with a team is a team too. */
  #joinRows(): void {
    for (const pair of this.#rows.splice(0)) {
      if (pair.some((candidate) => this.#isPlaying(candidate)))
        for (const candidate of pair) this.#play(candidate);
    }
  }

  /** What a candidate means in a report on a match; undefined where it means what it says. */
  of(candidate: Placed): InSport | undefined {
    if (this.#total === 0 && this.#playing.size === 0 && !this.#cups && this.#clubs === 0) return undefined;
    if (this.#rows.length > 0) this.#joinRows();
    const cup = this.#cupOf(candidate);
    if (cup) return cup;
    if (this.#isGround(candidate)) return { not: 'place' };
    const place = candidate.senses.find(({ index }) => this.#playing.has(index));
    if (place !== undefined && this.#isReport(candidate)) {
      if (!plays(candidate) && isWhere(candidate)) return undefined;
      return { not: 'place', team: this.#teamOf(place, candidate.block.language) };
    }
    const club = this.#clubOf(candidate);
    return club === undefined ? undefined : { not: 'place', team: club ?? undefined };
  }

  /** "World Cup" in a report on rugby, "US Open" in one on golf: the cup of that sport, or none. */
  #cupOf({ key, block }: Placed): InSport | undefined {
    const cup = block.language.names.sport?.cups.get(key);
    if (cup === undefined) return undefined;
    const sport = this.#sport();
    if (sport === undefined ? cup.football !== undefined : sport === 'football') return undefined;
    return { not: 'any', team: this.#named(sport && cup[sport]) };
  }

  /** "حقق ليفربول فوزا": in a report on football a town is its club where nothing says that something is there; null where the pack lacks it. */
  #clubOf(candidate: Placed): Sense | null | undefined {
    const { block, from, to, senses } = candidate;
    const [town] = senses;
    if (town === undefined || !isPlace(town)) return undefined;
    const beside = this.#total > 0 && this.#isBesideClub(candidate);
    if (beside || isContest(candidate)) {
      if (isWhere(candidate) || isCalled(candidate)) return undefined;
    } else if (!isFixture(candidate)) {
      if (this.#clubs === 0 || this.#total < ENOUGH_AROUND || this.#near(block, from, to) === 0)
        return undefined;
      if ((isWhere(candidate) && !isFor(candidate)) || isCalled(candidate)) return undefined;
    } else if (this.#total === 0) return undefined;
    if (this.#sport() !== 'football') return undefined;
    // Who stands in a row with a club is one, whatever it is called.
    if (beside) return this.#findClub(town, block.language, false) ?? null;
    let club = this.#clubTowns.get(town.index);
    if (club === undefined)
      this.#clubTowns.set(town.index, (club = this.#findClub(town, block.language, true) ?? null));
    return club ?? undefined;
  }

  /** The sport that the article is about, where one is plainly ahead. */
  #sport(): Sport | undefined {
    const [first, second] = (Object.entries(this.#counts) as [Sport, number][]).sort((a, b) => b[1] - a[1]);
    return first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
  }

  /** "at the Emirates": a country by a name that it shares with a ground, where a match is played. */
  #isGround({ block, from, to, senses }: Candidate): boolean {
    const { articles, sport } = block.language.names;
    if (sport === undefined || !articles.has(block.words[from - 1]?.folded ?? '')) return false;
    if (!sport.grounds.has(block.words[from - 2]?.folded ?? '') || this.#near(block, from, to) === 0)
      return false;
    return senses.some(({ index, main }) => !main && this.#knowledge.record(index).class === 'country');
  }

  /** The team of a place in the sport that the article is about, where the pack has just one. */
  #teamOf(place: Sense, language: Language): Sense | undefined {
    const sport = this.#sport();
    if (sport === undefined) return undefined;
    let team = this.#teams.get(place.index);
    if (team === undefined) this.#teams.set(place.index, (team = this.#find(place, sport, language) ?? null));
    return team ?? undefined;
  }

  #named(name: string | undefined): Sense | undefined {
    return name === undefined ? undefined : this.#knowledge.lookup(aliasKey(name))[0];
  }

  #find(place: Sense, kind: Sport, language: Language): Sense | undefined {
    const { sport } = language.names;
    const name = this.#knowledge.record(place.index).names[language.code];
    if (sport === undefined || name === undefined) return undefined;
    for (const called of sport.national(name, kind)) {
      const team = this.#knowledge
        .lookup(aliasKey(called))
        .find(({ index }) => this.#knowledge.record(index).class === NATIONAL);
      if (team) return team;
    }
    return kind === 'football' ? this.#findClub(place, language, false) : undefined;
  }

  /** The club of a town: the one that is called like it, or the only one there is unless its name is asked for. */
  #findClub(place: Sense, language: Language, named: boolean): Sense | undefined {
    const { id, names, class: kind } = this.#knowledge.record(place.index);
    const name = names[language.code];
    const related = this.#knowledge.related(place.index);
    if (name === undefined || kind === COUNTRY || related.length > MOST_RELATED) return undefined;
    const clubs = related.filter((index) => {
      const { class: kind, facts } = this.#knowledge.record(index);
      return CLUBS.has(kind) && facts.seat === id;
    });
    const wanted = aliasKey(name);
    const club =
      named || clubs.length > 1
        ? clubs.find((index) => this.#isNamedAfter(index, wanted, language))
        : clubs[0];
    if (club === undefined) return undefined;
    const { weight } = this.#knowledge.record(club);
    return { index: club, type: 'organisation', weight, main: false, weak: false };
  }

  /** "Liverpool F.C." of the two clubs of Liverpool. */
  #isNamedAfter(index: number, town: string, { code, names: { sport } }: Language): boolean {
    const { names, aliases } = this.#knowledge.record(index);
    const bare = (name: string) =>
      aliasKey(name)
        .split(' ')
        .filter((word) => sport?.club.has(word) !== true)
        .join(' ');
    return [names[code], ...(aliases[code] ?? [])].some((name) => name !== undefined && bare(name) === town);
  }

  #isReport(candidate: Placed): boolean {
    if (isPlayedFor(candidate) || (this.#clubs > 1 && plays(candidate))) return true;
    const near = this.#near(candidate.block, candidate.from, candidate.to);
    if (near >= ENOUGH_NEAR || (near > 0 && this.#total >= ENOUGH_AROUND)) return true;
    return near > 0 && (candidate.opinion?.types.organisation ?? 0) > TEAM_LIKE && plays(candidate);
  }

  /** How many words of sport stand around a name. */
  #near(block: ReadBlock, from: number, to: number): number {
    const read = this.#blocks.get(block);
    if (read === undefined) return 0;
    const last = Math.min(to + NEAR, block.words.length);
    return (read.before[last] ?? 0) - (read.before[Math.max(0, from - NEAR)] ?? 0);
  }
}

function isPlace({ type }: Sense): boolean {
  return type === 'place';
}
