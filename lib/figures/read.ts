import type { FigureGrammar, Language } from '@/lib/languages';
import type { Figure, FigureMention, Qualifier } from '@/lib/mentions';
import { tokenize, type Token } from '@/lib/text';
import { readAnchor } from './calendar';
import { readTemporal, type TemporalContext, type TemporalReading, toldBefore } from './dates';
import { durationTimex, readDuration } from './durations';
import { guarded } from './guards';
import { hedgeable, hedgeBehind, isHedgedBy, withQualifier } from './hedges';
import { find, type Hit, type Item, readItems } from './items';
import {
  joinRange,
  joinShift,
  joinTimes,
  listedDate,
  listedDay,
  readVotes,
  speaksOfVotes,
  type RangeContext,
  readLimits,
  readRange,
} from './joining';
import { readOrdinal, readRoman } from './numbers';
import { isBare, Matcher } from './patterns';
import { ordinalReading, type QuantityContext, readQuantity } from './quantities';
import { type Found, lastOf, type Reading } from './reading';
import { isInName, isQuantity, isWanted, opensItself } from './wanted';

export interface FigureContext {
  /** ISO 8601 date or date-time of publication; without it relative dates stay open. */
  readonly published?: string;
  /** ISO 3166 code of the country that the article is from: whose "dollars" and "pounds" these are. */
  readonly country?: string;
  /** The decimal sign that the article is known to write, where its language has both. */
  readonly decimal?: '.' | ',';
}

const isTemporal = (figure: Figure): boolean => 'timex' in figure || figure.type === 'range';

/** A date with its time, after the words before it: no reading leans on more of what follows. A page of nothing but dates would. */
const MOST_NESTED = 8;

class Reader {
  readonly #items: readonly Item[];
  readonly #text: string;
  readonly #quantity: QuantityContext;
  readonly #temporal: TemporalContext;
  readonly #ranges: RangeContext;
  readonly #blocked: Uint8Array;
  readonly #language: Language;
  readonly #votes: boolean;
  /** What stands at an item by itself: ranges and hedges ask for it again. */
  readonly #singles: (Reading | null | undefined)[] = [];
  readonly #times: (TemporalReading | null | undefined)[] = [];
  /** How many readings lean on the one that is being made. */
  #nested = 0;

  constructor(text: string, language: Language, context: FigureContext, tokens: readonly Token[]) {
    this.#text = text;
    this.#language = language;
    this.#items = readItems(text, language, tokens);
    this.#blocked = guarded(this.#items, text, language.figures);
    const alone = this.#items.length <= 12;
    const grammar = localised(language.figures, context);
    this.#quantity = {
      items: this.#items,
      text,
      grammar,
      alone,
      ...(context.country === undefined ? {} : { country: context.country }),
    };
    this.#votes = speaksOfVotes(this.#items);
    this.#ranges = { items: this.#items, text, grammar, read: (at) => this.#single(at) };
    this.#temporal = {
      items: this.#items,
      grammar,
      anchor: readAnchor(context.published),
      alone,
      ...(context.country === undefined ? {} : { country: context.country }),
      bare: alone && isBare(this.#items),
      matcher: new Matcher(this.#items, text, grammar),
      told: (at, fits) => toldBefore(this.#items, at, (date) => this.#timed(date), fits),
    };
  }

  read(): FigureMention[] {
    const mentions: FigureMention[] = [];
    const items = this.#items;
    for (let i = 0; i < items.length;) {
      const item = items[i];
      // "approved the bill 230–198" is no bill of that number
      const barred = this.#blocked[i] && !(this.#votes && readVotes(this.#ranges, i));
      if (!item || barred || !isWanted(item, this.#language) || isInName(items, i)) {
        i++;
        continue;
      }
      const idiom = find(items, i, 'idiom');
      const past = idiom && this.#single(i);
      if (idiom && !past?.bare?.ratio && !(past && isTemporal(past.figure) && past.next > idiom.next)) {
        i = idiom.next;
        continue;
      }
      const found = this.#at(i);
      const last = found && lastOf(items, found);
      if (!found || !last) {
        i++;
        continue;
      }
      mentions.push({
        kind: 'figure',
        start: found.start,
        end: last.end,
        surface: this.#text.slice(found.start, last.end),
        ...found.figure,
      });
      i = found.next;
    }
    return mentions;
  }

  /** The figure at an item with its hedge before or after it. */
  #at(index: number): Found | undefined {
    const votes = this.#votes ? readVotes(this.#ranges, index) : undefined;
    if (votes) return votes;
    let best = this.#plain(index);
    const hedge = find(this.#items, index, 'qualifier');
    if (hedge) {
      const inner = this.#hedged(hedge.next, hedge.lexeme.qualifier) ?? this.#length(hedge);
      if (inner && inner.next > (best?.next ?? 0) && isHedgedBy(this.#items, index, hedge, inner.figure)) {
        best = {
          figure: withQualifier(inner.figure, hedge.lexeme.qualifier),
          start: hedge.start,
          next: inner.next,
        };
      }
    }
    best = this.#framed(index, best) ?? best;
    best = best && this.#inclusive(best);
    if (!best) return undefined;
    const limits =
      best.figure.type === 'range' ? undefined : readLimits(this.#ranges, { ...best, figure: best.figure });
    if (limits) return limits;
    const behind = hedgeBehind(this.#items, best.next);
    if (
      behind?.lexeme.after &&
      !('qualifier' in best.figure && best.figure.qualifier !== undefined) &&
      hedgeable(best.figure, behind.lexeme.after)
    ) {
      best = { ...best, figure: withQualifier(best.figure, behind.lexeme.after), next: behind.next };
    }
    return best;
  }

  /** What a hedge is said of: casi *un* 8 % has a word between them that counts nothing. */
  #hedged(index: number, qualifier: Qualifier): Found | undefined {
    const weak = find(this.#items, index, 'number');
    const skipped = weak?.lexeme.number.weak && this.#items[weak.next]?.type === 'number';
    const found = (skipped ? this.#plain(weak.next) : undefined) ?? this.#plain(index);
    // mehr als 2000 Feuerwehrleute: no year is more or less
    if (found?.figure.type !== 'date' || !/^\d{4}$/.test(found.figure.timex)) return found;
    // حتى 1985 is until that year
    return qualifier === 'at-most' || hedgeable(found.figure, qualifier)
      ? found
      : readQuantity(this.#quantity, index);
  }

  /** "more than 5,000 or equal": at least so many. */
  #inclusive(found: Found): Found {
    const { qualifier } = found.figure;
    const or =
      qualifier === 'more-than' || qualifier === 'less-than'
        ? find(this.#items, found.next, 'inclusive')
        : undefined;
    if (!or || this.#items[or.next]?.type === 'number') return found;
    const within = qualifier === 'more-than' ? 'at-least' : 'at-most';
    return { ...found, figure: withQualifier(found.figure, within), next: or.next };
  }

  /** "exactly 20", "equal to 20", "within two weeks": words before a figure that are read with it. */
  #framed(index: number, best: Found | undefined): Found | undefined {
    const within = find(this.#items, index, 'within');
    const frame = within ?? find(this.#items, index, 'exact');
    const inner = frame && this.#plain(frame.next);
    if (!inner || inner.next <= (best?.next ?? 0)) return undefined;
    if (!within) return EXACT.has(inner.figure.type) ? { ...inner, start: frame.start } : undefined;
    return inner.figure.type === 'duration'
      ? { ...inner, start: within.start, figure: withQualifier(inner.figure, 'at-most') }
      : undefined;
  }

  /** "more than an hour", نحو شهر: a hedge tells that a bare unit is a length. */
  #length({ next, lexeme }: Hit): Found | undefined {
    // حتى ساعة متأخرة is an hour of the day
    if (lexeme.to || lexeme.qualifier === 'at-most' || this.#blocked[next]) return undefined;
    const length = readDuration(this.#items, next, this.#text, this.#quantity.grammar);
    const [part] = length?.parts ?? [];
    // "lower than a year earlier" is said of that year
    if (!length || length.tied || (this.#single(next)?.next ?? 0) > length.next) return undefined;
    if (!part || part.unit === 'second' || part.unit === 'quarter') return undefined;
    const figure = { type: 'duration', timex: durationTimex(length.parts) } as const;
    return { figure, start: length.start, next: length.next };
  }

  #plain(index: number): Found | undefined {
    if (index >= this.#items.length || this.#blocked[index]) return undefined;
    const single = this.#single(index);
    const range = readRange(this.#ranges, index);
    const best: Found | undefined = range && range.next >= (single?.next ?? 0) ? range : single;
    if (best && JOINED.has(best.figure.type)) {
      const joined = joinRange(this.#items, this.#language.figures, best, (at) => this.#part(at));
      if (joined) return joined;
    }
    if (best === undefined || best.figure.type === 'duration' || best.figure.type === 'date') {
      const moved = joinShift(this.#ranges, index, (at) => this.#single(at));
      if (moved && moved.next > (best?.next ?? 0)) return moved;
    }
    if (best === range) return range;
    return single && !this.#pair(index, single) && !this.#glued(single) ? single : undefined;
  }

  /** What a date may be joined with: a range, or a date by itself. */
  #part(index: number): Found | undefined {
    if (index >= this.#items.length || this.#blocked[index]) return undefined;
    return readRange(this.#ranges, index) ?? this.#single(index);
  }

  /** A number that letters run on from: 12b is a flat, 3D a way to see. */
  #glued({ figure, next }: Reading): boolean {
    const behind = this.#items[next];
    return (
      figure.type === 'number' && behind?.type === 'word' && !behind.spaced && /^[a-z]/.test(behind.folded)
    );
  }

  /** Two bare numbers with a hyphen or colon between them that no reading has joined: a score, a ratio, a code. */
  #pair(index: number, single: Reading): boolean {
    if (!single.bare) return false;
    const { words } = single.bare;
    // 1-صفر: only nought is written out in a score
    if (words && single.bare.value !== 0) return false;
    // "4-3 on penalties" is a score, whatever the word behind it
    if (single.figure.type === 'count') return this.#fallsFrom(index, single.bare.value);
    if (single.figure.type !== 'number') return false;
    const next = this.#items[single.next];
    const behind = this.#items[single.next + 1];
    const before = this.#items[index - 1];
    const ahead = this.#items[index - 2];
    const joint = (sign: Item | undefined): boolean =>
      sign?.type === 'sign' && /^[-:/^]$/.test(sign.folded) && !sign.spaced;
    return (
      (!words && joint(next) && isDigit(behind, single.next + 1, this.#items) && !behind?.spaced) ||
      (joint(before) && ahead?.type === 'number' && this.#items[index]?.spaced === false)
    );
  }

  /** A number that a hyphen ties to one before it that is no smaller. */
  #fallsFrom(index: number, value: number): boolean {
    const before = this.#items[index - 1];
    const ahead = this.#items[index - 2];
    if (before?.folded !== '-' || before.spaced || this.#items[index]?.spaced !== false) return false;
    return ahead?.type === 'number' && Number(ahead.folded) >= value;
  }

  #single(index: number): Reading | undefined {
    const known = this.#singles[index];
    if (known !== undefined) return known ?? undefined;
    if (this.#nested >= MOST_NESTED) return undefined;
    this.#nested++;
    let reading = this.#led(index) ?? this.#readSingle(index);
    const day = reading && listedDay(this.#items, reading, (at) => this.#single(at));
    if (reading && day)
      reading = { figure: day, start: reading.start, next: reading.next, tied: reading.tied };
    this.#nested--;
    this.#singles[index] = reading ?? null;
    return reading;
  }

  /** "on Friday", "at 3 pm", "the 1990s": the word before a date is read with it. */
  #led(index: number): Reading | undefined {
    const lead = find(this.#items, index, 'lead');
    if (!lead || this.#blocked[index]) return undefined;
    const inner = this.#single(lead.next);
    // "by now" says no more than "now"; das 2020 beschlossene, die im Mai geplante: the article is of what follows
    if (inner && 'timex' in inner.figure && inner.figure.timex.endsWith('_REF')) return undefined;
    if (lead.lexeme.lead === 'article' && opensItself(this.#items, lead.next)) return undefined;
    const kind = inner?.figure.type === 'range' ? inner.figure.from.type : inner?.figure.type;
    // on Mondays
    const often = inner?.figure.type === 'set' && inner.figure.timex.startsWith('XXXX-WXX');
    return inner && !inner.tied && (kind === 'date' || kind === 'time' || often)
      ? { ...inner, start: lead.start }
      : undefined;
  }

  /** A date or a time, with the time or the date beside it. */
  #timed(index: number): TemporalReading | undefined {
    if (index >= this.#items.length || this.#blocked[index]) return undefined;
    const known = this.#times[index];
    if (known !== undefined) return known ?? undefined;
    if (this.#nested >= MOST_NESTED) return undefined;
    this.#nested++;
    let reading = readTemporal(this.#temporal, index);
    for (let steps = 0; reading && steps < 3; steps++) {
      const joined = joinTimes(this.#items, reading, (at) => this.#timed(at));
      if (joined === reading) break;
      reading = joined;
    }
    if (reading) reading = listedDate(this.#items, reading, this.#temporal.anchor, (at) => this.#timed(at));
    this.#nested--;
    this.#times[index] = reading ?? null;
    return reading;
  }

  #readSingle(index: number): Reading | undefined {
    if (index >= this.#items.length || this.#blocked[index]) return undefined;
    const temporal = this.#timed(index);
    const item = this.#items[index];
    const quantity = item && isQuantity(item) ? readQuantity(this.#quantity, index) : undefined;
    // الأحد عشر is no Sunday
    const phrase = find(this.#items, index, 'ordinal')?.next ?? 0;
    const numbered = temporal && phrase > index + 1 && phrase >= temporal.next;
    const dated = !numbered && (!quantity || (temporal?.next ?? 0) >= quantity.next || !outranks(quantity));
    if (temporal && dated) return temporal;
    if (quantity) return quantity;
    const roman = readRoman(this.#items, index, this.#text, this.#language.figures);
    if (roman) return roman;
    const ordinal = readOrdinal(this.#items, index, this.#text, this.#language.figures);
    return ordinal && this.#ordinalStands(index, ordinal.next, ordinal.words)
      ? ordinalReading(this.#items, index, ordinal, this.#language.figures)
      : undefined;
  }

  /** "second" and "third" are also a unit and a fraction; اول is also "when first": then only the definite form counts. */
  #ordinalStands(index: number, next: number, words: boolean): boolean {
    const hit = find(this.#items, index, 'ordinal');
    // In running text "first" is a manner of speaking; in a headline or a table it may be the news.
    // الواحد by itself is "the single one".
    const open = this.#temporal.alone && !hit?.lexeme.number?.weak;
    if (words && hit?.lexeme.ordinal === 1 && hit.next === next && !open) return false;
    return (
      !words ||
      !hit?.lexeme.stop ||
      hit.article ||
      (this.#temporal.alone && next === this.#items.length && index === 0)
    );
  }
}

/** A number in digits, or nought in words. */
function isDigit(item: Item | undefined, index: number, items: readonly Item[]): boolean {
  return item?.type === 'number' || find(items, index, 'number')?.lexeme.number.value === 0;
}

/** What may be joined with a range beside it. */
const JOINED: ReadonlySet<Figure['type']> = new Set(['date', 'time', 'range']);
const EXACT: ReadonlySet<Figure['type']> = new Set(['number', 'count', 'money', 'percent', 'measure', 'age']);

/** The grammar with the decimal sign of a country, or of the article. */
function localised(grammar: FigureGrammar, { country, decimal: written }: FigureContext): FigureGrammar {
  const decimal = (country === undefined ? undefined : grammar.decimalIn?.[country.toUpperCase()]) ?? written;
  return decimal === undefined || decimal === grammar.decimal ? grammar : { ...grammar, decimal };
}

/** A quantity longer than the date it starts with wins: "2020 people" – but not "May 5 people". */
function outranks(quantity: Reading): boolean {
  return quantity.figure.type !== 'number' || quantity.bare?.words === true;
}

/**
 * Reads the figures of one block of text: numbers, counts, money, percentages, measures, ages, ordinals, durations, dates,
 * times, sets and ranges of them, in digits and in words.
 *
 * @param text the block; offsets of the result are UTF-16 code units into it.
 * @param language whose grammar is used.
 * @param context the day of publication and the country, where they are known.
 * @param tokens the block's tokens, where the caller has them.
 * @returns mentions in order, without overlap. Dates are TIMEX3 (ISO-TimeML), units are CLDR ids, currencies ISO 4217.
 *   Never throws. Linear in the length of the text.
 */
export function readFigures(
  text: string,
  language: Language,
  context: FigureContext = {},
  tokens: readonly Token[] = tokenize(text),
): FigureMention[] {
  return new Reader(text, language, context, tokens).read();
}
