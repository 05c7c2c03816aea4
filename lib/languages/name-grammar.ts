import type { EntityType } from '@/lib/mentions';
import type { Trade } from './trades';

/**
 * What a word says of the name beside it.
 *
 * - `title` stands before a person's name: "Mr", "President", "الرئيس".
 * - `office` stands before a country or body when it touches the name ("رئيس أذربيجان"), and before a person when definite
 *   words come between ("رئيس الوزراء الأرميني نيكول باشينيان").
 * - `speaks` is a verb whose subject is a person, or a capital or ministry speaking for people.
 * - `place` and `organisation` stand before (or after) names of that kind: "in", "city of", "شركة"; "-based", "Inc".
 * - `whole` opens a longer name that ends in the one beside it: a street, an airport, a university. The inner name is not
 *   what the text is about.
 */
export type NameCue = 'title' | 'office' | 'speaks' | 'place' | 'organisation' | 'whole';

/** A way to read a word: what is left of it when attached particles are taken off. */
export interface Detached {
  /** The folded word without them. */
  readonly stem: string;
  /** How many folded letters before the name are not part of it; 0 where the whole word is to be marked. */
  readonly cut: number;
  /** True where anything was taken off. */
  readonly stripped: boolean;
  /** True where a preposition that goes with places ("in", "to") was taken off. */
  readonly preposition: boolean;
  /** How many folded letters after the name are not part of it: a pronoun ("لبناننا"). */
  readonly tail?: number;
}

/** How one language writes names. All words are folded (see `fold` of lib/text). */
export interface NameGrammar {
  readonly code: string;
  /** True where the grammar is no more than word lists, and no tagger helps: little known names need words that speak for them. */
  readonly plain?: boolean;
  /** True where names are written with capitals, so that a word without one is no name. */
  readonly cased: boolean;
  /**
   * The ways to read a word, the whole word first. A language without attached particles gives just that.
   * Cost: a handful of string operations.
   */
  detach(word: string): readonly Detached[];
  /** The ways to read a word that a pronoun is written onto, tried where it is nothing else. */
  readonly possessed?: (word: string) => readonly Detached[];
  /** The forms that the (folded) adjective of a country takes; itself where left out. */
  readonly inflected?: (adjective: string) => readonly string[];
  /** Words that lose their vowel and keep an apostrophe before a name: French d'Emmanuel, l'Iran. Without the apostrophe. */
  readonly elided?: readonly string[];
  /** Words in lower case that names hold: of, the, de, bin. */
  readonly links: ReadonlySet<string>;
  /** Words between a name and the father's, where fathers are named in a chain: "محمد بن فهد بن سلمان" is no "محمد بن سلمان". */
  readonly patronymics?: ReadonlySet<string>;
  /** Those of them that go on a chain in which any name may stand: "أبو عبيدة بن الجراح", "محمد البشير ولد المختار". */
  readonly chains?: ReadonlySet<string>;
  /** The names of letters, by which abbreviations are spelled: "بي بي سي". */
  readonly letters?: ReadonlySet<string>;
  /** The links after which a capitalised word makes one name with what follows ("Bank of England"), and the article after them. */
  readonly joins: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** The article that is written onto a word; names and what agrees with them have it. */
  readonly article?: string;
  /** True for a word that is said of many, and is nobody's name: "الصليبيون". */
  readonly crowds?: (word: string) => boolean;
  /** Words with a capital that name nobody and nothing of its own: "GDP", "Republican". */
  readonly things?: ReadonlySet<string>;
  /** Particles of family names that no other word of the language is written like: "van", "bin". */
  readonly particles?: ReadonlySet<string>;
  /** Words that join the names of a row: "Riverside and Orange Counties". Empty where they are written onto the next name. */
  readonly conjunctions: ReadonlySet<string>;
  /** The conjunction that is written onto the next name of a row: و. */
  readonly attachedConjunction?: string;
  /** Words that give the name of somebody who is not known: "a man named Caligula". */
  readonly introduces: ReadonlySet<string>;
  /** Prepositions that make a description of an alias, where they are small: "الحرب في أوكرانيا" names just أوكرانيا. */
  readonly describes: ReadonlySet<string>;
  /** Words that are capitalised without being names: days, months, "I". */
  readonly calendar: ReadonlySet<string>;
  /** What words say of a name that follows them, and of one that comes before. */
  readonly before: ReadonlyMap<string, NameCue>;
  readonly after: ReadonlyMap<string, NameCue>;
  /** True for a word that may stand between a title and the name: an adjective, a portfolio ("الخارجية الأميركي"). */
  between(word: string): boolean;
  /** Everyday words: one that is also an alias needs help from its context. */
  readonly common: ReadonlySet<string>;
  /** True for an everyday word, also inflected or derived, whose capital at the start of a sentence or in a headline says nothing. */
  everyday(word: string): boolean;
  /** Words that stay small in a headline in which the others have capitals. */
  readonly small: ReadonlySet<string>;
  /** Titles of heads and members of governments: after one of them a surname alone can name the bearer of the office. */
  readonly offices: ReadonlySet<string>;
  /** The office, by its key in the pack, that such a title means where it stands right before a surname: "President Clinton". */
  readonly heads?: ReadonlyMap<string, string>;
  /** Words that make a longer name with the name before them, whatever the casing: "U.S. Department", "London Road". */
  readonly institutions: ReadonlySet<string>;
  /**
   * Where one university of several is said to be ("the University of California at San Diego"): `site` stands between its name
   * and the town, `part` are those of them that make one name of both, `of` are words that such a name holds.
   */
  readonly sited?: {
    readonly site: ReadonlySet<string>;
    readonly part: ReadonlySet<string>;
    readonly of: ReadonlySet<string>;
  };
  /** A university's name (folded) the other way round: "leiden university" for "university of leiden". */
  readonly turned?: (name: string) => string | undefined;
  /** Class words in the plural, which several names before them share: "Riverside and Orange Counties". */
  readonly shared?: ReadonlySet<string>;
  /** First names so usual that a known name after one is part of somebody else's name. */
  readonly given: ReadonlySet<string>;
  /**
   * True where a word that is an alias reads as the adjective of the definite noun before it ("الجديدة" in "السيارات
   * الجديدة"), so that it is no name there.
   */
  agrees(previous: string, word: string): boolean;
  /** Words that a company's name may end in or not: "Group", "plc". */
  readonly companies?: ReadonlySet<string>;
  /** Words of which a town is said, and no region or country: "مدينة", "city" in "the city of Para". */
  readonly towns?: ReadonlySet<string>;
  /** Words of which a part of a country is said, in a language whose adjectives of countries follow the name: "ولاية جورجيا الأميركية". */
  readonly provinces?: ReadonlySet<string>;
  /** Words for rivers and the like, which are called by names of land: "نهر كولومبيا" is no country. */
  readonly waters?: ReadonlySet<string>;
  /** What a word right before a name says of the gender of its bearer: "Mrs Clinton", "السيدة كلينتون". */
  readonly genders?: ReadonlyMap<string, 'f' | 'm'>;
  /** Prepositions that stand by themselves, in a language that writes others onto the word. */
  readonly prepositions?: ReadonlySet<string>;
  /** First words of names that are other words unless they are spelled with just this first letter: "آن", and not "أن". */
  readonly exact?: ReadonlyMap<string, string>;
  /** Words that with the next one make one first name: "عبد الرحمن". */
  readonly compounds?: ReadonlySet<string>;
  /** Words of what has a title in quotation marks: "فيلم «كولونيا»" is no town. */
  readonly titled?: ReadonlySet<string>;
  /** Words for what lies around a place, with which an adjective after its name agrees: "ريف درعا الغربي" names درعا. */
  readonly surroundings?: ReadonlySet<string>;
  /** Names that are words of another meaning beside one of these: "الرباط الصليبي" is a ligament, "سيول جارفة" are floods. */
  readonly homographs?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words that never end a name of a person: "عبد". */
  readonly openers?: ReadonlySet<string>;
  /** Words that after a place's name make another place's name: "الشرقية" in "القدس الشرقية". */
  readonly extends: ReadonlySet<string>;
  /** Abbreviations whose full stop ends no sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /**
   * The short forms by which an article may call a person again after the full name, as alias keys, the surname first.
   *
   * @param name the words of the full name, folded
   * @param familyFirst true where the family name comes first (Chinese, Korean)
   */
  shortForms(name: readonly string[], familyFirst: boolean): readonly ShortForm[];
  /**
   * The other ways to write a (folded) word of a foreign name, the nearest first; at most a few hundred.
   *
   * @param changes in how many places they may differ: one or two; one where left out
   */
  readonly respell?: (word: string, changes?: number) => readonly Respelling[];
  /** Abbreviations of states and provinces as they follow a town ("TX", "Calif."), with the names they may stand for. */
  readonly regions?: ReadonlyMap<string, readonly string[]>;
  /** Titles that stand alone for whom the article has introduced by them; left out where that is not read. */
  readonly titles?: TitleGrammar;
  /** How a text says what something is; left out where that is not read. */
  readonly classes?: ClassGrammar;
  /** Words before the name of somebody that say what they do: no politician is "goalkeeper Hilton". */
  readonly trades?: ReadonlyMap<string, Trade>;
  /** True for a word that may name a people in any case of its plural: "العراقيين". Left out where capitals tell. */
  peoples?(word: string): boolean;
  /** How matches are reported; left out where places are not to be told from their teams. */
  readonly sport?: SportGrammar;
}

/** Titles of offices that one person holds at a time: "the prime minister". All words are folded. */
export interface TitleGrammar {
  /** The titles as their words, by the last three letters of the first. */
  readonly titles: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Articles of which one stands before a title that stands alone; none where the title has its own. */
  readonly articles: ReadonlySet<string>;
  /** Words before a title that make it somebody else's: "vice", "former", "نائب". */
  readonly former: ReadonlySet<string>;
  /** True for a word that makes another title or another holder of it when it follows: "elect", "السابق". */
  notBefore(word: string): boolean;
  /** True for an adjective of a country after a title, which gives it to another one where no name follows. */
  foreign(word: string): boolean;
}

/** How a text says of a name what it names: "Macedonia is a province", "Mango, a clothing company". All words are folded. */
export interface ClassGrammar {
  readonly copulas: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** Nouns by which something is classed. */
  readonly nouns: ReadonlyMap<string, ClassNoun>;
  /** Words, besides the small ones, that may follow such a noun where it ends what is said: "led", "who". */
  readonly follows: ReadonlySet<string>;
  /** Classes of the pack whose names have no article: "the Tivoli" is no town. */
  readonly urban: ReadonlySet<string>;
}

/** What a noun such as "province" says of what it is said of. */
export interface ClassNoun {
  readonly types: ReadonlySet<EntityType>;
  /** Classes of the pack that it goes with; any of the types where left out. */
  readonly classes?: ReadonlySet<string>;
}

/** What reports on matches say, for places that stand for their teams. All words are folded. */
export interface SportGrammar {
  /** Words that are hardly met outside such reports, by the sport, or of any. */
  readonly words: ReadonlyMap<string, Sport | 'any'>;
  /** Two words that name a sport which the second alone does not: "rugby league", "دوري الرغبي". */
  readonly pairs?: ReadonlyMap<string, Sport>;
  /** Words that only a team has after it ("beat", "captain"), and before it ("against", "فازت"). */
  readonly after: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  /** Prepositions before a team ("over", "على") where one of the words of `wins` stands a little before. */
  readonly over: ReadonlySet<string>;
  readonly wins: ReadonlySet<string>;
  /** Prepositions written onto a name that a team has as well as a place: ل. */
  readonly attached?: ReadonlySet<string>;
  /** Verbs that only a club has right before its name, and what then stands behind it: "سقط ليفربول أمام". */
  readonly contests?: { readonly verbs: ReadonlySet<string>; readonly links: ReadonlySet<string> };
  /** Those of `wins` that say all by themselves: "plays for". */
  readonly plays: ReadonlySet<string>;
  /** Prepositions that a ground has before it, and a country has not: "at the Emirates". */
  readonly grounds: ReadonlySet<string>;
  /** Words that a club's name has besides that of its town: "FC", "نادي". */
  readonly club: ReadonlySet<string>;
  /**
   * Names that mean football's cup, except in a report on another sport; with what they mean there. One that football has not means
   * nothing where no sport is told.
   */
  readonly cups: ReadonlyMap<string, Readonly<Partial<Record<Sport, string>>>>;
  /** What the team of a country of this name is called in a sport. */
  national(country: string, sport: Sport): readonly string[];
}

/** Sports whose teams or cups go by names that others have as well; `rugby` is rugby union, `other` all the rest. */
export type Sport =
  'football' | 'rugby' | 'rugby-league' | 'cricket' | 'basketball' | 'tennis' | 'golf' | 'other';

/** Another spelling of a word, and in how many places it differs. */
export interface Respelling {
  readonly word: string;
  readonly changes: number;
}

export interface ShortForm {
  readonly key: string;
  readonly part: 'family' | 'given';
}
