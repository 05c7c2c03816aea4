import type { Knowledge } from '@/lib/knowledge';
import type { Language } from '@/lib/languages';
import type { TaggedSpan } from '@/lib/tagger';
import type { ReadBlock } from './candidates';
import type { TaggedBlock } from './tagging';

/** No name is made longer by more words than these on a side. */
const MOST_ADDED = 2;
/** From here on the tagger half believes that the word after a person's name goes on with it. */
const GOES_ON = 0.25;
/** From here on it half believes that the word before one is a name, and of an everyday word from here on. */
const BEFORE = 0.2;
const SURELY = 0.5;

/** The names that a block's tagger sees: cut where something stands in them, and persons' names whole where it is in two minds. */
export function namesIn(tagged: TaggedBlock, block: ReadBlock, knowledge: Knowledge): readonly TaggedSpan[] {
  const spans = cut(tagged.spans, block);
  if (block.language.names.cased) return spans;
  return spans.map((span, i) => {
    if (span.type !== 'person') return span;
    const room = { first: spans[i - 1]?.to ?? 0, last: spans[i + 1]?.from ?? block.words.length };
    return whole(span, room, { tagged, block, knowledge });
  });
}

interface Tools {
  readonly block: ReadBlock;
  readonly tagged: TaggedBlock;
  readonly knowledge: Knowledge;
}

/**
 * "شادي عبد [السلام]", "[مجدي] أحمد علي": without capitals the tagger often leaves the first or last word of a strange name out. What it
 * half believes to belong to a name is shown as part of it, for half a name is nobody's.
 */
function whole(
  span: TaggedSpan,
  { first, last }: { readonly first: number; readonly last: number },
  tools: Tools,
): TaggedSpan {
  const { words, language } = tools.block;
  let { from, to } = span;
  const joins = (at: number) => {
    const word = words[at];
    return word?.gap === 'space' && !word.barred && !word.number;
  };
  for (let added = 0; added < MOST_ADDED && to < last && joins(to); added++) {
    const opens = language.names.openers?.has(words[to - 1]?.folded ?? '') === true;
    const goesOn = tools.tagged.goesOn(to) >= GOES_ON && !language.names.after.has(words[to]?.folded ?? '');
    if (!opens && !goesOn) break;
    to++;
  }
  for (let added = 0; added < MOST_ADDED && from > first && joins(from); added++) {
    if (!isFirstName(from - 1, tools)) break;
    from--;
  }
  return from === span.from && to === span.to ? span : { ...span, from, to };
}

/** True for a first name that the tagger half believes to be one, right before a name that has no "and" written onto it. */
function isFirstName(at: number, { block: { words, language }, tagged, knowledge }: Tools): boolean {
  const { names } = language;
  const word = words[at];
  const next = words[at + 1]?.folded ?? '';
  if (word === undefined || word.barred || tagged.nameIn(at, at + 1) < BEFORE) return false;
  if (next.startsWith(names.attachedConjunction ?? ' ') && names.detach(next).length > 1) return false;
  const stems = names.detach(word.folded).map(({ stem }) => stem);
  // "على" is no Ali.
  if (stems.some((stem) => names.common.has(stem)) && tagged.nameIn(at, at + 1) < SURELY) return false;
  if (stems.some((stem) => names.before.has(stem) || names.between(stem))) return false;
  return stems.some((stem) => names.given.has(stem) || knowledge.givenName?.(stem) === true);
}

/**
 * The names of which a tagged stretch is made, where more stands between its words than goes into one name: a quotation mark, a
 * bracket; of persons a comma and an owner too ("JAXA's Kimiya Yui"), whose titles are left out.
 */
function cut(spans: readonly TaggedSpan[], block: ReadBlock): readonly TaggedSpan[] {
  return spans.some((span) => isLoose(span, block)) ? spans.flatMap((span) => partsOf(span, block)) : spans;
}

/** True where something in a tagged stretch may have to be cut. */
function isLoose({ from, to, type }: TaggedSpan, { words, language }: ReadBlock): boolean {
  if (to - from < 2) return false;
  if (type === 'person' && isTitle(words[from]?.folded ?? '', language)) return true;
  for (let at = from + 1; at < to; at++) if (words[at]?.gap !== 'space') return true;
  return false;
}

function partsOf(span: TaggedSpan, { words, language }: ReadBlock): TaggedSpan[] {
  const { from, to, type } = span;
  const parts: TaggedSpan[] = [];
  let start = from;
  for (let at = from + 1; at <= to; at++) {
    const gap = words[at]?.gap;
    const breaks =
      gap === 'sign' || gap === 'end' || (type === 'person' && (gap === 'comma' || gap === 'possessive'));
    if (at < to && !breaks) continue;
    while (type === 'person' && at - start > 1 && isTitle(words[start]?.folded ?? '', language)) start++;
    if (at > start) parts.push({ ...span, from: start, to: at });
    start = at;
  }
  return parts.length === 1 || type === 'person' ? parts : parts.slice(0, 1);
}

const PLURAL = /e?s$/u;

function isTitle(word: string, { names }: Language): boolean {
  if (names.cased)
    return names.before.get(word) === 'title' || names.before.get(word.replace(PLURAL, '')) === 'title';
  // "الفريق عبد الرحيم محمد حسين", "والراقصة دينا"; but "سلطان" and "آية", which are not definite, begin names of people as well.
  const { article } = names;
  if (article === undefined) return false;
  return names
    .detach(word)
    .some(({ stem }) => stem.startsWith(article) && names.before.get(stem) === 'title');
}
