import type { FigureGrammar } from '@/lib/languages';
import { isGluedCode, isIsoCode } from './currencies';
import { ordinalSuffix } from './ordinals';
import { find, type Item } from './stream';

/** Addresses, handles and tags: digits in them are no figures. */
const ADDRESS = /:\/\/|www\.|@\w|#[\p{L}\p{N}]|\.(?:com|org|net|gov|edu|io)\b/iu;

const digitsOnly = (item: Item | undefined): boolean => item?.type === 'number' && /^\d+$/.test(item.folded);
const glue = (item: Item | undefined): boolean =>
  item?.type === 'sign' && !item.spaced && /^[-./:_]$/.test(item.folded);

/** Letters right before digits that belong to an amount or a date: USD3, RM42, Oct2, Q3, و30. */
function leads(items: readonly Item[], index: number, text: string): boolean {
  const item = items[index];
  if (!item) return false;
  if (item.hits.some(({ lexeme }) => lexeme.currency?.sign ?? lexeme.month ?? lexeme.conjunction))
    return true;
  if (isGluedCode(text.slice(item.start, item.end))) return true;
  // 0x10 is a code
  if (item.folded === 'x') return items[index - 1]?.folded !== '0';
  return /^(?:q|h|e|و|ل|ب|ف|ك|ال|لل|بال|وال)$/.test(item.folded);
}

/** Letters right behind digits that belong to them: 12k, 5km, 21st, 3pm, 30ألفا. */
function trails(items: readonly Item[], index: number, text: string, grammar: FigureGrammar): boolean {
  const item = items[index];
  if (!item) return false;
  if (item.hits.some(({ lexeme }) => AMOUNTS.some((kind) => lexeme[kind] !== undefined))) return true;
  if (isIsoCode(text.slice(item.start, item.end))) return true;
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

/** Round the clock, and days that have become names. */
const NAMED = new Set(['24/7', '9/11', '7/7']);

/**
 * Which items are part of a name, a code or an address, so that no figure may start at them: G7, F-16, إف-16, Covid-19,
 * Boeing 737, قرار 2254, 1.2.3, +1 222 222 2222, 555-1212, scores and what is in a URL. Linear.
 */
export function guarded(items: readonly Item[], text: string, grammar: FigureGrammar): Uint8Array {
  const blocked = new Uint8Array(items.length);
  const labelled = new Uint8Array(items.length);
  blockAddresses(items, text, blocked);
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item?.type !== 'number' || blocked[i]) continue;
    const before = items[i - 1];
    const next = items[i + 1];
    if (before && !item.spaced && before.type === 'word' && !leads(items, i - 1, text)) blocked[i] = 1;
    if (before && !item.spaced && before.folded === '-' && !before.spaced) {
      // F-16, Covid-19; not Jan-1, not 8-10, not "from-2019"
      const owner = items[i - 2];
      // nor 4pm-5pm, 5k-20k
      const amount = items[i - 3]?.type === 'number' && owner?.spaced === false;
      if (
        owner?.type === 'word' &&
        !amount &&
        !owner.hits.some(({ lexeme }) => lexeme.month ?? lexeme.weekday)
      )
        blocked[i] = 1;
    }
    if (before?.folded === '#' || before?.folded === '§' || before?.folded === '№') blocked[i] = 1;
    if (next && !next.spaced && next.type === 'word' && !trails(items, i + 1, text, grammar)) blocked[i] = 1;
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
    // the mark of a note: text.[57]
    if (before?.folded === '[' && next?.folded === ']' && digitsOnly(item)) blocked[i] = 1;
    if (before && (labels(items, i) || labelsOn(items, i, labelled)) && !isMeasured(items, i + 1))
      blocked[i] = labelled[i] = 1;
    // BA.5: a code with a stop in it
    if (before?.folded === '.' && !before.spaced && !item.spaced && items[i - 2]?.capital === 'all')
      blocked[i] = 1;
    if (next && !next.spaced && GADGETS.test(text.slice(item.start, next.end))) blocked[i] = 1;
    i = blockChain(items, i, blocked);
  }
  return blocked;
}

/** "Boeing 737", قرار مجلس الأمن 2254, "Article 5", رقم 12. */
function labels(items: readonly Item[], index: number): boolean {
  for (let back = 1; back <= 4; back++) {
    const hit = items[index - back]?.hits.find(({ lexeme, next }) => lexeme.label && next === index);
    if (hit) return true;
  }
  const before = items[index - 1];
  if (before?.folded === '.' && !before.spaced) return Boolean(find(items, index - 2, 'label'));
  // القرار (2254)
  return before?.folded === '(' && Boolean(items[index - 2]?.hits.some(({ lexeme }) => lexeme.label));
}

/** "The road is 120 kilometres long", تمتد الطريق 120 كيلومتراً: a number with a unit in words is no label. */
function isMeasured(items: readonly Item[], index: number): boolean {
  const unit = find(items, index, 'measure');
  return unit !== undefined && !unit.lexeme.abbreviation && items[index]?.type === 'word';
}

/** "Articles 4 and 5", المادتين 4 و5: what names the first number of a list names the others. */
function labelsOn(items: readonly Item[], index: number, labelled: Uint8Array): boolean {
  const joint = items[index - 1];
  const joins =
    joint &&
    (/^[-,،]$/.test(joint.folded) || joint.hits.some(({ lexeme }) => lexeme.conjunction ?? lexeme.to));
  return Boolean(joins && labelled[index - 2]);
}

/** What screens, networks and films are called. */
const GADGETS = /^(?:[2-6]G|[1-4]D|[248]K|4x4)$/;

/** Digits chained by signs: phone numbers, dates are for the patterns, versions and codes for no one. */
function blockChain(items: readonly Item[], index: number, blocked: Uint8Array): number {
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
  if (links === 0) return index;
  if (links === 1 && NAMED.has(parts.join(signs))) {
    block(index, end);
    return end;
  }
  if (signs === '-' && /^\d{3}$/.test(parts[0] ?? '') && /^\d{4}$/.test(parts[1] ?? '')) block(index, end);
  else if (links >= 2 && /^-+$/.test(signs)) {
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

function blockAddresses(items: readonly Item[], text: string, blocked: Uint8Array): void {
  if (!ADDRESS.test(text)) return;
  let at = 0;
  for (const match of text.matchAll(/\S+/g)) {
    if (!ADDRESS.test(match[0])) continue;
    const end = match.index + match[0].length;
    while (at < items.length && (items[at]?.end ?? 0) <= match.index) at++;
    for (; at < items.length && (items[at]?.start ?? 0) < end; at++) blocked[at] = 1;
  }
}
