/** What a number word and the name of a currency say, as parts of a language's lexicon of figures. */

export interface NumberWord {
  readonly value: number;
  /**
   * `add` is added to what is there (three, twenty, خمسمئة); `ten` is عشر, which makes a teen of a unit before it;
   * `times` multiplies what stands before it in its group (hundred); `scale` multiplies and closes a group (thousand,
   * million); `dual` is two of a scale (ألفان, مليونان).
   */
  readonly kind: 'add' | 'ten' | 'times' | 'scale' | 'dual';
  /** A plural that needs a factor: "thousands" alone is no number, آلاف neither. */
  readonly plural?: true;
  /** Reads as a number only beside other number words ("a", "one" as a pronoun). */
  readonly weak?: true;
  /** Multiplies words and not digits: "deux cents" are two hundred, "50 cents" are money. */
  readonly written?: true;
  /** A noun of its own: what it counts is tied to it by a link (un million de, una docena de). */
  readonly noun?: true;
  /** About so many: une *vingtaine*, una *veintena*. */
  readonly rough?: true;
  /** Two of it where no factor stands before it and a noun behind: ألفا شخص, but ثلاثون ألفا. */
  readonly construct?: true;
}

export interface Currency {
  /** The plain name: dollar, dinar; its countries are in lib/figures. */
  readonly name?: string;
  readonly code?: string;
  /** Hundredths (cents). */
  readonly minor?: number;
  /** A sign that stands before or after its number without being a word. */
  readonly sign?: true;
}
