import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { DOMParser } from 'linkedom';
import { feature, mergeArcs } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import { OUTLINE_STEP, type CardArtData, type StoredNode } from '@/lib/cards';
import { cutOff, inDegrees, parted, type Country, type Cut, type World } from './borders';

const require = createRequire(import.meta.url);
const json = <T>(name: string): T => JSON.parse(readFileSync(require.resolve(name), 'utf8')) as T;

/**
 * Lands that Natural Earth sets apart, or gives to the state that holds them: here they belong where the United Nations
 * put them, or stand alone.
 */
const JOINED: Readonly<Record<string, string>> = { Somaliland: 'SO', 'N. Cyprus': 'CY' };
const ALONE: Readonly<Record<string, string>> = { Kosovo: 'XK' };
/** A point in Crimea, whose polygon moves from Russia to Ukraine (General Assembly resolution 68/262). */
const CRIMEA: readonly [number, number] = [34.2, 45.2];

/**
 * Lands that Natural Earth draws as part of the state that holds them, and what they belong to (docs/adr/0005): the Golan
 * Heights, east of the line of 1923 and 1949, are Syria's (Security Council resolution 497); Western Sahara is a territory of its
 * own as far as the parallel of 27° 40' (the United Nations' list of non-self-governing territories).
 */
const CUT_OFF: readonly (Cut & { readonly joins: string })[] = [
  {
    country: 'Israel',
    from: [35.62, 33.26],
    to: [35.61, 32.68],
    along: [
      [35.66, 33.24],
      [35.65, 33.17],
      [35.63, 33.0],
      [35.62, 32.9],
      [35.65, 32.85],
      [35.65, 32.76],
    ],
    inside: [35.8, 33.0],
    joins: 'SY',
  },
  {
    country: 'Morocco',
    from: [-8.82, 27.67],
    to: [-13.17, 27.67],
    along: [],
    inside: [-13, 26],
    joins: 'EH',
  },
];

/** Triangles smaller than this (square degrees) are taken out of outlines: about what a card can show. */
const FINENESS = 0.0015;
/** Islands smaller than this (square degrees) are left out, unless they are all there is. */
const LEAST_ISLAND = 0.03;

/**
 * The flags (country-flag-icons, MIT) and outlines (world-atlas, from Natural Earth's public domain) that cards draw with.
 * The same packages give the same bytes.
 */
export function cardArt(): CardArtData {
  return { flags: flags(), outlines: outlines() };
}

function flags(): Record<string, StoredNode> {
  const directory = path.join(path.dirname(require.resolve('country-flag-icons/package.json')), '3x2');
  return Object.fromEntries(
    codes()
      .filter((code) => existsSync(path.join(directory, `${code}.svg`)))
      .map((code) => [code, stored(svgIn(path.join(directory, `${code}.svg`)))]),
  );
}

function svgIn(file: string): Element {
  const parsed: unknown = new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'image/svg+xml');
  return (parsed as Document).documentElement;
}

const TAGS = new Set(['svg', 'g', 'path', 'circle', 'ellipse']);
const ATTRIBUTES = new Set(
  'd fill stroke stroke-width stroke-miterlimit stroke-linejoin cx cy r rx ry viewBox opacity fill-rule clip-rule'.split(
    ' ',
  ),
);

function stored(element: Element): StoredNode {
  if (!TAGS.has(element.tagName))
    throw new Error(`A flag has an element that cards do not draw: ${element.tagName}`);
  const attributes = Object.fromEntries(
    [...element.attributes]
      .filter(({ name }) => ATTRIBUTES.has(name))
      .map(({ name, value }) => [name, value]),
  );
  const children = Array.from(element.children, stored);
  return { t: element.tagName, a: attributes, ...(children.length > 0 ? { c: children } : {}) };
}

/** ISO 3166-1 alpha-2 codes by their numbers, from CLDR. */
function alpha2(): Map<string, string> {
  const { supplemental } = json<{
    supplemental: { codeMappings: Record<string, { _numeric?: string; _alpha3?: string }> };
  }>('cldr-core/supplemental/codeMappings.json');
  return new Map(
    Object.entries(supplemental.codeMappings)
      .filter(([code, mapping]) => /^[A-Z]{2}$/u.test(code) && mapping._numeric !== undefined)
      .map(([code, mapping]) => [mapping._numeric ?? '', code]),
  );
}
const codes = (): string[] => [...new Set([...alpha2().values(), 'XK', 'EU'])].sort();

function outlines(): Record<string, number[][]> {
  const world = inDegrees(json<World>('world-atlas/countries-50m.json'));
  const byNumber = alpha2();
  const parts = new Map<string, Country[]>();
  const add = (code: string, country: Country) => parts.set(code, [...(parts.get(code) ?? []), country]);
  for (const { joins, ...cut } of CUT_OFF) add(joins, cutOff(world, cut));
  for (const geometry of world.objects.countries.geometries as Country[]) {
    const { name } = geometry.properties;
    const code = JOINED[name] ?? ALONE[name] ?? byNumber.get(geometry.id ?? '') ?? `-${name}`;
    // Antarctica goes round the pole, which no plate carrée can draw; no article's map is there.
    if (code === 'AQ') continue;
    if (code !== 'RU') add(code, geometry);
    else {
      const [russia, crimea] = parted(world, geometry, CRIMEA);
      add('RU', russia);
      add('UA', crimea);
    }
  }
  const merged = {
    ...world,
    objects: {
      countries: {
        type: 'GeometryCollection' as const,
        geometries: [...parts].map(([code, countries]) => ({
          ...mergeArcs(world, countries as Parameters<typeof mergeArcs>[1]),
          properties: { name: code },
        })),
      },
    },
  };
  const fine = simplify(
    presimplify(merged as unknown as Parameters<typeof presimplify>[0]),
    FINENESS,
  ) as unknown as World;
  const { features } = feature(fine, fine.objects.countries);
  return Object.fromEntries(
    features
      .map(({ geometry, properties }): [string, number[][]] => {
        const polygons =
          geometry.type === 'Polygon'
            ? [geometry.coordinates]
            : geometry.type === 'MultiPolygon'
              ? geometry.coordinates
              : [];
        return [properties.name, rings(polygons.map((polygon) => (polygon[0] ?? []) as [number, number][]))];
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function areaOf(ring: readonly (readonly [number, number])[]): number {
  return Math.abs(
    ring.reduce((sum, [x1, y1], i) => {
      const [x2, y2] = ring[(i + 1) % ring.length] ?? [x1, y1];
      return sum + x1 * y2 - x2 * y1;
    }, 0) / 2,
  );
}

/** Outer rings in whole steps: holes would only be drawn over by the country inside. Largest first. */
function rings(all: readonly (readonly (readonly [number, number])[])[]): number[][] {
  const sorted = [...all].sort((a, b) => areaOf(b) - areaOf(a));
  const large = sorted.filter((ring) => areaOf(ring) >= LEAST_ISLAND);
  return (large.length > 0 ? large : sorted.slice(0, 1)).map(differences).filter((ring) => ring.length >= 6);
}

function differences(ring: readonly (readonly [number, number])[]): number[] {
  let [lastX, lastY] = [0, 0];
  let turn = 0;
  let lastLon: number | undefined;
  const steps: number[] = [];
  // GeoJSON closes a ring with its first point; the drawing closes it by itself.
  for (const [lon, lat] of ring.slice(0, -1)) {
    // A ring that crosses the 180th meridian goes on beyond it, so that it stays in one piece.
    if (lastLon !== undefined && Math.abs(lon - lastLon) > 180) turn += lon < lastLon ? 360 : -360;
    lastLon = lon;
    const [x, y] = [Math.round((lon + turn) / OUTLINE_STEP), Math.round(lat / OUTLINE_STEP)];
    if (steps.length > 0 && x === lastX && y === lastY) continue;
    steps.push(x - lastX, y - lastY);
    [lastX, lastY] = [x, y];
  }
  return steps;
}
