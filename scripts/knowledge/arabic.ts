/** Letters and marks that Arabic itself uses; Persian, Urdu and Kurdish letters are not among them. */
const ARABIC_TEXT = /^[\u0621-\u063a\u0641-\u0652 ()،\-–]+$/u;
const HARAKAT = /[\u064b-\u0652\u0670]/gu;
const CONTROLS = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\u0640\ufeff]/gu;

/**
 * A name from an untended source as Arabic newsrooms would print it, or undefined where it is not Arabic: without harakat,
 * tatweel and control characters, without what stands behind a comma or in brackets ("أبوفيان، أرارات").
 */
export function cleanArabic(raw: string | undefined): string | undefined {
  if (raw === undefined) return undefined;
  const text = raw
    .normalize('NFC')
    .replace(CONTROLS, '')
    .replace(HARAKAT, '')
    .replace(/[،,(].*$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return ARABIC_TEXT.test(text) && /[\u0621-\u064a]{2}/u.test(text) ? text : undefined;
}

/** Sounds that a Persian name begins with an alif before: اشتوتگارت, which Arabic does without. */
const CLUSTER = /^s[cktmnpqvw]/iu;

/**
 * An Arabic name of a place as newsrooms write it, beside its Latin name: with the hamza of a first vowel (ادمونتون), without the alif
 * that Persian puts before two consonants (استراتفورد), and with a final ي for an i (سيدى براني).
 */
export function asWritten(arabic: string, latin: string): string {
  const plain = latin.normalize('NFD').replace(/\p{M}/gu, '');
  const name = /[iye]$/iu.test(plain) ? arabic.replace(/ى$/u, 'ي') : arabic;
  if (!/^ا(?!ل|بن(?: |$))/u.test(name)) return name;
  if (/^[aou]/iu.test(plain)) return `أ${name.slice(1)}`;
  if (/^[eiy]/iu.test(plain)) return `إ${name.slice(1)}`;
  return CLUSTER.test(plain) ? name.slice(1) : name;
}

/**
 * The feminine of a relative adjective: أذربيجاني → أذربيجانية, كوري جنوبي → كورية جنوبية. The first part of a compound is
 * no adjective and stays as it is: جنوب أفريقي → جنوب أفريقية.
 */
export function feminine(adjective: string): string {
  return adjective
    .split(' ')
    .map((word) => (word.endsWith('ي') ? `${word}ة` : word))
    .join(' ');
}

/** With the article: أذربيجاني → الأذربيجاني, كوري جنوبي → الكوري الجنوبي, جنوب أفريقي → الجنوب أفريقي. */
export function definite(adjective: string): string {
  const [first = '', ...rest] = adjective.split(' ');
  const compound = !/ية?$/u.test(first);
  return [first, ...rest].map((word, i) => (i > 0 && compound ? word : `ال${word}`)).join(' ');
}

export function definiteFeminine(adjective: string): string {
  return definite(feminine(adjective));
}

/** What a word that starts with ال becomes behind لـ: للأمم. Others are joined: لفرنسا. */
export function withLam(word: string): string {
  return word.startsWith('ال') ? `لل${word.slice(2)}` : `ل${word}`;
}

/** The four forms in the singular of a country's adjective: سوري، سورية، السوري، السورية. */
export function adjectiveForms(adjective: string): string[] {
  return [adjective, feminine(adjective), definite(adjective), definiteFeminine(adjective)];
}
