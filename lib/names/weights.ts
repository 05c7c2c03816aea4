/**
 * What speaks for a reading and what against it, in units of log odds: the senses of a candidate and "no name" share the
 * probability by their exponentials (a softmax), and the share of the best sense is its confidence.
 *
 * Set by hand, then moved as long as precision and recall on the development sets rose together.
 */
export const WEIGHTS = {
  /** The heaviest record (255) of all that bear the name. */
  prior: 3.4,
  /** The name is the record's own, not an alias. */
  main: 0.3,
  /** Several words are seldom a name by accident. */
  twoWords: 1.6,
  moreWords: 0.5,
  /** The alias is a common word or very short. */
  weak: -2.2,
  /** The same with a capital inside a sentence, which says that it is some name. */
  weakCapital: -1.1,
  /** A full agreement with the rest of the article. */
  coherence: 1.8,
  /** A short form of a full name in the article, by its part. */
  family: 3.2,
  given: 1.4,
  abbreviation: 3.4,
  /** The full name was the last of that surname before this place. */
  nearest: 0.9,
  /** What a place is less heavy than the best known of its name counts against it, for each step: a tenth of the people is 28. */
  lesserPlace: 0.05,
  /** The article is about the region, or the country, that this one of several places of a name lies in. */
  ownLand: 1.2,
  /** The same entity is called by another, surer name in the article. */
  elsewhere: 1.2,
  /** A surname after a title, borne by one person in the pack. */
  titledSurname: 1.6,
  /** A surname alone, whose bearer the article does not name in full: the weight that is worth nothing, and a step of it. */
  surnameKnown: 120,
  surnameStep: 12,
  /** A first name of this person stands before the surname, with something between: "Vladimir V. Putin". */
  variant: 2.6,
  /** The pack has a middle initial that the text leaves out. */
  shortened: 1.6,
  /** With a particle written onto it, where that makes no other word of it. */
  attached: 0.8,
  /** The place lies in the one that is named after it, or the other way round. */
  contained: 3.5,
  /** The next in a row with it surely is of this type. */
  row: 2,
  /** A place's team, where a report on a match writes the place's name for it. */
  team: 3,
} as const;

/** What speaks for "no name", or none that the pack holds. */
export const AGAINST = {
  always: 1.2,
  /** An everyday word where its capital says nothing (or the script has none). */
  everyday: 3,
  /** The same where the tagger is sure that it is a word. */
  everydayPlain: 3,
  /** A name that the word beside it makes another word of. */
  homograph: 9,
  /** An everyday word with a capital inside a sentence. */
  everydayCapital: 0.9,
  /** A month or day, which has a capital anyway. */
  calendar: 2.8,
  /** An alias of one or two letters. */
  short: 1.2,
  /** A particle has to be taken off although the whole word is an alias as well. Taking one off costs nothing by itself. */
  strippedAlias: 1.5,
  /** It looks like a part of a longer name. */
  partHard: 5,
  partSoft: 1.4,
  partOfFullName: 1.2,
  partOfOther: 5.5,
  /** What follows surely belongs to it: "at San Diego", "and Orange Counties". */
  partSurely: 3,
  /** A body by a name that every country's has ("the Senate"), in an article that has nothing to do with its country. */
  elsewhere: 2,
  /** The name of a father: "محمد بن راشد" in "أحمد بن محمد بن راشد". */
  fathered: 5,
  /** Somebody of that surname whom the pack does not hold was named last. */
  stranger: 6,
  /** Somebody of the other gender than the title before the name says: "Mrs Trump" is not he. */
  otherGender: 12,
  /** A surname alone that others bear who are nearly as well known. */
  namesake: 4,
  /** The place itself, where a report on a match means its team. */
  team: 8,
  /** The pack spells it otherwise. */
  respelled: 0.8,
  respelledWord: 2,
  /** A person's alias that is just somebody's first name, whom the article has not named in full. */
  firstName: 2.2,
  /** A person's alias of one word after "named", which introduces somebody who is not known. */
  introduced: 4,
  /** An article that may be no part of the name. */
  article: 0.7,
  /** A type of which the tagger sees nothing. */
  clash: 1.5,
  /** A small town by its name alone. */
  smallPlace: 1.8,
  /** A little known name of one word that neither a tagger nor the words beside it speak for. */
  untold: 1.8,
  /** A headline or an article without capitals. */
  uncased: 0.6,
} as const;

/** What the trained tagger's opinion counts, where there is one. */
export const TAGGER = {
  /** For a sense of the type that the tagger sees, and against the others. */
  type: 0.6,
  /** Keeps a type that the tagger leaves out from being impossible. */
  typeFloor: 0.1,
  leastOther: 0.15,
  /** For "no name" where it sees none, against it where it sees one, by how sure it is beyond `usual`. */
  name: 2.4,
  nameOfMore: 1.4,
  usual: 0.6,
  /** The share of that which counts against an alias that is no word besides. */
  doubted: 0.3,
  /** Below this it is sure that an everyday word is just that. */
  plain: 0.1,
  /** For "part of a longer name". */
  part: 3.5,
  partOfMore: 2,
  /** From here on it is sure of a name, and up to here of its not being of a type. */
  clashName: 0.5,
  clashType: 0.06,
  /** Of a name of several words: from here on it is one, and cut out of nothing longer. */
  wholeName: 0.95,
  wholePart: 0.05,
} as const;

/** From here on a name that the pack does not hold is shown, by the tagger's probability. */
export const UNKNOWN_SHOWN = 0.4;

/** From here on a reading is shown. */
export const SHOWN = 0.45;
/** Below this the reader is told of the second sense, if there is a likely one. */
export const SURE = 0.75;
/** The least share of a second sense that is worth telling. */
export const SECOND = 0.18;
/** Two senses are offered below `SHOWN` where together they have at least this share and the better one at least that. */
export const OFFERED_TOGETHER = 0.72;
export const OFFERED_BEST = 0.38;
/** From here on a reading is taken as what the article is about, and helps with the others. */
export const ANCHOR = 0.7;

/** Log odds of a share to log odds of being right: fitted to the sets of linked names, see `npm run tagger -- calibrate`. */
export const CALIBRATION = { slope: 0.4, offset: 1.6 } as const;
