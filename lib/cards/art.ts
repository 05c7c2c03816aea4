import type { SvgNode } from './types';

/** Drawings for cards, kept on the background's side and handed over one at a time. */
export interface CardArt {
  /** The flag of a country, by ISO 3166-1 alpha-2 code. */
  flag(country: string): SvgNode | undefined;
  /** A locator map around a point, with the outline of a country where `country` is given. */
  map(place: {
    readonly lat: number;
    readonly lon: number;
    readonly country?: string;
    readonly whole?: boolean;
  }): SvgNode | undefined;
}
