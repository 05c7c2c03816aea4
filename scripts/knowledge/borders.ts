import { feature } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

export type Country = (Polygon | MultiPolygon) & { id?: string; properties: { name: string } };
export type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;
/** Longitude and latitude. */
export type LonLat = readonly [lon: number, lat: number];

/** A line through one country, from one place of its border to another, and a point of the land that it cuts off. */
export interface Cut {
  readonly country: string;
  readonly from: LonLat;
  readonly to: LonLat;
  /** Between the two. */
  readonly along: readonly LonLat[];
  readonly inside: LonLat;
}

/** The same topology with its arcs in degrees, so that arcs can be added. */
export function inDegrees({ transform, ...world }: World): World {
  if (!transform) return world;
  const { scale, translate } = transform;
  const arcs = world.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  return { ...world, arcs };
}

/**
 * Cuts a country's land along a line: the country keeps the rest, and what lies on the side of `inside` comes back as land of
 * its own. Borders stay shared, so that it can be joined to a neighbour without a seam. Changes the topology (in degrees).
 */
export function cutOff(world: World, { country: name, from, to, along, inside }: Cut): Country {
  const countries = world.objects.countries.geometries as Country[];
  const country = countries.find(({ properties }) => properties.name === name);
  if (!country) throw new Error(`There is no land called ${name}`);
  splitBorder(world, country, from);
  splitBorder(world, country, to);
  const polygons = country.type === 'Polygon' ? [country.arcs] : country.arcs;
  const junction = nearestStart(world, polygons.flat(2), from);
  const which = polygons.findIndex(([outer = []]) => outer.includes(junction));
  const outer = polygons[which]?.[0] ?? [];
  const first = outer.indexOf(junction);
  const turned = [...outer.slice(first), ...outer.slice(0, first)];
  const second = turned.indexOf(nearestStart(world, turned, to));
  if (second <= 0) throw new Error(`The cut through ${name} does not go from border to border`);
  const line = world.arcs.length;
  const ends = [arcStart(world, junction), arcStart(world, turned[second] ?? 0)] as const;
  world.arcs.push([ends[0], ...along, ends[1]].map(([lon, lat]) => [lon, lat]));
  const halves = [
    [...turned.slice(0, second), ~line],
    [line, ...turned.slice(second)],
  ];
  const off = halves.findIndex((half) => holds(world, [half], inside));
  const [cut, kept] = [halves[off], halves[1 - off]];
  if (!cut || !kept) throw new Error(`The cut through ${name} has nothing of what it should cut off`);
  const changed = polygons.map((each, i) => (i === which ? [kept, ...each.slice(1)] : each));
  Object.assign(country, country.type === 'Polygon' ? { arcs: changed[0] } : { arcs: changed });
  return { type: 'Polygon', arcs: [cut], properties: { name: `${name}, cut off` } };
}

/** Makes the vertex of a country's border that is nearest to a point the end of an arc, in every land that has the arc. */
function splitBorder(world: World, country: Country, point: LonLat): void {
  const rings = country.type === 'Polygon' ? country.arcs : country.arcs.flat();
  let best = { arc: 0, vertex: 0, distance: Infinity };
  for (const signed of rings.flat()) {
    const arc = signed < 0 ? ~signed : signed;
    world.arcs[arc]?.forEach(([lon = 0, lat = 0], vertex) => {
      const distance = Math.hypot(lon - point[0], lat - point[1]);
      if (distance < best.distance) best = { arc, vertex, distance };
    });
  }
  const { arc, vertex } = best;
  const points = world.arcs[arc] ?? [];
  if (vertex === 0 || vertex === points.length - 1) return;
  const added = world.arcs.length;
  world.arcs.push(points.slice(vertex));
  world.arcs[arc] = points.slice(0, vertex + 1);
  const replaced = (ring: number[]): number[] =>
    ring.flatMap((each) => (each === arc ? [arc, added] : each === ~arc ? [~added, ~arc] : [each]));
  for (const land of world.objects.countries.geometries as Country[]) {
    if (land.type === 'Polygon') land.arcs = land.arcs.map(replaced);
    else land.arcs = land.arcs.map((polygon) => polygon.map(replaced));
  }
}

function arcStart(world: World, arc: number): LonLat {
  const points = world.arcs[arc < 0 ? ~arc : arc] ?? [];
  const [lon = 0, lat = 0] = (arc < 0 ? points.at(-1) : points[0]) ?? [];
  return [lon, lat];
}

/** The arc of a ring that starts nearest to a point. */
function nearestStart(world: World, arcs: readonly number[], [x, y]: LonLat): number {
  const distance = (arc: number) => {
    const [lon, lat] = arcStart(world, arc);
    return Math.hypot(lon - x, lat - y);
  };
  return arcs.reduce((best, arc) => (distance(arc) < distance(best) ? arc : best), arcs[0] ?? 0);
}

/** Takes the polygon that holds a point out of a country: the rest, and what was taken out. */
export function parted(world: World, country: Country, point: LonLat): [Country, Country] {
  if (country.type !== 'MultiPolygon') throw new Error(`${country.properties.name} is in one piece`);
  const there = country.arcs.map((arcs) => holds(world, arcs, point));
  if (there.filter(Boolean).length !== 1)
    throw new Error(`No single part of ${country.properties.name} is there`);
  const of = (wanted: boolean): Country => ({
    ...country,
    arcs: country.arcs.filter((_, i) => there[i] === wanted),
  });
  return [of(false), of(true)];
}

/** True where a polygon of these rings of arcs holds a point. */
function holds(world: World, arcs: number[][], point: LonLat): boolean {
  const { geometry } = feature(world, { type: 'Polygon', arcs, properties: {} });
  return inRing(point, (geometry as unknown as { coordinates: [number, number][][] }).coordinates[0] ?? []);
}

function inRing([x, y]: LonLat, ring: readonly LonLat[]): boolean {
  let inside = false;
  ring.forEach(([x1, y1], i) => {
    const [x2, y2] = ring[(i + ring.length - 1) % ring.length] ?? [x1, y1];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}
