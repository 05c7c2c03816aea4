import { locatorMap, type Outlines } from './map';
import { placesMap } from './places-map';
import type { Drawn, MapPlace, Pictures, PlacesMap, SvgNode } from './types';

/** Draws for cards: kept on the background's side, and handed over when a card opens. */
export interface CardArt {
  /** The flags and maps that there are, the maps 1 to 4 KB each and about a millisecond to draw. */
  draw(pictures: Pictures): Drawn;
  /** One map of many places, some 10 KB and as many milliseconds. Undefined where none of them can be found on a map. */
  drawPlaces(places: readonly MapPlace[]): PlacesMap | undefined;
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

/** Draws from the built data. */
export function createCardArt(data: CardArtData): CardArt {
  const flagOf = (country: string): SvgNode | undefined => {
    const stored = Object.hasOwn(data.flags, country) ? data.flags[country] : undefined;
    return stored && restored(stored);
  };
  return {
    draw({ flag: country, map: place }) {
      const flag = country === undefined ? undefined : flagOf(country);
      const map = place && locatorMap(data.outlines, place);
      // Without the keys that have no value: it travels as a message.
      return { ...(flag && { flag }), ...(map && { map }) };
    },
    drawPlaces: (places) => placesMap(data.outlines, places),
  };
}
