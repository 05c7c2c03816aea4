import { drawn, GRAIN, mainland, projected, spot, type Outlines, type View } from './map';
import type { MapPlace, PlacesMap, SvgNode } from './types';

/** The drawing's size: a little more than twice the CSS pixels that a narrow panel has for it. */
const SIZE = { width: 720, height: 400 };
/** The least that the map shows, in degrees of latitude, and the most: beyond that there is only ice. */
const LEAST_SPAN = 6;
const MOST_SPAN = 150;
/** What is left free around the outermost places, as a share of what they take up. */
const ROOM = 0.36;
/** So much of a country that is named as a whole is kept in sight around its middle, in degrees. */
const COUNTRY_REACH = 7;

/** A place on the globe, with how far around it the map should reach. */
interface Spot {
  readonly lon: number;
  readonly lat: number;
  readonly reachLon: number;
  readonly reachLat: number;
}

function spotOf(outlines: Outlines, { country, lat, lon }: MapPlace): Spot | undefined {
  if (lat !== undefined && lon !== undefined) return { lon, lat, reachLon: 0, reachLat: 0 };
  const rings = country !== undefined && Object.hasOwn(outlines, country) ? outlines[country] : undefined;
  const box = rings && mainland(rings);
  return (
    box && {
      lon: (box.west + box.east) / 2,
      lat: (box.south + box.north) / 2,
      reachLon: Math.min(COUNTRY_REACH, (box.east - box.west) / 2),
      reachLat: Math.min(COUNTRY_REACH, (box.north - box.south) / 2),
    }
  );
}

/** The shortest stretch of longitudes that holds all spots: it begins after the widest gap between them. */
function longitudes(spots: readonly Spot[]): { readonly middle: number; readonly span: number } {
  const sorted = spots.map(({ lon }) => ((lon % 360) + 360) % 360).sort((a, b) => a - b);
  let [begin, gap] = [sorted[0] ?? 0, -1];
  sorted.forEach((lon, i) => {
    const next = sorted[i + 1] ?? (sorted[0] ?? 0) + 360;
    if (next - lon > gap) [begin, gap] = [next, next - lon];
  });
  // Each spot reaches out on both sides; only the outermost matter.
  let [west, east] = [Infinity, -Infinity];
  for (const { lon, reachLon } of spots) {
    const at = begin + ((((lon - begin) % 360) + 360) % 360);
    west = Math.min(west, at - reachLon);
    east = Math.max(east, at + reachLon);
  }
  const middle = (((((west + east) / 2 + 180) % 360) + 360) % 360) - 180;
  return { middle, span: Math.min(360, east - west) };
}

function viewOf(spots: readonly Spot[]): View {
  const { width, height } = SIZE;
  const south = Math.min(...spots.map(({ lat, reachLat }) => lat - reachLat));
  const north = Math.max(...spots.map(({ lat, reachLat }) => lat + reachLat));
  const lat = (south + north) / 2;
  const lon = longitudes(spots);
  const shortening = Math.max(0.35, Math.cos((lat * Math.PI) / 180));
  const needed = (1 + ROOM) * Math.max(north - south, (lon.span * shortening * height) / width);
  const scaleLat = height / Math.min(MOST_SPAN, Math.max(LEAST_SPAN, needed));
  // A map of everything shows the whole globe rather than a part of it larger.
  const scaleLon = Math.min(scaleLat * shortening, width / Math.min(360, (1 + ROOM / 2) * lon.span || 1));
  return { width, height, lon: lon.middle, lat, scaleLat, scaleLon };
}

/**
 * All places of an article on one map: the land, the countries that are named as such set off from it, and a dot for each
 * place. Where each dot stands comes with it, in the order of the places, so that a name can be put there; null for a place
 * that cannot be found on a map. Undefined where none can. Costs some milliseconds.
 */
export function placesMap(outlines: Outlines, places: readonly MapPlace[]): PlacesMap | undefined {
  const found = places.map((place) => spotOf(outlines, place));
  const spots = found.filter((one) => one !== undefined);
  if (spots.length === 0) return undefined;
  const view = viewOf(spots);
  const homes = new Set(places.filter(({ lat }) => lat === undefined).map(({ country }) => country ?? ''));
  const paths = { home: '', land: '' };
  for (const [code, rings] of Object.entries(outlines)) {
    const kind = homes.has(code) ? 'home' : 'land';
    paths[kind] += drawn(rings, view, kind === 'home' ? GRAIN.home : GRAIN.land);
  }
  const children: SvgNode[] = [
    { tag: 'path', attributes: { class: 'land', d: paths.land } },
    ...(paths.home === '' ? [] : [{ tag: 'path', attributes: { class: 'home', d: paths.home } }]),
    ...spots.map(({ lon, lat }) => spot(view, lon, lat)),
  ];
  return {
    map: { tag: 'svg', attributes: { viewBox: `0 0 ${view.width} ${view.height}` }, children },
    spots: found.map((one) => {
      if (!one) return null;
      const [x, y] = projected(view, one.lon, one.lat);
      return { x: x / view.width, y: y / view.height };
    }),
  };
}
