import type { EntityType, Figure } from '@/lib/mentions';

/** A node of a drawing: plain data, so that the page renders it as elements and never parses markup. */
export interface SvgNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children?: readonly SvgNode[];
}

/** Where a locator map looks. At least one of a country and a point is given. */
export interface MapPlace {
  /** ISO 3166-1 alpha-2; its outline is set off from its neighbours. */
  readonly country?: string;
  /** Degrees, north and east positive. */
  readonly lat?: number;
  readonly lon?: number;
}

/** The drawings that a card has. */
export interface Pictures {
  /** ISO 3166-1 alpha-2 of the country whose flag it is. */
  readonly flag?: string;
  readonly map?: MapPlace;
}

/** The drawings themselves; one that does not exist is absent. */
export interface Drawn {
  readonly flag?: SvgNode;
  readonly map?: SvgNode;
}

/** Several places on one map. */
export interface PlacesMap {
  readonly map: SvgNode;
  /** Where each place stands, as shares (0 to 1) of the map's width from the left and of its height from the top. */
  readonly spots: readonly ({ readonly x: number; readonly y: number } | null)[];
}

/** One line of a card: a label, and a value that may lead to another entity. */
export interface CardFact {
  readonly label: string;
  readonly value: string;
  /** BCP 47 of the value where it is not the card's language. */
  readonly lang?: string;
  readonly entity?: string;
  /** The same in pieces, where it names several entities: in order, `value` when put together. */
  readonly parts?: readonly { readonly text: string; readonly entity?: string }[];
}

/** One of a person's offices, with the years it is drawn from and to. */
export interface CareerStep {
  /** In words, with its dates: "Prime Minister of Armenia since May 2018". */
  readonly text: string;
  readonly from: number;
  /** Absent where the office is still held. */
  readonly to?: number;
  /** The description has said it: it is drawn beneath that, and not said again. */
  readonly said?: true;
}

/** A person's offices: those that the description says, then the others from the latest back; and the years that the line of time runs between. */
export interface Career {
  readonly steps: readonly CareerStep[];
  readonly from: number;
  readonly to: number;
  /** The same two years as they are written. */
  readonly ends: readonly [string, string];
}

/** Everything that an entity's card shows, in one language, ready to be rendered as text. */
export interface EntityCard {
  readonly kind: 'entity';
  readonly id: string;
  readonly lang: string;
  readonly dir: 'rtl' | 'ltr';
  readonly type: EntityType;
  readonly name: string;
  /** BCP 47 of `name` where it has none in the card's language. */
  readonly nameLang?: string;
  /** The name in the other of the reader's languages. */
  readonly otherName?: { readonly text: string; readonly lang: string };
  /** What it is, from dated facts: "President of Azerbaijan since October 2003". */
  readonly description: string;
  readonly facts: readonly CardFact[];
  /** A person's offices in the order of their beginnings, where there are two or more with known dates. */
  readonly career?: Career;
  readonly alsoKnownAs: readonly string[];
  /** Where all this comes from, with the names of the sources where `text` ends in a colon. */
  readonly provenance?: { readonly text: string; readonly sources: readonly string[] };
  /** Ids of what it has to do with: what it holds offices of, whom it belongs to, where it lies. Not what thousands share, as a country. */
  readonly relates?: readonly string[];
  /** What is drawn on it; the drawings themselves are asked for when it opens, being most of what a card weighs. */
  readonly pictures?: Pictures;
  readonly links: {
    readonly wikipedia?: string;
    /** BCP 47: whose Wikipedia it is. */
    readonly wikipediaLang?: string;
    readonly wikidata?: string;
    /** Addresses that the reader has put to an entry of their own. */
    readonly own?: readonly string[];
  };
}

/** Everything that a figure's card shows. */
export interface FigureCard {
  readonly kind: 'figure';
  readonly lang: string;
  readonly dir: 'rtl' | 'ltr';
  readonly figure: Figure;
  /** As the text has it. */
  readonly surface: string;
  /** The value read out exactly. */
  readonly reading: string;
  readonly conversions: readonly CardFact[];
  /** At most one sentence of perspective, with its base and year. */
  readonly perspective?: { readonly text: string; readonly source: string };
}

export type Card = EntityCard | FigureCard;
