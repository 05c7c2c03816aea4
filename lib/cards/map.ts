import type { MapPlace, SvgNode } from './types';

/**
 * Country outlines by ISO 3166-1 alpha-2 code (or a name of its own for land without one). A ring is a list of
 * longitudes and latitudes in steps of {@link STEP} degrees: the first pair absolute, the others as differences.
 */
export type Outlines = Readonly<Record<string, readonly (readonly number[])[]>>;

/** Degrees in one step of an outline. */
export const STEP = 0.02;

/** The drawing's size: twice the CSS pixels it is shown at, so that whole numbers are fine enough. */
const WIDTH = 640;
const HEIGHT = 240;
/** How far outside the frame outlines are cut, so that the cut's own edge is never seen. */
const MARGIN = 8;
/**
 * Points nearer to the last than this (in drawing units) are dropped, and islands smaller than twice this: finer for the
 * country that is meant than for the land around it.
 */
export const GRAIN = { home: 1.8, land: 4 } as const;
/** A country that comes out smaller than this gets a spot as well, to be found by. */
const TOO_SMALL = 16;
/** The least and most that a map shows, in degrees of latitude: room for a small state's neighbours, or a continent. */
const LEAST_SPAN = 5;
const MOST_SPAN = 60;
/** What a map of a point without a country shows, and the most that one of a point in a large country does. */
const POINT_SPAN = 9;
const MOST_POINT_SPAN = 22;

interface Box {
  west: number;
  east: number;
  south: number;
  north: number;
}
/** The window on the globe: a plate carrée whose longitudes are shortened as they are in its middle. */
export interface View {
  /** The drawing's size, in drawing units. */
  readonly width: number;
  readonly height: number;
  /** Its middle, in degrees. */
  readonly lon: number;
  readonly lat: number;
  /** Drawing units a degree of latitude, and a degree of longitude. */
  readonly scaleLat: number;
  readonly scaleLon: number;
}
type Point = readonly [x: number, y: number];

function boxOf(ring: readonly number[]): Box {
  let lon = 0;
  let lat = 0;
  const box = { west: Infinity, east: -Infinity, south: Infinity, north: -Infinity };
  for (let i = 0; i + 1 < ring.length; i += 2) {
    lon += ring[i] ?? 0;
    lat += ring[i + 1] ?? 0;
    box.west = Math.min(box.west, lon * STEP);
    box.east = Math.max(box.east, lon * STEP);
    box.south = Math.min(box.south, lat * STEP);
    box.north = Math.max(box.north, lat * STEP);
  }
  return box;
}

/** The boxes of an outline's rings, worked out once. */
const boxes = new WeakMap<readonly (readonly number[])[], readonly Box[]>();
function boxesOf(rings: readonly (readonly number[])[]): readonly Box[] {
  let known = boxes.get(rings);
  if (!known) {
    known = rings.map(boxOf);
    boxes.set(rings, known);
  }
  return known;
}

const sizeOf = ({ west, east, south, north }: Box): number => (east - west) * (north - south);

/** The main land of a country: its largest part, and the parts near it, but not its lands overseas. */
export function mainland(rings: readonly (readonly number[])[]): Box | undefined {
  const sorted = [...boxesOf(rings)].sort((a, b) => sizeOf(b) - sizeOf(a));
  const main = sorted[0];
  if (!main) return undefined;
  const reach = Math.max(2, (main.east - main.west) / 3, (main.north - main.south) / 3);
  const near = sorted.filter(
    (box) =>
      sizeOf(box) > sizeOf(main) / 100 &&
      box.west > main.west - reach &&
      box.east < main.east + reach &&
      box.south > main.south - reach &&
      box.north < main.north + reach,
  );
  return near.reduce((whole, box) => ({
    west: Math.min(whole.west, box.west),
    east: Math.max(whole.east, box.east),
    south: Math.min(whole.south, box.south),
    north: Math.max(whole.north, box.north),
  }));
}

function viewOf(place: MapPlace, country: Box | undefined): View | undefined {
  const point =
    place.lat !== undefined && place.lon !== undefined ? { lat: place.lat, lon: place.lon } : undefined;
  if (!country && !point) return undefined;
  const middle = country
    ? { lat: (country.south + country.north) / 2, lon: (country.west + country.east) / 2 }
    : (point ?? { lat: 0, lon: 0 });
  const shortening = Math.max(0.2, Math.cos((middle.lat * Math.PI) / 180));
  // Half as much again as the country fills leaves its neighbours in sight.
  const needed = country
    ? 1.5 *
      Math.max(country.north - country.south, ((country.east - country.west) * shortening * HEIGHT) / WIDTH)
    : POINT_SPAN;
  const span = Math.min(point ? MOST_POINT_SPAN : MOST_SPAN, Math.max(LEAST_SPAN, needed));
  const scaleLat = HEIGHT / span;
  const view = { width: WIDTH, height: HEIGHT, ...middle, scaleLat, scaleLon: scaleLat * shortening };
  if (!point) return view;
  if (span < needed) return { ...view, ...point };
  // A point too near the frame (an island far off, a window that could not grow) moves the window to itself.
  const [x, y] = projected(view, point.lon, point.lat);
  const inside = x > WIDTH * 0.08 && x < WIDTH * 0.92 && y > HEIGHT * 0.12 && y < HEIGHT * 0.88;
  return inside ? view : { ...view, ...point };
}

/** Where a point of the globe stands in the drawing, the shorter way round. */
export function projected(view: View, lon: number, lat: number): Point {
  const turn = lon - view.lon > 180 ? -360 : lon - view.lon < -180 ? 360 : 0;
  return [
    view.width / 2 + (lon + turn - view.lon) * view.scaleLon,
    view.height / 2 - (lat - view.lat) * view.scaleLat,
  ];
}

type Frame = readonly [x: readonly [number, number], y: readonly [number, number]];
/** The frame that outlines are cut to: minimum and maximum of x, then of y. */
const frameOf = ({ width, height }: View): Frame => [
  [-MARGIN, width + MARGIN],
  [-MARGIN, height + MARGIN],
];

/** Cuts a polygon, given as x and y in turns, at one edge of the frame (Sutherland and Hodgman 1974). */
function cut(points: readonly number[], axis: 0 | 1, limit: number, sign: 1 | -1): number[] {
  const kept: number[] = [];
  const other = 1 - axis;
  let i = points.length - 2;
  let before = points[i + axis] ?? 0;
  let beforeOther = points[i + other] ?? 0;
  for (i = 0; i < points.length; i += 2) {
    const at = points[i + axis] ?? 0;
    const atOther = points[i + other] ?? 0;
    const isIn = sign * (at - limit) >= 0;
    if (sign * (before - limit) >= 0 !== isIn) {
      const crossing = beforeOther + ((limit - before) / (at - before)) * (atOther - beforeOther);
      kept.push(axis === 0 ? limit : crossing, axis === 0 ? crossing : limit);
    }
    if (isIn) kept.push(points[i] ?? 0, points[i + 1] ?? 0);
    before = at;
    beforeOther = atOther;
  }
  return kept;
}

function framed(points: readonly number[], frame: Frame): readonly number[] {
  let rest = points;
  for (const axis of [0, 1] as const) {
    const [least, most] = frame[axis];
    rest = cut(cut(rest, axis, least, 1), axis, most, -1);
  }
  return rest;
}

/** Beyond which edges of the frame a point lies, as bits. */
function beyond(x: number, y: number, [[left, right], [top, bottom]]: Frame): number {
  return (x < left ? 1 : x > right ? 2 : 0) | (y < top ? 4 : y > bottom ? 8 : 0);
}

/** What a path's first two points are written with: the first is absolute, all others relative to the one before. */
const COMMANDS = ['M', 'l'];

/** A ring as the `d` of a path, in whole numbers relative to the point before. Empty where nothing of it is in sight. */
function drawnRing(ring: readonly number[], view: View, shift: number, grain: number): string {
  const points: number[] = [];
  const frame = frameOf(view);
  let [lon, lat, lastX, lastY] = [0, 0, Infinity, Infinity];
  let [zone, zoneBefore, all] = [0, 0, 0];
  for (let i = 0; i + 1 < ring.length; i += 2) {
    lon += ring[i] ?? 0;
    lat += ring[i + 1] ?? 0;
    const x = view.width / 2 + (lon * STEP + shift - view.lon) * view.scaleLon;
    const y = view.height / 2 - (lat * STEP - view.lat) * view.scaleLat;
    if (Math.abs(x - lastX) + Math.abs(y - lastY) < grain) continue;
    [lastX, lastY] = [x, y];
    const here = beyond(x, y, frame);
    all |= here;
    // Of a run of points beyond one edge only the ends matter: Russia's coast is short on a map of Armenia.
    if (points.length >= 4 && (here & zone & zoneBefore) !== 0) {
      points.length -= 2;
    } else {
      zoneBefore = zone;
    }
    points.push(x, y);
    zone = here;
  }
  const kept = all === 0 ? points : framed(points, frame);
  if (kept.length < 6) return '';
  let [previousX, previousY] = [0, 0];
  let path = '';
  let steps = 0;
  for (let i = 0; i < kept.length; i += 2) {
    const [x, y] = [Math.round(kept[i] ?? 0), Math.round(kept[i + 1] ?? 0)];
    const [dx, dy] = [x - previousX, y - previousY];
    if (i > 0 && dx === 0 && dy === 0) continue;
    const command = COMMANDS[steps] ?? (dx < 0 ? '' : ' ');
    path += `${command}${dx}${dy < 0 ? '' : ' '}${dy}`;
    [previousX, previousY] = [x, y];
    steps += 1;
  }
  return `${path}z`;
}

/** An outline as the `d` of a path. */
export function drawn(rings: readonly (readonly number[])[], view: View, grain: number): string {
  const reach = view.width / 2 / view.scaleLon;
  const height = view.height / 2 / view.scaleLat;
  return rings
    .map((ring, i) => {
      const box = boxesOf(rings)[i] ?? boxOf(ring);
      if (drawnSize(box, view) < 2 * grain && rings.length > 1) return '';
      if (box.north < view.lat - height || box.south > view.lat + height) return '';
      // The window may reach over the 180th meridian.
      const shift = [0, 360, -360].find(
        (turn) => box.east + turn > view.lon - reach && box.west + turn < view.lon + reach,
      );
      return shift === undefined ? '' : drawnRing(ring, view, shift, grain);
    })
    .join('');
}

const drawnSize = (box: Box, view: View): number =>
  Math.max((box.east - box.west) * view.scaleLon, (box.north - box.south) * view.scaleLat);

export function spot(view: View, lon: number, lat: number): SvgNode {
  const [x, y] = projected(view, lon, lat).map(Math.round);
  return { tag: 'circle', attributes: { class: 'spot', cx: String(x), cy: String(y), r: '8' } };
}

/**
 * A small map that shows where a place lies: the land around it, the outline of its country, and a dot on the place
 * itself where a point is given. Colours are the page's: the parts carry the classes `land`, `home` and `spot`.
 * Undefined where neither the country nor the point is known. Costs about a millisecond.
 */
export function locatorMap(outlines: Outlines, place: MapPlace): SvgNode | undefined {
  const home =
    place.country !== undefined && Object.hasOwn(outlines, place.country) ? place.country : undefined;
  const rings = home === undefined ? undefined : outlines[home];
  const box = rings && mainland(rings);
  const view = viewOf(place, box);
  if (!view) return undefined;
  const land = Object.entries(outlines)
    .filter(([code]) => code !== home)
    .map(([, others]) => drawn(others, view, GRAIN.land))
    .join('');
  const children: SvgNode[] = [{ tag: 'path', attributes: { class: 'land', d: land } }];
  if (rings) children.push({ tag: 'path', attributes: { class: 'home', d: drawn(rings, view, GRAIN.home) } });
  if (place.lat !== undefined && place.lon !== undefined) {
    children.push(spot(view, place.lon, place.lat));
  } else if (box && drawnSize(box, view) < TOO_SMALL) {
    children.push(spot(view, (box.west + box.east) / 2, (box.south + box.north) / 2));
  }
  return { tag: 'svg', attributes: { viewBox: `0 0 ${WIDTH} ${HEIGHT}` }, children };
}
