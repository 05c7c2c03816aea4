import type { CalendarUnit, FigureGrammar } from '@/lib/languages';
import { type DurationPart, durationTimex, readDuration } from '../durations';
import { after, find, type Hit, isLink, type Item } from '../items';
import type { NumberReading } from '../numbers';
import type { Reading } from '../reading';
import type { QuantityContext } from './quantities';

/** ص: the unit and what it is said of, age: "30 عاماً" in brackets after a name, "30 years old", "aged 30". */
export function ageAfter(items: readonly Item[], index: number): number | undefined {
  const old = find(items, after(items, index), 'age');
  return old?.lexeme.age === 'after' ? old.next : undefined;
}

const AGE_UNITS = new Set<CalendarUnit>(['year', 'month', 'week', 'day']);

const COMMA = /^[,،]$/;

/** "(30 ans)", ", 30 ans,", ", de 30 años,": set apart behind a name, or before it at the start of a sentence. */
function inBrackets(items: readonly Item[], index: number, next: number, grammar: FigureGrammar): boolean {
  const linked = !grammar.clitics && isLink(items[index - 1], grammar);
  const before = items[index - (linked ? 2 : 1)]?.folded ?? '.';
  const behind = items[next]?.folded ?? '';
  if (before === '(') return behind === ')';
  if (COMMA.test(before)) return behind === ')' || COMMA.test(behind) || (linked && behind === '.');
  return linked && /^[.!?]$/.test(before) && COMMA.test(behind);
}

export function readTimed(context: QuantityContext, index: number): Reading | undefined {
  const { items, text, grammar } = context;
  const duration = readDuration(items, index, text, grammar);
  if (!duration) return undefined;
  const [part, more] = duration.parts;
  if (part && !more && AGE_UNITS.has(part.unit)) {
    // deux hommes de 24 et 31 ans
    const first = pairedWith(items, index) ?? index;
    // "87 yo": the unit says it itself
    const old =
      ageAfter(items, duration.next) ?? ageAfter(items, duration.next - 1) ?? ownAge(items, duration.next);
    const people = isOfPeople(items, index, duration.next);
    const asked =
      people ||
      (part.unit === 'year' &&
        (isBehindPerson(items, index, duration.next, grammar) || opensAged(items, index, grammar))) ||
      (index > 0 && (ageCue(items, first) !== undefined || isHad(context, first, duration.next, part)));
    const bracketed =
      part.unit === 'year' &&
      inBrackets(items, first, duration.next, grammar) &&
      Number.isInteger(part.value) &&
      part.value < 120;
    if (old !== undefined || asked || bracketed) {
      return {
        figure: { type: 'age', value: part.value, unit: part.unit as 'year' | 'month' | 'week' | 'day' },
        start: duration.start,
        next: old ?? duration.next,
        tied: duration.tied,
      };
    }
  }
  if (!duration.counted && !(index === 0 && duration.next === items.length)) return undefined;
  const rough =
    duration.few ??
    items.slice(index, duration.next).some(({ hits }) => hits.some(({ lexeme }) => lexeme.number?.rough));
  const approximate = rough ? ({ qualifier: 'about' } as const) : {};
  return {
    figure: { type: 'duration', timex: durationTimex(duration.parts), ...approximate },
    start: duration.start,
    next: duration.next,
    tied: duration.tied,
  };
}

/** سال سن, of two words: the unit says itself that it is an age. */
const ownAge = (items: readonly Item[], next: number): number | undefined =>
  ageAfter(items, next - 2) === next ? next : undefined;

/** В 25 лет женился, at the head of its clause: at that age. */
function opensAged(items: readonly Item[], index: number, { agedAt }: FigureGrammar): boolean {
  const [clause, at] = [items[index - 2], items[index - 1]];
  if (!at || !agedAt?.test(at.folded)) return false;
  return (
    clause === undefined || clause.type === 'sign' || find(items, index - 2, 'conjunction') !== undefined
  );
}

/** мальчик 10 лет, мужчину 35 лет: so many years right behind somebody, with no verb behind them. */
function isBehindPerson(
  items: readonly Item[],
  index: number,
  next: number,
  { agedBehind }: FigureGrammar,
): boolean {
  if (!agedBehind || find(items, index - 1, 'sense')?.lexeme.sense !== 'people') return false;
  return items[next]?.type !== 'word' || find(items, next, 'conjunction') !== undefined;
}

/** The first of two ages whose unit is said once, "24 et" before "31 ans"; undefined where there is none. */
function pairedWith(items: readonly Item[], index: number): number | undefined {
  const joint = items[index - 1]?.hits.some(({ lexeme }) => lexeme.conjunction);
  const first = items[index - 2];
  return joint && first?.type === 'number' && /^\d{1,2}$/.test(first.folded) ? index - 2 : undefined;
}

/** ein 20-jähriger Mann, die 57-jährige Beifahrerin: an adjective that says an age, of people or of a noun unknown. */
function isOfPeople(items: readonly Item[], index: number, next: number): boolean {
  if (!items[next - 1]?.hits.some(({ lexeme }) => lexeme.ageOf)) return false;
  if (find(items, next, 'sense')) return true;
  const noun = items[next];
  return items[index]?.type === 'number' && noun?.capital === 'initial' && noun.hits.length === 0;
}

/** Words behind a length that say what it is for, so that it is no age: trois ans pour payer, dos años para decidir. */
const FOR = /^(?:pour|para|avant|antes|sans|sin|contre|zu|rechnen|auf)$/;

/** "Elle a 35 ans", "ya tiene 60 años": the verb says so, unless the length goes on. */
function isHad(
  { items, text, grammar }: QuantityContext,
  index: number,
  next: number,
  { value, unit }: DurationPart,
): boolean {
  if (value > 115 || (unit !== 'year' && unit !== 'month')) return false;
  let at = index - 1;
  if (items[at]?.hits.some(({ lexeme, next: end }) => lexeme.qualifier && end === index)) at--;
  for (let back = 0; back < 3; back++, at--) {
    const verb = items[at]?.hits.find(({ lexeme }) => lexeme.ageVerb);
    if (!verb) {
      // ya, tan solo, déjà
      if (!find(items, at, 'stop')) return false;
      continue;
    }
    const follows = items[next];
    // il y a 35 ans; 35 ans d'expérience
    const before = items[at - 1];
    if (before?.folded === 'y' || follows?.type === 'number') return false;
    // « À 35 ans, il … » opens its clause; « condamné à 5 ans » is a length
    const verbal = text.slice(items[at]?.start, items[at]?.end);
    if (verbal.normalize('NFD') !== verbal && before !== undefined && before.type !== 'sign') return false;
    if (follows?.type !== 'word') return true;
    // mit 30 Jahren Erfahrung
    if (follows.capital !== 'none') return false;
    return !FOR.test(follows.folded) && !isLink(follows, grammar) && !(follows.forms.length > 1);
  }
  return false;
}

/** The words just before that say that an age follows: "aged", البالغ من العمر, عمره. */
export function ageCue(items: readonly Item[], index: number): Hit | undefined {
  for (let back = 1; back <= 4; back++) {
    const hit = items[index - back]?.hits.find((h) => h.lexeme.age === 'before');
    if (!hit) continue;
    // عن عمر ناهز الـ88 عاما
    const at = items[hit.next]?.folded === 'ال' ? hit.next + 1 : hit.next;
    const between = find(items, at, 'qualifier') ?? find(items, at, 'between');
    if (at === index || between?.next === index) return hit;
  }
  return undefined;
}

/** An ordinal, or the age that it is: دون سن الخامسة, في الثامنة عشرة من عمره. */
export function ordinalReading(
  items: readonly Item[],
  index: number,
  { value, start, next, tied }: NumberReading,
  grammar: FigureGrammar,
): Reading {
  const ordinal = { figure: { type: 'ordinal', value }, start, next, tied } as const;
  if (!grammar.agedUnder || value > 115) return ordinal;
  const old = ageAfter(items, next);
  const cued = ageCue(items, index) ?? grammar.agedUnder.test(items[index - 1]?.folded ?? '');
  return old === undefined && !cued
    ? ordinal
    : { ...ordinal, figure: { type: 'age', value, unit: 'year' }, next: old ?? next };
}

/** der Fahrer (34), le suspect (31): two figures in brackets right behind a word for somebody. */
export function isNoted(
  items: readonly Item[],
  index: number,
  next: number,
  { agedInBrackets }: FigureGrammar,
): boolean {
  const [open, close] = [items[index - 1], items[next]];
  if (open?.folded !== '(' || close?.folded !== ')' || !/^\d\d$/.test(items[index]?.folded ?? ''))
    return false;
  // Ahmet Yılmaz (45), M.E. (26)
  const name = items[index - 2];
  if (agedInBrackets && name?.type === 'word') {
    const initials = name.capital === 'all' && name.end - name.start > name.folded.length;
    if (initials || (name.capital === 'initial' && name.hits.length === 0)) return true;
  }
  return items[index - 2]?.hits.some(({ lexeme }) => lexeme.sense === 'people') ?? false;
}

/** "John Smith, 42, was arrested". */
export function isApposition(
  items: readonly Item[],
  index: number,
  next: number,
  number: NumberReading,
): boolean {
  if (!number.plain || number.value < 3 || number.value > 115) return false;
  const name = items[index - 2];
  return (
    items[index - 1]?.folded === ',' &&
    /^[,.;]$/.test(items[next]?.folded ?? '') &&
    items[next]?.spaced === false &&
    name?.type === 'word' &&
    name.capital === 'initial' &&
    name.hits.length === 0
  );
}
