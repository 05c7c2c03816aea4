import type { Detached, ShortForm } from './name-grammar';

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'phd', 'md']);
/** Kings and popes are called again by their first name alone. */
const NUMERAL = /^[ivx]{1,4}$/;
/** Particles that belong to the family name after them: "de Blasio", "bin Salman", "von der Leyen". */
const FAMILY_OPENERS = new Set(
  'de da do dos du del della di la le las los van von der den ten ter bin ibn bint abu abd al el ul ould st san saint ben o mac'.split(
    ' ',
  ),
);
/** After these the particle may be left out: "von der Leyen" is never "Leyen", "al-Assad" is often "Assad". */
const DROPPED_OPENERS = new Set(['al', 'el', 'van', 'de', 'von']);

/** The short forms of a name as the languages of Western Europe make them: the family name with its particles, then the first. */
export function shortForms(full: readonly string[], familyFirst: boolean): readonly ShortForm[] {
  let end = beforeRealm(full);
  if (NUMERAL.test(full[end - 1] ?? '') && end === 2) return [{ key: full[0] ?? '', part: 'family' }];
  while (end > 1 && (SUFFIXES.has(full[end - 1] ?? '') || NUMERAL.test(full[end - 1] ?? ''))) end--;
  const name = full.slice(0, end);
  const first = name[0];
  const last = name[name.length - 1];
  if (name.length < 2 || first === undefined || last === undefined) return [];
  if (familyFirst) return [{ key: first, part: 'family' }];
  const forms: ShortForm[] = [];
  let start = name.length - 1;
  while (start > 1 && FAMILY_OPENERS.has(name[start - 1] ?? '')) start--;
  forms.push({ key: name.slice(start).join(' '), part: 'family' });
  if (start === name.length - 2 && DROPPED_OPENERS.has(name[start] ?? '')) {
    forms.push({ key: last, part: 'family' });
  }
  if (first.length > 2) forms.push({ key: first, part: 'given' });
  return forms;
}

/**
 * How many words of a name come before its realm: "Abdullah II of Jordan", "Mary of Teck", "Sarah Duchess of York". Neither that nor
 * the rank is a family name.
 */
function beforeRealm(name: readonly string[]): number {
  const realm = name.indexOf('of', 1);
  if (realm < 0) return name.length;
  return realm > 1 && !NUMERAL.test(name[realm - 1] ?? '') ? realm - 1 : realm;
}

/** The only way to read a word where nothing is written onto it. */
export const whole = (word: string): readonly Detached[] => [
  { stem: word, cut: 0, stripped: false, preposition: false },
];
