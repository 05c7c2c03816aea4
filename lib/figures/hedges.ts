import type { Figure, Qualifier, SimpleFigure } from '@/lib/mentions';

/** Whether a hedge can be said of a figure: no day is "more" or "less" ("Under Wednesday's deal …"). */
export function hedgeable(figure: Figure, qualifier: Qualifier): boolean {
  const { qualifier: own } = figure;
  // "over the next two months" is in them
  const type = figure.type === 'range' ? figure.from.type : figure.type;
  // حتى نهاية العام: when in the year it is, the date says itself
  if ((type === 'date' || type === 'time') && own !== undefined) return false;
  if (type === 'date' || type === 'time') return qualifier !== 'more-than' && qualifier !== 'less-than';
  return type !== 'ordinal' && type !== 'set';
}

/** A figure with its hedge. */
export function withQualifier(figure: Figure, qualifier: Qualifier): Figure {
  return { ...(figure as SimpleFigure), qualifier };
}
