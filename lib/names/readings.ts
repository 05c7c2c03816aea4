import type { Sense } from '@/lib/knowledge';
import type { CaseStatistics } from './casing';
import type { Choices } from './choices';
import type { Candidate } from './candidates';
import type { Coherence } from './coherence';
import { isNamesakeOfStranger } from './introductions';
import { opinionOf, scoreNone } from './no-name';
import type { Surroundings } from './surroundings';
import type { Opinion } from './tagging';
import type { Tie, Ties } from './ties';
import { AGAINST, SURE, TAGGER, WEIGHTS } from './weights';
import type { EntityType } from '@/lib/mentions';

/** A candidate with everything that is known of the place where it stands. */
export interface Placed extends Candidate {
  readonly surroundings: Surroundings;
  readonly ties: readonly Tie[];
  /**
   * `alias` as the pack has it (or a short form); `variant`: a person's first and last name with something else between;
   * `titled-surname`: a surname that is no alias, after the title of an office; `surname`: one that stands alone;
   * `respelled`: an alias in another spelling than the pack's; `shortened`: a person's full name without its middle initial.
   */
  readonly origin: 'alias' | 'variant' | 'shortened' | 'titled-surname' | 'surname' | 'respelled';
  /** True where the whole first word is an alias as well, so that taking a particle off is the lesser reading. */
  readonly wholeIsAlias: boolean;
  /** Of the trained tagger, where the language has one. */
  readonly opinion?: Opinion;
  /** Of a weak name in one word: those who bear it as their surname. */
  readonly namesakes?: readonly Sense[];
  /** Of a place that is written with what it lies in: the senses of which that is true. */
  readonly contained?: ReadonlySet<number>;
  /** True for a people by its plural. */
  readonly people?: boolean;
  /** True for a word by itself that is somebody's first name, where it may be a small place. */
  readonly firstName?: boolean;
  /** What a title before a name of one word says of the gender of its bearer. */
  readonly gender?: 'f' | 'm';
  /** What the text says of the senses by their classes, in log odds by record. */
  readonly fits?: ReadonlyMap<number, number>;
  /** Where a report on a match means a team by the name of a place, or another cup than the best known. */
  readonly sport?: InSport;
}

/** What a name means in a report on a match. */
export interface InSport {
  /** Which senses it has not there. */
  readonly not: 'place' | 'any';
  /** What it means instead, where the pack has it. */
  readonly team?: Sense;
}

/** What the article as a whole says: nothing in the first round, the sure readings of the first in the second. */
export interface Article {
  readonly cases: CaseStatistics;
  readonly chosen: Choices;
  readonly ties: Ties;
  readonly coherence?: Coherence;
  /** Entities that are surely named somewhere. */
  readonly anchors: ReadonlySet<number>;
  /** True for a person known to be of the other gender. */
  isOtherGender(index: number, gender: 'f' | 'm'): boolean;
  /** True for a town and the province that is called by its name. */
  isSameTown(one: Sense, other: Sense): boolean;
  /** Places at which a stranger's full name ends in this key. */
  strangerDistance(key: string, place: number): number;
  /** True for the surname of somebody whom the article names in full and the pack does not hold. */
  isStrangeSurname(key: string): boolean;
  /** True for the first name of somebody whom the article names in full. */
  isFirstName(key: string): boolean;
  /** True for an abbreviation that the article introduces for something else. */
  isStrangeAbbreviation(key: string): boolean;
}

/** The senses of a candidate with their probabilities, best first. */
export interface Reading {
  readonly candidate: Placed;
  readonly senses: readonly { readonly sense: Sense; readonly share: number }[];
  /** The share of all senses together: how likely this is a name at all. */
  readonly name: number;
  /** True where the best sense is the one that the reader has chosen for this name. */
  readonly chosen?: boolean;
}

/** Shares the probability of a candidate between its senses and "no name". */
export function readCandidate(candidate: Placed, article: Article): Reading {
  const senses: Share[] = [];
  for (const sense of candidate.senses) addShare(senses, sense, scoreSense(candidate, sense, article));
  for (const tie of candidate.ties)
    addShare(senses, tie.sense, scoreSense(candidate, tie.sense, article, tie));
  const team = candidate.sport?.team;
  if (team) addShare(senses, team, scoreSense(candidate, team, article) + WEIGHTS.team);

  const none = Math.exp(scoreNone(candidate, article));
  let total = none;
  for (const sense of senses) {
    sense.share = Math.exp(sense.share);
    total += sense.share;
  }
  for (const sense of senses) sense.share /= total;
  const name = (total - none) / total;
  // A name has two senses or three, mostly in order: the general sort makes lists of its own.
  if (!senses.every((sense, i) => i === 0 || byShare(senses[i - 1] ?? sense, sense) <= 0))
    senses.sort(byShare);
  return article.chosen.applyTo({ candidate, senses: withProvinces(senses, article), name });
}

function byShare(a: Share, b: Share): number {
  return b.share - a.share || a.sense.index - b.sense.index;
}

/** A smaller share than this makes no difference. */
const LEAST_SHARED = 0.02;

/** A town and its province share what speaks for a name between them: what they have together is the better one's. */
function withProvinces(senses: readonly Share[], article: Article): readonly Share[] {
  const [best] = senses;
  if (best?.sense.type !== 'place' || best.share >= SURE) return senses;
  const same = senses.find(
    ({ sense, share }) =>
      share > LEAST_SHARED && sense !== best.sense && article.isSameTown(best.sense, sense),
  );
  if (same === undefined) return senses;
  best.share += same.share;
  return senses.filter((one) => one !== same);
}

/** A surname's bearer is alone in being known where the next is lighter by this much. */
const NAMESAKE = 30;
/** Types that the tagger tells apart: a share of one in so many says nothing. */
const TYPES_TOLD = 4;

interface Share {
  readonly sense: Sense;
  share: number;
}

/** A sense can be reached by its alias and by a short form: the better score counts. */
function addShare(senses: Share[], sense: Sense, score: number): void {
  for (const known of senses) {
    if (known.sense.index !== sense.index) continue;
    if (known.share < score) known.share = score;
    return;
  }
  senses.push({ sense, share: score });
}

function scoreSense(candidate: Placed, sense: Sense, article: Article, tie?: Tie): number {
  const words = candidate.to - candidate.from;
  const place = candidate.block.offset + candidate.from;
  let score = WEIGHTS.prior * (sense.weight / 255);
  if (tie === undefined && candidate.origin === 'surname') {
    // Nobody but the best known is called so without having been named in full, and not where a stranger has been.
    score = (sense.weight - WEIGHTS.surnameKnown) / WEIGHTS.surnameStep;
    if (article.anchors.has(sense.index)) score += WEIGHTS.family;
    if (article.isStrangeSurname(candidate.key)) score -= AGAINST.stranger;
    if (hasNamesake(candidate.senses, sense)) score -= AGAINST.namesake;
  } else if (tie === undefined) {
    if (sense.main) score += WEIGHTS.main;
    if (
      words === 1 &&
      sense.type === 'place' &&
      sense.weight < SMALL &&
      !isSupported(candidate, sense, article)
    )
      score -= AGAINST.smallPlace;
    if (words === 1 && isUntold(candidate, sense, article)) score -= AGAINST.untold;
    if (sense.weak && candidate.people !== true)
      score += isInsideSentence(candidate) ? WEIGHTS.weakCapital : WEIGHTS.weak;
    if (sense.weak && isAfterArticle(candidate)) score -= AGAINST.article;
    if (candidate.origin === 'variant') score += WEIGHTS.variant;
    else if (candidate.origin === 'shortened') score += WEIGHTS.shortened;
    else if (candidate.origin === 'titled-surname') score += WEIGHTS.titledSurname;
    else if (words > 1) score += WEIGHTS.twoWords;
    if (words > 2) score += WEIGHTS.moreWords;
    if (candidate.origin === 'respelled') score -= words > 1 ? AGAINST.respelled : AGAINST.respelledWord;
    if (article.anchors.has(sense.index)) score += WEIGHTS.elsewhere;
    else if (sense.weak && hasNamesake(candidate.namesakes ?? [], sense)) score -= AGAINST.namesake;
  } else {
    score = score / 2 + WEIGHTS[tie.kind];
    if (isNearest(candidate, sense, article, place)) score += WEIGHTS.nearest;
  }
  if (candidate.contained?.has(sense.index) === true) score += WEIGHTS.contained;
  else score += amongNamesakes(candidate, sense, article);
  const { not, team } = candidate.sport ?? {};
  if (sense !== team && (not === sense.type || not === 'any')) score -= AGAINST.team;
  score += candidate.surroundings.types[sense.type] ?? 0;
  score += typeOpinion(opinionOf(candidate), sense.type);
  if (words === 1 && !sense.main && tie === undefined && isClash(candidate, sense)) score -= AGAINST.clash;
  if (article.coherence) {
    const fit = article.coherence.of(sense.index);
    score += WEIGHTS.coherence * fit;
    if (fit === 0 && sense.weak && sense.type === 'organisation' && article.anchors.size >= TELLING)
      score -= AGAINST.elsewhere;
  }
  score += candidate.fits?.get(sense.index) ?? 0;
  if (words === 1 && tie === undefined && isNamesakeOfStranger(candidate, sense, article))
    score -= AGAINST.stranger;
  if (sense.type === 'person' && words === 1) {
    if (candidate.gender !== undefined && article.isOtherGender(sense.index, candidate.gender))
      score -= AGAINST.otherGender;
    if (tie === undefined && candidate.surroundings.givenName) score -= AGAINST.firstName;
    if (tie === undefined && candidate.surroundings.introduced) score -= AGAINST.introduced;
    const stranger = article.strangerDistance(candidate.key, place);
    if (stranger < article.ties.distance(sense.index, place)) score -= AGAINST.stranger;
  }
  return score;
}

/**
 * What speaks for one of several places of a name: towns grow by the tenfold, and are named by the tenfold more often; but an article that
 * is about a region means the one that lies in it.
 */
function amongNamesakes({ senses }: Placed, sense: Sense, article: Article): number {
  const { coherence } = article;
  // In the first round nothing has spoken yet, and what is sure then is taken for what the article is about.
  if (coherence === undefined || sense.type !== 'place') return 0;
  let most = sense.weight;
  let others = 0;
  for (const other of senses) {
    if (other.type !== 'place' || other.index === sense.index || article.isSameTown(sense, other)) continue;
    others++;
    if (other.weight > most) most = other.weight;
  }
  if (others === 0) return 0;
  const support = coherence.ofPlace(sense.index);
  return WEIGHTS.ownLand * support - WEIGHTS.lesserPlace * (most - sense.weight) * (1 - support);
}

/** So many sure names tell what part of the world an article is about. */
const TELLING = 4;
/** A place lighter than this is a small town. */
const SMALL = 66;
/** A place no heavier than this is one of which nothing is known but its name, or one that is weak anyway. */
const UNWEIGHED = 45;
/** From here on an article is near a small place. */
const NEAR = 0.2;

export function isSmallPlace({ type, weight }: Sense): boolean {
  return type === 'place' && weight < SMALL && weight > UNWEIGHED;
}

/**
 * True where more than its name speaks for a small place: a preposition of place, what it lies in, or the rest of the article
 * for one that is nobody's first name.
 */
function isSupported(
  { surroundings, contained, firstName, senses }: Placed,
  { index }: Sense,
  { coherence }: Article,
): boolean {
  if ((surroundings.types.place ?? 0) > 0 || contained?.has(index) === true) return true;
  if (coherence === undefined || firstName === true || coherence.of(index) <= NEAR) return false;
  // Of several Woodstocks in one country the country does not say which.
  return !senses.some(
    (other) => other.index !== index && isSmallPlace(other) && coherence.of(other.index) > NEAR,
  );
}

/** From here on a name in one word needs no tagger to be one. */
const TOLD = 110;

/**
 * True for a little known name of one word in a language without a tagger where nothing speaks for it: capitals alone make a noun of
 * it ("das Derby"), or somebody else's first name ("Angelo").
 */
function isUntold(
  { opinion, block, from, surroundings, contained }: Placed,
  { type, weight, index }: Sense,
  { coherence }: Article,
): boolean {
  if (opinion !== undefined || block.language.names.plain !== true || weight >= TOLD) return false;
  if ((surroundings.types[type] ?? 0) > 0 || contained?.has(index) === true) return false;
  if (block.language.names.articles.has(block.words[from - 1]?.folded ?? '')) return true;
  return type !== 'place' || (coherence?.of(index) ?? 0) <= NEAR;
}

/** True for a sense of whose type the tagger surely sees nothing: "at JFK". */
function isClash({ opinion, people }: Placed, { type }: Sense): boolean {
  if (opinion === undefined || people === true || opinion.name < TAGGER.clashName) return false;
  return (opinion.types[type] ?? 1) < TAGGER.clashType;
}

/** True where somebody else of that surname is nearly as well known: which of them is meant only a full name can say. */
function hasNamesake(senses: readonly Sense[], { index, weight }: Sense): boolean {
  return senses.some((other) => other.index !== index && other.weight >= weight - NAMESAKE);
}

/** What the tagger's opinion of the type adds: nothing where it sees no name, or leaves the type open. */
function typeOpinion(opinion: Opinion | undefined, type: EntityType): number {
  if (opinion === undefined) return 0;
  // It has seen few events and works, and their names are made of others: what it says of them counts for little.
  const share = opinion.types[type] ?? Math.max(opinion.types.other ?? 0, TAGGER.leastOther);
  return TAGGER.type * opinion.name * Math.log(share * TYPES_TOLD + TAGGER.typeFloor);
}

/** True where no one else whom this short form may call was named in full since. */
function isNearest(candidate: Placed, sense: Sense, article: Article, place: number): boolean {
  const distance = article.ties.distance(sense.index, place);
  return candidate.ties.every(
    (other) =>
      other.sense.index === sense.index || article.ties.distance(other.sense.index, place) > distance,
  );
}

/** "the Republicans" where the alias is "The Republicans": the article may be no part of the name. */
function isAfterArticle(candidate: Placed): boolean {
  const { block, from } = candidate;
  const word = block.words[from];
  return word !== undefined && block.language.names.articles.has(word.folded) && !isInsideSentence(candidate);
}

/** True where the capital of a candidate is none that its place in the sentence asks for. */
function isInsideSentence({ block, from }: Placed): boolean {
  const word = block.words[from];
  return block.casing === 'sentence' && word !== undefined && word.capital !== 'none' && !word.opens;
}
