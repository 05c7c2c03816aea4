import type { FigureGrammar } from '@/lib/languages';
import { find, type Item } from '../items';

/** "Boeing 737", قرار مجلس الأمن 2254, "Article 5", رقم 12. */
export function labels(items: readonly Item[], index: number): boolean {
  for (let back = 1; back <= 4; back++) {
    const hit = items[index - back]?.hits.find(({ lexeme, next }) => lexeme.label && next === index);
    if (hit) return true;
  }
  const before = items[index - 1];
  if (before?.folded === '.' && !before.spaced) return Boolean(find(items, index - 2, 'label'));
  // القرار (2254)
  return before?.folded === '(' && Boolean(items[index - 2]?.hits.some(({ lexeme }) => lexeme.label));
}

/** "Firefox 85", "Bug 1553982": a bare number right behind a name, with nothing that it could count. */
export function isNamed(items: readonly Item[], index: number, { many }: FigureGrammar): boolean {
  const [name, item, next] = [items[index - 1], items[index], items[index + 1]];
  if (!many || name?.type !== 'word' || name.hits.length > 0 || name.capital === 'none') return false;
  // a letter is no name, nor is "You're"
  if (name.folded.length < 2 || name.end - name.start !== name.folded.length) return false;
  if (!item?.spaced || !BARE.test(item.folded)) return false;
  if (next === undefined) return true;
  if (next.type === 'word') {
    const stops = next.capital === 'initial' || next.hits.some(({ lexeme }) => lexeme.stop);
    return (
      stops &&
      !many.test(next.folded) &&
      !next.hits.some(({ lexeme }) => GOES_ON.some((kind) => lexeme[kind] !== undefined))
    );
  }
  return next.type === 'sign' && /^[.,;:!?)]$/.test(next.folded) && items[index + 2]?.spaced !== false;
}

/** How far back the bracket may stand that a number's is closed with. */
const BRACKETED = 12;

/** "1) eggs, 2) milk", or "3." at the head of a paragraph: the number of an item in a list. */
export function isMarker(items: readonly Item[], index: number): boolean {
  const [item, sign, behind] = [items[index], items[index + 1], items[index + 2]];
  if (!item || !sign || sign.spaced || !/^\d{1,2}$/.test(item.folded) || behind?.type !== 'word')
    return false;
  if (behind.hits.some(({ lexeme }) => lexeme.month !== undefined)) return false;
  if (sign.folded === '.') return index === 0 && behind.spaced && behind.capital === 'initial';
  if (sign.folded !== ')' || !behind.spaced) return false;
  for (let i = index - 1; i >= 0 && i >= index - BRACKETED; i--) {
    if (items[i]?.folded === '(') return false;
    if (items[i]?.folded === ')') return true;
  }
  return index <= BRACKETED;
}

/** As versions and files are numbered; four digits are a year as likely. */
const BARE = /^\d{1,3}$|^\d{5,}$|^\d{1,2}\.\d$/;

/** Meanings of a word that a number goes on or is measured in. */
const GOES_ON = [
  'number',
  'measure',
  'currency',
  'percent',
  'time',
  'month',
  'sense',
  'meridiem',
  'magnitude',
  'dozen',
  'to',
  'versus',
] as const;

/** "The road is 120 kilometres long", تمتد الطريق 120 كيلومتراً: a number with a unit in words is no label. */
export function isMeasured(items: readonly Item[], index: number): boolean {
  if (items[index]?.type !== 'word') return false;
  if (find(items, index, 'currency') ?? find(items, index, 'percent')) return true;
  const time = find(items, index, 'time');
  if (time && !time.preposition && !time.lexeme.abbreviation && time.lexeme.ordinal === undefined)
    return true;
  const unit = find(items, index, 'measure');
  return unit !== undefined && !unit.lexeme.abbreviation;
}

/** "Articles 4 and 5", المادتين 4 و5: what names the first number of a list names the others. */
export function labelsOn(items: readonly Item[], index: number, labelled: Uint8Array): boolean {
  const joint = items[index - 1];
  const joins =
    joint &&
    (/^[-+,،/]$/.test(joint.folded) || joint.hits.some(({ lexeme }) => lexeme.conjunction ?? lexeme.to));
  return Boolean(joins && labelled[index - 2]);
}
