import type { FigureGrammar } from '@/lib/languages';
import type { Item } from './items';

type Read<T> = (items: readonly Item[], index: number, text: string, grammar: FigureGrammar) => T | undefined;

/**
 * Remembers what was read at each item of a text, as long as the items live: patterns, quantities and ranges all ask for the same
 * number, and most for each of its readings. A second grammar for the same items, as one with another decimal sign, is read anew.
 */
export function onceAnItem<T extends object>(read: Read<T>): Read<T> {
  const texts = new WeakMap<
    readonly Item[],
    { readonly grammar: FigureGrammar; readonly readings: Map<number, T | null> }
  >();
  return (items, index, text, grammar) => {
    let known = texts.get(items);
    if (known === undefined) texts.set(items, (known = { grammar, readings: new Map<number, T | null>() }));
    if (known.grammar !== grammar) return read(items, index, text, grammar);
    let reading = known.readings.get(index);
    if (reading === undefined)
      known.readings.set(index, (reading = read(items, index, text, grammar) ?? null));
    return reading ?? undefined;
  };
}
