import { describe, expect, it } from 'vitest';
import { cardArt } from '../../../scripts/knowledge/card-art';
import { cutOff, type World } from '../../../scripts/knowledge/borders';

/** Two lands side by side, 0–4 and 4–8 degrees east, that share a border at 4 degrees. */
function twoLands(): World {
  const arc = (...points: [number, number][]) => points;
  return {
    type: 'Topology',
    arcs: [
      arc([4, 0], [4, 2], [4, 4]),
      arc([4, 4], [0, 4], [0, 0], [4, 0]),
      arc([4, 4], [8, 4], [8, 0], [4, 0]),
    ],
    objects: {
      countries: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', arcs: [[0, 1]], properties: { name: 'West' } },
          { type: 'Polygon', arcs: [[0, 2]], properties: { name: 'East' } },
        ],
      },
    },
  };
}

const ringOf = (steps: readonly number[]): [number, number][] => {
  let [x, y] = [0, 0];
  const points: [number, number][] = [];
  for (let i = 0; i < steps.length; i += 2)
    points.push([(x += steps[i] ?? 0) * 0.02, (y += steps[i + 1] ?? 0) * 0.02]);
  return points;
};

function inside(rings: readonly (readonly number[])[] | undefined, [x, y]: [number, number]): boolean {
  return (rings ?? []).map(ringOf).some((ring) =>
    ring.reduce((within, [x1, y1], i) => {
      const [x2, y2] = ring[(i + ring.length - 1) % ring.length] ?? [x1, y1];
      return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1 ? !within : within;
    }, false),
  );
}

describe('borders of the maps', () => {
  it('are cut along a line, with both sides and the neighbour sharing what they shared', () => {
    const world = twoLands();
    const off = cutOff(world, { country: 'West', from: [4, 2], to: [0, 0], along: [], inside: [3, 0.5] });
    const [west, east] = world.objects.countries.geometries;
    const used = (arcs: unknown) => (arcs as number[][]).flat().map((arc) => (arc < 0 ? ~arc : arc));
    if (west?.type !== 'Polygon' || east?.type !== 'Polygon' || off.type !== 'Polygon')
      throw new Error('not polygons');
    // The old border is in two arcs now, one for each side; the neighbour has both.
    const shared = used(west.arcs).filter((arc) => used(east.arcs).includes(arc));
    const taken = used(off.arcs).filter((arc) => used(east.arcs).includes(arc));
    expect(shared).toHaveLength(1);
    expect(taken).toHaveLength(1);
    expect(taken).not.toEqual(shared);
    expect(used(off.arcs).filter((arc) => used(west.arcs).includes(arc))).toHaveLength(1);
  });

  it('are refused where a cut ends nowhere', () => {
    expect(() =>
      cutOff(twoLands(), { country: 'Nowhere', from: [0, 0], to: [1, 1], along: [], inside: [0, 0] }),
    ).toThrow(/no land called Nowhere/);
  });

  it('put lands where the United Nations count them to', () => {
    const { outlines } = cardArt();
    const at = (point: [number, number]) =>
      Object.entries(outlines)
        .filter(([, rings]) => inside(rings, point))
        .map(([code]) => code);
    expect(at([35.8, 33.0])).toEqual(['SY']); // Golan Heights
    expect(at([35.3, 32.8])).toEqual(['IL']); // Galilee
    expect(at([-13.2, 27.15])).toEqual(['EH']); // Laayoune
    expect(at([-10, 29])).toEqual(['MA']); // Guelmim
    expect(at([34.2, 45.2])).toEqual(['UA']); // Crimea
  });
});
