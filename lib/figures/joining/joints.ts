import type { FigureGrammar } from '@/lib/languages';
import { find, type Item } from '../items';
import { readNumber } from '../numbers';
import type { Reading } from '../reading';

/** What joins the two ends of a range, and what closes it. */

const HYPHEN = /^[-~]$/;

export interface Joint {
  readonly next: number;
  readonly kind: 'hyphen' | 'wave' | 'word' | 'and' | 'case' | 'closed';
}

/** The item after what joins the two ends of a range, and how it is joined. */
export function connector(items: readonly Item[], index: number, between: boolean): Joint | undefined {
  const item = items[index];
  if (!item) return undefined;
  // "8- to 16-metre"
  if (item.folded === '-' && !item.spaced) {
    const hung = find(items, index + 1, 'to');
    if (hung && items[index + 1]?.spaced) return { next: hung.next, kind: 'word' };
  }
  if (item.type === 'sign' && HYPHEN.test(item.folded)) {
    const next = items[index + 1];
    if (!next || (item.spaced && !next.spaced && next.folded !== '~' && !between)) return undefined;
    return { next: index + 1, kind: item.folded === '~' ? 'wave' : 'hyphen' };
  }
  const to = find(items, index, 'to');
  if (to) return { next: to.next, kind: 'word' };
  if (between) {
    // entre el 60 y el 65%
    const joint = find(items, index, 'and');
    if (joint) return { next: joint.next, kind: 'word' };
    const and = find(items, index, 'conjunction');
    if (and && and.next === index + 1) return { next: and.next, kind: 'and' };
    // و written onto the second end
    if (item.hits.some((hit) => hit.tied)) return { next: index, kind: 'and' };
  }
  return undefined;
}

/** دو سه روز, beş altı kişi: a number in words and the next one are about so many. */
export function pairedJoint(
  items: readonly Item[],
  text: string,
  grammar: FigureGrammar,
  { bare, next }: Reading,
): Joint | undefined {
  if (!grammar.pairedNumbers || !bare?.words || bare.value >= 9 || items[next]?.type !== 'word')
    return undefined;
  const second = find(items, next, 'number') && readNumber(items, next, text, grammar);
  return second?.words && second.value === bare.value + 1 ? { next, kind: 'word' } : undefined;
}

/** 2019'dan 2023'e kadar, 5 ile 10 arasında: what makes a range of two ends stands behind them. */
export function endedJoint(
  items: readonly Item[],
  index: number,
  { cases }: FigureGrammar,
): Joint | undefined {
  if (!cases) return undefined;
  if (cases.from.test(items[index - 1]?.ending ?? '')) return { next: index, kind: 'case' };
  const and = find(items, index, 'conjunction') ?? find(items, index, 'and');
  return and && { next: and.next, kind: 'closed' };
}

/** The item behind a range that ends as its joint asks; undefined where it does not. */
export function closedAt(
  items: readonly Item[],
  next: number,
  joint: Joint,
  { cases }: FigureGrammar,
): number | undefined {
  const close = cases ? find(items, next, 'closes') : undefined;
  if (close) return close.next;
  const until = joint.kind === 'case' && cases?.to.test(items[next - 1]?.ending ?? '');
  return joint.kind === 'closed' || (joint.kind === 'case' && !until) ? undefined : next;
}
