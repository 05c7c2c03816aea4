/** The cases of a word after the nominative: genitive, dative, accusative, instrumental, prepositional. */
type Cases = readonly [string, string, string, string, string];

const HUSHING = /[жшчщ]$/;
const VELAR = /[гкх]$/;

/**
 * A Russian proper noun through its cases, by its ending; undefined where it does not decline (Баку, Тбилиси), or has the
 * endings of a plural. Knows the common declensions and no exceptions: forms that do not exist are never met.
 */
function cases(word: string, feminine: boolean): Cases | undefined {
  const stem = word.slice(0, -1);
  const two = word.slice(0, -2);
  if (/ский$|цкий$/u.test(word)) return [`${two}ого`, `${two}ому`, `${two}ого`, `${two}им`, `${two}ом`];
  if (/ый$|ой$/u.test(word)) return [`${two}ого`, `${two}ому`, `${two}ого`, `${two}ым`, `${two}ом`];
  if (/ская$|цкая$|ая$/u.test(word)) return [`${two}ой`, `${two}ой`, `${two}ую`, `${two}ой`, `${two}ой`];
  if (word.endsWith('ия')) return [`${stem}и`, `${stem}и`, `${stem}ю`, `${stem}ей`, `${stem}и`];
  if (feminine && /(?:ов|ев|ин)а$/u.test(word))
    return [`${stem}ой`, `${stem}ой`, `${stem}у`, `${stem}ой`, `${stem}ой`];
  if (word.endsWith('а')) {
    const genitive = HUSHING.test(stem) || VELAR.test(stem) ? `${stem}и` : `${stem}ы`;
    return [genitive, `${stem}е`, `${stem}у`, HUSHING.test(stem) ? `${stem}ей` : `${stem}ой`, `${stem}е`];
  }
  if (word.endsWith('я')) return [`${stem}и`, `${stem}е`, `${stem}ю`, `${stem}ей`, `${stem}е`];
  if (/[оеёиуыэю]$/u.test(word)) return undefined;
  // Men's names in a consonant decline, women's do not.
  if (feminine) return undefined;
  if (word.endsWith('й')) return [`${stem}я`, `${stem}ю`, `${stem}я`, `${stem}ем`, `${stem}е`];
  if (word.endsWith('ь')) return [`${stem}я`, `${stem}ю`, `${stem}я`, `${stem}ем`, `${stem}е`];
  const instrumental = /(?:ов|ев|ёв|ин|ын)$/u.test(word) ? `${word}ым` : `${word}ом`;
  return [`${word}а`, `${word}у`, `${word}а`, instrumental, `${word}е`];
}

/** A feminine noun in a soft sign: Казань, Сибирь. Whether a place is one the letters do not say. */
function softFeminine(word: string): string[] {
  return word.endsWith('ь') ? [`${word.slice(0, -1)}и`, `${word.slice(0, -1)}ью`] : [];
}

/** The declined forms of a place of one word. */
export function declinedPlace(name: string): string[] {
  if (/[\s-]/u.test(name) || name.length < 3 || name === name.toUpperCase()) return [];
  return [...new Set([...(cases(name, false) ?? []), ...softFeminine(name)])];
}

/** The declined forms of a person's full name: first name and family name go through the cases together. */
export function declinedPerson(name: string, gender: 'm' | 'f' | undefined): string[] {
  const words = name.split(' ');
  if (words.length !== 2) return [];
  const declined = words.map((word) => cases(word, gender === 'f'));
  if (declined.every((forms) => forms === undefined)) return [];
  return [0, 1, 2, 3, 4].map((i) => declined.map((forms, k) => forms?.[i] ?? words[k] ?? '').join(' '));
}
