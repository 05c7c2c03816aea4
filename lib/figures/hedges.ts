import type { Figure, Qualifier, SimpleFigure } from '@/lib/mentions';

/** Whether a hedge can be said of a figure: no day is "more" or "less" ("Under Wednesday's deal …"). */
export function hedgeable({ type }: Figure, qualifier: Qualifier): boolean {
  if (type === 'date' || type === 'time') return qualifier !== 'more-than' && qualifier !== 'less-than';
  return type !== 'ordinal' && type !== 'set';
}

/** A figure with its hedge. */
export function withQualifier(figure: Figure, qualifier: Qualifier): Figure {
  return { ...(figure as SimpleFigure), qualifier };
}
