import type { FigureGrammar, NumberWord } from '@/lib/languages';
import { after, find, type Hit, type Item } from '../items';
import { readDigits } from './digits';
import type { NumberReading } from './numbers';

/** Whether a conjunction stands alone here ("and", و); then the index after it. */
export function conjunctionAt(items: readonly Item[], index: number): number | undefined {
  const hit = find(items, index, 'conjunction');
  return hit && hit.next === index + 1 && !hit.preposition && !hit.article ? hit.next : undefined;
}

interface Group {
  units: boolean;
  tens: boolean;
  hundreds: boolean;
  value: number;
  /** Whether anything was said in this group. */
  filled: boolean;
}

const emptyGroup = (): Group => ({ units: false, tens: false, hundreds: false, value: 0, filled: false });

function fits(group: Group, value: number, tiedUnits: boolean): boolean {
  if (value >= 100) return !group.filled;
  if (value >= 20 && value % 10 === 0) return !group.tens && (tiedUnits || !group.units);
  if (value >= 10) return !group.tens && !group.units;
  return !group.units;
}

function fill(group: Group, value: number): void {
  group.value += value;
  group.filled = true;
  if (value >= 100) group.hundreds = true;
  if (value % 100 >= 10) group.tens = true;
  if (value % 10 > 0 || value === 0 || (value >= 10 && value < 20)) group.units = true;
}

const isUnit = (items: readonly Item[], index: number): boolean =>
  (find(items, index, 'time') ?? find(items, index, 'measure')) !== undefined;

/** Whether something counted stands here, and not the rest of a number. */
function isNoun(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item?.type !== 'word' || item.forms.some((form) => form.tied || form.article)) return false;
  return !item.hits.some(({ lexeme }) => lexeme.conjunction ?? lexeme.number ?? lexeme.stop ?? lexeme.amid);
}

/** 4 thousand 3 hundred: digits that a smaller scale follows. */
function isScaled(items: readonly Item[], index: number): boolean {
  const scale = find(items, index + 1, 'number');
  return (
    scale !== undefined && (scale.lexeme.number.kind === 'scale' || scale.lexeme.number.kind === 'times')
  );
}

/** The longest number that is written out has fewer words. */
const MOST_PARTS = 60;

type NumberHit = Hit & { readonly lexeme: { readonly number: NumberWord } };

/** A number that is being read word by word. */
class Sum {
  readonly #items: readonly Item[];
  readonly #text: string;
  readonly #grammar: FigureGrammar;
  #total = 0;
  /** The total after each scale: two billion five hundred thousand million. */
  readonly #closes: { readonly scale: number; readonly total: number }[] = [];
  #group = emptyGroup();
  #scale = Infinity;
  /** The scale that was said last; 1 before the first. */
  lastScale = 1;
  next: number;
  start = -1;
  tied = false;
  weak = true;
  article = false;
  parts = 0;
  #lastValue = 0;
  /** Where the last scale ended. */
  #closed: { readonly next: number; readonly parts: number } | undefined;
  words = false;

  constructor(items: readonly Item[], index: number, text: string, grammar: FigureGrammar) {
    this.#items = items;
    this.#text = text;
    this.#grammar = grammar;
    this.next = index;
  }

  get any(): boolean {
    return this.parts > 0;
  }

  get value(): number {
    return this.#total + this.#group.value;
  }

  /** After a scale nothing more has been said: the next part starts a group. */
  get #opened(): boolean {
    return this.lastScale > 1 && !this.#group.filled;
  }

  /** Takes the next part of the number; false where there is none. */
  take(): boolean {
    const items = this.#items;
    let at = this.any ? after(items, this.next) : this.next;
    const conjunction = this.any ? conjunctionAt(items, at) : undefined;
    if (conjunction !== undefined) at = conjunction;
    const linked = conjunction !== undefined;
    const hit = find(items, at, 'number');
    if (!hit) return items[at]?.type === 'number' && this.#takeDigits(at, linked);
    if (
      !this.#goesOn(hit, at, linked) ||
      !this.#add(hit.lexeme.number, hit, linked || (hit.tied && this.any))
    )
      return false;
    this.#lastValue = hit.lexeme.number.value;
    if (this.start < 0) ({ start: this.start, tied: this.tied, article: this.article } = hit);
    if (!hit.lexeme.number.weak) this.weak = false;
    this.words = true;
    this.parts++;
    this.next = hit.next;
    return true;
  }

  /** 17 mil 500 pesos: the hundreds behind the word for a thousand, in digits as the thousands are. */
  #isHundreds(at: number): boolean {
    const { folded = '' } = this.#items[at] ?? {};
    const factor = this.#items[at - 2]?.type === 'number';
    return (
      !this.#grammar.tiedNumbers &&
      this.lastScale === 1000 &&
      factor &&
      (this.#grammar.digitsBehind ? /^[1-9]\d{0,2}$/ : /^[1-9]\d\d$/).test(folded)
    );
  }

  /** Digits as the factor of a scale word, or in between: 2.4 مليار, 4 آلاف و321, three hundred and 21. */
  #takeDigits(at: number, linked: boolean): boolean {
    const items = this.#items;
    const untied = this.any && !linked;
    const goesOn = this.#opened && (isScaled(items, at) || this.#isHundreds(at));
    if (untied && !goesOn && !this.#isForgotten(at)) return false;
    const digits = readDigits(items, at, this.#text, this.#grammar);
    if (!digits) return false;
    const scale = find(items, after(items, digits.next), 'number');
    const scaled =
      scale !== undefined &&
      (scale.lexeme.number.kind === 'scale' || scale.lexeme.number.kind === 'times') &&
      !scale.tied &&
      !scale.lexeme.number.written;
    const group = this.#group;
    if (
      digits.plain &&
      this.any &&
      linked &&
      group.hundreds &&
      !scaled &&
      digits.value > 0 &&
      digits.value < 100
    ) {
      fill(group, digits.value);
    } else {
      if (this.any && (group.value !== 0 || group.filled || digits.value >= this.lastScale)) return false;
      if (!scaled && !(this.any && this.lastScale > 1)) return false;
      group.value += digits.value;
      group.filled = group.units = group.tens = true;
      group.hundreds = digits.value >= 100;
      if (this.start < 0) this.start = digits.start;
      this.weak = false;
    }
    this.next = digits.next;
    this.parts++;
    return true;
  }

  /** 46 ألفا 788 شهيدا: three digits of people behind the thousands, the conjunction being forgotten. */
  #isForgotten(at: number): boolean {
    if (!this.#grammar.tiedNumbers || this.lastScale !== 1000) return false;
    return /^\d{3}$/.test(this.#items[at]?.folded ?? '') && find(this.#items, at + 1, 'sense') !== undefined;
  }

  /** Whether a number word can be the next part, by the words around it. */
  #goesOn(hit: NumberHit, at: number, and: boolean): boolean {
    const items = this.#items;
    const { number } = hit.lexeme;
    const { tiedNumbers } = this.#grammar;
    // mil millones: a thousand of the larger scale
    if (number.plural && !this.#group.filled && !(this.lastScale > 1 && number.value > this.lastScale))
      return false;
    // "a hundred and three quarters": the parts are added to the whole
    if (and && !tiedNumbers && find(items, after(items, hit.next), 'fraction')) return false;
    if (this.any && (hit.preposition || (hit.article && !this.article && number.kind !== 'scale')))
      return false;
    const linked = and || (hit.tied && this.any);
    // "a billion and a billion", but هزار و یک, and میلیون و یک هزار
    const scale = find(items, hit.next, 'number')?.lexeme.number;
    const isFactor = scale?.kind === 'scale' && scale.value < this.lastScale;
    const isArticle = number.weak && hit.lexeme.stop && !this.#group.hundreds && !isFactor;
    if (and && !tiedNumbers && isArticle && items[hit.next]?.type === 'word') return false;
    // "$300 billion a year": the article belongs to what follows
    if (!linked && number.weak && this.#opened && isUnit(items, hit.next)) return false;
    const isOpen = this.#group.hundreds || this.#opened;
    if (tiedNumbers) {
      // an untied part is only heard after hundreds or a scale, in speech: متين واحد وعشرين
      const untied = this.any && hit.next > at && !linked && number.kind === 'add';
      return !untied || (isOpen && number.value < 100);
    }
    return !linked || isOpen;
  }

  #add(number: NumberWord, hit: NumberHit, linked: boolean): boolean {
    if (number.kind === 'times') return this.#multiply(number.value, linked);
    if (number.kind === 'dual') return this.#addDual(number.value, hit, linked);
    if (number.kind === 'scale') return this.#close(number, hit, linked);
    return this.#fill(number, linked);
  }

  #fill({ value, kind }: NumberWord, linked: boolean): boolean {
    const group = this.#group;
    const makesTeen =
      kind === 'ten' &&
      group.units &&
      !group.tens &&
      !linked &&
      group.value % 100 < 10 &&
      this.#lastValue < 10;
    if (makesTeen) {
      group.value += 10;
      group.tens = true;
      return true;
    }
    if (this.lastScale > 1 && value >= this.lastScale) return false;
    if (!fits(group, value, this.#grammar.tiedNumbers && linked)) return false;
    fill(group, value);
    return true;
  }

  /** Hundred. */
  #multiply(value: number, linked: boolean): boolean {
    const group = this.#group;
    if (linked && this.any) {
      if (group.filled) return false;
      fill(group, value);
      return true;
    }
    if (group.hundreds || (group.filled && group.value >= 100)) return false;
    group.value = (group.filled ? group.value : 1) * value;
    group.filled = group.hundreds = true;
    group.units = group.tens = false;
    return true;
  }

  /** ألفان. */
  #addDual(value: number, hit: NumberHit, linked: boolean): boolean {
    if ((this.#group.filled && !linked) || value >= this.#scale) return false;
    this.#total += this.#group.value + value;
    this.#group = emptyGroup();
    this.#scale = this.lastScale = value / 2;
    this.#closed = { next: hit.next, parts: this.parts + 1 };
    return true;
  }

  /** Thousand, million. */
  #close({ value, construct }: NumberWord, hit: NumberHit, linked: boolean): boolean {
    const group = this.#group;
    const factor = group.filled ? group.value : construct && isNoun(this.#items, hit.next) ? 2 : 1;
    // ثلاثة آلاف وألف is two numbers
    if (linked && group.filled) return false;
    if (value >= this.#scale) {
      if (linked || (!group.filled && this.#total === 0)) return false;
      // بين ألف وثلاثة آلاف: what multiplies the same scale again begins another number
      if (this.#grammar.tiedNumbers && group.filled && this.#total > 0 && value === this.#scale)
        return this.#leaveGroup();
      // a scale of a scale: ثلاثة آلاف مليار, a hundred thousand million; what a larger one has closed stands
      const closed = this.#closes.findLast((close) => close.scale > value)?.total ?? 0;
      this.#total = closed + (this.#total - closed + group.value) * value;
    } else this.#total += factor * value;
    this.#closes.push({ scale: value, total: this.#total });
    this.#group = emptyGroup();
    this.#scale = this.lastScale = value;
    this.#closed = { next: hit.next, parts: this.parts + 1 };
    return true;
  }

  /** Ends the number at its last scale: what has been said since belongs to the next one. */
  #leaveGroup(): false {
    this.#group = emptyGroup();
    if (this.#closed) ({ next: this.next, parts: this.parts } = this.#closed);
    return false;
  }
}

/**
 * Number words of any length: each is added to its group of three, multiplied by it, or closes it. Linear in the number's
 * own length. Where the language ties the parts of a number (Arabic و, German und) an untied part starts a new number,
 * except a factor before its scale and the teens.
 */
export function readWords(
  items: readonly Item[],
  index: number,
  text: string,
  grammar: FigureGrammar,
): NumberReading | undefined {
  // Asked at most items, and a number begins at few.
  if (items[index]?.type !== 'number' && !find(items, index, 'number')) return undefined;
  const sum = new Sum(items, index, text, grammar);
  while (sum.parts < MOST_PARTS && sum.take());
  if (!sum.any) return undefined;
  const { start, tied, words, article } = sum;
  // "two point five million" and "مليون ونصف", "three and a half thousand"
  const decimals = sum.lastScale <= 1000 ? decimalsAt(items, sum.next, text, grammar) : undefined;
  if (!decimals) {
    const weak = sum.weak && sum.parts === 1;
    return { value: tidy(sum.value), next: sum.next, start, plain: false, tied, weak, words, article };
  }
  let value = Number(`${sum.value}.${decimals.digits}`);
  let { next } = decimals;
  const scaled = find(items, next, 'number');
  if (scaled && scaled.lexeme.number.kind === 'scale' && !scaled.tied) {
    value *= scaled.lexeme.number.value;
    ({ next } = scaled);
  }
  return { value: tidy(value), next, start, plain: false, tied, weak: false, words, article };
}

/**
 * A word that is a point only between two numbers (siete *con* cincuenta), and the item behind it. Elsewhere it is another
 * word, so nothing that is counted may stand behind the second number: see {@link isClear}.
 */
export function loosePoint(items: readonly Item[], index: number): number | undefined {
  const point = find(items, index, 'point');
  return point?.lexeme.stop ? point.next : undefined;
}

/** Whether a number ends here, or goes on with its unit, and counts nothing: cinco con dos *goles* are two amounts. */
export function isClear(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item?.type !== 'word') return true;
  return item.hits.some(
    ({ lexeme }) => lexeme.stop ?? lexeme.percent ?? lexeme.currency ?? lexeme.measure ?? lexeme.number,
  );
}

/** The digits behind a point that is said: "point seven one", "point seventy-one", "point 71". */
function decimalsAt(
  items: readonly Item[],
  index: number,
  text: string,
  grammar: FigureGrammar,
): { digits: string; next: number } | undefined {
  const loose = loosePoint(items, index);
  if (loose !== undefined && items[loose]?.type === 'number') return undefined;
  const decimals = digitsBehind(items, index, text, grammar);
  return decimals && (loose === undefined || isClear(items, decimals.next)) ? decimals : undefined;
}

function digitsBehind(
  items: readonly Item[],
  index: number,
  text: string,
  grammar: FigureGrammar,
): { digits: string; next: number } | undefined {
  const point = find(items, index, 'point');
  if (!point) return undefined;
  let digits = '';
  let at = point.next;
  for (;;) {
    const digit = find(items, at, 'number');
    if (digit?.lexeme.number.kind !== 'add' || digit.lexeme.number.value >= 10) break;
    // "zero five" may be one form of the lexicon
    digits += String(digit.lexeme.number.value).padStart(digit.next - at, '0');
    at = digit.next;
  }
  // فاصلة أربعة عشر, coma mil quinientos setenta y ocho: one number, but not the millions behind it
  const whole = readWords(items, point.next, text, grammar);
  const most = find(items, point.next, 'number')?.lexeme.number.value === 1000 ? 2000 : 1000;
  if (whole?.words && whole.next > at && whole.value < most && Number.isInteger(whole.value))
    return { digits: String(whole.value), next: whole.next };
  if (digits !== '') return { digits, next: at };
  const item = items[at];
  return item?.type === 'number' && /^\d+$/.test(item.folded)
    ? { digits: item.folded, next: at + 1 }
    : undefined;
}

/** 0.1 + 0.2 is 0.3 to the reader. */
export function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
