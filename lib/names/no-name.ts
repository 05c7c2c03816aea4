import { isAuthorsFirstName, isAuthorsSurname } from './citations';
import { isHomograph } from './homographs';
import type { Article, Placed } from './readings';
import type { Opinion } from './tagging';
import { AGAINST, TAGGER, WEIGHTS } from './weights';

/** What speaks for a candidate's being no name, or none that the pack holds, in log odds. */
export function scoreNone(candidate: Placed, article: Article): number {
  const { block, from, to, key, surroundings } = candidate;
  const words = to - from;
  const first = block.words[from];
  let score: number = AGAINST.always;
  if (first === undefined) return score;
  if (words === 1) {
    score += scoreEveryday(candidate, article);
    if (isHomograph(block, from, to)) score += AGAINST.homograph;
    if (isAuthorsSurname(block, from) || isAuthorsFirstName(block, from)) score += AGAINST.partHard;
    if (key.length <= 2 && first.capital !== 'all') score += AGAINST.short;
    if (article.isStrangeAbbreviation(key) && first.capital === 'all') score += AGAINST.stranger;
  }
  if (words > 1 && isDescription(candidate)) score += AGAINST.everyday;
  if (candidate.wholeIsAlias) score += AGAINST.strippedAlias;
  else if (isSurelyAttached(candidate)) score -= WEIGHTS.attached;
  if (surroundings.partOf === 'soft') score += words === 1 ? AGAINST.partSoft : AGAINST.partSoft / 2;
  if (surroundings.partOf === 'hard' && !isWhole(candidate)) {
    if (words === 1) score += AGAINST.partHard;
    else if (surroundings.partOfLeft && candidate.senses[0]?.type === 'person') {
      score += surroundings.partOfSurely ? AGAINST.partOfOther : AGAINST.partOfFullName;
    } else score += AGAINST.partOfOther;
    if (surroundings.partOfSurely && !surroundings.partOfLeft) score += AGAINST.partSurely;
    if (words > 1 && surroundings.fathered) score += AGAINST.fathered;
  }
  if (block.casing !== 'sentence' && block.casing !== 'none' && words === 1) score += AGAINST.uncased;
  return score + noneOpinion(candidate, words);
}

/** True for a name of several words that the tagger surely sees as just that, whatever capital stands beside it. */
function isWhole({ opinion, from, to, surroundings }: Placed): boolean {
  if (opinion === undefined || to - from < 2 || !surroundings.partOfLink) return false;
  return opinion.name > TAGGER.wholeName && opinion.part < TAGGER.wholePart;
}

/** The tagger's opinion where it counts: that a description is a name somewhere says nothing of whether it is one here. */
export function opinionOf(candidate: Placed): Opinion | undefined {
  const { opinion, from, to, people } = candidate;
  return people === true || (to - from > 1 && isDescription(candidate)) ? undefined : opinion;
}

/** What the tagger's opinion adds for "no name, or none that the pack holds". */
function noneOpinion(candidate: Placed, words: number): number {
  const opinion = opinionOf(candidate);
  if (opinion === undefined) return 0;
  const { name } = opinion;
  // "Mayor of Southampton" may look like one name.
  const seen = candidate.classed === true ? opinion.partAfter : opinion.part;
  const part = candidate.surroundings.ofOffice ? 0 : seen * (isOwner(candidate) ? OWNED : 1);
  const beyond = TAGGER.usual - name;
  if (words > 1)
    return (
      TAGGER.nameOfMore * (isUntaught(candidate) ? Math.min(beyond, 0) : beyond) + TAGGER.partOfMore * part
    );
  // A word that is nothing but a name needs nobody to say so, nor does one with a capital inside ("iOS").
  if (beyond > 0 && candidate.block.words[candidate.from]?.capital === 'mixed') return TAGGER.part * part;
  const doubted = beyond > 0 && !isDoubtful(candidate) ? TAGGER.doubted : 1;
  return TAGGER.name * beyond * doubted + TAGGER.part * part;
}

/** True for events and the like, which taggers have not been taught to see: "حرب أكتوبر". */
function isUntaught({ senses }: Placed): boolean {
  return (
    senses.length > 0 && senses.every(({ type, weak }) => !weak && (type === 'event' || type === 'other'))
  );
}

/** From here on a place is so well known that it owns what stands behind it. */
const WELL_KNOWN = 130;
/** What is left of the tagger's belief that a name goes on where it does so behind the place that owns it. */
const OWNED = 0.4;

/** "Canada's Teck Resources": a place and what is there are two names. */
function isOwner({ block, to, senses }: Placed): boolean {
  const [best] = senses;
  return block.words[to]?.gap === 'possessive' && best?.type === 'place' && best.weight >= WELL_KNOWN;
}

/** True for an alias that is also a word, or too short to be sure of. */
function isDoubtful(candidate: Placed): boolean {
  const { block, key, senses } = candidate;
  const { names } = block.language;
  if (isAccident(candidate)) return true;
  return key.length <= ACRONYM || names.everyday(key) || senses.every(({ weak }) => weak);
}

/**
 * True where what is left of a word with its particles taken off may be a name by accident: the whole is a name too, or it is short
 * and the tagger sure that it is a word.
 */
function isAccident({ key, reading, wholeIsAlias, opinion }: Placed): boolean {
  if (!reading.stripped) return false;
  if (wholeIsAlias || key.length <= ACRONYM) return true;
  return key.length < LONG && (opinion?.name ?? 0) < TAGGER.plain;
}

/** True for a name with a particle that makes no other word of it, which the tagger has read without the particle. */
function isSurelyAttached({ opinion, senses: [best] }: Placed): boolean {
  if (opinion?.bare !== true || best === undefined || best.type === 'other') return false;
  return !best.weak || (best.type === 'person' && opinion.name > TAGGER.usual);
}

/** A word of so many letters is the name that it looks like. */
const LONG = 6;

/** Everyday words up to this length are names only in capitals. */
const ACRONYM = 3;

/**
 * "المنطقة الشرقية": a class word with a direction is a province only where the article is about its country. Clubs are called by common words
 * too, but are clubs, and wars by months: "نادي النصر", "حرب تشرين".
 */
function isDescription({ block, from, to, reading, senses }: Placed): boolean {
  const { cased, common, extends: directions, sport } = block.language.names;
  if (cased || !common.has(reading.stem) || sport?.club.has(reading.stem) === true) return false;
  if (senses.length > 0 && senses.every(({ type, weak }) => type === 'event' && !weak)) return false;
  for (let at = from + 1; at < to; at++) {
    const word = block.words[at]?.folded ?? '';
    if (!common.has(word) && !directions.has(word)) return false;
  }
  return true;
}

/** How much an everyday word's being one speaks against its being a name here. */
function scoreEveryday({ block, from, key, reading, opinion }: Placed, { cases }: Article): number {
  const word = block.words[from];
  const { common } = block.language.names;
  if (word === undefined) return 0;
  const { calendar } = block.language.names;
  if (block.casing === 'none') {
    if (!common.has(key) && !(reading.stripped && common.has(word.folded))) return 0;
    // "على" is no Ali, however often the article names one, where the tagger sees a preposition.
    return opinion !== undefined && opinion.name < TAGGER.plain
      ? AGAINST.everyday + AGAINST.everydayPlain
      : AGAINST.everyday;
  }
  const everyday = common.has(key);
  // "IT", "US", "WHO": capitals all through are no accident. "Us", "Who" are.
  if (everyday && key.length <= ACRONYM && word.capital === 'initial') return AGAINST.everyday;
  if (calendar.has(key) && word.capital === 'initial' && !word.opens) return AGAINST.calendar;
  if (block.casing === 'sentence' && !word.opens) {
    return everyday && word.capital !== 'all' ? AGAINST.everydayCapital : 0;
  }
  if (cases.isName(word.folded)) return everyday ? AGAINST.everydayCapital : 0;
  if (everyday && word.capital === 'all' && block.casing === 'sentence') return AGAINST.everydayCapital;
  return block.language.names.everyday(key) || cases.isPlain(word.folded) ? AGAINST.everyday : 0;
}
