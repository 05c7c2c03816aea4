import type { FigureGrammar, Lexeme } from '@/lib/languages';
import { type Item } from '../items';
import { ordinalSuffix } from '../numbers';
import { isGluedCode, isIsoCode } from '../quantities';
import { blockAddresses } from './addresses';
import { blockAdded, blockChain, blockNil, blockScore, blockScoreInWords, blockTieBreak } from './chains';
import { isMarker, isMeasured, isNamed, labels, labelsOn } from './labels';

const digitsOnly = (item: Item | undefined): boolean => item?.type === 'number' && /^\d+$/.test(item.folded);

/** Letters right before digits that belong to an amount or a date: USD3, RM42, Oct2, Q3, و30. */
function leads(items: readonly Item[], index: number, text: string, { clitics }: FigureGrammar): boolean {
  const item = items[index];
  if (!item) return false;
  if (item.hits.some(({ lexeme }) => lexeme.currency?.sign ?? lexeme.month ?? lexeme.conjunction))
    return true;
  // إلى69, a space being forgotten
  const leading = ({ to, from, qualifier, stop }: Lexeme): boolean =>
    Boolean(to ?? from ?? qualifier ?? stop);
  if (clitics && item.hits.some(({ lexeme }) => leading(lexeme))) return true;
  if (isGluedCode(text.slice(item.start, item.end))) return true;
  // 0x10 is a code
  if (item.folded === 'x') return items[index - 1]?.folded !== '0';
  return /^(?:e|[وف]?(?:[بلك]|[بك]?ال|لل))$|^[وف]$/.test(item.folded);
}

/** Letters right behind digits that belong to them: 12k, 5km, 21st, 3pm, 30ألفا. */
function trails(items: readonly Item[], index: number, text: string, grammar: FigureGrammar): boolean {
  const item = items[index];
  if (!item) return false;
  if (item.hits.some(({ lexeme }) => AMOUNTS.some((kind) => lexeme[kind] !== undefined))) return true;
  if (isIsoCode(text.slice(item.start, item.end))) return true;
  if (grammar.dottedClock?.behind?.test(item.folded)) return true;
  return /^(?:s|h|e|q|a|p|x|d|y)$/.test(item.folded) || ordinalSuffix(grammar).test(item.folded);
}

const AMOUNTS = [
  'currency',
  'measure',
  'time',
  'suffix',
  'meridiem',
  'number',
  'percent',
  'month',
  'dozen',
  'sense',
  'conjunction',
  'count',
] as const;

/**
 * Which items are part of a name, a code or an address, so that no figure may start at them: G7, F-16, إف-16, Covid-19,
 * Boeing 737, قرار 2254, 1.2.3, +1 222 222 2222, 555-1212, scores and what is in a URL. Linear.
 */
export function guarded(items: readonly Item[], text: string, grammar: FigureGrammar): Uint8Array {
  const blocked = new Uint8Array(items.length);
  const labelled = new Uint8Array(items.length);
  blockAddresses(items, text, blocked);
  blockNil(items, blocked);
  blockScoreInWords(items, blocked, grammar);
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item?.type !== 'number' || blocked[i]) continue;
    const before = items[i - 1];
    const next = items[i + 1];
    if (before && !item.spaced && before.type === 'word' && !leads(items, i - 1, text, grammar))
      blocked[i] = 1;
    if (before && !item.spaced && before.folded === '-' && !before.spaced) {
      // F-16, Covid-19; not Jan-1, not 8-10, not "from-2019"
      const owner = items[i - 2];
      // nor 4pm-5pm, 5k-20k
      const amount = items[i - 3]?.type === 'number' && owner?.spaced === false;
      if (
        owner?.type === 'word' &&
        !amount &&
        !owner.hits.some(({ lexeme }) => lexeme.month ?? lexeme.weekday ?? lexeme.conjunction)
      )
        blocked[i] = 1;
    }
    if (before?.folded === '#' || before?.folded === '§' || before?.folded === '№') blocked[i] = 1;
    if (next && !next.spaced && next.type === 'word' && !trails(items, i + 1, text, grammar)) blocked[i] = 1;
    // der 1. FC Köln, die 2. Bundesliga
    if (grammar.dottedOrdinal && next?.folded === '.' && !next.spaced && isNumbered(items[i + 2]))
      blocked[i] = 1;
    // 3"5, 1'35: seconds and tenths, minutes and seconds of a race
    const timed = next && !next.spaced && /^["'′″]$/.test(next.folded) ? items[i + 2] : undefined;
    if (timed?.type === 'number' && !timed.spaced) {
      blocked[i] = blocked[i + 2] = 1;
      // 2h03'59
      if (before?.folded === 'h' && !before.spaced && !item.spaced) blocked[i - 2] = 1;
    }
    // 5h54'12"
    if (before?.folded === 'h' && !before.spaced && /['’′]/.test(item.folded)) blocked[i - 2] = 1;
    blockAdded(items, i, blocked);
    if (grammar.dottedOrdinal && isMinute(items, i)) blocked[i] = 1;
    // 8-M, 11-S: a day that a letter stands for
    if (next?.folded === '-' && !next.spaced && isInitial(items[i + 2], text)) blocked[i] = 1;
    // 24703m212: letters between digits
    if (
      next &&
      !next.spaced &&
      next.type === 'word' &&
      !/^[ehxt]$/.test(next.folded) &&
      digitsOnly(items[i + 2]) &&
      !items[i + 2]?.spaced &&
      !/^[23]$/.test(items[i + 2]?.folded ?? '')
    ) {
      blocked[i] = blocked[i + 2] = 1;
    }
    // 2803 sayılı karar; 34 GMG 547 plakalı otomobil
    if (next?.hits.some(({ lexeme }) => lexeme.labelBehind)) {
      blocked[i] = 1;
      if (before?.capital === 'all' && items[i - 2]?.type === 'number') blocked[i - 2] = 1;
    }
    blockTieBreak(items, i, blocked);
    // the mark of a note: text.[57]
    if (before?.folded === '[' && next?.folded === ']' && digitsOnly(item)) blocked[i] = 1;
    if (before && (labels(items, i) || labelsOn(items, i, labelled)) && !isMeasured(items, i + 1))
      blocked[i] = labelled[i] = 1;
    if (isNamed(items, i, grammar) || isMarker(items, i) || /^0{2,}$/.test(item.folded)) blocked[i] = 1;
    // BA.5: a code with a stop in it
    if (before?.folded === '.' && !before.spaced && !item.spaced && items[i - 2]?.capital === 'all')
      blocked[i] = 1;
    if (next && !next.spaced && GADGETS.test(text.slice(item.start, next.end))) blocked[i] = 1;
    blockScore(items, i, blocked, grammar);
    const first = i;
    i = blockChain(items, i, blocked);
    // ley 14/2011: what names the first number names the chain
    if (labelled[first]) blocked.fill(1, first, i + 1);
  }
  return blocked;
}

/** Gnabry (29.), Sané (36./41.): the minutes of goals, in brackets behind a name. */
function isMinute(items: readonly Item[], index: number): boolean {
  const [stop, behind] = [items[index + 1], items[index + 2]];
  if (stop?.folded !== '.' || stop.spaced || !/^[)/,]$/.test(behind?.folded ?? '')) return false;
  for (let i = index - 1; i >= 0 && i >= index - 9; i--) {
    if (items[i]?.folded === '(') return items[i - 1]?.capital === 'initial';
    if (items[i]?.type === 'word') return false;
  }
  return false;
}

/** Initials, and words that are numbered: what stands before them is part of a name. */
function isNumbered(item: Item | undefined): boolean {
  if (item?.type !== 'word') return false;
  return item.capital === 'all' || item.hits.some(({ lexeme }) => lexeme.label);
}

/** One capital letter right behind a hyphen, with nothing running on from it. */
function isInitial(item: Item | undefined, text: string): boolean {
  if (item?.type !== 'word' || item.spaced || item.end - item.start !== 1) return false;
  return (
    /^\p{Lu}$/u.test(text.slice(item.start, item.end)) &&
    !/^[-'’\p{L}\d]/u.test(text.slice(item.end, item.end + 1))
  );
}

/** What screens, networks and films are called. */
const GADGETS = /^(?:[2-6]G|[1-4]D|[248]K|4x4|(?:240|360|480|576|720|1,?080|1,?440|2,?160|4,?320)[pi])$/;
