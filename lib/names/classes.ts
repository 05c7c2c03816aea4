import type { Knowledge, Sense } from '@/lib/knowledge';
import { type ClassGrammar, type ClassNoun, type NameGrammar, TRADE_CLASSES } from '@/lib/languages';
import type { Candidate, ReadBlock } from './candidates';
import { nationalityOf } from './nationalities';
import { crossable, type Gap, type Word } from './words';

/** "a clothing company", "the former Soviet republic": a noun is no further behind its article. */
const MOST_BETWEEN = 4;
/** "الحارس الألماني الدولي": no more adjectives between. */
const MOST_ADJECTIVES = 2;
/** No name has more bearers looked at. */
const MOST_SENSES = 12;
/** Classes of records of which nothing finer is known. */
const OPEN = new Set(['thing', 'place', 'organisation', 'person']);

/** What it adds or takes, in log odds, that the text says what the name names. */
const FITS = 0.8;
const WRONG_TYPE = -4;
const WRONG_CLASS = -6;
/** A town with an article before it. */
const WITH_ARTICLE = -2.5;
/** A region or country where the text speaks of a town. */
const NO_TOWN = -3;
/** A river or lake has the name of a land: "نهر كولومبيا". */
const WATER = -5;
/** Classes of places that are land. */
const LAND = new Set(['country', 'region', 'city', 'town', 'capital', 'village']);
/** Classes of places that are no towns. */
const NOT_TOWNS = new Set([
  'country',
  'region',
  'river',
  'sea',
  'lake',
  'mountain',
  'mountain-range',
  'territory',
  'disputed-region',
  'geographic-region',
  'gulf',
  'strait',
  'former-country',
  'desert',
  'continent',
]);
const YEAR = /^(?:1[5-9]|20)\d\d$/u;
const QUOTE = /["“”„«»‘’']/u;

/**
 * What the words beside a name say of its senses by their classes, in log odds by the numbers of the records: "Macedonia is a
 * province" is no country, "the Tivoli" no town. Undefined where they say nothing, which costs two looks.
 */
export function classFits(
  candidate: Candidate,
  knowledge: Knowledge,
): ReadonlyMap<number, number> | undefined {
  const { block, from, to, senses } = candidate;
  const grammar = block.language.names.classes;
  const said = grammar && saidOf(block, from, to, grammar);
  const article = grammar !== undefined && to - from === 1 && hasArticle(block, from, to);
  const town = isCalledTown(candidate);
  const title = isTitleOfWork(block, candidate);
  const trade = senses.some(({ type }) => type === 'person') ? classesOfTrade(candidate) : undefined;
  const year = senses.some(({ type }) => type === 'event') ? yearAfter(candidate) : undefined;
  const nationality = nationalityOf(candidate, knowledge);
  const water = isCalledWater(candidate);
  const none = [said, trade, year, nationality].every((one) => one === undefined);
  if (none && !article && !town && !title && !water) return undefined;
  const fits = new Map<number, number>();
  for (const sense of senses.slice(0, MOST_SENSES)) {
    let fit = 0;
    if (said) fit += fitOf(sense, said, knowledge);
    if (sense.type === 'place') {
      if (article && grammar.urban.has(classOf(sense, knowledge))) fit += WITH_ARTICLE;
      if (town && NOT_TOWNS.has(classOf(sense, knowledge))) fit += NO_TOWN;
      if (water && LAND.has(classOf(sense, knowledge))) fit += WATER;
    }
    if (title && sense.type !== 'work') fit += WRONG_CLASS;
    if (year !== undefined && sense.type === 'event' && isOfOtherYear(sense, year, knowledge))
      fit += WRONG_CLASS;
    if (nationality) fit += nationality.fitOf(sense);
    if (trade && sense.type === 'person') {
      const kind = classOf(sense, knowledge);
      if (!trade.has(kind) && !OPEN.has(kind)) fit += WRONG_CLASS;
    }
    if (fit !== 0) fits.set(sense.index, fit);
  }
  return fits;
}

/** "أولمبياد باريس عام 1924": the year behind a name that has none of its own. */
function yearAfter({ block, to, key }: Candidate): number | undefined {
  if (/\d/u.test(key)) return undefined;
  for (const word of block.words.slice(to, to + 2)) {
    if (word.gap === 'end') return undefined;
    if (YEAR.test(word.folded)) return Number(word.folded);
  }
  return undefined;
}

/** True for an event whose name has a year, where the text says another. What is put off by a year keeps its name. */
function isOfOtherYear({ index }: Sense, year: number, knowledge: Knowledge): boolean {
  const own = knowledge.record(index).names['en']?.match(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/u)?.[0];
  return own !== undefined && Math.abs(Number(own) - year) > 1;
}

/** "goalkeeper Hilton", "المهاجم الأوكراني شفتشينكو": the classes of those of whom it is said, adjectives left out. */
function classesOfTrade({ block, from, reading }: Candidate): ReadonlySet<string> | undefined {
  const { words, language } = block;
  const { names } = language;
  const { trades } = names;
  if (trades === undefined || reading.stripped) return undefined;
  for (let at = from - 1; at >= Math.max(0, from - 1 - MOST_ADJECTIVES); at--) {
    const word = words[at];
    if (word === undefined || words[at + 1]?.gap !== 'space') return undefined;
    const trade = trades.get(word.folded);
    if (trade !== undefined) return TRADE_CLASSES[trade];
    if (!names.between(word.folded)) return undefined;
  }
  return undefined;
}

/** "مدينة بارا", "the city of Para": a word that is said of towns right before the name. */
function isCalledTown({ block, from, reading, senses }: Candidate): boolean {
  const { words, language } = block;
  const { towns, cased, joins } = language.names;
  if (towns === undefined || reading.stripped || words[from]?.gap !== 'space') return false;
  if (!senses.some(({ type }) => type === 'place')) return false;
  if (!cased) return isOne(words[from - 1], towns, language.names);
  const link = words[from - 1];
  return link?.gap === 'space' && joins.has(link.folded) && towns.has(words[from - 2]?.folded ?? '');
}

/** "نهر كولومبيا": a word for waters and mountains right before the name of a land. */
function isCalledWater({ block, from, reading, senses }: Candidate): boolean {
  const { words, language } = block;
  const { waters } = language.names;
  if (waters === undefined || reading.stripped || words[from]?.gap !== 'space') return false;
  return senses.some(({ type }) => type === 'place') && isOne(words[from - 1], waters, language.names);
}

/** "فيلم «كولونيا»", 'the film "Chicago"': all that is between quotation marks after a word for a work. */
export function isTitleOfWork(
  { text, words, language }: ReadBlock,
  { from, to }: Pick<Candidate, 'from' | 'to'>,
): boolean {
  const { titled } = language.names;
  const first = words[from];
  const last = words[to - 1];
  const before = words[from - 1];
  if (titled === undefined || first?.gap !== 'sign' || last === undefined || before === undefined)
    return false;
  if (!QUOTE.test(text[first.start - 1] ?? '') || !QUOTE.test(text[last.end] ?? '')) return false;
  return isOne(before, titled, language.names);
}

function isOne(word: Word | undefined, set: ReadonlySet<string>, grammar: NameGrammar): boolean {
  if (word === undefined || set.has(word.folded)) return word !== undefined;
  // Particles stand before a word: what does not end in one of the set needs no reading.
  for (const one of set) {
    if (word.folded.endsWith(one)) return grammar.detach(word.folded).some(({ stem }) => set.has(stem));
  }
  return false;
}

/** A noun that is said of a name, and whether it may be said of something else before it: "the president of Macedonia, a politician". */
interface Said {
  readonly noun: ClassNoun;
  readonly surely: boolean;
}

function fitOf(sense: Sense, { noun, surely }: Said, knowledge: Knowledge): number {
  if (!noun.types.has(sense.type)) return surely ? WRONG_TYPE : 0;
  if (noun.classes === undefined) return FITS;
  const kind = classOf(sense, knowledge);
  return noun.classes.has(kind) || OPEN.has(kind) ? FITS : WRONG_CLASS;
}

function classOf({ index }: Sense, knowledge: Knowledge): string {
  return knowledge.record(index).class;
}

/** What "is a …" or ", a …" after a name says of it. */
function saidOf(
  { words, language }: ReadBlock,
  from: number,
  to: number,
  grammar: ClassGrammar,
): Said | undefined {
  const { names } = language;
  const next = words[to];
  if (next === undefined) return undefined;
  const apposed = next.gap === 'comma' && grammar.determiners.has(next.folded);
  if (!apposed && !(next.gap === 'space' && grammar.copulas.has(next.folded))) return undefined;
  const surely = !hangsOn(words[from - 1], words[from]?.gap, names);
  if (!apposed && !surely) return undefined;
  let at = apposed ? to : to + 1;
  if (!grammar.determiners.has(words[at]?.folded ?? '') || (!apposed && words[at]?.gap !== 'space'))
    return undefined;
  const last = at + 1 + MOST_BETWEEN;
  for (at++; at <= last; at++) {
    const word = words[at];
    if (
      word === undefined ||
      !crossable(word.gap) ||
      word.gap === 'possessive' ||
      names.small.has(word.folded)
    )
      return undefined;
    const noun = word.capital === 'none' ? grammar.nouns.get(word.folded) : undefined;
    if (noun && endsAt(words[at + 1], grammar, names)) return { noun, surely };
  }
  return undefined;
}

/** True where a noun is the last of what is said: "a company, which", "a company led by", and not "the company chairman". */
function endsAt(next: Word | undefined, grammar: ClassGrammar, { small }: NameGrammar): boolean {
  if (next === undefined) return true;
  if (next.gap === 'possessive') return false;
  return !crossable(next.gap) || small.has(next.folded) || grammar.follows.has(next.folded);
}

/** True where a name goes with a noun before it, of which what follows may be said. */
function hangsOn(
  previous: Word | undefined,
  gap: Gap | undefined,
  { links, small, articles }: NameGrammar,
): boolean {
  if (previous === undefined || gap !== 'space' || articles.has(previous.folded)) return false;
  return links.has(previous.folded) || small.has(previous.folded);
}

/** "at the Tivoli.": an article right before a name of one word that nothing follows which the article could be of. */
function hasArticle({ words, language }: ReadBlock, from: number, to: number): boolean {
  const { articles, small } = language.names;
  if (words[from]?.gap !== 'space' || !articles.has(words[from - 1]?.folded ?? '')) return false;
  const next = words[to];
  return next === undefined || (next.gap !== 'space' && next.gap !== 'hyphen') || small.has(next.folded);
}
