import type { Sense } from '@/lib/knowledge';
import type { ReadBlock } from './candidates';
import type { Chosen } from './choice';
import type { Article, Placed } from './readings';
import type { Ties } from './ties';
import { ANCHOR } from './weights';
import type { Word } from './words';

/** The most words that brackets may hold to be an abbreviation: "(أ ف ب)". */
const MOST_WORDS = 3;
const LONGEST = 8;

/**
 * Abbreviations introduced in brackets: after a name that is known ("Food and Drug Administration (FDA)") they are tied to
 * it; after anything else whose first letters they are ("American Poultry (AP)") they are nobody's that the pack knows.
 *
 * @param strange receives the latter, as alias keys
 */
export function introducedAbbreviations(
  block: ReadBlock,
  chosen: readonly Chosen[],
  ties: Ties,
  strange: Set<string>,
): void {
  const { words } = block;
  const endingAt = new Map(chosen.map((reading) => [reading.candidate.to, reading]));
  for (let at = 1; at < words.length; at++) {
    const inside = bracketed(block, at);
    const [word] = inside ?? [];
    if (inside === undefined || word === undefined) continue;
    const to = at + inside.length;
    const key = inside.map(({ folded }) => folded).join(' ');

    const named = endingAt.get(at);
    const best = named?.senses[0];
    if (
      named &&
      best &&
      best.share >= ANCHOR &&
      best.sense.type !== 'person' &&
      named.candidate.to - named.candidate.from > 1 &&
      mayAbbreviate(block, named, inside, ties) &&
      (word.cased || !chosen.some((reading) => isSurely(reading, at, to)))
    ) {
      ties.addAbbreviation(best.sense, block.language, key);
    } else if (word.cased && !named && to === at + 1 && areInitials(block, at, word.folded)) strange.add(key);
  }
}

/**
 * "MEXICO CITY (AP)", "انتر ميلان (الفرنسية)", "بلاد النوبة (مادة)": a place is abbreviated by its own letters only, nothing by an
 * ordinary word, and a name in another script by letters that its own name in that script has.
 */
function mayAbbreviate(
  block: ReadBlock,
  { candidate, senses }: Chosen,
  inside: readonly Word[],
  ties: Ties,
): boolean {
  const { names } = block.language;
  const sense = senses[0]?.sense;
  if (sense === undefined) return false;
  const letters = inside.map(({ folded }) => folded).join('');
  if (inside[0]?.cased !== true) {
    return (
      sense.type !== 'place' &&
      !inside.some(({ folded }) => names.common.has(folded) || names.between(folded))
    );
  }
  if (!names.cased) return ties.namesIn('en', sense.index).some((name) => holdsLetters(name, letters));
  if (sense.type !== 'place') return true;
  return letters.length <= candidate.to - candidate.from && areInitials(block, candidate.to, letters);
}

/** True where the letters stand in a name in their order. */
function holdsLetters(name: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** "ساو باولو (البرازيل)": without capitals what stands in brackets may be a name of its own. */
function isSurely({ candidate, senses }: Chosen, from: number, to: number): boolean {
  return candidate.from === from && candidate.to === to && (senses[0]?.share ?? 0) >= ANCHOR;
}

/** The words of an abbreviation in brackets that starts at a word, if one does. */
function bracketed({ words, text }: ReadBlock, at: number): readonly Word[] | undefined {
  const word = words[at];
  const before = words[at - 1];
  if (word?.gap !== 'sign' || before === undefined) return undefined;
  if (!/^\s*["”»]?\s*\($/u.test(text.slice(before.end, word.start))) return undefined;
  let to = at + 1;
  while (to - at < MOST_WORDS && words[to]?.gap === 'space') to++;
  const last = words[to - 1];
  if (last === undefined || text[last.end] !== ')') return undefined;
  const inside = words.slice(at, to);
  const { length } = inside.map(({ folded }) => folded).join(' ');
  if (length > LONGEST || length < 2 || inside.some(({ number }) => number)) return undefined;
  return word.cased && word.capital !== 'all' && word.capital !== 'mixed' ? undefined : inside;
}

/** The abbreviation that stands in brackets right after a name, as an alias key. */
export function abbreviationAfter(block: ReadBlock, to: number): string | undefined {
  return bracketed(block, to)
    ?.map(({ folded }) => folded)
    .join(' ');
}

/** True where the words before are those that the letters stand for, small links left out or not. */
function areInitials({ words, language }: ReadBlock, at: number, letters: string): boolean {
  let letter = letters.length - 1;
  for (let i = at - 1; i >= 0 && letter >= 0 && i >= at - letters.length * 2; i--) {
    const word = words[i];
    if (word === undefined) return false;
    if (word.folded.startsWith(letters[letter] ?? '-')) letter--;
    else if (!language.names.links.has(word.folded)) return false;
    if (word.gap === 'end') break;
  }
  return letter < 0;
}

/** Full names that end in a surname of someone known, and are not theirs. */
export class Strangers {
  readonly #places = new Map<string, number[]>();

  /** Notes a surname that stands after somebody else's first name. Called in the order of the text. */
  note({ block, from, to, key, surroundings }: Placed): void {
    if (to - from !== 1 || surroundings.partOf !== 'hard' || !surroundings.partOfLeft) return;
    const places = this.#places.get(key);
    const place = block.offset + from;
    if (places === undefined) this.#places.set(key, [place]);
    else if (places[places.length - 1] !== place) places.push(place);
  }

  /** How many words ago a stranger of this surname was last named; Infinity where none was. */
  distance(key: string, place: number): number {
    const places = this.#places.get(key);
    if (places === undefined) return Infinity;
    let nearest = Infinity;
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    if (low > 0) nearest = place - (places[low - 1] ?? 0);
    return nearest;
  }
}

/** A place lighter than this is somebody's surname as well, and a lighter one a first name: "Morales", "Alice". */
const TOWN = 110;
const SMALL_TOWN = 75;
/** Who is better known than this by one name is called by it in company of namesakes too: "Socrates". */
const KNOWN = 140;

/**
 * True for a town, a body or a saint of one name that may be called like somebody whom the article names in full: "Morales" after "David
 * Morales", "Linus" after "Linus Torvalds".
 */
export function isNamesakeOfStranger(
  { contained, opinion, key }: Placed,
  sense: Sense,
  article: Article,
): boolean {
  const { type, weight, index, weak, main } = sense;
  const isSurname = article.isStrangeSurname(key);
  const isFirst = article.isFirstName(key);
  if (!isSurname && !isFirst) return false;
  if (type === 'place') return weight < (isSurname ? TOWN : SMALL_TOWN) && contained?.has(index) !== true;
  if (type === 'person') return weak && main && weight < KNOWN;
  return (
    type === 'organisation' && isSurname && (opinion?.types.person ?? 0) > (opinion?.types.organisation ?? 1)
  );
}
