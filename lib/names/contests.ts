import type { Language } from '@/lib/languages';
import type { Candidate } from './candidates';
import { crossable } from './words';

/** How far before "over" or "على" a word of victory may stand. */
const WIN_REACH = 4;

/** The word before the one with which a name stands in one row: "England and Tonga". */
export function rowBefore({ block, from, reading }: Candidate): number | undefined {
  const { words, language } = block;
  const first = words[from];
  if (first?.gap !== 'space') return undefined;
  // In Arabic the conjunction is written onto the name.
  if (reading.stripped && !reading.preposition && !language.names.cased) return from;
  return language.names.conjunctions.has(words[from - 1]?.folded ?? '') && words[from - 1]?.gap === 'space'
    ? from - 1
    : undefined;
}

/** "She plays for France" needs no more words of sport around it. */
export function isPlayedFor({ block, from }: Candidate): boolean {
  const { sport } = block.language.names;
  const [verb, link] = block.words.slice(Math.max(0, from - 2), from);
  if (sport === undefined || verb === undefined || link === undefined || from < 2) return false;
  return link.gap === 'space' && sport.over.has(link.folded) && sport.plays.has(verb.folded);
}

/** True where a name has a word beside it that only a team has there: "beat", "against", "coach". */
export function plays(candidate: Candidate): boolean {
  const { block, from, to } = candidate;
  const { language, words } = block;
  const { sport } = language.names;
  if (sport === undefined) return false;
  const next = words[to];
  if (next !== undefined && (crossable(next.gap) || next.gap === 'possessive')) {
    if (sport.after.has(next.folded)) return true;
  }
  if (isContest(candidate)) return true;
  let at = from - 1;
  if (language.names.articles.has(words[at]?.folded ?? '')) at--;
  const previous = words[at];
  const gap = words[at + 1]?.gap;
  if (previous === undefined || gap === undefined || !crossable(gap)) return false;
  if (isAny(previous.folded, sport.before, language)) return true;
  if (!sport.over.has(previous.folded)) return false;
  for (let i = at - 1; i >= 0 && i >= at - WIN_REACH; i--) {
    if (words[i + 1]?.gap === 'end') return false;
    if (isAny(words[i]?.folded ?? '', sport.wins, language)) return true;
  }
  return false;
}

/** "سقط ليفربول أمام": a verb of contest in the masculine, which a club is and a town is not, with what it needs behind the name. */
export function isContest({ block: { words, language }, from, to, reading }: Candidate): boolean {
  const { sport } = language.names;
  const previous = words[from - 1];
  const next = words[to];
  if (sport?.contests === undefined || previous === undefined || reading.stripped) return false;
  if (
    words[from]?.gap !== 'space' ||
    next?.gap !== 'space' ||
    !isAny(previous.folded, sport.contests.verbs, language)
  )
    return false;
  return sport.contests.links.has(next.folded);
}

/** How far a country in brackets goes, and the dash behind it. */
const FIXTURE = 40;
const HOME = /^\s*\([\p{L}\s]+\)\s*[-–]\s*\p{L}/u;
const AWAY = /^\s*\([\p{L}\s]+\)/u;
const AFTER_HOME = /\)\s*[-–]\s*$/u;

/** "ليل (فرنسا) - ميلان (إيطاليا)": two clubs with their countries. */
export function isFixture({ block: { text, words }, from, to }: Candidate): boolean {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? 0;
  if (words[to]?.gap !== 'sign') return false;
  const behind = text.slice(end, end + FIXTURE);
  return (
    HOME.test(behind) ||
    (AWAY.test(behind) && AFTER_HOME.test(text.slice(Math.max(0, start - FIXTURE), start)))
  );
}

/** "الفوز الثالث لليفربول": a preposition written onto the name that a team has as well as a place. */
export function isFor({ block, from, reading }: Candidate): boolean {
  const letter = block.words[from]?.folded[reading.cut - 1];
  return letter !== undefined && block.language.names.sport?.attached?.has(letter) === true;
}

/** "مدينة برشلونة", "the city of Liverpool". */
export function isCalled({ block, from }: Candidate): boolean {
  const { names } = block.language;
  const previous = block.words[from - 1];
  if (previous === undefined || block.words[from]?.gap !== 'space') return false;
  return names.detach(previous.folded).some(({ stem }) => names.before.get(stem) === 'place');
}

/** True after a preposition of place, or one that is written onto the name: "in England", "بإنجلترا". */
export function isWhere({ block, from, reading }: Candidate): boolean {
  const { names } = block.language;
  let at = from - 1;
  if (names.articles.has(block.words[at]?.folded ?? '')) at--;
  const before = block.words[at];
  return reading.preposition || (before !== undefined && names.before.get(before.folded) === 'place');
}

function isAny(word: string, set: ReadonlySet<string>, { names }: Language): boolean {
  return set.has(word) || names.detach(word).some(({ stem }) => set.has(stem));
}
