import { locatorMap, type Outlines } from './map';
import type { SvgNode } from './types';

/** Where a locator map looks. At least one of a country and a point is given. */
export interface MapPlace {
  /** ISO 3166-1 alpha-2; its outline is set off from its neighbours. */
  readonly country?: string;
  readonly lat?: number;
  readonly lon?: number;
}

/** Drawings for cards, kept on the background's side and handed over one at a time. */
export interface CardArt {
  /** The flag of a country, by ISO 3166-1 alpha-2 code. */
  flag(country: string): SvgNode | undefined;
  /** A locator map, about 1 to 4 KB. */
  map(place: MapPlace): SvgNode | undefined;
}

/** A node of a drawing as it is stored: tag, attributes, children. */
export interface StoredNode {
  readonly t: string;
  readonly a: Readonly<Record<string, string>>;
  readonly c?: readonly StoredNode[];
}

/** What `card-art.json`, which is built with the knowledge pack, holds. */
export interface CardArtData {
  readonly flags: Readonly<Record<string, StoredNode>>;
  readonly outlines: Outlines;
}

function restored({ t: tag, a: attributes, c: children }: StoredNode): SvgNode {
  return children ? { tag, attributes, children: children.map(restored) } : { tag, attributes };
}

/** Reads drawings out of the built data. Each flag and map is made when it is asked for, and kept. */
export function createCardArt(data: CardArtData): CardArt {
  const flags = new Map<string, SvgNode | undefined>();
  const maps = new Map<string, SvgNode | undefined>();
  return {
    flag(country) {
      if (!flags.has(country)) {
        const stored = Object.hasOwn(data.flags, country) ? data.flags[country] : undefined;
        flags.set(country, stored && restored(stored));
      }
      return flags.get(country);
    },
    map(place) {
      const key = `${place.country ?? ''} ${place.lat ?? ''} ${place.lon ?? ''}`;
      if (!maps.has(key)) maps.set(key, locatorMap(data.outlines, place));
      return maps.get(key);
    },
  };
}
