/** A counted noun in the forms that Arabic numbers ask for: خبر كتاب، كتابان، كتب، كتابًا، كتاب. */
export interface CountedNoun {
  /** After 100 and its multiples and decimals, and alone for one. */
  readonly one: string;
  readonly two: string;
  /** After 3 to 10. */
  readonly few: string;
  /** After 11 to 99. */
  readonly many: string;
}

export const forms = (one: string, two: string, few: string, many: string): CountedNoun => ({
  one,
  two,
  few,
  many,
});

/** A masculine noun with a sound feminine plural, as borrowed units have: كيلومتر، كيلومتران، كيلومترات، كيلومترًا. */
export const borrowed = (one: string): CountedNoun => forms(one, `${one}ان`, `${one}ات`, `${one}ًا`);

/** A noun that does not change: names of scales and units ending in a long vowel. */
export const fixed = (one: string): CountedNoun => forms(one, one, one, one);

/** A noun followed by an adjective that agrees with it ("مربع", "مكعب"), or by a word that stands for itself. */
export const described = (noun: CountedNoun, m: string): CountedNoun =>
  forms(`${noun.one} ${m}`, `${noun.two} ${m}ان`, `${noun.few} ${m}ة`, `${noun.many} ${m}ًا`);
export const followed = (noun: CountedNoun, by: string): CountedNoun =>
  forms(`${noun.one} ${by}`, `${noun.two} ${by}`, `${noun.few} ${by}`, `${noun.many} ${by}`);
