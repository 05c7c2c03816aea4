import type { CountFigure } from '@/lib/mentions';
import { after, find, type Item } from '../items';
import { type NumberReading, readNumber } from '../numbers';
import type { RangeContext } from './ranges';

interface VoteReading {
  readonly figure: CountFigure;
  readonly start: number;
  readonly next: number;
}

/** How far before two numbers it is said that they are votes. */
const NEAR = 12;
const END = /^[.!?؟؛;]$/;

/** Whether a text speaks of votes at all: most do not, and nothing more is looked for there. */
export function speaksOfVotes(items: readonly Item[]): boolean {
  return items.some((item) => item.hits.some(({ lexeme }) => lexeme.ballot ?? lexeme.chamber));
}

/** Whether a ballot, or two words of a chamber, stand before an item in its sentence. */
function isCued(items: readonly Item[], index: number): boolean {
  let chambers = 0;
  for (let i = index - 1; i >= 0 && i >= index - NEAR; i--) {
    const item = items[i];
    if (!item || (item.type === 'sign' && END.test(item.folded))) return false;
    if (find(items, i, 'ballot')) return true;
    if (find(items, i, 'chamber') && ++chambers === 2) return true;
  }
  return false;
}

const plain = (reading: NumberReading | undefined): NumberReading | undefined =>
  reading && !reading.fraction && !reading.few && Number.isInteger(reading.value) && reading.value >= 0
    ? reading
    : undefined;

/**
 * The two sides of a vote: "voted 14 to 1", "the Senate passed it 52–48", بأغلبية 14 صوتا مقابل صوت واحد, "52 voix contre 48".
 * Two numbers are votes where one of them counts ballots, or where the sentence has spoken of them.
 */
export function readVotes({ items, text, grammar }: RangeContext, index: number): VoteReading | undefined {
  const first = plain(readNumber(items, index, text, grammar));
  if (!first || first.weak || first.tied) return undefined;
  const noun = find(items, after(items, first.next), 'ballot');
  let at = noun?.next ?? first.next;
  if (noun && /^[,،]$/.test(items[at]?.folded ?? '')) at++;
  const versus = find(items, at, 'versus');
  const hyphen = !noun && items[at]?.folded === '-' && items[at]?.spaced === items[at + 1]?.spaced;
  if (!hyphen && !versus) return undefined;
  const second = sideAt({ items, text, grammar }, hyphen ? at + 1 : (versus?.next ?? at));
  if (!second || !(noun ?? second.noun ?? isCued(items, index))) return undefined;
  // "voted on 3 to 5 projects": the winners come first, and nothing is counted
  const counted = items[second.next]?.type === 'word' && items[second.next]?.hits.length === 0;
  if (!noun && !second.noun && !hyphen && (counted || first.value < second.value)) return undefined;
  // 52-48-1 is no vote, nor are the sides of one a share or a year
  const follows = items[second.next];
  if (follows && (follows.folded === '-' || follows.folded === '%')) return undefined;
  if (
    find(items, second.next, 'percent') ??
    find(items, second.next, 'measure') ??
    find(items, second.next, 'time')
  )
    return undefined;
  if (hyphen && first.value >= 1900 && first.value <= 2100) return undefined;
  const of = noun ? text.slice(noun.start, items[noun.next - 1]?.end) : '';
  const figure: CountFigure = { type: 'count', value: first.value, of, against: second.value };
  return { figure, start: first.start, next: second.next };
}

/** The number of the other side with its noun: 48, "one vote", صوت واحد, صوتين. */
function sideAt(
  { items, text, grammar }: Pick<RangeContext, 'items' | 'text' | 'grammar'>,
  index: number,
): { readonly value: number; readonly next: number; readonly noun?: true } | undefined {
  const ballot = find(items, index, 'ballot');
  if (ballot) {
    // صوت واحد, صوتين
    const one = find(items, ballot.next, 'number');
    if (ballot.lexeme.count !== undefined)
      return { value: ballot.lexeme.count, next: ballot.next, noun: true };
    return one?.lexeme.number.value === 1 && grammar.clitics
      ? { value: 1, next: one.next, noun: true }
      : undefined;
  }
  const number = plain(readNumber(items, index, text, grammar));
  if (!number || number.tied) return undefined;
  const noun = find(items, after(items, number.next), 'ballot');
  return noun
    ? { value: number.value, next: noun.next, noun: true }
    : { value: number.value, next: number.next };
}
