import type { Detached, NameGrammar, ShortForm } from '../name-grammar';
import { wordSet } from '../words';
import { after, before, common, given, institutions } from './name-words';

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

function shortForms(full: readonly string[], familyFirst: boolean): readonly ShortForm[] {
  const numeral = full[full.length - 1] ?? '';
  if (NUMERAL.test(numeral) && full.length === 2) return [{ key: full[0] ?? '', part: 'family' }];
  let end = full.length;
  while (end > 1 && SUFFIXES.has(full[end - 1] ?? '')) end--;
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

/** Endings that everyday words take: plural and third person, past, participle, adverb. */
const INFLECTED = /^(.{2,}?)(?:s|es|ed|d|ing|er|ers|ly)$/;
const DERIVED = /.{3,}(?:ing|ed|ly|tion|ment|ness|ship)$/;

function everyday(word: string): boolean {
  if (common.has(word) || DERIVED.test(word)) return true;
  const stem = INFLECTED.exec(word)?.[1];
  if (stem === undefined) return false;
  return common.has(stem) || common.has(`${stem}e`) || common.has(word.slice(0, -1));
}

const whole = (word: string): readonly Detached[] => [
  { stem: word, cut: 0, stripped: false, preposition: false },
];

export const names: NameGrammar = {
  code: 'en',
  cased: true,
  detach: whole,
  links: new Set(
    'of the and for in on at to de da do dos du del della di la le las los van von der den bin ibn bint al el y e ul upon a an s o with'.split(
      ' ',
    ),
  ),
  joins: wordSet('of for de da do dos du des del della di von van der den'),
  articles: new Set(['the']),
  describes: wordSet('in on against with'),
  calendar: new Set(
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december i'.split(
      ' ',
    ),
  ),
  before,
  after,
  between: () => false,
  common,
  everyday,
  small: wordSet(
    'a an the and but or nor for so yet as at by in into of off on onto out over to up with from via vs per than amid about after before is are be it its his her their with without under near down',
  ),
  offices: wordSet('president premier minister chancellor secretary king queen prince emir sultan senator'),
  institutions,
  given,
  agrees: () => false,
  extends: new Set<string>(),
  abbreviations: new Set(
    'mr mrs ms dr prof sen rep gov gen lt col maj capt sgt cpl st jr sr rev hon pres amb adm cmdr det insp no vs co corp inc ltd'.split(
      ' ',
    ),
  ),
  shortForms,
};
