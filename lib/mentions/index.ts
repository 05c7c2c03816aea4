/**
 * The vocabulary that engine, page and cards share: what was found in a text, and where.
 *
 * Offsets are UTF-16 code units into the text of the block (or document) that the mention belongs to, end exclusive.
 */

/** The coarse type of an entity, as shown by its colour and icon. */
export type EntityType = 'person' | 'place' | 'organisation' | 'event' | 'work' | 'other';

/** A half-open stretch of text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How a figure is hedged in the text: "nearly", "at least", "early" (said of dates) … */
export type Qualifier =
  'about' | 'more-than' | 'less-than' | 'at-least' | 'at-most' | 'early' | 'mid' | 'late';

interface Qualified {
  readonly qualifier?: Qualifier;
}

/** A plain number: 6,500. */
export interface NumberFigure extends Qualified {
  readonly type: 'number';
  readonly value: number;
}
/**
 * Things counted: 6,500 victims. `of` is the counted noun as written; `sense` is set for casualties. Of a vote `value` is
 * the one side and `against` the other, and `of` may be empty: "passed 52–48".
 */
export interface CountFigure extends Qualified {
  readonly type: 'count';
  readonly value: number;
  readonly of: string;
  readonly sense?: 'killed' | 'wounded' | 'missing' | 'displaced' | 'people';
  readonly against?: number;
}
export interface OrdinalFigure extends Qualified {
  readonly type: 'ordinal';
  readonly value: number;
}
/** `value` is 12.5 for 12.5 %. */
export interface PercentFigure extends Qualified {
  readonly type: 'percent';
  readonly value: number;
}
/** `currency` is an ISO 4217 code, or null where the text leaves it open ("dollars"). */
export interface MoneyFigure extends Qualified {
  readonly type: 'money';
  readonly value: number;
  readonly currency: string | null;
}
/** `unit` is a CLDR unit id: `kilometer`, `square-kilometer`, `celsius`, `kilogram` … */
export interface MeasureFigure extends Qualified {
  readonly type: 'measure';
  readonly value: number;
  readonly unit: string;
}
export interface AgeFigure extends Qualified {
  readonly type: 'age';
  readonly value: number;
  readonly unit: 'year' | 'month' | 'week' | 'day';
}
/** `timex` is a TIMEX3 value: `P3D`, `PT2H`, `P10Y`. */
export interface DurationFigure extends Qualified {
  readonly type: 'duration';
  readonly timex: string;
}
/**
 * `zone` is the IANA time zone of a time whose text says it: "10:00 GMT" is in `UTC`.
 *
 * `timex` is a TIMEX3 value: `2022-12-07`, `2022-11`, `199`, `2022-W46`, `2022-Q3`, `XXXX-12-07`, `T15:30`, `PRESENT_REF`.
 */
export interface TimeFigure extends Qualified {
  readonly type: 'date' | 'time' | 'set';
  readonly timex: string;
  readonly zone?: string;
}
/** `from` and `to` are figures of the other kinds, without offsets. */
export interface RangeFigure extends Qualified {
  readonly type: 'range';
  readonly from: SimpleFigure;
  readonly to: SimpleFigure;
}

export type SimpleFigure =
  | NumberFigure
  | CountFigure
  | OrdinalFigure
  | PercentFigure
  | MoneyFigure
  | MeasureFigure
  | AgeFigure
  | DurationFigure
  | TimeFigure;
export type Figure = SimpleFigure | RangeFigure;

/** The span covers the number, its qualifier and what it counts or measures: "أكثر من 6500 ضحية". */
export type FigureMention = Span & { readonly kind: 'figure'; readonly surface: string } & Figure;

/** A name. `entity` is the id of a record in the knowledge pack, or null for a name that the pack does not hold. */
export interface EntityMention extends Span {
  readonly kind: 'entity';
  readonly surface: string;
  readonly type: EntityType;
  readonly entity: string | null;
  /** Of a name that the pack does not hold: the fullest form in which the article has it. */
  readonly name?: string;
  /** 0 to 1: how sure the reading is. Below the card threshold a mention is not returned at all. */
  readonly confidence: number;
  /** Where the reader is offered a choice: ids of the two likely senses, best first, `entity` being the first. */
  readonly senses?: readonly [string, string];
  /** With `senses`: what the choice is kept under, in {@link ArticleDocument.choices}: the name as it is folded. */
  readonly key?: string;
  /** With `senses`: true where `entity` is what the reader has chosen. */
  readonly chosen?: true;
}

export type Mention = EntityMention | FigureMention;

/** A mention in the block of a document with this id. */
export type BlockMention = Mention & { readonly block: number };

/** One block of an article's text (a headline, a paragraph, a list item). */
export interface Block {
  readonly id: number;
  readonly text: string;
  /** BCP 47; where absent, the document's language. */
  readonly lang?: string;
}

/** What is given to the engine: an article, or the part of it that has just arrived. */
export interface ArticleDocument {
  readonly blocks: readonly Block[];
  /** BCP 47; detected from the text where absent. */
  readonly lang?: string;
  /** ISO 8601 date or date-time; relative dates resolve against it. */
  readonly published?: string;
  /**
   * Ids of the entities already found in earlier parts of the same article, those of {@link unknownId} among them: their
   * surnames and short forms are known.
   */
  readonly known?: readonly string[];
  /**
   * Whom the reader has chosen for a name that could be two things, on this site: entity ids by {@link EntityMention.key}.
   * Where both are possible the choice wins; it makes no name of what is none, and nobody whom the name cannot mean.
   */
  readonly choices?: Readonly<Record<string, string>>;
}

const UNKNOWN = '~';

/** An id for a name that no pack holds: the same for all mentions of it in an article. */
export function unknownId(type: EntityType, name: string): string {
  return `${UNKNOWN}${type}/${name}`;
}

/** True for the id of a name that no pack holds. */
export function isUnknown(id: string): boolean {
  return id.startsWith(UNKNOWN);
}

/** What an id made by {@link unknownId} stands for; undefined for any other. */
export function unknownName(id: string): { readonly type: EntityType; readonly name: string } | undefined {
  const [, type, name] = /^~(person|place|organisation|event|work|other)\/(.+)$/su.exec(id) ?? [];
  return name === undefined ? undefined : { type: type as EntityType, name };
}
