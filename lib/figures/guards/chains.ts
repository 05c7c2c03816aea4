import type { FigureGrammar } from '@/lib/languages';
import { find, type Item } from '../items';
import { isMeasured } from './labels';

const glue = (item: Item | undefined): boolean =>
  item?.type === 'sign' && !item.spaced && /^[-./:_]$/.test(item.folded);

/** Round the clock, and days that have become names. */
const NAMED = new Set(['24/7', '9/11', '7/7']);

/** What a side scores, in digits. */
const isGoals = (item: Item | undefined): boolean =>
  item?.type === 'number' && /^\d{1,2}$/.test(item.folded) && Number(item.folded) <= MOST_SCORED;

/** سه بر صفر: a score in words, or one side of it. */
export function blockScoreInWords(
  items: readonly Item[],
  blocked: Uint8Array,
  { scored }: FigureGrammar,
): void {
  if (!scored) return;
  const small = (at: number): boolean =>
    isGoals(items[at]) || (find(items, at, 'number')?.lexeme.number.value ?? MOST_SCORED) < MOST_SCORED;
  for (let joint = 1; joint < items.length - 1; joint++) {
    if (!scored.test(items[joint]?.folded ?? '') || !small(joint - 1) || !small(joint + 1)) continue;
    blocked[joint - 1] = blocked[joint + 1] = 1;
  }
}

/** 2 - صفر, nil-1: a score whose one side is a word. */
export function blockNil(items: readonly Item[], blocked: Uint8Array): void {
  const isNil = (at: number): boolean => find(items, at, 'number')?.lexeme.number.value === 0;
  for (let dash = 1; dash < items.length - 1; dash++) {
    if (items[dash]?.folded !== '-') continue;
    const [before, behind] = [items[dash - 1]?.type === 'number', items[dash + 1]?.type === 'number'];
    if ((before && isNil(dash + 1)) || (behind && isNil(dash - 1))) blocked[dash - 1] = blocked[dash + 1] = 1;
  }
}

/** 45+2, 90.+4: the minute of a goal and how far into the time added. */
export function blockAdded(items: readonly Item[], index: number, blocked: Uint8Array): void {
  if (!/^(?:45|90|105|120)$/.test(items[index]?.folded ?? '')) return;
  const sign = items[index + 1]?.folded === '.' ? index + 2 : index + 1;
  const [plus, added] = [items[sign], items[sign + 1]];
  if (plus?.folded !== '+' || plus.spaced || added?.spaced !== false || !/^\d{1,2}$/.test(added.folded))
    return;
  blocked[index] = blocked[sign + 1] = 1;
}

/** 7-6 (7/5): the points of a tie-break in brackets behind its set are no day. */
export function blockTieBreak(items: readonly Item[], index: number, blocked: Uint8Array): void {
  const [set, open] = [items[index - 2], items[index - 1]];
  const [slash, second] = [items[index + 1], items[index + 2]];
  if (open?.folded !== '(' || slash?.folded !== '/' || !isGoals(items[index]) || !isGoals(second)) return;
  if (isGoals(set) && /^[-:]$/.test(items[index - 3]?.folded ?? '')) blocked[index] = blocked[index + 2] = 1;
}

/** How far before a score that may be said, in items. */
const PLAYED_NEAR = 14;
/** The most that a side scores in most games. */
const MOST_SCORED = 20;

/** فازت 4 - 1, beat them 1 – 2: with spaces around the dash it would be a range. */
export function blockScore(
  items: readonly Item[],
  index: number,
  blocked: Uint8Array,
  { played }: FigureGrammar,
): void {
  if (!played) return;
  const [first, dash, second] = items.slice(index, index + 3);
  if (first?.type !== 'number' || second?.type !== 'number' || !/^[-–]$/.test(dash?.folded ?? '')) return;
  if (!isGoals(first) || !isGoals(second)) return;
  for (let i = index - 1; i >= 0 && i >= index - PLAYED_NEAR; i--) {
    const word = items[i]?.folded ?? '';
    if (/^[.!?؟]$/.test(word)) return;
    if (played.test(word)) {
      blocked[index] = blocked[index + 2] = 1;
      return;
    }
  }
}

/** Digits chained by signs: phone numbers, dates are for the patterns, versions and codes for no one. */
export function blockChain(items: readonly Item[], index: number, blocked: Uint8Array): number {
  let end = index;
  let links = 0;
  let signs = '';
  while (glue(items[end + 1]) && items[end + 2]?.type === 'number' && !items[end + 2]?.spaced) {
    signs += items[end + 1]?.folded ?? '';
    end += 2;
    links++;
  }
  const parts = items
    .slice(index, end + 1)
    .filter((item) => item.type === 'number')
    .map((item) => item.folded);
  const block = (from: number, to: number): void => {
    for (let i = from; i <= to; i++) blocked[i] = 1;
  };
  // +1 222 222 2222
  if (items[index - 1]?.folded === '+' && items[index]?.spaced === false) {
    let last = end;
    while (items[last + 1]?.type === 'number') last++;
    if (last > end) {
      block(index, last);
      return last;
    }
  }
  // (206) 555-1212
  if (
    parts[0]?.length === 3 &&
    items[index - 1]?.folded === '(' &&
    items[index + 1]?.folded === ')' &&
    items[index + 2]?.type === 'number' &&
    items[index + 3]?.folded === '-' &&
    items[index + 4]?.type === 'number'
  ) {
    block(index, index + 4);
    return index + 4;
  }
  if (links === 0) {
    const last = dialled(items, index);
    block(index, last - 1);
    return Math.max(index, last - 1);
  }
  // 1:21:08,429 and 1:45.3: the time of a race
  if (/^:+$/.test(signs) && /[.,]/.test(parts.at(-1) ?? '')) {
    block(index, end);
    return end;
  }
  if (links === 1 && NAMED.has(parts.join(signs))) {
    block(index, end);
    return end;
  }
  if (signs === '-' && /^\d{3}$/.test(parts[0] ?? '') && /^\d{4}$/.test(parts[1] ?? '')) {
    if (!isMeasured(items, end + 1)) block(index, end);
  } else if (links >= 2 && /^-+$/.test(signs)) {
    const [a = '', b = '', c = ''] = parts;
    const date =
      links === 2 &&
      ((a.length === 4 && b.length <= 2 && c.length <= 2) ||
        (a.length <= 2 && b.length <= 2 && (c.length === 4 || c.length === 2)));
    if (!date) block(index, end);
  } else if (links >= 5 || (links >= 3 && !/:/.test(signs))) block(index, end);
  else if (/[_]/.test(signs)) block(index, end);
  return end > index && blocked[index] ? end : index;
}

/**
 * Telephone numbers as they are written in groups: 01 42 34 56 78, 030 1234567. No other number begins with nought and goes
 * on behind a space, but for a date (05 04 2016).
 *
 * @returns the index behind it, or the index itself where none is
 */
function dialled(items: readonly Item[], index: number): number {
  if (!/^0\d{1,4}$/.test(items[index]?.folded ?? '')) return index;
  let next = index + 1;
  while (items[next]?.type === 'number' && /^\d{2,9}$/.test(items[next]?.folded ?? '')) next++;
  const groups = next - index;
  const dated = groups === 3 && /^(?:19|20)\d\d$/.test(items[next - 1]?.folded ?? '');
  const long = items.slice(index, next).reduce((sum, { folded }) => sum + folded.length, 0) >= 7;
  return groups >= 2 && long && !dated ? next : index;
}
