import { annotate, readAhead, type ReadAhead } from '@/lib/annotate';
import { entityCard, figureCard, type Card, type EntityCard, type FigureReader } from '@/lib/cards';
import type { Knowledge } from '@/lib/knowledge';
import { languageOf, spokenLanguageOf } from '@/lib/languages';
import { cardStrings, type Notation } from '@/lib/locale';
import type { Block, BlockMention, Span } from '@/lib/mentions';
import type { AnnotateAnswer, AnnotateRequest } from '@/lib/messaging';
import { decisionsOn, type Decision, type DecisionsHere } from '@/lib/decisions';
import type { Taggers } from '@/lib/names';
import { isBygone } from './bygone';
import { newsroomCountry } from './newsroom';
import { clauseAround, sentenceAround } from './sentences';
import { idOf, isUnknownMention, UnknownCards } from './unknown';

/** Ids of the countries named around a mention, in its clause or else in its sentence, in the order of the text. */
function countriesNear(
  mention: BlockMention,
  text: string,
  mentions: readonly BlockMention[],
  knowledge: Knowledge,
): string[] {
  const sentence = sentenceAround(text, mention.start);
  const clause = clauseAround(text, mention, sentence);
  const named = countriesIn(clause, mention, mentions, knowledge);
  return named.length > 0 ? named : countriesIn(sentence, mention, mentions, knowledge);
}

function countriesIn(
  { start, end }: Span,
  mention: BlockMention,
  mentions: readonly BlockMention[],
  knowledge: Knowledge,
): string[] {
  const countries = new Set<string>();
  for (const other of mentions) {
    if (other.kind !== 'entity' || other.entity === null || other.block !== mention.block) continue;
    if (other.start < start || other.end > end || other.type !== 'place') continue;
    const index = knowledge.indexOf(other.entity);
    if (index >= 0 && knowledge.record(index).class === 'country') countries.add(other.entity);
  }
  return [...countries];
}

/** What joins an amount to the same in other units: "12 miles (19 km)". */
const OPENING = /^\s*[([]\P{Nd}{0,20}$/u;
const UNITS = new Set(['money', 'measure', 'range']);

/** Whether the text says a figure in another unit or currency in brackets behind it, or is that which stands in them. */
function isConverted(mentions: readonly BlockMention[], index: number, text: string): boolean {
  const pairs = [
    [mentions[index], mentions[index + 1]],
    [mentions[index - 1], mentions[index]],
  ];
  return pairs.some(
    ([said, again]) =>
      said?.kind === 'figure' &&
      again?.kind === 'figure' &&
      said.block === again.block &&
      UNITS.has(said.type) &&
      UNITS.has(again.type) &&
      OPENING.test(text.slice(said.end, again.start)),
  );
}

/** How much of the text around a length can say that it is a height. */
const AROUND = 40;

/** The sentence of a length that is how high something stands: no way, and no mountain above the sea. */
function uprightIn(mention: BlockMention, text: string, lang: string): string | undefined {
  const upright = languageOf(lang)?.figures.upright;
  if (!upright || mention.kind !== 'figure' || mention.type !== 'measure') return undefined;
  const { start, end } = mention;
  const [before, behind] = [text.slice(Math.max(0, start - AROUND), start), text.slice(end, end + AROUND)];
  if (upright.land.test(behind) || !(upright.before.test(before) || upright.behind.test(behind)))
    return undefined;
  const sentence = sentenceAround(text, start);
  return text.slice(sentence.start, sentence.end);
}

/** Makes each card once in each language. */
class EntityCards {
  readonly cards: Record<string, EntityCard> = {};
  readonly #knowledge: Knowledge;
  readonly #reader: Pick<Asking, 'now' | 'notation'>;

  constructor(knowledge: Knowledge, reader: Pick<Asking, 'now' | 'notation'>) {
    this.#knowledge = knowledge;
    this.#reader = reader;
  }

  add(id: string, lang: string): void {
    const key = `${lang}:${id}`;
    if (Object.hasOwn(this.cards, key)) return;
    const knowledge = this.#knowledge;
    const index = knowledge.indexOf(id);
    if (index < 0) return;
    const { now, notation } = this.#reader;
    this.cards[key] = entityCard(knowledge.record(index), { lang, knowledge, now, notation });
  }
}

/** The language of a block's cards: its own where cards speak it, else that of the article's cards. */
function langOf(block: Block | undefined, cardLang: string): string {
  return (block?.lang !== undefined && spokenLanguageOf(block.lang)?.code) || cardLang;
}

/** A number that is counted on the fingers, and what stands first or second, are words of the sentence: no card says more of them. */
const FEW = 12;
const saysNothing = (mention: BlockMention): boolean =>
  mention.kind === 'figure' &&
  (mention.type === 'number' || mention.type === 'ordinal') &&
  mention.qualifier === undefined &&
  Number.isInteger(mention.value) &&
  mention.value >= 0 &&
  mention.value <= FEW;

/**
 * Whether figures are read in a language. Where they are not, digits are seen all the same: but a year is then a number, and a day is torn from
 * its month, so that a card would be wrong more often than of use.
 */
const readsFigures = (lang: string): boolean => (languageOf(lang)?.figures.lexicon.length ?? 0) > 0;

/** A mention without the senses that the reader has ruled out; undefined where none is left. */
function asDecided(
  mention: BlockMention,
  lang: string,
  decided: DecisionsHere,
  knowledge: Knowledge,
): BlockMention | undefined {
  if (mention.kind === 'figure') return mention;
  const isHidden = (id: string): boolean => decided.hides(mention.surface, id, lang);
  if (mention.entity === null) return isHidden(idOf(mention)) ? undefined : mention;
  if (!mention.senses) return isHidden(mention.entity) ? undefined : mention;
  const left = mention.senses.filter((id) => !isHidden(id));
  if (left.length === mention.senses.length) return mention;
  const [entity] = left;
  const index = entity === undefined ? -1 : knowledge.indexOf(entity);
  if (entity === undefined || index < 0) return undefined;
  const { senses: _senses, key: _key, chosen: _chosen, ...rest } = mention;
  return { ...rest, entity, type: knowledge.record(index).type };
}

/** What can be read of a request before the pack is there: for {@link answerAnnotate}. */
export function readRequestAhead(request: AnnotateRequest): ReadAhead {
  return readAhead(request, { country: newsroomCountry(request.url) });
}

/** Who asks, and what they have said. */
export interface Asking {
  /** The reader's clock, ISO 8601. */
  readonly now: string;
  /** Tells the reader's IANA time zone. Asked only where an hour has a zone: the first formatter of a process takes the browser tens of milliseconds. */
  readonly timeZone?: () => string;
  /** The language of the cards in an article whose own language they do not speak: English where it is not said. */
  readonly readerLang?: 'ar' | 'en';
  /** What figures are compared with. */
  readonly reader?: FigureReader;
  /** How numbers and days are written. */
  readonly notation?: Notation;
  /** Find names that the pack does not hold; what the text says of each makes its card. */
  readonly taggers?: Taggers | undefined;
  /** What the reader has said of names, here and elsewhere. */
  readonly decisions?: readonly Decision[];
  /** What {@link readRequestAhead} has made of the request. */
  readonly ahead?: ReadAhead;
}

/** What there is to say of an article in a language that the reader wants left alone. */
export function leftAlone(lang: string): AnnotateAnswer {
  return { lang, mentions: [], entities: {}, figures: {}, strings: {} };
}

/** Reads the text of a page, and makes the cards of all that is found in it. Keeps nothing from one request to the next. */
export function answerAnnotate(
  request: AnnotateRequest,
  knowledge: Knowledge,
  { now, timeZone, readerLang = 'en', reader, notation, taggers, decisions = [], ahead }: Asking,
): AnnotateAnswer {
  const decided = decisionsOn(decisions, request.url);
  const annotation = annotate({ ...request, choices: decided.choices }, knowledge, {
    country: newsroomCountry(request.url),
    taggers,
    ahead,
  });
  const lang = languageOf(annotation.lang)?.code ?? annotation.lang;
  const cardLang = spokenLanguageOf(lang)?.code ?? readerLang;
  const blocks = new Map(request.blocks.map((block) => [block.id, block]));
  const mentions = annotation.mentions.flatMap((mention) => {
    if (saysNothing(mention)) return [];
    const blockLang = blocks.get(mention.block)?.lang ?? lang;
    if (mention.kind === 'figure' && !readsFigures(blockLang)) return [];
    const kept = asDecided(mention, blockLang, decided, knowledge);
    return kept ? [kept] : [];
  });
  const entities = new EntityCards(knowledge, { now, notation });
  const unknown = new UnknownCards(mentions, blocks, knowledge);
  const figures: Record<number, Card> = {};
  const blockLangs: Record<number, string> = {};
  const langs = new Set([cardLang]);

  mentions.forEach((mention, index) => {
    const block = blocks.get(mention.block);
    const own = langOf(block, cardLang);
    langs.add(own);
    if (own !== lang) blockLangs[mention.block] = own;
    if (mention.kind === 'figure') {
      figures[index] = figureCard(mention, {
        lang: own,
        published: request.published,
        knowledge,
        sentenceCountries: countriesNear(mention, block?.text ?? '', mentions, knowledge),
        now,
        reader,
        notation,
        timeZone: 'zone' in mention && mention.zone !== undefined ? timeZone?.() : undefined,
        ...(spokenLanguageOf(block?.lang ?? lang) ? {} : { textLang: block?.lang ?? lang }),
        converted: isConverted(mentions, index, block?.text ?? ''),
        bygone: isBygone(
          mention,
          block?.text ?? '',
          mentions,
          request.published?.slice(0, 4),
          block?.lang ?? lang,
        ),
        upright: uprightIn(mention, block?.text ?? '', block?.lang ?? lang),
      });
      return;
    }
    if (isUnknownMention(mention)) entities.cards[`${own}:${idOf(mention)}`] ??= unknown.card(mention, own);
    const shallow = mention.entity === null ? undefined : unknown.shallowCard(mention.entity, own);
    if (shallow) entities.cards[`${own}:${shallow.id}`] ??= shallow;
    for (const id of [mention.entity, ...(mention.senses ?? [])]) if (id !== null) entities.add(id, own);
  });
  const strings: Record<string, Readonly<Record<string, string>>> = {};
  for (const spoken of langs) {
    if (spoken === 'ar' || spoken === 'en') strings[spoken] = cardStrings(spoken);
  }
  // A page knows its mentions by id, and so do the notes that are written to them.
  const identified = mentions.map((mention) =>
    isUnknownMention(mention) ? { ...mention, entity: idOf(mention) } : mention,
  );
  return { lang, blockLangs, mentions: identified, entities: entities.cards, figures, strings };
}

/**
 * The card of one entity, for a card that leads to it.
 *
 * @param lang BCP 47, one that cards speak
 */
export function answerEntity(
  entity: string,
  lang: string,
  knowledge: Knowledge,
  reader: Pick<Asking, 'now' | 'notation'>,
): { readonly card?: EntityCard } {
  const index = knowledge.indexOf(entity);
  return index < 0 ? {} : { card: entityCard(knowledge.record(index), { lang, knowledge, ...reader }) };
}
