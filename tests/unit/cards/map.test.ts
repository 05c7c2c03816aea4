import { describe, expect, it } from 'vitest';
import { createCardArt, type CardArtData, type MapPlace } from '@/lib/cards';

/** A square country of two by two degrees at 40–42° north, 44–46° east, a neighbour to its east, and one over the 180th meridian. */
const square = (lon: number, lat: number, side: number): number[] => {
  const step = Math.round(side / 0.02);
  return [Math.round(lon / 0.02), Math.round(lat / 0.02), step, 0, 0, step, -step, 0];
};
const DATA: CardArtData = {
  flags: {
    AM: { t: 'svg', a: { viewBox: '0 0 3 2' }, c: [{ t: 'path', a: { d: 'M0 0h3v2H0z', fill: '#d00' } }] },
  },
  outlines: {
    AM: [square(44, 40, 2)],
    AZ: [square(46, 40, 2)],
    FJ: [square(179, -18, 3)],
    TINY: [square(10, 10, 0.02)],
    SG: [square(103.8, 1.3, 0.06)],
  },
};
const mapOf = (map: MapPlace) => createCardArt(DATA).draw({ map }).map;
const parts = (place: MapPlace): Record<string, Record<string, string>> =>
  Object.fromEntries(
    (mapOf(place)?.children ?? []).map(({ attributes }) => [attributes['class'] ?? '', { ...attributes }]),
  );
/** The points of a path of relative steps. */
function pointsOf(d: string): [number, number][] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/(-?\d+)[ ]?(-?\d+)/gu)].map(([, dx, dy]) => {
    [x, y] = [x + Number(dx), y + Number(dy)];
    return [x, y];
  });
}

describe('a locator map', () => {
  it('sets the country in the middle, whole, with its neighbour beside it', () => {
    const { home, land } = parts({ country: 'AM' });
    const points = pointsOf(home?.['d'] ?? '');
    expect(points.length).toBeGreaterThanOrEqual(4);
    for (const [x, y] of points) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(640);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(240);
    }
    const middle = points.reduce((sum, [x]) => sum + x, 0) / points.length;
    expect(middle).toBeGreaterThan(300);
    expect(middle).toBeLessThan(340);
    expect(Math.max(...pointsOf(land?.['d'] ?? '').map(([x]) => x))).toBeGreaterThan(
      Math.max(...points.map(([x]) => x)),
    );
  });

  it('puts a spot on a place, north above south and east right of west', () => {
    const at = (lat: number, lon: number): [number, number] => {
      const { spot } = parts({ country: 'AM', lat, lon });
      return [Number(spot?.['cx']), Number(spot?.['cy'])];
    };
    const [x, y] = at(41, 45);
    expect(at(41.5, 45)[1]).toBeLessThan(y);
    expect(at(41, 45.5)[0]).toBeGreaterThan(x);
    expect(Math.abs(x - 320)).toBeLessThan(2);
  });

  it('finds a country too small to be seen', () => {
    expect(parts({ country: 'SG' })['spot']).toBeDefined();
    expect(parts({ country: 'AM' })['spot']).toBeUndefined();
  });

  it('draws over the 180th meridian', () => {
    const { home, spot } = parts({ country: 'FJ', lat: -17, lon: -179.5 });
    const xs = pointsOf(home?.['d'] ?? '').map(([x]) => x);
    expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(640);
    expect(Number(spot?.['cx'])).toBeGreaterThan(Math.min(...xs));
    expect(Number(spot?.['cx'])).toBeLessThan(640);
  });

  it('draws a point of no country, and nothing of nowhere', () => {
    expect(parts({ lat: 41, lon: 45 })).toMatchObject({ spot: { cx: '320', cy: '120' } });
    expect(mapOf({ country: 'constructor' })).toBeUndefined();
    expect(mapOf({})).toBeUndefined();
  });
});

describe('flags', () => {
  it('are plain trees', () => {
    const art = createCardArt(DATA);
    expect(art.draw({ flag: 'AM' })).toEqual({
      flag: {
        tag: 'svg',
        attributes: { viewBox: '0 0 3 2' },
        children: [{ tag: 'path', attributes: { d: 'M0 0h3v2H0z', fill: '#d00' } }],
      },
    });
    expect(art.draw({ flag: 'toString' })).toEqual({});
  });
});

describe('a map of many places', () => {
  const placesOf = (...places: MapPlace[]) => createCardArt(DATA).drawPlaces(places);
  const at = (places: ReturnType<typeof placesOf>, index: number) =>
    places?.spots[index] ?? expect.fail('no such spot');

  it('stands each place where it lies: west to the left, north above, all of them inside', () => {
    const map = placesOf({ lat: 40.2, lon: 44.5 }, { lat: 40.4, lon: 49.9 }, { lat: 33.3, lon: 44.4 });
    for (const { x, y } of [0, 1, 2].map((i) => at(map, i))) {
      expect(x).toBeGreaterThan(0.02);
      expect(x).toBeLessThan(0.98);
      expect(y).toBeGreaterThan(0.02);
      expect(y).toBeLessThan(0.98);
    }
    expect(at(map, 0).x).toBeLessThan(at(map, 1).x);
    expect(at(map, 2).y).toBeGreaterThan(at(map, 0).y);
    expect(map?.map.children?.filter(({ attributes }) => attributes['class'] === 'spot')).toHaveLength(3);
  });

  it('goes the shorter way round the globe', () => {
    const map = placesOf({ lat: -17, lon: 179 }, { lat: -14, lon: -172 });
    expect(at(map, 0).x).toBeLessThan(at(map, 1).x);
    // Nine degrees apart, not three hundred and fifty-one.
    expect(at(map, 1).x - at(map, 0).x).toBeGreaterThan(0.3);
    const wide = placesOf({ lat: 0, lon: -120 }, { lat: 0, lon: 0 }, { lat: 0, lon: 120 });
    for (const i of [0, 1, 2]) {
      expect(at(wide, i).x).toBeGreaterThanOrEqual(0);
      expect(at(wide, i).x).toBeLessThanOrEqual(1);
    }
  });

  it('sets off a country that is named as a whole, and leaves out what it cannot find', () => {
    const map = placesOf({ country: 'AM' }, { country: 'XX' }, { lat: 40.4, lon: 47 });
    expect(map?.spots[1]).toBeNull();
    const kinds = map?.map.children?.map(({ attributes }) => attributes['class']);
    expect(kinds).toEqual(['land', 'home', 'spot', 'spot']);
    expect(placesOf({ country: 'XX' })).toBeUndefined();
    expect(placesOf()).toBeUndefined();
  });
});
