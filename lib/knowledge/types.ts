import type { EntityType } from '@/lib/mentions';

/** An ISO 8601 date with the precision that is known: `2003`, `2003-10`, `2003-10-31`, or `-0550` for 550 BC. */
export type PartialDate = string;

/** A stable id: `AZ` for a country, a kebab-case slug for a hand-written record, `geonames-587084`, `currency-AZN` … */
export type EntityId = string;

/** A text in several languages, by BCP 47 code. */
export type LocalText = Readonly<Record<string, string>>;

/** A word in several languages, by BCP 47 code, in both genders where the language has them. */
export type GenderedText = Readonly<Record<string, string | { readonly m: string; readonly f: string }>>;

/** A country's adjectives and its people, as `demonyms.yaml` has them: masculine singular, without an article. */
export interface Demonym {
  readonly adjective: LocalText;
  readonly people?: LocalText;
}

/** An office that a person holds or held. `of` is what it is an office of: a country, an organisation, a region. */
export interface Role {
  /** A key of `assets/knowledge/offices.yaml` (`president`, `prime-minister`, `foreign-minister` …); or else `title`. */
  readonly office?: string;
  readonly title?: LocalText;
  readonly of?: EntityId;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  /** True where the role has ended on a date that is not known. */
  readonly ended?: boolean;
}

/** A number with the year it stands for and where it comes from. */
export interface DatedNumber {
  readonly value: number;
  readonly year?: number;
  readonly source?: string;
}

/** Facts that cards use. All optional: what could not be confirmed is absent. */
export interface Facts {
  readonly country?: EntityId;
  readonly gender?: 'm' | 'f';
  readonly born?: PartialDate;
  readonly died?: PartialDate;
  readonly birthplace?: EntityId;
  readonly occupation?: string;
  readonly roles?: readonly Role[];
  readonly party?: EntityId;
  readonly capital?: EntityId;
  readonly currency?: EntityId;
  readonly languages?: readonly EntityId[];
  readonly neighbours?: readonly EntityId[];
  readonly population?: DatedNumber;
  /** In US dollars. */
  readonly gdp?: DatedNumber;
  /** In square kilometres. */
  readonly area?: DatedNumber;
  /** In metres. */
  readonly elevation?: number;
  /** In kilometres. */
  readonly length?: number;
  readonly lat?: number;
  readonly lon?: number;
  readonly region?: EntityId;
  readonly founded?: PartialDate;
  readonly dissolved?: PartialDate;
  readonly seat?: EntityId;
  readonly start?: PartialDate;
  readonly end?: PartialDate;
  readonly place?: EntityId;
  readonly parties?: readonly EntityId[];
  readonly outcome?: LocalText;
  readonly website?: string;
  /** Addresses that a reader has put to an entry of their own. */
  readonly links?: readonly string[];
  /** Other relations, by name: `part-of`, `member-of`, `successor-of`, `owner`, `spouse`, `parent` … */
  readonly relations?: Readonly<Record<string, readonly EntityId[]>>;
}

/** A record of the pack, decoded. */
export interface EntityRecord {
  readonly id: EntityId;
  readonly type: EntityType;
  /** A finer class, with a phrase of its own in each language: `country`, `city`, `politician`, `news-agency`, `war` … */
  readonly class: string;
  readonly names: LocalText;
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  readonly facts: Facts;
  readonly wikidata?: string;
  /** The title of the English Wikipedia article. */
  readonly wikipedia?: string;
  /** What it is, in a few words, where the class is not enough ("French news agency"). */
  readonly gloss?: LocalText;
  /** 0–255: how often a news text that uses one of its names means this record, against other bearers of the name. */
  readonly weight: number;
  /** True where nothing is known but a name, its type as it is guessed from it, and the title of an article. */
  readonly shallow?: boolean;
  /** When the record was last compared with sources, and with which. */
  readonly checked?: { readonly on: PartialDate; readonly against: readonly string[] };
  /** Where it comes from, of what is not checked and whose id does not say. */
  readonly source?: RecordSource;
}

/** Written by hand and compared with nothing yet; or made from a table of people. */
export type RecordSource = 'written' | 'pantheon-2013';

/** One bearer of an alias. Reading it costs no decoding of the record. */
export interface Sense {
  /** The record's number in the pack. */
  readonly index: number;
  readonly type: EntityType;
  /** As in {@link EntityRecord.weight}. */
  readonly weight: number;
  /** True where the alias is the record's own name in some language; false for a secondary alias. */
  readonly main: boolean;
  /** True where the alias is a common word or too short to be believed without help from the context. */
  readonly weak: boolean;
  /** The language that the alias is in (BCP 47), where the pack says so. */
  readonly lang?: string;
}

/** A masculine and a feminine form. */
export interface Gendered {
  readonly m: string;
  readonly f: string;
}

/** Masculine, feminine. */
type Gender = 'm' | 'f';

/** An office's names: an entry of `assets/knowledge/offices.yaml`. */
export interface Office {
  /** "Foreign Minister": followed by "of" and what it is an office of. */
  readonly en: string;
  /** In the construct state, followed by what it is an office of: "وزير خارجية" + "فرنسا". */
  readonly ar: Gendered;
  /** Standing alone or before an adjective: "وزير الخارجية" + "الفرنسي". */
  readonly definite: Gendered;
  /**
   * The preposition that Arabic needs before what follows, the office having its article already: "في", or "لـ", which is
   * written joined to the next word and swallows the alif of its article.
   */
  readonly link?: { readonly ar: string };
  /** Arabic words that stand behind the country: "مندوب سوريا لدى الأمم المتحدة". */
  readonly tail?: { readonly ar: string };
  /**
   * How it stands with a country's adjective, where newsrooms say it so. Arabic: what the adjective agrees with, the holder
   * ("وزيرة الدفاع الألمانية") or the last noun ("رئيسة البرلمان الجورجي"). English: the office behind the adjective.
   */
  readonly adjectival?: { readonly ar?: 'holder' | Gender; readonly en?: string };
  /** Other names of the same office: English ones, and definite Arabic ones. */
  readonly also?: { readonly en?: readonly string[]; readonly ar?: readonly string[] };
  /** A country has one head of state and one head of government at a time. */
  readonly head?: 'state' | 'government';
  /** What it is usually an office of; a country where absent. */
  readonly of?: 'organisation' | 'place';
}

/** What the engine asks of a knowledge pack. Reading is synchronous and allocates little. */
export interface Knowledge {
  /** The bearers of an alias, by `aliasKey` of lib/text; empty for an unknown one. Costs one binary search. */
  lookup(key: string): readonly Sense[];
  /** The most words that any alias starting with this (folded) word has; 0 where none starts so. */
  longestFrom(firstWord: string): number;
  /** Decodes one record. Decoded records are kept in a small cache. */
  record(index: number): EntityRecord;
  /** The number of the record with this id, or -1. */
  indexOf(id: EntityId): number;
  /** Numbers of records that this record's facts point at, and that point at it: for coherence. */
  related(index: number): readonly number[];
  /** A country's adjectives, where the pack has them. */
  demonym?(country: EntityId): Demonym | undefined;
  /** The name of an office, by its key in `offices.yaml`. */
  office?(key: string): GenderedText | undefined;
  /** All that `offices.yaml` says of an office: also how it stands alone, before an adjective, or with a preposition. */
  officeForms?(key: string): Office | undefined;
  /**
   * True where the name of some person in the pack has more than one word and starts with this (folded) word: "nikol",
   * "نيكول". What follows such a word is more likely part of a person's name than a name of its own.
   */
  givenName?(word: string): boolean;
  /**
   * The persons whose name or alias ends in this key without being it, by `aliasKey` ("aliyev", "علييف"): for a surname that
   * follows a title. At most a handful, heaviest first; `main` and `weak` are false.
   */
  surname?(key: string): readonly Sense[];
  readonly size: number;
}

/** Small tables that ship with a pack, for names and for the phrases on cards. */
export interface PackTables {
  readonly offices: Readonly<Record<string, Office>>;
  /** By country id. */
  readonly demonyms: Readonly<Record<EntityId, Demonym>>;
}

/** Where a part of the pack comes from. */
export interface PackSource {
  readonly name: string;
  readonly version?: string;
  readonly licence: string;
  readonly url?: string;
}

/** What a pack says of itself. */
export interface PackInfo {
  readonly name: string;
  /** Languages that its names are in, BCP 47. */
  readonly languages: readonly string[];
  /** The day of the last check by hand of any of its records. */
  readonly checked?: PartialDate;
  /** Records by type. */
  readonly counts: Readonly<Partial<Record<EntityType, number>>>;
  readonly aliases: number;
  readonly sources: readonly PackSource[];
}

/** An opened pack. */
export interface Pack extends Knowledge {
  readonly info: PackInfo;
  readonly tables: PackTables;
}

/** A record as it is given to the writer: with what only the alias index needs. */
export interface PackEntry extends EntityRecord {
  /** Names and aliases that count only where the context supports them; they need not be repeated in `aliases`. */
  readonly weak?: Readonly<Record<string, readonly string[]>>;
  /** Other forms of its names that it is found by and that nobody reads: declined ones, and spellings met in the wild. */
  readonly forms?: Readonly<Record<string, readonly string[]>>;
  /** Weights of single names or aliases, where they differ from the record's. */
  readonly aliasWeights?: Readonly<Record<string, number>>;
  /** Languages whose names are not looked up: the record is shown, and met through its relations only. */
  readonly unlisted?: readonly string[];
}
